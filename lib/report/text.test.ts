import { describe, expect, it } from 'vitest';
import { audit } from '../audit';
import { renderText } from './text';
import { specimen } from './specimen';

describe('the report in the terminal', () => {
  it('says the answer first, then the score and how much was judged', () => {
    const lines = renderText(specimen()).split('\n').filter(Boolean);
    expect(lines[0]).toBe('acme-tools.example · contact page');
    expect(lines[1]).toBe('66  Easy to deal with, harder to reach and to pay.');
    expect(lines[2]).toBe('    Judged 9 of 13 · 2 need other pages · 1 needs your eyes');
  });

  it('shows findings before passes', () => {
    const text = renderText(specimen());
    expect(text.indexOf('A reply time is promised')).toBeLessThan(text.indexOf('Phone numbers can be tapped'));
    expect(text.indexOf('Phone numbers can be tapped')).toBeLessThan(text.indexOf('A phone number is in plain sight'));
  });

  it('quotes what was seen and where', () => {
    expect(renderText(specimen())).toContain('“We accept <b>Visa</b> & Mastercard” — footer');
    expect(renderText(specimen())).toContain('“020 7946 0124” — footer, closed until pressed');
  });

  it('uses no escape codes unless asked', () => {
    expect(renderText(specimen())).not.toContain('\u001b');
    expect(renderText(specimen(), { colour: true })).toContain('\u001b[31m✕ Fail');
  });

  it('lets no escape code of the page through', () => {
    const report = specimen();
    report.results[0]!.proof[0]!.text = 'Call\u001b]8;;https://evil.example\u0007 now\u202e!';
    const text = renderText(report);
    expect(text).toContain('“Call ]8;;https://evil.example now!”');
  });

  it('gives no number where too little was judged', () => {
    const text = renderText(audit({ pages: [] }, []));
    expect(text).toContain(' –  Too little was seen here to say how easy this company is to deal with.');
  });
});
