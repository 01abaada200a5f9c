import { isGrouping } from './groupings';
import { readNumber } from './links';
import { numbered, type Numbered } from './numbering';
import { fewest, type Group, type Stretch } from './shapes';

const mostDigits = 17;

/** One way to read the digits of a stretch as a number. */
export interface Reading {
  readonly number: Numbered | null;
  readonly digits: string;
  readonly groups: readonly Group[];
  readonly start: number;
  readonly end: number;
  /** True for the second of a pair that shares its beginning with the first: "2443238 / 28". */
  readonly paired: boolean;
}

export const join = (groups: readonly Group[]): string => groups.map((group) => group.digits).join('');

/** How many digits each group has: "3-3-4". */
export const lengthsOf = (groups: readonly Group[]): string => groups.map((group) => group.digits.length).join('-');

/** Area, exchange and line, as in North America. */
export const american = /^(?:1-)?3-3-4$/;

/** "+49 (0) 30": the bracketed trunk zero is not dialled after a country code. */
const withoutTrunk = (groups: readonly Group[], international: boolean): readonly Group[] =>
  international
    ? groups.filter((group, index) => !(index > 0 && group.digits === '0' && group.gap.trimEnd().endsWith('(')))
    : groups;

const reader =
  (international: boolean, countries: readonly string[]) =>
  (groups: readonly Group[]): Reading | null => {
    const used = withoutTrunk(groups, international);
    const plain = join(used);
    if (plain.length < fewest.labelled || plain.length > mostDigits) return null;
    const digits = international && !plain.startsWith('00') ? `+${plain}` : plain;
    return {
      number: readNumber(digits, countries),
      digits,
      groups: used,
      start: groups[0]!.start,
      end: groups.at(-1)!.end,
      paired: false,
    };
  };

/** Where a stretch may be cut in two: at a space, before a bracket, at a slash; never inside a hyphenated row. */
const mayCut = (gap: string): boolean => /^\s|\s$|[(/]/.test(gap);

/** True where the digits stand in groups as their country writes them. */
export const groupedAsUsual = (groups: readonly Group[], { national, country }: Numbered): boolean =>
  country !== null &&
  join(groups) === national &&
  isGrouping(
    country,
    groups.map((group) => group.digits.length),
  );

const looksComplete = (groups: readonly Group[], number: Numbered): boolean => {
  const written = join(groups);
  return (
    /[(]$/.test(groups[0]!.gap) ||
    written.startsWith('0') ||
    american.test(lengthsOf(groups)) ||
    groupedAsUsual(groups, number)
  );
};

/** "1-800-FLOWERS": words are often longer than the number, and what is dialled after its last digit is ignored. */
const vanityReading = ({ groups, start, end }: Stretch, digits: string, countries: readonly string[]): Reading[] => {
  const usual = digits.replace(/^1?([2-9]\d{9}).*$/, '1$1');
  const dialled = usual.length === 11 ? numbered(`+${usual}`, null) : null;
  const lengths = [0, 1, 2, 3].map((surplus) => digits.slice(0, digits.length - surplus));
  const local = lengths.map((each) => readNumber(each, countries)).find((each) => each?.valid);
  const number = dialled?.valid ? dialled : (local ?? null);
  return number ? [{ number, digits, groups, start, end, paired: false }] : [];
};

/**
 * The numbers of one stretch. Mostly the stretch is one number; else it is cut where the pieces are valid numbers
 * ("0117 496 0123 0117 496 0124", "Suite 104 (617) …"), and what follows a slash may be the other end of a pair.
 */
export const readingsOf = (stretch: Stretch, countries: readonly string[]): Reading[] => {
  if (stretch.vanity) return vanityReading(stretch, stretch.vanity, countries);
  const readings: Reading[] = [];
  let international = stretch.international;
  for (const part of partsOf(stretch.groups)) {
    const previous = readings.at(-1);
    const read = reader(international, countries);
    const whole = part.length ? read(part) : null;
    const paired = previous && pairOf(previous, part, countries);
    if (paired && !(whole?.number?.valid && join(part).length >= previous.digits.replace('+', '').length - 2))
      readings.push(paired);
    else if (whole?.number?.valid) readings.push(whole);
    else {
      const pieces = cut(part, international, countries);
      if (pieces.length) readings.push(...pieces);
      else if (whole) readings.push(whole);
    }
    international = false;
  }
  return readings;
};

/** Splits at slashes that stand between numbers; "030/1234567" has the slash behind the area code. */
const partsOf = (groups: readonly Group[]): Group[][] => {
  const parts: Group[][] = [[]];
  let digits = 0;
  for (const group of groups) {
    if (group.gap.includes('/') && digits >= 7) {
      parts.push([]);
      digits = 0;
    }
    parts.at(-1)!.push(group);
    digits += group.digits.length;
  }
  return parts;
};

/** The other number of a pair, in the country of the first. */
const otherOf = (
  first: Reading,
  digits: string,
  groups: readonly Group[],
  countries: readonly string[],
): Reading | null => {
  const number = readNumber(digits, first.number?.country ? [first.number.country] : countries);
  if (!number?.valid) return null;
  return { number, digits, groups, start: groups[0]!.start, end: groups.at(-1)!.end, paired: true };
};

/** "0771 - 2443238 / 28" → 07712443228; "+49 30 1234-0/-10" → +4930123410; "+86 21 6475 3203 / 6475 3206". */
export const pairOf = (first: Reading, second: readonly Group[], countries: readonly string[]): Reading | null => {
  const tail = join(second);
  const plain = first.digits.replace('+', '');
  if (!second.length || tail.length >= plain.length - 1 || tail.startsWith('0')) return null;
  const last = first.groups.at(-1)!;
  const replaced = /-\s*$/.test(second[0]!.gap) && last.gap.includes('-') ? last.digits.length : tail.length;
  if (tail.length > 4 && replaced !== tail.length) return null;
  const digits = `${first.digits.startsWith('+') ? '+' : ''}${plain.slice(0, -replaced)}${tail}`;
  return otherOf(first, digits, second, countries);
};

/** "(22) 628 45 12, 628 45 13": brackets part the area code from what the next number repeats. */
export const inArea = (first: Reading, second: readonly Group[], countries: readonly string[]): Reading | null => {
  const rest = first.groups.findIndex((group) => group.gap.includes(')'));
  if (rest < 1 || join(first.groups.slice(rest)).length !== join(second).length) return null;
  const digits = `${first.digits.slice(0, first.digits.length - join(second).length)}${join(second)}`;
  return otherOf(first, digits, second, countries);
};

const cut = (groups: readonly Group[], international: boolean, countries: readonly string[]): Reading[] => {
  const pieces: Reading[] = [];
  let from = 0;
  while (from < groups.length) {
    let found: Reading | null = null;
    // "+39 02 4961234 - 0323 496123": the "+" belongs to the first alone, and says where it begins.
    const called = international && from === 0;
    const read = reader(called, countries);
    let to = Math.min(groups.length, from + 7);
    for (; to > from; to--) {
      if (to < groups.length && !mayCut(groups[to]!.gap)) continue;
      if (from > 0 && !mayCut(groups[from]!.gap)) continue;
      const slice = groups.slice(from, to);
      const reading = join(slice).length >= fewest.bare ? read(slice) : null;
      if (reading?.number?.valid && (called || looksComplete(slice, reading.number))) {
        found = reading;
        break;
      }
    }
    if (found) {
      pieces.push(found);
      from = to;
    } else from++;
  }
  return pieces;
};
