import { describe, expect, it } from 'vitest';
import readWorkbook from 'read-excel-file/node';
import { speaker } from '../words';
import { specimen } from './specimen';
import { checksTable, csvOf, sightingsTable, summaryTable, type Table } from './table';
import { xlsxOf } from './xlsx';

const speak = speaker();
const of = (...cells: (string | number | null)[]): Table => ({
  name: 'T',
  head: ['A'],
  rows: cells.map((cell) => [cell]),
});

/** What a careful reader makes of a CSV file: RFC 4180, nothing more. */
const readCsv = (text: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text
    .replace(/^\ufeff/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
};

const hostile = [
  '=HYPERLINK("https://evil.example","Click")',
  "+1+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '  =1+1',
  '\u200b=1+1',
  '"=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  '|calc',
];

describe('the tables', () => {
  it('have a row for every check', () => {
    const { head, rows } = checksTable(specimen(), speak, { 'pay/method-families': 'Agreed with Ada.' });
    expect(rows).toHaveLength(specimen().results.length);
    const row = Object.fromEntries(
      head.map((title, at) => [title, rows.find((each) => each[1] === 'pay/method-families')![at]]),
    );
    expect(row).toMatchObject({
      Code: 'P02',
      Verdict: 'Fail',
      Weight: 3,
      Sightings: 1,
      'What was seen': 'Visa and Mastercard were seen: both are cards.',
      Note: 'Agreed with Ada.',
    });
    expect(row['Guidance']).toContain('offer multiple payment processes');
  });

  it('have a row for every sighting', () => {
    const report = specimen();
    const { rows } = sightingsTable(report, speak);
    expect(rows).toHaveLength(report.results.flatMap(({ proof }) => proof).length);
    expect(rows[0]).toEqual([
      'R01',
      'reach/phone-visible',
      'Pass',
      '020 7946 0123',
      'page header',
      'https://www.acme-tools.example/contact?from=<b>',
      'body > p:nth-child(1)',
    ]);
  });
});

describe('CSV', () => {
  it('is read back as it was written', () => {
    const table = checksTable(specimen(), speak);
    const [head, ...rows] = readCsv(csvOf(table));
    expect(head).toEqual(table.head);
    expect(rows).toHaveLength(table.rows.length);
    expect(rows[0]!.slice(0, 5)).toEqual(table.rows[0]!.slice(0, 5).map(String));
  });

  it.each(hostile)('keeps %j a text', (text) => {
    const [, [cell]] = readCsv(csvOf(of(text))) as [string[], string[]];
    expect(cell).toMatch(/^'/);
  });

  it('leaves harmless texts and numbers alone', () => {
    const rows = readCsv(csvOf(of('Call us', 'a=b', '“=”', -3, null, 'two\nlines', 'a "quoted", word')));
    expect(rows.slice(1).flat()).toEqual(['Call us', 'a=b', '“=”', '-3', '', 'two\nlines', 'a "quoted", word']);
  });

  it('starts no cell of its own from what a page said', () => {
    expect(readCsv(csvOf(of('a",=1+1,"b', 'a\r\n=1+1')))).toHaveLength(3);
    expect(readCsv(csvOf(of('a",=1+1,"b')))[1]).toEqual(['a",=1+1,"b']);
  });
});

const read = async (...tables: Table[]) => readWorkbook(Buffer.from(await (await xlsxOf(tables)).arrayBuffer()));

describe('the workbook', () => {
  it('is read back by another program, sheet by sheet', async () => {
    const report = specimen();
    const tables = [
      summaryTable(report, speak, new Date(0)),
      checksTable(report, speak),
      sightingsTable(report, speak),
    ];
    const sheets = await read(...tables);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Summary', 'Checks', 'Sightings']);
    for (const [index, { data }] of sheets.entries()) {
      expect(data[0]).toEqual(tables[index]!.head);
      expect(data).toHaveLength(tables[index]!.rows.length + 1);
    }
    expect(sheets[1]!.data[1]!.slice(0, 2)).toEqual(['R01', 'reach/phone-visible']);
  });

  it('holds texts, never formulas', async () => {
    const [sheet] = await read(of(...hostile));
    expect(sheet!.data.slice(1).flat()).toEqual(
      hostile.map((text) =>
        expect.stringContaining(
          text
            .trim()
            .replace(/[\u200b]/g, '')
            .slice(0, 3),
        ),
      ),
    );
  });

  it('survives what XML and Excel cannot hold', async () => {
    const texts = ['bell\u0007', 'half \ud800 pair', '_x0041_', 'x'.repeat(40_000), '<b>&amp;</b>', 'end\uffff'];
    const [sheet] = await read(of(...texts));
    const cells = sheet!.data.slice(1).flat();
    expect(cells[0]).toBe('bell');
    expect(cells[1]).toMatch(/^half .? ?pair$/);
    expect(cells[3]).toHaveLength(32_767);
    expect(cells[4]).toBe('<b>&amp;</b>');
    expect(cells[5]).toMatch(/^end/);
  });
});
