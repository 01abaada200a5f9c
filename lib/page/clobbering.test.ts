import { expect, it } from 'vitest';
import { legible, unclobber } from './clobbering';

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

it('names that hide what a form is are taken away, from fields alone', () => {
  const document = parsed(
    '<form id="closest"><input name="parentElement"><p id="nodeName"></p><input name="city"></form>',
  );
  unclobber(document);
  expect(document.body.innerHTML).toBe('<form id="closest"><input><p></p><input name="city"></form>');
});

it('honest names leave the page as it is', () => {
  const document = parsed('<form><input name="name"><input name="id"><input name="children"><input id="email"></form>');
  expect(legible(document)).toBe(document);
  unclobber(document);
  expect(document.querySelectorAll('[name], [id]').length).toBe(4);
});
