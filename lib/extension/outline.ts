import { outward } from '../page/region';
import { elementAt } from '../page/selector';

/** What came of an attempt to show an element, and where it stands in the viewport of the page. */
export interface Outlined {
  found: 'outlined' | 'nearby' | 'gone';
  /** CSS pixels from the viewport's right and top edge to the element's, or null where it is not found. */
  box: { fromRight: number; top: number } | null;
}

const lasts = 6000;
const gap = 4;
/** How far up it is looked for something to outline: no honest page is nested so deeply. */
const highest = 500;

const isSeen = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
};

/**
 * Styles are set one by one: a page's policy may forbid style sheets and attributes, but not this. The page's own style
 * sheets reach the host alone, and none of them wins over these.
 */
const set = (target: HTMLElement, styles: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(styles)) target.style.setProperty(name, value, 'important');
};

let remove = (): void => {};

/**
 * Draws a ring around the element in the top layer, above sticky headers and dialogs. The ring stands outside the
 * element, lets clicks through, follows it while it moves, and is gone after six seconds or on Escape.
 */
const ringAround = (element: Element): void => {
  remove();
  const document = element.ownerDocument;
  const window = document.defaultView!;
  const div = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLDivElement;
  const host = div();
  const ring = host.attachShadow({ mode: 'closed' }).appendChild(div());
  host.popover = 'manual';
  set(host, {
    all: 'initial',
    position: 'fixed',
    inset: '0',
    width: '100vw',
    height: '100vh',
    margin: '0',
    padding: '0',
    border: '0',
    overflow: 'hidden',
    background: 'transparent',
    'pointer-events': 'none',
    'z-index': '2147483647',
  });
  set(ring, {
    position: 'absolute',
    'box-sizing': 'border-box',
    border: '3px solid #2f55c7',
    outline: '2px solid #ffffff',
    'border-radius': '6px',
    'box-shadow': '0 0 0 4px rgb(0 0 0 / 0.35)',
  });
  const place = () => {
    const box = element.getBoundingClientRect();
    set(ring, {
      left: `${box.left - gap - 3}px`,
      top: `${box.top - gap - 3}px`,
      width: `${box.width + 2 * (gap + 3)}px`,
      height: `${box.height + 2 * (gap + 3)}px`,
    });
  };
  document.documentElement.append(host);
  host.showPopover();
  place();

  const end = window.performance.now() + lasts;
  let frame = 0;
  const follow = (now: number) => {
    if (now > end || !element.isConnected) return remove();
    place();
    frame = window.requestAnimationFrame(follow);
  };
  frame = window.requestAnimationFrame(follow);
  // A page in the background draws no frames; the ring must go all the same.
  const timer = window.setTimeout(() => remove(), lasts + 100);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') remove();
  };
  window.addEventListener('keydown', onKey, true);
  remove = () => {
    window.cancelAnimationFrame(frame);
    window.clearTimeout(timer);
    window.removeEventListener('keydown', onKey, true);
    host.remove();
    remove = () => {};
  };
};

/**
 * Scrolls to the element that a sighting's selector leads to and outlines it. What is not drawn now (a closed menu, a
 * hidden panel) is never opened: the nearest visible element around it is outlined instead.
 */
export const outline = (document: Document, selector: string): Outlined => {
  remove();
  const element = elementAt(document, selector);
  if (!element) return { found: 'gone', box: null };
  let seen: Element | null = element;
  // A hostile form names a field of its own as its parent: whoever climbs without end would never come out.
  for (let up = 0; seen && !isSeen(seen); up++) seen = up < highest ? outward(seen) : null;
  if (!seen) return { found: 'gone', box: null };
  seen.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  ringAround(seen);
  const box = seen.getBoundingClientRect();
  return {
    found: seen === element ? 'outlined' : 'nearby',
    box: { fromRight: window.innerWidth - box.right, top: box.top },
  };
};
