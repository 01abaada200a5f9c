import { isValidIban } from './iban';
import type { Invoice } from './invoice';
import { termOf } from './series';
import { rewriteLanguages, rewrites, type RewriteId, type RewriteLanguage } from './words/rewrites';

/** What FreshBooks found best among its customers; used where the invoice names no term. */
const usualDays = 21;
/** A reminder asks for the payment within a week. */
const reminderDays = 7;

const languageFor = ({ lang }: Invoice): RewriteLanguage =>
  rewriteLanguages.find((language) => language === lang) ?? 'en';

const gap = '…';

const dateIn = (iso: string | null, language: string): string =>
  iso
    ? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00Z`))
    : gap;

const dueOf = ({ dueDate, issueDate }: Invoice, days: number): string | null => {
  if (dueDate || !issueDate) return dueDate;
  return new Date(Date.parse(issueDate) + days * 86_400_000).toISOString().slice(0, 10);
};

const amountIn = (amount: number | null, currency: string | null, language: string): string => {
  if (amount === null) return gap;
  // A sheet may name letters that are no currency; then the number stands alone.
  return currency && /^[A-Z]{3}$/.test(currency)
    ? new Intl.NumberFormat(language, { style: 'currency', currency }).format(amount)
    : new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(amount);
};

/** A better wording in the invoice's own language, filled with what the invoice says. */
export const rewrite = (id: RewriteId, invoice: Invoice): string => {
  const language = languageFor(invoice);
  const { seller, buyer } = invoice;
  const term = termOf(invoice) || usualDays;
  const fee = invoice.extras.find(({ amount }) => amount > 0)?.amount ?? null;
  const values: Readonly<Record<string, string>> = {
    days: String(id === 'reminder' ? reminderDays : term),
    due: dateIn(dueOf(invoice, term), language),
    date: dateIn(invoice.issueDate, language),
    number: invoice.number ?? gap,
    total: amountIn(invoice.due ?? invoice.total, invoice.currency, language),
    fee: amountIn(fee, invoice.currency, language),
    person: seller.contactPerson ?? gap,
    phone: seller.phone ?? gap,
    email: seller.email ?? gap,
    payee: invoice.payee ?? seller.name ?? gap,
    // A wrong account is none to suggest.
    account: invoice.iban && isValidIban(invoice.iban) ? invoice.iban.replace(/(.{4})(?=.)/g, '$1 ') : gap,
    site: seller.email?.split('@')[1] ?? gap,
    reference: invoice.reference ?? gap,
    buyer: buyer.name ?? gap,
  };
  return rewrites[language][id].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? gap);
};
