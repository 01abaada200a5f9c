import { daysBetween } from '../invoice/codes';
import type { Invoice } from '../invoice/invoice';
import { changesIn, isSeries, termOf, type Change } from '../invoice/series';
import { vagueCharge } from '../invoice/words/labels';
import { plainName } from '../detect/phrasebook';
import type { LedgerRow } from '../site/findings';
import { ledgerOf } from '../site/ledger';
import { say, type Message } from '../words';
import type { Case, Judgement, Proof, Quote } from './check';
import { missing, money, onEachInvoice, quote, settled } from './invoices';
import { seen } from './seen';
import { thresholds } from './thresholds';
import { fail, notApplicable, partial, pass, review, unknown } from './verdict';

/** "Upon receipt": a due date that nobody can write into a calendar. */
const atOnce =
  /\b(?:(?:up)?on receipt|due immediately|payable immediately|sofort (?:fällig|zahlbar)|nach erhalt|bei erhalt|à réception|comptant|a la recepción|al contado|al ricevimento|a vista|bij ontvangst|na ontvangst|à vista|na receção)\b/i;

/** Terms that stand in a contract: an invoice may point to it. */
const framework =
  /\b(?:as agreed|(?:as|per|according to) (?:the |our )?(?:contract|agreement|framework)|agreed terms|wie vereinbart|(?:gemäß|laut|gem\.) (?:\p{L}+)?(?:vertrag|vereinbarung|rahmenvertrag)|selon (?:contrat|convention|accord)|según (?:contrato|acuerdo)|come da (?:contratto|accordi)|(?:volgens|conform) (?:overeenkomst|contract|afspraak)|conforme (?:contrato|acordado))/iu;

/** Days by which dates may differ from the terms: the first or the last day may count or not. */
const slack = 1;

/** I08. */
export const dueDateExplicit = onEachInvoice((invoice): Judgement => {
  if (settled(invoice)) return notApplicable('This document asks for no payment.');
  const { dueDate, termDays, termDaysNamed, termsText, issueDate } = invoice;
  const proof = [...quote(invoice, 'dueDate', dueDate), ...quote(invoice, 'termsText', termsText)];
  const between = daysBetween(issueDate, dueDate);
  if (between !== null && termDaysNamed.length && termDaysNamed.every((days) => Math.abs(days - between) > slack))
    return missing(
      invoice,
      say('The due date is {between} days after the invoice, but the terms name {named}.', {
        between,
        named: termDaysNamed.join(', '),
      }),
      proof,
    );
  if (dueDate) return pass('The day by which to pay stands on the invoice.', proof);
  if (termsText && framework.test(termsText))
    return notApplicable('The invoice points to terms that were agreed on elsewhere.');
  if (termDays !== null || termDaysNamed.length)
    return partial('The time to pay is named in days; the day itself is left for the customer to count.', proof);
  if (termsText && atOnce.test(termsText))
    return partial('Payment is asked for on receipt, which is no day that anybody can plan with.', proof);
  return missing(invoice, 'Nothing was found that says by when to pay.', proof);
});

/** "2/10 n/30", "net 30 EOM", "30 gg d.f.f.m." */
const jargon =
  /\bnet\s?\d+|\bn\s?\/\s?\d+|\b\d+\s?\/\s?\d+,?\s*(?:n|net)\b|\b(?:EOM|MFI|PROX|COD|CIA|CWO|DFM|FDM|UMR)\b|\d+\s?(?:j|jours)\s?(?:fdm|fin de mois)|\bgg\.?\s*(?:d\.?f\.?|f\.?m\.?)|\bdffm\b|\b\d+\s*(?:tage|tg)\.?\s*netto\b|\b\d+\s?d(?:ías)?\s?f\.?f\.?\b|\bRB\b\s?\d+/i;

/** A sentence that a person would say. */
const spoken =
  /\b(?:within|by|before|until|in the next|innerhalb|bis (?:zum|spätestens)|spätestens|binnen|sous|avant le|dans (?:un délai de|les)|au plus tard|dentro de|antes del?|en un plazo|hasta el|entro|prima del|uiterlijk|vóór|no prazo de|até)\b/i;

