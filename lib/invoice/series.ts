import { daysBetween } from './codes';
import type { Invoice } from './invoice';

/** What may change from one invoice of a seller to the next. */
export type Topic = 'term' | 'tax' | 'contact' | 'account' | 'layout';

export interface Change {
  readonly topic: Topic;
  readonly before: Invoice;
  readonly after: Invoice;
  /** What stood on each. */
  readonly from: string;
  readonly to: string;
  /** The sentence of the later invoice that tells of a change, or null. */
  readonly notice: string | null;
}

/** Days until the payment is due: as the terms say, else between the dates. */
export const termOf = ({ termDaysNamed, termDays, issueDate, dueDate }: Invoice): number | null =>
  daysBetween(issueDate, dueDate) ?? (termDaysNamed.length ? Math.max(...termDaysNamed) : termDays);

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
const digits = (text: string): string => text.replace(/\D/g, '').slice(-8);

/** One seller in one currency: other entities and currencies may have terms of their own. */
const seriesKey = ({ seller, currency }: Invoice): string =>
  `${plain(seller.taxId ?? seller.name ?? '?')} ${currency ?? '?'}`;

/** Invoices that belong together, each series the oldest first; one invoice alone is no series. */
const seriesIn = (invoices: readonly Invoice[]): Invoice[][] => {
  const groups = new Map<string, Invoice[]>();
  for (const invoice of invoices) {
    // A receipt or a credit note has no term, and no account to pay to.
    if (invoice.document === 'credit-note' || invoice.document === 'receipt' || invoice.source === 'none') continue;
    const key = seriesKey(invoice);
    groups.set(key, [...(groups.get(key) ?? []), invoice]);
  }
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((group) => group.toSorted((a, b) => (a.issueDate ?? '').localeCompare(b.issueDate ?? '')));
};

/** Whether any two of the invoices can be compared. */
export const isSeries = (invoices: readonly Invoice[]): boolean => seriesIn(invoices).length > 0;

const taxOf = ({ taxRates, taxTotal, taxReason }: Invoice): string | null => {
  const rates = taxRates.filter((rate) => rate > 0).toSorted((a, b) => a - b);
  if (rates.length) return rates.map((rate) => `${rate} %`).join(', ');
  if (taxTotal !== null && taxTotal > 0) return null;
  return taxReason ?? (taxTotal === 0 ? '0 %' : null);
};

const taxed = ({ taxRates, taxTotal }: Invoice): boolean | null =>
  taxTotal === null ? (taxRates.some((rate) => rate > 0) ? true : null) : taxTotal > 0;

const accountOf = ({ iban, account }: Invoice): string | null => iban ?? account;

const landmarks = ['seller.name', 'number', 'buyer.name', 'lines', 'total', 'iban', 'termsText'] as const;

const placeOf = (invoice: Invoice, field: string): number | null => {
  const found = /^page (\d+), line (\d+)$/.exec(invoice.where[field] ?? '');
  return found ? Number(found[1]) * 10_000 + Number(found[2]) : null;
};

/** The order in which the landmarks stand that both have; lines a few apart may swap in a re-flowed page. */
const order = (invoice: Invoice, fields: readonly string[]): string[] =>
  fields.toSorted((a, b) => placeOf(invoice, a)! - placeOf(invoice, b)!);

const layouts = (before: Invoice, after: Invoice): [string, string] | null => {
  if (before.source !== after.source) return null;
  const shared = landmarks.filter((field) => placeOf(before, field) !== null && placeOf(after, field) !== null);
  if (shared.length < 4) return null;
  const [one, other] = [order(before, shared), order(after, shared)];
  const far = one.some((field, index) => other[index] !== field && Math.abs(other.indexOf(field) - index) > 1);
  return far ? [one.join(', '), other.join(', ')] : null;
};

const changesBetween = (before: Invoice, after: Invoice): Change[] => {
  const changes: Change[] = [];
  const notice = after.changeNotice;
  const add = (topic: Topic, from: string, to: string, told: string | null = notice) =>
    changes.push({ topic, before, after, from, to, notice: told });
  const [term, next] = [termOf(before), termOf(after)];
  // A month is as long as it is: one day more or less is the calendar.
  if (term !== null && next !== null && Math.abs(term - next) > 1) add('term', String(term), String(next));
  const [had, has] = [taxed(before), taxed(after)];
  const [rates, nextRates] = [taxOf(before), taxOf(after)];
  if (had !== null && has !== null && had !== has)
    add('tax', rates ?? '0 %', nextRates ?? '0 %', notice ?? after.taxReason);
  else if (rates && nextRates && had && has && rates !== nextRates) add('tax', rates, nextRates);
  for (const field of ['phone', 'email'] as const) {
    const [from, to] = [before.seller[field], after.seller[field]];
    const same = field === 'phone' ? digits : plain;
    if (from && to && same(from) !== same(to)) add('contact', from, to);
  }
  const [from, to] = [accountOf(before), accountOf(after)];
  if (from && to && plain(from) !== plain(to)) add('account', from, to);
  const layout = layouts(before, after);
  if (layout) add('layout', ...layout);
  return changes;
};

/** What changed from each invoice of a seller to the next. */
export const changesIn = (invoices: readonly Invoice[]): Change[] =>
  seriesIn(invoices).flatMap((series) =>
    series.slice(1).flatMap((after, index) => changesBetween(series[index]!, after)),
  );
