import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing';
import { policies } from './policies';

const policyOf = async (html: string, url = 'https://acme.example/agb') => policies(await pageOf(html, url))[0];
const text = '<p>' + 'Wir liefern gern und bald. '.repeat(80) + '</p>';

describe('the terms of a vendor', () => {
  it('are measured where they are printed', async () => {
    expect(
      await policyOf(`<h1>Allgemeine Geschäftsbedingungen</h1><h2>§ 1 Geltung</h2>${text}<p>Stand: 1. März 2026</p>`),
    ).toMatchObject({
      headings: 2,
      dated: 'Stand: 1. März 2026',
      pdfOnly: false,
    });
    expect((await policyOf(`<h1>AGB</h1>${text}`))!.words).toBeGreaterThan(390);
  });

  it('are undated without a day that belongs to them', async () => {
    expect((await policyOf(`<h1>AGB</h1>${text}<footer>© 2026 Acme</footer>`))!.dated).toBeNull();
  });

  it('are a mere PDF where the page has little else', async () => {
    expect(
      (await policyOf('<h1>AGB</h1><p>Hier finden Sie unsere <a href="https://acme.example/agb.pdf">AGB</a>.</p>'))!
        .pdfOnly,
    ).toBe(true);
  });

  it('are not looked for on other pages', async () => {
    expect(await policyOf(`<h1>Unser Team</h1>${text}`, 'https://acme.example/team')).toBeUndefined();
  });
});
