import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../cli/browser';
import { renderHtml } from '../lib/report/html';
import { specimen } from '../lib/report/specimen';
import { speaker } from '../lib/words';
import { de } from '../lib/locales/de';
import { violations } from './axe';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

describe('the report as a page', () => {
  it.each(['light', 'dark'] as const)('has nothing that axe objects to, in %s', async (colorScheme) => {
    const page = await browser.newPage({ colorScheme });
    await page.setContent(renderHtml(specimen(), { date: new Date(0) }));
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('asks the network for nothing', async () => {
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.setContent(renderHtml(specimen()));
    expect(requests).toEqual([]);
    await page.close();
  });

  it.each([320, 800])('fits a window of %d pixels', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.setContent(renderHtml(specimen(), { speak: speaker(de, 'de') }));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  });
});
