import type { Page } from '../../page/page';
import { ambiguous, methodRows } from '../vendors/payments';
import { genericMethods, paymentWords } from '../words/payments';
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
}

/** Generic methods whose very names speak of paying. */
const telling = new Set(['cash-on-delivery', 'direct-debit', 'sepa-debit']);

interface Row {
  readonly method: Method;
  readonly pattern: string;
}

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

interface Matcher {
  readonly rows: readonly Row[];
  readonly pattern: RegExp;
}

const matchers = new Map<string, Matcher>();

/**
 * Finds brands and what the given languages call the other methods. All languages at once cost 20 ms to compile, so
 * a page that declares its language is read in that and in English.
 */
const matcherFor = (language: string): Matcher => {
  const known = matchers.get(language);
  if (known) return known;
  const tongues = Object.entries(paymentWords).filter(([key]) => !language || key === language || key === 'en');
  const words = (id: string) => tongues.flatMap(([, { names }]) => names[id] ?? []).join('|');
  const rows = [...brands, ...generic.map((method) => ({ method, pattern: words(method.id) }))].filter(
    ({ pattern }) => pattern,
  );
  const groups = rows.map(({ pattern }) => `(${pattern.toLowerCase()})`).join('|');
  const matcher = { rows, pattern: new RegExp(`(?<!${letter})(?:${groups})(?!${letter})`, 'g') };
  matchers.set(language, matcher);
  return matcher;
};

/** The language a page declares, as the tables name it; "" where it declares none that they know. */
export const languageOf = ({ lang }: Page): string => {
  const tongue = lang.split(/[-_]/, 1)[0]!.replace(/^n[bn]$/, 'no');
  return paymentWords[tongue] ? tongue : '';
};

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

const namesBy = ({ rows, pattern }: Matcher, text: string): Named[] => {
  const found: Named[] = [];
  const lower = lowered(text);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(lower); match && found.length < 60; match = pattern.exec(lower)) {
    const method = rows[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]?.method;
    if (method && (ambiguous[method.name]?.test(text.slice(match.index, pattern.lastIndex)) ?? true))
      found.push({ method, start: match.index, end: pattern.lastIndex });
  }
  return found;
};

/**
 * The methods a text names, in its order. Words with other meanings only count as their owners write them. A text
 * that speaks of paying in none of the page's declared words is read in every language: declarations are often wrong.
 */
export const namesIn = (text: string, language: string): Named[] => {
  const found = namesBy(matcherFor(language), text);
  return found.length || !language || !accepts(text) ? found : namesBy(matcherFor(''), text);
};

const languages = Object.values(paymentWords);
const offer = new RegExp(
  languages
    .map((words) => words.accepts)
    .join('|')
    .toLowerCase(),
);
const refusal = new RegExp(
  languages
    .map((words) => words.refuses)
    .join('|')
    .toLowerCase(),
);

/** "We accept", "payment methods", "zahlen Sie per" … */
export const accepts = (text: string): boolean => offer.test(lowered(text));

/** "We do not accept", "coming soon" … */
export const refuses = (text: string): boolean => refusal.test(lowered(text));

/** Account data given so that money can be sent there: that is how a bank transfer is offered on contact pages. */
export const accountData =
  /\biban\b|bank(?:ing)? (?:account )?details|bankverbindung|bankovn[íi] spojen|coordinate bancarie|coordonn[ée]es bancaires|datos bancarios|dados banc[áa]rios|bankrekening|numer (?:konta|rachunku)|banka hesap|무통장|입금 ?계좌|расч[её]тный сч[её]т|振込先|收款(?:账户|帳戶)/i;

/** What the containers, links and fields of payment are called in markup and addresses. */
export const paymentName =
  /(?:^|[^a-z])(?:pay|payments?|payment-?(?:methods?|icons?|options?|types?)|paypal|paiements?|pagament[io]s?|pagos?|formas?-?pago|zahl(?:ung|arten|ungsarten|ungsmethoden)?|bezahl\w*|betaal\w*|betal\w*|platb\w+|platnos\w+|maksu\w*|credit-?cards?|cards?-?(?:icons?|logos?|list|types?|accepted)|accepted-?cards?|cc-?(?:icons?|logos?|types?)|checkout|kasse|warenkorb|panier|carrito|carrello|cart|secure-?shopping)(?:$|[^a-z])/i;
