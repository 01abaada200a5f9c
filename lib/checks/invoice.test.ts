import { describe, expect, it } from 'vitest';
import type { InvoiceWay } from '../detect/invoice-ways';
import { emptyInvoice, type Invoice } from '../invoice/invoice';
import { speaker } from '../words';
import type { AgreedTerms, Case, Profile, Verdict } from './check';
import { invoice as table } from './invoice';
import { page } from './testing';

type Fields = Partial<Omit<Invoice, 'seller' | 'buyer'>> & {
  seller?: Partial<Invoice['seller']>;
  buyer?: Partial<Invoice['buyer']>;
};

/** A short invoice that was read to its end; tests name only what they are about. */
const invoice = ({ seller, buyer, ...fields }: Fields = {}): Invoice => ({
  ...emptyInvoice('pdf-text'),
  document: 'invoice',
  lang: 'en',
  file: 'a.pdf',
  extent: { pages: 1, lines: 30 },
  number: 'A-1',
  issueDate: '2026-03-02',
  currency: 'GBP',
  total: 120,
  seller: { ...emptyInvoice('html').seller, name: 'Acme Ltd', ...seller },
  buyer: { name: null, ...buyer },
  ...fields,
});

const english = speaker();
const check = (code: string) => table.find((each) => each.code === code)!;
const judged = (
  code: string,
  invoices: Fields | Fields[],
  more: Partial<Case> & { audience?: Profile['audience'] } = {},
) =>
  check(code).judge({
    pages: [],
    site: [],
    agreed: null,
    profile: { audience: more.audience ?? 'both', jurisdictions: [] },
    ...more,
    invoices: [invoices].flat().map(invoice),
  } as Case);
const verdict = (...of: Parameters<typeof judged>): Verdict => judged(...of).verdict;

type Row = [what: string, fields: Fields, verdict: Verdict];
const rows = (code: string, list: Row[]) =>
  describe(`${code}: ${english(check(code).title)}`, () => {
    it.each(list)('%s', (_, fields, expected) => {
      expect(verdict(code, fields)).toBe(expected);
    });
  });

const line = (description: string, amount = 120, quantity: number | null = 1) => ({
  description,
  quantity,
  unitPrice: quantity ? amount / quantity : null,
  amount,
});

rows('I01', [
  ['name and address', { seller: { address: '1 Mill Lane, Leeds LS1 4AB' } }, 'pass'],
  ['a name alone', {}, 'partial'],
  ['a logo alone', { seller: { name: null } }, 'fail'],
  ['a logo on a document that was hardly understood', { seller: { name: null }, total: null }, 'review'],
]);

rows('I02', [
  ['phone and e-mail', { seller: { phone: '01632 960123', email: 'a@acme.example' } }, 'pass'],
  [
    'one of them, an address and a line for questions',
    { seller: { phone: '01632 960123', address: '1 Mill Lane' }, questionsLine: 'Questions? Call us.' },
    'pass',
  ],
  ['a phone alone', { seller: { phone: '01632 960123' } }, 'partial'],
  ['nothing', {}, 'fail'],
  ['nothing on the first part of a long document', { partial: true }, 'review'],
]);

rows('I03', [
  ['a person', { seller: { contactPerson: 'Ada Berg' } }, 'pass'],
  ['a desk', { seller: { contactPerson: 'Accounts department' } }, 'partial'],
  ['a line for questions', { questionsLine: 'Questions? Call 01632 960123.' }, 'partial'],
  ['an inbox for bills', { seller: { email: 'billing@acme.example' } }, 'partial'],
  ['nobody', {}, 'fail'],
]);

rows('I04', [
  ['all three', { buyer: { name: 'Harbour Cafe' } }, 'pass'],
  ['two', {}, 'partial'],
  ['one', { number: null }, 'fail'],
  ['one, on a document that was hardly understood', { number: null, total: null }, 'review'],
  ['one in XML, which is read to its end', { number: null, source: 'ubl' }, 'fail'],
]);

