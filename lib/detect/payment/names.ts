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

const languages = Object.values(paymentWords);

const table: readonly { readonly method: Method; readonly pattern: string }[] = [
  ...methodRows.map(([id, name, family, pattern]) => ({
    method: { id, name, family, weight: ambiguous[name] ? 1 : 2 } as const,
    pattern,
  })),
  ...Object.entries(genericMethods).map(([id, [name, family]]) => ({
    method: { id, name, family, weight: telling.has(id) ? 2 : 1 } as const,
    pattern: languages.flatMap((words) => words.names[id] ?? []).join('|'),
  })),
];

export const methodOf = new Map(table.map(({ method }) => [method.id, method]));

/** Letters that make words with their neighbours; Chinese, Japanese and Korean names stand inside running text. */
const letter = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{N}]';
const names = new RegExp(
  `(?<!${letter})(?:${table.map(({ pattern }) => `(${pattern})`).join('|')})(?!${letter})`,
  'giu',
);

export interface Named {
  readonly method: Method;
  readonly start: number;
  readonly end: number;
}

/** The methods a text names, in its order. Words with other meanings only count as their owners write them. */
export const namesIn = (text: string): Named[] => {
  const found: Named[] = [];
  names.lastIndex = 0;
  for (let match = names.exec(text); match && found.length < 60; match = names.exec(text)) {
    const method = table[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]?.method;
    if (method && (ambiguous[method.name]?.test(match[0]) ?? true))
      found.push({ method, start: match.index, end: match.index + match[0].length });
  }
  return found;
};

/** "We accept", "payment methods", "zahlen Sie per" … */
export const accepts = new RegExp(languages.map((words) => words.accepts).join('|'), 'i');

/** "We do not accept", "coming soon" … */
export const refuses = new RegExp(languages.map((words) => words.refuses).join('|'), 'i');

/** Account data given so that money can be sent there: that is how a bank transfer is offered on contact pages. */
export const accountData =
  /\biban\b|bank(?:ing)? (?:account )?details|bankverbindung|bankovn[íi] spojen|coordinate bancarie|coordonn[ée]es bancaires|datos bancarios|dados banc[áa]rios|bankrekening|numer (?:konta|rachunku)|banka hesap|무통장|입금 ?계좌|расч[её]тный сч[её]т|振込先|收款(?:账户|帳戶)/i;

/** What the containers, links and fields of payment are called in markup and addresses. */
export const paymentName =
  /(?:^|[^a-z])(?:pay|payments?|payment-?(?:methods?|icons?|options?|types?)|paypal|paiements?|pagament[io]s?|pagos?|formas?-?pago|zahl(?:ung|arten|ungsarten|ungsmethoden)?|bezahl\w*|betaal\w*|betal\w*|platb\w+|platnos\w+|maksu\w*|credit-?cards?|cards?-?(?:icons?|logos?|list|types?|accepted)|accepted-?cards?|cc-?(?:icons?|logos?|types?)|checkout|kasse|warenkorb|panier|carrito|carrello|cart|secure-?shopping)(?:$|[^a-z])/i;
