import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import type browser from 'webextension-polyfill';
import type { Evidence } from '../lib/detect/evidence';
import { filesFor, scripts } from '../lib/injection';
import { launched } from './browser';
import { firstLine, Trouble } from './trouble';

/** What the extension's own pages call it by, in Chromium. */
declare const chrome: typeof browser;

/** The extension as it ships. */
const shipped = fileURLToPath(new URL('../chrome-mv3', import.meta.url));

/** A browser with a fresh profile, which has the extension in its toolbar. */
export interface ExtendedBrowser {
  readonly context: BrowserContext;
  /** Presses the extension's button on the page, and gives what its content script then brings back. */
  collect(page: Page): Promise<Evidence>;
  close(): Promise<void>;
}

/** The browser's id of the tab that shows the page; a page and its tab are two targets. */
const tabOf = async (session: CDPSession, page: Page): Promise<string> => {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}.`);
  return tab.targetId;
};

/**
 * Starts a browser and loads the extension into it: over the debugging pipe, as Google Chrome no longer takes extensions
 * from its command line (crbug.com/401529219). `hosts` maps host names, as Chromium's `--host-resolver-rules` does.
 */
export const extendedBrowser = async (options: { headless: boolean; hosts?: string }): Promise<ExtendedBrowser> => {
  const { headless, hosts } = options;
  const context = await launched(({ args = [], ...rest }) =>
    chromium.launchPersistentContext('', {
      ...rest,
      headless,
      locale: 'en-US',
      viewport: headless ? { width: 1280, height: 800 } : null,
      acceptDownloads: false,
      ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
      args: [...args, '--enable-unsafe-extension-debugging', ...(hosts ? [`--host-resolver-rules=${hosts}`] : [])],
    }),
  );
  const session = await context.browser()!.newBrowserCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path: shipped }).catch(async (error: unknown) => {
    await context.close();
    throw new Trouble(`The browser did not take the extension (an older one cannot): ${firstLine(error)}`);
  });

  let desk: Page | undefined;
  /** A page of the extension that draws nothing and runs nothing: it lends its rights, which are the extension's. */
  const atDesk = async (): Promise<Page> => {
    if (!desk) {
      desk = await context.newPage();
      await desk.goto(`chrome-extension://${id}/manifest.json`);
    }
    return desk;
  };

  return {
    context,
    async collect(page) {
      const extension = await atDesk();
      await page.bringToFront();
      // The press is what lets the extension read the page (`activeTab`), here as in a person's browser.
      await session
        .send('Extensions.triggerAction', { id, targetId: await tabOf(session, page) })
        .catch((error: unknown) => {
          throw new Trouble(
            `The button of the extension could not be pressed (an older browser cannot): ${firstLine(error)}`,
          );
        });
      const run = (files: string[]): Promise<unknown> =>
        extension.evaluate(
          async ({ url, files }) => {
            const tabs = await chrome.tabs.query({});
            const tab = tabs.find((each) => each.url === url);
            const [injection] = await chrome.scripting.executeScript({ target: { tabId: tab!.id! }, files });
            return injection!.result;
          },
          { url: page.url(), files },
        );
      const languages = (await run([scripts.languages])) as string[];
      return (await run(filesFor(languages))) as Evidence;
    },
    close: () => context.close(),
  };
};
