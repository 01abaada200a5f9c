import type { Case } from './check';
import { accepted } from './payment';
import { isKind, seen } from './seen';

/** What kind of business the pages show, which decides what can be asked of it. */

type Facts = Pick<Case, 'site' | 'profile'>;

/** Goods or jobs are ordered on the site. */
export const shop = ({ site }: Facts): boolean =>
  seen(site, 'forms', ({ kind }) => kind === 'add-to-cart' || kind === 'checkout').length > 0 ||
  site.some((page) => isKind(page, 'cart', 'checkout'));

/** Something runs on and is paid again and again. */
export const runsOn = ({ site }: Pick<Facts, 'site'>): boolean =>
  seen(site, 'prices', ({ recurring }) => recurring === 'month' || recurring === 'year').length > 0 ||
  seen(site, 'renewals').length > 0;

const instalments = /klarna|afterpay|clearpay|paypal|instal?ment|interest[- ]free|raten|pay later|buy now/i;

/** Sentences about when an invoice is due; what a lender promises is not among them. */
export const paymentTerms = ({ site }: Facts) =>
  seen(site, 'promises', ({ topic, text, visible, collapsed }) => {
    return topic === 'payment-term' && (visible || collapsed) && !instalments.test(text);
  });

/** Customers get invoices: they are businesses, something runs on, or an invoice is a way to pay or a page. */
export const invoicesCustomers = (facts: Facts & Partial<Pick<Case, 'invoices'>>): boolean =>
  facts.profile.audience === 'business' ||
  runsOn(facts) ||
  (facts.invoices?.length ?? 0) > 0 ||
  paymentTerms(facts).length > 0 ||
  facts.site.some((page) => isKind(page, 'invoice')) ||
  seen(facts.site, 'contactLinks', ({ purpose, dead }) => !dead && (purpose === 'pay-bill' || purpose === 'billing'))
    .length > 0 ||
  accepted(facts.site).some(({ sighting }) => sighting.method === 'invoice' || sighting.method === 'purchase-order');
