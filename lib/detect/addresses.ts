import type { Page } from '../page/page';
import type { Sighting } from './sighting';

export interface PostalAddress extends Sighting {
  postcode: string | null;
  /** ISO 3166 alpha-2, or null. */
  country: string | null;
  /** True for a post-office box without a street. */
  poBox: boolean;
  /** `strong`: structured data or street, number, postcode and place; `weak`: less. */
  match: 'strong' | 'weak';
  how: 'text' | 'address' | 'json-ld' | 'microdata';
  vendor: boolean;
}

/** Postal addresses. */
export const addresses = (_page: Page): PostalAddress[] => [];
