import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe';
import { browserWithExtension, type Extension } from './extension';
import { servePages } from './pages';

const built = fileURLToPath(new URL('../.output/chrome-mv3-e2e/', import.meta.url));

const bill = ({
  number = 'BP-2031',
  date = '3 March 2026',
  due = '2 April 2026',
  terms = 'Net 30.',
  iban = 'GB29 NWBK 6016 1331 9268 19',
} = {}) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Invoice ${number}</title>
<style>body{font:13px sans-serif}table{width:100%}th,td{text-align:left;padding:6px}.two{display:flex;justify-content:space-between}</style>
<main><div class="two"><div><h2>Brightwell Pumps Ltd</h2>1 Mill Lane<br>Leeds LS1 4AB<br>Phone: 01632 960123<br>billing@brightwell.example</div>
<div><h1>INVOICE</h1>Invoice number: ${number}<br>Date of issue: ${date}<br>Due date: ${due}</div></div>
<p>Bill to<br>Harbour Cafe Ltd<br>2 Quay Street<br>Whitby YO21 1AA</p>
<table><tr><th>Description<th>Qty<th>Unit price<th>Amount<tr><td>Pump service<td>2<td>50.00<td>100.00<tr><td>Replacement seal<td>1<td>20.00<td>20.00
<tr><td>Subtotal<td><td><td>120.00<tr><td>VAT 20%<td><td><td>24.00<tr><td>Total due<td><td><td>£144.00</table>
<p>${terms} Payment by bank transfer, IBAN ${iban}.</p><p>Thank you for your business!</p></main></html>`;

let extension: Extension;
let site: Awaited<ReturnType<typeof servePages>>;
let report: Page;
let pdfs: { name: string; mimeType: string; buffer: Buffer }[];
const asked: string[] = [];

const printed = async (html: string): Promise<Buffer> => {
  const page = await extension.context.newPage();
  await page.setContent(html);
  const pdf = await page.pdf({ format: 'A4' });
  await page.close();
  return pdf;
};

beforeAll(async () => {
  extension = await browserWithExtension();
  const second = bill({
    number: 'BP-2044',
    date: '3 April 2026',
    due: '17 April 2026',
    terms: 'Net 14.',
    iban: 'DE89 3704 0044 0532 0130 00',
  });
  pdfs = [
    { name: 'march.pdf', mimeType: 'application/pdf', buffer: await printed(bill()) },
    { name: 'april.pdf', mimeType: 'application/pdf', buffer: await printed(second) },
  ];
  site = await servePages({
    '/invoice/BP-2031': bill(),
    '/bills':
      '<!doctype html><html lang="en"><title>Bills</title><main><h1>Your bills</h1><a href="/bills/march.pdf">March</a></main></html>',
    '/bills/march.pdf': { body: pdfs[0]!.buffer, headers: { 'content-type': 'application/pdf' } },
  });
  report = await extension.context.newPage();
  report.on('request', (request) => asked.push(request.url()));
  await report.goto(`chrome-extension://${extension.id}/report.html#/invoice`);
  await report.waitForSelector('.drop');
});

afterAll(async () => {
  await extension?.close();
  site?.close();
});

const engine = () => asked.filter((url) => /pdf/i.test(url));
const verdictOf = (rule: number) => report.locator(`[data-rule="${rule}"]`).getAttribute('data-verdict');

