import { assert, oneof, property, string, webUrl } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalOf, refusalOfContent, refusalWords } from './refusal';

describe('a page that could not be read', () => {
  it.each([
    ['chrome://settings/', 'Cannot access a chrome:// URL', 'browser'],
    ['about:newtab', 'Missing host permission for the tab', 'browser'],
    ['edge://settings', '', 'browser'],
    ['', 'Cannot access a chrome:// URL', 'browser'],
    ['https://chromewebstore.google.com/detail/x', 'The extensions gallery cannot be scripted.', 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'Missing host permission for the tab', 'store'],
    ['moz-extension://abc/page.html', 'Missing host permission for the tab', 'extension'],
    ['https://acme.example/', 'Frame with ID 0 is showing error page', 'broken'],
    ['https://acme.example/', 'This page cannot be scripted due to an ExtensionsSettings policy.', 'policy'],
    ['https://acme.example/terms.PDF?v=2', 'Cannot access contents of the page', 'pdf'],
    ['file:///home/me/page.html', 'Cannot access contents of url "file:///home/me/page.html".', 'file'],
    ['https://acme.example/', 'Missing host permission for the tab', 'no-access'],
    ['https://acme.example/', 'x is not a function', 'failed'],
  ])('%s (%s): %s', (url, error, refusal) => {
    expect(refusalOf(url, error)).toBe(refusal);
  });

  it('is not taken for a store because its address holds the name of one', () => {
    expect(refusalOf('https://acme.example/?from=https://addons.mozilla.org/', 'x')).toBe('failed');
  });

  it('may hold a file', () => {
    expect(refusalOfContent('application/pdf')).toBe('pdf');
    expect(refusalOfContent('image/png')).toBe('not-a-page');
    expect(refusalOfContent('text/html')).toBe('empty');
  });

  it('always has a sentence and a next step', () => {
    assert(
      property(oneof(webUrl(), string()), string(), (url, error) => {
        const { what, next } = refusalWords[refusalOf(url, error)];
        expect(what).toMatch(/\.$/);
        expect(next).toMatch(/\.$/);
      }),
    );
  });
});
