import browser from 'webextension-polyfill';

/** What the polyfill does not type: Chromium's side panel. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}
declare const chrome: { sidePanel?: SidePanel } | undefined;

/**
 * Opens the side panel (Firefox: the sidebar) of a window. Browsers allow it only in the very moment of a click, so nothing
 * may be awaited before; rejects where they do not.
 */
export const openPanel = (window: number): Promise<void> => {
  const sidePanel = typeof chrome === 'undefined' ? undefined : chrome.sidePanel;
  return sidePanel ? sidePanel.open({ windowId: window }) : browser.sidebarAction.open();
};

/** Opens one of the extension's own pages in a tab of its own. */
export const openPage = async (page: string): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL(page) });
};

/** Opens a page of a website in a tab beside the others and gives the tab's number; null for what is no website. */
export const openSite = async (url: string): Promise<number | null> => {
  if (!/^https?:/i.test(url)) return null;
  return (await browser.tabs.create({ url })).id ?? null;
};
