import { audit, auditInvoice, type Report } from './audit';
import type { Profile } from './checks/check';
import type { ThresholdChanges } from './checks/thresholds';
import type { Evidence } from './detect/evidence';
import type { Invoice } from './invoice/invoice';

/** What was kept of an audit: enough to judge it again. */
export interface KeptAudit {
  subject: Report['subject'];
  pages: Evidence[];
  read: readonly { invoice: Invoice }[];
  profile: Profile;
  thresholds?: ThresholdChanges;
}

/** What today's checks say of evidence that was kept, for whom it was judged then or for whom it is asked now. */
export const judgeAgain = (
  kept: KeptAudit,
  asked: { profile: Profile; thresholds?: ThresholdChanges } = kept,
): Report => {
  const invoices = kept.read.map(({ invoice }) => invoice);
  const more = { profile: asked.profile, thresholds: asked.thresholds ?? {} };
  return kept.subject === 'invoice'
    ? auditInvoice(invoices, { ...more, pages: kept.pages })
    : audit({ ...more, pages: kept.pages, invoices });
};
