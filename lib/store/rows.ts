import type { Score } from '../audit';
import type { Profile, Verdict } from '../checks/check';
import type { ThresholdChanges } from '../checks/thresholds';
import type { PageKind } from '../detect/page-kinds';
import type { Invoice } from '../invoice/invoice';
import type { Redirects } from '../site/graph';
import type { Walk } from '../site/walk';

/** What lies in the tables. Times are milliseconds since 1970; a vendor is its registrable domain. */

export interface VendorRow {
  vendor: string;
  /** When something about this vendor was last stored. */
  seen: number;
}

/** How a page came into the dossier: a person visited it, or the walk read it. */
export type How = 'visit' | 'walk';

/** A page of a vendor's dossier. What was seen on it lies in `evidence`; this row is enough for a list of pages. */
export interface PageRow {
  vendor: string;
  url: string;
  /** The evidence, by its hash. */
  hash: string;
  at: number;
  how: How;
  title: string;
  kinds: PageKind[];
}

/** The evidence of one page, under the hash of its content: what did not change is stored once, for all audits. */
export interface EvidenceRow {
  hash: string;
  /** As text: 2,000 pages are read back twice as fast as from nested objects. */
  json: string;
}

export interface WalkRow {
  vendor: string;
  at: number;
  walk: Walk;
}

export interface InvoiceRow {
  hash: string;
  vendor: string;
  /** The name of the file, or the address of the page. */
  name: string;
  at: number;
  invoice: Invoice;
}

/** What the person said about the state in which pages were seen; null where nobody said. */
export interface Answers {
  signedIn: boolean | null;
  consent: 'accepted' | 'refused' | 'open' | null;
}

/** What a person adds to a report before handing it on. */
export interface Handover {
  /** For whom, or by whom: as the author writes it on the cover. */
  client: string;
  /** A picture as a data URL, or null. */
  logo: string | null;
  /** Paragraphs between empty lines. */
  summary: string;
  /** Notes on findings, by the id of a check. */
  notes: Readonly<Record<string, string>>;
}

/** One audit as it was: enough for a list and a trend; its evidence allows judging again. */
export interface AuditRow {
  id: number;
  vendor: string;
  subject: 'page' | 'site' | 'invoice';
  /** The page, the site's first page, or the invoice's file name. */
  url: string;
  at: number;
  /** The version of weights, thresholds and checks that judged. */
  scoring: number;
  summary: Pick<Score, 'score' | 'judged' | 'total' | 'counts'>;
  /** The score of each group. */
  groups: Readonly<Record<string, number | null>>;
  /** What every check said then, by its id: today's checks may say something else of the same evidence. */
  verdicts: Readonly<Record<string, Verdict>>;
  /** Thresholds that a person had changed. */
  thresholds: ThresholdChanges;
  /** Hashes of evidence. */
  evidence: string[];
  /** Hashes of invoices. */
  invoices: string[];
  /** Where addresses turned out to lead, as the walk knew it. */
  redirects?: Redirects;
  profile: Profile;
  answers: Answers;
  /** What its author added to the report. */
  handover?: Handover;
  /** Small pictures of what was found, as data URLs; `pictureKey` finds them. */
  pictures?: Readonly<Record<string, string>>;
}

/** The report of a vendor's whole dossier as it was last judged: what opens at once while the evidence is still read. */
export interface ReportRow {
  vendor: string;
  /** What it was made from; of anything else it says nothing. */
  key: string;
  json: string;
}

/** What a person found out by calling, writing or looking; shown beside the automatic results. */
export interface AttestationRow {
  id: string;
  vendor: string;
  /** The code of what is attested. */
  check: string;
  at: number;
  /** A duration as ISO 8601 writes it ("PT42S", "PT26H"), or `yes`, `partly`, `no`, `never` (nobody answered). */
  value: string;
  note: string;
}

/** A finding that a person muted, for a reason and mostly for a time. By no selector: they churn. */
export interface WaiverRow {
  id: string;
  vendor: string;
  check: string;
  /** Mutes what was found on pages of this kind; null: of every kind. */
  kind: PageKind | null;
  /** Mutes what rests on these words; null: on any. */
  evidence: string | null;
  reason: string;
  /** When it was made, and when it ends. */
  at: number;
  until: number | null;
}

/** "This is wrong": a finding a person disagrees with. Stays here until it is exported. */
export interface MistakeRow {
  id: string;
  vendor: string;
  check: string;
  url: string;
  verdict: Verdict;
  /** What the verdict should have been. */
  expected: Verdict;
  note: string;
  /** The markup that shows it, as small as possible. */
  html: string;
  at: number;
}

/** Weights a person chose, by name. */
export interface RubricRow {
  id: string;
  name: string;
  at: number;
  weights: Readonly<Record<string, number>>;
}
