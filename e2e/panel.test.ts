import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './axe';
import { browserWithExtension, type Extension } from './extension';
import { forbidden, serveShop } from './site';

const home = 'http://harbour.example/';
const shipped = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));

/** What of a dossier's file a test changes. */
interface Dossier {
  pages: { url: string; at: number; how: string; hash: string }[];
  evidence: Record<string, { page: object; links: object[] }>;
}

let shop: Awaited<ReturnType<typeof serveShop>>;
let extension: Extension;

/** The pages that the panel lists, by path. */
const listed = async (panel: Page): Promise<string[]> => {
  const pages = panel.locator('#pages');
  if (!(await pages.count())) return [];
  if ((await pages.getAttribute('aria-expanded')) === 'false') await pages.click();
  const titles = await panel
    .locator('.pages [data-row]')
    .evaluateAll((rows) => rows.map((row) => new URL((row as HTMLElement).title).pathname));
  return titles.toSorted();
};
const walked = (panel: Page) => panel.getByText(/^The walk is done/).waitFor({ timeout: 60_000 });
const begin = (panel: Page) => panel.getByRole('button', { name: 'Walk the site' }).click();
const whole = '/ /app /contact /delivery /faq /lamps /lamps/dock /lamps/quay /legal /moved /terms'.split(' ');

const some = (panel: Page) =>
  expect.poll(async () => (await listed(panel)).length, { timeout: 20_000 }).toBeGreaterThan(3);
/** Every page was read, and none of those that were stored was asked for a second time. */
const complete = async (panel: Page, before: readonly string[]): Promise<void> => {
  await walked(panel);
  await expect.poll(() => listed(panel)).toEqual(whole);
  const since = new Set(shop.asked.map(({ path }) => path));
  expect(before.filter((path) => path !== '/' && path !== '/app' && since.has(path))).toEqual([]);
};

