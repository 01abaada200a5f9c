import browser from 'webextension-polyfill';
import type { Subject } from './tab';

/** Runs in the page: the icon the page names, if the browser still has it in its cache, as a data URL. */
const cachedIcon = async (): Promise<string | null> => {
  const link = document.querySelector<HTMLLinkElement>('link[rel~="icon"][href]');
  const url = new URL(link?.href ?? '/favicon.ico', document.baseURI);
  if (url.protocol === 'data:') return url.href.startsWith('data:image/') ? url.href : null;
  if (url.origin !== location.origin) return null;
  try {
    // `only-if-cached` never asks the network: what is not in the cache is an error.
    const response = await fetch(url, { cache: 'only-if-cached', mode: 'same-origin', credentials: 'same-origin' });
    const blob = await response.blob();
    if (!response.ok || !blob.type.startsWith('image/') || blob.size > 64_000) return null;
    return await new Promise((resolve) => {
      const reader = new FileReader();
      reader.addEventListener('loadend', () => resolve(typeof reader.result === 'string' ? reader.result : null));
      reader.readAsDataURL(blob);
    });
  } catch {
    return null;
  }
};

/** The icon of the page in the tab as a data URL, or null. Nothing is fetched. Never rejects. */
export const iconOf = async ({ tab, icon }: Subject): Promise<string | null> => {
  if (icon) return icon;
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId: tab }, func: cachedIcon });
    const found = frame?.result;
    return typeof found === 'string' && found.startsWith('data:image/') ? found : null;
  } catch {
    return null;
  }
};
