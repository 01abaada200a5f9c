import { audit, type Report } from '../audit';
import { defaultProfile, type Check, type Verdict } from '../checks/check';
import { detectors, type Sightings } from '../detect/detectors';
import type { Evidence } from '../detect/evidence';
import type { Sighting } from '../detect/sighting';
import { say } from '../words';

/** A report about an invented vendor that holds one of everything a face must show. For tests of the faces. */

const nothingSeen = Object.fromEntries(Object.keys(detectors).map((name) => [name, []])) as unknown as Sightings;

const page: Evidence = {
  schema: 'approachable/evidence@1',
  page: {
    url: 'https://www.acme-tools.example/contact?from=<b>',
    title: 'Contact · Acme Tools',
    lang: 'en',
    country: 'GB',
    kinds: ['contact'],
    nodes: 512,
    ms: 6,
    truncated: false,
    viewport: { width: 1280, height: 800 },
  },
  problems: [],
  ...nothingSeen,
};

const seen = (text: string, more: Partial<Sighting> = {}): Sighting => ({
  text,
  selector: 'body > p:nth-child(1)',
  region: 'main',
  visible: true,
  collapsed: false,
  ...more,
});

const check = (
  code: string,
  id: Check['id'],
  title: string,
  verdict: Verdict,
  more: Partial<Check> & { because?: Check['why']; proof?: Sighting[] } = {},
): Check => ({
  id,
  code,
  title,
  why: 'A customer with a question wants a person, not a search.',
  guidance: [id.startsWith('pay') ? 'rule-4' : 'rule-3'],
  weight: 2,
  fix: { text: 'Show it where customers look first: in the header and on the contact page.' },
  judge: () => ({
    verdict,
    because: more.because ?? 'One was seen in the footer.',
    proof: (more.proof ?? []).map((sighting) => ({ page, sighting })),
  }),
  ...more,
});

const specimenChecks: readonly Check[] = [
  check('R01', 'reach/phone-visible', 'A phone number is in plain sight', 'pass', {
    weight: 3,
    because: say('{count} phone numbers were seen, one of them in the header.', { count: 2 }),
    proof: [seen('020 7946 0123', { region: 'header' }), seen('Call us: 020 7946 0124 (Mon–Fri)')],
  }),
  check('R02', 'reach/phone-dialable', 'Phone numbers can be tapped', 'partial', {
    weight: 1,
    because: '1 of 2 numbers is a link.',
    proof: [seen('020 7946 0124', { region: 'footer', collapsed: true, visible: false })],
    fix: { text: 'Make every number a link.', snippet: '<a href="tel:+442079460124">020 7946 0124</a>' },
  }),
  check('R15', 'reach/response-promise', 'A reply time is promised', 'fail', {
    because: 'No reply time was seen on this page.',
  }),
  check('R16', 'reach/no-login-to-ask', 'A question needs no login', 'review', { because: 'Are you signed in?' }),
  check('R09', 'reach/clicks-to-contact', 'Contact is one click away', 'unknown', { kinds: ['home'] }),
  check('P02', 'pay/method-families', 'Offers more than one way to pay', 'fail', {
    weight: 3,
    because: 'Visa and Mastercard were seen: both are cards.',
    proof: [seen('We accept <b>Visa</b> & Mastercard', { region: 'footer' })],
    fix: { text: 'Add bank transfer, a wallet or payment on invoice.' },
  }),
  check('P13', 'pay/help-beside-payment', 'Help stands beside the payment', 'unknown', {
    kinds: ['checkout', 'payment'],
  }),
  check('P07', 'pay/price-basis-clear', 'Prices say what they include', 'not-applicable', {
    because: 'No prices here.',
  }),
  check('P01', 'pay/methods-disclosed', 'Ways to pay are named before the order', 'pass'),
  check('P05', 'pay/no-surcharge', 'No way to pay costs extra', 'pass', { because: 'No surcharge was seen.' }),
  check('D01', 'deal/prices-visible', 'Prices can be seen', 'pass', { proof: [seen('From £49 a day')] }),
  check('D05', 'deal/no-dead-ends', 'No page is a dead end', 'pass'),
  check('D19', 'deal/no-pressure', 'Nobody is hurried', 'partial', {
    because: 'One countdown was seen.',
    proof: [
      seen('Offer ends in 00:14:59', { region: 'dialog' }),
      seen('{"@type":"Offer"}', { region: 'head', visible: false }),
    ],
  }),
];

export const specimen = (): Report =>
  audit({ pages: [structuredClone(page)], profile: { ...defaultProfile, jurisdictions: ['UK'] } }, specimenChecks);
