import { describe, expect, it } from 'vitest';
import type { Evidence } from '../detect/evidence';
import type { PageKind } from '../detect/page-kinds';
import { graphOf } from '../site/graph';
import { billingContact, businessTerms, paymentTermsPublic } from './billing';
import type { Case, Profile } from './check';
import { clicksToContact, noDeflection, orderStatus, payInvoicePath } from './clicks';
import { addressConsistency, emailConsistency, hoursConsistency, phoneConsistency } from './consistency';
import { contactOnDeadEnds } from './dead-ends';
import { afterSales } from './friction';
import { cancelParity } from './leaving';
import { returnsFindable } from './offer';
import { guaranteeStated, offerListed } from './offering';
import { totalUpFront } from './payment';
import { contactConsistent, helpSamePlace, methodsMatch } from './sameness';
import { caseOf, page } from './testing';

type Seen = NonNullable<Parameters<typeof page>[1]>;

/** A page at a path, with links: name → path, in the header. */
const at = (
  path: string,
  kind: PageKind,
  seen: Seen = {},
  links: Record<string, string> = {},
  facts = {},
): Evidence => ({
  ...page(kind, seen, { url: `https://acme.example${path}`, title: kind, ...facts }),
  links: Object.entries(links).map(([text, to]) => ({
    text,
    href: new URL(to, 'https://acme.example/').href,
    region: 'header' as const,
  })),
});

const verdict = (judge: (facts: Case) => { verdict: string }, pages: Evidence[], profile: Partial<Profile> = {}) =>
  judge(caseOf(pages, profile)).verdict;

const phone = { phones: [{}] };
const link = (purpose: string, path: string, more = {}) =>
  ({ purpose, href: `https://acme.example${path}`, text: purpose, ...more }) as NonNullable<
    Seen['contactLinks']
  >[number];

const home = (links: Record<string, string>) => at('/', 'home', {}, links);

const contact = (region: 'header' | 'footer') => ({ contactLinks: [link('contact', '/contact', { region })] });

const foot = (number: string, more = {}) => ({
  phones: [{ number, text: number, region: 'footer' as const, ...more }],
});

const main = (number: string, more = {}) => ({ phones: [{ number, text: number, ...more }] });

const state = (pages: Evidence[]) => phoneConsistency(pages)?.row.state;

const postal = (postcode: string) => ({ addresses: [{ postcode, text: postcode, region: 'footer' as const }] });

const mail = (address: string, role: 'general' | 'sales') => ({ emails: [{ address, role }] });

const open = (text: string) => ({ openingHours: [{ text }] });

const two = (a: string, b: string) =>
  hoursConsistency([at('/', 'home', open(a)), at('/b', 'contact', open(b))])?.row.state;

const mark = (method: string, name: string, family: 'card' | 'wallet' | 'instalments' = 'card') => ({
  method,
  name,
  family,
  how: 'mark' as const,
});

const option = (method: string, name: string, family: 'card' | 'wallet' | 'instalments' = 'card') => ({
  ...mark(method, name, family),
  how: 'option' as const,
});

const shop = (marks: object[], options: object[]) =>
  [at('/', 'home', { paymentMethods: marks }), at('/checkout', 'checkout', { paymentMethods: options })] as Evidence[];

const row = (kind: 'item' | 'fee' | 'tax' | 'delivery' | 'tip' | 'total', amount: number) => ({
  row: kind,
  label: kind,
  amount,
  currency: 'EUR',
});

const order = (...rows: ReturnType<typeof row>[]) => [
  at('/p', 'product', { prices: [{}], forms: [{ kind: 'add-to-cart' as const }] }),
  at('/checkout', 'checkout', { orderRows: rows }),
];

const offer = (described: boolean) => ({ offers: ['a', 'b', 'c'].map((text) => ({ text, described })) });

const returns = (path: string) => ({ contactLinks: [link('returns', path)] });

const says = (how: 'online' | 'email' | 'post') => at('/terms', 'terms', { cancelRoutes: [{ how }] });

