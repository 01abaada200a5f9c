import type { Profile } from './check';
import { reaching } from './jurisdictions';

/**
 * What laws, courts, standards and research say on the matter of a check. They never decide a verdict and they never
 * add a duty: for a matching profile they raise how much a finding weighs, in the words "may also be required".
 * Laws were read in excerpts and secondary sources, so each carries its status and its limits.
 */
export interface Authority {
  /** Short name, with the provision. */
  readonly name: string;
  /** What it says, in plain words. */
  readonly says: string;
  /** Where it applies; empty for standards and research, which apply everywhere. */
  readonly jurisdictions: readonly string[];
  readonly audience: 'consumer' | 'business' | 'both';
  readonly kind: 'law' | 'case' | 'standard' | 'research';
  /** The status when it was last read, and what limits it. */
  readonly status: string;
  /** False for what was struck down: kept as history, never cited as a reason. */
  readonly inForce: boolean;
  /** True for what concerns few trades, which no profile tells: it may apply, and never weighs more. */
  readonly narrow: boolean;
}

type Optional = 'inForce' | 'narrow' | 'audience' | 'jurisdictions';
type Row = Omit<Authority, Optional> & Partial<Pick<Authority, Optional>>;
const row = (each: Row): Authority => ({ inForce: true, narrow: false, audience: 'both', jurisdictions: [], ...each });

const read = 'read 22 November 2026';

