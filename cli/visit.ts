import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { Evidence } from '../lib/detect/evidence';
import { Trouble } from './trouble';

/** The very file that the extension injects, so that both see the same page with the same eyes. */
const script = () =>
  readFileSync(fileURLToPath(new URL('../chrome-mv3/content-scripts/collect.js', import.meta.url)), 'utf8');

/**
 * What a saved page may do. Scripting stays on and the page's scripts are refused by policy: with scripting off, timers
 * never fire and the content of <noscript> becomes part of the page.
 */
const policy = (scripts: boolean) =>
  `default-src 'none'; style-src 'unsafe-inline' data:; img-src data:; font-src data:; script-src ${scripts ? "'unsafe-inline' 'unsafe-eval'" : "'none'"}`;

export interface SavedPage {
  html: Buffer;
  /** The address it is read as. */
  url: string;
  /** Lets the page's own scripts run. */
  scripts?: boolean;
}

/** A browser tab that pages are read in, one after the other. */
export interface Tab {
  /** Opens the address as a visitor would. */
  live(url: string): Promise<Evidence>;
  /** Loads a saved page as if it stood at its address; every other request is refused. */
  saved(page: SavedPage): Promise<Evidence>;
  close(): Promise<void>;
}

/** Collects in an isolated world, which the page's own scripts cannot touch. */
const read = async (page: Page): Promise<Evidence> => {
  const session = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'approachable',
    });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: script(),
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Trouble(
        `The page could not be read: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`,
      );
    }
    return result.value as Evidence;
  } finally {
    await session.detach();
  }
};

const timeout = 30_000;

export const openTab = async (browser: Browser): Promise<Tab> => {
  const context = await browser.newContext({
    locale: 'en-US',
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  return {
    async live(url) {
      await page.goto(url, { waitUntil: 'load', timeout });
      return read(page);
    },
    async saved({ html, url, scripts = false }) {
      await page.unrouteAll();
      await page.route('**/*', (route) =>
        route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
          ? route.fulfill({
              body: html,
              headers: { 'content-type': 'text/html', 'content-security-policy': policy(scripts) },
            })
          : route.abort(),
      );
      await page.goto(url, { waitUntil: 'load', timeout });
      return read(page);
    },
    close: () => context.close(),
  };
};
