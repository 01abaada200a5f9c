import type { Page } from 'playwright-core';
import type browser from 'webextension-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Outlined } from '../lib/extension/outline';
import { browserWithExtension, type Extension } from './extension';
import { servePages, story } from './pages';

declare const chrome: typeof browser;

const strict = {
  body: story,
  headers: {
    'content-security-policy':
      "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'",
  },
};

let extension: Extension;
let site: Awaited<ReturnType<typeof servePages>>;
let page: Page;
let tab: number;

beforeAll(async () => {
  site = await servePages({ '/contact': story, '/strict': strict });
  extension = await browserWithExtension();
  page = await extension.visit(site.url('/contact'));
  tab = await extension.tabOf(page);
});

afterAll(async () => {
  await extension?.close();
  site?.close();
});

beforeEach(async () => {
  await page.goto(site.url('/contact'));
  await page.bringToFront();
});

/** Does what "Show on page" does. */
const show = (selector: string): Promise<Outlined> =>
  extension.desk.evaluate(
    async ([tab, selector]) => {
      const target = { tabId: tab };
      await chrome.scripting.executeScript({ target, files: ['content-scripts/show.js'] });
      const [frame] = await chrome.scripting.executeScript({
        target,
        func: (selector: string) => globalThis.approachableOutline?.(selector),
        args: [selector],
      });
      return frame!.result as Outlined;
    },
    [tab, selector] as const,
  );

/** The colour of the page as drawn, as [red, green, blue], at a distance from an element's top left corner. */
const colourBeside = async (selector: string, x: number, y: number): Promise<number[]> => {
  const box = (await page.locator(selector).boundingBox())!;
  const png = await page.screenshot({ clip: { x: box.x + x, y: box.y + y, width: 1, height: 1 } });
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
    canvas.drawImage(image, 0, 0);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  }, png.toString('base64'));
};

const blue = [47, 85, 199];

describe('an outline', () => {
  it('stands around the element, not on it', async () => {
    expect(await show('#phone')).toMatchObject({ found: 'outlined' });
    expect(await colourBeside('#phone', 20, -6)).toEqual(blue);
    expect(await colourBeside('#phone', -6, 5)).toEqual(blue);
    expect(await colourBeside('#phone', -2, 5)).toEqual([255, 255, 255]);
  });

  it('brings the element into view', async () => {
    await show('#phone');
    const { top, bottom } = await page.locator('#phone').evaluate((element) => element.getBoundingClientRect());
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(800);
  });

  it('finds elements in shadow roots and frames', async () => {
    expect(await show('#host >>> #shadowed')).toMatchObject({ found: 'outlined' });
    expect(await colourBeside('#shadowed', 20, -6)).toEqual(blue);
    expect(await show('#frame >>> #framed')).toMatchObject({ found: 'outlined' });
    expect(await page.frameLocator('#frame').locator('div[popover]').count()).toBe(1);
  });

  it('opens nothing: what is closed is shown by the place where it is', async () => {
    expect(await show('#inside')).toMatchObject({ found: 'nearby' });
    expect(await page.locator('#closed').getAttribute('open')).toBeNull();
    expect(await colourBeside('#closed', 20, -6)).toEqual(blue);
  });

  it('says when the page has changed', async () => {
    expect(await show('#nowhere')).toEqual({ found: 'gone', box: null });
    expect(await show('::::')).toEqual({ found: 'gone', box: null });
  });

  it('lets clicks through', async () => {
    await show('#phone');
    const hit = await page.locator('#phone').evaluate((element) => {
      const { left, top } = element.getBoundingClientRect();
      return document.elementFromPoint(left + 2, top + 2)?.id;
    });
    expect(hit).toBe('phone');
  });

  it('is one at a time, goes by itself and leaves no trace', async () => {
    const before = await page.content();
    await show('#phone');
    await show('#closed');
    expect(await page.locator('div[popover]').count()).toBe(1);
    await page.locator('div[popover]').waitFor({ state: 'detached', timeout: 8000 });
    expect(await page.content()).toBe(before);
    expect(await page.evaluate(() => 'approachableOutline' in globalThis)).toBe(false);
  });

  it('goes on Escape', async () => {
    await show('#phone');
    await page.keyboard.press('Escape');
    expect(await page.locator('div[popover]').count()).toBe(0);
  });

  it('is drawn whatever the policy of the page', async () => {
    await page.goto(site.url('/strict'));
    expect(await show('#phone')).toMatchObject({ found: 'outlined' });
    expect(await page.locator('div[popover]').evaluate((host) => host.matches(':popover-open'))).toBe(true);
  });
});
