import { describe, expect, it } from 'vitest';
import { audit } from '../audit';
import { evidenceOf } from '../testing';
import { renderText } from './text';

const vendor = async () => {
  const nav =
    '<header><nav><a href="/">Home</a><a href="/contact">Contact us</a><a href="/terms">Terms</a></nav></header>';
  const page = (path: string, main: string) =>
    evidenceOf(
      `<html lang="en"><title>Acme</title><body>${nav}<main>${main}</main></body></html>`,
      `https://acme.example${path}`,
    );
  return audit({
    pages: [
      await page('/', '<h1>Acme</h1><p>We offer 30-day returns.</p>'),
      await page('/contact', '<h1>Contact us</h1><p>Call <a href="tel:+442079460123">020 7946 0123</a>.</p>'),
      await page('/terms', '<h1>Terms</h1><p>You may return goods within 14 days.\u001b[31m</p>'),
    ],
  });
};

describe('a site in the terminal', () => {
  it('shows the way, page by page with the names of links, and what is at its end', async () => {
    expect(renderText(await vendor())).toMatch(
      /home page —\[Contact us\]→\s+contact page\s+→\s+telephone:[^\n]*020 7946 0123/,
    );
  });

  it('puts promises that contradict each other below one another, with their pages', async () => {
    const text = renderText(await vendor());
    expect(text).toContain('Returns: 30 days / 14 days');
    expect(text).toContain('“We offer 30-day returns.” — /');
    expect(text).toMatch(/“You may return goods within 14 days\..*” — \/terms/);
  });

  it('lets no page write to the terminal', async () => {
    // oxlint-disable-next-line no-control-regex -- terminal codes begin with a control character
    expect(renderText(await vendor())).not.toMatch(/\u001b/);
  });

  it('says nothing of it for a page alone', async () => {
    const one = audit({ pages: [await evidenceOf('<h1>Acme</h1>')] });
    expect(renderText(one)).not.toContain('Ways through the site');
  });
});