describe('R09, clicks to a person', () => {
  it('passes from one click, in part from two, and fails beyond', () => {
    expect(verdict(clicksToContact, [home({ Contact: '/contact' }), at('/contact', 'contact', phone)])).toBe('pass');
    const two = [
      home({ Help: '/help' }),
      at('/help', 'support', {}, { Contact: '/contact' }),
      at('/contact', 'contact', phone),
    ];
    expect(verdict(clicksToContact, two)).toBe('partial');
    const three = [
      home({ About: '/about' }),
      at('/about', 'other', {}, { Help: '/help' }),
      at('/help', 'support', {}, { Contact: '/contact' }),
      at('/contact', 'contact', phone),
    ];
    expect(verdict(clicksToContact, three)).toBe('fail');
  });

  it('is open on one page, and where a contact page was found and not read', () => {
    expect(verdict(clicksToContact, [at('/', 'home', phone)])).toBe('unknown');
    expect(verdict(clicksToContact, [home({ Contact: '/contact' }), at('/a', 'other')])).toBe('unknown');
  });

  it('fails where every link was followed and nobody was found', () => {
    expect(verdict(clicksToContact, [home({ About: '/about' }), at('/about', 'other', {}, { Home: '/' })])).toBe(
      'fail',
    );
  });

  it('takes a form for half a way', () => {
    expect(verdict(clicksToContact, [home({ Contact: '/contact' }), at('/contact', 'contact', { forms: [{}] })])).toBe(
      'partial',
    );
  });

  it('does not count the choice of a language', () => {
    const chooser = [
      home({ English: '/en/', Deutsch: '/de/' }),
      at('/en/', 'other', {}, { Contact: '/en/contact' }),
      at('/en/contact', 'contact', phone, { Home: '/en/' }),
    ];
    expect(verdict(clicksToContact, chooser)).not.toBe('fail');
  });

  it('names pages from which no link leads to anybody', () => {
    const pages = [
      home({ Contact: '/contact', Story: '/story' }),
      at('/contact', 'contact', phone),
      at('/story', 'other'),
    ];
    expect(verdict(clicksToContact, pages)).toBe('partial');
  });

  it('follows a detour as the server does', () => {
    const pages = [home({ Contact: '/old-contact' }), at('/contact', 'contact', phone)];
    const facts = {
      ...caseOf(pages),
      graph: graphOf(pages, { 'https://acme.example/old-contact': 'https://acme.example/contact' }),
    };
    expect(clicksToContact(facts).verdict).toBe('pass');
  });

  it('counts no error page as a way', () => {
    expect(verdict(clicksToContact, [home({ Contact: '/contact' }), at('/contact', 'error', phone)])).toBe('fail');
  });
});

describe('R10, help at one place', () => {
  it('passes, misses and moves', () => {
    const same = ['/', '/a', '/b', '/c'].map((path) => at(path, 'other', contact('footer')));
    expect(verdict(helpSamePlace, same)).toBe('pass');
    expect(verdict(helpSamePlace, [...same.slice(0, 3), at('/d', 'other')])).toBe('partial');
    expect(
      verdict(helpSamePlace, [
        ...same.slice(0, 2),
        at('/d', 'other', contact('header')),
        at('/e', 'other', contact('header')),
      ]),
    ).toBe('fail');
  });
  it('leaves checkout and sign-in to themselves, and pages of another width', () => {
    const same = ['/', '/a', '/b'].map((path) => at(path, 'other', contact('footer')));
    expect(verdict(helpSamePlace, [...same, at('/checkout', 'checkout'), at('/login', 'login')])).toBe('pass');
    expect(
      verdict(helpSamePlace, [
        ...same,
        at('/d', 'other', contact('header'), {}, { viewport: { width: 400, height: 800 } }),
      ]),
    ).toBe('pass');
  });
  it('is open on fewer than three pages', () => {
    expect(verdict(helpSamePlace, [at('/', 'home', contact('footer')), at('/a', 'other', contact('footer'))])).toBe(
      'unknown',
    );
  });
});

