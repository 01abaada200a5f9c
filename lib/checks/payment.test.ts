import { describe, expect, it } from 'vitest';
import type { PageKind } from '../detect/page-kinds';
import { methodFamilies, methodsDisclosed, priceBasis } from './payment';
import { caseOf, page } from './testing';

type Seen = NonNullable<Parameters<typeof page>[1]>;
type Method = NonNullable<Seen['paymentMethods']>[number];
const transfer: Method = { method: 'bank-transfer', family: 'transfer', how: 'text' };
const wallet: Method = { method: 'paypal', family: 'wallet' };

describe('payment methods before the last step', () => {
  it.each([
    ['in the footer', 'home', { paymentMethods: [{}] }, 'pass'],
    ['in the last step only', 'payment', { paymentMethods: [{ how: 'option' }] }, 'partial'],
    ['named nowhere in the checkout', 'checkout', {}, 'fail'],
    ['a script is no promise', 'checkout', { paymentMethods: [{ how: 'script' }] }, 'fail'],
    ['named in an article', 'checkout', { paymentMethods: [{ accepted: false }] }, 'fail'],
    ['not yet, in a shop', 'product', { forms: [{ kind: 'add-to-cart' }] }, 'unknown'],
    ['nothing sold', 'home', {}, 'not-applicable'],
  ] satisfies [string, PageKind, Seen, string][])('%s', (_, kind, seen, verdict) => {
    expect(methodsDisclosed(caseOf([page(kind, seen)])).verdict).toBe(verdict);
  });
});

const on = (paymentMethods: Method[], audience: 'business' | 'both' = 'both') =>
  methodFamilies(caseOf([page('checkout', { paymentMethods })], { audience })).verdict;

describe('kinds of payment', () => {
  it('takes three cards for one kind', () => {
    expect(on([{}, { method: 'mastercard' }, { method: 'amex' }])).toBe('fail');
  });

  it('leaves cards alone to a person where the page prepares a wallet that other devices may show', () => {
    const prepared = {
      method: 'apple-pay',
      name: 'Apple Pay',
      family: 'wallet',
      how: 'script',
      accepted: false,
    } as const;
    expect(on([{}, prepared])).toBe('review');
    expect(on([{}, wallet, prepared])).toBe('partial');
  });

  it('passes from three kinds', () => {
    expect(on([{}, wallet])).toBe('partial');
    expect(on([{}, wallet, transfer])).toBe('pass');
  });

  it('lets a transfer beside a card do for businesses', () => {
    expect(on([{}, transfer])).toBe('partial');
    expect(on([{}, transfer], 'business')).toBe('pass');
  });

  it('does not take a mention on a contact page for all there is', () => {
    expect(methodFamilies(caseOf([page('contact', { paymentMethods: [{}] })])).verdict).toBe('unknown');
  });

  it('does not count gift cards', () => {
    expect(on([{}, { method: 'gift-card', family: 'other' }])).toBe('fail');
  });
});

describe('what prices include', () => {
  const goods: Seen['forms'] = [{ kind: 'add-to-cart' }];

  it.each([
    ['tax and delivery', { prices: [{ tax: 'included', delivery: 'excluded' }], forms: goods }, 'pass'],
    ['tax, of goods', { prices: [{ tax: 'included' }], forms: goods }, 'partial'],
    ['tax, of a service', { prices: [{ tax: 'excluded' }] }, 'pass'],
    ['nothing', { prices: [{}] }, 'fail'],
    ['a sign of several currencies', { prices: [{ currency: null, tax: 'included' }] }, 'partial'],
    ['no prices', {}, 'not-applicable'],
  ] satisfies [string, Seen, string][])('%s', (_, seen, verdict) => {
    expect(priceBasis(caseOf([page('product', seen)])).verdict).toBe(verdict);
  });

  it('does not ask for tax in the United States', () => {
    const american = page('pricing', { prices: [{ currency: 'USD' }] }, { country: 'US' });
    expect(priceBasis(caseOf([american])).verdict).toBe('pass');
  });
});
