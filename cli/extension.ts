import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import type { Evidence } from '../lib/detect/evidence';
import type browser from 'webextension-polyfill';
import { launched } from './browser';

/** What pages of the extension call it by, in Chromium. */
declare const chrome: typeof browser;

/** The extension as it ships. */
const shipped = fileURLToPath(new URL('../chrome-mv3', import.meta.url));

interface Loaded {
  readonly context: BrowserContext;
  /** The id that the browser gave the extension. */
  readonly id: string;
}

/**
 * A browser of its own profile with the extension in `folder` loaded. Google Chrome no longer takes extensions from its
 * command line, so all are loaded over the debugging pipe (crbug.com/401529219).
 */
const browserWith = async (folder: string, options: { headless: boolean; hosts?: string }): Promise<Loaded> => {
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
  const { id } = await session.send('Extensions.loadUnpacked', { path: folder });
  return { context, id };
};

/** A visible browser with the extension as it ships, waiting for its button to be pressed. */
export const openBrowser = (hosts?: string): Promise<Loaded> => browserWith(shipped, { headless: false, hosts });

export interface ExtensionReader {
  readonly context: BrowserContext;
  /** What the extension's own injection of its content script brings back from the page. */
  collect(page: Page): Promise<Evidence>;
  close(): Promise<void>;
}

/**
 * A browser without a window whose extension reads pages. The shipped extension may read a page only once its button
 * is pressed, which nobody can do here: this run loads a copy that differs from it by one line, access to every host.
 */
export const openExtension = async (hosts?: string): Promise<ExtensionReader> => {
  const copy = mkdtempSync(join(tmpdir(), 'approachable-'));
  cpSync(shipped, copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, host_permissions: ['<all_urls>'] }));

  const { context, id } = await browserWith(copy, { headless: true, hosts });
  // Any address of the extension has its rights; this one draws nothing and runs nothing of its own.
  const desk = await context.newPage();
  await desk.goto(`chrome-extension://${id}/manifest.json`);
  return {
    context,
    async collect(page) {
      await page.bringToFront();
      return desk.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true });
        const [injection] = await chrome.scripting.executeScript({
          target: { tabId: tab!.id! },
          files: ['content-scripts/collect.js'],
        });
        return injection!.result as Evidence;
      });
    },
    async close() {
      await context.close();
      rmSync(copy, { recursive: true, force: true });
    },
  };
};
