import { describe, expect, it } from 'vitest';
import { humanEscape, noLoginToAsk, notFormOnly, openingHours, replyTime, roleRouting, twoChannels } from './contact';
import { postalAddress } from './identity';
import { contactLinkHere } from './links';
import { caseOf, page } from './testing';

type Seen = NonNullable<Parameters<typeof page>[1]>;
const on = (seen: Seen) => caseOf([page('contact', seen)]);

describe('two ways to reach a person', () => {
  it.each([
    ['phone and e-mail', { phones: [{}], emails: [{}] }, 'pass'],
    ['two e-mails are one way', { emails: [{}, { address: 'sales@acme.example' }] }, 'fail'],
    ['e-mail and letter', { emails: [{}], addresses: [{}] }, 'partial'],
    ['e-mail and letter with a reply time', { emails: [{}], addresses: [{}], responsePromises: [{}] }, 'pass'],
    ['form and bot', { forms: [{}], chats: [{ kind: 'bot' }] }, 'partial'],
    ['form and a person in the chat', { forms: [{}], chats: [{ kind: 'human' }] }, 'pass'],
    ['form and the mere script of a chat', { forms: [{}], chats: [{ how: 'script' }] }, 'fail'],
    ['phone and a no-reply address', { phones: [{}], emails: [{ role: 'no-reply' }] }, 'fail'],
    ['phone and messenger', { phones: [{}], messaging: [{}] }, 'pass'],
    ['nothing', {}, 'fail'],
  ] satisfies [string, Seen, string][])('%s', (_, seen, verdict) => {
    expect(twoChannels(on(seen)).verdict).toBe(verdict);
  });

  it('counts what another page shows', () => {
    const contact = page('contact', { forms: [{}] });
    const notice = page('legal-notice', { phones: [{}] });
    expect(twoChannels({ ...caseOf([contact]), site: [contact, notice] }).verdict).toBe('pass');
  });
});

describe('a page in a language whose words are not kept', () => {
  it('is left to a person where nothing was seen', () => {
    const foreign = page('contact', { phones: [{}], emails: [{}] });
    const facts = caseOf([{ ...foreign, page: { ...foreign.page, lang: 'is' } }]);
    expect([openingHours(facts).verdict, replyTime(facts).verdict]).toEqual(['review', 'review']);
    expect(postalAddress(facts).verdict).toBe('review');
    const home = page('home', {});
    expect(contactLinkHere(caseOf([{ ...home, page: { ...home.page, lang: 'vi-VN' } }])).verdict).toBe('review');
    expect(contactLinkHere(caseOf([{ ...home, page: { ...home.page, lang: 'nb' } }])).verdict).toBe('fail');
  });
});

describe('a direct way beside the form', () => {
  it.each([
    ['phone', { forms: [{}], phones: [{}] }, 'pass'],
    ['hours only', { forms: [{}], openingHours: [{}] }, 'partial'],
    ['an unopened legal notice', { forms: [{}], contactLinks: [{ purpose: 'legal-notice' }] }, 'partial'],
    ['nothing', { forms: [{}] }, 'fail'],
    ['no form', {}, 'not-applicable'],
    ['a newsletter form', { forms: [{ kind: 'newsletter' }] }, 'not-applicable'],
  ] satisfies [string, Seen, string][])('%s', (_, seen, verdict) => {
    expect(notFormOnly(on(seen)).verdict).toBe(verdict);
  });
});

describe('a way around the chat', () => {
  it.each([
    ['a bot beside a phone', { chats: [{ kind: 'bot' }], phones: [{}] }, 'pass'],
    ['a person with hours', { chats: [{ kind: 'human' }], openingHours: [{}] }, 'pass'],
    ['who knows who, beside a phone', { chats: [{}], phones: [{}] }, 'partial'],
    ['a bot alone', { chats: [{ kind: 'bot' }] }, 'review'],
    ['a script alone', { chats: [{ how: 'script' }] }, 'not-applicable'],
    ['no chat', { phones: [{}] }, 'not-applicable'],
  ] satisfies [string, Seen, string][])('%s', (_, seen, verdict) => {
    expect(humanEscape(on(seen)).verdict).toBe(verdict);
  });
});

