import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { Trouble } from './trouble';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
  'microsoft-edge',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a Chromium-family browser: CHROME_PATH, then the PATH, then the usual places, then Playwright's own; or null. */
export const findBrowser = (): string | null => {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) return existsSync(chosen) ? chosen : null;
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of names) {
      const path = join(folder, name);
      if (existsSync(path)) return path;
    }
  }
  return [...places, chromium.executablePath()].find((path) => path && existsSync(path)) ?? null;
};

/** Flags for an unattended browser that calls nobody: no updates, no safe browsing, no metrics. */
export const quietFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Starts the browser, headless. */
export const launch = async (): Promise<Browser> => {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Trouble('No browser was found: install Chromium or Chrome, or set CHROME_PATH to one.');
  return chromium.launch({ executablePath, args: quietFlags });
};
