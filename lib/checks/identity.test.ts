import { describe, expect, it } from 'vitest';
import { postalAddress, structuredContact, whoIsBehind } from './identity';
import { caseOf, foldedAway, page } from './testing';

type Seen = NonNullable<Parameters<typeof page>[1]>;
const on = (seen: Seen) => caseOf([page('contact', seen)]);

describe('the postal address', () => {
  it.each([
    ['in full', { addresses: [{}] }, 'pass'],
    ['folded away', { addresses: [foldedAway] }, 'partial'],
    ['a post-office box', { addresses: [{ poBox: true }] }, 'partial'],
    ['a post-office box beside a street', { addresses: [{ poBox: true }, {}] }, 'pass'],
    ['perhaps', { addresses: [{ match: 'weak' }] }, 'review'],
    ['of a customer', { addresses: [{ vendor: false }] }, 'fail'],
    ['none', {}, 'fail'],
  ] satisfies [string, Seen, string][])('%s', (_, seen, verdict) => {
    expect(postalAddress(on(seen)).verdict).toBe(verdict);
  });
});

describe('who is behind the page', () => {
  const name = {};
  const number = { kind: 'register' as const, value: 'HRB 999999 B', scheme: 'HRB', country: 'DE' };
  const german = (seen: Seen) => caseOf([page('contact', seen, { country: 'DE' })]);

  it.each([
    ['name and register', { companyIdentity: [name, number] }, 'pass'],
    ['name and tax number', { companyIdentity: [name, { ...number, kind: 'vat' }] }, 'pass'],
    ['name only', { companyIdentity: [name] }, 'partial'],
    ['somebody who trades alone and has no register', { companyIdentity: [{ kind: 'sole-trader' }] }, 'pass'],
    ['of a customer', { companyIdentity: [{ ...name, vendor: false }] }, 'fail'],
    ['nothing', {}, 'fail'],
    ['an unopened legal notice', { contactLinks: [{ purpose: 'legal-notice' }] }, 'unknown'],
  ] satisfies [string, Seen, string][])('%s', (_, seen, verdict) => {
    expect(whoIsBehind(german(seen)).verdict).toBe(verdict);
  });

  it('is not asked for outside Europe', () => {
    expect(whoIsBehind(caseOf([page('contact', {}, { country: 'US' })])).verdict).toBe('not-applicable');
    expect(whoIsBehind(on({})).verdict).toBe('not-applicable');
  });
});

describe('contact details in structured data', () => {
  const number = { how: 'json-ld' as const, ways: ['json-ld' as const] };
  const both = { ways: ['text' as const, 'json-ld' as const] };

  it.each([
    ['the same as in sight', { phones: [both] }, 'pass'],
    [
      'left over from a theme',
      { phones: [{}, { ...number, number: '+14015550112', vendor: false, placeholder: true }] },
      'fail',
    ],
    ['not in sight', { phones: [number] }, 'partial'],
    ['without the address in sight', { phones: [both], emails: [{}] }, 'partial'],
    ['more than is in sight', { phones: [both, { ...number, number: '+442079460999' }] }, 'partial'],
    ['none', { phones: [{}] }, 'not-applicable'],
  ] satisfies [string, Seen, string][])('%s', (_, seen, verdict) => {
    expect(structuredContact(on(seen)).verdict).toBe(verdict);
  });
});
