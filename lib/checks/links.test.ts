import { describe, expect, it } from 'vitest';
import { contactLinkHere, helpBesidePayment, legalNoticeLink } from './links';
import { caseOf, foldedAway, page } from './testing';

type Seen = NonNullable<Parameters<typeof page>[1]>;

describe('a contact link on every page', () => {
  it.each([
    ['in the header', { contactLinks: [{}] }, 'pass'],
    ['named support', { contactLinks: [{ purpose: 'support' }] }, 'pass'],
    ['in a closed menu', { contactLinks: [foldedAway] }, 'partial'],
    ['with a vague name', { contactLinks: [{ plain: false }] }, 'partial'],
    ['in the text only', { contactLinks: [{ region: 'main' }] }, 'partial'],
    ['that leads nowhere', { contactLinks: [{ dead: true }] }, 'fail'],
    ['none', {}, 'fail'],
  ] satisfies [string, Seen, string][])('%s', (_, seen, verdict) => {
    expect(contactLinkHere(caseOf([page('home', seen)])).verdict).toBe(verdict);
  });

  it('asks nothing of the contact page, or of a checkout with a phone number', () => {
    expect(contactLinkHere(caseOf([page('contact')])).verdict).toBe('not-applicable');
    expect(contactLinkHere(caseOf([page('checkout', { phones: [{}] })])).verdict).toBe('not-applicable');
  });

  it('is partial where one of several pages has none', () => {
    const pages = [page('home', { contactLinks: [{}] }), page('pricing'), page('contact')];
    const { verdict, because } = contactLinkHere(caseOf(pages));
    expect(verdict).toBe('partial');
    expect(because).toMatchObject({ values: { good: 1, count: 2 } });
  });
});

describe('a link to the legal notice', () => {
  const german = { country: 'DE' };
  const link = { purpose: 'legal-notice' as const, region: 'footer' as const };

  it.each([
    ['plainly named', { contactLinks: [link] }, 'pass'],
    ['combined or called “Legal”', { contactLinks: [{ ...link, plain: false }] }, 'partial'],
    ['with other matters in one name', { contactLinks: [{ ...link, text: 'Impressum & AGB' }] }, 'partial'],
    ['named in two languages', { contactLinks: [{ ...link, text: 'Impressum / Legal notice' }] }, 'pass'],
    ['folded away', { contactLinks: [{ ...link, ...foldedAway }] }, 'partial'],
    ['none', {}, 'fail'],
  ] satisfies [string, Seen, string][])('%s', (_, seen, verdict) => {
    expect(legalNoticeLink(caseOf([page('home', seen, german)])).verdict).toBe(verdict);
  });

  it('is not asked for elsewhere', () => {
    expect(legalNoticeLink(caseOf([page('home', {}, { country: 'US' })])).verdict).toBe('not-applicable');
    expect(legalNoticeLink(caseOf([page('home', {}, german)], { jurisdictions: ['UK'] })).verdict).toBe(
      'not-applicable',
    );
  });
});

describe('help while paying', () => {
  it.each([
    ['a phone number', { phones: [{}] }, 'pass'],
    ['a contact link', { contactLinks: [{}] }, 'pass'],
    ['a folded help drawer', { phones: [foldedAway] }, 'partial'],
    ['a legal link in the footer', { contactLinks: [{ purpose: 'legal-notice', region: 'footer' }] }, 'partial'],
    ['nothing', {}, 'fail'],
  ] satisfies [string, Seen, string][])('%s', (_, seen, verdict) => {
    expect(helpBesidePayment(caseOf([page('checkout', seen)])).verdict).toBe(verdict);
  });
});
