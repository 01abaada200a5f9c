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

  it('names the date where it is given', () => {
    const source = renderHtml(specimen(), { date: new Date(Date.UTC(2026, 10, 23, 12)) });
    expect(source).toContain('datetime="2026-11-23T12:00:00.000Z"');
  });
});