describe('the panel beside a shop', () => {
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    shop = await serveShop();
    extension = await browserWithExtension({ hosts: shop.hosts });
    page = await extension.visit(home);
    panel = await extension.panelAbout(page);
  });
  afterAll(async () => {
    await extension?.close();
    shop?.close();
  });

  it('reads the page in front and judges it', async () => {
    await panel.locator('.sentence').waitFor();
    expect(await panel.locator('h1').innerText()).toBe('harbour.example');
    await expect.poll(() => listed(panel)).toEqual(['/']);
  });

  it('takes every page along that the person visits, also those that scripts open', async () => {
    await page.bringToFront();
    await page.getByRole('link', { name: 'Contact' }).click();
    await expect.poll(() => listed(panel)).toEqual(['/', '/contact']);
    await page.goto('http://harbour.example/shop');
    await expect.poll(() => listed(panel)).toEqual(['/', '/contact', '/shop']);
    await page.getByRole('button', { name: 'Cart' }).click();
    await expect.poll(() => listed(panel)).toEqual(['/', '/contact', '/shop', '/shop/cart']);
  });

  it('keeps the dossiers of vendors apart, and finds each again', async () => {
    await page.goto('http://other.example/');
    await expect.poll(() => panel.locator('h1').innerText()).toBe('other.example');
    await expect.poll(() => listed(panel)).toEqual(['/']);
    await page.goto(home);
    await expect.poll(() => panel.locator('h1').innerText()).toBe('harbour.example');
    await expect.poll(() => listed(panel)).toEqual(['/', '/contact', '/shop', '/shop/cart']);
  });

  it('takes a page out of the dossier', async () => {
    await panel.getByRole('button', { name: 'Remove Shop · Harbour Lamps from the dossier' }).click();
    await expect.poll(() => listed(panel)).toEqual(['/', '/contact', '/shop/cart']);
  });

  it('walks the site: each page once, one at a time, with GET and without cookies, and nothing that it must not', async () => {
    shop.asked.length = 0;
    await begin(panel);
    await walked(panel);
    const pages = shop.asked.filter(({ path }) => path !== '/robots.txt');
    expect(new Set(shop.asked.map(({ method }) => method))).toEqual(new Set(['GET']));
    expect(pages.filter(({ path }) => forbidden.test(path))).toEqual([]);
    expect(Math.max(...shop.asked.map(({ together }) => together))).toBe(1);
    expect(shop.asked.filter(({ path }) => path === '/robots.txt')).toHaveLength(1);
    // An empty shell is asked for once more, by the tab that lets its scripts run.
    const paths = pages.map(({ path }) => path).filter((path) => path !== '/app');
    expect(paths.length).toBe(new Set(paths).size);
    expect(pages.filter(({ path, cookie }) => cookie && path !== '/app')).toEqual([]);
    await expect.poll(() => listed(panel)).toEqual([...whole, '/shop/cart'].toSorted());
    expect(extension.context.pages().filter((each) => each.url().includes('/app'))).toEqual([]);
  });

  it('says what was left out, and why', async () => {
    await panel.locator('#left-out').click();
    const words = await panel.locator('.walk').innerText();
    expect(words).toContain('would do something, such as signing out or buying');
    expect(words).toContain('/logout');
    expect(words).toContain('the site asks robots not to read it (robots.txt)');
    await panel.locator('#left-out').click();
  });

  it('puts the audit of the site into the history, and opens its report', async () => {
    const opened = extension.context.waitForEvent('page');
    await panel.getByRole('button', { name: 'Report' }).click();
    const report = await opened;
    await report.waitForLoadState();
    expect(report.url()).toMatch(/report\.html#\/site\/harbour\.example$/);
    await report.close();
  });

  it('can be used by keyboard alone', async () => {
    await panel.bringToFront();
    await panel.locator('h1').click();
    await panel.keyboard.press('End');
    await expect.poll(() => panel.evaluate(() => document.activeElement?.closest('.pages') !== null)).toBe(true);
    await panel.keyboard.press('/');
    await panel.keyboard.press('ArrowRight');
    await expect.poll(() => panel.locator('.filter input').nth(1).isChecked()).toBe(true);
    await panel.keyboard.press('Escape');
    await expect.poll(() => panel.locator('.filter input').first().isChecked()).toBe(true);
  });

  it.each(['light', 'dark'] as const)('has nothing that axe objects to, in %s', async (colorScheme) => {
    await panel.emulateMedia({ colorScheme });
    const folded = panel.locator('h2 [data-row][aria-expanded=false]');
    while (await folded.count()) await folded.first().click();
    expect(await violations(panel)).toEqual([]);
  });

  it.each([280, 320, 700])('shows everything at %i pixels without scrolling sideways', async (width) => {
    await panel.setViewportSize({ width, height: 800 });
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await panel.setViewportSize({ width: 400, height: 800 });
  });

  it('saves a dossier as a file and opens it again', async () => {
    const menu = () => panel.getByRole('button', { name: 'Dossier', exact: true }).click();
    await menu();
    const download = panel.waitForEvent('download');
    await panel.getByRole('button', { name: 'Save the dossier as a file' }).click();
    const path = await (await download).path();
    const before = await listed(panel);
    await panel.getByRole('button', { name: 'Delete this dossier' }).click();
    await panel.getByRole('button', { name: 'Delete', exact: true }).click();
    await panel.getByText('Everything about this vendor is deleted.').waitFor();
    await panel.locator('input[type=file]').setInputFiles(path);
    await panel.getByText(/^Opened harbour\.example: \d+ pages and \d+ audits are new\.$/).waitFor();
    expect(await listed(panel)).toEqual(before);
  });

  it('says of a broken file what is wrong, and loses nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'approachable-'));
    const before = await listed(panel);
    for (const [name, content, words] of [
      ['picture.json', '\u0089PNG', /This file is no dossier that can be opened: it is not readable\./],
      ['other.json', '{"schema":"approachable/evidence@1"}', /it was not saved by Approachable as a dossier/],
      ['newer.json', '{"schema":"approachable/dossier@9"}', /newer version/],
    ] as const) {
      writeFileSync(join(folder, name), content);
      await panel.locator('input[type=file]').setInputFiles(join(folder, name));
      await panel.getByText(words).waitFor();
    }
    expect(await listed(panel)).toEqual(before);
    rmSync(folder, { recursive: true });
  });

  it('names a damaged record, shows the others, and lets it be removed', async () => {
    await panel.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('approachable');
          request.addEventListener('error', () => reject(request.error));
          request.addEventListener('success', () => {
            const work = request.result.transaction(['pages', 'evidence'], 'readwrite');
            const page = work.objectStore('pages').get(['harbour.example', 'http://harbour.example/faq']);
            page.addEventListener('success', () =>
              work.objectStore('evidence').put({ hash: (page.result as { hash: string }).hash, json: '{"schema"' }),
            );
            work.addEventListener('complete', () => {
              request.result.close();
              resolve();
            });
          });
        }),
    );
    await panel.reload();
    await panel.getByText('1 stored page is damaged and was left out.').waitFor();
    expect(await panel.locator('.note').getByRole('button', { name: '/faq' }).count()).toBe(1);
    expect(await panel.locator('.sentence').innerText()).toMatch(/\.$/);
    await panel.getByRole('button', { name: 'Remove what is damaged' }).click();
    await panel.getByText('1 stored page is damaged').waitFor({ state: 'detached' });
    expect(await listed(panel)).not.toContain('/faq');
  });

  it('says so when the device is full, and keeps what was there', async () => {
    const before = await listed(panel);
    // Browsers give an extension as much as the disk has, so a full disk is played: every write fails as there.
    await panel.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
      Object.assign(globalThis, { free: () => (IDBObjectStore.prototype.put = put) });
    });
    await page.bringToFront();
    await page.goto('http://harbour.example/faq');
    await panel.getByText('There is no room left on this device').waitFor();
    expect(await listed(panel)).toEqual(before);
    await panel.evaluate(() => (globalThis as unknown as { free(): void }).free());
    await panel.getByRole('button', { name: 'Read this page' }).first().click();
    await expect.poll(() => listed(panel)).toContain('/faq');
    expect(await panel.getByText('There is no room left').count()).toBe(0);
  });
});

