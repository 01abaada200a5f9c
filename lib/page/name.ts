import { computeName } from './accessible-name';

const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/**
 * The accessible name of a control or link, as assistive technology computes it. Costs a computed style per element
 * touched, so it is asked for what is judged or shown, never for every element.
 */
export const accessibleName = (element: Element): string => {
  try {
    return computeName(element).slice(0, 200);
  } catch {
    return tidy(element.textContent).slice(0, 200);
  }
};

/**
 * What a link or button is called. Plain text is its own name; only icons and labelled elements need the whole
 * computation.
 */
export const linkName = (element: Element): string => {
  const known = names.get(element);
  if (known !== undefined) return known;
  const name = nameFrom(element, element.textContent);
  names.set(element, name);
  return name;
};

/** Several detectors ask for the same button. */
const names = new WeakMap<Element, string>();

/** The same where the element's text is known already: asking the document for it costs more than all the rest. */
export const nameFrom = (element: Element, written: string | null): string => {
  const text = tidy(written);
  if (!element.hasAttribute('aria-label') && !element.hasAttribute('aria-labelledby')) {
    // The text of a style sheet or script inside a link is no name.
    if (text && text.length < 200 && !(text.includes('{') && element.querySelector('style,script'))) return text;
    const alternative = text ? '' : tidy(element.querySelector('img[alt]')?.getAttribute('alt'));
    if (alternative) return alternative.slice(0, 200);
  }
  return accessibleName(element) || text.slice(0, 200) || tidy(element.getAttribute('title'));
};
