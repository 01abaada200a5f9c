import type { Invoice, InvoiceLine } from '../invoice/invoice';
import { say } from '../words';
import type { Case, Judgement } from './check';
import { reaching } from './jurisdictions';
import { missing, money, onEachInvoice, quote, refersToInvoice, settled } from './invoices';
import { thresholds } from './thresholds';
import { notApplicable, partial, pass, review } from './verdict';

/** Names that say nothing of what was done. */
const vague =
  /^(?:services?|consulting|misc\w*|various|work|labou?r|sundries|items?|products?|goods|professional services|dienstleistung(?:en)?|leistung(?:en)?|beratung|diverses|sonstiges|arbeiten|prestations?(?: de services?)?|services? divers|divers|servicios?(?: varios)?|varios|trabajos?|servizi(?:o)?|prestazion[ei]|varie|diensten|werkzaamheden|diversen|serviços?|diversos|trabalhos?)\.?$/i;

/** A day, a month or a span of time in the description. */
const period =
  /\d{1,2}[./-]\d{1,2}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|jän|mär|mai|okt|dez|janv|févr|avr|juin|juil|août|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|mei|out)\w*\.?\b|\b(?:20\d\d|q[1-4]|month|monthly|year|annual|week|day|hours?|monat|jahr|stunden?|mois|an(?:née)?|heures?|mes|año|horas?|mese|anno|ore|maand|jaar|uur|mês|ano)\b|[x×]\s?\d|\d\s?[x×]|\d\s?(?:[gt]b|k?g|m?l|k?m|m²|pcs|stk|users?|seats?)\b/i;

