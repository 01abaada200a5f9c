import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { verdictNames } from '../lib/report/terms';
import { portals } from '../tests/portal';

const command = fileURLToPath(new URL('../.output/cli/start.mjs', import.meta.url));
const start = async (...words: string[]): Promise<string> =>
  (await promisify(execFile)(process.execPath, [command, ...words], { env: { ...process.env, CI: 'true' } })).stdout;

describe('npm start', () => {
  it('has the extension read the sample vendor, and gives the verdicts its story tells', async () => {
    const sample = portals().find(({ slug }) => slug === 'harbour-tools')!;
    const text = await start();
    for (const { url } of sample.documents) expect(text).toContain(`Read ${url.replace('https:', 'http:')}\n`);

    const lines = text.split('\n');
    for (const [id, verdict] of Object.entries(sample.point))
      expect(lines.find((line) => line.endsWith(`  ${id}`))).toContain(verdictNames[verdict]);

    const report = /report, as a page to print or send: (.+)/.exec(text)?.[1] ?? '';
    expect(existsSync(report)).toBe(true);
    expect(readFileSync(report, 'utf8')).toContain('harbour-tools.example');
  });

  it('reads the page that is named instead', async () => {
    const text = await start('samples/harbour-tools/contact.html');
    expect(text).toContain('Read http://localhost/contact.html\n');
    expect(text).not.toContain('Read http://harbour-tools.example');
  });
});
