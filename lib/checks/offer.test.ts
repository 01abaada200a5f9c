import { describe, expect, it } from 'vitest';
import { pricesVisible, returnsFindable } from './offer';
import { caseOf, foldedAway, page } from './testing';

type Seen = NonNullable<Parameters<typeof page>[1]>;

describe('prices', () => {
  it.each([
    ['in sight', { prices: [{}] }, 'pass'],
    ['from an amount only', { prices: [{ from: true }] }, 'partial'],
    ['some to be asked for', { prices: [{}], forms: [{ kind: 'quote' }] }, 'partial'],
    ['all to be asked for', { forms: [{ kind: 'quote' }] }, 'fail'],
  ] satisfies [string, Seen, string][])('%s', (_, seen, verdict) => {
    expect(pricesVisible(caseOf([page('pricing', seen)])).verdict).toBe(verdict);
  });
});

describe('returns and cancelling', () => {
  const shop: Seen = { forms: [{ kind: 'add-to-cart' }] };

  it.each([
    ['linked', { ...shop, contactLinks: [{ purpose: 'returns', region: 'footer' }] }, 'pass'],
    ['folded away', { ...shop, contactLinks: [{ purpose: 'cancel', ...foldedAway }] }, 'partial'],
    ['the button of a dialog', { ...shop, contactLinks: [{ purpose: 'cancel', region: 'dialog' }] }, 'fail'],
    ['written about only', { ...shop, promises: [{}] }, 'partial'],
    ['not for a subscription', { prices: [{ recurring: 'month' }] }, 'fail'],
    ['not in a shop', {}, 'not-applicable'],
    ['where payment is mentioned', { paymentMethods: [{}] }, 'unknown'],
    ['not for something rented by the day', { prices: [{ recurring: 'day' }] }, 'not-applicable'],
  ] satisfies [string, Seen, string][])('%s', (_, seen, verdict) => {
    expect(returnsFindable(caseOf([page('product', seen)])).verdict).toBe(verdict);
  });
});
