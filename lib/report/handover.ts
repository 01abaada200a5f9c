import type { Report } from '../audit';
import { say, type Message, type Speak } from '../words';
import type { Answers, Handover } from '../store/rows';
import type { Attestation } from './attestations';
import { changedLines } from './order';
import { profileWords } from './terms';

/** What the person said about the state in which pages were seen. */
export type Circumstances = Answers;
export type { Handover };

/** What a report file says beside the report itself. */
export interface Beside {
  speak?: Speak;
  /** When the pages were read; left out where it is not known. */
  date?: Date;
  circumstances?: Circumstances;
  handover?: Partial<Handover>;
  /** What people found out about the vendor. */
  attested?: readonly Attestation[];
  /** The version of this program; left out where it is not known. */
  version?: string;
  /** Pictures of elements as data URLs, by `pictureKey`. */
  pictures?: Readonly<Record<string, string>>;
}

/** Finds the picture of what a proof quotes. */
export const pictureKey = ({ url, selector }: { url: string; selector: string }): string => `${url} ${selector}`;

const pictureUrl = /^data:image\/(?:png|jpeg|webp|gif|svg\+xml);base64,[A-Za-z\d+/=]+$/;

/** A data URL may stand in a report if it is a picture and nothing else. */
export const isPicture = (url: string): boolean => pictureUrl.test(url);

const signedInWords = (signedIn: boolean | null): Message =>
  signedIn === null ? 'not stated' : signedIn ? 'yes' : 'no';

const consentWords: Readonly<Record<NonNullable<Circumstances['consent']> | 'unknown', Message>> = {
  accepted: 'accepted',
  refused: 'refused',
  open: 'not answered',
  unknown: 'not stated',
};

const several = (values: readonly string[]): string => [...new Set(values)].filter(Boolean).slice(0, 5).join(', ');

const languageName = (tag: string, speak: Speak): string => {
  try {
    return new Intl.DisplayNames(speak.locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
};

/** Under which circumstances the pages were read and judged, as pairs of a name and a value. */
export const factsOf = (report: Report, { speak, date, circumstances, version }: Beside & { speak: Speak }) => {
  const facts: [Message, string][] = [];
  if (date) facts.push(['Read on', date.toLocaleString(speak.locale, { dateStyle: 'long', timeStyle: 'short' })]);
  const { pages, profile } = report;
  const windows = several(pages.map(({ viewport }) => (viewport ? `${viewport.width} × ${viewport.height}` : '')));
  if (windows) facts.push(['Window', speak(say('{size} pixels', { size: windows }))]);
  const languages = several(pages.map(({ lang }) => (lang ? languageName(lang, speak) : '')));
  if (languages) facts.push(['Language', languages]);
  if (circumstances && pages.length) {
    facts.push(['Signed in', speak(signedInWords(circumstances.signedIn))]);
    facts.push(['Cookies', speak(consentWords[circumstances.consent ?? 'unknown'])]);
  }
  facts.push(['Judged for', speak(profileWords(profile))]);
  const scoring = speak(say('scoring version {version}', { version: report.scoring }));
  facts.push(['Judged by', `Approachable${version ? ` ${version}` : ''}, ${scoring}`]);
  for (const line of changedLines(report)) facts.push(['Changed number', speak(line)]);
  return facts;
};

/** The address of a page that leads to the quoted words on it, or null where it is no web page. */
export const linkTo = (url: string, text = ''): string | null => {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  // Browsers look for the words behind `:~:text=`, and ignore it where they do not find them.
  const words = text.replace(/…$/, '').trim().slice(0, 80);
  const encoded = encodeURIComponent(words.replace(/\p{Cs}/gu, '')).replaceAll('-', '%2D');
  return words ? `${url.replace(/#.*$/s, '')}#:~:text=${encoded}` : url;
};
