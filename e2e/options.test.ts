import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe';
import { browserWithExtension, type Extension } from './extension';
import { servePages } from './pages';

let extension: Extension;
let site: Awaited<ReturnType<typeof servePages>>;
let options: Page;

/** A form with six required fields, and a number that only its reader's country tells how to read. */
const form = `<!doctype html><html><head><title>Contact</title></head><body><main><h1>Contact us</h1>
<form><h2>Ask a question</h2>${['Name', 'Town', 'Topic', 'Colour', 'E-mail']
  .map((name) => `<label>${name} <input required ${name === 'E-mail' ? 'type="email"' : ''}></label>`)
  .join('')}<label>Your message <textarea required></textarea></label><button>Send message</button></form>
<p>Phone: 020 7946 0123</p></main></body></html>`;

const rubricsFile = (text: string) => ({
  name: 'rubrics.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
const said = (text: RegExp) => options.getByRole('status').filter({ hasText: text }).first().waitFor();

beforeAll(async () => {
  site = await servePages({ '/contact': form });
  extension = await browserWithExtension();
  options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  await options.getByText('Audits: 0').waitFor();
});

afterAll(async () => {
  await extension?.close();
  site?.close();
});

describe('the settings', () => {
  it.each(['light', 'dark'] as const)('have nothing that axe objects to, in %s', async (colorScheme) => {
    await options.emulateMedia({ colorScheme });
    expect(await violations(options)).toEqual([]);
  });

  it.each([320, 1000])('fit a window of %d pixels', async (width) => {
    await options.setViewportSize({ width, height: 800 });
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('say in one sentence which number cannot stand, and keep the one before', async () => {
    const easy = options.getByLabel('Contact form: required fields that still pass');
    await easy.fill('12');
    await easy.blur();
    await options.getByRole('alert').filter({ hasText: 'must be smaller than' }).waitFor({ state: 'attached' });
    await easy.fill('0');
    await easy.blur();
    await options.getByText('Please give a whole number from 1 to 20.').first().waitFor();
    await options.reload();
    expect(await easy.inputValue()).toBe('4');
  });

  it('take effect in the popup, which says that a number was changed', async () => {
    const page = await extension.visit(site.url('/contact'));
    const verdict = async () => {
      const popup = await extension.popupAbout(page);
      await popup.getByRole('radio', { name: 'All' }).waitFor({ state: 'attached' });
      const folded = popup.locator('.group h2 [data-row][aria-expanded=false]');
      while (await folded.count()) await folded.first().click();
      const row = popup.locator('.group [data-check="reach/contact-form-effort"]');
      const found = await row.getAttribute('data-verdict');
      const text = await popup.locator('main').innerText();
      await popup.close();
      await options.bringToFront();
      return { found, text };
    };
    expect(await verdict()).toMatchObject({ found: 'partial' });
    const easy = options.getByLabel('Contact form: required fields that still pass');
    await easy.fill('6');
    await easy.blur();
    await options.getByRole('radio', { name: 'Businesses', exact: true }).check();
    await options.getByRole('combobox', { name: 'Country' }).selectOption('GB');
    await said(/^Saved\.$/);
    const after = await verdict();
    expect(after.found).toBe('pass');
    expect(after.text).toContain('Contact form: required fields that still pass: 6 instead of 4');
    await options.reload();
    expect(await options.getByRole('combobox', { name: 'Country' }).inputValue()).toBe('GB');
    expect(await options.getByRole('radio', { name: 'Businesses', exact: true }).isChecked()).toBe(true);
  });

  it('speak another language at once', async () => {
    await options.getByRole('radio', { name: 'Deutsch' }).check();
    await options.getByRole('heading', { name: 'Einstellungen' }).waitFor();
    expect(await options.locator('html').getAttribute('lang')).toBe('de');
    await options.getByRole('radio', { name: 'English' }).check();
    await options.getByRole('heading', { name: 'Settings' }).waitFor();
  });

  it('take rubrics from a file, refuse a broken one with one sentence, and lose nothing', async () => {
    const input = options.locator('input[type=file]');
    const whole = { schema: 'approachable/rubrics@1', rubrics: [{ name: 'Purchasing', weights: { pay: 2 } }] };
    await input.setInputFiles(rubricsFile(JSON.stringify(whole)));
    await said(/^1 rubric was taken over\.$/);
    await input.setInputFiles(rubricsFile(JSON.stringify(whole).slice(0, -9)));
    await said(/^This file is not JSON, so nothing was taken from it\.$/);
    await input.setInputFiles(rubricsFile(JSON.stringify({ ...whole, schema: 'approachable/rubrics@7' })));
    await said(/newer version/);
    await input.setInputFiles(rubricsFile(JSON.stringify(whole)));
    await said(/^1 rubric was taken over\.$/);
    // The second of the same name stands beside the first.
    await options.getByText('Purchasing (2)').waitFor();
    const download = options.waitForEvent('download');
    await options.getByRole('button', { name: 'Export', exact: true }).click();
    const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as typeof whole;
    expect(saved.rubrics.map(({ name }) => name)).toEqual(['Purchasing', 'Purchasing (2)']);
  });

  it('delete everything only when asked twice', async () => {
    await options.getByRole('button', { name: 'Delete everything …' }).click();
    await options.getByRole('button', { name: 'Keep everything' }).click();
    expect(await options.getByText('Purchasing (2)').count()).toBe(1);
    await options.getByRole('button', { name: 'Delete everything …' }).click();
    await options.getByRole('button', { name: 'Delete everything', exact: true }).click();
    await said(/^Everything is deleted\.$/);
    expect(await options.getByText('Purchasing').count()).toBe(0);
    await options.reload();
    expect(await options.getByRole('combobox', { name: 'Country' }).inputValue()).toBe('');
  });
});
