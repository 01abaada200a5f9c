/** One invoice, whatever it was read from: the format "approachable/invoice@1". */

export const schema = 'approachable/invoice@1';

export type DocumentKind = 'invoice' | 'receipt' | 'credit-note' | 'reminder' | 'order-confirmation' | 'other';

export interface InvoiceLine {
  readonly description: string;
  readonly quantity: number | null;
  readonly unitPrice: number | null;
  readonly amount: number | null;
}

/** What is added to the lines or taken off: a freight charge, a discount. */
export interface Extra {
  /** As it is called on the invoice, or null where nothing says what it is for. */
  readonly reason: string | null;
  /** Below zero for a discount. */
  readonly amount: number;
}

export interface Seller {
  name: string | null;
  address: string | null;
  phone: string | null;
  email: string | null;
  contactPerson: string | null;
  taxId: string | null;
}

/** A field that was looked for and not found is null. Dates are ISO 8601, amounts are in `currency`. */
export interface Invoice {
  schema: typeof schema;
  document: DocumentKind;
  /** Two letters, or null where the words do not tell. */
  lang: string | null;
  source: 'pdf-text' | 'pdf-xml' | 'html' | 'ubl' | 'cii' | 'none';
  /** False for a PDF that is only a picture. */
  textLayer: boolean;
  /** The name of the XML that a PDF carries, or null. */
  embeddedXml: string | null;
  /** True where only a part of the document was read: "not found" is then not "absent". */
  partial: boolean;
  /** The name of the file or the address of the page, or null. */
  file: string | null;
  /** How long the document is; no lines for one that is XML alone. */
  extent: { pages: number; lines: number };
  number: string | null;
  issueDate: string | null;
  dueDate: string | null;
  termDays: number | null;
  termsText: string | null;
  /** Every number of days that the terms name, where it counts from the invoice. */
  termDaysNamed: number[];
  seller: Seller;
  buyer: { name: string | null };
  reference: string | null;
  /** Whose number the reference is: one that the customer gave, or the seller's own of the order. */
  referenceOf: 'buyer' | 'seller' | null;
  /** ISO 4217. */
  currency: string | null;
  /** With tax, before what was paid or carried over. */
  total: number | null;
  taxTotal: number | null;
  /** Percent, each once, in reading order. */
  taxRates: number[];
  taxReason: string | null;
  /** The lines together, before extras and tax. */
  subtotal: number | null;
  /** With extras, without tax. */
  net: number | null;
  extras: Extra[];
  /** What was paid before. */
  prepaid: number | null;
  rounding: number | null;
  /** What is left to pay. */
  due: number | null;
  /** What is charged: rows of zero and rows that repeat a part of another are left out. */
  lines: InvoiceLine[];
  paymentMeans: string[];
  iban: string | null;
  /** An account that is no IBAN: sort code and number, routing number, a bank's own. */
  account: string | null;
  /** Whom to pay, where the invoice names the holder of the account. */
  payee: string | null;
  /** The sentence that says the money will be collected from the customer's account. */
  collected: string | null;
  /** Card numbers in full, of which only the first six and the last four digits were kept. */
  cardNumbers: string[];
  payLink: string | null;
  paid: boolean;
  please: string | null;
  thanks: string | null;
  questionsLine: string | null;
  guarantee: string | null;
  lateFee: string | null;
  threat: string | null;
  /** A sentence that presses: in capitals, with "!!!", "immediately". */
  stern: string | null;
  /** A sentence that tells of a change of terms, tax, contact or account. */
  changeNotice: string | null;
  deliveryChoice: string | null;
  /** Where a field stands: "page 1, line 12" or an XPath, by the field's name ("seller.phone"). */
  where: Record<string, string>;
}

/** An invoice of which nothing is known yet. */
export const emptyInvoice = (source: Invoice['source']): Invoice => ({
  schema,
  document: 'other',
  lang: null,
  source,
  textLayer: true,
  embeddedXml: null,
  partial: false,
  file: null,
  extent: { pages: 1, lines: 0 },
  number: null,
  issueDate: null,
  dueDate: null,
  termDays: null,
  termsText: null,
  termDaysNamed: [],
  seller: { name: null, address: null, phone: null, email: null, contactPerson: null, taxId: null },
  buyer: { name: null },
  reference: null,
  referenceOf: null,
  currency: null,
  total: null,
  taxTotal: null,
  taxRates: [],
  taxReason: null,
  subtotal: null,
  net: null,
  extras: [],
  prepaid: null,
  rounding: null,
  due: null,
  lines: [],
  paymentMeans: [],
  iban: null,
  account: null,
  payee: null,
  collected: null,
  cardNumbers: [],
  payLink: null,
  paid: false,
  please: null,
  thanks: null,
  questionsLine: null,
  guarantee: null,
  lateFee: null,
  threat: null,
  stern: null,
  changeNotice: null,
  deliveryChoice: null,
  where: {},
});
