import { addresses } from './addresses';
import { brokenCallLinks } from './broken-call-links';
import { cancelRoutes } from './cancel-routes';
import { captchas } from './captchas';
import { chats } from './chats';
import { companyIdentity } from './company-identity';
import { consentBanners } from './consent-banners';
import { contactLinks } from './contact-links';
import { emails } from './emails';
import { exits } from './exits';
import { forms } from './forms';
import { invoiceWays } from './invoice-ways';
import { media } from './media';
import { messaging } from './messaging';
import { offers } from './offers';
import { openingHours } from './opening-hours';
import { cutOffs } from './cut-offs';
import { optOuts } from './opt-outs';
import { orderRows } from './order-rows';
import { overlays } from './overlays';
import { paymentMethods } from './payment-methods';
import { phones } from './phones';
import { policies } from './policies';
import { pressure } from './pressure';
import { prices } from './prices';
import { processors } from './processors';
import { promises } from './promises';
import { renewals } from './renewals';
import { responsePromises } from './response-promises';
import { surcharges } from './surcharges';
import { vaguePromises } from './vague-promises';
import { socialProfiles } from './social-profiles';
import type { Steps } from './steps';

/**
 * Every detector, by the name of its field in the evidence: a function from a page to sightings. A new detector is one file
 * and one line here. Those that look at every line of a page are generators (see `Steps`).
 */
export const detectors = {
  phones,
  brokenCallLinks,
  emails,
  addresses,
  companyIdentity,
  openingHours,
  responsePromises,
  vaguePromises,
  messaging,
  socialProfiles,
  chats,
  contactLinks,
  forms,
  paymentMethods,
  processors,
  captchas,
  consentBanners,
  overlays,
  prices,
  orderRows,
  offers,
  renewals,
  surcharges,
  promises,
  pressure,
  cutOffs,
  optOuts,
  exits,
  cancelRoutes,
  policies,
  invoiceWays,
  media,
};

type Detectors = typeof detectors;

type Outcome<Returned> = Returned extends Steps<infer Sightings> ? Sightings : Returned;

/** What was seen, by detector. */
export type Sightings = { [K in keyof Detectors]: Outcome<ReturnType<Detectors[K]>> };
