import { expect, it } from 'vitest';
import { placeOf } from './routes';

it('tells the view from its address', () => {
  expect(placeOf('')).toEqual({ name: '', rest: [] });
  expect(placeOf('#/')).toEqual({ name: '', rest: [] });
  expect(placeOf('#/nonsense/1')).toEqual({ name: null, rest: ['1'] });
  expect(placeOf('#/constructor')).toEqual({ name: null, rest: [] });
});

it('takes parts of an address as they were written', () => {
  expect(placeOf('#/nonsense/a%2Fb/%E0%A4%A').rest).toEqual(['a/b', '%E0%A4%A']);
});
