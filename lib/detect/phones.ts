import type { Page } from '../page/page';
import type { Sighting } from './sighting';

export interface Phone extends Sighting {
  /** E.164, or the national digits where the country cannot be known. */
  number: string;
  type: 'phone' | 'fax';
  /** ISO 3166 alpha-2 of the numbering plan, or null. */
  country: string | null;
  /** True where the page links the number with `tel:`. */
  dialable: boolean;
  /** The `tel:` address as written, or null. */
  href: string | null;
  /** What the page calls it: "Sales", "Support" … or null. */
  label: string | null;
  how: 'text' | 'tel' | 'image' | 'json-ld' | 'microdata';
  extension: string | null;
  /** Words about the price of the call near the number, or null. */
  cost: string | null;
  /** False for other people's numbers. */
  vendor: boolean;
}

/** Phones and faxes. */
export const phones = (_page: Page): Phone[] => [];
