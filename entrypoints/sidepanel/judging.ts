import { batch, effect } from '@preact/signals';
import { audit } from '../../lib/audit';
import { scoringVersion } from '../../lib/checks/thresholds';
import type { Evidence } from '../../lib/detect/evidence';
import { iconOf } from '../../lib/extension/icon';
import { keepAudit } from '../../lib/store/audits';
import { theDatabase } from '../../lib/store/database';
import { waiversOf } from '../../lib/store/judged';
import { keepReport, reportKey, reportOf } from '../../lib/store/reports';
import { retain } from '../../lib/store/retain';
import type { PageRow } from '../../lib/store/rows';
import { watch } from '../../lib/store/watch';
import { followDossier } from './dossier';
import {
  settings,
  front,
  vendor,
  icon,
  pages,
  evidence,
  damaged,
  judged,
  waivers,
  walk,
  troubled,
  stored,
} from './state';

/** What the report that is shown was made from. */
let judgedKey = '';

/** For whom and by what a report is judged, beside its pages. */
const asked = () => {
  const { profile, thresholds } = settings;
  return { profile, thresholds, redirects: walk.peek()?.redirects ?? {}, scoring: scoringVersion };
};

/** Shows the report of these pages if it was judged before. */
const showJudged = async (of: string, list: PageRow[]): Promise<void> => {
  pages.value = list;
  if (evidence.peek() || !list.length) return;
  const key = await reportKey(list, asked());
  const before = await reportOf(await theDatabase(), of, key);
  if (!before || vendor.value !== of) return;
  judged.value = before;
  judgedKey = key;
  // It is painted before the evidence of all pages is read.
  await new Promise((resolve) => setTimeout(resolve, 50));
};

/** Judges the pages, unless the report that is shown is theirs, and keeps it for the next time. */
const judge = async (of: string, list: PageRow[], known: Evidence[]): Promise<void> => {
  const database = await theDatabase();
  const key = await reportKey(list, asked());
  if (vendor.value !== of || evidence.value !== known) return;
  if (judged.value && judgedKey === key) return;
  const { scoring: _, ...asking } = asked();
  const report = known.length ? audit({ pages: known, ...asking }) : null;
  judged.value = report;
  judgedKey = key;
  if (report) await keepReport(database, of, key, report);
};

effect(() => {
  const of = vendor.value;
  if (of === null) return;
  const stopWaivers = watch(
    async () => waiversOf(await theDatabase(), of),
    (list) => {
      waivers.value = list;
    },
    troubled,
  );
  const stopDossier = followDossier(of, {
    onPages: (list) => showJudged(of, list).catch(troubled),
    onEvidence(list, known, broken) {
      batch(() => {
        evidence.value = known;
        damaged.value = broken;
      });
      judge(of, list, known).catch(troubled);
    },
    onWalk: (stands) => {
      walk.value = stands;
    },
    onTrouble: troubled,
  });
  return () => {
    stopWaivers();
    stopDossier();
  };
});

effect(() => {
  const subject = front.value;
  // The icon comes out of the browser's cache by way of the page, which only now may be asked.
  if (!subject || !pages.value.length || icon.peek()) return;
  void (async () => {
    icon.value = await iconOf(subject);
  })();
});

/** Puts the audit of the whole dossier into the history. */
export const keepSite = async (): Promise<void> => {
  const [shown, known, of] = [judged.value, evidence.value, vendor.value];
  if (!shown || !known?.length || of === null) return;
  const subject = known.length > 1 ? 'site' : 'page';
  const { url } = known[0]!.page;
  const redirects = walk.value?.redirects;
  await stored(async () => {
    const database = await theDatabase();
    await keepAudit(database, { vendor: of, subject, url, report: shown, pages: known, redirects });
    await retain(database, settings.retention);
  });
};
