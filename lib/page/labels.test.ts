import { expect, it } from 'vitest';
import { labelsOf } from './labels';

const text = (id: string) => labelsOf(document.getElementById(id)!).map(({ textContent }) => textContent?.trim());

it('the labels of a control are those around it and those that name it, in reading order', () => {
  document.body.innerHTML =
    '<label for="a">One</label><label>Two <input id="a"></label><input id="b"><label for="nobody">Three</label>';
  expect(text('a')).toEqual(['One', 'Two']);
  expect(text('b')).toEqual([]);
});

it('labels that were added since are seen after a pause', async () => {
  document.body.innerHTML = '<input id="a">';
  const control = document.getElementById('a')!;
  expect(labelsOf(control)).toEqual([]);
  control.insertAdjacentHTML('beforebegin', '<label for="a">Name</label>');
  await Promise.resolve();
  expect(labelsOf(control)).toHaveLength(1);
});