/** I09. */
export const plainTerms = onEachInvoice((invoice): Judgement => {
  if (settled(invoice)) return notApplicable('This document asks for no payment.');
  const { termsText, please, dueDate } = invoice;
  const proof = [...quote(invoice, 'termsText', termsText), ...quote(invoice, 'please', please)];
  const said = [please, termsText].filter((text): text is string => text !== null);
  if (said.some((text) => spoken.test(text) && /\d/.test(text) && !/\bEOM\b|\d\s?\/\s?\d+,?\s*n/i.test(text)))
    return pass('The terms are said in a plain sentence.', proof);
  if (said.some((text) => jargon.test(text)))
    return dueDate
      ? partial('The terms are in the jargon of the trade; the date beside them is plain.', proof)
      : missing(invoice, 'The terms are in the jargon of the trade, which not everybody reads.', proof);
  if (dueDate || said.length)
    return pass('The terms are named plainly.', [...proof, ...quote(invoice, 'dueDate', dueDate)]);
  return notApplicable('No terms of payment were found on this document.');
});

const percentOf = (text: string | null): number | null => {
  const found =
    /(\d{1,2}(?:[.,]\d{1,3})?)\s?(?:%|percent|prozent|pour cent|por ciento|per cento|procent|por cento)/i.exec(
      text ?? '',
    )?.[1];
  return found ? Number(found.replace(',', '.')) : null;
};

/** A time to pay that the site promises, as its ledger has it. */
interface PromisedTerm {
  readonly words: Message;
  /** The span of days that it is. */
  readonly least: number;
  readonly most: number;
  /** Whom it is for; none: everybody. */
  readonly scope: readonly string[];
  readonly proof: readonly Proof[];
}

const termUnits: Readonly<Record<string, readonly [least: number, most: number]>> = {
  day: [1, 1],
  'working-day': [1, 1.5],
  week: [7, 7],
  month: [28, 31],
};

/** Of the ledger's matters only these speak of another thing than when to pay an invoice. */
const otherMatters: ReadonlySet<string> = new Set([
  'instalments',
  'deposit',
  'discount',
  'reminder',
  'before',
  'suppliers',
]);

const proofOf = (site: Case['site'], row: LedgerRow['promises'][number]): Proof[] =>
  row.entries.flatMap(({ url, selector, text }) =>
    seen(
      site.filter(({ page }) => page.url === url),
      'promises',
      (each) => each.selector === selector && each.text === text,
    ).slice(0, 1),
  );

/** The times to pay in the ledger of the site's promises. */
const promisedTerms = (site: Case['site']): PromisedTerm[] =>
  ledgerOf(site)
    .rows.filter(({ topic, scope }) => topic === 'payment-term' && !scope.some((word) => otherMatters.has(word)))
    .flatMap(({ scope, promises }) =>
      promises.flatMap((row) => {
        const span = termUnits[row.unit];
        if (!span) return [];
        const { quantity, words } = row;
        return [{ words, scope, least: quantity * span[0], most: quantity * span[1], proof: proofOf(site, row) }];
      }),
    );

interface Surprise {
  readonly because: Message;
  readonly proof: (Proof | Quote)[];
  /** True where the promise is limited to somebody or something: a person must see whether it holds here. */
  readonly doubtful?: boolean;
}

/** What an invoice asks for that was not promised or agreed: each a sentence with its proof. */
const surprises = (invoice: Invoice, { site, agreed }: Case): Surprise[] => {
  const found: Surprise[] = [];
  const terms = [...quote(invoice, 'dueDate', invoice.dueDate), ...quote(invoice, 'termsText', invoice.termsText)];
  const days = [...new Set([termOf(invoice), ...invoice.termDaysNamed])].filter((each) => each !== null);
  const differs = (promised: number) => days.length > 0 && days.every((each) => Math.abs(each - promised) > slack);
  if (agreed?.days !== undefined && differs(agreed.days))
    found.push({
      because: say('The invoice gives {days} days to pay, but {agreed} were agreed.', {
        days: days[0]!,
        agreed: agreed.days,
      }),
      proof: terms,
    });
  const promises = promisedTerms(site);
  const broken = ({ least, most }: PromisedTerm) =>
    days.length > 0 && days.every((each) => each < least - slack || each > most + slack);
  // What was agreed stands over what the site tells everybody.
  if (agreed?.days === undefined && promises.length && promises.every(broken)) {
    const limited = promises.every(({ scope }) => scope.length > 0);
    found.push({
      because: say('The invoice gives {days} days to pay, but the site says {promised}.', {
        days: days[0]!,
        promised: [...new Map(promises.map(({ words }) => [JSON.stringify(words), words])).values()],
      }),
      proof: [...terms, ...promises.flatMap(({ proof }) => proof)],
      doubtful: limited,
    });
  }
  const rates = invoice.taxRates.filter((rate) => rate > 0);
  if (agreed?.taxRate !== undefined && rates.length && !rates.includes(agreed.taxRate))
    found.push({
      because: say('The invoice charges {rate} % tax, but {agreed} % were agreed.', {
        rate: rates.join(', '),
        agreed: agreed.taxRate,
      }),
      proof: quote(invoice, 'taxTotal', invoice.taxTotal),
    });
  const net = invoice.net ?? invoice.subtotal;
  if (agreed?.net !== undefined && net !== null && net > agreed.net + thresholds.cents.sums)
    found.push({
      because: say('Goods and services come to {net}, more than the {agreed} that were agreed.', {
        net: money(net, invoice),
        agreed: money(agreed.net, invoice),
      }),
      proof: quote(invoice, 'net', net),
    });
  const late = percentOf(invoice.lateFee);
  if (agreed?.lateRate !== undefined && late !== null && late > agreed.lateRate)
    found.push({
      because: say('Late payment costs {rate} %, but {agreed} % were agreed.', { rate: late, agreed: agreed.lateRate }),
      proof: quote(invoice, 'lateFee', invoice.lateFee),
    });
  for (const { reason, amount } of invoice.extras) {
    if (amount <= 0 || (reason && !vagueCharge.test(plainName(reason)))) continue;
    found.push({
      because: say('{amount} is added, and nothing says for what.', { amount: money(amount, invoice) }),
      proof: quote(invoice, 'extras', reason ?? money(amount, invoice)),
    });
  }
  return found;
};

