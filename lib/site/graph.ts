import type { Evidence } from '../detect/evidence';
import { keyOf, sameVendor } from './address';

/** One link from a page of the site to another address. */
export interface Edge {
  /** What the link is called where it stands. */
  readonly text: string;
  /** The address as linked. */
  readonly href: string;
  /** The node it leads to, after redirects; null where that page was not read. */
  readonly to: Node | null;
  /** The key of the page it leads to. */
  readonly key: string;
}

/** One page that was read, with its ways out to other pages of the vendor. */
export interface Node {
  readonly page: Evidence;
  readonly key: string;
  readonly edges: readonly Edge[];
}

/** How the pages of a dossier link to one another. */
export interface Graph {
  readonly nodes: readonly Node[];
  /** The start page, where it was read. */
  readonly home: Node | null;
  /** The page that stands at the address, after redirects. */
  at(href: string): Node | null;
}

/** Address asked for → address where the page stands. */
export type Redirects = Readonly<Record<string, string>>;

/** "/de/", "/en-gb": the start page of one language. */
const localeRoot = /^\/[a-z]{2}(?:[-_][a-z]{2})?\/?$/i;

/** The start page: the one at the root, or where the root sends its visitors; else one that looks like it. */
const homeOf = (nodes: readonly Node[], at: Graph['at']): Node | null => {
  const [first] = nodes;
  if (!first) return null;
  const path = ({ page }: Node) => new URL(page.page.url).pathname;
  return (
    at(new URL('/', first.page.page.url).href) ??
    nodes.find(({ page }) => page.page.kinds[0] === 'home') ??
    nodes.find((node) => localeRoot.test(path(node))) ??
    null
  );
};

/**
 * The link graph of the pages. Links that start pages of other companies are left out; help desks, shops and portals on
 * other hosts of the vendor are in.
 */
export const graphOf = (pages: readonly Evidence[], redirects: Redirects = {}): Graph => {
  const nodes = new Map<string, Node & { edges: Edge[] }>();
  for (const page of pages) {
    const key = keyOf(page.page.url);
    // Read twice: the later reading is the one that counts.
    nodes.set(key, { page, key, edges: [] });
  }
  const moved = new Map(Object.entries(redirects).map(([from, to]) => [keyOf(from), keyOf(to)]));
  const settled = (key: string): string => {
    let at = key;
    for (let hops = 0; hops < 6 && !nodes.has(at) && moved.has(at); hops++) at = moved.get(at)!;
    return at;
  };
  for (const node of nodes.values()) {
    const { url } = node.page.page;
    const met = new Set<string>();
    const add = (href: string, text: string) => {
      const key = settled(keyOf(href));
      if (key === node.key || met.has(key)) return;
      met.add(key);
      node.edges.push({ text, href, key, to: nodes.get(key) ?? null });
    };
    // A link to help is told by its purpose and named as its reader knows it; it comes before the same link in the list.
    for (const { href, text, dead } of node.page.contactLinks ?? [])
      if (!dead && /^https?:/.test(href) && sameVendor(href, url)) add(href, text);
    for (const { href, text } of node.page.links ?? []) if (sameVendor(href, url)) add(href, text);
  }
  const all = [...nodes.values()];
  const at = (href: string) => nodes.get(settled(keyOf(href))) ?? null;
  return { nodes: all, home: homeOf(all, at), at };
};