export const authorities = {
  'ecommerce-5': row({
    name: 'Directive 2000/31/EC, Article 5',
    says: 'Online services give their name, geographic address, e-mail address and other details for rapid, direct contact, register and VAT numbers; prices say whether tax and delivery are included.',
    jurisdictions: ['EU'],
    kind: 'law',
    status: `In force; ${read}. National laws carry it out and differ in detail.`,
  }),
  'c-298-07': row({
    name: 'CJEU C-298/07',
    says: 'An e-mail address alone is not enough: there must be a second rapid means such as a telephone or an enquiry form. A telephone number as such is not required.',
    jurisdictions: ['EU'],
    kind: 'case',
    status: `Settled; ${read} in summaries.`,
  }),
  'ddg-5': row({
    name: '§ 5 DDG',
    says: 'Provider details are easy to recognise, directly reachable and permanently available, with a street address rather than a post-office box.',
    jurisdictions: ['DE'],
    kind: 'law',
    status: `In force (it replaced § 5 TMG, which old pages still cite); ${read} in summaries.`,
  }),
  'bgh-2-links': row({
    name: 'BGH I ZR 228/03',
    says: 'Provider details that two links lead to can be directly reachable.',
    jurisdictions: ['DE'],
    kind: 'case',
    status: `Settled; ${read} in summaries.`,
  }),
  'olg-bs-label': row({
    name: 'OLG Braunschweig 2 U 16/25',
    says: 'A link whose name does not tell that provider details stand behind it is not easy to recognise.',
    jurisdictions: ['DE'],
    kind: 'case',
    status: `Decision of 28 May 2025; it turned on the link’s name as much as on the number of clicks; ${read} in summaries.`,
  }),
  'kg-dead-mail': row({
    name: 'KG Berlin 23 U 124/14',
    says: 'An e-mail address that only answers “we cannot read this” is no means of contact.',
    jurisdictions: ['DE'],
    kind: 'case',
    status: `Settled; ${read} in summaries.`,
  }),
  'uk-ecommerce-6': row({
    name: 'SI 2002/2013, regulation 6',
    says: 'Online services give their name, geographic address and details for rapid, direct contact, e-mail included.',
    jurisdictions: ['UK'],
    kind: 'law',
    status: `In force; ${read} in summaries.`,
  }),
  'uk-trading-25': row({
    name: 'UK trading disclosures, regulation 25',
    says: 'A company’s website and order forms state its registered number, registered office and part of the United Kingdom.',
    jurisdictions: ['UK'],
    kind: 'law',
    status: `In force for companies, not for sole traders; ${read} in a summary.`,
  }),
  'consumer-rights-8': row({
    name: 'Directive 2011/83/EU, Article 8',
    says: 'At the latest when ordering begins, trading sites say which means of payment are accepted; the final button says that the order obliges to pay.',
    jurisdictions: ['EU', 'UK'],
    audience: 'consumer',
    kind: 'law',
    status: `In force, in the United Kingdom as regulation 14 of the 2013 regulations; ${read} in secondary sources.`,
  }),
  'payment-services-62': row({
    name: 'Directive 2015/2366, Article 62(4), and Directive 2011/83/EU, Article 19',
    says: 'No charge for paying with most consumer cards and SEPA payments, and no fee above the cost for others.',
    jurisdictions: ['EU'],
    kind: 'law',
    status: `In force; a successor is being negotiated; ${read} in secondary sources.`,
  }),
  'uk-surcharges': row({
    name: 'UK ban on payment surcharges',
    says: 'No charge for paying with consumer cards and e-payments.',
    jurisdictions: ['UK'],
    audience: 'consumer',
    kind: 'law',
    status: `In force; commercial cards are exempt; ${read} in official guidance.`,
  }),
  'helpline-rate': row({
    name: 'Directive 2011/83/EU, Article 21, and CJEU C-568/15',
    says: 'Customers who call about a contract pay no more than the rate of an ordinary call.',
    jurisdictions: ['EU', 'UK'],
    audience: 'consumer',
    kind: 'law',
    status: `In force; it concerns calls about a contract already made; ${read} in summaries.`,
  }),
  'preticked-22': row({
    name: 'Directive 2011/83/EU, Article 22',
    says: 'Extra payments need express consent rather than a box ticked in advance.',
    jurisdictions: ['EU'],
    audience: 'consumer',
    kind: 'law',
    status: `In force; seen in a secondary source only, so read the official text before relying on it.`,
  }),
  'withdraw-11a': row({
    name: 'Directive 2011/83/EU, Article 11a',
    says: 'A prominent function named “withdraw from contract here” or alike, followed by a confirmation.',
    jurisdictions: ['EU'],
    audience: 'consumer',
    kind: 'law',
    status: `Applies since 19 June 2026 where there is a right of withdrawal; national texts vary; ${read} in summaries.`,
  }),
  'cancel-312k': row({
    name: '§ 312k BGB',
    says: 'A button such as “Verträge hier kündigen”, permanently available and reachable without signing in.',
    jurisdictions: ['DE'],
    audience: 'consumer',
    kind: 'law',
    status: `In force for contracts that recur; courts refused it behind a sign-in or an expander; ${read} in summaries.`,
  }),
  'us-ca-renewal': row({
    name: 'California Business and Professions Code § 17602',
    says: 'Renewal terms stand close to the request for consent, and what was ordered online can be ended online.',
    jurisdictions: ['US-CA'],
    audience: 'consumer',
    kind: 'law',
    status: `In force, amended from 1 July 2025; ${read} in summaries.`,
  }),
  'us-click-to-cancel': row({
    name: 'FTC click-to-cancel rule',
    says: 'Cancelling was to be as easy as signing up.',
    jurisdictions: ['US'],
    audience: 'consumer',
    kind: 'law',
    status: `Vacated on 8 July 2025: history, not law.`,
    inForce: false,
  }),
  'us-fees': row({
    name: 'FTC rule on unfair or deceptive fees',
    says: 'Advertised prices include all mandatory fees.',
    jurisdictions: ['US'],
    audience: 'consumer',
    kind: 'law',
    narrow: true,
    status: `In force since 12 May 2025, for live-event tickets and short-term lodging only; ${read} in a secondary source.`,
  }),
  'uk-headline-price': row({
    name: 'UK Digital Markets, Competition and Consumers Act 2024',
    says: 'Fees that cannot be avoided are part of the headline price.',
    jurisdictions: ['UK'],
    audience: 'consumer',
    kind: 'law',
    status: `In force; the start of its subscription rules was not verified; ${read} in a summary.`,
  }),
  'dsa-12': row({
    name: 'Regulation 2022/2065, Article 12',
    says: 'A single point of contact where users choose the means of communication, which do not rely on automated tools alone.',
    jurisdictions: ['EU'],
    kind: 'law',
    narrow: true,
    status: `In force, for intermediary services such as marketplaces and hosts only; ${read} in secondary sources.`,
  }),
  'sepa-9': row({
    name: 'Regulation 260/2012, Article 9',
    says: 'Whoever takes transfers or direct debits accepts accounts of every member state.',
    jurisdictions: ['EU'],
    kind: 'law',
    status: `In force; ${read} in a secondary source.`,
  }),
  'geoblocking-5': row({
    name: 'Regulation 2018/302, Article 5',
    says: 'No different payment conditions because of where a customer lives or the account is held.',
    jurisdictions: ['EU'],
    kind: 'law',
    status: `In force; ${read} in summaries.`,
  }),
  'late-payment': row({
    name: 'Directive 2011/7/EU',
    says: 'Between businesses payment is due within 60 days unless agreed otherwise; late payment bears interest and a fixed sum.',
    jurisdictions: ['EU'],
    audience: 'business',
    kind: 'law',
    status: `In force; ${read} in an official summary.`,
  }),
  'vat-226': row({
    name: 'Directive 2006/112/EC, Article 226',
    says: 'The details an invoice carries: dates, number, parties, tax numbers, quantities, amounts, rates.',
    jurisdictions: ['EU'],
    kind: 'law',
    status: `In force; ${read} in summaries.`,
  }),
  en16931: row({
    name: 'EN 16931',
    says: 'The rules that electronic invoices follow, field by field.',
    jurisdictions: ['EU'],
    kind: 'standard',
    status: `Current; its rules as published by CEN, ${read}.`,
  }),
  xrechnung: row({
    name: 'XRechnung',
    says: 'Electronic invoices to public buyers name the seller’s contact person, phone and e-mail address.',
    jurisdictions: ['DE'],
    audience: 'business',
    kind: 'standard',
    status: `Current for public buyers; ${read} in its rule set.`,
  }),
  'wcag-consistent-help': row({
    name: 'WCAG 2.2, 3.2.6 Consistent Help',
    says: 'Help that is offered on several pages stands in the same place on each.',
    kind: 'standard',
    status: `Recommendation of the W3C, level A; ${read}.`,
  }),
  'wcag-redundant-entry': row({
    name: 'WCAG 2.2, 3.3.7 Redundant Entry',
    says: 'Nobody types the same information twice in one process.',
    kind: 'standard',
    status: `Recommendation of the W3C, level A; ${read}.`,
  }),
  'wcag-authentication': row({
    name: 'WCAG 2.2, 3.3.8 Accessible Authentication',
    says: 'Signing in needs no puzzle and lets passwords be pasted.',
    kind: 'standard',
    status: `Recommendation of the W3C, level AA; ${read}.`,
  }),
  'wcag-input-purpose': row({
    name: 'WCAG 2.2, 1.3.5 Identify Input Purpose',
    says: 'Fields about the user say what they are for in a way browsers understand.',
    kind: 'standard',
    status: `Recommendation of the W3C, level AA; ${read}.`,
  }),
  'wcag-error-prevention': row({
    name: 'WCAG 2.2, 3.3.4 Error Prevention',
    says: 'Orders and payments can be reversed, checked or confirmed.',
    kind: 'standard',
    status: `Recommendation of the W3C, level AA; ${read}.`,
  }),
  'govuk-patterns': row({
    name: 'GOV.UK Design System, patterns',
    says: 'Give opening hours, say how long people will wait, explain the cost of calls, ask only for what is needed, name the cards you accept, put contact details on error and confirmation pages.',
    kind: 'standard',
    status: `Public guidance for British government services, good practice elsewhere; ${read}.`,
  }),
  'nng-contact': row({
    name: 'Nielsen Norman Group on contact and prices',
    says: 'At least a phone number and an e-mail address behind a link named “Contact”, not a form or a chat in their place; show prices, or examples of them.',
    kind: 'research',
    status: `Read on 22 November 2026 in translations and summaries.`,
  }),
  'ceb-effort': row({
    name: 'CEB on customer effort',
    says: 'Customers who had to make much effort were mostly disloyal afterwards.',
    kind: 'research',
    status: `A claim of its publisher that others dispute; ${read}.`,
  }),
  'freshbooks-wording': row({
    name: 'FreshBooks on payment terms',
    says: 'FreshBooks reported that polite wording went with more invoices paid, and that “days” was paid sooner than “net”; it suggests 21 days.',
    kind: 'research',
    status: `Correlation among one vendor’s customers; ${read}.`,
  }),
  'baymard-checkout': row({
    name: 'Baymard Institute on checkout',
    says: 'Many shops make it needlessly hard to find how to buy without an account.',
    kind: 'research',
    status: `Read on 22 November 2026 in public summaries.`,
  }),
  'edpb-consent': row({
    name: 'EDPB cookie banner task force',
    says: 'Most data protection authorities expect “reject all” on the layer that has “accept all”.',
    jurisdictions: ['EU'],
    kind: 'standard',
    status: `A report of authorities, not a law; ${read} in summaries.`,
  }),
} as const satisfies Record<string, Authority>;
export type AuthorityId = keyof typeof authorities;

/**
 * How an authority bears on a profile. `matches`: it may also be required there. `open`: too little is known of the
 * profile to tell, it concerns few trades, or it is no longer in force. `elsewhere`: it concerns other places or customers.
 */
export const bearing = (authority: Authority, profile: Profile): 'matches' | 'open' | 'elsewhere' => {
  const audiences = [authority.audience, profile.audience];
  if (!audiences.includes('both') && authority.audience !== profile.audience) return 'elsewhere';
  if (!authority.jurisdictions.length || !profile.jurisdictions.length) return 'open';
  const places = new Set(profile.jurisdictions.flatMap(reaching));
  if (!authority.jurisdictions.some((each) => places.has(each))) return 'elsewhere';
  return authority.inForce && !authority.narrow ? 'matches' : 'open';
};
