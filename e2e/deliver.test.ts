import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import readWorkbook from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { openFile } from '../lib/report/file';

const command = fileURLToPath(new URL('../.output/cli/approachable.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'approachable-deliver-'));
const at = (name: string): string => join(folder, name);

const contact = `<!doctype html><html lang="en-GB"><title>Contact · Harbour Lamps</title><body><main><h1>Contact us</h1>
<p>Call us: <a href="tel:+442079460123">020 7946 0123</a></p>
<p>Managing director: Ada Lark, <a href="mailto:ada.lark@harbour-lamps.example">ada.lark@harbour-lamps.example</a></p>
</main></body></html>`;
writeFileSync(at('before.html'), contact);
writeFileSync(at('after.html'), contact.replace(/<p>Call us.*<\/p>/, ''));

/** Audits a saved page as if it stood at the vendor's address. */
const audited = (page: string, ...words: string[]) =>
  new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    const args = ['audit', at(page), '--as', 'https://www.harbour-lamps.example/contact', ...words];
    const child = spawn(process.execPath, [command, ...args]);
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.stderr.on('data', (chunk) => (err += String(chunk)));
    child.on('close', (code) => resolve({ code, out, err }));
  });

it('writes every format, masked where that is asked for', async () => {
  for (const name of ['report.html', 'report.xlsx', 'report.csv', 'report.md', 'report.json'])
    expect(await audited('before.html', '--out', at(name), '--redact')).toEqual({ code: 0, out: '', err: '' });
  const sheets = await readWorkbook(at('report.xlsx'));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Summary', 'Checks', 'Sightings']);
  for (const name of ['report.html', 'report.csv', 'report.md', 'report.json']) {
    const text = readFileSync(at(name), 'utf8');
    expect(text).toContain('A phone number is in sight');
    expect(text).not.toMatch(/Ada Lark|ada\.lark|7946|442079460123/);
  }
  expect(openFile(readFileSync(at('report.json'), 'utf8'))).toMatchObject({ kind: 'report' });
  expect((await audited('before.html', '--format', 'csv')).out).toMatch(/^\ufeff"Code"/);
});

it('holds a page to its baseline', async () => {
  const missing = await audited('before.html', '--baseline', at('baseline.json'));
  expect(missing).toMatchObject({ code: 2, out: '' });
  expect(missing.err).toContain('There is no baseline');
  await audited('before.html', '--format', 'json', '--out', at('baseline.json'));
  expect(await audited('before.html', '--baseline', at('baseline.json'))).toMatchObject({
    code: 0,
    err: 'Nothing new since the baseline.\n',
  });
  const worse = await audited('after.html', '--baseline', at('baseline.json'));
  expect(worse.code).toBe(1);
  expect(worse.err).toMatch(/^New since the baseline: [1-9]/);
  expect(worse.err).toContain('reach/phone-visible');
});

it('says in one sentence what is wrong with a baseline', async () => {
  writeFileSync(at('foreign.json'), '{"lighthouseVersion":"12"}');
  const { code, err } = await audited('before.html', '--baseline', at('foreign.json'));
  expect(code).toBe(2);
  expect(err).toBe(`${at('foreign.json')}: This file was not saved by Approachable.\n`);
});
