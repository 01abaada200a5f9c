import { Difference, type Side } from '../../../components/history/Difference';
import { judgeAgain } from '../../../lib/again';
import { scoringVersion } from '../../../lib/checks/thresholds';
import { Refused } from '../../../lib/refused';
import { difference } from '../../../lib/report/difference';
import { profileWords } from '../../../lib/report/terms';
import { auditOf, type StoredAudit } from '../../../lib/store/audits';
import { theDatabase } from '../../../lib/store/database';
import { say } from '../../../lib/words';
import type { View } from '../view';

const sideOf = ({ id, at, summary, scoring, verdicts }: StoredAudit): Side => ({
  id,
  at,
  was: { score: summary.score, scoring },
  verdicts: verdicts ?? {},
});

/**
 * `#/difference/<audit>/<audit>`: what changed from one to the other. Both are judged by today's checks, for whom the
 * later was judged; the same audit twice shows what it said then beside what is said now.
 */
export const view: View = async ([first, second]) => {
  const database = await theDatabase();
  const load = async (id: string | undefined): Promise<StoredAudit> => {
    const stored = /^\d{1,15}$/.test(id ?? '') ? await auditOf(database, Number(id)) : null;
    if (!stored) throw new Refused('This audit is no longer kept.', 'Choose two others in the history of the vendor.');
    return stored;
  };
  const pair = await Promise.all([load(first), load(second)]);
  const [before, after] = pair.toSorted((a, b) => a.at - b.at) as [StoredAudit, StoredAudit];
  if (before.vendor !== after.vendor)
    throw new Refused('These audits are of two vendors.', 'Compare vendors side by side instead.');
  const comparison = difference(judgeAgain(before, after), judgeAgain(after));
  return {
    title: say('What changed at {vendor}', { vendor: after.vendor }),
    show: () => (
      <Difference
        vendor={after.vendor}
        before={sideOf(before)}
        after={sideOf(after)}
        comparison={comparison}
        judgedFor={profileWords(after.profile)}
        scoring={scoringVersion}
      />
    ),
  };
};
