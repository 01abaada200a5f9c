import type { Found } from './labels';
import type { Cell, Paragraph, Sheet } from './sheet';
import * as words from './words/sentences';

/** One sentence as it is printed, and in lower case for comparing. */
export interface Sentence {
  readonly text: string;
  readonly lower: string;
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

const split = (cells: readonly Cell[]): Sentence[] => {
  const sentences: Sentence[] = [];
  const text = cells.map(({ text }) => text).join(' ');
  // A question and its answer are one: "Questions? Call us." So are the parts of a number or an address of the web.
  for (const match of text.matchAll(/[^.!]+(?:[.!](?!\s|$)[^.!]*)*[.!]*/gu)) {
    const sentence = match[0].trim().slice(0, limits.sentence);
    if (sentence.length < 3) continue;
    // Which line of the passage it begins on.
    let length = 0;
    const cell = cells.find((each) => (length += each.text.length + 1) > match.index + 1) ?? cells[0]!;
    sentences.push({ text: sentence, lower: sentence.toLowerCase(), cell });
  }
  return sentences;
};

/** The sentences of a sheet in reading order. */
export const sentencesOf = (sheet: Sheet): Sentence[] =>
  sheet.paragraphs.slice(0, limits.sentences).flatMap(passagesOf).flatMap(split).slice(0, limits.sentences);

const first = (sentences: readonly Sentence[], test: (sentence: Sentence) => boolean): Found<string> | null => {
  const found = sentences.find(test);
  return found ? { value: found.text, cell: found.cell } : null;
};

const asksToPay = ({ lower }: Sentence): boolean =>
  words.pleases.some((pattern) => {
    const between = pattern.exec(lower)?.[1];
    return between !== undefined && !words.otherWish.test(between);
  });

/** What an invoice says to its reader, each as the sentence that says it. */
export const saidIn = (sentences: readonly Sentence[]) => ({
  please: first(sentences, asksToPay),
  thanks: first(
    sentences,
    ({ lower }) =>
      lower.length < 260 && words.thanks.some((pattern) => pattern.test(lower)) && !words.noThanks.test(lower),
  ),
  questionsLine: first(sentences, ({ lower }) => words.questions.some((pattern) => pattern.test(lower))),
  guarantee: first(sentences, ({ lower }) => words.guarantees.test(lower) && !words.noGuarantee.test(lower)),
  lateFee: first(sentences, ({ lower }) => words.lateFees.test(lower)),
  threat: first(sentences, ({ lower }) => words.threats.test(lower)),
  termsText: first(sentences, ({ lower }) => words.terms.test(lower)),
  deliveryChoice: first(sentences, ({ lower }) => words.deliveryChoices.test(lower)),
});

/** "within 21 days" in the terms: 21. */
export const daysIn = (text: string): number | null => {
  for (const pattern of words.termDays) {
    const days = Number(pattern.exec(text.toLowerCase())?.[1] ?? NaN);
    if (days >= 0 && days <= 365) return days;
  }
  return null;
};

/** The ways to pay that are offered; what is refused or only sold is not. */
export const meansIn = (sentences: readonly Sentence[], skip: (cell: Cell) => boolean): string[] => {
  const offered = new Set<string>();
  const refused = new Set<string>();
  for (const { lower, cell } of sentences) {
    if (skip(cell)) continue;
    for (const [method, pattern] of words.means) {
      if (!pattern.test(lower)) continue;
      if (words.refused.test(lower)) refused.add(method);
      else if (lower.length < 24 || words.aboutPaying.test(lower)) offered.add(method);
    }
  }
  return [...offered].filter((method) => !refused.has(method));
};

/** The way to pay that a text names, or null. */
export const meansNamed = (text: string): string | null =>
  words.means.find(([, pattern]) => pattern.test(text.toLowerCase()))?.[0] ?? null;

/** A sentence that says the invoice has been paid. */
export const paidIn = (sentences: readonly Sentence[]): Found<string> | null =>
  first(sentences, ({ lower }) => lower.length < 120 && words.paidWords.test(lower) && !words.notPaid.test(lower));
