import type { Report, Result, Score } from '../audit';
import type { Group } from '../checks/check';
import { groupsToWeigh, scoresBy, weightBy, type Rubric } from './rubric';

export interface Column {
  vendor: string;
  /** When the newest of its pages was read, milliseconds since 1970. */
  at: number;
  pages: number;
  all: Score;
  /** In the order of `groupsToWeigh`. */
  groups: Score[];
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

export interface Table {
  columns: Column[];
  rows: Row[];
}

/** One vendor to compare: its report, judged like the others, and when its pages were read. */
export interface Entry {
  vendor: string;
  at: number;
  report: Report;
}

const scored = new Set(['pass', 'partial', 'fail']);

/**
 * Vendors side by side. All reports must come from one profile and one set of checks; whoever calls this judges their
 * evidence anew rather than trust what an old audit said.
 */
export const compare = (entries: readonly Entry[], rubric: Rubric): Table => {
  const columns = entries.map(({ vendor, at, report }): Column => {
    const { all, groups } = scoresBy(report, rubric);
    return { vendor, at, pages: report.pages.length, all, groups };
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
