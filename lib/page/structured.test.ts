import { expect, it } from 'vitest';
import { allItems, microdata, textsOf } from './structured';

it('an item that is the value of several properties is met once, however deep such items are nested', () => {
  const open = '<div itemscope itemprop="seller brand maker">'.repeat(40);
  const html = `<div itemscope>${open}<span itemprop="email">info@acme.example</span>${'</div>'.repeat(40)}</div>`;
  const items = [...allItems(microdata(new DOMParser().parseFromString(html, 'text/html')))];
  expect(items).toHaveLength(41);
  expect(items.flatMap((item) => textsOf(item, 'email'))).toEqual(['info@acme.example']);
});

it('of endless properties only the first are read', () => {
  const html = `<div itemscope>${'<i itemprop="x">a</i>'.repeat(10_050)}</div>`;
  const [item] = microdata(new DOMParser().parseFromString(html, 'text/html'));
  expect(textsOf(item!, 'x')).toHaveLength(10_000);
});

it('a property that holds the whole page costs no more than the words that are kept of it', () => {
  const html = `<div itemscope>${'<div itemprop="x">'.repeat(300)}${'word '.repeat(200_000)}${'</div>'.repeat(300)}</div>`;
  const [item] = microdata(new DOMParser().parseFromString(html, 'text/html'));
  expect(textsOf(item!, 'x').map(({ length }) => length)).toEqual(Array.from({ length: 300 }, () => 2_000));
});
