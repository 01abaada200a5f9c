import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'msedge',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** Where macOS and Windows keep browsers, which are not on the PATH there. */
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((root) => {
    const folder = process.env[root];
    return folder
      ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]
      : [];
  }),
];

/** @param {string} path */
const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/**
 * The path of a browser of the Chromium family, or null: CHROME_PATH, then the PATH, then the usual places, then the
 * one that Playwright installed. Set-up and command line share it, so both speak of the same browser.
 *
 * @param {() => string} installed Where Playwright would keep its own.
 * @returns {string | null}
 */
export const findBrowser = (installed) => {
  const chosen = process.env['CHROME_PATH'];
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...(chosen ? [chosen] : []), ...onPath, ...places].find(runs) ?? [installed()].find(runs) ?? null;
};
