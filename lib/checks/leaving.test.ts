import { describe, expect, it } from 'vitest';
import { renewalVisible } from './leaving';
import { caseOf, page } from './testing';

const base = { amount: null, cancel: true, priceApart: 0, cardless: false };

const on = (...renewals: object[]) => renewalVisible(caseOf([page('pricing', { renewals })])).verdict;

describe('what a trial turns into', () => {
  const trial = { ...base, kind: 'trial', fontSize: 28 } as const;
  const renewal = { ...base, kind: 'renewal', amount: 12 } as const;

  it('passes beside the offer in letters that can be read', () => {
    expect(on(trial, { ...renewal, fontSize: 15 })).toBe('pass');
    expect(on({ ...trial, fontSize: 14 }, { ...renewal, fontSize: 12 })).toBe('pass');
  });

  it('is half said in small print and in a footnote', () => {
    expect(on(trial, { ...renewal, fontSize: 10 })).toBe('partial');
    expect(on(trial, { ...renewal, fontSize: 15, text: '* Then £12 a month' })).toBe('partial');
  });

  it('is not measured where the page is not drawn', () => {
    expect(on({ ...trial, fontSize: null }, { ...renewal, fontSize: null })).toBe('pass');
  });
});
