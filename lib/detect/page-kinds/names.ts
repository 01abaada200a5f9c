import { Phrasebook } from '../phrasebook';
import { formNames } from '../words/forms';
import { linkNames } from '../words/links';
import { pageNames, pageSlugs, type NamedPageKind } from '../words/page-kinds';

const { login, registration, quote } = formNames;
const names = new Phrasebook<NamedPageKind>(
  pageNames,
  { login, registration, 'password-reset': formNames['password-reset'] },
  { 'order-form': quote },
);
/** What links promise: looked up for titles and headings, too. */
export const linkPurposes = new Phrasebook(linkNames);
export const slugs = new Phrasebook(pageSlugs);

/** Pages called like links: a list of branches is a way to make contact. */
const asPage: Partial<Record<string, NamedPageKind>> = {
  contact: 'contact',
  'store-locator': 'contact',
  support: 'support',
  faq: 'faq',
  'legal-notice': 'legal-notice',
  'pay-bill': 'payment',
};

/** The kind of page that a title, a heading or a link names, or null. */
export const named = (text: string): { kind: NamedPageKind; whole: boolean } | null => {
  const page = names.of(text, 6);
  const link = linkPurposes.of(text, 6);
  const kind = link && asPage[link.meaning];
  if (page && (page.whole || !kind)) return { kind: page.meaning, whole: page.whole };
  return link && kind ? { kind, whole: link.whole } : null;
};

/** Titles join the names of page, section and company. */
export const partsOf = (title: string): string[] =>
  title
    .split(/\s+[-–—|•·»«›‹:/]+\s+|\s*[|»«›‹•]\s*|:{1,2}\s+|\s::\s/)
    .map((part) => part.trim())
    .filter(Boolean)
    .slice(0, 6);
