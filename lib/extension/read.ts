import browser from 'webextension-polyfill';
import type { Evidence } from '../detect/evidence';
import { filesFor, scripts } from '../injection';
import { refusalOf, refusalOfContent, type Refusal } from '../refusal';
import { askFor, type Answer } from './fetched';
import type { Subject } from './tab';

export type Reading = { evidence: Evidence } | { refusal: Refusal; detail: string };

/** A page with fewer elements and texts holds nothing for a reader: an empty document has its three elements. */
const fewest = 6;

declare global {
  /** Read by `entrypoints/collect.content.ts` in the isolated world of a page. */
  var approachableHome: string | undefined;
}

/** Injects the reader into the tab: it reads the page that is shown or, where one was fetched there (`fetched.ts`), that. */
const inject = async (tab: number, home: string | null, fetched: boolean): Promise<Evidence> => {
  const run = async (files: string[]) => {
    const [frame] = await browser.scripting.executeScript({ target: { tabId: tab }, files });
    return frame;
  };
  // A file that is injected takes no arguments.
  await browser.scripting.executeScript({
    target: { tabId: tab },
    func: (home: string, fetched: boolean) => {
      globalThis.approachableHome = home || undefined;
      if (!fetched) globalThis.approachableFetched = undefined;
    },
    args: [home ?? '', fetched],
  });
  const languages = (await run([scripts.languages]))?.result;
  const frame = await run(filesFor(languages as string[]));
  if (frame?.error !== undefined) throw new Error(String((frame.error as Partial<Error>).message ?? frame.error));
  if (!frame?.result) throw new Error('The page gave no answer.');
  return frame.result as Evidence;
};

/** Popup and panel share what is injected into a tab, so one of them at a time reads there. */
const alone = <T>(tab: number, work: () => Promise<T>): Promise<T> => navigator.locks.request(`read ${tab}`, work);

const contentType = async ({ tab }: Subject): Promise<string> => {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId: tab },
    func: () => document.contentType,
  });
  return String(frame?.result ?? '');
};

/** Milliseconds until a page that does not answer is given up; the largest pages take a few hundred. */
const patience = 10_000;

const givenUp = (): Promise<Reading> =>
  new Promise((resolve) => {
    setTimeout(() => resolve({ refusal: 'busy', detail: '' }), patience);
  });

const tryReading = async (subject: Subject, home: string | null): Promise<Reading> => {
  try {
    const evidence = await alone(subject.tab, () => inject(subject.tab, home, false));
    if (evidence.page.nodes >= fewest) return { evidence };
    return { refusal: refusalOfContent(await contentType(subject)), detail: '' };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { refusal: refusalOf(subject.url, detail), detail };
  }
};

/**
 * Injects the collector into the tab and gives its evidence, or says why the page was not read. `home` is the reader's
 * country, for national numbers. Never rejects.
 */
export const read = async (subject: Subject | null, home: string | null = null): Promise<Reading> =>
  subject ? Promise.race([tryReading(subject, home), givenUp()]) : { refusal: 'no-access', detail: '' };

/** What came of fetching a page: its evidence with the status of the answer, or why there is none. */
export type Fetched =
  | { evidence: Evidence; status: number }
  | { unread: Exclude<Answer['kind'], 'page' | 'text'> | 'unreadable'; reason?: string };

/**
 * Fetches a page from within a tab of its origin, without cookies and without showing it, and reads it there.
 * Rejects where the tab cannot be reached.
 */
export const readFetched = (tab: number, url: string, home: string | null): Promise<Fetched> =>
  alone(tab, async () => {
    const answer = await askFor(tab, url, 'page');
    if (answer.kind === 'failed') return { unread: 'failed', reason: answer.reason };
    if (answer.kind !== 'page') return { unread: 'elsewhere' };
    const evidence = await Promise.race([
      inject(tab, home, true).catch(() => null),
      new Promise<null>((resolve) => setTimeout(() => resolve(null), patience)),
    ]);
    return evidence ? { evidence, status: answer.status } : { unread: 'unreadable' };
  });
