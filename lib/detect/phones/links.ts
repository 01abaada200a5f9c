import { decoded } from '../../decoded';
import type { Link, Page } from '../../page/page';
import { likelyCountries } from '../country';
import { numbered, type Numbered } from './numbering';
import { plainDigits, stretchesIn } from './shapes';

/**
 * What keeps a `tel:` link from dialling the number it shows: no digits at all, letters that no keypad has (left-over
 * markup, words), too few or too many digits, or other digits than the link's own text.
 */
export type CallLinkProblem = 'empty' | 'letters' | 'length' | 'differs';

/** A link that starts a call (RFC 3966, and the older `callto:`) or a fax. */
export interface CallLink {
  readonly link: Link;
  readonly fax: boolean;
  /** ASCII digits, with "+" where written; "" where there are none. */
  readonly digits: string;
  readonly extension: string | null;
  /** The number it dials, read by the page's likely country; null where it cannot be one. */
  readonly number: Numbered | null;
  readonly problem: CallLinkProblem | null;
}

const scheme = /^(?:tel|callto|phone|fax)\s?:/i;
/** Hostile pages have endless links. */
const mostLinks = 500;

const keypad = '22233344455566677778889999';

/** Digits of what stands behind "tel:", or null where it holds letters that are no vanity number. */
const digitsOf = (address: string): { digits: string; letters: boolean } => {
  const plain = plainDigits(address);
  const plus = /^[\s(]*\+/.test(plain) ? '+' : '';
  const letters = plain.replace(/[^a-z]/gi, '');
  if (!letters) return { digits: plus + plain.replace(/\D/g, ''), letters: false };
  // Phones turn letters into keys: "1-800-FLOWERS" dials.
  if (/^\+?[\d\s().-]{3,}[A-Za-z][A-Za-z-]{2,9}$/.test(plain.trim())) {
    const mapped = plain.toUpperCase().replace(/[A-Z]/g, (letter) => keypad[letter.charCodeAt(0) - 65]!);
    return { digits: plus + mapped.replace(/\D/g, ''), letters: false };
  }
  const spoken = plain.replace(/^\D*?(?=[+\d])/, '');
  return { digits: (spoken.startsWith('+') ? '+' : '') + spoken.replace(/\D/g, ''), letters: true };
};

/**
 * Reads digits by the first country whose plan has them; an invalid reading by the first country is better than none.
 *
 * @param digits ASCII digits, "+" in front for international numbers; "00" counts as "+".
 */
export const readNumber = (digits: string, countries: readonly string[]): Numbered | null => {
  if (digits.startsWith('+')) return numbered(digits, null);
  if (/^00[1-9]/.test(digits)) {
    const international = numbered(`+${digits.slice(2)}`, null);
    if (international?.valid) return international;
  }
  let first: Numbered | null = null;
  for (const country of countries) {
    // Mexico gave up its trunk prefixes in 2019; pages keep them.
    const current = country === 'MX' ? digits.replace(/^0(?:1|44|45)(?=\d{10}$)/, '') : digits;
    const number = numbered(current, country);
    if (number?.valid) return number;
    first ??= number;
  }
  // "1 800 …" and "1 866 …" are American wherever they are written.
  if (/^1[2-9]\d{9}$/.test(digits)) {
    const american = numbered(`+${digits}`, null);
    if (american?.valid) return american;
  }
  return first;
};

/** Whether two ways of writing digits dial the same: compared without country code and trunk zero. */
export const sameDigits = (a: string, b: string): boolean => {
  // Two numbers of a page mostly differ in their last digit already.
  if (a.at(-1) !== b.at(-1)) return false;
  const x = a.replace(/\D/g, '').replace(/^0+/, '');
  const y = b.replace(/\D/g, '').replace(/^0+/, '');
  if (x === y) return x !== '';
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length >= 5 && long.length - short.length <= 4 && long.endsWith(short.replace(/^0+/, ''));
};

/** The number a link shows as its text, as digits; null where it shows words or several numbers. */
const shownIn = (link: Link): string | null => {
  const text = plainDigits((link.element.textContent ?? '').slice(0, 200)).replace(/\(0\)/g, '');
  const stretches = stretchesIn(text, 6);
  if (stretches.length !== 1) return null;
  const [stretch] = stretches;
  return stretch!.vanity ?? stretch!.groups.map((group) => group.digits).join('');
};

const problemOf = (link: Link, digits: string, letters: boolean): CallLinkProblem | null => {
  const length = digits.replace(/\D/g, '').length;
  if (!length) return letters ? 'letters' : 'empty';
  if (letters) return 'letters';
  if (length < 3 || length > 17) return 'length';
  const shown = shownIn(link);
  // A link may dial more than it shows (an extension) and less (the pair "… / 28"): the shorter must be in the longer.
  if (shown && !sameDigits(shown, digits) && !shown.startsWith(digits.replace(/\D/g, ''))) {
    const dialled = digits.replace(/\D/g, '');
    if (!dialled.includes(shown.replace(/^0+/, ''))) return 'differs';
  }
  return null;
};

const read = (link: Link, countries: readonly string[]): CallLink => {
  const fax = /^fax/i.test(link.raw);
  const address = decoded(link.raw).replace(scheme, '').replace(/^\/\//, '').trim();
  const [dialled = '', ...parameters] = address.split(/[;?,]/);
  const { digits, letters } = digitsOf(dialled.replace(/\(0\)/g, ''));
  const extension = parameters.map((each) => /^ext(?:ension)?=(\d{1,6})$/i.exec(each)?.[1]).find(Boolean) ?? null;
  return {
    link,
    fax,
    digits,
    extension,
    number: digits ? readNumber(digits, countries) : null,
    problem: problemOf(link, digits, letters),
  };
};

const known = new WeakMap<Page, readonly CallLink[]>();

/** The page's links that start a call, in reading order. */
export const callLinks = (page: Page): readonly CallLink[] => {
  let links = known.get(page);
  if (!links) {
    // callto: may name a Skype account instead of a number.
    const found = page.links
      .filter((link) => scheme.test(link.raw) && !/^callto:\W*[a-z]/i.test(link.raw))
      .slice(0, mostLinks);
    const countries = found.length ? likelyCountries(page) : [];
    links = found.map((link) => read(link, countries));
    known.set(page, links);
  }
  return links;
};

const chatted = new WeakMap<Page, ReadonlySet<string>>();
const chatLink =
  /(?:wa\.me\/|whatsapp\.com\/send\/?\?[^#]{0,80}?phone=|whatsapp:\/\/send\/?\?[^#]{0,80}?phone=|viber:\/\/\w{1,10}\/?\?number=)(?:\+|%2B)?(\d{8,15})(?!\d)/i;

/** The international numbers, digits only, that the page's links open a conversation with. */
export const chatNumbers = (page: Page): ReadonlySet<string> => {
  let found = chatted.get(page);
  if (!found) {
    const digits = page.links.map(({ raw }) => (raw.length < 600 ? chatLink.exec(raw)?.[1] : undefined));
    chatted.set(page, (found = new Set(digits.filter((each) => each !== undefined))));
  }
  return found;
};
