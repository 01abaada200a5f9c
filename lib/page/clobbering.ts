/**
 * A form shows its fields as properties of its own, by their names and ids, and those stand before what every element has
 * (html.spec.whatwg.org, "The form element"): beside `<input name="parentElement">` the parent of the form is the field,
 * and who climbs from it climbs for ever. A page could keep us from reading it with that, or from what it holds.
 */

/** Names that honest forms give their fields. Whoever reads a form asks for these as attributes, or not at all. */
const honest = /^(?:after|append|attributes|before|children|id|part|prefix|remove|role|slot)$/;

const hides = (name: string): boolean => name in Element.prototype && !honest.test(name);

/** The names that hide something; a browser lists them, but not the fields of a form. */
const hiding: string[] = [];
for (const name in Element.prototype) if (/^(?!aria|on|webkit)[a-z]/.test(name) && hides(name)) hiding.push(name);

/** True where a form in this document or shadow root hides what it is behind the names of its fields. */
export const isClobbered = (root: Document | ShadowRoot): boolean =>
  Array.from(root.querySelectorAll('form')).some((form) => hiding.some((name) => Object.hasOwn(form, name)));

/** Takes the names away from fields that hide what their form is. */
export const unclobber = (root: Document): void => {
  for (const field of root.querySelectorAll(':not(form)[name], :not(form)[id]'))
    for (const attribute of ['name', 'id'])
      if (hides(field.getAttribute(attribute) ?? '')) field.removeAttribute(attribute);
};

/** The document or, where its forms hide what they are, a copy of it in which none does; a copy is not laid out. */
export const legible = (document: Document): Document => {
  if (!isClobbered(document)) return document;
  const copy = document.cloneNode(true) as Document;
  unclobber(copy);
  return copy;
};
