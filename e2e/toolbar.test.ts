import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserWithExtension, type Extension } from './extension';
import { servePages, story } from './pages';

const shipped = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));

let extension: Extension;
let site: Awaited<ReturnType<typeof servePages>>;
let session: CDPSession;

beforeAll(async () => {
  site = await servePages({
    '/contact': story,
    '/pictured/contact': story.replace(/<div style="height: 1600px">/g, '<div>'),
    '/right/contact': story.replace('<p>Call us', '<p style="text-align: right">Call us'),
  });
  extension = await browserWithExtension({ folder: shipped });
  session = await extension.context.browser()!.newBrowserCDPSession();
});

afterAll(async () => {
  await extension?.close();
  site?.close();
});

/** A page of the browser that Playwright does not know, such as a popup of the toolbar, to be asked things. */
const attach = async (url: string) => {
  const find = async (): Promise<string> => {
    for (let tries = 0; tries < 100; tries++) {
      const { targetInfos } = await session.send('Target.getTargets');
      const found = targetInfos.find((target) => target.url === url);
      if (found) return found.targetId;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`No target stands at ${url}`);
  };
  const targetId = await find();
  const { sessionId } = await session.send('Target.attachToTarget', { targetId });
  let last = 0;
  return (expression: string): Promise<unknown> =>
    new Promise((resolve) => {
      const id = ++last;
      const onMessage = (event: { sessionId: string; message: string }) => {
        const answer = JSON.parse(event.message) as { id?: number; result?: { result?: { value?: unknown } } };
        if (event.sessionId !== sessionId || answer.id !== id) return;
        session.off('Target.receivedMessageFromTarget', onMessage);
        resolve(answer.result?.result?.value);
      };
      session.on('Target.receivedMessageFromTarget', onMessage);
      const message = {
        id,
        method: 'Runtime.evaluate',
        params: { expression, awaitPromise: true, returnByValue: true },
      };
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify(message) });
    });
};

const press = (page: Page): Promise<boolean> => extension.press(page);

/** Waits in the popup until the audit that was kept last has pictures; answers with its number, or null after 10 s. */
const pictured = `new Promise((resolve) => {
  const until = Date.now() + 10_000;
  const look = () => {
    const opening = indexedDB.open('approachable');
    opening.onsuccess = () => {
      const all = opening.result.transaction('audits').objectStore('audits').getAll();
      all.onsuccess = () => {
        opening.result.close();
        const last = all.result.at(-1);
        if (last?.pictures) resolve(last.id);
        else if (Date.now() > until) resolve(null);
        else setTimeout(look, 100);
      };
    };
  };
  look();
})`;

const popupUrl = () => `chrome-extension://${extension.id}/popup.html`;

/** Waits in the popup for its results and answers with the value of `expression`. */
const once = (expression: string) => `new Promise((resolve) => {
  const look = () => document.querySelector('.group, .notice') ? resolve(${expression}) : setTimeout(look, 50);
  look();
})`;

describe('the extension as it ships', () => {
  it('reads the page in front when its button is pressed, and no other page', async (context) => {
    const page = await extension.visit(site.url('/contact'));
    if (!(await press(page))) return context.skip();
    const ask = await attach(popupUrl());
    expect(await ask(once(`document.querySelector('main').innerText`))).toMatch(/Judged \d+ of \d+/);
    expect(await ask('document.documentElement.getBoundingClientRect().width')).toBe(400);
    expect(await ask('innerHeight')).toBeLessThanOrEqual(600);

    const other = await extension.visit(site.url('/contact?other'));
    const about = await extension.popupAbout(other);
    expect(await about.locator('.notice').innerText()).toContain('The browser gave no access to this page.');
    await Promise.all([about.close(), other.close(), page.close()]);
  });

  it('steps aside where it would cover what it shows, and comes back where it was', async (context) => {
    const page = await extension.visit(site.url('/right/contact'));
    if (!(await press(page))) return context.skip();
    const ask = await attach(popupUrl());
    await ask(once(`document.querySelector('#group-reach').click()`));
    await ask(`new Promise(requestAnimationFrame)`);
    await ask(`document.querySelector('#reach-reach-phone-visible').click()`);
    await ask(`new Promise(requestAnimationFrame)`);
    void ask(`document.querySelector('[data-show]').click()`);
    await page.locator('div[popover]').waitFor({ state: 'attached' });
    await expect
      .poll(async () => (await session.send('Target.getTargets')).targetInfos.filter(({ url }) => url === popupUrl()))
      .toEqual([]);

    await press(page);
    const again = await attach(popupUrl());
    const open = `document.querySelector('#reach-reach-phone-visible')?.getAttribute('aria-expanded')`;
    expect(await again(once(open))).toBe('true');
  });

  it('keeps pictures of what was found and can be seen, and shows them in the report', async (context) => {
    const page = await extension.visit(site.url('/pictured/contact'));
    if (!(await press(page))) return context.skip();
    const ask = await attach(popupUrl());
    await ask(once(`true`));
    const audit = await ask(pictured);
    expect(audit).not.toBeNull();
    const report = await extension.context.newPage();
    await report.goto(`chrome-extension://${extension.id}/report.html#/page/${String(audit)}`);
    await report.waitForSelector('.report');
    await report.evaluate(() => {
      for (const line of document.querySelectorAll<HTMLElement>('.lines .opens')) line.click();
    });
    expect(await report.locator('article.finding img').count()).toBeGreaterThan(0);
    const images = await report
      .locator('article.finding img')
      .evaluateAll((all: HTMLImageElement[]) =>
        all.map(({ src, naturalWidth, naturalHeight }) => ({ src: src.slice(0, 16), naturalWidth, naturalHeight })),
      );
    for (const { src, naturalWidth, naturalHeight } of images) {
      expect(src).toBe('data:image/webp;');
      expect(naturalWidth).toBeGreaterThan(20);
      expect(naturalWidth).toBeLessThanOrEqual(720);
      expect(naturalHeight).toBeLessThanOrEqual(320);
    }
    await Promise.all([report.close(), page.close()]);
  });
});
