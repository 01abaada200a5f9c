import { fileURLToPath } from 'node:url';
import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserWithExtension, type Extension } from './extension';
import { servePages, story } from './pages';

const shipped = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));

let extension: Extension;
let site: Awaited<ReturnType<typeof servePages>>;
let session: CDPSession;

beforeAll(async () => {
  site = await servePages({ '/contact': story });
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

describe('the extension as it ships', () => {
  it('reads the page in front when its button is pressed, and no other page', async (context) => {
    const page = await extension.visit(site.url('/contact'));
    await page.bringToFront();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const targetId = targetInfos.find((target) => target.url === page.url())!.targetId;
    // A young command of the debugging protocol (Chromium 138 and later); Playwright does not type it yet.
    const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
    const pressed = await send('Extensions.triggerAction', { id: extension.id, targetId }).then(
      () => true,
      (error: unknown) => {
        if (/wasn't found/.test(String(error))) return false;
        throw error;
      },
    );
    if (!pressed) return context.skip();

    const ask = await attach(`chrome-extension://${extension.id}/popup.html`);
    const seen = await ask(`new Promise((resolve) => {
      const look = () => document.querySelector('.group, .notice')
        ? resolve({ words: document.querySelector('main').innerText, width: document.documentElement.getBoundingClientRect().width, height: innerHeight })
        : setTimeout(look, 50);
      look();
    })`);
    expect(seen).toMatchObject({ words: expect.stringMatching(/Judged \d+ of \d+/), width: 400 });
    expect((seen as { height: number }).height).toBeLessThanOrEqual(600);

    const other = await extension.visit(site.url('/contact?other'));
    const about = await extension.popupAbout(other);
    expect(await about.locator('.notice').innerText()).toContain('The browser gave no access to this page.');
  });
});
