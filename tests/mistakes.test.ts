import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { portals } from './portal';
import { audit } from '../lib/audit';
import { evidenceOf } from '../lib/testing';
import { archiveOf, fixturesOf, markupOf, type Mistake } from '../lib/report/mistake';

const html =
  '<html lang="en"><title>Contact</title><main><h1>Contact us</h1></main><footer>Call 020 7946 0123 &amp; ask</footer>';

const mistakeOf = async (): Promise<Mistake> => {
  const report = audit({ pages: [await evidenceOf(html, 'https://lamps.example/contact')] });
  const result = report.results.find(({ id }) => id === 'reach/phone-visible')!;
  return {
    id: '1',
    vendor: 'lamps.example',
    check: result.id,
    url: result.proof[0]!.url,
    verdict: result.verdict,
    expected: 'fail',
    note: 'It is the number of the landlord.',
    html: markupOf(result, report),
    at: 0,
  };
};

describe('a finding reported as wrong', () => {
  it('becomes a portal that the tests can read, and that shows the finding again', async () => {
    const mistake = await mistakeOf();
    const archive = unzipSync(archiveOf(fixturesOf([mistake])));
    const root = mkdtempSync(join(tmpdir(), 'fixture-'));
    for (const [path, bytes] of Object.entries(archive)) {
      const file = join(root, 'tests/portals', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, strFromU8(bytes));
    }
    const [portal] = portals(root);
    expect(portal).toMatchObject({
      slug: 'wrong-phone-visible',
      point: { 'reach/phone-visible': 'fail' },
      documents: [{ url: 'https://wrong-phone-visible.example/contact' }],
    });
    const { url, html } = portal!.documents[0]!;
    const again = audit({ pages: [await evidenceOf(html, url)] }).results.find(({ id }) => id === mistake.check)!;
    expect(again.verdict).toBe(mistake.verdict);
    expect(again.proof[0]).toMatchObject({ region: 'footer' });
  });

  it('stands in a folder of its own where several are about one check', async () => {
    const mistake = await mistakeOf();
    const files = Object.keys(fixturesOf([mistake, mistake, mistake]));
    expect(new Set(files).size).toBe(6);
  });

  it('writes what the page said as text', async () => {
    const report = audit({
      pages: [await evidenceOf('<footer>Call &lt;img src=x onerror=1&gt; 020 7946 0123</footer>')],
    });
    const result = report.results.find(({ id }) => id === 'reach/phone-visible')!;
    const proof = result.proof.map((each) => ({ ...each, text: '<img src=x onerror=1>' }));
    expect(markupOf({ ...result, proof }, report)).not.toContain('<img');
  });
});
