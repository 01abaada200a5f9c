import { describe, expect, it } from 'vitest';
import { vendorsOf } from './vendor';

describe('the vendors of pages', () => {
  it('are one where the pages share a registrable domain', () => {
    expect(vendorsOf(['https://www.acme.co.uk/', 'https://shop.acme.co.uk/cart'])).toEqual(['acme.co.uk']);
  });

  it('are two on one platform', () => {
    expect(vendorsOf(['https://acme.myshopify.com/', 'https://other.myshopify.com/'])).toHaveLength(2);
  });

  it('go by the host where there is no domain', () => {
    expect(vendorsOf(['http://127.0.0.1:8080/', 'http://localhost/'])).toEqual(['127.0.0.1', 'localhost']);
  });
});
