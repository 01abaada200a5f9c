import { moneyAfter, moneyBefore, pageBefore, unit } from '../words/figures';
import { isLetter } from './letters';
import type { Stretch } from './shapes';

/**
 * Numbers that have the digits of a telephone number and are something else. Two strengths: what no label makes a
 * telephone number, and what only a label or a link does.
 */

/** With a year of two digits only the whole stretch is a date: "06 12 34 99 88" begins like one and is French. */
const dates =
  /^(?:[12]\d{3}([-./ ])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])([-./ ]) ?(?:0?[1-9]|1[0-2])\2 ?[12]\d{3}|(?:0?[1-9]|1[0-2])([-/])(?:0?[1-9]|[12]\d|3[01])\3[12]\d{3})(?:\D|$)|^(?:0?[1-9]|[12]\d|3[01])([-./])(?:0?[1-9]|[12]\d|3[01])\4\d{2}(?: ?[-/] ?(?:0?[1-9]|[12]\d|3[01])\4(?:0?[1-9]|[12]\d|3[01])\4\d{2})?$/;
/** A day in full inside a longer row of figures: "Reader 94 05.03.2026 14:24". */
const dateInside = /\s(?:0?[1-9]|[12]\d|3[01])([./])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d(?!\d)/;
const years = /^(?:1[89]|20)\d\d(?: ?[-/] ?(?:(?:1[89]|20)\d\d|\d\d))+$/;
const times = /^\d{1,2}[.]\d\d ?[-/] ?\d{1,2}[.]\d\d/;
const clock = /^\d{1,2}(?:[.]\d\d)? ?- ?\d{1,2}(?:[.]\d\d)?$/;
const decimal = /^\d{1,4}\.\d+$|^\d{1,3}\.\d+ ?[-/] ?\d{1,3}\.\d+$/;
/** A year and a running number: "2026-0815" on files, job ads and cases. */
const fileNumber = /^(?:19|20)\d\d ?[-/] ?\d{3,6}$/;
/** "A mob of 700-800 people", "pages 1200–1350": from one count to a larger. */
const countRange = /^([1-9]\d{1,3}) ?- ?([1-9]\d{1,3})$/;
/** Articles are named by a prefix and whatever their publisher likes: "10.1016/j.cell.2013.05.034". */
const articleName = /(?:^|[^\d.])10\.\d{4,5}\/\S*$/;
const internetAddress = /^(?:\d{1,3}\.){3}\d{1,3}$/;
const version = /^(?!0\d)\d{1,2}(?:\.\d{1,2}){2,5}$/;

/** Shapes of other numbers, as group lengths. */
const otherGroups: Readonly<Record<string, string>> = {
  '3-2-4': 'social security number (US)',
  '3-2-5': 'company number (KR)',
  '5-4': 'ZIP+4 (US)',
  '5-3': 'CEP (BR)',
  '4-3': 'postcode (PT)',
  '3-4': 'postcode (JP), local number',
  '3-3': 'postcode (KR, IN)',
  '3-3-3-2': 'CPF (BR)',
  '2-3-3-4-2': 'CNPJ (BR)',
  '2-3-3': 'tax number',
  '2-2-2': 'sort code (GB)',
  '4-4-4-4': 'card number',
  '3-7-7': 'order number',
  '1-3-5-3-1': 'ISBN',
  '3-1-3-5-1': 'ISBN',
  '3-1-2-6-1': 'ISBN',
};

const isIsbn = (digits: string): boolean => {
  if (!/^97[89]\d{10}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 13; i++) sum += Number(digits[i]) * (i % 2 ? 3 : 1);
  return sum % 10 === 0;
};

