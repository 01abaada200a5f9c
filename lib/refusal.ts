import type { Message } from './words';

/** Why a page could not be read. Browsers keep some pages from every extension. */
export type Refusal =
  | 'browser'
  | 'store'
  | 'extension'
  | 'file'
  | 'pdf'
  | 'not-a-page'
  | 'broken'
  | 'policy'
  | 'empty'
  | 'busy'
  | 'no-access'
  | 'failed';

const browserSchemes = new Set([
  'about:',
  'brave:',
  'chrome:',
  'chrome-search:',
  'chrome-untrusted:',
  'devtools:',
  'edge:',
  'opera:',
  'vivaldi:',
  'resource:',
  'view-source:',
]);

const stores: readonly RegExp[] = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore(?:\/|$)/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons(?:\/|$)/,
  /^https:\/\/addons\.mozilla\.org\//,
  /^https:\/\/addons\.opera\.com\//,
];

const schemeOf = (url: string): string => /^[a-z][a-z\d+.-]*:/i.exec(url)?.[0].toLowerCase() ?? '';

const pathEndsInPdf = (url: string): boolean => /^[^?#]*\.pdf(?:[?#]|$)/i.test(url);

/**
 * Tells from a tab's address and from what the browser said why the page was not read. `error` is the message of
 * `scripting.executeScript`, which differs between browsers and versions: the address is trusted more.
 */
export const refusalOf = (url: string, error: string): Refusal => {
  const scheme = schemeOf(url);
  if (browserSchemes.has(scheme) || /chrome:\/\/|\bdevtools:/.test(error)) return 'browser';
  if (scheme === 'chrome-extension:' || scheme === 'moz-extension:' || scheme === 'extension:') return 'extension';
  if (stores.some((store) => store.test(url)) || /extensions gallery/i.test(error)) return 'store';
  if (/error page|chrome-error:/i.test(error)) return 'broken';
  if (/ExtensionsSettings|policy/i.test(error)) return 'policy';
  if (pathEndsInPdf(url)) return 'pdf';
  if (scheme === 'file:') return 'file';
  if (!url || /Cannot access|Missing host permission|permission/i.test(error)) return 'no-access';
  return 'failed';
};

/** Why a tab that was read gave nothing: it may hold a file rather than a page. */
export const refusalOfContent = (contentType: string): Refusal => {
  if (contentType === 'application/pdf') return 'pdf';
  return /html|xml/.test(contentType) ? 'empty' : 'not-a-page';
};

/** What to say, and what a person can do about it. */
export const refusalWords: Readonly<Record<Refusal, { what: Message; next: Message }>> = {
  browser: {
    what: 'This is a page of the browser itself, which extensions may not read.',
    next: 'Open the website of a company and press the toolbar button there.',
  },
  store: {
    what: 'Browsers let no extension read their extension store.',
    next: 'Open the website of a company and press the toolbar button there.',
  },
  extension: {
    what: 'This page belongs to another extension, which alone may read it.',
    next: 'Open the website of a company and press the toolbar button there.',
  },
  file: {
    what: 'This is a file on your computer, and extensions need your permission to read files.',
    next: 'In the browser’s extension settings, open the details of Approachable and allow access to file URLs.',
  },
  pdf: {
    what: 'This is a PDF in the browser’s viewer, which extensions may not read.',
    next: 'Go back to the web page that links to it and press the toolbar button there.',
  },
  'not-a-page': {
    what: 'This tab shows a file, not a web page.',
    next: 'Go back to the web page that links to it and press the toolbar button there.',
  },
  broken: {
    what: 'This page did not load, so there is nothing to read.',
    next: 'Load the page again. When it is there, read it again.',
  },
  policy: {
    what: 'Your organisation keeps extensions from reading this page.',
    next: 'Ask those who look after your browser, or try another page.',
  },
  empty: {
    what: 'There is nothing to read on this page.',
    next: 'If it is still loading, wait until you can see it and read it again.',
  },
  busy: {
    what: 'This page does not answer: it is still loading, or keeps the browser busy.',
    next: 'Wait a moment and read it again.',
  },
  'no-access': {
    what: 'The browser gave no access to this page.',
    next: 'Bring the page to the front and press the toolbar button again.',
  },
  failed: {
    what: 'Reading this page failed.',
    next: 'Load the page again and read it again. If it fails once more, please report the address of the page.',
  },
};
