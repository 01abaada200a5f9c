import { describe, expect, it } from 'vitest';
import { placesOf, reaching } from './jurisdictions';
import { caseOf, page } from './testing';

describe('places', () => {
  it('lie within others', () => {
    expect(reaching('DE')).toEqual(['DE', 'EU']);
    expect(reaching('us-ca')).toEqual(['US-CA', 'US']);
    expect(reaching('GB')).toEqual(['GB', 'UK']);
    expect(reaching('EU')).toEqual(['EU']);
  });

  it('are those of the profile, else those of the pages', () => {
    const german = [page('home', {}, { country: 'DE' }), page('contact')];
    expect(placesOf(caseOf(german))).toEqual(['DE', 'EU']);
    expect(placesOf(caseOf(german, { jurisdictions: ['UK'] }))).toEqual(['UK']);
    expect(placesOf(caseOf([page('home')]))).toEqual([]);
  });
});