rows('I05', [
  ['named, counted and priced', { lines: [line('Pump service')] }, 'pass'],
  ['a period in place of a quantity', { lines: [line('Hosting March 2026', 120, null)] }, 'pass'],
  ['vague ones among clear ones', { lines: [line('Pump service'), line('Misc')] }, 'partial'],
  ['article numbers alone', { lines: [line('4711-22'), line('4711-23')] }, 'partial'],
  ['no quantity and no time', { lines: [line('Pump service', 120, null)] }, 'partial'],
  ['one lump', { lines: [line('Services')] }, 'fail'],
  ['one lump in German', { lines: [line('Dienstleistung')] }, 'fail'],
  ['no lines at all', {}, 'fail'],
]);

const sums = { lines: [line('Pump service', 100)], subtotal: 100, net: 100, taxTotal: 20, taxRates: [20], total: 120 };
rows('I06', [
  ['lines, tax and total agree', sums, 'pass'],
  ['a cent of rounding', { ...sums, total: 120.01 }, 'pass'],
  [
    'tax rounded on every line',
    { ...sums, lines: [line('A b', 33.33), line('C d', 33.33), line('E f', 33.34)], taxTotal: 20.01, total: 120.01 },
    'pass',
  ],
  ['another total', { ...sums, total: 130 }, 'fail'],
  ['another sum of the lines', { ...sums, lines: [line('Pump service', 90)] }, 'fail'],
  ['another tax than its rate gives', { ...sums, taxTotal: 25, total: 125 }, 'fail'],
  [
    'a discount',
    { ...sums, lines: [line('Pump service', 110)], subtotal: 110, extras: [{ reason: 'Discount', amount: -10 }] },
    'pass',
  ],
  [
    'freight',
    { ...sums, lines: [line('Pump service', 90)], subtotal: 90, extras: [{ reason: 'Freight', amount: 10 }] },
    'pass',
  ],
  ['what was paid before', { ...sums, prepaid: 50, due: 70 }, 'pass'],
  ['what was paid before, and a wrong rest', { ...sums, prepaid: 50, due: 90 }, 'fail'],
  [
    'a credit note with signs',
    {
      ...sums,
      document: 'credit-note',
      subtotal: -100,
      net: -100,
      taxTotal: -20,
      total: -120,
      lines: [line('Pump service', -100)],
    },
    'pass',
  ],
  [
    'prices that hold the tax',
    { ...sums, lines: [line('Pump service', 120)], subtotal: null, net: null, total: 120 },
    'pass',
  ],
  ['cash rounded to five cents', { ...sums, total: 120.05, taxTotal: 20.03, rounding: 0.02 }, 'pass'],
  ['nothing to add up', { total: null }, 'review'],
  ['lines that may have been missed', { ...sums, lines: [line('Pump service', 90)], partial: true }, 'review'],
  ['exact XML that is wrong', { ...sums, source: 'ubl', total: 121 }, 'fail'],
]);

rows('I07', [
  ['rate and amount', { taxRates: [20], taxTotal: 20 }, 'pass'],
  ['a small business that says so', { taxReason: 'Kein Ausweis von Umsatzsteuer, § 19 UStG' }, 'pass'],
  ['reverse charge', { taxTotal: 0, taxReason: 'Reverse charge' }, 'pass'],
  ['an amount alone', { taxTotal: 20 }, 'partial'],
  ['nought per cent without a reason', { taxTotal: 0, taxRates: [0] }, 'partial'],
  ['nothing', {}, 'fail'],
  ['nothing in dollars, where there may be none to name', { currency: 'USD' }, 'review'],
]);

rows('I08', [
  ['a date', { dueDate: '2026-03-23' }, 'pass'],
  ['days', { termDays: 21, termDaysNamed: [21], termsText: 'Payable within 21 days' }, 'partial'],
  ['on receipt', { termsText: 'Due upon receipt' }, 'partial'],
  ['nothing', {}, 'fail'],
  ['a date and terms that disagree', { dueDate: '2026-03-23', termDaysNamed: [30], termsText: 'Net 30' }, 'fail'],
  ['a date and terms that agree', { dueDate: '2026-04-01', termDaysNamed: [30], termsText: 'Net 30' }, 'pass'],
  [
    'a discount for the quick beside the date',
    { dueDate: '2026-04-01', termDaysNamed: [10, 30], termsText: '2% 10 days, 30 days net' },
    'pass',
  ],
  ['terms that were agreed elsewhere', { termsText: 'Payment as per contract' }, 'not-applicable'],
  ['a paid invoice', { paid: true }, 'not-applicable'],
  ['a credit note', { document: 'credit-note' }, 'not-applicable'],
]);

