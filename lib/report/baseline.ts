import type { Report, Result } from '../audit';
import type { Verdict } from '../checks/check';

/** How bad a finding is. A finding that got worse is new; all else is no finding. */
const badness: Partial<Record<Verdict, number>> = { partial: 1, fail: 2 };

/**
 * Under what a finding is known: the vendor, the kinds of pages it was found on, the check. Never a selector, nor an
 * address: both change with every release while the finding stays the same.
 */
const keysOf = (result: Result, report: Report, vendor: string): string[] => {
  const kinds = new Map(report.pages.map(({ url, kinds }) => [url, kinds[0] ?? 'other']));
  const found = new Set(result.proof.map(({ url }) => kinds.get(url) ?? 'other'));
  // What was not seen was seen nowhere: it belongs to the site.
  return [...(found.size ? found : ['site'])].map((kind) => `${vendor} ${kind} ${result.id}`);
};

/**
 * The findings of a report that its baseline does not have, or has as less bad; muted ones are none. `vendorOf` names the
 * vendor of a report.
 */
export const newFindings = (report: Report, baseline: Report, vendorOf: (report: Report) => string): Result[] => {
  const known = new Map<string, number>();
  for (const result of baseline.results)
    for (const key of keysOf(result, baseline, vendorOf(baseline)))
      known.set(key, Math.max(known.get(key) ?? 0, badness[result.verdict] ?? 0));
  return report.results.filter((result) => {
    const bad = badness[result.verdict];
    if (bad === undefined || result.waived) return false;
    return keysOf(result, report, vendorOf(report)).some((key) => (known.get(key) ?? 0) < bad);
  });
};
