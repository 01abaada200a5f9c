import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import type { Evidence } from '../lib/detect/evidence';
import { filesFor, scripts } from '../lib/injection';
import { mediaType, type SavedPage, type Source } from './source';
import { firstLine, Trouble } from './trouble';

/** The very files that the extension injects, so that both see the same page with the same eyes. */
const source = (file: string): string => {
  const path = fileURLToPath(new URL(`../chrome-mv3/${file}`, import.meta.url));
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Trouble('The extension has not been built: run `npm run build` first.');
  }
};

/**
 * What a saved page may do. Scripting stays on and the page's scripts are refused by policy: with scripting off, timers
 * never fire and the content of <noscript> becomes part of the page.
 */
const policy = (scripts: boolean) =>
  `default-src 'none'; style-src 'unsafe-inline' data:; img-src data:; font-src data:; script-src ${scripts ? "'unsafe-inline' 'unsafe-eval'" : "'none'"}`;

/** Milliseconds. */
export const patience = {
  /** Until a page answers, and again until it lets itself be read. */
  answer: 30_000,
  /** For pictures and frames after the text is there. Some pages never finish. */
  load: 10_000,
  /** For the network to fall silent, so that what scripts draw is there. */
  quiet: 2_000,
};

/** A browser tab that pages are read in, one after the other. */
export interface Tab {
  readonly page: Page;
  /** Opens a live page as a visitor would; loads a saved one as if it stood at its address, all else refused. */
  open(source: Source): Promise<void>;
  /** Opens the page and reads it. */
  read(source: Source): Promise<Evidence>;
  close(): Promise<void>;
}

const causes: readonly (readonly [pattern: RegExp, cause: string])[] = [
  [/ERR_NAME_NOT_RESOLVED|ERR_NAME_RESOLUTION_FAILED/, 'no such host is known'],
  [/ERR_CONNECTION_REFUSED/, 'the connection was refused'],
  [/ERR_CONNECTION_(?:RESET|CLOSED|ABORTED)|ERR_EMPTY_RESPONSE|ERR_SOCKET/, 'the connection broke off'],
  [/ERR_CERT_|ERR_SSL_/, 'its certificate cannot be trusted'],
  [/ERR_TOO_MANY_REDIRECTS/, 'it redirects without end'],
  [/ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|ERR_PROXY|ERR_TUNNEL/, 'there is no network here'],
  [/ERR_ADDRESS_|ERR_CONNECTION_TIMED_OUT|ERR_TIMED_OUT/, 'it cannot be reached'],
  [/ERR_UNSAFE_PORT|ERR_INVALID_URL/, 'browsers refuse that address'],
  [/Download is starting/, 'it is a file to download, not a web page'],
  [/ERR_ABORTED/, 'it gave no page'],
  [/crashed/i, 'it crashed the browser tab'],
];

/** What went wrong on the way to a page, as one sentence. */
const unreadable = (url: string, error: unknown): Trouble => {
  if (error instanceof Trouble) return error;
  const message = firstLine(error);
  const cause = causes.find(([pattern]) => pattern.test(message))?.[1];
  return new Trouble(`${url} could not be read: ${cause ?? message}.`);
};

export const within = async <T>(milliseconds: number, work: Promise<T>, otherwise: string): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Trouble(otherwise)), milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
};

/** Whether the body holds nothing that could ever be seen. */
const isBlank = `!document.body || (!document.body.textContent.trim() &&
  !document.body.querySelector(':not(script, style, link, meta, noscript, template, br)') && document.body.localName === 'body')`;

/** Collects in an isolated world, which the page's own scripts cannot touch. */
const collectIn = async (page: Page): Promise<Evidence> => {
  const session = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'approachable',
    });
    const evaluate = async (expression: string): Promise<unknown> => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    };
    if (await evaluate(isBlank)) throw new Trouble(`${page.url()} is empty.`);
    const languages = (await evaluate(source(scripts.languages))) as string[];
    return (await evaluate(filesFor(languages).map(source).join('\n'))) as Evidence;
  } finally {
    await session.detach().catch(() => {});
  }
};

/** Collects, and once more where the page moved on to another address meanwhile. */
export const collectSettled = async (page: Page): Promise<Evidence> => {
  try {
    return await collectIn(page);
  } catch (error) {
    if (error instanceof Trouble || !/context|navigat|detached/i.test(firstLine(error))) throw error;
    await page.waitForLoadState('load', { timeout: patience.load }).catch(() => {});
    return collectIn(page);
  }
};

const mustBePage = async (url: string, response: Response | null): Promise<void> => {
  if (!response) return;
  const type = (await response.headerValue('content-type'))?.split(';', 1)[0]?.trim().toLowerCase();
  if (response.status() >= 400)
    throw new Trouble(
      `${url} could not be read: it answers ${response.status()} ${response.statusText()}`.trimEnd() + '.',
    );
  if (type && type !== 'text/html' && type !== 'application/xhtml+xml')
    throw new Trouble(`${url} is not a web page: its type is ${type}.`);
};

/**
 * A tab in `context`. `timeout`, in milliseconds, is how long a page may take to answer, and to be read by `collect`.
 * Every failure is Trouble that names the page.
 */
export const tabIn = async (
  context: BrowserContext,
  timeout = patience.answer,
  collect: (page: Page) => Promise<Evidence> = collectSettled,
): Promise<Tab> => {
  // A browser with a profile of its own begins with an empty tab.
  const page = context.pages().find((each) => each.url() === 'about:blank') ?? (await context.newPage());

  const serveSaved = async ({ html, scripts = false }: SavedPage): Promise<void> => {
    let served = false;
    await page.route('**/*', (route) => {
      // Only the first request is the page itself; a saved page that sends its reader elsewhere stays where it is.
      if (served || !route.request().isNavigationRequest() || route.request().frame() !== page.mainFrame())
        return route.abort('aborted');
      served = true;
      return route.fulfill({
        body: html,
        headers: { 'content-type': mediaType(html), 'content-security-policy': policy(scripts) },
      });
    });
  };

  const tab: Tab = {
    page,
    async open(source) {
      const { url } = source;
      await page.unrouteAll();
      if (source.html) await serveSaved(source);
      const response = await page.goto(url, { waitUntil: 'domcontentloaded', timeout }).catch((error: unknown) => {
        throw /Timeout/.test(firstLine(error))
          ? new Trouble(`${url} could not be read: it did not answer within ${timeout / 1000} seconds.`)
          : unreadable(url, error);
      });
      await mustBePage(url, response);
      await page.waitForLoadState('load', { timeout: patience.load }).catch(() => {});
      if (!source.html || source.scripts)
        await page.waitForLoadState('networkidle', { timeout: patience.quiet }).catch(() => {});
    },
    async read(source) {
      await tab.open(source);
      const { url } = source;
      try {
        return await within(timeout, collect(page), `${url} could not be read: it keeps the browser busy.`);
      } catch (error) {
        throw unreadable(url, error);
      }
    },
    close: () => page.close(),
  };
  return tab;
};

/** A visitor with nothing remembered, in a window of the usual size. */
export const blankContext = {
  locale: 'en-US',
  viewport: { width: 1280, height: 800 },
  serviceWorkers: 'block',
  acceptDownloads: false,
} as const;

/** A tab with nothing remembered: no cookies, no cache. Pages read in it one after the other share theirs. */
export const openTab = async (browser: Browser, timeout?: number): Promise<Tab> => {
  const context = await browser.newContext(blankContext);
  const tab = await tabIn(context, timeout);
  return { ...tab, close: () => context.close() };
};
