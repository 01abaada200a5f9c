import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import type { Evidence } from '../lib/detect/evidence';
import { Trouble } from './trouble';

/** The very file that the extension injects, so that both see the same page with the same eyes. */
const script = () => readFileSync(fileURLToPath(new URL('../chrome-mv3/content-scripts/collect.js', import.meta.url)), 'utf8');

export interface Visit {
  /** The address the page stands at. */
  url: string;
  /** The saved page to load there; without it the address itself is opened. */
  html?: Buffer;
  /** Lets the saved page's own scripts run. */
  scripts?: boolean;
}

/**
 * Opens a page and collects its evidence in an isolated world, which the page's own scripts cannot touch. For a saved
 * page every other request is refused.
 */
export const visit = async (browser: Browser, { url, html, scripts = false }: Visit): Promise<Evidence> => {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    if (html) {
      // Scripting stays on and the page's scripts are refused by policy: with scripting off, timers never fire and
      // the content of <noscript> becomes part of the page.
      const headers = { 'content-type': 'text/html', ...(!scripts && { 'content-security-policy': "script-src 'none'" }) };
      await context.route('**/*', (route) => {
        const request = route.request();
        if (request.isNavigationRequest() && request.frame() === page.mainFrame() && request.url().split('#')[0] === new URL(url).href.split('#')[0]) return route.fulfill({ body: html, headers });
        return route.abort();
      });
    }
    await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
    const session = await context.newCDPSession(page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'approachable' });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: script(),
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Trouble(`The page could not be read: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return result.value as Evidence;
  } finally {
    await context.close();
  }
};