describe('R17, no questions before contact', () => {
  const topics = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((n) => [`Topic ${n}`, `/t/${n}`]));
  it('passes with a way, asks for a look without', () => {
    expect(verdict(noDeflection, [at('/contact', 'contact', phone)])).toBe('pass');
    expect(verdict(noDeflection, [at('/contact', 'contact', {}, topics)])).toBe('review');
    expect(verdict(noDeflection, [at('/', 'home')])).toBe('unknown');
  });
  it('takes questions above a number for half', () => {
    const home = at('/', 'home', { contactLinks: [link('contact', '/help')] });
    expect(verdict(noDeflection, [home, at('/help', 'faq', phone)])).toBe('partial');
  });
});

describe('R18 P03 P12 D03, bills', () => {
  const monthly = { prices: [{ recurring: 'month' as const }] };
  it('ask nothing of those who sell at a till', () => {
    const shop = [at('/', 'home'), at('/cart', 'cart', { forms: [{ kind: 'checkout' as const }] })];
    expect(verdict(billingContact, shop)).toBe('not-applicable');
    expect(verdict(payInvoicePath, shop)).toBe('not-applicable');
    expect(verdict(paymentTermsPublic, shop)).toBe('not-applicable');
    expect(verdict(businessTerms, shop, { audience: 'consumer' })).toBe('not-applicable');
  });
  it('find a desk, a link and a date', () => {
    const pages = [
      at('/', 'home', monthly),
      at('/contact', 'contact', { emails: [{ address: 'billing@acme.example', role: 'billing' as const }] }),
    ];
    expect(verdict(billingContact, pages)).toBe('pass');
    expect(verdict(billingContact, [at('/', 'home', monthly), at('/contact', 'contact', phone)])).toBe('fail');
    const pay = [at('/', 'home', { ...monthly, contactLinks: [link('pay-bill', '/pay')] }), at('/pay', 'other')];
    expect(verdict(payInvoicePath, pay)).toBe('pass');
    expect(verdict(payInvoicePath, [pay[0]!, at('/pay', 'login')])).toBe('partial');
    const terms = {
      promises: [{ topic: 'payment-term' as const, quantity: 21, text: 'Invoices are payable within 21 days.' }],
    };
    expect(verdict(paymentTermsPublic, [at('/faq', 'faq', terms), at('/', 'home')])).toBe('pass');
    expect(verdict(paymentTermsPublic, [at('/terms', 'terms', terms), at('/', 'home')])).toBe('partial');
  });
  it('take a lender’s weeks for no terms, and a career page’s clerk for no desk', () => {
    const klarna = { promises: [{ topic: 'payment-term' as const, text: 'With Klarna you pay in 30 days.' }] };
    expect(verdict(paymentTermsPublic, [at('/faq', 'faq', klarna), at('/', 'home')])).toBe('not-applicable');
    const clerk = { emails: [{ address: 'accounts@acme.example', role: 'billing' as const }] };
    expect(
      verdict(billingContact, [
        at('/', 'home', monthly),
        at('/contact', 'contact', phone),
        at('/jobs', 'article', clerk),
      ]),
    ).toBe('fail');
  });
  it('tell businesses how to pay', () => {
    const invoice = { paymentMethods: [{ method: 'invoice', family: 'account' as const, how: 'text' as const }] };
    expect(verdict(businessTerms, [at('/faq', 'faq', invoice)], { audience: 'business' })).toBe('pass');
    expect(
      verdict(businessTerms, [at('/checkout', 'checkout', { paymentMethods: [{}] })], { audience: 'business' }),
    ).toBe('fail');
    expect(verdict(businessTerms, [at('/checkout', 'checkout', { paymentMethods: [{}] })])).toBe('not-applicable');
  });
});

describe('R23, pages where people strand', () => {
  it('pass with help, half with a way home, fail with nothing', () => {
    expect(verdict(contactOnDeadEnds, [at('/x', 'error', { contactLinks: [link('contact', '/contact')] })])).toBe(
      'pass',
    );
    expect(verdict(contactOnDeadEnds, [at('/x', 'error', {}, { Home: '/' })])).toBe('partial');
    expect(verdict(contactOnDeadEnds, [at('/x', 'error')])).toBe('fail');
    expect(verdict(contactOnDeadEnds, [at('/', 'home')])).toBe('unknown');
  });
});

