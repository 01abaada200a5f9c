import { collect } from './collect';
import type { Evidence } from './detect/evidence';
import { staticLayout } from './page/layout';
import type { Page } from './page/page';
import { readPage } from './page/read';

const documentOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** The page that markup makes, without a rendering engine. */
export const pageOf = (html: string, url = 'https://acme.example/'): Promise<Page> =>
  readPage(documentOf(html), { url, layout: staticLayout });

/** Everything that is seen on the page that markup makes. */
export const evidenceOf = (html: string, url = 'https://acme.example/'): Promise<Evidence> =>
  collect(documentOf(html), { url, layout: staticLayout });
