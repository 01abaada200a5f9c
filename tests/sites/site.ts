import type { Check, Profile, Verdict } from '../../lib/checks/check';
import type { Goal, LedgerRow } from '../../lib/site/findings';

/** What a page of a site is: what stands in its main part, or what its server does instead of showing one. */
export interface SitePage {
  title?: string;
  body?: string;
  lang?: string;
  /** More for the head: alternates, styles. */
  head?: string;
  /** Instead of the frame of the site. */
  header?: string;
  footer?: string;
  /** False: the page shows no frame at all. */
  framed?: boolean;
  status?: number;
  /** Where its server sends the visitor on to. */
  to?: string;
  /** Milliseconds its server takes. */
  delay?: number;
  /** So often it answers 503 before it answers. */
  fails?: number;
  /** Bytes of filling. */
  bulk?: number;
  type?: string;
}

/** A made-up vendor of several pages, with what is true about it. */
export interface Site {
  slug: string;
  /** One sentence: what the site does well or badly, or which trap it sets. */
  story: string;
  /** The verdicts the story is about. */
  point?: Record<Check['id'], Verdict>;
  profile?: Profile;
  lang?: string;
  header: string;
  footer: string;
  /** Path, with its query → page. A text is the page's main part, its first heading the title. */
  pages: Record<string, SitePage | string>;
  robots?: string;
  /** Pages that are read, where not all of them. */
  limit?: number;
  /** The shortest ways from the start page, page by page; null: there is none. */
  ways?: Partial<Record<Goal, string[] | null>>;
  /** Every contradiction: topic and the two pages. */
  contradictions?: [LedgerRow['topic'], string, string][];
  /** Paths that a walk must have read. */
  reads?: string[];
  /** Paths, or beginnings of them, that nobody may ever ask for. */
  forbidden?: string[];
  /** True where only a browser shows what the pages hold. */
  scripted?: boolean;
}

export const site = (description: Site): Site => description;

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The markup of a page. */
const markup = (from: Site, page: SitePage | string): string => {
  const {
    body = '',
    title,
    lang,
    head = '',
    header,
    footer,
    framed = true,
    bulk = 0,
  } = typeof page === 'string' ? { body: page } : page;
  const name = title ?? /<h1>(.*?)<\/h1>/.exec(body)?.[1]?.replace(/<[^>]+>/g, '') ?? from.slug;
  return [
    `<!doctype html><html lang="${lang ?? from.lang ?? 'en'}"><head><meta charset="utf-8"><title>${escape(name)}</title>${head}</head><body>`,
    framed ? `<header>${header ?? from.header}</header>` : '',
    `<main>${body}${bulk ? `<div>${'<p>Nothing but filling, line after line.</p>'.repeat(Math.ceil(bulk / 44))}</div>` : ''}</main>`,
    framed ? `<footer>${footer ?? from.footer}</footer>` : '',
    '</body></html>',
  ].join('');
};

/** A menu: `links({ Contact: '/contact' })`. */
export const links = (to: Record<string, string>): string =>
  `<nav><ul>${Object.entries(to)
    .map(([name, href]) => `<li><a href="${href.replace(/&/g, '&amp;')}">${escape(name)}</a></li>`)
    .join('')}</ul></nav>`;

export interface Answer {
  status: number;
  type: string;
  body: string;
  location?: string;
  delay?: number;
}

/** What the site's server answers to a path with its query; `times` counts how often it was asked for it. */
export const answer = (from: Site, path: string, times: number): Answer => {
  const type = 'text/html; charset=utf-8';
  if (path === '/robots.txt')
    return from.robots === undefined
      ? { status: 404, type: 'text/plain', body: 'Not found' }
      : { status: 200, type: 'text/plain', body: from.robots };
  const found = from.pages[path];
  if (found === undefined)
    return { status: 404, type, body: markup(from, from.pages['404'] ?? '<h1>Page not found</h1><p>404</p>') };
  if (typeof found === 'string') return { status: 200, type, body: markup(from, found) };
  const { status = 200, to, delay, fails = 0 } = found;
  if (times <= fails) return { status: 503, type, body: markup(from, '<h1>Service unavailable</h1>') };
  if (to !== undefined) return { status: 302, type, body: '', location: to };
  return { status, type: found.type ?? type, body: markup(from, found), ...(delay && { delay }) };
};
