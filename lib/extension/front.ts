import browser, { type Tabs } from 'webextension-polyfill';
import { subject, type Subject } from './tab';

/**
 * Tells of the tab in front of this window now, and again whenever it moves on, also to a new address that its own
 * scripts set, or another tab comes to the front. With `?tab=ID` in `search` it is that tab alone. Gives a function that
 * stops it.
 */
export const watchFront = (search: string, onFront: (front: Subject | null) => void): (() => void) => {
  const named = new URLSearchParams(search).has('tab');
  let tab: number | null = null;
  const tell = async (): Promise<void> => {
    const front = await subject(search);
    tab = front?.tab ?? null;
    onFront(front);
  };
  const onUpdated = (id: number, { url, status, title }: Tabs.OnUpdatedChangeInfoType) => {
    if (id === tab && (url !== undefined || status !== undefined || title !== undefined)) void tell();
  };
  const onActivated = () => {
    if (!named) void tell();
  };
  const onRemoved = (id: number) => {
    if (id === tab) void tell();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onRemoved.addListener(onRemoved);
  void tell();
  return () => {
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onRemoved.removeListener(onRemoved);
  };
};
