/** How processors name and title the frames in which a card is entered. */
export const hostedField =
  /elements-inner-(?:card|payment|express)|card-?number|securedfields|hosted-?(?:fields|tokenization)|hostedfield|secure card (?:number|payment)|credit-?card-?(?:form|number|iframe)|kartennummer|cardframe/i;

/** True where the element holds such a frame. */
export const holdsHostedField = (element: Element): boolean =>
  [...element.querySelectorAll('iframe')]
    .slice(0, 10)
    .some((frame) =>
      hostedField.test(['title', 'name', 'id', 'src'].map((name) => frame.getAttribute(name) ?? '').join(' ')),
    );
