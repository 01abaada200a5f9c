import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit, type Report } from '../lib/audit';
import { openFile } from '../lib/report/file';
import type { Evidence } from '../lib/detect/evidence';
import { violations } from './axe';
import { browserWithExtension, type Extension } from './extension';
import { servePages, story } from './pages';

let extension: Extension;
let site: Awaited<ReturnType<typeof servePages>>;
let page: Page;
let popup: Page;

const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
);

beforeAll(async () => {
  site = await servePages({
    '/contact': story,
    // The page draws its own icon too, so that the browser has it in its cache without a window to show it in.
    '/iconic': story
      .replace('<head>', '<head><link rel="icon" href="/icon.svg">')
      .replace('<main>', '<main><img src="/icon.svg" alt="">'),
    '/icon.svg': {
      body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="red"/></svg>',
      headers: { 'content-type': 'image/svg+xml', 'cache-control': 'max-age=600' },
    },
    '/empty': '<!doctype html><title></title>',
    '/article':
      '<!doctype html><html lang="en"><title>Lamps</title><main><h1>On lamps</h1><p>Lamps give light. They always did.</p></main>',
    '/paper': { body: pdf, headers: { 'content-type': 'application/pdf' } },
  });
  extension = await browserWithExtension();
  page = await extension.visit(site.url('/contact'));
  popup = await extension.popupAbout(page);
});

afterAll(async () => {
  await extension?.close();
  site?.close();
});

const row = (check: string) => popup.locator(`.group [data-check="${check}"] [data-row]`);
const unfold = async (on: Page = popup) => {
  const folded = on.locator('.group h2 [data-row][aria-expanded=false]');
  while (await folded.count()) await folded.first().click();
};
const menu = () => popup.getByRole('button', { name: 'Copy and save' }).click();
const saved = async (button: string): Promise<string> => {
  await menu();
  const download = popup.waitForEvent('download');
  await popup.getByRole('button', { name: button }).click();
  await popup.keyboard.press('Escape');
  return readFileSync(await (await download).path(), 'utf8');
};

describe('the popup about a contact page', () => {
  it('gives the answer first, then how much was judged', async () => {
    expect(await popup.locator('h1').innerText()).toMatch(/^localhost/);
    expect(await popup.locator('.sentence').innerText()).toMatch(/^[A-Z].*\.$/);
    expect(await popup.locator('.answer .faint').innerText()).toMatch(/^Judged \d+ of \d+/);
  });

  it('shows the verdict of every check, findings first', async () => {
    const report = JSON.parse(await saved('Save JSON')) as Report;
    await unfold();
    const shown = await popup
      .locator('.group [data-check]')
      .evaluateAll((rows) => rows.map((each) => [each.getAttribute('data-check'), each.getAttribute('data-verdict')]));
    expect(shown).toHaveLength(report.results.length);
    expect(new Map(shown as [string, string][])).toEqual(
      new Map(report.results.map(({ id, verdict }) => [id, verdict])),
    );
    expect(Object.fromEntries(shown)).toMatchObject({ 'reach/phone-visible': 'pass', 'reach/email-visible': 'pass' });
  });

  it('opens a check to why, evidence, guidance and fix', async () => {
    await unfold();
    await row('reach/phone-visible').click();
    const detail = await popup.locator('.detail').innerText();
    expect(detail).toContain('020 7946 0123');
    expect(detail).toContain('Why it matters');
    expect(detail).toContain('Rule 3');
    await row('reach/phone-visible').click();
    expect(await popup.locator('.detail').count()).toBe(0);
  });

  it('outlines the evidence on the page', async () => {
    await unfold();
    await row('reach/phone-visible').click();
    await popup.getByRole('button', { name: 'Show on page' }).first().click();
    await popup.getByText('Outlined on the page.').waitFor();
    const seen = await page.locator('#phone').evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top > 0 && bottom < innerHeight;
    });
    expect(seen).toBe(true);
    expect(await page.locator('div[popover]').count()).toBe(1);
    await row('reach/phone-visible').click();
  });

  it('filters by verdict', async () => {
    await popup.locator('.chip', { hasText: 'Pass' }).click();
    const verdicts = await popup
      .locator('[data-check]')
      .evaluateAll((rows) => rows.map((each) => each.getAttribute('data-verdict')));
    expect(new Set(verdicts)).toEqual(new Set(['pass']));
    await popup.locator('.chip', { hasText: 'All' }).click();
    expect(await popup.getByRole('heading', { name: 'Fix first' }).isVisible()).toBe(true);
  });

  it('can be used by keyboard alone', async () => {
    await popup.locator('body').click({ position: { x: 200, y: 20 } });
    await popup.keyboard.press('ArrowDown');
    const first = popup.locator('[data-row]').first();
    await expect.poll(() => first.evaluate((element) => element === document.activeElement)).toBe(true);
    await popup.keyboard.press('Enter');
    await expect.poll(() => first.getAttribute('aria-expanded')).toBe('true');
    await popup.keyboard.press('Escape');
    await expect.poll(() => first.getAttribute('aria-expanded')).toBe('false');
    await popup.keyboard.press('/');
    await popup.keyboard.press('ArrowRight');
    await expect.poll(() => popup.locator('.filter input').nth(1).isChecked()).toBe(true);
    await popup.keyboard.press('Escape');
    await expect.poll(() => popup.locator('.filter input').first().isChecked()).toBe(true);
    await row('reach/phone-visible').focus();
    await popup.keyboard.press('s');
    await popup.getByText('Outlined on the page.').waitFor();
    await popup.keyboard.press('Escape');
  });

  it('copies the report as Markdown', async () => {
    await popup.bringToFront();
    await menu();
    await popup.getByRole('button', { name: 'Copy as Markdown' }).click();
    await popup.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await popup.evaluate(() => navigator.clipboard.readText())).toMatch(/^## localhost:\d+: /);
    await popup.keyboard.press('Escape');
  });

  it('saves evidence that can be judged again, in the published form', async () => {
    const text = await saved('Save JSON');
    const { evidence, ...report } = JSON.parse(text) as Report & { evidence: Evidence[] };
    expect(audit({ pages: evidence })).toEqual(report);
    expect(openFile(text)).toEqual({ kind: 'report', file: { ...report, evidence } });
  });

  it('saves a report that stands alone', async () => {
    expect(await saved('Save report')).toMatch(/^<!doctype html>/i);
  });

  it('reads the page again when asked', async () => {
    await page.evaluate(() => document.getElementById('phone')!.parentElement!.remove());
    await popup.getByRole('button', { name: 'Read the page again' }).click();
    await popup.locator('.group [data-check="reach/phone-visible"]:not([data-verdict=pass])').waitFor();
    await page.reload();
    await popup.getByRole('button', { name: 'Read the page again' }).click();
    await popup.locator('.group [data-check="reach/phone-visible"][data-verdict=pass]').waitFor();
  });

  it('shows the icon of the page where the browser has it already, else a letter', async () => {
    expect(await popup.locator('.tile').innerText()).toBe('L');
    const other = await extension.visit(site.url('/iconic'));
    const about = await extension.popupAbout(other);
    await about.locator('.tile img[src^="data:image/svg+xml"]').waitFor();
    await about.close();
    await other.close();
  });

  it('opens where it was left', async () => {
    await row('reach/phone-visible').click();
    await popup.reload();
    await popup.locator('.detail').waitFor();
    expect(await row('reach/phone-visible').getAttribute('aria-expanded')).toBe('true');
    await row('reach/phone-visible').click();
  });

  it.each(['light', 'dark'] as const)('has nothing that axe objects to, in %s', async (colorScheme) => {
    await popup.emulateMedia({ colorScheme });
    await unfold();
    await row('reach/phone-visible').click();
    expect(await violations(popup)).toEqual([]);
    await row('reach/phone-visible').click();
  });

  it('shows everything at twice the size without scrolling sideways', async () => {
    await popup.setViewportSize({ width: 400, height: 300 });
    await popup.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    await popup.evaluate(() => document.documentElement.removeAttribute('style'));
    await popup.setViewportSize({ width: 400, height: 600 });
  });
});

