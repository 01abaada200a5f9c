import { accessSync, constants, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { fragmentsOf } from '../lib/invoice/html';
import { endPdfThreads, usePdfThread } from '../lib/invoice/pdf';
import { readInvoice, type Reading } from '../lib/invoice/read';
import type { Fragment } from '../lib/invoice/sheet';
import { Unreadable } from '../lib/invoice/unreadable';
import { auditInvoice } from '../lib/audit';
import type { AgreedTerms } from '../lib/checks/check';
import type { Invoice } from '../lib/invoice/invoice';
import { speaker } from '../lib/words';
import { checklist } from './audit';
import { launch } from './browser';
import { writeWhole } from './collect';
import { deliver, type Delivery } from './deliver';
import { readInvoiceManifest } from './manifest';
import { pdfThread } from './pdf-thread';
import { addressOf, readSaved } from './source';
import { firstLine, Trouble } from './trouble';
import { openTab } from './visit';

usePdfThread(pdfThread);

const speak = speaker();

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

const bytesOf = (path: string): Buffer => {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Trouble(`There is no file ${path}.`);
    if (code === 'EISDIR') throw new Trouble(`${path} is a folder, not an invoice.`);
    throw new Trouble(`${path} could not be read: ${firstLine(error)}`);
  }
};

/** Starts a browser when the first page asks for one: PDF and XML need none. */
class Reader {
  private browser: Promise<Browser> | null = null;

  /** Reads one file. Throws Trouble that names it. */
  async read(path: string): Promise<Reading> {
    try {
      return await readInvoice(bytesOf(path), basename(path), () => this.rendered(path));
    } catch (error) {
      if (error instanceof Unreadable) throw new Trouble(`${path}: ${error.message}`);
      throw error;
    }
  }

  /** The words of a saved page, laid out by a browser. */
  private async rendered(path: string): Promise<Fragment[]> {
    const html = readSaved(path);
    this.browser ??= launch();
    const tab = await openTab(await this.browser);
    try {
      // A page on this machine has no address that a browser would load as a saved one.
      const url = addressOf(html, path);
      await tab.open({ html, url: /^https?:/.test(url) ? url : 'http://invoice.invalid/' });
      return await tab.page.evaluate(fragmentsOf);
    } finally {
      await tab.close();
    }
  }

  async close(): Promise<void> {
    endPdfThreads();
    await (await this.browser)?.close();
  }
}

const tell = (path: string, { remarks }: Reading): void => {
  for (const remark of remarks) console.error(`${path}: ${speak(remark)}`);
};

/** Reads each file. Throws Trouble for the first that cannot be read. */
const readInvoices = async (paths: readonly string[]): Promise<Invoice[]> => {
  const reader = new Reader();
  try {
    const invoices: Invoice[] = [];
    for (const path of paths) {
      const reading = await reader.read(path);
      tell(path, reading);
      invoices.push(reading.invoice);
    }
    return invoices;
  } finally {
    await reader.close();
  }
};

/** Prints what each invoice says, as JSON: one by itself, several as a list. */
export const printInvoices = async (paths: readonly string[]): Promise<void> => {
  const invoices = await readInvoices(paths);
  process.stdout.write(json(invoices.length === 1 ? invoices[0] : invoices));
};

/** Judges invoices by the seven rules, several as a series, and prints or writes the report. The answer is the exit code. */
export const auditInvoices = async (
  paths: readonly string[],
  { json: asJson = false, agreed = null, ...delivery }: Delivery & { json?: boolean; agreed?: AgreedTerms | null } = {},
): Promise<number> => {
  const report = auditInvoice(await readInvoices(paths), { agreed });
  return deliver(report, [], delivery, () => (asJson ? json(report) : checklist(report)));
};

/** Writes every invoice of a manifest to `<out>/<id>.json`; the answer is how many could not be read. */
export const invoiceManifest = async (manifest: string, out: string): Promise<number> => {
  const entries = readInvoiceManifest(manifest);
  try {
    mkdirSync(out, { recursive: true });
    accessSync(out, constants.W_OK);
  } catch {
    throw new Trouble(`Nothing can be written to ${out}.`);
  }
  const reader = new Reader();
  let failed = 0;
  try {
    for (const { id, file } of entries) {
      try {
        const reading = await reader.read(file);
        tell(id, reading);
        writeWhole(join(out, `${id}.json`), json(reading.invoice));
      } catch (error) {
        failed++;
        console.error(`${id}: ${firstLine(error)}`);
      }
    }
  } finally {
    await reader.close();
  }
  return failed;
};