describe('opening hours', () => {
  it.each([
    ['beside the phone', { phones: [{}], openingHours: [{}] }, 'pass'],
    ['of the shop, elsewhere on the page', { phones: [{}], openingHours: [{ besideChannel: false }] }, 'partial'],
    ['without days', { phones: [{}], openingHours: [{ complete: false }] }, 'partial'],
    ['in structured data only', { phones: [{}], openingHours: [{ how: 'json-ld' }] }, 'partial'],
    ['none', { phones: [{}] }, 'fail'],
    ['around the clock', { phones: [{}], openingHours: [{ always: true }] }, 'not-applicable'],
    ['none needed', { emails: [{}] }, 'not-applicable'],
    [
      'without a time zone for several countries',
      { phones: [{}, { number: '+493023125100', country: 'DE' }], openingHours: [{}] },
      'partial',
    ],
  ] satisfies [string, Seen, string][])('%s', (_, seen, verdict) => {
    expect(openingHours(on(seen)).verdict).toBe(verdict);
  });
});

describe('a reply time', () => {
  it.each([
    ['in hours', { emails: [{}], responsePromises: [{}] }, 'pass'],
    ['as soon as possible', { emails: [{}], vaguePromises: [{ topic: 'response' }] }, 'partial'],
    ['none', { forms: [{}] }, 'fail'],
    ['none needed', { phones: [{}] }, 'not-applicable'],
  ] satisfies [string, Seen, string][])('%s', (_, seen, verdict) => {
    expect(replyTime(on(seen)).verdict).toBe(verdict);
  });
});

describe('a way for each kind of question', () => {
  it.each([
    ['two desks', { emails: [{ role: 'sales' }, { role: 'billing' }] }, 'pass'],
    ['two labelled numbers', { phones: [{ role: 'sales' }, { role: 'support' }] }, 'pass'],
    ['two branches', { phones: [{ label: 'Springfield' }, { label: 'Warwick' }] }, 'not-applicable'],
    ['a subject list', { forms: [{ subjectOptions: 4 }] }, 'partial'],
    ['one form for everything', { forms: [{}] }, 'review'],
    ['one address', { emails: [{}] }, 'not-applicable'],
  ] satisfies [string, Seen, string][])('%s', (_, seen, verdict) => {
    expect(roleRouting(on(seen)).verdict).toBe(verdict);
  });
});

describe('asking without an account', () => {
  const wall = { contactLinks: [{ purpose: 'support' as const, href: 'https://acme.example/login?next=/tickets' }] };
  const login = page('login', { forms: [{ kind: 'login' }] });

  it('passes where the contact page is open', () => {
    expect(noLoginToAsk(on({ phones: [{}] })).verdict).toBe('pass');
  });

  it('fails where the link to help leads to a sign-in', () => {
    expect(noLoginToAsk(caseOf([page('home', wall)])).verdict).toBe('fail');
    const home = page('home', { contactLinks: [{ href: login.page.url }] });
    expect(noLoginToAsk(caseOf([home, login])).verdict).toBe('fail');
  });

  it('takes tickets behind a sign-in for half where a phone number is given', () => {
    expect(noLoginToAsk(on({ ...wall, phones: [{}] })).verdict).toBe('partial');
  });

  it('fails where the contact page itself asks to sign in', () => {
    expect(noLoginToAsk(on({ forms: [{ kind: 'login' }] })).verdict).toBe('fail');
  });

  it('is left to a person where the browser is signed in, for a wall is not to be seen then', () => {
    for (const link of [
      { href: 'https://acme.example/account/logout', text: 'Bye' },
      { href: 'https://acme.example/x', text: 'Abmelden' },
    ])
      expect(
        noLoginToAsk(caseOf([{ ...page('contact', { phones: [{}] }), links: [{ ...link, region: 'header' }] }]))
          .verdict,
      ).toBe('review');
  });

  it('is unknown where nobody followed the link', () => {
    expect(noLoginToAsk(on({ contactLinks: [{}] })).verdict).toBe('unknown');
  });
});
