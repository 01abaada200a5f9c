import { readByPlan } from './plans';
import { isReserved } from './reserved';

/** A number that fits a numbering plan. */
export interface Numbered {
  readonly e164: string;
  /** ISO 3166 alpha-2 of the plan; null for numbers of no country (+800 …). */
  readonly country: string | null;
  /** Digits without country code and trunk prefix. */
  readonly national: string;
  /** True where the plan's own length and leading digits allow it. */
  readonly valid: boolean;
}

const known = new Map<string, Numbered | null>();
/** Forget everything now and then: one content script may live as long as its tab. */
const mostKnown = 5_000;

const parse = (digits: string, country: string | null): Numbered | null => {
  const read = readByPlan(digits, country);
  if (!read) return null;
  const { code, national } = read;
  const e164 = `+${code}${national}`;
  return {
    e164,
    country: read.country,
    national,
    // Ofcom's 01632 belongs to no town, so its numbers are not in the plan; no plan has more than 13 digits in use.
    valid: (read.valid && national.length <= 13) || isReserved(e164),
  };
};

/**
 * Reads digits as a telephone number.
 *
 * @param digits ASCII digits, with a leading "+" for an international number.
 * @param country ISO 3166 alpha-2 of the plan to read a national number by; null for international numbers.
 * @returns null where no plan could be meant; a number may come back with `valid: false`.
 */
export const numbered = (digits: string, country: string | null): Numbered | null => {
  const key = `${country ?? ''}${digits}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const number = parse(digits, country);
  known.set(key, number);
  return number;
};
