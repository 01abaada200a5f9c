import browser from 'webextension-polyfill';
import { readSettings, type Settings } from '../settings';
import type { Message } from '../words';

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

/**
 * Saves the settings where the browser synchronises them or, where it does not (the quota is used up, synchronising is
 * off), on this computer. Answers what a person should know, or null.
 */
export const saveSettings = async (settings: Settings): Promise<Message | null> => {
  try {
    await browser.storage.sync.set({ [key]: settings });
    await browser.storage.local.remove(key);
    return null;
  } catch {
    try {
      await browser.storage.local.set({ [key]: settings });
      return 'Kept on this computer only: the browser did not take the settings for synchronising.';
    } catch {
      return 'The settings could not be saved: the browser’s storage took nothing. They hold until this page is closed.';
    }
  }
};

/** Forgets the settings, here and where they were synchronised, and everything else in the extension's own storage. */
export const forgetSettings = async (): Promise<void> => {
  await Promise.all([browser.storage.sync.clear(), browser.storage.local.clear(), browser.storage.session.clear()]);
};

/** Calls back with the new settings when they were changed in another window. Answers how to stop. */
export const onSettings = (changed: (settings: Settings) => void): (() => void) => {
  const listener = (changes: Record<string, unknown>) => {
    if (key in changes) void loadSettings().then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
};
