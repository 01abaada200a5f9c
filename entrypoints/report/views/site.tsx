import { audit } from '../../../lib/audit';
import { loadSettings } from '../../../lib/extension/settings';
import { Refused } from '../../../lib/refused';
import { nothingAdded } from '../../../lib/report/formats';
import { keepAudit } from '../../../lib/store/audits';
import { theDatabase } from '../../../lib/store/database';
import { dossierOf } from '../../../lib/store/dossier';
import { StoreTrouble } from '../../../lib/store/trouble';
import { walkOf } from '../../../lib/store/walks';
import { say } from '../../../lib/words';
import type { View } from '../view';
import { Audit } from './audited';
import { storedReport } from './stored';

/** `#/site/<vendor>`: everything that is known of a vendor now, judged together and kept in its history. */
export const view: View = async ([vendor = '']) => {
  const database = await theDatabase();
  const { pages } = await dossierOf(database, vendor);
  const [first] = pages;
  if (!first)
    throw new Refused(
      'Nothing is stored about this vendor.',
      'Open the website of the company and press the toolbar button there.',
    );
  const settings = await loadSettings();
  const evidence = pages.map((page) => page.evidence);
  const walk = await walkOf(database, vendor);
  const { profile, thresholds } = settings;
  const report = audit({ pages: evidence, redirects: walk?.redirects, profile, thresholds });
  const at = Math.max(...pages.map((page) => page.at));
  try {
    return await storedReport(
      await keepAudit(database, {
        vendor,
        subject: report.subject,
        url: first.url,
        report,
        pages: evidence,
        redirects: walk?.redirects,
        at,
      }),
    );
  } catch (error) {
    // Without room to keep it, the report can be read and handed over all the same.
    if (!(error instanceof StoreTrouble)) throw error;
    return {
      title: say('How approachable is {vendor}?', { vendor }),
      show: () => (
        <Audit
          report={report}
          vendor={vendor}
          date={new Date(at)}
          handover={nothingAdded}
          evidence={evidence}
          remarks={[error.words]}
          keep={null}
        />
      ),
    };
  }
};
