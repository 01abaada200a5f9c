import type { Group, Profile, Verdict } from '../checks/check';
import type { PageKind } from '../detect/page-kinds';
import type { Report, ReportAuthority, ReportProof } from '../audit';
import { say, type Message, type Speak } from '../words';

/** The words every face of a report uses for the same things: popup, terminal, Markdown and HTML. */

export const verdictNames: Readonly<Record<Verdict, Message>> = {
  pass: 'Pass',
  partial: 'Partial',
  fail: 'Fail',
  review: 'Review',
  unknown: 'Unknown',
  'not-applicable': 'Not applicable',
};

/** What a verdict means, for people who meet it for the first time. */
export const verdictMeanings: Readonly<Record<Verdict, Message>> = {
  pass: 'Seen on this page.',
  partial: 'Seen, but not as helpful as it could be.',
  fail: 'Not seen on this page, or it stands in the way of customers.',
  review: 'A person must look: this cannot be told from the page alone.',
  unknown: 'Needs pages that nobody has visited yet.',
  'not-applicable': 'Does not concern this page.',
};

export const groupNames: Readonly<Record<Group, Message>> = {
  reach: 'Reach',
  pay: 'Pay',
  deal: 'Deal',
  invoice: 'Invoice',
};

export const kindNames: Readonly<Record<PageKind, Message>> = {
  home: 'home page',
  contact: 'contact page',
  product: 'product page',
  listing: 'list of products',
  pricing: 'price page',
  cart: 'shopping cart',
  checkout: 'checkout',
  payment: 'payment page',
  login: 'login page',
  registration: 'registration page',
  'password-reset': 'page to reset the password',
  support: 'support page',
  faq: 'page of questions and answers',
  terms: 'terms page',
  'legal-notice': 'legal notice',
  article: 'article',
  'order-form': 'order form',
  error: 'error page',
  confirmation: 'confirmation page',
  invoice: 'invoice',
  other: 'web page',
};

/** What people call a kind of page. Evidence of another version may know kinds that this one does not. */
export const kindName = (kind: string | undefined): Message =>
  kind !== undefined && Object.hasOwn(kindNames, kind) ? kindNames[kind as PageKind] : kindNames.other;

const regionNames: Readonly<Record<ReportProof['region'], Message>> = {
  header: 'page header',
  nav: 'menu',
  main: 'page text',
  footer: 'footer',
  aside: 'side column',
  dialog: 'dialog',
  head: 'page data',
};

/** "page 1, line 12" in the reader's language; a place in XML is its path. */
const placeInInvoice = (where: string, speak: Speak): string => {
  const [, page, line] = /^page (\d+), line (\d+)$/.exec(where) ?? [];
  if (page && line) return speak(say('page {page}, line {line}', { page: Number(page), line: Number(line) }));
  // The whole path of an XML element is three lines of a narrow column; its end names it.
  const steps = where.split('/');
  return where.startsWith('/') && steps.length > 3
    ? speak(say('XML, {path}', { path: `…/${steps.slice(-2).join('/')}` }))
    : where;
};

/** Where a proof stands on its page, as a short phrase: "footer, closed until pressed". */
export const placeOf = (proof: ReportProof, speak: Speak): string => {
  if (proof.where) return placeInInvoice(proof.where, speak);
  const place = speak(Object.hasOwn(regionNames, proof.region) ? regionNames[proof.region] : regionNames.main);
  if (proof.region === 'head') return place;
  if (proof.collapsed) return speak(say('{place}, closed until pressed', { place }));
  return proof.visible ? place : speak(say('{place}, not visible', { place }));
};

/** The host as people say it; nothing is left out but "www.". */
export const vendorName = (vendor: string): string => vendor.replace(/^www\./, '');

/** What to call the vendor of a report: its host or, for a file, which has none, the title of the page. */
export const vendorOf = ({ vendor, pages }: Report): string => vendorName(vendor) || pages[0]?.title || 'Approachable';

/** A jurisdiction as people call it: "DE" is Germany, "US-CA" is California. */
export const placeName = (code: string, speak: Speak): string => {
  if (code === 'US-CA') return speak('California');
  try {
    return new Intl.DisplayNames(speak.locale, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
};

const audiences: Readonly<Record<Profile['audience'], Message>> = {
  consumer: 'consumers',
  business: 'businesses',
  both: 'consumers and businesses',
};

/** For whom something is judged: "businesses (DE, UK)". */
export const profileWords = ({ audience, jurisdictions }: Profile): Message =>
  jurisdictions.length
    ? say('{audience} ({places})', { audience: audiences[audience], places: jurisdictions.join(', ') })
    : audiences[audience];

/**
 * What law and standards say beside the verdict: "may be required" where the profile matches, "may apply" where it does
 * not say, never more. What was struck down is history.
 */
export const requirement = (authority: ReportAuthority, speak: Speak): string => {
  const { name, says, status, jurisdictions, kind, audience, applies, inForce } = authority;
  if (!inForce) return speak(say('Not in force, for the record. {name}: {says} ({status})', { name, says, status }));
  if (!jurisdictions.length || (kind !== 'law' && kind !== 'case'))
    return speak(say('See also {name}: {says} ({status})', { name, says, status }));
  const named = new Intl.ListFormat(speak.locale).format(jurisdictions.map((code) => placeName(code, speak)));
  const places =
    audience === 'both' ? named : say('{audience} ({places})', { audience: audiences[audience], places: named });
  return speak(
    applies
      ? say('May also be required: {places}. {name}: {says} ({status})', { places, name, says, status })
      : say('May apply: {places}. {name}: {says} ({status})', { places, name, says, status }),
  );
};
