/** One invoice, whatever it was read from: the format "approachable/invoice@1". */

export const schema = 'approachable/invoice@1';

export type DocumentKind = 'invoice' | 'receipt' | 'credit-note' | 'reminder' | 'order-confirmation' | 'other';

export interface InvoiceLine {
  readonly description: string;
  readonly quantity: number | null;
  readonly unitPrice: number | null;
  readonly amount: number | null;
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
  number: string | null;
  issueDate: string | null;
  dueDate: string | null;
  termDays: number | null;
  termsText: string | null;
  seller: Seller;
  buyer: { name: string | null };
  reference: string | null;
  /** ISO 4217. */
  currency: string | null;
  /** With tax, before what was paid or carried over. */
  total: number | null;
  taxTotal: number | null;
  /** Percent, each once, in reading order. */
  taxRates: number[];
  taxReason: string | null;
  /** What is charged: rows of zero and rows that repeat a part of another are left out. */
  lines: InvoiceLine[];
  paymentMeans: string[];
  iban: string | null;
  payLink: string | null;
  paid: boolean;
  please: string | null;
  thanks: string | null;
  questionsLine: string | null;
  guarantee: string | null;
  lateFee: string | null;
  threat: string | null;
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
  number: null,
  issueDate: null,
  dueDate: null,
  termDays: null,
  termsText: null,
  seller: { name: null, address: null, phone: null, email: null, contactPerson: null, taxId: null },
  buyer: { name: null },
  reference: null,
  currency: null,
  total: null,
  taxTotal: null,
  taxRates: [],
  taxReason: null,
  lines: [],
  paymentMeans: [],
  iban: null,
  payLink: null,
  paid: false,
  please: null,
  thanks: null,
  questionsLine: null,
  guarantee: null,
  lateFee: null,
  threat: null,
  deliveryChoice: null,
  where: {},
});
