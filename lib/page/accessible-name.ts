import { labelsOf } from './labels';

/**
 * The accessible name of an element, by W3C's Accessible Name and Description Computation 1.2, for the links, buttons and
 * fields that detectors ask about. Left out are names of whole tables, field sets and option groups, `aria-owns`, and text
 * that style sheets add. dom-accessibility-api, which knows them too, is 12 kB of a content script of 300, asks for a style
 * where none is needed and fails on documents without a window; in `accessible-name.test.ts` it is the judge.
 */

/** How a node is reached: asked for itself, named by `aria-labelledby`, as a field's `<label>`, or inside one of these. */
type Reached = 'self' | 'reference' | 'label' | 'content';

const styleOf = (element: Element): CSSStyleDeclaration | null | undefined =>
  element.ownerDocument.defaultView?.getComputedStyle(element);

const isHidden = (element: Element): boolean => {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = styleOf(element);
  return style?.display === 'none' || style?.visibility === 'hidden';
};

/** What is named by its content, as an element or by its role; everything else that is asked for itself is not. */
const contentTags = new Set('a button caption h1 h2 h3 h4 h5 h6 label legend option summary td th tr'.split(' '));
const contentRoles = new Set(
  'button cell checkbox columnheader gridcell heading label legend link menuitem menuitemcheckbox menuitemradio option radio row rowheader switch tab tooltip treeitem'.split(
    ' ',
  ),
);

const roleOf = (element: Element): string =>
  element.getAttribute('role')?.trim().split(/\s+/, 1)[0]!.toLowerCase() ?? '';

const isNamedByContent = (element: Element): boolean => {
  const role = roleOf(element);
  return role ? contentRoles.has(role) : contentTags.has(element.localName);
};

/** Types of `<input>` that hold no text of their own. */
const unwritten = /^(?:button|submit|reset|image|checkbox|radio|file|hidden|color)$/;

/** What a field holds, where it stands inside a label and so is part of its text; null for anything else. */
const valueOf = (element: Element): string | null => {
  if (element.localName === 'select')
    return Array.from((element as HTMLSelectElement).selectedOptions, ({ text }) => text).join(' ');
  if (element.localName === 'textarea') return (element as HTMLTextAreaElement).value;
  if (element.localName === 'input') {
    const { type, value } = element as HTMLInputElement;
    return unwritten.test(type) ? null : value;
  }
  return roleOf(element) === 'textbox' ? (element.textContent ?? '') : null;
};

const attribute = (element: Element, name: string): string | null => element.getAttribute(name)?.trim() || null;

/** What HTML itself says an element is called, before its content; null where it says nothing. */
const nativeName = (element: Element, seen: Set<Node>): string | null => {
  const tag = element.localName;
  if (tag === 'svg')
    return Array.from(element.children).find((child) => child.localName === 'title')?.textContent ?? null;
  if (tag === 'img' || tag === 'area') return attribute(element, 'alt');
  if (tag === 'input') {
    const { type } = element as HTMLInputElement;
    if (type === 'button' || type === 'submit' || type === 'reset') {
      const standard = type === 'submit' ? 'Submit' : type === 'reset' ? 'Reset' : null;
      const value = attribute(element, 'value') ?? standard;
      if (value) return value;
    }
  }
  const labels = labelsOf(element);
  if (labels.length) {
    seen.add(element);
    return labels
      .map((label) => alternative(label, 'label', seen))
      .filter(Boolean)
      .join(' ');
  }
  if (tag === 'input' && (element as HTMLInputElement).type === 'image')
    return attribute(element, 'alt') ?? attribute(element, 'title') ?? 'Submit Query';
  return null;
};

const contentOf = (element: Element, seen: Set<Node>): string => {
  let text = '';
  for (const child of (element as HTMLSlotElement).assignedNodes?.() ?? []) text += alternative(child, 'content', seen);
  for (const child of text ? [] : element.childNodes) {
    const part = alternative(child, 'content', seen);
    const apart = part && child.nodeType === 1 && (styleOf(child as Element)?.display ?? 'inline') !== 'inline';
    text += apart ? ` ${part} ` : part;
  }
  return text.trim();
};

const alternative = (node: Node, reached: Reached, seen: Set<Node>): string => {
  if (node.nodeType === 3) return (node as Text).data;
  if (node.nodeType !== 1 || seen.has(node)) return '';
  const element = node as Element;
  if (reached !== 'reference' && isHidden(element)) return '';
  const labelledBy = reached === 'reference' ? null : element.getAttributeNode('aria-labelledby');
  if (labelledBy && !seen.has(labelledBy)) {
    seen.add(labelledBy);
    const root = element.getRootNode() as Document | ShadowRoot;
    const found = labelledBy.value.split(/\s+/).flatMap((id) => (id && root.getElementById?.(id)) || []);
    if (found.length) return found.map((each) => alternative(each, 'reference', seen)).join(' ');
  }
  const value = reached === 'self' ? null : valueOf(element);
  const own = value === null ? (attribute(element, 'aria-label') ?? nativeName(element, seen)) : value;
  seen.add(element);
  if (own !== null) return own;
  const content = reached !== 'self' || isNamedByContent(element) ? contentOf(element, seen) : '';
  return content || (reached === 'content' ? '' : (attribute(element, 'title') ?? ''));
};

/** The name of an element in one line; "" where it has none or is hidden from everybody. */
export const computeName = (element: Element): string =>
  alternative(element, 'self', new Set()).replace(/\s+/g, ' ').trim();
