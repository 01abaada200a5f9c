import type { Page } from '../page/page';
import type { Sighting } from './sighting';

export interface ResponsePromise extends Sighting {
  /** The promised time in hours; null for "as soon as possible". */
  hours: number | null;
}

/** Promises about how soon a question is answered. */
export const responsePromises = (_page: Page): ResponsePromise[] => [];
