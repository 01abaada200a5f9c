import type { Page } from '../page/page';
import type { Sighting } from './sighting';

export interface ContactLink extends Sighting {
  purpose:
    | 'contact'
    | 'support'
    | 'faq'
    | 'legal-notice'
    | 'billing'
    | 'returns'
    | 'order-status'
    | 'cancel'
    | 'store-locator'
    | 'complaints'
    | 'pay-bill';
  /** The absolute address, or what the markup says where it leads nowhere. */
  href: string;
  /** False for a vague name ("Let's talk") or a link whose purpose only its address tells. */
  plain: boolean;
  /** True where the link leads nowhere (`#`, `javascript:void(0)`, empty). */
  dead: boolean;
}

/** Links that lead to help, by purpose. */
export const contactLinks = (_page: Page): ContactLink[] => [];
