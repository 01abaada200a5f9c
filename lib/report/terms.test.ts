import { describe, expect, it } from 'vitest';
import { authorities, bearing, type AuthorityId } from '../checks/authorities';
import { defaultProfile, type Profile } from '../checks/check';
import { speaker } from '../words';
import { requirement } from './terms';

const line = (id: AuthorityId, profile: Partial<Profile> = {}): string => {
  const authority = authorities[id];
  const applies = bearing(authority, { ...defaultProfile, ...profile }) === 'matches';
  return requirement({ id, ...authority, applies }, speaker());
};

describe('what law says beside a verdict', () => {
  it('may be required where the profile matches, and may apply where it does not say', () => {
    expect(line('ddg-5', { jurisdictions: ['DE'] })).toMatch(/^May also be required: Germany\. § 5 DDG: /);
    expect(line('ddg-5')).toMatch(/^May apply: Germany\. § 5 DDG: /);
  });

  it('names whom it protects', () => {
    expect(line('cancel-312k', { jurisdictions: ['DE'] })).toMatch(/^May also be required: consumers \(Germany\)\. /);
  });

  it('says its limits', () => {
    expect(line('uk-surcharges', { jurisdictions: ['UK'] })).toContain('commercial cards are exempt');
    expect(line('us-fees')).toContain('for live-event tickets and short-term lodging only');
    expect(line('dsa-12')).toContain('for intermediary services');
    expect(line('preticked-22')).toContain('read the official text before relying on it');
  });

  it('only may apply where it concerns few trades, whatever the profile', () => {
    expect(line('us-fees', { jurisdictions: ['US'] })).toMatch(/^May apply: /);
    expect(line('dsa-12', { jurisdictions: ['DE'] })).toMatch(/^May apply: /);
  });

  it('keeps what was struck down as history', () => {
    expect(line('us-click-to-cancel', { jurisdictions: ['US'] })).toMatch(/^Not in force, for the record\. /);
  });

  it('never takes a standard or research for a duty', () => {
    for (const id of ['nng-contact', 'edpb-consent', 'govuk-patterns'] as const)
      expect(line(id, { jurisdictions: ['DE', 'UK'] })).toMatch(/^See also /);
  });
});
