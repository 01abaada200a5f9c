import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readManifest } from './manifest';

const folder = mkdtempSync(join(tmpdir(), 'approachable-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const path = join(folder, 'pages.json');
const read = (content: unknown) => {
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return readManifest(path);
};
const home = { id: 'home', file: 'pages/home.html', url: 'https://acme.example/' };

describe('a manifest', () => {
  it('names files beside itself', () => {
    expect(read([home])).toEqual([{ ...home, file: join(folder, 'pages/home.html') }]);
    expect(read([])).toEqual([]);
  });

  it('is refused where it is missing, not JSON or not a list', () => {
    expect(() => readManifest(join(folder, 'nowhere.json'))).toThrow(/^There is no manifest .*nowhere\.json\.$/);
    expect(() => read('[{')).toThrow('is not JSON');
    expect(() => read({ pages: [] })).toThrow('is not a list of pages');
  });

  it.each(['id', 'file', 'url'])('is refused where an entry has no %s', (name) => {
    expect(() => read([home, { ...home, id: 'other', [name]: undefined }])).toThrow(`of the manifest has no ${name}.`);
    expect(() => read([null])).toThrow('Entry number 1 of the manifest has no id.');
  });

  it.each(['../home', 'a/b', 'a\\b', '..', '.', 'a\nb', 'a:b'])(
    'is refused with the id %j, which names no file',
    (id) => {
      expect(() => read([{ ...home, id }])).toThrow('cannot name a file');
    },
  );

  it('is refused where two entries would write the same file', () => {
    expect(() => read([home, { ...home, id: 'HOME' }])).toThrow('Two entries of the manifest have the id “HOME”.');
  });

  it('is refused where an address is none', () => {
    expect(() => read([{ ...home, url: 'acme' }])).toThrow('“acme” is no web address');
    expect(() => read([{ ...home, url: 'file:///etc/passwd' }])).toThrow('only http and https');
  });
});
