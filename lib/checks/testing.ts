import { detectors, type Sightings } from '../detect/detectors';
import type { Evidence, PageFacts } from '../detect/evidence';
import type { PageKind } from '../detect/page-kinds';
import type { Sighting } from '../detect/sighting';
import { graphOf } from '../site/graph';
import type { Case, Profile } from './check';
import { defaultProfile } from './check';
import { thresholds } from './thresholds';

const inSight: Sighting = { text: 'as seen', selector: 'p', region: 'main', visible: true, collapsed: false };
/** One press away. */
export const foldedAway = { visible: false, collapsed: true };

/** An ordinary sighting of each detector; tests name only what they are about. */
const ordinary: { [K in keyof Sightings]?: Partial<Sightings[K][number]> } = {
  phones: {
    number: '+442079460123',
    text: '020 7946 0123',
    type: 'phone',
    country: 'GB',
    dialable: true,
    href: 'tel:+442079460123',
    label: null,
    role: 'other',
    how: 'text',
    ways: ['text'],
    extension: null,
    cost: null,
    vendor: true,
    placeholder: false,
  },
  emails: {
    address: 'hello@acme.example',
    text: 'hello@acme.example',
    how: 'mailto',
    ways: ['mailto'],
    offered: true,
    complete: true,
    role: 'general',
    freeMail: false,
    unmonitored: null,
    label: null,
    vendor: true,
  },
  addresses: { postcode: '10115', country: 'DE', poBox: false, match: 'strong', how: 'text', vendor: true },
  companyIdentity: { kind: 'legal-name', value: 'Acme Ltd', scheme: 'Ltd', country: null, valid: null, vendor: true },
  openingHours: { complete: true, always: false, zone: null, how: 'text', besideChannel: true },
  responsePromises: { hours: 24 },
  messaging: { channel: 'whatsapp', href: 'https://wa.me/442079460123' },
  chats: { vendor: 'crisp', kind: 'unknown', how: 'element' },
  contactLinks: {
    purpose: 'contact',
    href: 'https://acme.example/contact',
    region: 'header',
    text: 'Contact',
    plain: true,
    dead: false,
  },
  forms: {
    kind: 'contact',
    index: 0,
    fields: 3,
    required: 3,
    unlabelled: 0,
    identityFields: 2,
    autocompleted: 2,
    requiredPhone: false,
    requiredReference: false,
    requiredCompany: false,
    requiredBudget: false,
    subjectOptions: 0,
    requiredAttachment: false,
    repeats: false,
    copies: false,
    pasteBlocked: false,
    steps: false,
  },
  paymentMethods: { method: 'visa', family: 'card', how: 'mark', accepted: true },
  captchas: { vendor: 'recaptcha', kind: 'invisible' },
  prices: { amount: 49, currency: 'EUR', tax: null, delivery: null, from: false },
  promises: { topic: 'returns', quantity: 30, unit: 'day' },
};

type Seen = { [K in keyof Sightings]?: Partial<Sightings[K][number]>[] };

/** The evidence of a page of `kind` on which only the named things were seen. */
export const page = (kind: PageKind, seen: Seen = {}, facts: Partial<PageFacts> = {}): Evidence => ({
  schema: 'approachable/evidence@1',
  page: {
    url: `https://acme.example/${kind === 'home' ? '' : kind}`,
    title: 'Acme',
    lang: 'en',
    country: null,
    kinds: [kind],
    nodes: 100,
    ms: 1,
    truncated: false,
    viewport: { width: 1280, height: 800 },
    ...facts,
  },
  ...(Object.fromEntries(
    Object.keys(detectors).map((name) => {
      const each = name as keyof Sightings;
      return [each, (seen[each] ?? []).map((sighting) => ({ ...inSight, ...ordinary[each], ...sighting }))];
    }),
  ) as unknown as Sightings),
  problems: [],
});

/** The case of a check that looks at all of `pages`. */
export const caseOf = (pages: readonly Evidence[], profile: Partial<Profile> = {}): Case => ({
  pages,
  site: pages,
  graph: graphOf(pages),
  invoices: [],
  agreed: null,
  profile: { ...defaultProfile, ...profile },
  thresholds,
});
