import { unclobber } from '../page/clobbering';
import { fragmentsOf } from './html';
import type { Fragment } from './sheet';

const limits = { characters: 3_000_000, elements: 20_000, styles: 500_000 };

/** The size of a sheet of paper at 96 dots an inch, with some room: invoices are made for it. */
const paper = { width: 1000, height: 1400 };

/**
 * Lays a saved page out in a frame of its own, where its scripts cannot run and nothing is fetched, and gives its words
 * with their places. The page's own policy forbids inline styles, so they are set through the object model, which
 * neither fetches nor runs anything.
 */
export const renderPage = async (html: string): Promise<Fragment[]> => {
  const source = new DOMParser().parseFromString(html.slice(0, limits.characters), 'text/html');
  const styles = Array.from(source.querySelectorAll('style'), ({ textContent }) => textContent ?? '').join('\n');
  for (const each of source.querySelectorAll(
    'script, style, link, meta, base, iframe, object, embed, template, noscript, frame, portal',
  ))
    each.remove();
  unclobber(source);
  const frame = document.createElement('iframe');
  // Without "allow-scripts" nothing in it runs, not even a handler in an attribute.
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  Object.assign(frame.style, {
    position: 'fixed',
    insetInlineStart: '-20000px',
    insetBlockStart: '0',
    inlineSize: `${paper.width}px`,
    blockSize: `${paper.height}px`,
    border: '0',
  });
  document.body.append(frame);
  try {
    const page = frame.contentDocument;
    const view = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!page || !view) return [];
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles.slice(0, limits.styles));
    page.adoptedStyleSheets = [sheet];
    // Under another name while they travel: the policy would complain of each.
    for (const element of [source.body, ...source.querySelectorAll('[style]')].slice(0, limits.elements)) {
      element.setAttribute('data-style', element.getAttribute('style') ?? '');
      element.removeAttribute('style');
    }
    for (const element of source.querySelectorAll('[style]')) element.removeAttribute('style');
    page.body.replaceWith(page.importNode(source.body, true));
    for (const element of page.querySelectorAll<HTMLElement>('[data-style]'))
      element.style.cssText = element.dataset['style'] ?? '';
    return fragmentsOf(page);
  } finally {
    frame.remove();
  }
};
