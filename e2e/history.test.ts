import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../lib/audit';
import { page as evidence } from '../lib/checks/testing';
import { keepAudit } from '../lib/store/audits';
import { violations } from './axe';
import { browserWithExtension, type Extension } from './extension';
import { servePages } from './pages';
import { seed } from './seed';

let extension: Extension;
let site: Awaited<ReturnType<typeof servePages>>;
let report: Page;

const contact = (body: string) =>
  `<!doctype html><html lang="en-GB"><title>Contact</title><main><h1>Contact us</h1>${body}</main></html>`;
const pages: Record<string, string> = { '/contact': contact('<p>Write to help@harbour-lamps.example</p>') };

const show = async (hash: string, heading: RegExp) => {
  await report.goto(`chrome-extension://${extension.id}/report.html${hash}`);
  await report.getByRole('heading', { level: 1, name: heading }).waitFor();
};

/** What a person does: opens the page and presses the button. */
const auditPage = async () => {
  const page = await extension.visit(site.url('/contact'));
  const popup = await extension.popupAbout(page);
  // The report opens once the audit is kept.
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Report', exact: true }).click();
  await (await opened).close();
  await popup.close();
  await page.close();
};

beforeAll(async () => {
  site = await servePages(pages);
  extension = await browserWithExtension();
  await auditPage();
  pages['/contact'] = contact('<p>Call us: <a href="tel:+442079460123">020 7946 0123</a></p>');
  await auditPage();
  report = await extension.context.newPage();
});

afterAll(async () => {
  await extension?.close();
  site?.close();
});

describe('the history of a vendor', () => {
  it('holds every audit, with a line of scores that is said in words as well', async () => {
    await show('#/history/localhost', /^History of localhost$/);
    expect(await report.locator('.audits tbody tr').count()).toBe(2);
    expect(await report.getByRole('img').first().getAttribute('aria-label')).toMatch(
      /^Score: from \d+ to \d+ over 2 audits/,
    );
  });

  it('leads to what changed: fixed and new, with the words of both sides', async () => {
    await report.getByRole('link', { name: 'Show what changed' }).click();
    await report.getByRole('heading', { level: 1, name: /What changed at localhost/ }).waitFor();
    const row = (check: string) => report.locator(`[data-check="${check}"]`);
    expect(await row('reach/phone-visible').getAttribute('data-change')).toBe('fixed');
    expect(await row('reach/email-visible').getAttribute('data-change')).toBe('new');
    await row('reach/phone-visible').locator('[data-row]').click();
    expect(await row('reach/phone-visible').locator('.sides').innerText()).toContain('020 7946 0123');
    await row('reach/email-visible').locator('[data-row]').click();
    expect(await row('reach/email-visible').locator('.sides').innerText()).toContain('help@harbour-lamps.example');
  });

  it.each(['light', 'dark'] as const)('has nothing that axe objects to, in %s', async (colorScheme) => {
    await report.emulateMedia({ colorScheme });
    expect(await violations(report)).toEqual([]);
    await show('#/history/localhost', /^History of localhost$/);
    expect(await violations(report)).toEqual([]);
    await report.goBack();
    await report.getByRole('heading', { level: 1, name: /What changed/ }).waitFor();
  });

  it('judges old audits again, and shows what they said then beside it', async () => {
    await seed(report, async (database) => {
      const pages = [evidence('contact', { phones: [{}] })];
      const old = audit({ pages });
      const results = old.results.map((each) => (each.code === 'R01' ? { ...each, verdict: 'fail' as const } : each));
      const url = pages[0]!.page.url;
      const kept = { ...old, scoring: 1, score: 12, results };
      await keepAudit(database, { vendor: 'old.example', subject: 'page', url, report: kept, pages, at: 86_400_000 });
      const [row] = await database.audits.toArray();
      await database.audits.clear();
      await database.audits.put({ ...row!, id: 900 } as never);
    });
    await show('#/history/old.example', /^History of old\.example$/);
    await report.getByRole('button', { name: /Judge all again/ }).click();
    await report.getByRole('link', { name: '1 other verdict' }).click();
    await report.getByRole('heading', { level: 1, name: /Then and now/ }).waitFor();
    const row = report.locator('[data-check="reach/phone-visible"]');
    expect(await row.locator('td').allInnerTexts()).toEqual(['Fail', 'Pass']);
    expect(await violations(report)).toEqual([]);
  });

  it('says in one sentence that there is none, or that an audit is gone', async () => {
    await show('#/history/nobody.example', /^History of nobody\.example$/);
    await report.getByText('No audit of this vendor is kept.').waitFor();
    await show('#/difference/1/99', /^This audit is no longer kept\.$/);
    await show('#/difference/1/900', /^These audits are of two vendors\.$/);
  });

  it.each([320, 1000])('fits a window of %d pixels', async (width) => {
    await report.setViewportSize({ width, height: 800 });
    for (const hash of ['#/history/localhost', '#/difference/1/2']) {
      await show(hash, /localhost/);
      expect(await report.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
});
