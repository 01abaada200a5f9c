import type { Block, Page } from '../page/page';
import { elementAt } from '../page/runs';
import { statedAddresses } from './addresses/structured';
import type { Reading } from './addresses/reading';
import { addressesInText } from './addresses/text';
import { countryOf } from './country';
import { isThirdParty } from './owner';
import { clip, sight, type Sighting } from './sighting';
import { othersAddresses } from './words/others';
import type { Steps } from './steps';

export interface PostalAddress extends Sighting {
  postcode: string | null;
  /** ISO 3166 alpha-2, or null. */
  country: string | null;
  /** True for a post-office box without a street. */
  poBox: boolean;
  /** `strong`: structured data or street, number, postcode and place; `weak`: less. */
  match: 'strong' | 'weak';
  how: 'text' | 'address' | 'map' | 'json-ld' | 'microdata';
  /** Every way it was seen on the page. */
  ways: PostalAddress['how'][];
  vendor: boolean;
}

/** One address in one place. */
interface Hit extends Pick<PostalAddress, 'text' | 'postcode' | 'country' | 'poBox' | 'match' | 'how' | 'vendor'> {
  readonly element: Element;
}

const limit = 200;

const byLanguage: Readonly<Record<string, string>> = {
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  it: 'IT',
  nl: 'NL',
  pt: 'PT',
  pl: 'PL',
  cs: 'CZ',
  sk: 'SK',
  sv: 'SE',
  da: 'DK',
  nb: 'NO',
  nn: 'NO',
  no: 'NO',
  fi: 'FI',
  hu: 'HU',
  ro: 'RO',
  tr: 'TR',
  ru: 'RU',
  el: 'GR',
  ja: 'JP',
  ko: 'KR',
  ms: 'MY',
};
const byDomain = new Set(
  'US CA IE DE AT CH LI FR BE NL LU ES PT IT PL CZ SK SE NO DK FI AU NZ IN SG JP BR MX ZA CN TW KR MY CL AR TR RU GR HU RO KE'.split(
    ' ',
  ),
);

/** The country whose addresses the page most likely shows: its ending, its language, or what the other facts say. */
const homeOf = (page: Page): string | null => {
  const ending = page.url.hostname.split('.').pop()?.toUpperCase() ?? '';
  if (ending === 'UK') return 'GB';
  if (byDomain.has(ending)) return ending;
  const likely = countryOf(page);
  if (likely) return likely;
  const [language = '', region = ''] = page.lang.split(/[-_]/);
  // "en-us" is what theme authors leave behind everywhere; other regions were chosen.
  if (region && byDomain.has(region.toUpperCase()) && language !== 'en') return region.toUpperCase();
  return byLanguage[language] ?? null;
};

const placeAt = (block: Block, offset: number): Element => {
  const found = elementAt(block, offset);
  // The address is the line, not the bold town in it.
  return found === block.element || /^(?:address|p|td|li|dd|div|a)$/.test(found.localName) ? found : block.element;
};

/** True where the words around say that the address is a customer's, an authority's or another company's. */
const isForeign = (page: Page, { block, lead, text, at }: Reading): boolean => {
  if (
    block.element.closest(
      '[itemprop~="review"],[class*="testimonial" i],[class*="customer-address" i],[class*="shipping-address" i],[class*="billing-address" i]',
    )
  )
    return true;
  const near = block.text.slice(Math.max(0, at - 220), at);
  const heading = block.heading && block.heading.index >= block.index - 4 ? block.heading.text : '';
  const previous = block.text.length < 200 ? (page.blocks[block.index - 1]?.text ?? '') : '';
  return othersAddresses.test(
    `${previous.length < 80 ? previous : ''}\n${heading}\n${near}\n${lead}\n${text}`.toLowerCase(),
  );
};

const accents = /[\u0300-\u036f]/g;
const betweenWords = /[^\p{L}\p{N}]+/u;

/** What of a hit is compared with the others; a page of branches compares each with each. */
interface Likeness {
  readonly code: string | null;
  readonly words: ReadonlySet<string>;
  /** The words with digits. */
  readonly numbers: ReadonlySet<string>;
}

const likenesses = new WeakMap<Hit, Likeness>();

const likenessOf = (hit: Hit): Likeness => {
  let likeness = likenesses.get(hit);
  if (!likeness) {
    const words = hit.text.normalize('NFKD').replace(accents, '').toLowerCase().split(betweenWords).filter(Boolean);
    likeness = {
      code: flat(hit.postcode),
      words: new Set(words),
      numbers: new Set(words.filter((word) => /\d/.test(word))),
    };
    likenesses.set(hit, likeness);
  }
  return likeness;
};

const flat = (code: string | null): string | null => code?.replace(/\W/g, '').toLowerCase() ?? null;

/** Two texts of one place: the same code and house numbers, however the street is shortened. */
const samePlace = (one: Hit, other: Hit): boolean => {
  if (one.poBox !== other.poBox) return false;
  const [a, b] = [likenessOf(one), likenessOf(other)];
  if (a.code && b.code && a.code !== b.code && !a.code.startsWith(b.code) && !b.code.startsWith(a.code)) return false;
  const [few, many] = a.numbers.size <= b.numbers.size ? [a.numbers, b.numbers] : [b.numbers, a.numbers];
  for (const number of few) if (!many.has(number)) return false;
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared++;
  return shared / Math.max(1, Math.min(a.words.size, b.words.size)) >= 0.5;
};

/** Postal addresses: what the page states as data and what it shows, each place once. */
export function* addresses(page: Page): Steps<PostalAddress[]> {
  const shown = (yield* addressesInText(page, homeOf(page))).map((reading): Hit => {
    const element = placeAt(reading.block, reading.at);
    return {
      text: reading.text,
      postcode: reading.postcode,
      country: reading.country,
      poBox: reading.poBox,
      match: reading.match,
      how: element.localName === 'iframe' ? 'map' : element.closest('address, .adr, .vcard') ? 'address' : 'text',
      vendor: !isForeign(page, reading) && !isThirdParty(page, element),
      element,
    };
  });
  const stated = statedAddresses(page).map(({ item, ...rest }): Hit => ({
    ...rest,
    how: item.from,
    element: item.element,
  }));
  const places: Hit[][] = [];
  for (const hit of [...shown, ...stated]) {
    const place = places.find((known) => known.some((other) => samePlace(hit, other)));
    if (place) place.push(hit);
    else if (places.length < limit) places.push([hit]);
  }
  return places.map((hits) => {
    const best = bestOf(page, hits);
    return {
      ...sight(page, best.element, best.text),
      text: clip(best.text),
      postcode: best.postcode,
      country: best.country ?? hits.find(({ country }) => country)?.country ?? null,
      poBox: best.poBox,
      match: hits.some(({ match }) => match === 'strong') ? 'strong' : 'weak',
      how: best.how,
      ways: [...new Set(hits.map(({ how }) => how))],
      vendor: hits.some(({ vendor }) => vendor),
    };
  });
}

/** What a reader sees before what only programs read; then the fuller text. */
const bestOf = (page: Page, hits: readonly Hit[]): Hit => {
  if (hits.length === 1) return hits[0]!;
  const rank = (hit: Hit) =>
    (hit.how !== 'json-ld' && page.layout.visible(hit.element) ? 4 : 0) +
    (hit.how === 'text' || hit.how === 'address' ? 2 : 0) +
    (hit.postcode ? 1 : 0);
  return hits.reduce((best, hit) => (rank(hit) > rank(best) ? hit : best));
};