/** I17. */
export const noSurprise = (facts: Case): Judgement => {
  const { invoices, agreed, site } = facts;
  const found = invoices.flatMap((invoice) => surprises(invoice, facts));
  const [first] = found.toSorted((a, b) => Number(a.doubtful ?? false) - Number(b.doubtful ?? false));
  if (first)
    return (first.doubtful ? review : fail)(
      first.because,
      found.flatMap(({ proof }) => proof),
    );
  const compared = (agreed !== null && Object.keys(agreed).length > 0) || promisedTerms(site).length > 0;
  if (!compared)
    return unknown('Needs something to compare with: the terms you agreed on, or what the vendor’s site promises.', [
      'terms',
      'faq',
    ]);
  const allowed = new Set((agreed?.extras ?? []).map(plainName));
  const extras = invoices.flatMap((invoice) =>
    invoice.extras
      .filter(({ reason, amount }) => amount > 0 && !allowed.has(plainName(reason ?? '')))
      .flatMap(({ reason }) => quote(invoice, 'extras', reason)),
  );
  if (extras.length) return partial('Something is added that was not agreed on; the invoice says for what.', extras);
  return pass(
    'Days, rates and extras are as promised or agreed.',
    invoices.flatMap((invoice) => [
      ...quote(invoice, 'dueDate', invoice.dueDate),
      ...quote(invoice, 'termsText', invoice.termsText),
    ]),
  );
};

const changeWords: Readonly<Record<Change['topic'], string>> = {
  account: 'The bank account changed from {from} to {to}. Call the seller on a number you know before you pay.',
  term: 'The time to pay changed from {from} to {to} days.',
  tax: 'The tax changed from {from} to {to}.',
  contact: 'The contact changed from {from} to {to}.',
  layout: 'The order in which things stand changed.',
};

const sentenceOf = ({ topic, from, to }: Change): Message => say(changeWords[topic], { from, to });

/** What an invoice says of what changed. */
const shown = (invoice: Invoice, { topic }: Change, value: string) =>
  ({
    account: quote(invoice, invoice.iban ? 'iban' : 'account', value),
    term: [...quote(invoice, 'termsText', invoice.termsText), ...quote(invoice, 'dueDate', invoice.dueDate)].slice(
      0,
      1,
    ),
    tax: quote(invoice, 'taxTotal', value),
    contact: quote(invoice, value.includes('@') ? 'seller.email' : 'seller.phone', value),
    layout: quote(invoice, 'number', invoice.number),
  })[topic];

/** I18. A changed account may be fraud, so it comes before everything else, and a person must look. */
export const seriesConsistent = ({ invoices }: Case): Judgement => {
  if (!isSeries(invoices)) return unknown('Takes two invoices of the same seller.', []);
  const changes = changesIn(invoices);
  const proof = changes.flatMap((change) => [
    ...shown(change.before, change, change.from),
    ...shown(change.after, change, change.to),
  ]);
  const account = changes.find(({ topic }) => topic === 'account');
  if (account) return review(sentenceOf(account), proof);
  const silent = changes.find(({ notice }) => notice === null);
  if (silent) return missing(silent.after, sentenceOf(silent), proof);
  const [told] = changes;
  if (told) return partial(say('{change} The invoice tells of it.', { change: sentenceOf(told) }), proof);
  return pass(
    'Terms, tax, contact and account are the same on every invoice.',
    invoices.flatMap((invoice) => quote(invoice, 'termsText', invoice.termsText)),
  );
};
