/**
 * Selectors that find an element again, also through open shadow roots and same-origin frames. The steps
 * are joined by " >>> ": each step is a CSS selector inside the document or shadow root that the one before led to.
 */

const positions = new WeakMap<Node, Map<Element, number>>();

/** The position among the parent's elements, remembered per parent: counting siblings anew is quadratic on long lists. */
const position = (element: Element, parent: ParentNode & Node): number => {
  let known = positions.get(parent);
  if (known?.get(element) === undefined) {
    known = new Map();
    // Not its `children`: in a form for a hotel that is the field which asks how many come along.
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling)
      known.set(child, known.size + 1);
    positions.set(parent, known);
  }
  return known.get(element) ?? 1;
};

const plainId = /^[a-z][\w-]{0,60}$/i;

const within = (element: Element): string => {
  const root = element.getRootNode() as Document | ShadowRoot;
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const id = at.getAttribute('id');
    if (id && plainId.test(id) && root.getElementById(id) === at) {
      steps.unshift(`#${id}`);
      break;
    }
    const parent = at.parentNode as (ParentNode & Node) | null;
    if (!parent || at === root.firstElementChild) steps.unshift(at.localName);
    else if (at.localName === 'body') steps.unshift('body');
    else steps.unshift(`${CSS.escape(at.localName)}:nth-child(${position(at, parent)})`);
    if (at.localName === 'body') break;
  }
  return steps.join(' > ');
};

/** The selector of `element`, seen from the top document. */
export const selectorOf = (element: Element): string => {
  const root = element.getRootNode();
  const own = within(element);
  if ('host' in root) return `${selectorOf((root as ShadowRoot).host)} >>> ${own}`;
  const frame = element.ownerDocument.defaultView?.frameElement;
  return frame && frame !== element ? `${selectorOf(frame)} >>> ${own}` : own;
};

/** The element a selector of `selectorOf` leads to, or null where the page has changed since. */
export const elementAt = (document: Document, selector: string): Element | null => {
  let scope: Document | ShadowRoot | null = document;
  let found: Element | null = null;
  for (const step of selector.split(' >>> ')) {
    try {
      found = scope?.querySelector(step) ?? null;
    } catch {
      return null;
    }
    if (!found) return null;
    scope = found.shadowRoot ?? (found as HTMLIFrameElement).contentDocument ?? null;
  }
  return found;
};