rows('I09', [
  ['a sentence', { please: 'Please pay within 21 days.' }, 'pass'],
  ['a sentence in German that has “netto”', { termsText: 'Zahlbar innerhalb von 30 Tagen netto' }, 'pass'],
  ['jargon beside a date', { termsText: 'Net 30', dueDate: '2026-04-01' }, 'partial'],
  ['jargon alone', { termsText: '2/10 n/30 EOM' }, 'fail'],
  ['no terms', {}, 'not-applicable'],
]);

rows('I10', [
  ['transfer and card', { paymentMeans: ['bank-transfer', 'card'], iban: 'DE89370400440532013000' }, 'pass'],
  ['two cards are one kind', { paymentMeans: ['card'] }, 'partial'],
  ['a transfer with its account', { paymentMeans: ['bank-transfer'], iban: 'DE89370400440532013000' }, 'partial'],
  ['a transfer without an account', { paymentMeans: ['bank-transfer'] }, 'fail'],
  ['nothing', {}, 'fail'],
  ['a paid invoice', { paid: true }, 'not-applicable'],
  ['a mandate', { collected: 'The amount will be collected on 5 March.' }, 'not-applicable'],
]);

rows('I11', [
  ['payee, account and number', { iban: 'DE89370400440532013000' }, 'pass'],
  ['sort code and account', { account: '12345678', paymentMeans: ['bank-transfer'] }, 'pass'],
  ['nothing to refer to', { iban: 'DE89370400440532013000', number: null, seller: { name: 'Acme Ltd' } }, 'partial'],
  ['wrong check digits', { iban: 'DE88370400440532013000' }, 'fail'],
  ['a transfer without an account', { paymentMeans: ['bank-transfer'] }, 'fail'],
  ['an account that is hidden in part', { account: 'DE** **** **** 3000', paymentMeans: ['bank-transfer'] }, 'review'],
  [
    'the customer’s own account for a debit',
    { iban: 'DE88370400440532013000', collected: 'Will be debited.' },
    'not-applicable',
  ],
  ['no transfer', { paymentMeans: ['card'] }, 'not-applicable'],
]);

const shop = { seller: { email: 'bills@acme.example' } };
rows('I12', [
  ['the seller’s own site', { ...shop, payLink: 'https://pay.acme.example/1' }, 'pass'],
  ['a payment company', { payLink: 'https://buy.stripe.com/1' }, 'pass'],
  ['a shortener', { payLink: 'https://bit.ly/1' }, 'partial'],
  ['no encryption', { ...shop, payLink: 'http://acme.example/1' }, 'fail'],
  ['a host that may take payments for the seller', { ...shop, payLink: 'https://billing-portal.example/1' }, 'review'],
  [
    'a free mailbox says nothing of the site',
    { seller: { email: 'acme@gmail.com' }, payLink: 'https://gmail.com/1' },
    'review',
  ],
  ['none', {}, 'not-applicable'],
]);

rows('I13', [
  ['both', { please: 'Please pay within 21 days', thanks: 'Thank you for your business' }, 'pass'],
  ['one', { thanks: 'Thank you' }, 'partial'],
  ['none', {}, 'fail'],
  ['thanks for a payment', { paid: true, thanks: 'Thank you' }, 'pass'],
  ['none on a part of a document', { partial: true }, 'review'],
]);

rows('I14', [
  ['a polite invoice', { please: 'Please pay' }, 'pass'],
  ['interest by law', { lateFee: 'Late payments bear interest of 8 % by law.' }, 'pass'],
  ['a stern one', { stern: 'PAYMENT MUST BE MADE IMMEDIATELY!' }, 'partial'],
  ['a threat', { threat: 'We will take legal action.' }, 'review'],
  ['a threatening reminder', { document: 'reminder', threat: 'We will take legal action.' }, 'review'],
]);

