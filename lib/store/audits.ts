import type { Report } from '../audit';
import type { Verdict } from '../checks/check';
import type { Evidence } from '../detect/evidence';
import type { Invoice } from '../invoice/invoice';
import type { Redirects } from '../site/graph';
import { evidenceRow, hashOf } from './content';
import type { Database } from './database';
import { evidenceOf, seeVendor, type Damaged } from './dossier';
import type { Answers, AuditRow, Handover, InvoiceRow } from './rows';
import { guarded } from './trouble';

const noAnswers: Answers = { signedIn: null, consent: null };

/** An audit with everything needed to judge it again. */
export interface StoredAudit extends AuditRow {
  pages: Evidence[];
  read: { name: string; invoice: Invoice }[];
  damaged: Damaged[];
}

export interface NewAudit {
  vendor: string;
  subject: AuditRow['subject'];
  /** The page, the site's first page, or the invoice's file name. */
  url: string;
  report: Pick<Report, 'score' | 'judged' | 'total' | 'counts' | 'scoring' | 'profile' | 'changed'> & {
    results: readonly { id: string; verdict: Verdict }[];
    groups: Readonly<Partial<Record<string, { score: number | null }>>>;
  };
  pages: readonly Evidence[];
  invoices?: readonly { name: string; invoice: Invoice }[];
  redirects?: Redirects;
  answers?: Answers;
  at?: number;
}

const dayOf = (at: number): string => new Date(at).toDateString();
const sameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((each, index) => each === b[index]);

/**
 * Adds an audit to the history and gives its number. One that says the same as the last of this subject on the same day
 * is that one, seen again: opening the popup twice is no history.
 */
export const keepAudit = (database: Database, audit: NewAudit): Promise<number> =>
  guarded(async () => {
    const { vendor, subject, url, report, at = Date.now() } = audit;
    const contents = await Promise.all(audit.pages.map(evidenceRow));
    const invoices = await Promise.all(
      (audit.invoices ?? []).map(async ({ name, invoice }): Promise<InvoiceRow> => ({
        hash: await hashOf({ name, invoice }),
        vendor,
        name,
        at,
        invoice,
      })),
    );
    const row: Omit<AuditRow, 'id'> = {
      vendor,
      subject,
      url,
      at,
      scoring: report.scoring,
      summary: { score: report.score, judged: report.judged, total: report.total, counts: report.counts },
      groups: Object.fromEntries(
        Object.entries(report.groups).flatMap(([group, score]) => (score ? [[group, score.score]] : [])),
      ),
      verdicts: Object.fromEntries(report.results.map(({ id, verdict }) => [id, verdict])),
      thresholds: Object.fromEntries((report.changed ?? []).map(({ id, value }) => [id, value])),
      evidence: contents.map(({ hash }) => hash),
      invoices: invoices.map(({ hash }) => hash),
      ...(audit.redirects && { redirects: audit.redirects }),
      profile: report.profile,
      answers: audit.answers ?? noAnswers,
    };
    const { vendors, evidence, audits } = database;
    return database.transaction('rw', [vendors, evidence, audits, database.invoices], async () => {
      const last = (await audits.where('vendor').equals(vendor).sortBy('at'))
        .reverse()
        .find((each) => each.subject === subject && each.url === url);
      const same =
        last &&
        last.scoring === row.scoring &&
        dayOf(last.at) === dayOf(at) &&
        sameList(last.evidence, row.evidence) &&
        sameList(last.invoices, row.invoices) &&
        JSON.stringify([last.profile, audit.answers && last.answers, last.thresholds]) ===
          JSON.stringify([row.profile, audit.answers && row.answers, row.thresholds]);
      await seeVendor(database, vendor, at);
      if (same) {
        await audits.update(last.id, { at });
        return last.id;
      }
      await evidence.bulkPut(contents);
      await database.invoices.bulkPut(invoices);
      return audits.add(row);
    });
  });

/** The audits of a vendor, oldest first. */
export const auditsOf = (database: Database, vendor: string): Promise<AuditRow[]> =>
  guarded(() => database.audits.where('vendor').equals(vendor).sortBy('at'));

/** One audit with its evidence, or null where there is none of this number. Damaged records are left out and named. */
export const auditOf = (database: Database, id: number): Promise<StoredAudit | null> =>
  guarded(async () => {
    const row = await database.audits.get(id);
    if (!row) return null;
    const { found, damaged } = await evidenceOf(
      database,
      row.evidence.map((hash) => ({ hash })),
      () => row.url,
    );
    const invoices = await database.invoices.bulkGet(row.invoices);
    return {
      ...row,
      pages: found.map(({ evidence }) => evidence),
      read: invoices.flatMap((each) => (each ? [{ name: each.name, invoice: each.invoice }] : [])),
      damaged: [
        ...damaged,
        ...invoices.flatMap((each) => (each ? [] : [{ what: row.url, reason: 'an invoice is missing' }])),
      ],
    };
  });

/** Says under which circumstances the pages of an audit were seen. */
export const answerAudit = (database: Database, id: number, answers: Answers): Promise<void> =>
  guarded(async () => {
    await database.audits.update(id, { answers });
  });

/** Keeps what the author of a report added to it. */
export const handOverAudit = (database: Database, id: number, handover: Handover): Promise<void> =>
  guarded(async () => {
    await database.audits.update(id, { handover });
  });

/** Keeps the pictures that were taken while a page was read. */
export const pictureAudit = (
  database: Database,
  id: number,
  pictures: Readonly<Record<string, string>>,
): Promise<void> =>
  guarded(async () => {
    await database.audits.update(id, { pictures });
  });
