import type { Page } from '../page/page';
import type { Sighting } from './sighting';

export interface Email extends Sighting {
  /** Lower-case. */
  address: string;
  how: 'text' | 'mailto' | 'obfuscated' | 'cfemail' | 'json-ld' | 'microdata' | 'image';
  role: 'sales' | 'support' | 'billing' | 'privacy' | 'press' | 'jobs' | 'general' | 'no-reply' | 'personal' | 'other';
  /** True for an address at a free-mail provider. */
  freeMail: boolean;
  /** Words near the address that say nobody reads it, or null. */
  unmonitored: string | null;
  label: string | null;
  vendor: boolean;
}

/** E-mail addresses. */
export const emails = (_page: Page): Email[] => [];
