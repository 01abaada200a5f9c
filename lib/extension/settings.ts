import browser from 'webextension-polyfill';
import { readSettings, type Settings } from '../settings';

const key = 'settings';

/** What a person has set. What lies on this computer stands over what is synchronised. Never rejects. */
export const loadSettings = async (): Promise<Settings> => {
  try {
    const local = (await browser.storage.local.get(key))[key];
    return readSettings(local ?? (await browser.storage.sync.get(key))[key]);
  } catch {
    return readSettings(undefined);
  }
};
