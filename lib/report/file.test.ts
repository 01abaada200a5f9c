import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import evidenceSchema from '../../docs/schema/evidence.schema.json';
import reportSchema from '../../docs/schema/report.schema.json';
import { portals } from '../../tests/portal';
import { audit } from '../audit';
import { Refused } from '../refused';
import { evidenceOf } from '../testing';
import { openFile, refuseLarge } from './file';
import { renderHtml } from './html';
import { jsonOf, type ReportFile } from './json';
import { specimen } from './specimen';

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats.default(ajv);
ajv.addSchema(evidenceSchema);
const isReport = ajv.compile(reportSchema);

const [portal] = portals();
const pages = await Promise.all(portal!.documents.map(({ html, url }) => evidenceOf(html, url)));
const whole = (): ReportFile => ({
  ...audit({ pages }),
  read: '2026-11-25T12:00:00.000Z',
  circumstances: { signedIn: null, consent: 'open' },
  notes: { 'pay/method-families': 'Agreed.' },
  summary: 'Well done.',
  evidence: pages,
});

const refusal = (text: string): string => {
  try {
    openFile(text);
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
  return 'opened';
};

describe('the published schema', () => {
  it('holds for real reports', () => {
    for (const report of [specimen(), audit({ pages: [] }), audit({ pages }), whole()]) {
      isReport(JSON.parse(jsonOf(report)));
      expect(isReport.errors).toBeNull();
    }
  });

  it.each<[string, (report: Record<string, never> & ReportFile) => void]>([
    ['no results', (report) => Reflect.deleteProperty(report, 'results')],
    ['a verdict that does not exist', (report) => Object.assign(report.results[0]!, { verdict: 'great' })],
    ['a score above 100', (report) => Object.assign(report, { score: 101 })],
    [
      'a quote that is no text',
      (report) => Object.assign(report.results.find(({ proof }) => proof.length)!.proof[0]!, { text: 7 }),
    ],
    ['a sentence that is no message', (report) => Object.assign(report.results[0]!, { because: { text: 1 } })],
    ['another schema', (report) => Object.assign(report, { schema: 'approachable/report@2' })],
    ['a note that is no text', (report) => Object.assign(report, { notes: { 'a/b': [] } })],
    ['evidence that is none', (report) => Object.assign(report, { evidence: [{ schema: 'approachable/evidence@1' }] })],
  ])('does not hold for a report with %s', (_, damage) => {
    const report = JSON.parse(jsonOf(whole())) as Record<string, never> & ReportFile;
    damage(report);
    expect(isReport(report)).toBe(false);
    expect(refusal(JSON.stringify(report))).toMatch(/damaged|another version/);
  });
});

describe('opening a file', () => {
  it('gives back what was saved', () => {
    expect(openFile(jsonOf(whole()))).toEqual({ kind: 'report', file: JSON.parse(jsonOf(whole())) });
  });

  it('judges evidence, of one page or of several', () => {
    const one = openFile(JSON.stringify(pages[0]));
    expect(one).toMatchObject({ kind: 'report', file: { subject: 'page', vendor: new URL(pages[0]!.page.url).host } });
    expect(openFile(JSON.stringify([pages[0], pages[0]]))).toMatchObject({ file: { subject: 'site' } });
  });

  it('shows evidence of another version, whose kinds of pages and parts of pages nobody here knows', () => {
    const strange = structuredClone(pages.slice(0, 1)).map((evidence) => ({
      ...evidence,
      page: { ...evidence.page, kinds: ['constructor'] },
      phones: [{ ...evidence.phones[0], text: '020 7946 0123', region: 'margin' }],
    }));
    const opened = openFile(JSON.stringify(strange[0]));
    expect(opened.kind === 'report' && renderHtml(opened.file)).toContain('web page');
  });

  it('judges pages one by one where what they show together cannot be judged', () => {
    const [one, two] = structuredClone([
      pages[0]!,
      { ...pages[0]!, page: { ...pages[0]!.page, url: 'https://b.example/' } },
    ]);
    const phone = {
      ...one.phones[0],
      text: '',
      number: null,
      vendor: true,
      type: 'phone',
      visible: true,
      region: 'main',
    };
    for (const page of [one, two]) Object.assign(page, { phones: [phone] });
    const report = audit({ pages: [one, two] });
    expect(report.site).toBeUndefined();
    expect(report.problems.map(({ detector }) => detector)).toContain('site');
    expect(report.results.length).toBeGreaterThan(10);
  });

  it('leaves a dossier to the store', () => {
    expect(openFile('{"schema":"approachable/dossier@1"}')).toEqual({ kind: 'dossier' });
  });

  it.each([
    ['', 'This file is not readable: it is no JSON, or was cut off.'],
    [jsonOf(whole()).slice(0, 5000), 'This file is not readable: it is no JSON, or was cut off.'],
    ['{}', 'This file was not saved by Approachable.'],
    ['[]', 'This file was not saved by Approachable.'],
    ['null', 'This file was not saved by Approachable.'],
    ['{"schema":"lighthouse"}', 'This file was not saved by Approachable.'],
    [
      '[{"schema":"approachable/report@1"},{"schema":"approachable/report@1"}]',
      'This file was not saved by Approachable.',
    ],
    ['{"schema":"approachable/report@2"}', 'This file was saved by another version of Approachable.'],
    [' '.repeat(50_000_001), 'This file is too large to be a report.'],
  ])('refuses what is none, in one sentence', (text, sentence) => {
    expect(refusal(text)).toBe(sentence);
  });

  it('refuses a huge file before it is read', () => {
    expect(() => refuseLarge(400_000_001)).toThrow('too large');
  });
});
