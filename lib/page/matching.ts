import type { Page } from './page';

/**
 * The elements of a page that match a selector, in its shadow roots and readable frames too. One native pass tells which of
 * thousands of links are worth asking for their attributes, each of which costs a call into the browser.
 */
export const matching = (page: Page, selector: string): ReadonlySet<Element> => {
  const roots: ParentNode[] = [page.document, ...page.shadowRoots];
  for (const { element, read } of page.frames) {
    const inner = read ? element.contentDocument : null;
    if (inner) roots.push(inner);
  }
  return new Set(roots.flatMap((root) => Array.from(root.querySelectorAll(selector))));
};
