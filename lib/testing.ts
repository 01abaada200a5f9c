import { collect } from './collect';
import type { Evidence } from './detect/evidence';
import { languagesIn } from './page/languages';
import { staticLayout } from './page/layout';
import type { Page } from './page/page';
import { readPage, type ReadOptions } from './page/read';

/** A document without a rendering engine, and how it is read: the languages are found before, as for a tab. */
export const still = (html: string, url = 'https://acme.example/'): [Document, ReadOptions] => {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return [document, { url, layout: staticLayout, languages: languagesIn(document, new URL(url).hostname) }];
};

/** The page that markup makes, without a rendering engine. */
export const pageOf = (html: string, url = 'https://acme.example/'): Promise<Page> => readPage(...still(html, url));

/** Everything that is seen on the page that markup makes. */
export const evidenceOf = (html: string, url = 'https://acme.example/'): Promise<Evidence> =>
  collect(...still(html, url));