describe('invoices in the report page', () => {
  it('load no PDF engine before a PDF is opened', async () => {
    expect(engine()).toEqual([]);
    expect(await violations(report)).toEqual([]);
  });

  it('shows the seven rules for a PDF that is dropped', async () => {
    const data = await report.evaluateHandle(
      ([name, base64]) => {
        const bytes = Uint8Array.from(atob(base64!), (letter) => letter.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], name!, { type: 'application/pdf' }));
        return transfer;
      },
      [pdfs[0]!.name, pdfs[0]!.buffer.toString('base64')],
    );
    await report.dispatchEvent('.drop', 'drop', { dataTransfer: data });
    await report.waitForSelector('.rules');
    expect(await report.locator('.rule h2').allInnerTexts()).toHaveLength(7);
    expect(await report.locator('h1').innerText()).toBe('Brightwell Pumps Ltd');
    expect(await report.locator('.rule h2').first().innerText()).toContain(
      'Set terms up front and clearly list the services you offer',
    );
    expect(await verdictOf(5)).toBe('partial');
    expect(await report.locator('[data-check="invoice/please-thank-you"]').innerText()).toContain(
      'Please pay within 30 days — thank you for your business.',
    );
  });

  it('outlines on the printed page what a verdict rests on', async () => {
    await report.waitForSelector('.mark-line');
    await report.locator('[data-check="invoice/please-thank-you"] .quotes button').click();
    const box = await report.locator('.mark-line.asked').boundingBox();
    const page = await report.locator('.paper-page').boundingBox();
    expect(box!.y).toBeGreaterThan(page!.y);
    expect(box!.width).toBeGreaterThan(40);
    const inked = await report.locator('.paper-page canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return data.some((value, index) => index % 4 === 0 && value < 80);
    });
    expect(inked, 'the page is drawn').toBe(true);
    expect(engine().every((url) => url.startsWith(`chrome-extension://${extension.id}/`))).toBe(true);
    expect(await violations(report)).toEqual([]);
  });

  it('copies the better wording', async () => {
    await report.locator('[data-check="invoice/please-thank-you"] .snippet button').click();
    expect(await report.evaluate(() => navigator.clipboard.readText())).toBe(
      'Please pay within 30 days — thank you for your business.',
    );
  });

  it('compares with what was agreed', async () => {
    await report.locator('.agreed summary').click();
    await report.getByLabel('Days to pay').fill('45');
    await report.getByLabel('Days to pay').press('Tab');
    await report.waitForSelector('[data-check="invoice/no-surprise"][data-verdict="fail"]');
  });

  it('warns of a changed account, and draws the days to pay of a series', async () => {
    await report.setInputFiles('.drop input', pdfs[1]!);
    await report.waitForSelector('.alarm');
    expect(await report.locator('.alarm').innerText()).toContain('GB29 NWBK 6016 1331 9268 19, on march.pdf');
    expect(await report.locator('.timeline circle').count()).toBe(2);
    expect(await report.locator('#timeline-table tbody tr').allInnerTexts()).toEqual([
      expect.stringContaining('30') as string,
      expect.stringContaining('14') as string,
    ]);
    expect(await violations(report)).toEqual([]);
  });

  it('says one sentence about a file that it cannot read, and keeps the others', async () => {
    await report.setInputFiles('.drop input', [
      { name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47]) },
      { name: 'broken.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 nothing') },
    ]);
    await report.waitForSelector('.refused >> nth=1');
    expect(await report.locator('.refused').allInnerTexts()).toEqual([
      'photo.png: This file is neither a PDF nor a web page nor an XML invoice.',
      'broken.pdf: This file is damaged or is not a PDF.',
    ]);
    expect(await report.locator('.opened li').count()).toBe(2);
  });

  it('reads a saved page with its own columns', async () => {
    const page = await extension.context.newPage();
    await page.goto(`chrome-extension://${extension.id}/report.html#/invoice`);
    await page.setInputFiles('.drop input', { name: 'bill.html', mimeType: 'text/html', buffer: Buffer.from(bill()) });
    await page.waitForSelector('.rules');
    expect(await page.locator('[data-rule="2"]').getAttribute('data-verdict')).toBe('pass');
    expect(await page.locator('.opened').innerText()).toContain('BP-2031');
    await page.close();
  });
});

describe('the popup about an invoice', () => {
  it('leads to the seven rules', async () => {
    const page = await extension.visit(site.url('/invoice/BP-2031'));
    const popup = await extension.popupAbout(page);
    const opened = extension.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Read it by the seven rules' }).click();
    const rules = await opened;
    await rules.waitForSelector('.rules');
    expect(await rules.locator('h1').innerText()).toBe('Brightwell Pumps Ltd');
    expect(await rules.locator('.opened').innerText()).toContain('BP-2031');
  });
});

describe('“Audit this invoice” on a link', () => {
  it('fetches the file as the page would, and reads it', async () => {
    const page = await extension.visit(site.url('/bills'));
    const tab = await extension.tabOf(page);
    const worker = extension.context.serviceWorkers()[0] ?? (await extension.context.waitForEvent('serviceworker'));
    const opened = extension.context.waitForEvent('page');
    // No test can press the browser's own menu; the press is announced as the browser announces it.
    await worker.evaluate(
      ({ tab, link, page }) => {
        const { contextMenus } = (globalThis as unknown as { chrome: { contextMenus: Menus } }).chrome;
        contextMenus.onClicked.dispatch({ menuItemId: 'audit-invoice', linkUrl: link, pageUrl: page }, { id: tab });
      },
      { tab, link: site.url('/bills/march.pdf'), page: site.url('/bills') },
    );
    const rules = await opened;
    await rules.waitForSelector('.rules');
    expect(await rules.locator('h1').innerText()).toBe('Brightwell Pumps Ltd');
    expect(await rules.locator('.opened').innerText()).toContain('march.pdf');
    await rules.waitForSelector('.paper-page canvas');
  });
});

interface Menus {
  onClicked: { dispatch(info: object, tab: object): void };
}

const engineOf = (text: string) => /getDocument|GlobalWorkerOptions/.test(text);

const scripts = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? scripts(`${folder}${entry.name}/`) : [`${folder}${entry.name}`],
  );

describe('the PDF engine', () => {
  it('is in no script of popup, panel, background or page', () => {
    const holding = scripts(built).filter((file) => file.endsWith('.js') && engineOf(readFileSync(file, 'utf8')));
    // Its own part and the one that asks for it.
    for (const file of holding) expect(file).toMatch(/\/chunks\/(?:pdf|invoice)-/);
    const popup = scripts(built).filter((file) => /\/chunks\/popup-|\/content-scripts\//.test(file));
    expect(popup.length).toBeGreaterThan(0);
    for (const file of popup) expect(statSync(file).size, file).toBeLessThan(400_000);
  });
});
