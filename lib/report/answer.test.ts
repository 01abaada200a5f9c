import { describe, expect, it } from 'vitest';
import type { Report, Result } from '../audit';
import { speaker } from '../words';
import { answer } from './answer';

type Scores = Partial<Record<'reach' | 'pay' | 'deal', readonly [score: number, shown: boolean]>>;

/** A report whose groups have these scores, and passes that show something or show nothing. */
const reportOf = (scores: Scores): Report =>
  ({
    groups: Object.fromEntries(
      ['reach', 'pay', 'deal'].map((group) => [group, { score: scores[group as 'pay']?.[0] ?? null }]),
    ),
    results: Object.entries(scores).map(
      ([group, [, shown]]) =>
        ({ group, verdict: 'pass', proof: shown ? [{ text: 'as seen' }] : [] }) as unknown as Result,
    ),
  }) as unknown as Report;

describe('the answer', () => {
  it('calls easy what was seen to be', () => {
    expect(answer(reportOf({ reach: [90, true], deal: [100, true] }), speaker())).toBe(
      'Easy to reach and to deal with.',
    );
  });

  it('does not call easy what passes for what was not seen', () => {
    expect(answer(reportOf({ reach: [90, true], deal: [100, false] }), speaker())).toBe(
      'Easy to reach. Nothing was seen that makes it hard to deal with.',
    );
    expect(answer(reportOf({ deal: [100, false] }), speaker())).toBe(
      'Nothing was seen that makes it hard to deal with.',
    );
  });

  it('says so where too little was seen', () => {
    expect(answer(reportOf({}), speaker())).toMatch(/^Too little/);
  });
});
