import type { Report, Result } from '../audit';
import type { LedgerRow, SiteFindings } from '../site/findings';
import { say, type Message, type Speak } from '../words';
import { judgedOn } from './order';
import { plain } from './plain';
import { topicNames } from './site-terms';
import { untilWords } from './waivers';
import { groupNames, kindName, placeOf, requirement, vendorOf, verdictNames } from './terms';

export type Cell = string | number | null;

/** What a spreadsheet shows. Texts are as the page gave them: whoever writes a file sees to it that they stay texts. */
export interface Table {
  name: string;
  head: string[];
  rows: Cell[][];
}

/** What a person adds to a finding, by the id of its check. */
export type Notes = Readonly<Record<string, string>>;

/** A column: what it is called, and what stands in it. */
type Columns<Row> = readonly (readonly [Message, (row: Row) => Cell])[];

const table = <Row>(name: Message, columns: Columns<Row>, rows: readonly Row[], speak: Speak): Table => ({
  name: speak(name),
  head: columns.map(([title]) => speak(title)),
  rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
});

const lines = (texts: readonly string[]): string => texts.join('\n');

/** One row a check, as the checks stand in their table. */
export const checksTable = (report: Report, speak: Speak, notes: Notes = {}): Table => {
  const columns: Columns<Result> = [
    ['Code', ({ code }) => code],
    ['Check', ({ id }) => id],
    ['Group', ({ group }) => speak(groupNames[group])],
    ['Statement', ({ title }) => speak(title)],
    ['Verdict', ({ verdict }) => speak(verdictNames[verdict])],
    ['What was seen', ({ because }) => speak(because)],
    ['Weight', ({ weight }) => weight],
    ['Severity', ({ severity }) => severity],
    ['Sightings', ({ proof }) => proof.length],
    ['Why it matters', ({ why }) => speak(why)],
    ['How to fix it', ({ fix }) => speak(fix.text)],
    ['Snippet', ({ fix }) => fix.snippet],
    ['Guidance', ({ guidance }) => lines(guidance.map(({ name, quote, source }) => `“${quote}” ${name}, ${source}`))],
    ['Law and standards', ({ authorities }) => lines(authorities.map((each) => requirement(each, speak)))],
    ['Not judged yet', (result) => judgedOn(result, speak)],
    ['Muted', ({ waived }) => (waived ? `${waived.reason} (${speak(untilWords(waived, speak))})` : null)],
    ['Note', ({ id }) => notes[id] ?? null],
  ];
  return table('Checks', columns, report.results, speak);
};

/** One row a sighting. */
export const sightingsTable = (report: Report, speak: Speak): Table => {
  const columns: Columns<{ result: Result; proof: Result['proof'][number] }> = [
    ['Code', ({ result }) => result.code],
    ['Check', ({ result }) => result.id],
    ['Verdict', ({ result }) => speak(verdictNames[result.verdict])],
    ['Quote', ({ proof }) => proof.text],
    ['Place', ({ proof }) => placeOf(proof, speak)],
    ['Page', ({ proof }) => proof.url],
    ['Selector', ({ proof }) => proof.selector],
  ];
  const rows = report.results.flatMap((result) => result.proof.map((proof) => ({ result, proof })));
  return table('Sightings', columns, rows, speak);
};

/** One row a place that makes a promise with a number in it. */
export const promisesTable = ({ ledger }: SiteFindings, speak: Speak): Table => {
  type Row = { row: LedgerRow; words: Message; entry: LedgerRow['promises'][number]['entries'][number] };
  const columns: Columns<Row> = [
    ['Topic', ({ row }) => speak(topicNames[row.topic])],
    ['For', ({ row }) => row.scope.join(', ')],
    ['Promise', ({ words }) => speak(words)],
    ['Contradicted', ({ row }) => speak(row.contradicts ? 'yes' : 'no')],
    ['Quote', ({ entry }) => entry.text],
    ['Page', ({ entry }) => entry.url],
  ];
  const rows = ledger.flatMap((row) =>
    row.promises.flatMap(({ words, entries }) => entries.map((entry) => ({ row, words, entry }))),
  );
  return table('Promises', columns, rows, speak);
};

/** The scores and what they are about, as pairs. */
export const summaryTable = (report: Report, speak: Speak, date?: Date): Table => {
  const scores = Object.entries(report.groups).flatMap(([group, score]): Cell[][] =>
    score ? [[speak(groupNames[group as keyof typeof groupNames]), score.score]] : [],
  );
  const rows: Cell[][] = [
    [speak('Vendor'), vendorOf(report)],
    ...(date ? [[speak('Read on'), date.toISOString()]] : []),
    [speak('Score'), report.score],
    ...scores,
    [speak('Judged'), speak(say('{judged} of {total}', { judged: report.judged, total: report.total }))],
    [speak('Scoring version'), report.scoring],
    ...report.pages.map(({ url, kinds }): Cell[] => [speak(kindName(kinds[0])), url]),
  ];
  return { name: speak('Summary'), head: [speak('What'), speak('Value')], rows };
};

/**
 * A text that a spreadsheet might take for a formula, whatever stands invisibly before its first character: `=`, `+`,
 * `-` and `@`, their full-width forms, and the tab and line breaks that some programs skip (owasp.org, CSV Injection).
 */
const formula = /^[\s\p{Cc}\p{Cf}'"]*[=+\-@＝＋－＠﹢﹣﹦﹫−|%]|^[\t\r\n]/u;

/** An apostrophe makes a spreadsheet take what follows as text. */
const harmless = (text: string): string => (formula.test(text) ? `'${text}` : text);

const csvCell = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  // A quoted cell may hold line breaks; all other control characters go.
  const text = cell.split('\n').map(plain).join('\n');
  return `"${harmless(text).replaceAll('"', '""')}"`;
};

/** A table as RFC 4180 has it, with the mark by which spreadsheets know UTF-8. */
export const csvOf = ({ head, rows }: Table): string =>
  `\ufeff${[head, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
