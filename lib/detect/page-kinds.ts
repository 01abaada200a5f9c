import type { Page } from '../page/page';

/** What a page is for. `kinds[0]` is the best guess. */
export type PageKind =
  | 'home'
  | 'contact'
  | 'product'
  | 'listing'
  | 'pricing'
  | 'cart'
  | 'checkout'
  | 'payment'
  | 'login'
  | 'registration'
  | 'password-reset'
  | 'support'
  | 'faq'
  | 'terms'
  | 'legal-notice'
  | 'article'
  | 'order-form'
  | 'error'
  | 'confirmation'
  | 'invoice'
  | 'other';

/** The kinds of the page, best guess first, at most two; ["other"] where nothing tells. */
export const pageKinds = (_page: Page): PageKind[] => ['other'];