/** What the popup says about the page at `url`, which axe has nothing against. */
const notice = async (url: string): Promise<string> => {
  const other = await extension.context.newPage();
  await other.goto(url).catch(() => {});
  const about = await extension.popupAbout(other);
  const words = await about.locator('main').innerText();
  expect(await violations(about)).toEqual([]);
  await about.close();
  await other.close();
  return words;
};

describe('the popup about a page that it may not read', () => {
  it.each([
    ['a page of the browser', () => 'chrome://version/', 'This is a page of the browser itself'],
    [
      'a page of an extension',
      () => `chrome-extension://${extension.id}/manifest.json`,
      'This page belongs to another extension',
    ],
    ['a PDF', () => site.url('/paper'), 'This is a PDF in the browser’s viewer'],
    ['an empty page', () => site.url('/empty'), 'There is nothing to read on this page.'],
    ['a page that did not load', () => 'http://localhost:1/', 'This page did not load'],
  ])('says so plainly: %s', async (_, url, words) => {
    expect(await notice(url())).toContain(words);
  });

  it('says so plainly: a page that keeps the browser busy', async () => {
    const other = await extension.visit(site.url('/article'));
    const tab = await extension.tabOf(other);
    void other
      .evaluate(() =>
        setTimeout(() => {
          for (const end = Date.now() + 13_000; Date.now() < end;);
        }, 100),
      )
      .catch(() => {});
    await other.waitForTimeout(300).catch(() => {});
    const about = await extension.context.newPage();
    await about.goto(`chrome-extension://${extension.id}/popup.html?tab=${tab}`);
    expect(await about.locator('.sentence').innerText()).toBe('Reading this page …');
    await about.getByText('This page does not answer').waitFor({ timeout: 15_000 });
    await about.close();
    await other.close();
  });

  it('gives no number where too little was judged', async () => {
    const other = await extension.visit(site.url('/article'));
    const about = await extension.popupAbout(other);
    expect(await about.locator('.ring text').textContent()).toBe('–');
    expect(await violations(about)).toEqual([]);
    await about.close();
    await other.close();
  });
});
