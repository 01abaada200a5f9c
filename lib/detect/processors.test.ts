import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing';
import { processors } from './processors';
import { processorVendors } from './vendors/processors';

const seen = async (html: string) => processors(await pageOf(html)).map(({ vendor, how }) => `${vendor} ${how}`);

describe('processors', () => {
  it('knows them by script, also where an inline loader names it', async () => {
    expect(await seen('<script src="https://js.stripe.com/v3/"></script>')).toEqual(['stripe script']);
    expect(await seen('<script>load("https:\\/\\/js.mollie.com\\/v1\\/mollie.js")</script>')).toEqual([
      'mollie script',
    ]);
  });

  it('does not take a link or a mention for one', async () => {
    expect(await seen('<a href="https://js.stripe.com/">Stripe</a><p>js.stripe.com</p>')).toEqual([]);
  });

  it('knows at least 60, each once', () => {
    const ids = processorVendors.map(([id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(60);
  });
});
