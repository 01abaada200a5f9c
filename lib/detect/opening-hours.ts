import type { Page } from '../page/page';
import type { Sighting } from './sighting';

export interface OpeningHours extends Sighting {
  /** True where days and times are both given. */
  complete: boolean;
  /** True for around-the-clock service. */
  always: boolean;
  /** The time zone as written, or null. */
  zone: string | null;
  how: 'text' | 'json-ld' | 'microdata';
  /** True where a phone number or chat stands in the same block, row or section. */
  besideChannel: boolean;
}

/** Opening hours. */
export const openingHours = (_page: Page): OpeningHours[] => [];