describe('R24, the same details everywhere', () => {
  it('finds an old number', () => {
    const pages = [at('/', 'home', foot('+442079460001')), at('/a', 'other', foot('+442079460002'))];
    expect(state(pages)).toBe('differs');
    expect(verdict(contactConsistent, pages)).toBe('fail');
  });
  it('lets numbers differ that are named, listed or of two countries', () => {
    const sales = [
      at('/', 'home', foot('+442079460001')),
      at('/a', 'other', main('+442079460002', { label: 'Sales' })),
    ];
    expect(state(sales)).toBe('labelled');
    const branches = { phones: ['1', '2', '3'].map((n) => ({ number: `+44207946000${n}`, text: n })) };
    expect(state([at('/', 'home', foot('+442079460009')), at('/branches', 'other', branches)])).toBe('labelled');
    const abroad = [
      at('/', 'home', foot('+442079460001')),
      at('/de', 'other', foot('+493023125001', { country: 'DE' })),
    ];
    expect(state(abroad)).toBe('labelled');
  });
  it('takes one number with and without its country for one', () => {
    expect(
      state([at('/', 'home', foot('+442079460001')), at('/a', 'other', foot('02079460001', { country: null }))]),
    ).toBe('same');
  });
  it('leaves numbers that a script swaps to a person', () => {
    const pages = ['1', '2', '3'].map((n) => at(`/${n}`, 'other', foot(`+44207946000${n}`)));
    expect(verdict(contactConsistent, pages)).toBe('review');
  });
  it('takes the registered office for no second address', () => {
    expect(
      addressConsistency([at('/', 'home', postal('10115')), at('/imprint', 'legal-notice', postal('20095'))]),
    ).toBeNull();
    expect(addressConsistency([at('/', 'home', postal('10115')), at('/a', 'other', postal('20095'))])?.row.state).toBe(
      'differs',
    );
  });
  it('lets each desk have an inbox', () => {
    expect(
      emailConsistency([
        at('/', 'home', mail('hi@acme.example', 'general')),
        at('/a', 'other', mail('sales@acme.example', 'sales')),
      ])?.row.state,
    ).toBe('labelled');
  });
  it('reads opening hours however they are written', () => {
    expect(two('Mon–Fri 9–17', 'Monday to Friday, 9 am to 5 pm')).toBe('same');
    expect(two('Mon–Fri 9:00–17:00', 'Mon–Fri 9:00–18:00')).toBe('differs');
    expect(two('Mon–Fri 9–17', 'Sat 10–14')).not.toBe('differs');
  });
});

describe('P04, the marks and the checkout', () => {
  it('passes, misses one, misses two', () => {
    const visa = mark('visa', 'Visa');
    const paypal = mark('paypal', 'PayPal', 'wallet');
    const klarna = mark('klarna', 'Klarna', 'instalments');
    expect(verdict(methodsMatch, shop([visa], [option('card', 'Card')]))).toBe('pass');
    expect(verdict(methodsMatch, shop([visa, paypal], [option('visa', 'Visa')]))).toBe('partial');
    expect(verdict(methodsMatch, shop([visa, paypal, klarna], [option('visa', 'Visa')]))).toBe('fail');
  });
  it('asks no wallet of a phone from a desk, and nothing before the checkout was seen', () => {
    const apple = mark('apple-pay', 'Apple Pay', 'wallet');
    expect(verdict(methodsMatch, shop([apple], [option('visa', 'Visa')]))).toBe('pass');
    expect(verdict(methodsMatch, [at('/', 'home', { paymentMethods: [apple] })])).toBe('unknown');
  });
});

