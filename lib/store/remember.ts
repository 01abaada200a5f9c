import type { Report } from '../audit';
import type { Evidence } from '../detect/evidence';
import type { Settings } from '../settings';
import { vendorOf } from '../site/vendor';
import { keepAudit } from './audits';
import { theDatabase } from './database';
import { joinPage } from './dossier';
import { retain } from './retain';

/** Files have no vendor; what was seen in them is kept together. */
export const vendorFor = (url: string): string => vendorOf(url) || 'file';

/**
 * Keeps a page that a person looked at: it joins its vendor's dossier, and its audit the history. Gives the audit's
 * number. What is older than the person wants kept goes.
 */
export const rememberPage = async (
  evidence: Evidence,
  report: Report,
  retention: Settings['retention'],
  at = Date.now(),
): Promise<number> => {
  const { url } = evidence.page;
  const vendor = vendorFor(url);
  const database = await theDatabase();
  await joinPage(database, vendor, evidence, { how: 'visit', at });
  const id = await keepAudit(database, { vendor, subject: 'page', url, report, pages: [evidence], at });
  await retain(database, retention, at);
  return id;
};
