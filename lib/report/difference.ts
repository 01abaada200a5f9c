import type { Report, ReportProof, Result, Score } from '../audit';
import type { Verdict } from '../checks/check';
import type { PageKind } from '../detect/page-kinds';
import { verdictOrder } from './order';

/**
 * What became of a check between two audits. `better` and `worse` are moves between pass, partial and fail that do not
 * end or begin a finding whole; `changed`: the verdict stayed and rests on other words.
 */
export type Change = 'new' | 'worse' | 'fixed' | 'better' | 'lost' | 'judged' | 'changed' | 'same';

/** Something that was seen, on a kind of page. Where exactly it stands is left out: that changes with every relaunch. */
export interface SeenOn {
  text: string;
  kind: PageKind;
  proof: ReportProof;
}

export interface Difference {
  id: string;
  change: Change;
  /** The check as either audit names it: `after`, unless only the earlier knew it. */
  result: Result;
  before: Result | null;
  after: Result | null;
  /** What only the earlier audit saw, and what only the later did. */
  gone: SeenOn[];
  came: SeenOn[];
  /** Kinds of pages the judgement rests on that only one of the audits read. */
  unread: PageKind[];
}

export interface Comparison {
  differences: Difference[];
  /** Kinds of pages that only the earlier, or only the later audit read: what they show cannot have changed. */
  onlyBefore: PageKind[];
  onlyAfter: PageKind[];
  before: Score;
  after: Score;
  /** False where the scores were made by other numbers, weights or checks. */
  comparable: boolean;
}

const scored: ReadonlySet<Verdict> = new Set<Verdict>(['fail', 'partial', 'pass']);
const isOpen = ({ verdict }: Result) => verdict === 'fail' || verdict === 'partial';

interface Grounds {
  /** Other words carry the verdict, on kinds of pages that both audits read. */
  moved: boolean;
  /** What was found lies on pages that the earlier audit read as well. */
  known: boolean;
}

const changeOf = (before: Result | null, after: Result | null, { moved, known }: Grounds): Change => {
  const was = before && scored.has(before.verdict) ? before : null;
  const is = after && scored.has(after.verdict) ? after : null;
  if (was && !is) return 'lost';
  if (!was && is) return isOpen(is) && known ? 'new' : 'judged';
  if (was && is && was.verdict !== is.verdict) {
    if (is.verdict === 'pass') return 'fixed';
    if (was.verdict === 'pass') return 'new';
    return is.verdict === 'fail' ? 'worse' : 'better';
  }
  if (before?.verdict !== after?.verdict) return 'changed';
  return moved ? 'changed' : 'same';
};

/** Changes in the order in which people need them. */
const changeOrder: readonly Change[] = ['new', 'worse', 'fixed', 'better', 'lost', 'judged', 'changed', 'same'];

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

const kindsOf = (report: Report): Map<string, PageKind> =>
  new Map(report.pages.map(({ url, kinds }) => [url, kinds[0] ?? 'other']));

const seenIn = (result: Result | null, kinds: ReadonlyMap<string, PageKind>): Map<string, SeenOn> => {
  const seen = new Map<string, SeenOn>();
  for (const proof of result?.proof ?? []) {
    const kind = kinds.get(proof.url) ?? 'other';
    const text = plain(proof.text);
    const key = `${kind}\n${text}`;
    if (!seen.has(key)) seen.set(key, { text, kind, proof });
  }
  return seen;
};

const without = <T>(all: ReadonlyMap<string, T>, other: ReadonlyMap<string, T>): T[] =>
  [...all].flatMap(([key, value]) => (other.has(key) ? [] : [value]));

const sameNumbers = (a: Report, b: Report): boolean =>
  a.scoring === b.scoring &&
  JSON.stringify([a.profile, a.changed ?? []]) === JSON.stringify([b.profile, b.changed ?? []]);

const rank = ({ change, result }: Difference) =>
  changeOrder.indexOf(change) * 1000 + verdictOrder.indexOf(result.verdict) * 10 - result.weight;

/**
 * What changed from one audit to another, check by check. Evidence is matched by its words and the kind of page they
 * stand on. Words of pages that only one of the audits read neither came nor went.
 */
export const difference = (before: Report, after: Report): Comparison => {
  const [kindsBefore, kindsAfter] = [kindsOf(before), kindsOf(after)];
  const readBefore = new Set(kindsBefore.values());
  const readAfter = new Set(kindsAfter.values());
  const more = [...readAfter].some((kind) => !readBefore.has(kind));
  const ids = [...new Set([...after.results, ...before.results].map(({ id }) => id))];
  const differences = ids.map((id): Difference => {
    const earlier = before.results.find((each) => each.id === id) ?? null;
    const later = after.results.find((each) => each.id === id) ?? null;
    const was = seenIn(earlier, kindsBefore);
    const is = seenIn(later, kindsAfter);
    const gone = without(was, is);
    const came = without(is, was);
    const comparable = [
      ...gone.filter(({ kind }) => readAfter.has(kind)),
      ...came.filter(({ kind }) => readBefore.has(kind)),
    ];
    const elsewhere = [
      ...gone.map(({ kind }) => kind).filter((kind) => !readAfter.has(kind)),
      ...came.map(({ kind }) => kind).filter((kind) => !readBefore.has(kind)),
      ...(later?.verdict === 'unknown'
        ? later.needs.filter((kind) => readBefore.has(kind) && !readAfter.has(kind))
        : []),
      ...(earlier?.verdict === 'unknown'
        ? earlier.needs.filter((kind) => readAfter.has(kind) && !readBefore.has(kind))
        : []),
    ];
    return {
      id,
      change: changeOf(earlier, later, {
        moved: comparable.length > 0,
        known: is.size ? [...is.values()].every(({ kind }) => readBefore.has(kind)) : !more,
      }),
      result: (later ?? earlier)!,
      before: earlier,
      after: later,
      gone,
      came,
      unread: [...new Set(elsewhere)],
    };
  });
  return {
    differences: differences.toSorted((a, b) => rank(a) - rank(b)),
    onlyBefore: [...readBefore].filter((kind) => !readAfter.has(kind)),
    onlyAfter: [...readAfter].filter((kind) => !readBefore.has(kind)),
    before,
    after,
    comparable: sameNumbers(before, after),
  };
};

/** How many checks changed in which way. */
export const tally = ({ differences }: Comparison): Record<Change, number> => {
  const counts = Object.fromEntries(changeOrder.map((change) => [change, 0])) as Record<Change, number>;
  for (const { change } of differences) counts[change]++;
  return counts;
};
