import { describe, expect, it } from 'vitest';
import { phoneCost, phoneDialable, phoneVisible } from './phone';
import { caseOf, foldedAway, page } from './testing';

type Phone = NonNullable<NonNullable<Parameters<typeof page>[1]>['phones']>[number];
const on = (...phones: Phone[]) => caseOf([page('contact', { phones })]);

describe('a phone number is in sight', () => {
  it.each([
    ['as text', {}, 'pass'],
    ['in a picture', { how: 'image' }, 'partial'],
    ['in a closed menu', foldedAway, 'partial'],
    ['as a fax', { type: 'fax' }, 'partial'],
    ['in structured data only', { how: 'json-ld' }, 'fail'],
    ['of somebody else', { vendor: false }, 'fail'],
    ['hidden for good', { visible: false }, 'fail'],
  ] satisfies [string, Phone, string][])('%s', (_, phone, verdict) => {
    expect(phoneVisible(on(phone)).verdict).toBe(verdict);
  });

  it('takes a messenger for half a phone', () => {
    expect(phoneVisible(caseOf([page('contact', { messaging: [{}] })])).verdict).toBe('partial');
  });
});

describe('a phone number can be dialled', () => {
  it('passes where it is linked', () => {
    expect(phoneDialable(on({})).verdict).toBe('pass');
    expect(phoneDialable(on({ href: 'tel:02079460123' })).verdict).toBe('pass');
  });

  it('takes a bare number for half', () => {
    expect(phoneDialable(on({ dialable: false, href: null })).verdict).toBe('partial');
  });

  it('fails where a link dials something else', () => {
    const broken = page('contact', { phones: [{}], brokenCallLinks: [{ href: 'tel:', problem: 'empty' }] });
    expect(phoneDialable(caseOf([broken])).verdict).toBe('fail');
  });

  it('lets one link serve every mention of the number', () => {
    expect(phoneDialable(on({}, { dialable: false, href: null })).verdict).toBe('pass');
  });

  it('asks for country codes where there are several countries', () => {
    const german = { number: '+493023125100', country: 'DE', href: 'tel:03023125100' };
    expect(phoneDialable(on({}, german)).verdict).toBe('partial');
  });

  it('says nothing where there is no number', () => {
    expect(phoneDialable(on()).verdict).toBe('not-applicable');
  });
});

describe('calling costs no more than an ordinary call', () => {
  it.each([
    ['local', '+442079460123', null, 'pass'],
    ['freephone', '+448081570123', null, 'pass'],
    ['shared cost, silent', '+448449460123', null, 'fail'],
    ['shared cost, stated', '+448449460123', '7p per minute', 'partial'],
    ['costly by general knowledge', '+49900123456', null, 'review'],
    ['an 08 number that is local in its country', '+46812345600', null, 'pass'],
    ['costly in Belgium', '+3290012345', null, 'review'],
    ['of Dublin, which begins like costly ones', '+35315550123', null, 'pass'],
    ['of an unknown country', '08441234567', null, 'not-applicable'],
    ['of a country whose costly prefixes are not known here', '+27215550123', null, 'not-applicable'],
  ])('%s', (_, number, cost, verdict) => {
    expect(phoneCost(on({ number, cost })).verdict).toBe(verdict);
  });
});
