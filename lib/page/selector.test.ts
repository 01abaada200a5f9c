import { describe, expect, it } from 'vitest';
import { elementAt, selectorOf } from './selector';

const documentOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const finds = (document: Document, element: Element) => elementAt(document, selectorOf(element)) === element;

describe('selectors', () => {
  it('lead back to every element of a page, ids or none', () => {
    const document = documentOf(
      '<main id="a"><p>1<p>2<b>3</b><ul><li>4<li id="x y">5<li id="b"><i>6</i></ul></main><my-card><p>7</p></my-card>',
    );
    for (const element of document.querySelectorAll('body *')) expect(finds(document, element)).toBe(true);
  });

  it('do not trust an id that two elements share', () => {
    const document = documentOf('<p id="same">1</p><p id="same">2</p>');
    const [first, second] = document.querySelectorAll('p');
    expect(finds(document, first!)).toBe(true);
    expect(finds(document, second!)).toBe(true);
  });

  it('pierce open shadow roots', () => {
    document.body.innerHTML = '<div><x-card></x-card></div>';
    const root = document.querySelector('x-card')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>1</p><section><a href="#">2</a></section>';
    const link = root.querySelector('a')!;
    expect(selectorOf(link)).toContain(' >>> ');
    expect(finds(document, link)).toBe(true);
  });

  it('lead nowhere, quietly, when the page has changed or the selector is nonsense', () => {
    const document = documentOf('<p>1</p>');
    expect(elementAt(document, '#gone')).toBe(null);
    expect(elementAt(document, ':::')).toBe(null);
  });
});
