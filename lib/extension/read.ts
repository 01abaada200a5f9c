import browser from 'webextension-polyfill';
import type { Evidence } from '../detect/evidence';
import { filesFor, scripts } from '../injection';
import { refusalOf, refusalOfContent, type Refusal } from '../refusal';
import type { Subject } from './tab';

export type Reading = { evidence: Evidence } | { refusal: Refusal; detail: string };

/** A page with fewer elements and texts holds nothing for a reader: an empty document has its three elements. */
const fewest = 6;

declare global {
  /** Read by `entrypoints/collect.content.ts` in the isolated world of a page. */
  var approachableHome: string | undefined;
}

const inject = async ({ tab }: Subject, home: string | null): Promise<Evidence> => {
  const run = async (files: string[]) => {
    const [frame] = await browser.scripting.executeScript({ target: { tabId: tab }, files });
    return frame;
  };
  // A file that is injected takes no arguments.
  if (home)
    await browser.scripting.executeScript({
      target: { tabId: tab },
      func: (home: string) => {
        globalThis.approachableHome = home;
      },
      args: [home],
    });
  const languages = (await run([scripts.languages]))?.result;
  const frame = await run(filesFor(languages as string[]));
  if (frame?.error !== undefined) throw new Error(String((frame.error as Partial<Error>).message ?? frame.error));
  if (!frame?.result) throw new Error('The page gave no answer.');
  return frame.result as Evidence;
};

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
    const evidence = await inject(subject, home);
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