describe('documents that are no invoice', () => {
  const reminder: Fields = { document: 'reminder', lines: [] };
  it.each(['I05', 'I06', 'I07', 'I16'])(
    '%s leaves what is charged to the invoice that a reminder points to',
    (code) => {
      expect(judged(code, { ...reminder, total: 49 }).verdict).toBe('not-applicable');
    },
  );

  it.each(['I07', 'I08', 'I10'])('%s asks nothing of a confirmation that asks for no payment', (code) => {
    expect(judged(code, { document: 'order-confirmation' }).verdict).toBe('not-applicable');
    expect(judged(code, { document: 'order-confirmation', please: 'Please pay now.' }).verdict).toBe('fail');
  });

  it('asks no thanks of a credit note', () => {
    expect(judged('I13', { document: 'credit-note' }).verdict).toBe('not-applicable');
  });
});

/** 20 % named on goods of 270. */
const taxed = (taxTotal: number): Fields => ({ subtotal: 270, taxTotal, taxRates: [20], total: 270 + taxTotal });

describe('what a part of the invoice explains', () => {
  it('leaves less tax than the rate gives to a person: some lines may bear none', () => {
    expect(judged('I06', taxed(48)).verdict).toBe('review');
    expect(judged('I06', taxed(60)).verdict).toBe('fail');
  });

  it('takes a reply to the message for one way to reach the seller', () => {
    const questionsLine = 'Questions? Simply reply to this email.';
    expect(judged('I02', { questionsLine }).verdict).toBe('partial');
  });
});

describe('I15: the customer’s reference', () => {
  it.each([
    ['the customer’s', { reference: 'PO-7', referenceOf: 'buyer' }, 'business', 'pass'],
    ['the seller’s', { reference: 'SO-7', referenceOf: 'seller' }, 'business', 'partial'],
    ['none', {}, 'business', 'fail'],
    ['none, to a company', { buyer: { name: 'Harbour Cafe Ltd' } }, 'both', 'fail'],
    ['none, to a person', { buyer: { name: 'Ada Client' } }, 'both', 'not-applicable'],
    ['none, to a consumer', {}, 'consumer', 'not-applicable'],
  ] satisfies [string, Fields, Profile['audience'], Verdict][])('%s', (_, fields, audience, expected) => {
    expect(verdict('I15', fields, { audience })).toBe(expected);
  });
});

rows('I16', [
  ['a reminder', { guarantee: 'Guaranteed for two years.' }, 'pass'],
  ['none for goods', { lines: [line('Replacement pump')] }, 'fail'],
  ['a subscription', { lines: [line('Subscription March')] }, 'not-applicable'],
  ['services', { lines: [line('Consulting, 3 hours')] }, 'not-applicable'],
  ['unknown goods', {}, 'review'],
]);

const promises = (quantity: number) => [page('terms', { promises: [{ topic: 'payment-term', quantity }] })];

describe('I17: as promised or agreed', () => {
  it.each([
    ['the days that the site promises', { termDaysNamed: [30] }, { site: promises(30) }, 'pass'],
    ['fewer days than the site promises', { termDaysNamed: [14] }, { site: promises(30) }, 'fail'],
    [
      'what was agreed, whatever the site says',
      { termDaysNamed: [14] },
      { site: promises(30), agreed: { days: 14 } },
      'pass',
    ],
    ['fewer days than agreed', { termDaysNamed: [14] }, { agreed: { days: 30 } }, 'fail'],
    ['another rate than agreed', { taxRates: [20] }, { agreed: { taxRate: 19 } }, 'fail'],
    ['more than agreed', { net: 110 }, { agreed: { net: 100 } }, 'fail'],
    ['a fee that is explained', { extras: [{ reason: 'Freight', amount: 5 }] }, { agreed: { days: 30 } }, 'partial'],
    [
      'a fee that was agreed',
      { extras: [{ reason: 'Freight', amount: 5 }] },
      { agreed: { extras: ['freight'] } },
      'pass',
    ],
    ['a fee without a reason', { extras: [{ reason: null, amount: 5 }] }, {}, 'fail'],
    ['a fee with a name that says nothing', { extras: [{ reason: 'Misc', amount: 5 }] }, {}, 'fail'],
    ['nothing to compare with', {}, {}, 'unknown'],
    [
      'as many weeks as the site promises',
      { termDaysNamed: [14] },
      { site: [page('terms', { promises: [{ topic: 'payment-term', quantity: 2, unit: 'week' }] })] },
      'pass',
    ],
    [
      'fewer days than a promise to some',
      { termDaysNamed: [14] },
      {
        site: [page('terms', { promises: [{ topic: 'payment-term', quantity: 30, scope: ['business customers'] }] })],
      },
      'review',
    ],
    [
      'other days than somebody tells in a story',
      { termDaysNamed: [14] },
      { site: [page('article', { promises: [{ topic: 'payment-term', quantity: 30 }] })] },
      'unknown',
    ],
  ] satisfies [string, Fields, { site?: Case['site']; agreed?: AgreedTerms }, Verdict][])(
    '%s',
    (_, fields, more, expected) => {
      expect(verdict('I17', fields, more)).toBe(expected);
    },
  );
});