describe('a walk that is disturbed', () => {
  let profile: string;
  beforeEach(async () => {
    profile = mkdtempSync(join(tmpdir(), 'approachable-'));
    shop = await serveShop({ pause: 100 });
    extension = await browserWithExtension({ hosts: shop.hosts, profile });
  });
  afterEach(async () => {
    await extension?.close().catch(() => {});
    shop?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  it('goes on where it was when the panel is opened again', async () => {
    const page = await extension.visit(home);
    const panel = await extension.panelAbout(page);
    await begin(panel);
    await some(panel);
    const before = await listed(panel);
    await panel.close();
    const asked = shop.asked.length;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    // A request that was under way may still arrive; no other is made.
    expect(shop.asked.length - asked).toBeLessThanOrEqual(1);
    shop.asked.length = 0;
    await complete(await extension.panelAbout(page), before);
  });

  it('loses no page when the browser is killed', async () => {
    const page = await extension.visit(home);
    const panel = await extension.panelAbout(page);
    await begin(panel);
    await some(panel);
    const before = await listed(panel);
    await extension.kill();
    shop.asked.length = 0;
    extension = await browserWithExtension({ hosts: shop.hosts, profile });
    const again = await extension.panelAbout(await extension.visit(home));
    // A panel that has just opened lists nothing yet.
    await expect.poll(() => listed(again)).toEqual(expect.arrayContaining(before));
    await complete(again, before);
  });

  it('needs no service worker: stopping them all changes nothing', async () => {
    const page = await extension.visit(home);
    const panel = await extension.panelAbout(page);
    await begin(panel);
    await some(panel);
    for (const worker of extension.context.serviceWorkers()) {
      const session = await extension.context.newCDPSession(worker as unknown as Page).catch(() => null);
      await session?.send('Runtime.terminateExecution').catch(() => {});
    }
    const session = await extension.context.newCDPSession(panel);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await walked(panel);
    await expect.poll(() => listed(panel)).toEqual(whole);
  });

  it('pauses, goes on and ends as it is told', async () => {
    const page = await extension.visit(home);
    const panel = await extension.panelAbout(page);
    await begin(panel);
    await some(panel);
    await panel.getByRole('button', { name: 'Pause' }).click();
    await panel.getByText('The walk is paused').waitFor();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const asked = shop.asked.length;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(shop.asked.length).toBe(asked);
    await panel.getByRole('button', { name: 'Go on' }).click();
    await expect.poll(() => shop.asked.length).toBeGreaterThan(asked);
    await panel.getByRole('button', { name: 'End the walk' }).click();
    await panel.getByText('The walk was ended.').waitFor();
    expect((await listed(panel)).length).toBeGreaterThan(3);
  });

  it('is driven by one of two windows, and by the other when the first is closed', async () => {
    const page = await extension.visit(home);
    const one = await extension.panelAbout(page);
    const other = await extension.panelAbout(page);
    await begin(one);
    await other.getByText('Another window is walking this site.').waitFor();
    await some(other);
    expect(Math.max(...shop.asked.map(({ together }) => together))).toBe(1);
    await one.close();
    await walked(other);
    await expect.poll(() => listed(other)).toEqual(whole);
    const paths = shop.asked.map(({ path }) => path).filter((path) => !['/', '/app', '/robots.txt'].includes(path));
    // The step that was under way in the window that closed is taken again.
    expect(paths.length - new Set(paths).size).toBeLessThanOrEqual(1);
  });
});

describe('the extension as it ships, without access', () => {
  it('asks for one site and says why; a no leaves reading by click, and is not asked again', async (context) => {
    shop = await serveShop();
    extension = await browserWithExtension({ folder: shipped, hosts: shop.hosts });
    try {
      const page = await extension.visit('http://harbour.test/');
      // The press gives leave to read this tab; the popup puts the page into the dossier.
      if (!(await extension.press(page))) return context.skip();
      // Another tab in front closes the popup, so it is given the moment a reader gives it.
      await new Promise((resolve) => setTimeout(resolve, 2000));
      await extension.context.addInitScript(() => {
        const { permissions } = (globalThis as unknown as { chrome: { permissions?: Record<string, unknown> } }).chrome;
        if (!permissions) return;
        permissions['request'] = (asked: { origins: string[] }, answer?: (granted: boolean) => void) => {
          document.documentElement.dataset['asked'] = asked.origins.join(' ');
          answer?.(false);
          return Promise.resolve(false);
        };
      });
      const panel = await extension.panelAbout(page);
      await panel.getByRole('heading', { name: 'Come along on harbour.test?' }).waitFor();
      await expect.poll(() => listed(panel)).toEqual(['/']);
      expect(await violations(panel)).toEqual([]);
      await panel.getByRole('button', { name: 'Allow this site' }).click();
      await panel.getByText('A page joins when you press the toolbar button on it').waitFor();
      expect(await panel.evaluate(() => document.documentElement.dataset['asked'])).toBe('http://harbour.test/*');

      await panel.reload();
      await panel.getByText('A page joins when you press the toolbar button on it').waitFor();
      expect(await panel.getByRole('heading', { name: 'Come along' }).count()).toBe(0);

      // Nothing is read unasked, and a click reads the page in front.
      await page.goto('http://harbour.test/contact');
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(await listed(panel)).toEqual(['/']);
      await panel.getByRole('button', { name: 'Read this page' }).first().click();
      await expect.poll(() => listed(panel)).toEqual(['/', '/contact']);

      shop.asked.length = 0;
      await begin(panel);
      await panel.getByText('A walk needs leave to read this site.').waitFor();
      expect(shop.asked).toEqual([]);
    } finally {
      await extension.close();
      shop.close();
    }
  });
});

it('a dossier of 2,000 pages opens in less time than reading all its evidence takes', async () => {
  shop = await serveShop();
  extension = await browserWithExtension({ hosts: shop.hosts });
  const folder = mkdtempSync(join(tmpdir(), 'approachable-'));
  try {
    const page = await extension.visit('http://harbour.example/contact');
    const panel = await extension.panelAbout(page);
    await panel.locator('.sentence').waitFor();
    await expect.poll(() => listed(panel)).toEqual(['/contact']);
    await panel.getByRole('button', { name: 'Dossier', exact: true }).click();
    const download = panel.waitForEvent('download');
    await panel.getByRole('button', { name: 'Save the dossier as a file' }).click();
    const dossier = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as Dossier;
    const [one] = Object.values(dossier.evidence) as [Dossier['evidence'][string]];
    for (let n = 0; n < 2000; n++) {
      const url = `http://harbour.example/page/${n}`;
      const links = Array.from({ length: 100 }, (_, to) => ({
        href: `http://harbour.example/page/${(n * 7 + to) % 2000}`,
        text: `A page about lamp ${to}`,
        region: 'main',
      }));
      const evidence = { ...one, page: { ...one.page, url, title: `Lamp ${n}` }, links };
      const hash = createHash('sha256').update(JSON.stringify(evidence)).digest('hex');
      dossier.evidence[hash] = evidence;
      dossier.pages.push({ url, at: n, how: 'walk', hash });
    }
    const file = join(folder, 'large.json');
    writeFileSync(file, JSON.stringify(dossier));
    await panel.locator('input[type=file]').setInputFiles(file);
    await panel.getByText('2,000 pages').first().waitFor({ timeout: 60_000 });
    await panel.getByText('2,001 pages').waitFor();
    // Judged once, and kept.
    await expect
      .poll(() => panel.evaluate(() => document.querySelector('.summary')?.getAttribute('aria-busy')), {
        timeout: 60_000,
      })
      .toBe('false');
    await panel.waitForTimeout(3000);

    const ratios: number[] = [];
    for (let run = 0; run < 3; run++) {
      await panel.reload();
      const opened = await panel.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const look = () =>
              document.querySelector('.filter') ? resolve(performance.now()) : void setTimeout(look, 5);
            look();
          }),
      );
      await panel.waitForTimeout(3000);
      const read = await panel.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const start = performance.now();
            const request = indexedDB.open('approachable');
            request.addEventListener('success', () => {
              const all = request.result.transaction('evidence').objectStore('evidence').getAll();
              all.addEventListener('success', () => {
                for (const { json } of all.result as { json: string }[]) JSON.parse(json);
                request.result.close();
                resolve(performance.now() - start);
              });
            });
          }),
      );
      ratios.push(opened / read);
      console.log(`2,000 pages: opened in ${Math.round(opened)} ms, all evidence read in ${Math.round(read)} ms`);
    }
    expect(Math.min(...ratios)).toBeLessThan(1.5);
    await panel.locator('#pages').click();
    expect(await panel.locator('.pages [data-row]').count()).toBeLessThanOrEqual(50);
    expect(await violations(panel)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
    await extension.close();
    shop.close();
  }
});

it('the popup opens the panel and keeps what it read', async () => {
  shop = await serveShop();
  extension = await browserWithExtension({ hosts: shop.hosts });
  try {
    const page = await extension.visit('http://harbour.example/contact');
    const popup = await extension.popupAbout(page);
    const opened = extension.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Report', exact: true }).click();
    expect((await opened).url()).toMatch(/report\.html#\/page\/\d+$/);
    const panel = await extension.panelAbout(page);
    await expect.poll(() => listed(panel)).toEqual(['/contact']);

    await popup.bringToFront();
    await popup.getByRole('button', { name: 'Audit the whole site' }).click();
    const session = await extension.context.browser()!.newBrowserCDPSession();
    await expect
      .poll(async () => (await session.send('Target.getTargets')).targetInfos.map(({ url }) => url))
      .toContain(`chrome-extension://${extension.id}/sidepanel.html`);
  } finally {
    await extension.close();
    shop.close();
  }
});
