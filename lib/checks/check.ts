import type { Evidence } from '../detect/evidence';
import type { PageKind } from '../detect/page-kinds';
import type { Sighting } from '../detect/sighting';
import type { Invoice } from '../invoice/invoice';
import type { Graph } from '../site/graph';
import type { Message } from '../words';
import type { AuthorityId } from './authorities';
import type { GuidanceId } from './guidance';
import type { Thresholds } from './thresholds';

export type Group = 'reach' | 'pay' | 'deal' | 'invoice';

/** `review`: a person must look. `unknown`: needs pages nobody has visited. Only the first three score. */
export type Verdict = 'pass' | 'partial' | 'fail' | 'review' | 'unknown' | 'not-applicable';

export interface Profile {
  audience: 'consumer' | 'business' | 'both';
  /** Where the customers are, as in "EU", "DE", "UK", "US-CA". Empty: nothing is known. */
  jurisdictions: string[];
}

export const defaultProfile: Profile = { audience: 'both', jurisdictions: [] };

/** What buyer and seller agreed on, as the user typed it. What is not named was not typed. */
export interface AgreedTerms {
  /** Days from the invoice to the payment. */
  readonly days?: number;
  /** Percent of tax. */
  readonly taxRate?: number;
  /** The most that the goods and services may come to, without tax. */
  readonly net?: number;
  /** Names of extras that were agreed, such as "freight". */
  readonly extras?: readonly string[];
  /** Percent a year for late payment. */
  readonly lateRate?: number;
}

/** What a check sees: the evidence of the pages it applies to, that of all pages, and who is asking. */
export interface Case {
  /** The visited pages on which the check can be judged; never empty. */
  readonly pages: readonly Evidence[];
  /** Every visited page of the vendor. */
  readonly site: readonly Evidence[];
  /** How these pages link to one another. */
  readonly graph: Graph;
  /** The vendor's invoices, the oldest first. Empty where none was read. */
  readonly invoices: readonly Invoice[];
  readonly agreed: AgreedTerms | null;
  readonly profile: Profile;
  /** The numbers on which verdicts turn; a person may have changed some of them. */
  readonly thresholds: Thresholds;
}

/** One thing that supports a verdict: where, and what a reader sees there. */
export interface Proof {
  readonly page: Evidence;
  readonly sighting: Sighting;
}

/** What an invoice says, and where: "page 1, line 12" or an XPath. */
export interface Quote {
  readonly invoice: Invoice;
  readonly text: string;
  readonly where: string | null;
}

export interface Judgement {
  readonly verdict: Verdict;
  /** One sentence that says what was seen and makes the verdict plain. */
  readonly because: Message;
  readonly proof?: readonly (Proof | Quote)[];
  /** With `unknown`: the kinds of pages that would settle it. */
  readonly needs?: readonly PageKind[];
}

export interface Fix {
  readonly text: Message;
  /** Markup or wording to paste, filled in with what the page gives. */
  readonly snippet?: string | ((facts: Case) => string | null);
}

/** One statement about a vendor. True when it passes. */
export interface Check {
  /** The public id, `group/slug`. */
  readonly id: `${Group}/${string}`;
  /** The catalogue's short code, such as "R01". */
  readonly code: string;
  readonly title: Message;
  /** One sentence: why it matters to a customer. */
  readonly why: Message;
  readonly guidance: readonly GuidanceId[];
  readonly authorities?: readonly AuthorityId[];
  readonly weight: 1 | 2 | 3;
  /** The kinds of pages it can be judged on; none: every page. Where no such page was visited it is `unknown`. */
  readonly kinds?: readonly PageKind[];
  /** Further pages it can be judged on for what they show: a phone number is a phone number on every page. */
  readonly also?: (page: Evidence) => boolean;
  readonly fix: Fix;
  judge(facts: Case): Judgement;
}
