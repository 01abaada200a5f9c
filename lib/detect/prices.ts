import type { Page } from '../page/page';
import type { Sighting } from './sighting';

export interface Price extends Sighting {
  amount: number;
  /** ISO 4217, or null where the symbol is ambiguous and nothing tells. */
  currency: string | null;
  /** The tax and delivery words near the price, or null. */
  tax: 'included' | 'excluded' | null;
  delivery: 'included' | 'excluded' | null;
  /** "from", "ab": the lowest of several. */
  from: boolean;
}

/** Prices. */
export const prices = (_page: Page): Price[] => [];
