import type { GuidanceId } from '../checks/guidance';
import { say, type Message, type Speak } from '../words';
import type { AttestationRow } from '../store/rows';
import type { Table } from './table';

/** What only a person can find out, by calling, writing and waiting. Shown beside what was judged; never scored. */
export interface Attestable {
  /** The catalogue's short code. */
  readonly code: `M${number}`;
  readonly title: Message;
  /** What to do, and what to note. */
  readonly task: Message;
  readonly guidance: readonly GuidanceId[];
  /** How it is answered: by a time that is measured, by a time that is told, or by a word. */
  readonly answer: 'timer' | 'span' | 'word';
}

export const attestables: readonly Attestable[] = [
  {
    code: 'M1',
    title: 'Calls are answered soon',
    task: 'Call the number, and measure how long it takes until a person answers.',
    guidance: ['contact'],
    answer: 'timer',
  },
  {
    code: 'M2',
    title: 'Messages are answered soon',
    task: 'Write to the address, and note how long it takes until a person replies. An automatic answer does not count.',
    guidance: ['communication'],
    answer: 'span',
  },
  {
    code: 'M3',
    title: 'Work is finished when it was promised',
    task: 'Compare the day on which an order was finished with the day that was promised.',
    guidance: ['promise'],
    answer: 'word',
  },
  {
    code: 'M4',
    title: 'The people who answer know the answer',
    task: 'Ask a question about the product, and note whether the first person could answer it.',
    guidance: ['staff'],
    answer: 'word',
  },
  {
    code: 'M5',
    title: 'A reminder to pay stays polite',
    task: 'Note whether the call or letter about a late payment was courteous.',
    guidance: ['rule-6'],
    answer: 'word',
  },
  {
    code: 'M6',
    title: 'Customers are asked how they want to be billed',
    task: 'Note whether somebody asked how the invoice should come and how it is paid.',
    guidance: ['rule-7'],
    answer: 'word',
  },
];

/** One answer, with the day it is about and a note. */
export type Attestation = AttestationRow;

const answers: Readonly<Record<string, Message>> = {
  yes: 'Yes',
  partly: 'In part',
  no: 'No',
  never: 'Nobody answered',
};

const duration = /^PT(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?$/;

/** The seconds of a duration, or null where the value is none. */
export const secondsOf = (value: string): number | null => {
  const [, hours, minutes, seconds] = duration.exec(value) ?? [];
  if (hours === undefined && minutes === undefined && seconds === undefined) return null;
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
};

/** A duration in seconds as a value: "PT95S". */
export const ofSeconds = (seconds: number): string => `PT${Math.max(0, Math.round(seconds))}S`;

/** The answer in words: "1 min 35 s", "2 days 3 h", "In part". */
export const answerWords = ({ value }: Pick<Attestation, 'value'>): Message => {
  const seconds = secondsOf(value);
  if (seconds === null) return Object.hasOwn(answers, value) ? answers[value]! : value;
  if (seconds < 60) return say('{seconds} s', { seconds });
  if (seconds < 3600)
    return say('{minutes} min {seconds} s', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
  const hours = Math.round(seconds / 3600);
  if (hours < 48) return hours === 1 ? '1 hour' : say('{hours} hours', { hours });
  const days = Math.floor(hours / 24);
  return hours % 24 ? say('{days} days {hours} h', { days, hours: hours % 24 }) : say('{days} days', { days });
};

/** The newest answer to each question that has one, in the order of the list. */
export const latest = (all: readonly Attestation[]): { asked: Attestable; given: Attestation }[] =>
  attestables.flatMap((asked) => {
    const given = all.filter(({ check }) => check === asked.code).toSorted((a, b) => b.at - a.at)[0];
    return given ? [{ asked, given }] : [];
  });

/** The newest answers as a table, a row each. */
export const attestedTable = (
  vendors: readonly { vendor: string; attested: readonly Attestation[] }[],
  speak: Speak,
): Table => ({
  name: speak('Found out by people'),
  head: [speak('Vendor'), speak('Code'), speak('Statement'), speak('Answer'), speak('Date'), speak('Note')],
  rows: vendors.flatMap(({ vendor, attested }) =>
    latest(attested).map(({ asked, given }) => [
      vendor,
      asked.code,
      speak(asked.title),
      speak(answerWords(given)),
      new Date(given.at).toISOString().slice(0, 10),
      given.note || null,
    ]),
  ),
});
