import type { Page } from '../../page/page';
import { embedsOf } from '../embeds';

/**
 * One vendor's fingerprint, a row of strings so that tables stay short:
 * - its id and its name;
 * - parts of the addresses of its scripts and frames, in lower case, separated by spaces;
 * - names that its inline loader uses, separated by spaces, as they are written;
 * - elements that it puts on the page: `#id` anywhere, `.class` and `custom-element` among the children of `<body>`
 *   (where widgets go; looking everywhere costs a pass of the page each), `[attribute=value]` anywhere for the few
 *   vendors that leave nothing else.
 */
export type Vendor = readonly [id: string, name: string, addresses: string, names?: string, elements?: string];

/** Where a vendor shows, and by what. */
export interface Trace {
  readonly how: 'script' | 'frame' | 'element';
  readonly element: Element;
}

const words = (list: string | undefined): string[] => (list ? list.split(' ') : []);

const elementOf = (page: Page, selector: string): Element | null => {
  if (selector[0] === '#') return page.document.getElementById(selector.slice(1));
  if (selector[0] === '[') return page.document.querySelector(selector);
  return embedsOf(page).widgets.get(selector) ?? null;
};

const listed = <T extends { readonly src: string; readonly element: Element }>(
  list: readonly T[],
  address: string,
): Element | null => list.find(({ src }) => src.toLowerCase().includes(address))?.element ?? null;

/** How a vendor shows on the page: first what a visitor could see (an element, a frame), then what is only loaded. */
export const traceOf = (page: Page, [, , addresses, names, elements]: Vendor): Trace | null => {
  const embeds = embedsOf(page);
  for (const selector of words(elements)) {
    const element = elementOf(page, selector);
    if (element) return { how: 'element', element };
  }
  const hosts = words(addresses);
  const framed = hosts.find((address) => embeds.frames.includes(address));
  const frame = framed && listed(page.frames, framed);
  if (frame) return { how: 'frame', element: frame };
  const loaded = hosts.find((address) => embeds.scripts.includes(address));
  const script = loaded && listed(page.scripts, loaded);
  if (script) return { how: 'script', element: script };
  const inline =
    hosts.find((address) => embeds.named.includes(address)) ??
    words(names).find((name) => embeds.starts.includes(name));
  const loader = inline && embeds.inlineWith(inline);
  return loader ? { how: 'script', element: loader } : null;
};
