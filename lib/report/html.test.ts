import { describe, expect, it } from 'vitest';
import { renderHtml } from './html';
import { specimen } from './specimen';

const documentOf = (report = specimen()) => new DOMParser().parseFromString(renderHtml(report), 'text/html');

describe('the report as HTML', () => {
  it('opens with the vendor, the answer and the score', () => {
    const document = documentOf();
    expect(document.querySelector('h1')?.textContent).toBe('acme-tools.example');
    expect(document.querySelector('.sentence')?.textContent).toBe('Easy to deal with, harder to reach and to pay.');
    expect(document.querySelector('.ring')?.getAttribute('aria-label')).toBe('Score 66 of 100');
  });

  it('puts findings before passes', () => {
    const order = [...documentOf().querySelectorAll('h2')].map((each) => each.textContent);
    expect(order).toEqual([
      'Summary',
      'What to mend, the weightiest first',
      'What is well',
      'Not judged',
      'Appendix: the evidence',
      'About this report',
    ]);
  });

  it('brings its own style', () => {
    expect(documentOf().querySelector('style')?.textContent).toContain('light-dark(');
  });

  it('asks for nothing: no script, no request', () => {
    const source = renderHtml(specimen());
    expect(source).not.toMatch(/<(?:script|link|img|iframe)|@import|url\(/i);
    expect(source).toContain("default-src 'none'");
  });

  it('writes what a page said as text', () => {
    const report = specimen();
    const hostile = '</style></q><script>alert(1)</script><img src=x onerror=alert(1)>" onclick="';
    report.vendor = hostile;
    for (const page of report.pages) page.title = page.url = hostile;
    report.problems.push({ detector: hostile, message: hostile, url: hostile });
    for (const result of report.results) {
      result.because = hostile;
      result.fix.snippet = hostile;
      for (const proof of result.proof) proof.text = proof.selector = proof.url = hostile;
    }
    const document = documentOf(report);
    expect(document.querySelectorAll('script, img, [onclick], [onerror]')).toHaveLength(0);
    expect(document.querySelector('h1')?.textContent).toBe(hostile);
  });

  it('says under which circumstances the pages were read', () => {
    const source = renderHtml(specimen(), {
      date: new Date(Date.UTC(2026, 10, 23, 12)),
      circumstances: { signedIn: false, consent: 'refused' },
      version: '1.2.3',
    });
    const facts = new DOMParser().parseFromString(source, 'text/html').querySelector('.facts')!;
    const pairs = [...facts.querySelectorAll(':scope > dt')].map((term) => [
      term.textContent,
      term.nextElementSibling!.textContent!.trim(),
    ]);
    expect(Object.fromEntries(pairs)).toMatchObject({
      'Read on': expect.stringContaining('November 23, 2026'),
      Window: '1280 × 800 pixels',
      Language: 'English',
      'Signed in': 'no',
      Cookies: 'refused',
      'Judged for': 'consumers and businesses (UK)',
      'Judged by': expect.stringMatching(/^Approachable 1\.2\.3, scoring version \d+$/),
    });
  });

  it('carries what its author adds', () => {
    const logo = 'data:image/png;base64,iVBORw0KGgo=';
    const handover = {
      client: 'For <Acme>',
      logo,
      summary: 'First.\n\nSecond <b>.',
      notes: { 'pay/method-families': 'Agreed.', 'deal/prices-visible': 'Well done.' },
    };
    const document = new DOMParser().parseFromString(renderHtml(specimen(), { handover }), 'text/html');
    expect(document.querySelector('.client')?.textContent?.trim()).toBe('For <Acme>');
    expect(document.querySelector('.client img')?.getAttribute('src')).toBe(logo);
    expect([...document.querySelectorAll('.summary > p')].map((each) => each.textContent)).toEqual([
      'First.',
      'Second <b>.',
    ]);
    expect(document.querySelector('#pay-method-families')?.textContent).toContain('Agreed.');
    expect(document.querySelector('.note')?.textContent).toBe('Note: Well done.');
  });

  it.each([
    'https://evil.example/track.png',
    'data:text/html;base64,AAAA',
    'data:image/png,"onerror="x',
    'javascript:1',
  ])('shows no picture from %s', (logo) => {
    const source = renderHtml(specimen(), { handover: { client: 'Acme', logo } });
    expect(source).not.toContain('<img');
  });

  it('links to the quoted words, and to web pages only', () => {
    const links = [...documentOf().querySelectorAll('.quotes a')].map((each) => each.getAttribute('href'));
    expect(links).toContain(
      'https://www.acme-tools.example/contact?from=<b>#:~:text=We%20accept%20%3Cb%3EVisa%3C%2Fb%3E%20%26%20Mastercard',
    );
    const report = specimen();
    for (const { proof } of report.results) for (const each of proof) each.url = 'javascript:alert(1)';
    expect(documentOf(report).querySelectorAll('.quotes a')).toHaveLength(0);
  });
});
