import type { Item, Page } from '../../page/page';
import { textsOf } from '../../page/structured';
import { placeholderAddresses, poBox } from '../words/addresses';
import { countryNamed } from '../words/countries';

/** A postal address that the page states in JSON-LD or microdata. */
export interface Stated {
  readonly text: string;
  readonly postcode: string | null;
  readonly country: string | null;
  readonly poBox: boolean;
  readonly match: 'strong' | 'weak';
  readonly item: Item;
  /** False where it belongs to a job, an event, a reviewer or a person rather than to the company. */
  readonly vendor: boolean;
}

const foreign =
  /^(?:Person|JobPosting|Event|.*Event|Review|Residence|House|Apartment|RealEstateListing|Offer|Order|ParcelDelivery|Reservation)$/;
/** Countries that write the town before the code. */
const townFirst = new Set('US CA GB IE AU NZ ZA IN SG KR ID TH PH'.split(' '));

const first = (item: Item, property: string): string => (textsOf(item, property)[0] ?? '').replace(/\s+/g, ' ').trim();

const countryOf = (item: Item): string | null => {
  const nested = item.properties['addressCountry']?.find((value) => typeof value !== 'string');
  const name = first(item, 'addressCountry') || (nested && typeof nested !== 'string' ? first(nested, 'name') : '');
  return /^[A-Z]{2}$/.test(name) ? (name === 'UK' ? 'GB' : name) : countryNamed(name);
};

const read = (item: Item, vendor: boolean): Stated | null => {
  const street = textsOf(item, 'streetAddress').join(', ').replace(/\s+/g, ' ').trim();
  const box = first(item, 'postOfficeBoxNumber');
  const code = first(item, 'postalCode');
  const town = first(item, 'addressLocality');
  const region = first(item, 'addressRegion');
  if (!(street || box) || !(town || code)) {
    if (!(town && code)) return null;
  }
  const country = countryOf(item);
  const boxText = box && (poBox.test(box.toLowerCase()) ? box : `PO Box ${box}`);
  const locality =
    country && townFirst.has(country)
      ? [town, [region, code].filter(Boolean).join(' ')]
      : [[code, town].filter(Boolean).join(' '), region === town ? '' : region];
  const text = [street, boxText, ...locality].filter(Boolean).join(', ');
  if (placeholderAddresses.test(text)) return null;
  const isBox =
    !street || (poBox.test(street.toLowerCase()) && !/\d.*\d.*\p{L}{4}/u.test(street.toLowerCase().replace(poBox, '')));
  return {
    text,
    postcode: code || null,
    country,
    poBox: Boolean(isBox && (boxText || poBox.test(street.toLowerCase()))),
    match: street || boxText ? 'strong' : 'weak',
    item,
    vendor,
  };
};

/** The addresses of the page's entities. */
export const statedAddresses = (page: Page): Stated[] => {
  const stated: Stated[] = [];
  const visit = (item: Item, vendor: boolean, depth: number): void => {
    if (stated.length >= 200 || depth > 12) return;
    const own = vendor && !item.types.some((type) => foreign.test(type));
    if (item.types.includes('PostalAddress')) {
      const address = read(item, own);
      if (address) stated.push(address);
      return;
    }
    for (const values of Object.values(item.properties)) {
      for (const value of values) if (typeof value !== 'string') visit(value, own, depth + 1);
    }
  };
  for (const item of page.items) visit(item, true, 0);
  return stated;
};
