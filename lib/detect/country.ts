import type { Page } from '../page/page';

/** The country the page most likely speaks for, as ISO 3166 alpha-2, or null. */
export const countryOf = (_page: Page): string | null => null;
