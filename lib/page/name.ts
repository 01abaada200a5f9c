import { computeAccessibleName } from 'dom-accessibility-api';

const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/**
 * The accessible name of a control or link, as assistive technology computes it (accname-1.2). Costs a
 * computed style per element touched, so it is asked for what is judged or shown, never for every element.
 */
export const accessibleName = (element: Element): string => {
  try {
    return tidy(computeAccessibleName(element)).slice(0, 200);
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
  const name = nameOf(element);
  names.set(element, name);
  return name;
};

/** Several detectors ask for the same link. */
const names = new WeakMap<Element, string>();

const nameOf = (element: Element): string => {
  const text = tidy(element.textContent);
  if (
    text &&
    text.length < 200 &&
    !element.hasAttribute('aria-label') &&
    !element.hasAttribute('aria-labelledby') &&
    // The text of a style sheet or script inside a link is no name.
    !(text.includes('{') && element.querySelector('style,script'))
  )
    return text;
  return accessibleName(element) || text.slice(0, 200) || tidy(element.getAttribute('title'));
};