const inAddress = /[@=&?_\\]|:\/\/|www\.|\.[a-z]{2,6}\/|[#№]\s?$/i;

/** Something stands glued to the number that makes it part of a word, an address or a longer figure. */
export const isGlued = (text: string, { start, end }: Stretch, joined: (position: number) => boolean): boolean => {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  const word = text.slice(Math.max(text.lastIndexOf(' ', start - 1), text.lastIndexOf('\n', start - 1)) + 1, start);
  if (inAddress.test(word) && joined(start)) return true;
  // "v.19 n.3, p.234-243"
  const pages = pageBefore.test(text.slice(0, start)) && countRange.exec(text.slice(start, end));
  if (pages && +pages[1]! < +pages[2]!) return true;
  if (articleName.test(word) || (after === '/' && /(?:^|[. ])10\.\d{4,5}$/.test(text.slice(start, end)))) return true;
  if (/[.,:'’]/.test(before) && /\d/.test(text[start - 2] ?? ' ') && joined(start))
    return before !== ',' || !/\d{4},$/.test(text.slice(Math.max(0, start - 5), start));
  if (before === '-' && isLetter(text[start - 2] ?? ' ') && joined(start) && !/(?:tel|fax|fon)-$/i.test(word))
    return true;
  if (/[@=_#%\\]/.test(after)) return true;
  if (/[,:]/.test(after) && /^\d{1,4}(?![\d-])/.test(text.slice(end + 1, end + 6)) && joined(end)) return true;
  return (
    isLetter(after) &&
    joined(end) &&
    /^[a-z]?[A-Za-z]?\d|^[a-z]{1,3}(?![A-Za-z\u00c0-\uffff])|^[A-Z](?![a-z\u00c0-\uffff])/.test(
      text.slice(end, end + 4),
    )
  );
};

/** "$20 617-555-0123": the sum ends at the space, and what follows is no row of thousands. */
const isPriceAndNumber = ([, next, ...rest]: Stretch['groups']): boolean =>
  /^\s[(]?$/.test(next?.gap ?? '') && rest.length > 1 && rest.at(-1)!.digits.length === 4;

/** True for what is no telephone number whatever stands beside it. */
export const isNoPhone = (text: string, stretch: Stretch): boolean => {
  const { start, end, international, groups } = stretch;
  if (international) return false;
  const written = text.slice(start, end);
  if (written.startsWith('(')) return false;
  if (groups.length > 2 && (dates.test(written) || dateInside.test(written) || times.test(written))) return true;
  if (years.test(written) || clock.test(written)) return true;
  if (groups.length === 4 && internetAddress.test(written) && groups.every((group) => Number(group.digits) < 256))
    return true;
  if (isIsbn(groups.map((group) => group.digits).join(''))) return true;
  const priced = moneyBefore.test(text.slice(Math.max(0, start - 6), start)) && !isPriceAndNumber(groups);
  return priced || moneyAfter.test(text.slice(end, end + 8));
};

/** True for two counts that a hyphen makes a range, "700-800 people": no telephone number without its label. */
export const isCountRange = (text: string, { start, end, international }: Stretch): boolean => {
  const match = international ? null : countRange.exec(text.slice(start, end));
  return match !== null && match[1]!.length === match[2]!.length && Number(match[1]) < Number(match[2]);
};

/** True for a year and a running number, which nothing but a label makes a telephone number. */
export const isFileNumber = (text: string, { start, end }: Stretch): boolean => fileNumber.test(text.slice(start, end));

/** True for what may be a telephone number, but only with a label or a link that says so. */
export const needsLabel = (text: string, stretch: Stretch): boolean => {
  const { start, end, international, groups } = stretch;
  if (international) return false;
  const written = text.slice(start, end);
  const lengths = groups.map((group) => group.digits.length).join('-');
  if (otherGroups[lengths] && !written.startsWith('(')) return true;
  if (/^\d{1,3}\.\d{3,}$/.test(written) && !written.startsWith('0')) return true;
  if (decimal.test(written) || version.test(written) || fileNumber.test(written)) return true;
  // 1.234.567 and 1 234 567 are thousands.
  if (/^[1-9]\d{0,2}(?:[ .]\d{3})+$/.test(written)) return true;
  if (/^\d{1,2}(?:[ -]\d{1,2}){3,}$/.test(written) && !written.startsWith('0')) return true;
  return unit.test(text.slice(end, end + 14));
};
