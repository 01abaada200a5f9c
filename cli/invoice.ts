import { accessSync, constants, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { fragmentsOf } from '../lib/invoice/html';
import { readPdfInvoice, readXmlInvoice, type Reading } from '../lib/invoice/read';
import { sheetOf } from '../lib/invoice/sheet';
import { readSheet } from '../lib/invoice/text';
import { Unreadable } from '../lib/invoice/unreadable';
import { launch } from './browser';
import { writeWhole } from './collect';
import { readInvoiceManifest } from './manifest';
import { addressOf, readSaved } from './source';
import { firstLine, Trouble } from './trouble';
import { openTab } from './visit';

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

const bytesOf = (path: string): Buffer => {
  try {
    return readFileSync(path);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Trouble(missing ? `There is no file ${path}.` : `${path} could not be read: ${firstLine(error)}`);
  }
};

/** Starts a browser when the first page asks for one: PDF and XML need none. */
class Reader {
  private browser: Promise<Browser> | null = null;

  /** Reads one file. Throws Trouble that names it. */
  async read(path: string): Promise<Reading> {
    const bytes = bytesOf(path);
    const start = bytes.subarray(0, 1024).toString('latin1').trimStart();
    try {
      // Some mail programs put a line of their own before a PDF.
      if (start.includes('%PDF-')) return await readPdfInvoice(bytes);
      const xml = /^(?:ï»¿|ÿþ|þÿ)?\s*<(?:\?\0?x\0?m\0?l|\0?(?:[\w.-]+:)?(?:Invoice|CreditNote|CrossIndustry)\b)/.test(
        start,
      );
      if (xml && !/<html[\s>]/i.test(start)) return { invoice: readXmlInvoice(bytes), remarks: [] };
    } catch (error) {
      if (error instanceof Unreadable) throw new Trouble(`${path}: ${error.message}`);
      throw error;
    }
    return this.readPage(path);
  }

  private async readPage(path: string): Promise<Reading> {
    const html = readSaved(path);
    this.browser ??= launch();
    const tab = await openTab(await this.browser);
    try {
      // A page on this machine has no address that a browser would load as a saved one.
      const url = addressOf(html, path);
      await tab.open({ html, url: /^https?:/.test(url) ? url : 'http://invoice.invalid/' });
      const sheet = sheetOf(await tab.page.evaluate(fragmentsOf));
      if (!sheet.lines.length) throw new Trouble(`${path} shows no text.`);
      return { invoice: readSheet(sheet, 'html'), remarks: [] };
    } finally {
      await tab.close();
    }
  }

  async close(): Promise<void> {
    await (await this.browser)?.close();
  }
}

const tell = (path: string, { remarks }: Reading): void => {
  for (const remark of remarks) console.error(`${path}: ${remark}`);
};

/** Prints what each invoice says, as JSON: one by itself, several as a list. */
export const printInvoices = async (paths: readonly string[]): Promise<void> => {
  const reader = new Reader();
  try {
    const invoices = [];
    for (const path of paths) {
      const reading = await reader.read(path);
      tell(path, reading);
      invoices.push(reading.invoice);
    }
    process.stdout.write(json(invoices.length === 1 ? invoices[0] : invoices));
  } finally {
    await reader.close();
  }
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
