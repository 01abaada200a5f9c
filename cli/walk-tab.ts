import type { Browser } from 'playwright-core';
import { sameVendor } from '../lib/site/address';
import { allowed } from '../lib/site/robots';
import { refusal } from '../lib/site/rules';
import { asErrorPage, failureOf } from '../lib/site/answers';
import type { FailReason, Outcome, Target, Walk } from '../lib/site/walk';
import { firstLine, Trouble } from './trouble';
import { blankContext, collectSettled, patience, within } from './visit';

/** A page that is larger is left alone. */
const most = 5_000_000;
/** After so many milliseconds the next request of a page no longer waits for the one before it. */
const stuck = 5_000;

/** Needed to show a page, beside itself. Pictures, sound and fonts tell nothing that is read here; pings tell on the visitor. */
const needed: ReadonlySet<string> = new Set(['Document', 'Stylesheet', 'Script', 'XHR', 'Fetch', 'Other']);

export interface WalkTab {
  /** Asks for one target and tells what came of it. */
  visit(target: Target, walk: Walk): Promise<Outcome>;
  close(): Promise<void>;
}

/** What became of the page's own request, as the network saw it. */
interface Sight {
  /** The id of its request in the browser. */
  id: string | null;
  status: number;
  redirect: string | null;
  failed: FailReason | null;
  bytes: number;
}

const quietly = (promise: Promise<unknown>): void => {
  // A request of a page that was left meanwhile is no longer there to be answered.
  promise.catch(() => {});
};

const failed = (error: unknown): Outcome => ({
  kind: 'failed',
  reason: /timeout|did not answer/i.test(firstLine(error)) ? 'timeout' : 'unreachable',
});

/**
 * A tab in which pages are opened as a person's browser would, with its network held on a rein: only GET, one request
 * to the vendor at a time, nothing that robots.txt or the words of an address forbid, and no redirect followed before
 * the walk has said so.
 */
export const openWalkTab = async (browser: Browser, timeout: number = patience.answer): Promise<WalkTab> => {
  const context = await browser.newContext(blankContext);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const mainFrame = frameTree.frame.id;

  let walk: Walk | null = null;
  let sight: Sight = { id: null, status: 0, redirect: null, failed: null, bytes: 0 };
  /** Requests to the vendor that wait for the one before them. */
  const waiting: { id: string; go: () => void }[] = [];
  let running: string | null = null;
  /** Ends the wait for a page that was stopped half-way: it never says that it is there. */
  let giveUp: (() => void) | null = null;
  let timer: NodeJS.Timeout | undefined;

  const proceed = (): void => {
    clearTimeout(timer);
    const next = waiting.shift();
    running = next?.id ?? null;
    if (!next) return;
    timer = setTimeout(proceed, stuck);
    next.go();
  };
  const inTurn = (id: string, go: () => void): void => {
    waiting.push({ id, go });
    if (running === null) proceed();
  };
  const over = (id: string): void => {
    if (running === id) proceed();
  };

  session.on('Network.loadingFinished', ({ requestId }) => over(requestId));
  session.on('Network.loadingFailed', ({ requestId }) => over(requestId));
  session.on('Network.dataReceived', ({ requestId, dataLength }) => {
    if (requestId !== sight.id || sight.failed) return;
    sight.bytes += dataLength;
    if (sight.bytes <= most) return;
    sight.failed = 'too-large';
    quietly(session.send('Page.stopLoading'));
    giveUp?.();
  });

  session.on('Fetch.requestPaused', (event) => {
    const { requestId, request, resourceType, frameId } = event;
    const id = event.networkId ?? requestId;
    const isPage = resourceType === 'Document' && frameId === mainFrame;
    const refuse = () => quietly(session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }));
    const admit = () => quietly(session.send('Fetch.continueRequest', { requestId }));

    const answered = event.responseStatusCode !== undefined || event.responseErrorReason !== undefined;
    if (answered) {
      if (!isPage || id !== sight.id) return admit();
      const status = event.responseStatusCode ?? 0;
      const header = (name: string) =>
        event.responseHeaders?.find((each) => each.name.toLowerCase() === name)?.value.trim();
      sight.status = status;
      const location = header('location');
      if (status >= 300 && status < 400 && location && URL.canParse(location, request.url)) {
        sight.redirect = new URL(location, request.url).href;
        return refuse();
      }
      const type = header('content-type')?.split(';', 1)[0]!.toLowerCase();
      sight.failed =
        failureOf(status) ??
        (type && type !== 'text/html' && type !== 'application/xhtml+xml' ? 'not-a-page' : null) ??
        (Number(header('content-length') ?? 0) > most ? 'too-large' : null);
      return sight.failed ? refuse() : admit();
    }

    const { url, method } = request;
    if (!/^https?:/.test(url)) return admit();
    if (method !== 'GET' || !needed.has(resourceType)) return refuse();
    if (isPage && sight.id !== null) {
      // A script or a tag sends the reader on: for the walk that is a redirect like any other.
      sight.redirect ??= url;
      return refuse();
    }
    if (!walk || !sameVendor(url, walk.start)) return admit();
    if (isPage) sight.id = id;
    else {
      const rules = walk.robots[new URL(url).origin];
      if (refusal(url, '') === 'action' || (rules !== undefined && !allowed(url, rules))) return refuse();
    }
    inTurn(id, admit);
  });

  await session.send('Network.enable');
  await session.send('Fetch.enable', {
    patterns: [
      { urlPattern: '*', requestStage: 'Request' },
      { urlPattern: '*', requestStage: 'Response', resourceType: 'Document' },
    ],
  });

  const readRules = async (url: string): Promise<Outcome> => {
    try {
      const response = await context.request.get(url, { timeout, maxRedirects: 5 });
      return { kind: 'robots', status: response.status(), text: await response.text() };
    } catch {
      return { kind: 'robots', status: 0, text: '' };
    }
  };

  const visit = async (url: string): Promise<Outcome> => {
    sight = { id: null, status: 0, redirect: null, failed: null, bytes: 0 };
    waiting.length = 0;
    running = null;
    let trouble: unknown;
    const stopped = new Promise<void>((resolve) => {
      giveUp = resolve;
    });
    const there = page
      .goto(url, { waitUntil: 'domcontentloaded', timeout })
      .catch((error: unknown) => (trouble = error));
    await Promise.race([there, stopped]);
    const early = (): Outcome | null => {
      if (sight.redirect) return { kind: 'redirected', to: sight.redirect };
      return sight.failed ? { kind: 'failed', reason: sight.failed } : null;
    };
    const first = early();
    if (first) return first;
    if (trouble) return failed(trouble);
    await page.waitForLoadState('load', { timeout: patience.load }).catch(() => {});
    await page.waitForLoadState('networkidle', { timeout: patience.quiet }).catch(() => {});
    try {
      const evidence = await within(timeout, collectSettled(page), 'It keeps the browser busy.');
      const then = early();
      if (then) return then;
      const { status } = sight;
      return { kind: 'read', status, evidence: status >= 400 ? asErrorPage(evidence) : evidence };
    } catch (error) {
      if (error instanceof Trouble && /built/.test(error.message)) throw error;
      return early() ?? { kind: 'failed', reason: 'unreadable' };
    }
  };

  return {
    async visit(target, state) {
      walk = state;
      if (target.kind === 'robots') return readRules(target.url);
      const outcome = await visit(target.url);
      // What a page still wants when it has been read, it no longer gets.
      await page.goto('about:blank').catch(() => {});
      return outcome;
    },
    async close() {
      clearTimeout(timer);
      await context.close();
    },
  };
};