const words = (text: string): number => text.match(/[\p{L}\d][\p{L}\d'’.-]+/gu)?.length ?? 0;

const isVague = (text: string): boolean => vague.test(text.trim()) || words(text) < 2;

/** I05. */
export const linesExplain = onEachInvoice((invoice) => {
  const { lines } = invoice;
  const quoted = (line: InvoiceLine) => {
    const own = `lines.${lines.indexOf(line)}`;
    return quote(invoice, invoice.where[own] ? own : 'lines', line.description);
  };
  const shown = lines.slice(0, 5).flatMap(quoted);
  if (refersToInvoice(invoice)) return notApplicable('A reminder points to its invoice, which lists what is charged.');
  if (!lines.length) return missing(invoice, 'No list of what is charged was found.');
  const unclear = lines.filter(({ description }) => isVague(description));
  if (lines.length === 1 && unclear.length)
    return missing(invoice, 'One line charges everything and does not say for what.', shown);
  if (unclear.length)
    return partial(
      say('{count} of {all} lines say too little about what was delivered.', {
        count: unclear.length,
        all: lines.length,
      }),
      unclear.slice(0, 5).flatMap(quoted),
    );
  const measured = lines.every(
    ({ description, quantity, amount }) => amount !== null && (quantity !== null || period.test(description)),
  );
  return measured
    ? pass('Every line says what was delivered, how much of it, and what it costs.', shown)
    : partial('The lines say what was delivered, but not all say how much of it or for which time.', shown);
});

const cents = (amount: number): number => Math.round(amount * 100);
const sum = (amounts: readonly number[]): number => amounts.reduce((all, each) => all + cents(each), 0) / 100;

/** One equation of an invoice: what is printed, and what it could come from. */
interface Tie {
  readonly what: string;
  readonly printed: number;
  readonly computed: readonly number[];
  readonly tolerance: number;
  /** Where a part may have been missed, a difference is for a person. */
  readonly sure: boolean;
}

const known = (...values: (number | null)[]): number[] => values.filter((value) => value !== null);

const tiesOf = (invoice: Invoice): Tie[] => {
  const { lines, extras, subtotal, net, taxTotal, taxRates, total, prepaid, due, source } = invoice;
  const exact = source === 'ubl' || source === 'cii' || source === 'pdf-xml';
  const { sums, taxPerLine } = thresholds.cents;
  const amounts = lines.flatMap(({ amount }) => amount ?? []);
  const goods = lines.length > 0 && amounts.length === lines.length ? sum(amounts) : null;
  const extra = sum(extras.map(({ amount }) => amount));
  const rounding = invoice.rounding ?? 0;
  const ties: Tie[] = [];
  const add = (what: string, printed: number | null, computed: readonly number[], tolerance: number, sure = true) => {
    if (printed !== null && computed.length) ties.push({ what, printed, computed, tolerance, sure });
  };

  if (total !== null && taxTotal !== null) {
    const bases = known(
      net,
      subtotal,
      subtotal === null ? null : subtotal + extra,
      goods === null ? null : goods + extra,
    );
    // Prices may hold the tax already; then what is over the total is the total itself.
    const gross = known(subtotal, goods === null ? null : goods + extra, subtotal === null ? null : subtotal + extra);
    const parts = [...bases.map((base) => base + taxTotal), ...(exact ? [] : gross)];
    add(
      'total',
      total,
      parts.flatMap((part) => [part, part + rounding]),
      sums,
      exact || net !== null || subtotal !== null,
    );
  } else if (total !== null && taxTotal === null) {
    const parts = known(
      subtotal,
      net,
      goods,
      goods === null ? null : goods + extra,
      subtotal === null ? null : subtotal + extra,
    );
    add(
      'total',
      total,
      parts.flatMap((part) => [part, part + rounding]),
      sums,
      subtotal !== null && !taxRates.length,
    );
  }
  if (goods !== null) {
    const sure = exact || subtotal !== null;
    const targets = known(subtotal, net, total);
    const [target] = targets;
    // Lines may be printed with tax, or with a discount taken off.
    const ways = [goods, goods + extra, ...(taxTotal === null || exact ? [] : [goods + taxTotal, goods - taxTotal])];
    const close = targets.find((each) => ways.some((way) => Math.abs(each - way) <= sums + 1e-9));
    if (target !== undefined) add('lines', close ?? target, ways, sums, sure);
  }
  const base = net ?? (exact ? null : subtotal);
  const [rate] = taxRates;
  if (taxRates.length === 1 && rate !== undefined && taxTotal !== null && base !== null) {
    const taxes = known(base, total === null ? null : total - taxTotal, subtotal === null ? null : subtotal + extra);
    const computed = taxes.map((each) => (each * rate) / 100);
    // Less tax than the rate gives: some of the lines may bear none.
    add(
      'tax',
      taxTotal,
      computed,
      sums + taxPerLine * lines.length,
      Math.abs(taxTotal) > Math.min(...computed.map(Math.abs)),
    );
  }
  if (total !== null && prepaid !== null && due !== null && (exact || due !== total))
    add('due', due, [total - prepaid, total - prepaid + rounding], exact ? sums : thresholds.cents.cash);
  return ties;
};

const close = ({ printed, computed, tolerance }: Tie): boolean =>
  // Credit notes may print the same amounts with the other sign.
  computed.some((each) => Math.abs(Math.abs(printed) - Math.abs(each)) <= tolerance + 1e-9);

/** I06. */
export const sumsAddUp = onEachInvoice((invoice): Judgement => {
  const ties = tiesOf(invoice);
  const proof = [
    ...quote(invoice, 'total', invoice.total === null ? null : money(invoice.total, invoice)),
    ...quote(invoice, 'taxTotal', invoice.taxTotal === null ? null : money(invoice.taxTotal, invoice)),
  ];
  if (!ties.length && refersToInvoice(invoice))
    return notApplicable('A reminder points to its invoice, which lists what is charged.');
  if (!ties.length) return review('Too few amounts were understood to add them up.', proof);
  const wrong = ties.find((tie) => !close(tie));
  if (!wrong) return pass('Lines, tax and total add up to the cent.', proof);
  const because = {
    total: 'The total is {printed}, but its parts come to {computed}.',
    lines: 'The lines come to {computed}, but {printed} is charged for them.',
    tax: 'The tax is {printed}, but its rate gives {computed}.',
    due: '{printed} is left to pay, but the total less what was paid is {computed}.',
  }[wrong.what]!;
  const sentence = say(because, {
    printed: money(wrong.printed, invoice),
    computed: money(wrong.computed[0]!, invoice),
  });
  return wrong.sure && !invoice.partial ? missing(invoice, sentence, proof) : review(sentence, proof);
});

const hasTaxOfItsOwn = (facts: Case): boolean => {
  const { jurisdictions } = facts.profile;
  return jurisdictions.length === 0 || jurisdictions.some((place) => place !== 'US' && !reaching(place).includes('US'));
};

/** I07. */
export const taxExplained = onEachInvoice((invoice, facts): Judgement => {
  const { taxRates, taxTotal, taxReason } = invoice;
  const proof = [
    ...quote(invoice, 'taxReason', taxReason),
    ...quote(invoice, 'taxTotal', taxTotal === null ? null : money(taxTotal, invoice)),
    ...(taxRates.length
      ? [{ invoice, text: taxRates.map((rate) => `${rate} %`).join(', '), where: invoice.where['taxTotal'] ?? null }]
      : []),
  ];
  if (refersToInvoice(invoice) && taxTotal === null)
    return notApplicable('A reminder points to its invoice, which lists what is charged.');
  // What a confirmation leaves unsaid stands on the invoice that follows.
  if (invoice.document === 'order-confirmation' && taxTotal === null && settled(invoice))
    return notApplicable('This document asks for no payment.');
  if (taxReason) return pass('The invoice says why no tax is charged.', proof);
  const rated = taxRates.some((rate) => rate > 0);
  if (rated && taxTotal !== null) return pass('Rate and amount of the tax stand on the invoice.', proof);
  if (!hasTaxOfItsOwn(facts)) return notApplicable('Invoices of this country need not name a tax.');
  if (taxTotal !== null && taxTotal !== 0)
    return partial('The amount of the tax stands on the invoice, but not its rate.', proof);
  if (rated) return partial('The rate of the tax stands on the invoice, but not its amount.', proof);
  if (taxTotal === 0 || taxRates.includes(0))
    return partial('No tax is charged, and the invoice does not say why.', proof);
  if (invoice.currency === 'USD' && !invoice.seller.taxId)
    return review('No tax is named. In some countries there is none to name.', proof);
  return missing(invoice, 'Neither rate nor amount of a tax was found, nor a reason why there is none.', proof);
});
