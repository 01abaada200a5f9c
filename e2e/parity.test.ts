import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type browser from 'webextension-polyfill';
import { serve } from '../cli/serve';
import type { Evidence } from '../lib/detect/evidence';
import { filesFor, scripts } from '../lib/injection';
import { browserWithExtension, type Extension } from './extension';
import { servePages, story } from './pages';

declare const chrome: typeof browser;

/** Extension and command line see the same page with the same eyes: only the time they take may differ. */
const timeless = ({ page, ...evidence }: Evidence) => ({ ...evidence, page: { ...page, ms: 0 } });

/** A page whose script turns the tools that a reader would use against it, before anything is read. */
const hostile = story.replace(
  '<header>',
  `<script>
    const lie = () => { throw new Error('tampered'); };
    for (const name of ['querySelector', 'querySelectorAll', 'getAttribute', 'closest', 'matches', 'checkVisibility', 'getBoundingClientRect'])
      Element.prototype[name] = lie;
    for (const name of ['querySelector', 'querySelectorAll', 'createTreeWalker', 'getElementById', 'evaluate']) Document.prototype[name] = lie;
    for (const name of ['map', 'filter', 'push', 'join', 'slice', 'find', Symbol.iterator]) Array.prototype[name] = lie;
    for (const name of ['replace', 'match', 'matchAll', 'trim', 'split', 'toLowerCase']) String.prototype[name] = lie;
    RegExp.prototype.exec = RegExp.prototype.test = lie;
    JSON.stringify = JSON.parse = Object.entries = Object.assign = Promise.all = lie;
    Promise.prototype.then = lie;
    window.MessageChannel = window.Map = window.Set = window.WeakMap = window.URL = window.performance = undefined;
    Object.defineProperty(Node.prototype, 'textContent', { get: lie });
    Object.defineProperty(CharacterData.prototype, 'data', { get: lie });
  </script><header>`,
);

const policy =
  "default-src 'none'; script-src 'none'; connect-src 'none'; require-trusted-types-for 'script'; sandbox allow-same-origin";

const inRepository = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const command = inRepository('.output/cli/approachable.mjs');
const portals = inRepository('tests/portals');
const sample = inRepository('samples/harbour-tools');

const htmlIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.html'));

let extension: Extension;
let page: Page;
let tab: number;
let scratch: string;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'approachable-parity-'));
  extension = await browserWithExtension();
  page = await extension.context.newPage();
  tab = await extension.tabOf(page);
  // Vendors' scripts that a portal names are not fetched; that they are named is all there is to see.
  await page.route(
    ({ hostname }) => hostname !== 'localhost',
    (route) => route.abort(),
  );
});

afterAll(async () => {
  await extension?.close();
  rmSync(scratch, { recursive: true, force: true });
});

const run = (...words: string[]) => promisify(execFile)(process.execPath, [command, ...words], { maxBuffer: 1 << 26 });

const byCommand = async (url: string) => JSON.parse((await run('collect', url)).stdout) as Evidence;

const inject = (files: string[]): Promise<unknown> =>
  extension.desk.evaluate(
    async ({ tabId, files }) => (await chrome.scripting.executeScript({ target: { tabId }, files }))[0]!.result,
    { tabId: tab, files },
  );

/** Injects as `lib/extension/read` does. */
const byExtension = async (url: string): Promise<Evidence> => {
  await page.goto(url, { waitUntil: 'load' });
  const languages = (await inject([scripts.languages])) as string[];
  return (await inject(filesFor(languages))) as Evidence;
};

describe('extension and command line', { timeout: 240_000 }, () => {
  it('give equal evidence on every page of every portal', async () => {
    const server = await serve(portals);
    try {
      const pages = readdirSync(portals).flatMap((slug) =>
        htmlIn(join(portals, slug)).map((name) => ({
          id: `${slug}-${name.replace('.html', '')}`,
          file: join(portals, slug, name),
          url: `http://localhost:${server.port}/${slug}/${name}`,
        })),
      );
      expect(pages.length).toBeGreaterThan(8);
      const manifest = join(scratch, 'pages.json');
      writeFileSync(manifest, JSON.stringify(pages));
      const collected = run('collect', '--manifest', manifest, '--out', scratch);
      const seen = new Map<string, Evidence>();
      for (const { id, url } of pages) seen.set(id, await byExtension(url));
      await collected;
      for (const [id, evidence] of seen) {
        const other = JSON.parse(readFileSync(join(scratch, `${id}.json`), 'utf8')) as Evidence;
        expect(timeless(evidence), id).toEqual(timeless(other));
        expect(evidence.problems, id).toEqual([]);
      }
    } finally {
      server.close();
    }
  });

  it('give equal evidence on the sample, style sheets and all', async () => {
    const server = await serve(sample);
    try {
      const url = `http://localhost:${server.port}/contact.html`;
      const expected = timeless(await byCommand(url));
      expect(timeless(await byExtension(url))).toEqual(expected);
      const popup = await extension.popupAbout(page);
      const download = popup.waitForEvent('download');
      await popup.getByRole('button', { name: 'Copy and save' }).click();
      await popup.getByRole('button', { name: 'Save JSON' }).click();
      const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as { evidence: [Evidence] };
      expect(timeless(saved.evidence[0])).toEqual(expected);
    } finally {
      server.close();
    }
  });

  it('give equal evidence whatever a page does to hinder them', async () => {
    const site = await servePages({
      '/contact': story,
      '/strict/contact': { body: story, headers: { 'content-security-policy': policy } },
      '/hostile/contact': hostile,
    });
    try {
      const plain = await byExtension(site.url('/contact'));
      expect(plain.phones.length).toBeGreaterThan(0);
      for (const path of ['/strict/contact', '/hostile/contact']) {
        const evidence = await byExtension(site.url(path));
        expect(timeless(evidence), path).toEqual(timeless(await byCommand(site.url(path))));
        expect(evidence.problems, path).toEqual([]);
        expect(evidence.phones.length, path).toBe(plain.phones.length);
      }
    } finally {
      site.close();
    }
  });
});
