import type { Link, Page, Region } from '../page/page';
import { clip, regionIn } from './sighting';

/** A link to another page: what the graph of a site is made of. Not a sighting: it asks for no selector and no layout. */
export interface SiteLink {
  /** The absolute address, http or https, without its fragment. */
  href: string;
  /** What the link is called, at most 80 characters; "" where it has no name. */
  text: string;
  region: Region;
}

/** So many links are kept. A menu that is longer hides no footer: the last ones always count. */
const limits = { read: 5_000, kept: 500, last: 150 };

const web = /^https?:/;

const withoutFragment = (href: string): string => {
  const at = href.indexOf('#');
  return at < 0 ? href : href.slice(0, at);
};

/** Every page that this one links to, each address once, by the first name it is given. */
export const siteLinks = (page: Page): SiteLink[] => {
  const here = withoutFragment(page.url.href);
  const first = new Map<string, Link>();
  for (const link of page.links.slice(0, limits.read)) {
    const { href } = link;
    if (!web.test(href)) continue;
    const target = withoutFragment(href);
    if (target === here) continue;
    const before = first.get(target);
    // A picture and its caption often lead to one place: the caption is the name.
    if (!before || !before.name) first.set(target, link);
  }
  const all = [...first];
  const kept =
    all.length <= limits.kept ? all : [...all.slice(0, limits.kept - limits.last), ...all.slice(-limits.last)];
  return kept.map(([href, { element, name }]) => ({ href, text: clip(name, 80), region: regionIn(page, element) }));
};

/** The same page in other languages, as it names them itself (`<link rel="alternate" hreflang>`): absolute addresses. */
export const twinsOf = (page: Page): string[] => {
  const twins = new Set<string>();
  for (const link of page.document.querySelectorAll('link[rel~="alternate"][hreflang][href]')) {
    if (twins.size >= 60) break;
    try {
      const { href } = new URL(link.getAttribute('href')!, page.url);
      if (web.test(href) && href !== page.url.href) twins.add(href);
    } catch {
      // An address that does not parse leads nowhere.
    }
  }
  return [...twins];
};

/** How much text there is to read. A page that scripts have yet to fill has next to none. */
export const lettersOf = (page: Page): number => page.blocks.reduce((sum, { text }) => sum + text.length, 0);
