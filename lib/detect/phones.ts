import type { Steps } from './steps';
import type { Page } from '../page/page';
import { allItems, textsOf } from '../page/structured';
import { likelyCountries } from './country';
import { roleOf, type Role } from './emails/address';
import { isThirdParty, saysOthers } from './owner';
import { lettersIn } from './phones/letters';
import { callLinks, readNumber, type CallLink } from './phones/links';
import type { Numbered } from './phones/numbering';
import { isMadeUp, isReserved, isReservedHost } from './phones/reserved';
import { plainDigits, stretchesIn } from './phones/shapes';
import { isExample, phonesInText } from './phones/in-text';
import { sight, type Sighting } from './sighting';
import { othersNumbers } from './words/others';

export interface Phone extends Sighting {
  /** E.164, or the national digits where the country cannot be known. */
  number: string;
  type: 'phone' | 'fax';
  /** ISO 3166 alpha-2 of the numbering plan, or null. */
  country: string | null;
  /** True where the page links the number with a `tel:` address that dials it. */
  dialable: boolean;
  /** The `tel:` address as written, or null. Links that do not dial are in `brokenCallLinks`. */
  href: string | null;
  /** What the page calls it: "Sales", "Support" … or null. */
  label: string | null;
  /** Who answers, as far as the label tells. */
  role: Role;
  how: 'text' | 'tel' | 'image' | 'json-ld' | 'microdata';
  /** Every way it was seen on the page, the best first. */
  ways: Phone['how'][];
  extension: string | null;
  /** Words about the price of the call near the number, or null. */
  cost: string | null;
  /** False for other people's numbers and for examples nobody answers. */
  vendor: boolean;
  /** True for made-up and reserved numbers: a theme's default text, "123-456-7890". */
  placeholder: boolean;
}

/** One place where a number stands, before the places of one number are put together. */
interface Place {
  readonly number: Numbered | null;
  readonly digits: string;
  readonly type: 'phone' | 'fax' | null;
  readonly label: string | null;
  readonly how: Phone['how'];
  readonly extension: string | null;
  readonly cost: string | null;
  readonly link: CallLink | null;
  readonly element: Element;
  readonly text: string;
  readonly vendor: boolean;
  readonly example: boolean;
}

const limits = { places: 600, numbers: 200, images: 300, sightings: 4 };

function* fromText(page: Page): Steps<Place[]> {
  const finds = yield* phonesInText(page, limits.numbers);
  return finds.map((find) => ({
    number: find.number,
    digits: find.digits,
    type: find.type === 'both' ? 'phone' : find.type,
    label: find.label,
    how: find.element.closest('[itemprop~="telephone"],[itemprop~="faxNumber"]') ? 'microdata' : 'text',
    extension: find.extension,
    cost: find.cost,
    link: find.link,
    element: find.element,
    text: find.text,
    vendor: !saysOthers(othersNumbers, find.block, find.start) && !isThirdParty(page, find.element),
    example: isExample(find),
  }));
}

/** Links that dial a number their text does not show: "Call us", an icon. */
const fromLinks = (page: Page): Place[] =>
  callLinks(page)
    .filter(({ number, digits, problem }) => digits && problem !== 'length' && (number?.valid || digits.length >= 5))
    .map((call) => ({
      number: call.number,
      digits: call.digits,
      type: call.fax ? 'fax' : null,
      label: null,
      how: 'tel',
      extension: call.extension,
      cost: null,
      link: call,
      element: call.link.element,
      text: (call.link.element.textContent ?? '').trim() || call.link.element.getAttribute('aria-label') || call.digits,
      vendor: !isThirdParty(page, call.link.element),
      example: isMadeUp(call.number?.national ?? call.digits, call.number?.country ?? null),
    }));

/** Numbers drawn into pictures, as far as their alternative text says them. */
const fromImages = (page: Page): Place[] => {
  const places: Place[] = [];
  for (const { element } of page.marks.slice(0, limits.images)) {
    const alt = element.getAttribute('alt');
    if (!alt || alt.length > 200 || !/\d{3}/.test(alt)) continue;
    const text = plainDigits(alt);
    for (const stretch of stretchesIn(text, 8)) {
      const plain = stretch.vanity ?? stretch.groups.map((group) => group.digits).join('');
      const number = readNumber(stretch.international ? `+${plain}` : plain, likelyCountries(page));
      // File names and article numbers end up in `alt` too: only groups, "+" or words say that it is a number to call.
      const telling =
        stretch.international ||
        /tel|phone|call|fon|fax|☎/i.test(text) ||
        /\(\d{2,5}\)|\b\d{3}-\d{3}-\d{4}\b/.test(text);
      if (!number?.valid || !telling) continue;
      places.push({
        number,
        digits: plain,
        type: /fax/i.test(text) ? 'fax' : null,
        label: null,
        how: 'image',
        extension: null,
        cost: null,
        link: callLinks(page).find((each) => each.link.element.contains(element)) ?? null,
        element,
        text: alt,
        vendor: !isThirdParty(page, element),
        example: isMadeUp(number.national, number.country),
      });
    }
  }
  return places;
};

