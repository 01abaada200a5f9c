import type { Invoice } from '../invoice/invoice';
import { say, type Message } from '../words';
import type { Case, Judgement, Quote } from './check';
import { thresholds } from './thresholds';
import { fail, notApplicable, partial, review } from './verdict';

/** What a field says and where it stands. */
export const quote = (invoice: Invoice, field: string, text: string | number | null | undefined): Quote[] =>
  text === null || text === undefined || text === ''
    ? []
    : [{ invoice, text: String(text), where: invoice.where[field] ?? null }];

/** Read to its end and understood: what was not found there is not there. */
const throughout = (invoice: Invoice): boolean => {
  const { number, issueDate, total, seller, extent, source } = invoice;
  if (invoice.partial) return false;
  if (source === 'ubl' || source === 'cii') return true;
  // Names that were understood show that the others would have been.
  const understood = [number, issueDate, total, seller.name].filter((field) => field !== null).length >= 3;
  return understood && extent.pages <= thresholds.invoice.pages && extent.lines <= thresholds.invoice.lines;
};

/** Not found: a failure where the whole document was read, else a person must look. */
export const missing = (invoice: Invoice, because: Message, proof: readonly Quote[] = []): Judgement =>
  throughout(invoice)
    ? fail(because, proof)
    : review(say('{because} Only a part of the document was understood, so a person must look.', { because }), proof);

/** As `missing`, for what would be half well. */
export const lacking = (invoice: Invoice, because: Message, proof: readonly Quote[] = []): Judgement =>
  throughout(invoice)
    ? partial(because, proof)
    : review(say('{because} Only a part of the document was understood, so a person must look.', { because }), proof);

/** Nothing is to be paid on it, or it confirms an order and asks for no payment yet. */
export const settled = ({ document, paid, please, iban, account, payLink, dueDate }: Invoice): boolean =>
  paid ||
  document === 'credit-note' ||
  document === 'receipt' ||
  (document === 'order-confirmation' && !please && !iban && !account && !payLink && !dueDate);

/** A reminder without a list of its own. */
export const refersToInvoice = ({ document, lines }: Invoice): boolean => document === 'reminder' && !lines.length;

const scored = ['fail', 'partial', 'pass'] as const;
const rank = ({ verdict }: Judgement) => scored.indexOf(verdict as (typeof scored)[number]);
const isScored = ({ verdict }: Judgement) => (scored as readonly string[]).includes(verdict);

/**
 * One verdict over invoices: theirs where they agree, `partial` where only some pass. A picture without text says
 * nothing of any check.
 */
export const onEachInvoice =
  (judge: (invoice: Invoice, facts: Case) => Judgement) =>
  (facts: Case): Judgement => {
    const all = facts.invoices.map((invoice) =>
      isUnread(invoice) ? notApplicable('This document has no readable text.') : judge(invoice, facts),
    );
    const counted = all.filter(isScored);
    const worst = counted.toSorted((a, b) => rank(a) - rank(b))[0];
    if (!worst) return all.find(({ verdict }) => verdict === 'review') ?? all[0]!;
    const proof = counted.flatMap((each) => each.proof ?? []);
    const good = counted.filter(({ verdict }) => verdict === 'pass').length;
    if (worst.verdict === 'pass' || !good) return { ...worst, proof };
    return partial(
      say('{good} of {count} invoices do. On another: {because}', {
        good,
        count: counted.length,
        because: worst.because,
      }),
      proof,
    );
  };

/** A picture of an invoice, and no XML in it. */
export const isUnread = ({ textLayer, source }: Invoice): boolean => !textLayer && source === 'none';

/** Numbers as the invoice's currency is written, for sentences; two digits after the point. */
export const money = (amount: number, invoice: Invoice): string =>
  `${amount.toFixed(2)}${invoice.currency ? ` ${invoice.currency}` : ''}`;
