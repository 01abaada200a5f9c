import browser from 'webextension-polyfill';
import { read, type Fetched } from './read';

/** Milliseconds. */
const patience = {
  /** Until the page has loaded; what is there by then is read. */
  load: 20_000,
  /** Without a change of the page until it counts as drawn, and at most so long. */
  quiet: 600,
  drawn: 4_000,
};

/** Runs in the tab: waits until its scripts have drawn the page, and gives the status of the answer. */
const drawn = ({ quiet, drawn }: { quiet: number; drawn: number }): Promise<number> =>
  new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      clearTimeout(end);
      const [entry] = performance.getEntriesByType('navigation') as (PerformanceEntry & { responseStatus?: number })[];
      resolve(entry?.responseStatus || 200);
    };
    let idle = setTimeout(done, quiet);
    const end = setTimeout(done, drawn);
    const observer = new MutationObserver(() => {
      clearTimeout(idle);
      idle = setTimeout(done, quiet);
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  });

/** Waits until the tab has loaded, or long enough. */
export const loaded = (tab: number): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      resolve();
    };
    const onUpdated = (id: number, { status }: { status?: string }) => {
      if (id === tab && status === 'complete') done();
    };
    const onRemoved = (id: number) => {
      if (id === tab) done();
    };
    const timer = setTimeout(done, patience.load);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(onRemoved);
    void (async () => {
      const there = await browser.tabs.get(tab).catch(() => null);
      if (!there || (there.status === 'complete' && there.url !== 'about:blank')) done();
    })();
  });

/** The background tabs of a vendor's walk, remembered in case its panel is killed before it can close them. */
const keyFor = (vendor: string): string => `background tabs ${vendor}`;
const kept = async (vendor: string): Promise<number[]> =>
  ((await browser.storage.session.get(keyFor(vendor)))[keyFor(vendor)] as number[] | undefined) ?? [];

/** Opens an address in a tab that stays in the background. Who opens it closes it; see `closeLeftTabs`. */
export const openBehind = async (url: string, vendor: string): Promise<number> => {
  const { id } = await browser.tabs.create({ url, active: false });
  await browser.storage.session.set({ [keyFor(vendor)]: [...(await kept(vendor)), id!] });
  await loaded(id!);
  return id!;
};

export const closeTab = async (tab: number, vendor: string): Promise<void> => {
  await browser.tabs.remove(tab).catch(() => {});
  await browser.storage.session.set({ [keyFor(vendor)]: (await kept(vendor)).filter((each) => each !== tab) });
};

/** Closes background tabs of a walk whose panel was closed or killed before it could. */
export const closeLeftTabs = async (vendor: string): Promise<void> => {
  for (const tab of await kept(vendor)) await closeTab(tab, vendor);
};

/** Opens a page in a background tab, lets its scripts draw it, reads it and closes the tab. Never rejects. */
export const readRendered = async (url: string, vendor: string, home: string | null): Promise<Fetched> => {
  let tab: number | null = null;
  try {
    tab = await openBehind(url, vendor);
    const [frame] = await browser.scripting.executeScript({ target: { tabId: tab }, func: drawn, args: [patience] });
    const reading = await read({ tab, window: -1, url, icon: null, apart: true }, home);
    if ('evidence' in reading) return { evidence: reading.evidence, status: Number(frame?.result) || 200 };
    return {
      unread: 'failed',
      reason: reading.refusal === 'not-a-page' || reading.refusal === 'pdf' ? 'not-a-page' : 'unreadable',
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return { unread: 'failed', reason: /error page/i.test(message) ? 'unreachable' : 'unreadable' };
  } finally {
    if (tab !== null) await closeTab(tab, vendor);
  }
};
