import type { Page } from '../page/page';
import type { Sighting } from './sighting';

export interface ConsentBanner extends Sighting {
  vendor: string;
  reject: 'same-layer' | 'deeper' | 'none' | 'unknown';
}

/** Consent banners. */
export const consentBanners = (_page: Page): ConsentBanner[] => [];
