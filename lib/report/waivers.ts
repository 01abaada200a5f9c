import { scoreOf, type Report, type ReportProof, type Result } from '../audit';
import type { Verdict } from '../checks/check';
import type { PageKind } from '../detect/page-kinds';
import type { WaiverRow } from '../store/rows';
import { say, type Message, type Speak } from '../words';

export type Waiver = WaiverRow;

export const hasEnded = ({ until }: Waiver, now: number): boolean => until !== null && until < now;

/** Until when a finding is muted, in words. */
export const untilWords = ({ until }: Pick<Waiver, 'until'>, { locale }: Speak): Message =>
  until === null
    ? 'until you lift it'
    : say('until {date}', { date: new Date(until).toLocaleDateString(locale, { dateStyle: 'medium' }) });

/** That a finding is muted, why and until when. */
export const mutedWords = (waived: Pick<Waiver, 'reason' | 'until'>, speak: Speak): Message =>
  say('muted {until}: {reason}', { until: untilWords(waived, speak), reason: waived.reason });

const isFinding = ({ verdict }: Result) => verdict === 'fail' || verdict === 'partial' || verdict === 'review';

/** What a person can do about a finding they do not share. Each answers what went wrong, or null. */
export interface Disagreement {
  /** Kinds of pages on which this finding can be muted; none for invoices. */
  kindsOf(result: Result): PageKind[];
  mute(result: Result, what: Pick<Waiver, 'kind' | 'evidence' | 'reason' | 'until'>): Promise<Message | null>;
  unmute(id: string): Promise<Message | null>;
  /** Keeps on this computer that the verdict is wrong. */
  report(result: Result, given: { expected: Verdict; note: string }): Promise<Message | null>;
  /** Saves that as a test case. */
  save(result: Result, given: { expected: Verdict; note: string }): Promise<void>;
}

/** Kinds of pages a finding lies on or, where it rests on nothing that was seen, that were read. */
export const kindsOfFinding = (result: Result, report: Report): PageKind[] => {
  const urls = new Set(result.proof.map(({ url }) => url));
  const pages = report.pages.filter(({ url }) => !urls.size || urls.has(url));
  return [...new Set(pages.map(({ kinds }) => kinds[0] ?? 'other'))];
};

/** What a proof quotes, so that a space more or less makes no other finding. */
export const evidenceOf = ({ text }: Pick<ReportProof, 'text'>): string => text.replace(/\s+/g, ' ').trim();

/** The waiver that mutes this finding now, or null. Several may do it together: all of its proof must be muted. */
const waiverOf = (result: Result, waivers: readonly Waiver[], report: Report): Waiver | null => {
  const kinds = new Map(report.pages.map(({ url, kinds }) => [url, kinds[0]]));
  const own = waivers.filter(({ check }) => check === result.id);
  const whole = own.find(({ kind, evidence }) => kind === null && evidence === null);
  if (whole) return whole;
  if (!result.proof.length) return own.find(({ kind }) => kind && [...kinds.values()].includes(kind)) ?? null;
  const muting = result.proof.map((proof) =>
    own.find(({ kind, evidence }) =>
      evidence !== null ? evidence === evidenceOf(proof) : kind !== null && kinds.get(proof.url) === kind,
    ),
  );
  return muting.every(Boolean) ? muting[0]! : null;
};

/**
 * The report as a team that muted findings reads it: they are left out of the score and of what to fix first, and
 * counted beside them. Waivers that have ended mute nothing.
 */
export const withWaivers = (report: Report, waivers: readonly Waiver[], now: number): Report => {
  const standing = waivers.filter((each) => !hasEnded(each, now));
  if (!standing.length) return report;
  const results = report.results.map((result): Result => {
    const waiver = isFinding(result) ? waiverOf(result, standing, report) : null;
    return waiver ? { ...result, waived: { id: waiver.id, reason: waiver.reason, until: waiver.until } } : result;
  });
  const count = results.filter(({ waived }) => waived).length;
  if (!count) return report;
  const groups = Object.fromEntries(
    Object.keys(report.groups).map((group) => [group, scoreOf(results.filter((each) => each.group === group))]),
  ) as Report['groups'];
  return { ...report, ...scoreOf(results), groups, results, waived: { count, score: report.score } };
};
