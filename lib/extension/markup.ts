import { elementAt } from '../page/selector';

/** Characters of an element's markup that a test case may hold; what is larger is quoted by its words alone. */
const longest = 4000;

/** The markup of the element a selector leads to, without what runs or loads, or null. */
export const markupAt = (document: Document, selector: string): string | null => {
  const element = elementAt(document, selector);
  if (!element || /^(?:html|head|body|script|style)$/.test(element.localName)) return null;
  const copy = element.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll('script, style, link, noscript, template, iframe')) each.remove();
  for (const each of [copy, ...copy.querySelectorAll('*')])
    for (const name of each.getAttributeNames())
      if (/^(?:on|style$|srcset$|nonce$)/i.test(name)) each.removeAttribute(name);
  return copy.outerHTML.length <= longest ? copy.outerHTML : null;
};
