import { describe, expect, it } from 'vitest';
import { guestCheckout, orderButtonClear } from './checkout';
import { caseOf, page } from './testing';

const order = { kind: 'checkout', account: null, cardField: null, submit: 'Pay now' } as const;

describe('ordering without an account', () => {
  it('passes where no step asks for a password', () => {
    expect(guestCheckout(caseOf([page('checkout', { forms: [order] })])).verdict).toBe('pass');
  });

  it('is left to a person where the browser is signed in, for a wall is not to be seen then', () => {
    const checkout = page('checkout', { forms: [order] });
    const links = [{ href: 'https://acme.example/logout', text: 'Sign out', region: 'header' as const }];
    expect(guestCheckout(caseOf([{ ...checkout, links }])).verdict).toBe('review');
  });
});

describe('the last button', () => {
  it('is what the proof leads to', () => {
    const form = { ...order, selector: 'form', submitAt: 'form > button' };
    expect(orderButtonClear(caseOf([page('checkout', { forms: [form] })])).proof).toMatchObject([
      { sighting: { selector: 'form > button', text: 'Pay now' } },
    ]);
  });

  it('is shown by its form where the evidence is older than its place', () => {
    const form = { ...order, selector: 'form' };
    expect(orderButtonClear(caseOf([page('checkout', { forms: [form] })])).proof).toMatchObject([
      { sighting: { selector: 'form' } },
    ]);
  });
});
