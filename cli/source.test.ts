import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { addressOf, mediaType, readSaved, sourceOf } from './source';

const folder = mkdtempSync(join(tmpdir(), 'approachable-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const page = file('page.html', '<!doctype html><title>Acme</title><p>Hello');

describe('what a person names on the command line', () => {
  it('is a web address', () => {
    expect(sourceOf('https://acme.example/help?a=1')).toEqual({ url: 'https://acme.example/help?a=1' });
    expect(sourceOf('HTTP://ACME.example')).toEqual({ url: 'http://acme.example/' });
  });

  it('may be a bare host', () => {
    expect(sourceOf('acme.example/contact').url).toBe('https://acme.example/contact');
    expect(sourceOf('localhost:3000').url).toBe('http://localhost:3000/');
  });

  it('is a file where there is one, whatever its name looks like', () => {
    const looksLikeHost = file('acme.example', '<title>Acme</title>');
    expect(sourceOf(looksLikeHost).html?.toString()).toBe('<title>Acme</title>');
    expect(sourceOf(pathToFileURL(page).href).html).toBeInstanceOf(Buffer);
  });

  it('is read as the address that is given for a file', () => {
    expect(sourceOf(page, { as: 'https://acme.example/contact' }).url).toBe('https://acme.example/contact');
    expect(() => sourceOf(page, { as: 'acme' })).toThrow('“acme” is no web address');
    expect(() => sourceOf('https://acme.example', { as: 'https://b.example' })).toThrow('--as goes with a saved page');
  });

  it('is refused where no browser could show it', () => {
    expect(() => sourceOf('ftp://acme.example/a')).toThrow('only http and https addresses can');
    expect(() => sourceOf('https://')).toThrow('is no web address');
    expect(() => sourceOf(join(folder, 'nowhere.html'))).toThrow('There is no file');
    expect(() => sourceOf('missing.html')).toThrow('There is no file missing.html.');
    expect(() => sourceOf(folder)).toThrow('is a folder');
  });
});

describe('a saved file', () => {
  it.each([
    ['a PDF', '%PDF-1.7\n…'],
    ['an image', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['an image', '<svg xmlns="http://www.w3.org/2000/svg"><title>Logo</title></svg>'],
    ['JSON', '{ "html": "no" }'],
    ['XML', '<?xml version="1.0"?><Invoice><a href="x"/></Invoice>'],
    ['a binary file', Buffer.from([80, 75, 3, 4, 0, 0, 0, 1])],
    ['plain text', 'Call us: 020 7946 0123'],
  ])('is refused when it is %s', (kind, content) => {
    expect(() => readSaved(file('other', content))).toThrow(`is ${kind}, not a web page.`);
  });

  it('is refused when it is empty', () => {
    expect(() => readSaved(file('empty.html', ' \n'))).toThrow('is empty.');
  });

  it('may be a fragment, XHTML, or UTF-16', () => {
    expect(readSaved(file('fragment', '<p>Hello'))).toHaveLength(8);
    expect(
      readSaved(file('x.xhtml', '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"/>')),
    ).toBeTruthy();
    expect(readSaved(file('utf16.html', Buffer.from('\ufeff<!doctype html><p>Hello', 'utf16le')))).toBeTruthy();
  });

  it('is UTF-8 where its bytes are, whatever it says of itself', () => {
    expect(mediaType(Buffer.from('<meta charset="windows-1252"><p>Öffnungszeiten'))).toBe('text/html; charset=utf-8');
    expect(mediaType(Buffer.from('<meta charset="windows-1252"><p>\xd6ffnungszeiten', 'latin1'))).toBe('text/html');
  });

  it('is read as the address it carries, else as its own', () => {
    const carried = (html: string) => addressOf(Buffer.from(html), page);
    expect(carried('<!-- saved from url=(0028)https://acme.example/support -->')).toBe('https://acme.example/support');
    expect(carried('<link rel="canonical" href="https://acme.example/?a=1&amp;b=2">')).toBe(
      'https://acme.example/?a=1&b=2',
    );
    expect(carried('<link href=https://acme.example/x rel=canonical>')).toBe('https://acme.example/x');
    expect(carried('<meta property="og:url" content="https://acme.example/">')).toBe('https://acme.example/');
    expect(carried('<link rel="canonical" href="/support">')).toBe(pathToFileURL(page).href);
  });
});
