import type { Cell, Paragraph, Sheet } from './sheet';
import * as words from './words/sentences';

/** One sentence as it is printed, and in lower case for comparing. */
export interface Spoken {
  readonly text: string;
  readonly lower: string;
}

export interface Sentence extends Spoken {
  readonly cell: Cell;
}

/** Longer ones are general terms; what they say is not said to the customer. */
const limits = { sentence: 400, sentences: 2_000 };

/** Lines that run on: one that ends early, with the next beginning anew, ends what is said. */
const passagesOf = ({ cells }: Paragraph): Cell[][] => {
  const width = Math.max(...cells.map(({ x, right }) => right - x));
  const passages: Cell[][] = [];
  for (const cell of cells) {
    const open = passages.at(-1);
    const last = open?.at(-1);
    const ended = !last || (last.right - last.x < 0.7 * width && /^[\p{Lu}\d]/u.test(cell.text));
    if (open && !ended) open.push(cell);
    else passages.push([cell]);
  }
  return passages;
};

/** The sentences of a text and where each begins in it. */
export const spokenIn = (text: string): (Spoken & { index: number })[] => {
  const sentences: (Spoken & { index: number })[] = [];
  // A question and its answer are one: "Questions? Call us." So are the parts of a number, a date
  // or an address of the web.
  for (const match of text.matchAll(
    /[^.!]+(?:(?:[.!](?!\s|$)|(?<=(?<!\d)\d{1,2})\.(?=\s\p{L}{3,9}\.?\s(?:19|20)\d\d))[^.!]*)*[.!]*/gu,
  )) {
    const sentence = match[0].trim().slice(0, limits.sentence);
    if (sentence.length >= 3) sentences.push({ text: sentence, lower: sentence.toLowerCase(), index: match.index });
  }
  return sentences;
};

const split = (cells: readonly Cell[]): Sentence[] =>
  spokenIn(cells.map(({ text }) => text).join(' ')).map(({ text, lower, index }) => {
    // Which line of the passage it begins on.
    let length = 0;
    const cell = cells.find((each) => (length += each.text.length + 1) > index + 1) ?? cells[0]!;
    return { text, lower, cell };
  });

/** The sentences of a sheet in reading order. */
export const sentencesOf = (sheet: Sheet): Sentence[] =>
  sheet.paragraphs.slice(0, limits.sentences).flatMap(passagesOf).flatMap(split).slice(0, limits.sentences);

const asksToPay = (lower: string): boolean =>
  words.pleases.some((pattern) => {
    const between = pattern.exec(lower)?.[1];
    return between !== undefined && !words.otherWish.test(between);
  });

const thanksFor = (lower: string): boolean =>
  lower.length < 260 && words.thanks.some((pattern) => pattern.test(lower)) && !words.noThanks.test(lower);

const threatens = (lower: string): boolean => words.threats.test(lower) && !words.noThreat.test(lower);

/** A whole sentence in capitals about paying; a heading is shorter, and names no deed. */
const shouts = ({ text, lower }: Spoken): boolean =>
  text.split(/\s+/).length >= 5 &&
  /\p{Lu}{2,}/u.test(text) &&
  !/\p{Ll}/u.test(text) &&
  words.pressing.test(lower) &&
  (/[.!]$/.test(text) || words.urgent.test(lower));

const presses = (sentence: Spoken): boolean => {
  const { lower } = sentence;
  if (thanksFor(lower)) return false;
  if (/!!/.test(lower) || shouts(sentence) || words.stern.test(lower)) return true;
  return words.urgent.test(lower) && words.pressing.test(lower) && !words.polite.test(lower);
};

/** What an invoice says to its reader, each as the first sentence that says it. */
const sayings = {
  please: ({ lower }: Spoken) => asksToPay(lower),
  thanks: ({ lower }: Spoken) => thanksFor(lower),
  questionsLine: ({ lower }: Spoken) => words.questions.some((pattern) => pattern.test(lower)),
  guarantee: ({ lower }: Spoken) => words.guarantees.test(lower) && !words.noGuarantee.test(lower),
  lateFee: ({ lower }: Spoken) => words.lateFees.test(lower),
  threat: ({ lower }: Spoken) => threatens(lower),
  stern: presses,
  changeNotice: ({ lower }: Spoken) => words.changes.test(lower),
  collected: ({ lower }: Spoken) => words.collections.test(lower),
  // A label alone ("Payment due") is none.
  termsText: ({ lower }: Spoken) => words.terms.test(lower) && (/\d/.test(lower) || lower.length > 20),
  deliveryChoice: ({ lower }: Spoken) => words.deliveryChoices.test(lower),
};

/** What an invoice says to its reader, each as the sentence that says it. */
export const saidIn = <S extends Spoken>(sentences: readonly S[]) =>
  Object.fromEntries(Object.entries(sayings).map(([what, says]) => [what, sentences.find(says) ?? null])) as Record<
    keyof typeof sayings,
    S | null
  >;

/** "within 21 days" in the terms: 21. */
export const daysIn = (text: string): number | null => {
  for (const pattern of words.termDays) {
    const days = Number(pattern.exec(text.toLowerCase())?.[1] ?? NaN);
    if (days >= 0 && days <= 365) return days;
  }
  return null;
};

/** Every number of days that the terms count from the invoice; none where they count from something else. */
export const daysNamed = (text: string): number[] => {
  const lower = text.toLowerCase();
  if (words.otherStart.test(lower)) return [];
  const found = [...lower.matchAll(words.everyDays)].map((match) => Number(match[1] ?? match[2] ?? match[3]));
  return [...new Set(found)].filter((days) => days >= 0 && days <= 365);
};

/** The ways to pay that are offered; what is refused or only sold is not. */
export const meansIn = (sentences: readonly Sentence[], skip: (cell: Cell) => boolean): Map<string, Cell> => {
  const offered = new Map<string, Cell>();
  const refused = new Set<string>();
  for (const { lower, cell } of sentences) {
    if (skip(cell)) continue;
    for (const [method, pattern] of words.means) {
      if (!pattern.test(lower)) continue;
      if (words.refused.test(lower)) refused.add(method);
      else if (!offered.has(method) && (lower.length < 24 || words.aboutPaying.test(lower))) offered.set(method, cell);
    }
  }
  for (const method of refused) offered.delete(method);
  if (offered.has('sepa-debit')) offered.delete('direct-debit');
  return offered;
};

/** The way to pay that a text names, or null. */
export const meansNamed = (text: string): string | null =>
  words.means.find(([, pattern]) => pattern.test(text.toLowerCase()))?.[0] ?? null;

/** A sentence that says the invoice has been paid. */
export const paidIn = (sentences: readonly Sentence[]): Sentence | null =>
  sentences.find(({ lower }) => lower.length < 120 && words.paidWords.test(lower) && !words.notPaid.test(lower)) ??
  null;
