import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import type browser from 'webextension-polyfill';
import { launched } from '../cli/browser';

/** What pages of the extension call it by, in Chromium. */
declare const chrome: typeof browser;

/** The extension as it ships, but for one line of its manifest: it may read pages of this machine without a click. */
const built = fileURLToPath(new URL('../.output/chrome-mv3-e2e', import.meta.url));

interface Options extends BrowserContextOptions {
  /** The built extension. */
  folder?: string;
  /** Chromium's host mapping, such as `MAP acme.example:80 127.0.0.1:8080`. */
  hosts?: string;
  /** The folder of the browser's profile, which lives on when the browser is killed; "": a fresh one. */
  profile?: string;
}

/** A browser with the built extension loaded. */
export const browserWithExtension = async ({ folder = built, hosts, profile = '', ...options }: Options = {}) => {
  const context = await launched(({ args = [], ...rest }) =>
    chromium.launchPersistentContext(profile, {
      ...rest,
      locale: 'en-US',
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        ...args,
        '--enable-unsafe-extension-debugging',
        '--lang=en-US',
        ...(hosts ? [`--host-resolver-rules=${hosts}`] : []),
      ],
      ...options,
    }),
  );
  context.setDefaultTimeout(8000);
  const session = await context.browser()!.newBrowserCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path: folder });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  /** Any address of the extension has its rights; this one draws nothing and runs nothing of its own. */
  const desk = await context.newPage();
  await desk.goto(`chrome-extension://${id}/manifest.json`);

  /** The browser's number for the tab that shows `page`. */
  const tabOf = async (page: Page): Promise<number> => {
    await page.bringToFront();
    return desk.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]!.id!);
  };

  return {
    context,
    id,
    desk,
    tabOf,
    /** A new tab at `url`. */
    async visit(url: string): Promise<Page> {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    /** The popup about the tab that shows `page`, as a page of its own: the toolbar cannot be pressed without a window. */
    async popupAbout(page: Page): Promise<Page> {
      const tab = await tabOf(page);
      const popup = await context.newPage();
      await popup.setViewportSize({ width: 400, height: 600 });
      await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
      await popup.waitForSelector('.checks, .group, .notice');
      return popup;
    },
    /** The side panel about the tab that shows `page`, as a page of its own, as wide as panels mostly are. */
    async panelAbout(page: Page): Promise<Page> {
      const tab = await tabOf(page);
      const panel = await context.newPage();
      await panel.setViewportSize({ width: 400, height: 800 });
      await panel.goto(`chrome-extension://${id}/sidepanel.html?tab=${tab}`);
      await panel.waitForSelector('.panel');
      return panel;
    },
    /** Presses the extension's button in the toolbar of `page`; answers whether this browser lets itself be told to. */
    async press(page: Page): Promise<boolean> {
      await page.bringToFront();
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const targetId = targetInfos.find((target) => target.url === page.url())!.targetId;
      // A young command of the debugging protocol, which Playwright does not type yet; older browsers do not know it.
      const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
      try {
        await send('Extensions.triggerAction', { id, targetId });
        return true;
      } catch (error) {
        if (/wasn't found/.test(String(error))) return false;
        throw error;
      }
    },
    /** Ends the browser as a power cut would. */
    async kill(): Promise<void> {
      const closed = new Promise((resolve) => context.once('close', resolve));
      await session.send('Browser.crash').catch(() => {});
      await closed;
    },
    close: () => context.close(),
  };
};

export type Extension = Awaited<ReturnType<typeof browserWithExtension>>;
