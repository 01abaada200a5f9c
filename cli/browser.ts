import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { findBrowser } from '../scripts/browser.mjs';
import { firstLine, Trouble } from './trouble';

/** Flags for an unattended browser that calls nobody: no updates, no safe browsing, no metrics. */
const quietFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
];

/**
 * Starts a browser by `start`, in its sandbox wherever the system allows one: vendors' pages are strangers. Root may
 * not have one, and some containers forbid it; then, and only then, it runs without.
 */
export const launched = async <T>(start: (options: LaunchOptions) => Promise<T>): Promise<T> => {
  const executablePath = findBrowser(() => chromium.executablePath());
  if (!executablePath)
    throw new Trouble('No browser was found: install Chromium or Google Chrome, or set CHROME_PATH to one.');
  const options = { executablePath, args: quietFlags };
  const root = process.getuid?.() === 0;
  try {
    return await start({ ...options, chromiumSandbox: !root });
  } catch (error) {
    if (!root && /sandbox/i.test(String(error))) {
      console.error('The system gives the browser no sandbox here: it runs without one.');
      return start({ ...options, chromiumSandbox: false });
    }
    throw new Trouble(`The browser ${executablePath} did not start: ${firstLine(error)}`);
  }
};

/** A browser without a window. `more` changes how Playwright starts it. */
export const launch = (more: LaunchOptions = {}): Promise<Browser> =>
  launched((options) => chromium.launch({ ...options, ...more }));
