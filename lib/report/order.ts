import type { Report, Result } from '../audit';
import type { Group, Verdict } from '../checks/check';
import type { PageKind } from '../detect/page-kinds';
import { say, type Message, type Speak } from '../words';
import { kindName } from './terms';

/** The order in which people need verdicts: what to mend, what to look at, what is well, what is not judged. */
export const verdictOrder: readonly Verdict[] = ['fail', 'partial', 'review', 'pass', 'unknown', 'not-applicable'];

/** Findings first; among equals the weightier first, then as the checks stand in their table. */
export const inOrder = (results: readonly Result[]): Result[] =>
  results.toSorted((a, b) => verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict) || b.weight - a.weight);

export const inGroup = (report: Report, group: Group): Result[] =>
  inOrder(report.results.filter((each) => each.group === group));

/** The groups that hold at least one check, in the order people see them. */
export const groupsOf = (report: Report): Group[] =>
  (['reach', 'pay', 'deal', 'invoice'] as const).filter((group) => report.results.some((each) => each.group === group));

const loss = ({ verdict, weight, waived }: Result) =>
  waived ? 0 : verdict === 'fail' ? weight : verdict === 'partial' ? weight / 2 : 0;

/** What costs the most points: a failure counts in full, a partial half, a muted one nothing. At most `count`. */
export const fixFirst = (report: Report, count = 3): Result[] => {
  return inOrder(report.results.filter((each) => loss(each) > 0))
    .toSorted((a, b) => loss(b) - loss(a))
    .slice(0, count);
};

/** How many findings are muted, and what they would do to the score: a muted finding is never simply gone. */
const mutedLine = ({ count, score }: NonNullable<Report['waived']>): Message => {
  if (score === null) return count === 1 ? '1 muted' : say('{count} muted', { count });
  return count === 1
    ? say('1 muted ({score} with it)', { score })
    : say('{count} muted ({score} with them)', { count, score });
};

/** What a person changed about where verdicts turn: such a score compares only with others made with the same. */
export const changedLines = ({ changed = [] }: Report): Message[] =>
  changed.map(({ name, value, usual, share }) =>
    share
      ? say('{name}: {value} % instead of {usual} %', {
          name,
          value: Math.round(value * 100),
          usual: Math.round(usual * 100),
        })
      : say('{name}: {value} instead of {usual}', { name, value, usual }),
  );

/** "Judged 31 of 43", then why the others were not, where that can be helped. */
export const judgedLine = (report: Report): Message[] => {
  const { judged, total, counts, waived } = report;
  const line: Message[] = [say('Judged {judged} of {total}', { judged, total })];
  if (counts.unknown === 1) line.push('1 needs another page');
  if (counts.unknown > 1) line.push(say('{count} need other pages', { count: counts.unknown }));
  if (counts.review === 1) line.push('1 needs your eyes');
  if (counts.review > 1) line.push(say('{count} need your eyes', { count: counts.review }));
  if (waived) line.push(mutedLine(waived));
  return line;
};

/** The kind of page whose visit would allow the most further judgements, or null where none would. */
const nextPage = (report: Report): { kind: PageKind; count: number } | null => {
  const counts = new Map<PageKind, number>();
  for (const { needs } of report.results)
    for (const kind of needs) if (kind !== 'other') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  return best ? { kind: best[0], count: best[1] } : null;
};

/** The next step that `nextPage` suggests, as one sentence, or null. */
export const nextStep = (report: Report, speak: Speak): string | null => {
  const next = nextPage(report);
  if (!next) return null;
  const page = speak(kindName(next.kind));
  return speak(
    next.count === 1
      ? say('Open the {page} and 1 more can be judged.', { page })
      : say('Open the {page} and {count} more can be judged.', { page, count: next.count }),
  );
};

/** On which pages a check that was not judged could be, as one sentence, or null where no page would help. */
export const judgedOn = ({ needs }: Result, speak: Speak): string | null => {
  const pages = needs.filter((kind) => kind !== 'other').map((kind) => speak(kindName(kind)));
  if (!pages.length) return null;
  const list = new Intl.ListFormat(speak.locale, { type: 'disjunction' }).format(pages);
  return speak(say('Can be judged on: {list}.', { list }));
};
