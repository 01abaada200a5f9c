import type { Verdict } from '../checks/check';
import type { Speak } from '../words';

/** How terminals show verdicts and lines. */

export const marks: Readonly<Record<Verdict, string>> = {
  pass: '✓',
  partial: '◐',
  fail: '✕',
  review: '⊙',
  unknown: '?',
  'not-applicable': '–',
};

/** SGR codes: green, yellow, red, magenta, grey. A verdict is also a mark and a word, so no colour is needed to read it. */
export const colours: Readonly<Record<Verdict, number>> = {
  pass: 32,
  partial: 33,
  fail: 31,
  review: 35,
  unknown: 90,
  'not-applicable': 90,
};

/** Parts a text into lines of at most `width` columns, each after the indent. */
export const wrap = (text: string, indent: string, width: number): string => {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!;
    if (last && indent.length + last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines.map((line) => indent + line).join('\n');
};

export interface TextOptions {
  speak?: Speak;
  /** ANSI colours; leave them out where the output is not a terminal. */
  colour?: boolean;
  /** Columns to wrap at. */
  width?: number;
}