describe('P06, the whole price', () => {
  it('passes with tax, delivery and tips, fails with a fee', () => {
    expect(
      verdict(totalUpFront, order(row('item', 49), row('tax', 9), row('delivery', 5), row('tip', 2), row('total', 65))),
    ).toBe('pass');
    expect(verdict(totalUpFront, order(row('item', 49), row('fee', 3), row('total', 52)))).toBe('fail');
  });
  it('passes in part where the cart says so, and is open without a checkout', () => {
    const cart = at('/cart', 'cart', { orderRows: [row('item', 49), row('fee', 3), row('total', 52)] });
    expect(verdict(totalUpFront, [...order(row('fee', 3)), cart])).toBe('partial');
    expect(
      verdict(totalUpFront, [at('/p', 'product', { prices: [{}], forms: [{ kind: 'add-to-cart' as const }] })]),
    ).toBe('unknown');
    expect(verdict(totalUpFront, [at('/', 'home')])).toBe('not-applicable');
  });
});

describe('D02 D04 D05 D06 D10 D20', () => {
  const goods = { forms: [{ kind: 'add-to-cart' as const }] };
  it('D02: lists, names, and one product', () => {
    expect(verdict(offerListed, [at('/s', 'listing', offer(true))])).toBe('pass');
    expect(verdict(offerListed, [at('/s', 'listing', offer(false))])).toBe('partial');
    expect(verdict(offerListed, [at('/s', 'product')])).toBe('review');
    expect(verdict(offerListed, [at('/', 'home')])).toBe('unknown');
  });
  it('D04: a length, a word, nothing', () => {
    const promised = { promises: [{ topic: 'warranty' as const, quantity: 2, unit: 'year' as const }] };
    expect(verdict(guaranteeStated, [at('/faq', 'faq', promised)])).toBe('pass');
    expect(verdict(guaranteeStated, [at('/p', 'product', goods, { 'Our guarantee': '/g' }), at('/faq', 'faq')])).toBe(
      'partial',
    );
    expect(verdict(guaranteeStated, [at('/p', 'product', goods), at('/faq', 'faq')])).toBe('fail');
    expect(verdict(guaranteeStated, [at('/', 'home')])).toBe('not-applicable');
  });
  it('D05: near, and far from the start', () => {
    expect(verdict(returnsFindable, [at('/', 'home', returns('/r')), at('/r', 'other')])).toBe('pass');
    const far = [
      at('/', 'home', {}, { A: '/a' }),
      at('/a', 'other', {}, { B: '/b' }),
      at('/b', 'other', {}, { C: '/c' }),
      at('/c', 'other', returns('/r')),
      at('/r', 'other'),
    ];
    expect(verdict(returnsFindable, far)).toBe('partial');
  });
  it('D06: online, by mail, by letter', () => {
    const runs = at('/pricing', 'pricing', { prices: [{ recurring: 'month' as const }] });
    expect(verdict(cancelParity, [runs, says('online')])).toBe('pass');
    expect(verdict(cancelParity, [runs, says('email')])).toBe('partial');
    expect(verdict(cancelParity, [runs, says('post')])).toBe('review');
    expect(verdict(cancelParity, [runs])).toBe('unknown');
    expect(verdict(cancelParity, [at('/', 'home')])).toBe('not-applicable');
  });
  it('D10: open, walled, missing', () => {
    const shop = at('/', 'home', { ...goods, contactLinks: [link('order-status', '/track')] });
    expect(verdict(orderStatus, [shop, at('/track', 'other')])).toBe('pass');
    expect(verdict(orderStatus, [shop, at('/track', 'login')])).toBe('partial');
    expect(verdict(orderStatus, [at('/', 'home', goods), at('/help', 'support')])).toBe('fail');
    expect(verdict(orderStatus, [shop, at('/help', 'support')])).toBe('unknown');
  });
  it('D20: a link to help that ends in an error', () => {
    const home = at('/', 'home', { contactLinks: [link('support', '/help')] });
    expect(verdict(afterSales, [home, at('/help', 'support')])).toBe('pass');
    expect(verdict(afterSales, [home, at('/help', 'error')])).toBe('fail');
  });
});
