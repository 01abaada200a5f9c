import type { Layout } from './page';

/** The layout of the window that renders the document. Asked for hits only: each question may cost a layout pass. */
export const browserLayout = (window: Window): Layout => ({
  visible: (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }),
  box: (element) => element.getBoundingClientRect(),
  style: (element, property) =>
    element.ownerDocument.defaultView?.getComputedStyle(element).getPropertyValue(property) ?? '',
  viewport: { width: window.innerWidth, height: window.innerHeight },
});

const hides = (element: Element) =>
  element.hasAttribute('hidden') ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '') ||
  (element.localName === 'input' && element.getAttribute('type')?.toLowerCase() === 'hidden');

/** The best guess without a rendering engine: the `hidden` attribute, inline styles and closed `<details>`. */
export const staticLayout: Layout = {
  visible(element) {
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (hides(at)) return false;
      const parent = at.parentElement;
      if (parent?.localName === 'details' && !parent.hasAttribute('open') && at.localName !== 'summary') return false;
    }
    return true;
  },
  box: () => null,
  style: () => '',
  viewport: { width: 1280, height: 800 },
};
