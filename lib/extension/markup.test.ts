import { expect, it } from 'vitest';
import { markupAt } from './markup';

const page = (body: string) => new DOMParser().parseFromString(body, 'text/html');

it('gives the markup of an element without what runs or loads', () => {
  const document = page(
    '<p id="a" onclick="track()" class="x">Call <b style="color:red">us</b><script>1</script><iframe src="/a"></iframe></p>',
  );
  expect(markupAt(document, '#a')).toBe('<p id="a" class="x">Call <b>us</b></p>');
});

it('leaves the page as it was', () => {
  const document = page('<p id="a" onclick="track()">Call</p>');
  const before = document.body.innerHTML;
  markupAt(document, '#a');
  expect(document.body.innerHTML).toBe(before);
});

it('gives nothing for whole pages, for what is gone and for what is too large', () => {
  const document = page(`<p id="a">${'x'.repeat(5000)}</p>`);
  expect(markupAt(document, 'body')).toBeNull();
  expect(markupAt(document, '#gone')).toBeNull();
  expect(markupAt(document, '#a')).toBeNull();
});
