import { anyOf } from '../by-language';
import { ambiguous, methodRows } from '../vendors/payments';
import { accountWords, genericMethods, paymentWords } from '../words/payments';
import type { PaymentMethod } from '../payment-methods';

export interface Method {
  readonly id: string;
  readonly name: string;
  readonly family: PaymentMethod['family'];
  /** What a bare name says: 2 for a brand or a phrase of paying, 1 for a word with other meanings ("cash"). */
  readonly weight: 1 | 2;
}

/** A way to pay that something on the page shows; one element may show several. */
export interface Seen {
  readonly method: Method;
  readonly how: PaymentMethod['how'];
  readonly accepted: boolean;
  readonly element: Element;
  readonly text: string;
  /** True for a mark that has no name for readers. */
  readonly unnamed?: boolean;
}

/** Generic methods whose very names speak of paying. */
const telling = new Set(['cash-on-delivery', 'direct-debit', 'sepa-debit']);

interface Row {
  readonly method: Method;
  readonly pattern: string;
}

const languages = Object.values(paymentWords);

const brands: readonly Row[] = methodRows.map(([id, name, family, pattern]) => ({
  method: { id, name, family, weight: ambiguous[name] ? 1 : 2 },
  pattern,
}));

const generic: readonly Method[] = Object.entries(genericMethods).map(([id, [name, family]]) => ({
  id,
  name,
  family,
  weight: telling.has(id) ? 2 : 1,
}));

export const methodOf = new Map(
  [...brands.map(({ method }) => method), ...generic].map((method) => [method.id, method]),
);

/** Letters that make words with their neighbours; Chinese, Japanese and Korean names stand inside running text. */
const letter = '[a-z0-9\\u00aa-\\u024f\\u0400-\\u04ff\\u0620-\\u064a\\u0671-\\u06d3]';

/** Brands, and what the languages at hand call the other methods. */
const rows: readonly Row[] = [
  ...brands,
  ...generic.map((method) => ({
    method,
    pattern: languages.flatMap((words) => words.names[method.id] ?? []).join('|'),
  })),
].filter(({ pattern }) => pattern);

/** A pattern in lower case, but for escapes: `\\S` in lower case says the opposite. */
const loweredPattern = (pattern: string): string =>
  pattern.replace(/\\.|[^\\]+/g, (part) => (part.startsWith('\\') ? part : part.toLowerCase()));

const names = new RegExp(
  `(?<!${letter})(?:${rows.map(({ pattern }) => `(${loweredPattern(pattern)})`).join('|')})(?!${letter})`,
  'g',
);

export interface Named {
  readonly method: Method;
  readonly start: number;
  readonly end: number;
}

/**
 * Lower case with every letter in its place. Large expressions are asked of lower-case text: ignoring case and
 * Unicode classes make them a hundred times slower to compile.
 */
const lowered = (text: string): string => text.replaceAll('İ', 'I').toLowerCase();

/** "SEPA-Lastschrift" and "interest_free" are read as written with a space. */
const spaced = (text: string): string => lowered(text).replace(/[-_\u2010\u2011]/g, ' ');

/** "Pay later with Klarna" names one method: the words say what the brand does. */
const isOfBrand = ({ method, end }: Named, next: Named | undefined, text: string): boolean =>
  method.id === 'instalments' &&
  next?.method.family === 'instalments' &&
  next.method.id !== 'instalments' &&
  /^ \S{2,5} $/.test(text.slice(end, next.start));

/** The methods a text names, in its order. Words with other meanings only count as their owners write them. */
export const namesIn = (text: string): Named[] => {
  const found: Named[] = [];
  const lower = spaced(text);
  names.lastIndex = 0;
  for (let match = names.exec(lower); match && found.length < 60; match = names.exec(lower)) {
    const method = rows[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]?.method;
    if (method && (ambiguous[method.name]?.test(text.slice(match.index, names.lastIndex)) ?? true))
      found.push({ method, start: match.index, end: names.lastIndex });
  }
  // One label names one way; a sentence may name a way and who offers it.
  return found.length < 2 || text.length > 60
    ? found
    : found.filter((name, index) => !isOfBrand(name, found[index + 1], text));
};

const offer = new RegExp(loweredPattern(languages.map((words) => words.accepts).join('|')));
const refusal = new RegExp(loweredPattern(languages.map((words) => words.refuses).join('|')));

/** "We accept", "payment methods", "zahlen Sie per" … */
export const accepts = (text: string): boolean => offer.test(lowered(text));

/** "We do not accept", "coming soon" … */
export const refuses = (text: string): boolean => refusal.test(lowered(text));

/** Account data given so that money can be sent there: that is how a bank transfer is offered on contact pages. */
export const accountData = new RegExp(anyOf(accountWords), 'i');

/** What the containers, links and fields of payment are called in markup and addresses. */
export const paymentName =
  /(?:^|[^a-z])(?:pay|payments?|payment-?(?:methods?|icons?|options?|types?)|paypal|paiements?|pagament[io]s?|pagos?|formas?-?pago|zahl(?:ung|arten|ungsarten|ungsmethoden)?|bezahl\w*|betaal\w*|betal\w*|platb\w+|platnos\w+|maksu\w*|credit-?cards?|cards?-?(?:icons?|logos?|list|types?|accepted)|accepted-?cards?|cc-?(?:icons?|logos?|types?)|checkout|kasse|warenkorb|panier|carrito|carrello|cart|secure-?shopping)(?:$|[^a-z])/i;
