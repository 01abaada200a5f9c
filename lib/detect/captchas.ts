import type { Page } from '../page/page';
import type { Sighting } from './sighting';

export interface Captcha extends Sighting {
  vendor: string;
  kind: 'puzzle' | 'checkbox' | 'invisible' | 'unknown';
}

/** Captchas. */
export const captchas = (_page: Page): Captcha[] => [];