describe('I18: a series', () => {
  const first = { issueDate: '2026-02-02', termDaysNamed: [30], taxRates: [20], taxTotal: 20 };
  const then = { ...first, issueDate: '2026-03-02', number: 'A-2' };
  const iban = 'DE89370400440532013000';
  it.each([
    ['alike', {}, 'pass'],
    ['another term', { termDaysNamed: [14] }, 'fail'],
    ['another term that is told of', { termDaysNamed: [14], changeNotice: 'Our terms have changed.' }, 'partial'],
    ['another term on a part of a document', { termDaysNamed: [14], partial: true }, 'review'],
    ['no tax any more', { taxRates: [], taxTotal: 0 }, 'fail'],
    ['no tax, with the reason', { taxRates: [], taxTotal: 0, taxReason: 'Reverse charge' }, 'partial'],
    ['another currency', { currency: 'EUR', termDaysNamed: [14] }, 'unknown'],
    ['another entity', { seller: { name: 'Acme France SARL' }, termDaysNamed: [14] }, 'unknown'],
    ['a credit note between', { document: 'credit-note', termDaysNamed: [] }, 'unknown'],
  ] satisfies [string, Fields, Verdict][])('%s', (_, change, expected) => {
    expect(verdict('I18', [first, { ...then, ...change }])).toBe(expected);
  });

  it('warns of another account before anything else', () => {
    const { verdict, because, proof } = judged('I18', [
      { ...first, iban },
      { ...then, iban: 'GB29NWBK60161331926819', termDaysNamed: [14] },
    ]);
    expect(verdict).toBe('review');
    expect(english(because)).toContain('Call the seller on a number you know');
    expect(proof).toHaveLength(2);
  });

  it('takes one invoice for no series', () => {
    expect(verdict('I18', first)).toBe('unknown');
  });
});

rows('I19', [
  ['none', {}, 'pass'],
  ['one in full', { cardNumbers: ['4111 11••••••1111'] }, 'fail'],
]);

rows('I20', [
  ['a choice', { deliveryChoice: 'Prefer invoices by post? Tell us.' }, 'pass'],
  ['data inside', { embeddedXml: 'factur-x.xml' }, 'pass'],
  ['one digital way', {}, 'partial'],
  ['a picture', { source: 'none', textLayer: false }, 'review'],
]);

describe('I20: where pages of the site were read', () => {
  it.each([
    ['two ways', [{ ways: ['email', 'post'] }], 'pass'],
    ['a wish', [{ ways: ['email', 'choice'] }], 'pass'],
    ['an e-invoice beside the one at hand', [{ ways: ['e-invoice'] }], 'pass'],
    ['one way', [{ ways: ['account'] }], 'partial'],
  ] satisfies [string, { ways: InvoiceWay['ways'] }[], Verdict][])('%s', (_, invoiceWays, expected) => {
    expect(verdict('I20', {}, { site: [page('faq', { invoiceWays })] })).toBe(expected);
    expect(verdict('I20', {}, { site: [page('article', { invoiceWays })] })).toBe('partial');
  });
});
