import browser from 'webextension-polyfill';

/** The tab that is to be read. */
export interface Subject {
  readonly tab: number;
  readonly window: number;
  /** "" where the browser does not tell. */
  readonly url: string;
  /** The tab's icon, where the browser gives it as data; an address would have to be fetched. */
  readonly icon: string | null;
  /** True where the popup stands in its own tab or window and does not cover the page. */
  readonly apart: boolean;
}

/**
 * The tab in front, or the one that the popup's own address names: `popup.html?tab=ID` shows the popup as a page. Naming
 * a tab gives no access to it; the browser still asks for the permission that a click on the toolbar gives.
 */
export const subject = async (search: string): Promise<Subject | null> => {
  const named = /^\d{1,10}$/.exec(new URLSearchParams(search).get('tab') ?? '')?.[0];
  const found = named
    ? await browser.tabs.get(Number(named)).catch(() => null)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (found?.id === undefined) return null;
  const icon = found.favIconUrl?.startsWith('data:image/') ? found.favIconUrl : null;
  return { tab: found.id, window: found.windowId ?? -1, url: found.url ?? '', icon, apart: named !== undefined };
};

/** The language of the browser's own interface. */
export const language = (): string => browser.i18n.getUILanguage();
