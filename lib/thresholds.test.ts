import { describe, expect, it } from 'vitest';
import { audit } from './audit';
import { page } from './checks/testing';
import { adjustable, adjusted, contradiction, thresholdOf, thresholds } from './checks/thresholds';

describe('thresholds', () => {
  it('may be changed within bounds, which hold our own numbers', () => {
    for (const { id, least, most } of adjustable) {
      expect(thresholdOf(id), id).toBeGreaterThanOrEqual(least);
      expect(thresholdOf(id), id).toBeLessThanOrEqual(most);
    }
    expect(adjusted({ 'families.many': 99, 'constructor.name': 1 })).toEqual(thresholds);
  });

  it('say which two contradict each other', () => {
    expect(contradiction({})).toBeNull();
    expect(contradiction({ 'families.some': 4 })).not.toBeNull();
  });

  it('change the verdict, and the report says so', () => {
    const pages = [page('contact', { forms: [{ required: 6, fields: 6 }] })];
    const verdict = (changes: Record<string, number>) =>
      audit({ pages, thresholds: changes }).results.find(({ code }) => code === 'R12')?.verdict;
    expect(verdict({})).toBe('partial');
    expect(verdict({ 'contactForm.easy': 6 })).toBe('pass');
    expect(audit({ pages }).changed).toBeUndefined();
    expect(audit({ pages, thresholds: { 'contactForm.easy': 6 } }).changed).toMatchObject([
      { id: 'contactForm.easy', value: 6, usual: 4 },
    ]);
  });
});
