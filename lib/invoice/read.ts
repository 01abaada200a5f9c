import { isCii, readCii } from './cii';
import type { Invoice } from './invoice';
import { emptyInvoice } from './invoice';
import { readPdf } from './pdf';
import { sheetOf, type Fragment, type Sheet } from './sheet';
import { readSheet } from './text';
import { isUbl, readUbl } from './ubl';
import { Unreadable } from './unreadable';
import { readXml } from './xml';
import { say, type Message } from '../words';

/** An invoice, and what a person should know about how far it could be read: plain sentences. */
export interface Reading {
  readonly invoice: Invoice;
  /** The lines that were read, in points or CSS pixels of their page; none where XML alone was read. */
  readonly lines: readonly PlacedLine[];
  readonly remarks: readonly Message[];
}

/** Where "page 1, line 12" is. */
export interface PlacedLine {
  readonly page: number;
  readonly number: number;
  readonly x: number;
  readonly right: number;
  /** The base line. */
  readonly y: number;
  readonly height: number;
}

const placedLines = ({ lines }: Sheet): PlacedLine[] =>
  lines.map(({ page, number, y, height, cells }) => ({
    page,
    number,
    y,
    height,
    x: Math.min(...cells.map(({ x }) => x)),
    right: Math.max(...cells.map(({ right }) => right)),
  }));

/** What a file is by its first bytes; its name may say anything. */
type Format = 'pdf' | 'xml' | 'html' | 'other';

const formatOf = (bytes: Uint8Array): Format => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).trimStart();
  // Some mail programs put a line of their own before a PDF.
  if (start.slice(0, 1024).includes('%PDF-')) return 'pdf';
  // UTF-16 has a zero beside each letter of the Latin alphabet.
  const text = start.replaceAll('\0', '');
  const xml = /^(?:ï»¿|ÿþ|þÿ)?\s*<(?:\?xml|(?:[\w.-]+:)?(?:Invoice|CreditNote|CrossIndustry)\b)/.test(text);
  if (xml && !/<html[\s>]/i.test(text)) return 'xml';
  if (/<(?:!doctype|html|head|body|table|div|p|meta|title|span|style|center|section)\b/i.test(text)) return 'html';
  return 'other';
};

/** What is said of a file that is neither a PDF nor XML nor a page. */
const strange: Message = 'This file is neither a PDF nor a web page nor an XML invoice.';

/** XML names its encoding in its first line; without one it is UTF-8, or UTF-16 by its mark. */
const decode = (bytes: Uint8Array): string => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  const marked = start.startsWith('ÿþ') ? 'utf-16le' : start.startsWith('þÿ') ? 'utf-16be' : null;
  const label = marked ?? /(?:encoding|charset)=["']?([\w.-]{2,20})/i.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
};

/** Reads a UBL or CII invoice. Throws Unreadable for other XML. */
export const readXmlInvoice = (bytes: Uint8Array): Invoice => {
  const { root, cardNumbers } = readXml(decode(bytes));
  const invoice = isCii(root) ? readCii(root) : isUbl(root) ? readUbl(root) : null;
  if (invoice) {
    invoice.cardNumbers = cardNumbers.map(({ value }) => value);
    if (cardNumbers[0]) invoice.where['cardNumbers'] = cardNumbers[0].path;
    return invoice;
  }
  throw new Unreadable(
    say('This XML file is a “{name}”, which is neither a UBL nor a CII invoice.', { name: root.name.slice(0, 60) }),
  );
};

const spoken: ReadonlySet<string> = new Set(['lang', 'please', 'thanks', 'termsText', 'questionsLine', 'lateFee']);

/** Values of the XML win; what it does not say is taken from the text. */
const completed = (exact: Invoice, text: Invoice, name: string): Invoice => {
  const seller = { ...text.seller };
  for (const [key, value] of Object.entries(exact.seller))
    if (value !== null) seller[key as keyof typeof seller] = value;
  const merged: Invoice = { ...text };
  for (const [key, value] of Object.entries(exact)) {
    const missing = value === null || value === false || (Array.isArray(value) && value.length === 0);
    // What is said to the customer is what is printed.
    if (spoken.has(key) && text[key as keyof Invoice] !== null) continue;
    if (!missing) Object.assign(merged, { [key]: value });
  }
  return {
    ...merged,
    source: 'pdf-xml',
    embeddedXml: name,
    partial: text.partial,
    extent: text.extent,
    textLayer: text.textLayer,
    seller,
    buyer: exact.buyer.name ? exact.buyer : text.buyer,
    where: { ...text.where, ...exact.where },
  };
};

/** Whether an XML tells of the same invoice as the page: its number or its total is printed there. */
const sameInvoice = (exact: Invoice, text: Invoice, printed: string): boolean =>
  (exact.number !== null && printed.includes(exact.number)) || (exact.total !== null && exact.total === text.total);

/** Reads a PDF: its XML where it carries one, and its text. Throws Unreadable, with a sentence for a person. */
export const readPdfInvoice = async (bytes: Uint8Array): Promise<Reading> => {
  const pdf = await readPdf(bytes);
  const sheet = sheetOf(pdf.fragments);
  const lines = placedLines(sheet);
  const remarks: Message[] = [];
  const textLayer = sheet.lines.length > 0;
  const text = textLayer ? readSheet(sheet, 'pdf-text') : { ...emptyInvoice('none'), textLayer: false };
  text.extent.pages = pdf.pages;
  if (!textLayer) remarks.push('This PDF has no readable text: it is a picture of an invoice.');
  if (pdf.read < pdf.pages) {
    text.partial = true;
    remarks.push(say('Only the first {read} of {pages} pages were read.', { read: pdf.read, pages: pdf.pages }));
  }
  if (!pdf.xml) return { invoice: text, remarks, lines };
  try {
    const exact = readXmlInvoice(pdf.xml.content);
    const printed = sheet.lines.flatMap(({ cells }) => cells.map(({ text }) => text)).join(' ');
    if (!textLayer || sameInvoice(exact, text, printed))
      return { invoice: completed(exact, text, pdf.xml.name), remarks, lines };
    remarks.push(
      say('The file {name} inside this PDF tells of another invoice: what is printed was read.', {
        name: pdf.xml.name,
      }),
    );
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    remarks.push(
      say('The file {name} inside this PDF could not be read as an invoice: what is printed was read.', {
        name: pdf.xml.name,
      }),
    );
  }
  return { invoice: { ...text, embeddedXml: pdf.xml.name }, remarks, lines };
};

/** Reads a rendered page from the places of its words. Throws Unreadable where it shows none. */
export const readPageInvoice = (fragments: readonly Fragment[]): Reading => {
  const sheet = sheetOf(fragments);
  if (!sheet.lines.length) throw new Unreadable('This page shows no text.');
  return { invoice: readSheet(sheet, 'html'), remarks: [], lines: placedLines(sheet) };
};

/**
 * Reads any file; `render` gives the words of a page with their places. Throws Unreadable, with a sentence for a person.
 */
export const readInvoice = async (
  bytes: Uint8Array,
  file: string,
  render: (html: string) => Promise<readonly Fragment[]>,
): Promise<Reading> => {
  const read = async (): Promise<Reading> => {
    const format = formatOf(bytes);
    if (format === 'pdf') return readPdfInvoice(bytes);
    if (format === 'xml') return { invoice: readXmlInvoice(bytes), remarks: [], lines: [] };
    if (format === 'html') return readPageInvoice(await render(decode(bytes)));
    throw new Unreadable(bytes.length ? strange : 'This file is empty.');
  };
  const reading = await read();
  reading.invoice.file = file;
  return reading;
};
