import type { Report, Result, Score } from '../audit';
import type { Group } from '../checks/check';
import { say, type Speak } from '../words';
import { attestedTable, type Attestation } from './attestations';
import { groupsToWeigh, scoresBy, weightBy, type Rubric } from './rubric';
import type { Cell, Table } from './table';
import { groupNames, verdictNames } from './terms';

/** Vendors a table holds and a person can take in. */
export const mostVendors = 5;

export interface Column {
  vendor: string;
  /** When the newest of its pages was read, milliseconds since 1970. */
  at: number;
  pages: number;
  all: Score;
  /** In the order of `groupsToWeigh`. */
  groups: Score[];
  /** The newest answer to each question that only a person can answer. */
  attested: readonly Attestation[];
}

export interface Row {
  id: string;
  code: string;
  group: Group;
  title: Result['title'];
  /** Under the rubric in use. */
  weight: number;
  /** One result a vendor, in the order of the columns; null where the vendor's report does not hold the check. */
  cells: (Result | null)[];
  /** True where the vendors differ in a verdict that scores. */
  differs: boolean;
}

export interface SideBySide {
  columns: Column[];
  rows: Row[];
}

/** One vendor to compare: its report, judged like the others, and when its pages were read. */
export interface Entry {
  vendor: string;
  at: number;
  report: Report;
  attested: readonly Attestation[];
}

const scored = new Set(['pass', 'partial', 'fail']);

/**
 * Vendors side by side. All reports must come from one profile and one set of checks; whoever calls this judges their
 * evidence anew rather than trust what an old audit said.
 */
export const compare = (entries: readonly Entry[], rubric: Rubric): SideBySide => {
  const columns = entries.map(({ vendor, at, report, attested }): Column => {
    const { all, groups } = scoresBy(report, rubric);
    return { vendor, at, pages: report.pages.length, all, groups, attested };
  });
  const byId = entries.map(({ report }) => new Map(report.results.map((result) => [result.id, result])));
  const weigh = weightBy(rubric);
  const known = new Map(entries.flatMap(({ report }) => report.results.map((result) => [result.id, result] as const)));
  const rows = [...known.values()]
    .filter(({ group }) => (groupsToWeigh as readonly Group[]).includes(group))
    .map((result): Row => {
      const cells = byId.map((results) => results.get(result.id) ?? null);
      const verdicts = new Set(cells.flatMap((cell) => (cell && scored.has(cell.verdict) ? [cell.verdict] : [])));
      const { id, code, group, title } = result;
      return { id, code, group, title, weight: weigh(result), cells, differs: verdicts.size > 1 };
    });
  return { columns, rows };
};

/** How much of what could be judged was: what does not concern a vendor is no gap. 0 to 1, or null where nothing concerns it. */
export const coverage = ({ judged, counts }: Score): number | null => {
  const asked = judged + counts.review + counts.unknown;
  return asked ? judged / asked : null;
};

const date = (at: number) => new Date(at).toISOString().slice(0, 10);

/** The comparison as spreadsheets: scores, checks with what was seen and where, and what people found out. */
export const comparisonTables = ({ columns, rows }: SideBySide, speak: Speak): Table[] => {
  const line = (name: string, value: (column: Column) => Cell): Cell[] => [name, ...columns.map(value)];
  const judged = ({ judged, total }: Score) => speak(say('{judged} of {total}', { judged, total }));
  const vendors = columns.map(({ vendor }) => vendor);
  return [
    {
      name: speak('Scores'),
      head: [speak('What'), ...vendors],
      rows: [
        line(speak('Score'), ({ all }) => all.score),
        ...groupsToWeigh.flatMap((group, index) => [
          line(speak(groupNames[group]), ({ groups }) => groups[index]!.score),
          line(`${speak(groupNames[group])}: ${speak('Judged')}`, ({ groups }) => judged(groups[index]!)),
        ]),
        line(speak('Judged'), ({ all }) => judged(all)),
        line(speak('Pages read'), ({ pages }) => pages),
        line(speak('Last read on'), ({ at }) => date(at)),
      ],
    },
    {
      name: speak('Checks'),
      head: [
        speak('Code'),
        speak('Check'),
        speak('Group'),
        speak('Statement'),
        speak('Weight'),
        ...vendors.flatMap((vendor) =>
          (['Verdict', 'What was seen', 'Quote', 'Page'] as const).map((each) => `${vendor}: ${speak(each)}`),
        ),
      ],
      rows: rows.map(({ id, code, group, title, weight, cells }) => [
        code,
        id,
        speak(groupNames[group]),
        speak(title),
        weight,
        ...cells.flatMap((cell): Cell[] =>
          cell
            ? [
                speak(verdictNames[cell.verdict]),
                speak(cell.because),
                cell.proof[0]?.text ?? null,
                cell.proof[0]?.url ?? null,
              ]
            : [null, null, null, null],
        ),
      ]),
    },
    attestedTable(columns, speak),
  ];
};
