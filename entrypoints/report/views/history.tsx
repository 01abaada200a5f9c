import { History, type Kept, type Series } from '../../../components/history/History';
import { judgeAgain } from '../../../lib/again';
import { scoringVersion } from '../../../lib/checks/thresholds';
import { Refused } from '../../../lib/refused';
import { kindName } from '../../../lib/report/terms';
import { auditOf, auditsOf } from '../../../lib/store/audits';
import { theDatabase } from '../../../lib/store/database';
import { pagesOf } from '../../../lib/store/dossier';
import type { AuditRow } from '../../../lib/store/rows';
import { say, type Message } from '../../../lib/words';
import type { View } from '../view';

const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname + new URL(url).search : url);

const kept = ({ id, at, scoring, summary, groups, thresholds }: AuditRow): Kept => ({
  id,
  at,
  scoring,
  summary,
  groups,
  ownNumbers: Object.keys(thresholds ?? {}).length > 0,
});

/** `#/history/<vendor>`: every audit that is kept. */
export const view: View = async ([vendor = '']) => {
  const database = await theDatabase();
  const [audits, pages] = await Promise.all([auditsOf(database, vendor), pagesOf(database, vendor)]);
  const kinds = new Map(pages.map(({ url, kinds }) => [url, kinds[0]]));
  const bySubject = new Map<string, AuditRow[]>();
  for (const audit of audits) {
    const key = audit.subject === 'site' ? 'site' : `${audit.subject} ${audit.url}`;
    bySubject.set(key, [...(bySubject.get(key) ?? []), audit]);
  }
  const nameOf = ({ subject, url }: AuditRow): Message => {
    if (subject === 'site') return 'The whole site';
    if (subject === 'invoice') return say('Invoice: {file}', { file: url });
    const kind = kinds.get(url);
    return kind ? say('{page}, {path}', { page: kindName(kind), path: pathOf(url) }) : pathOf(url);
  };
  const series = [...bySubject]
    .map(([key, rows]): Series => ({ key, name: nameOf(rows[0]!), audits: rows.map(kept) }))
    // The whole site tells most; then what was audited most often.
    .toSorted((a, b) => Number(b.key === 'site') - Number(a.key === 'site') || b.audits.length - a.audits.length);
  return {
    title: say('History of {vendor}', { vendor }),
    show: () => (
      <History
        vendor={vendor}
        series={series}
        scoring={scoringVersion}
        judgeAgain={async (id) => {
          const stored = await auditOf(database, id);
          if (!stored) throw new Refused('This audit is no longer kept.');
          const report = judgeAgain(stored);
          const changed = report.results.filter(
            (result) => result.verdict !== (stored.verdicts?.[result.id] ?? result.verdict),
          );
          return { score: report.score, changed: changed.length };
        }}
      />
    ),
  };
};
