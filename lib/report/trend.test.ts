import { expect, it } from 'vitest';
import { stretches } from './trend';

const of = (at: number, score: number | null, scoring = 1) => ({ at, score, scoring });

it('joins only scores of one version, and none over an audit that gave no number', () => {
  const parts = stretches([of(1, 50), of(2, 60), of(3, null), of(4, 70), of(5, 80, 2)]);
  expect(parts.map((part) => part.map(({ at }) => at))).toEqual([[1, 2], [4], [5]]);
  expect(stretches([])).toEqual([]);
});
