import type { Page } from '../page/page';
import type { Sighting } from './sighting';

export interface NumericPromise extends Sighting {
  topic: 'delivery' | 'returns' | 'warranty' | 'refund' | 'payment-term' | 'support' | 'other';
  quantity: number;
  unit: 'minute' | 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'year';
}

/** Promises with a number and a unit. */
export const promises = (_page: Page): NumericPromise[] => [];