const structured = [
  ['telephone', 'phone'],
  ['faxNumber', 'fax'],
] as const;

/** `telephone` and `faxNumber` of schema.org, in JSON-LD and microdata. */
const fromItems = (page: Page): Place[] => {
  const places: Place[] = [];
  for (const item of allItems(page.items)) {
    if (places.length >= limits.numbers) break;
    for (const [property, type] of structured) {
      for (const value of textsOf(item, property)) {
        const text = plainDigits(value.replace(/^tel:/i, '')).trim();
        const digits = (/^[\s(]*\+/.test(text) ? '+' : '') + text.replace(/\(0\)/g, '').replace(/\D/g, '');
        if (digits.length < 6 || digits.length > 18 || lettersIn(text) > 3) continue;
        const number = readNumber(digits, likelyCountries(page));
        places.push({
          number,
          digits,
          type,
          label: textsOf(item, 'contactType')[0]?.slice(0, 60) ?? null,
          how: item.from,
          extension: null,
          cost: null,
          link: null,
          element: item.element,
          text: value,
          vendor: !item.types.some((each) => /Review|Comment|Person/.test(each)),
          example: isMadeUp(number?.national ?? digits, number?.country ?? null),
        });
      }
    }
  }
  return places;
};

const keyOf = (place: Place): string => (place.number?.valid ? place.number.e164 : place.digits);

/** A seen place before a hidden one, running text before the attribute of a link, links before what machines read. */
const order: readonly Phone['how'][] = ['text', 'microdata', 'tel', 'image', 'json-ld'];

const combine = (page: Page, places: readonly Place[]): Phone => {
  const first = places[0]!;
  const { number } = first;
  const typed = places.filter((place) => place.type !== null);
  // A number that is called "Fax" once and nothing elsewhere is a fax; one that is also called "Tel." is both.
  const type = typed.length && typed.every((place) => place.type === 'fax') ? 'fax' : 'phone';
  const placeholder =
    places.some((place) => place.example) || Boolean(number && isReserved(number.e164) && !isReservedHost(page.url));
  const dialling = places.find((place) => place.link && !place.link.problem)?.link ?? null;
  const linked = dialling ?? places.find((place) => place.link)?.link ?? null;
  const seen = places
    .toSorted((a, b) => order.indexOf(a.how) - order.indexOf(b.how))
    .slice(0, limits.sightings)
    .map((place) => ({ place, sighting: sight(page, place.element, place.text) }));
  const best =
    seen.find(({ sighting }) => sighting.visible) ?? seen.find(({ sighting }) => sighting.collapsed) ?? seen[0]!;
  const label = best.place.label ?? places.find((place) => place.label)?.label ?? null;
  return {
    ...best.sighting,
    number: keyOf(first),
    type,
    country: number?.valid ? number.country : null,
    dialable: dialling !== null,
    href: linked?.link.raw.slice(0, 200) ?? null,
    label,
    role: label ? roleOf('', label) : 'other',
    how: best.place.how,
    ways: order.filter((how) => places.some((place) => place.how === how)),
    extension: places.find((place) => place.extension)?.extension ?? null,
    cost: places.find((place) => place.cost)?.cost ?? null,
    vendor: !placeholder && places.some((place) => place.vendor),
    placeholder,
  };
};

/** Phones and faxes: each number once, at the place where it is seen best. */
export function* phones(page: Page): Steps<Phone[]> {
  const byNumber = new Map<string, Place[]>();
  const places = [...(yield* fromText(page)), ...fromLinks(page), ...fromImages(page), ...fromItems(page)];
  for (const place of places.slice(0, limits.places)) {
    const key = keyOf(place);
    const before = byNumber.get(key);
    if (before) before.push(place);
    else byNumber.set(key, [place]);
  }
  return [...byNumber.values()].slice(0, limits.numbers).map((each) => combine(page, each));
}
