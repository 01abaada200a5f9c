/** One group of digits inside a stretch and what stands before it. */
export interface Group {
  readonly digits: string;
  /** The separators between the group before and this one; "" for the first. */
  readonly gap: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of text that has the shape of a number: groups of digits with what may stand between them. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** True where it begins with "+" or an international "00". */
  readonly international: boolean;
  readonly groups: readonly Group[];
  /** The digits that letters stand for ("1-800-FLOWERS" → "18003569377"), or null where there are none. */
  readonly vanity: string | null;
}

/** More groups than this are a row of figures. */
const mostGroups = 24;

/**
 * Digits, dashes, brackets and spaces of other scripts become those of ASCII, one character for one, so that
 * positions stay true. The Japanese long-vowel mark is a dash only between digits.
 */
export const plainDigits = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- the test is "anything beyond ASCII?"
  /[^\x00-\x7f]/.test(text)
    ? text
        .replace(/[０-９]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xff10 + 48))
        .replace(/[٠-٩]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0x660 + 48))
        .replace(/[۰-۹]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0x6f0 + 48))
        .replace(/[‐‑‒–—―−－﹣]/g, '-')
        .replace(/(?<=\d)[ーｰ](?=\d)/g, '-')
        .replace(/[（［]/g, '(')
        .replace(/[）］]/g, ')')
        .replace(/＋/g, '+')
        .replace(/[／∕⁄]/g, '/')
        // Between spaces such a dot parts things: "over $75 · 1-800 …".
        .replace(/(?<=\s)[·•∙‧・](?=\s)/g, '|')
        .replace(/[．·•∙‧・]/g, '.')
        .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    : text;

/** Digits and separators take turns and share no character, so the match is linear however long the text. */
const stretches = /(?:\+\s?\(?|\(\s?\+?\s?|\[\+?)?\d+(?:[ .\-/()[\]]{1,4}\d+)*/g;
const parts = /([^\d]*)(\d+)/g;

const groupsOf = (text: string, start: number): Group[] => {
  const groups: Group[] = [];
  for (const match of text.matchAll(parts)) {
    const from = start + match.index + match[1]!.length;
    groups.push({
      digits: match[2]!,
      gap: groups.length ? match[1]! : '',
      start: from,
      end: from + match[2]!.length,
    });
    if (groups.length > mostGroups) break;
  }
  return groups;
};

const keypad = '22233344455566677778889999';
const dialled = (text: string): string =>
  text.replace(/[^A-Z\d]/g, '').replace(/[A-Z]/g, (letter) => keypad[letter.charCodeAt(0) - 65]!);

/**
 * Numbers that end in words: a prefix of freephone numbers, or an area code after "1-", then at least three capital
 * letters. "877-430-BIKE (2453)" has its letters at the end only.
 */
const vanities =
  /(?<![\w.])(?:(?:\+?1[-. ]?)?\(?(?:8(?:00|33|44|55|66|77|88))\)?[-. ]{1,2}|\+?1[-. ]\(?[2-9]\d\d\)?[-. ]|(?:0800|0808|1300|1800)[-. ])(?=[A-Z\d-. ]{0,12}[A-Z]{3})[A-Z\d]{1,14}(?:[-.][A-Z\d]{1,14}|\s(?=[A-Z]{3}|\d{3,4}(?!\d))[A-Z\d]{1,14})?(?![a-z])|(?<![\w.])(?:\+?1[-. ])?\(?[2-9]\d\d\)?[-. ]\d{3}[-. ][A-Z]{4}(?![A-Za-z])/g;

/** Every stretch of `text` with at least `least` digits, in reading order. `text` comes from `plainDigits`. */
export const stretchesIn = (text: string, least: number): Stretch[] => {
  const found: Stretch[] = [];
  let free = 0;
  const digitsOnly = (from: number, to: number) => {
    if (to <= from) return;
    const part = text.slice(from, to);
    for (const match of part.matchAll(stretches)) {
      const start = from + match.index;
      const groups = groupsOf(match[0], start);
      if (groups.length > mostGroups) continue;
      let digits = 0;
      for (const group of groups) digits += group.digits.length;
      if (digits < least) continue;
      found.push({
        start,
        end: start + match[0].length,
        international: match[0].includes('+') || /^\(?00[1-9]/.test(match[0]),
        groups,
        vanity: null,
      });
    }
  };
  if (/[A-Z]{3}/.test(text)) {
    for (const match of text.matchAll(vanities)) {
      const written = match[0].trimEnd();
      const digits = dialled(written);
      const national = digits.replace(/^1(?=[2-9]\d{6})/, '');
      if (national.length < 9 || national.length > 14 || !/[A-Z]{3}/.test(written)) continue;
      // "0800 LAKEFRONT (0800 525 337)": words are longer than the number; the digits say where it ends.
      const whole = /^\s?[([](\d[\d .-]{7,16}\d)[)\]]/.exec(text.slice(match.index + match[0].length))?.[1];
      if (whole && digits.startsWith(whole.replace(/\D/g, ''))) continue;
      digitsOnly(free, match.index);
      found.push({
        start: match.index,
        end: match.index + written.length,
        international: written.startsWith('+'),
        groups: groupsOf(written, match.index),
        vanity: digits,
      });
      free = match.index + match[0].length;
      // "877-430-BIKE (2453)": the digits in brackets say the letters again.
      const again = /^\s?\(\d{4,10}\)/.exec(text.slice(free, free + 14));
      if (again) free += again[0].length;
    }
  }
  digitsOnly(free, text.length);
  return found;
};

/** Fewer digits are never taken, not even with a label: room numbers, ages, short codes. */
export const fewest = { labelled: 5, bare: 7 };

const anyDigit = '\\d\\u0660-\\u0669\\u06f0-\\u06f9\\uff10-\\uff19';
const withDigits = (least: number) => new RegExp(`(?:[${anyDigit}][^${anyDigit}]*){${least}}`);
const digitsEnough = { labelled: withDigits(fewest.labelled), bare: withDigits(fewest.bare) };
/** Letters can stand for digits: "1-800-FLOWERS". */
const vanity = /\d[-. )]{1,2}[A-Z\d.-]{0,14}[A-Z]{3}/;

/** True where a block has as many digits as a number needs at least. */
export const hasDigits = (text: string, least: keyof typeof fewest): boolean =>
  text.length >= fewest.labelled &&
  (digitsEnough[least].test(text) || (vanity.test(text) && /(?:\d\D*){3}/.test(text)));
