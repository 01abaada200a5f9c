import { addressesInSteps } from './addresses';
import { brokenCallLinks } from './broken-call-links';
import { cancelRoutes } from './cancel-routes';
import { captchas } from './captchas';
import { chats } from './chats';
import { companyIdentityInSteps } from './company-identity';
import { consentBannersInSteps } from './consent-banners';
import { contactLinksInSteps } from './contact-links';
import { emailsInSteps } from './emails';
import { exits } from './exits';
import { forms } from './forms';
import { invoiceWays } from './invoice-ways';
import { media } from './media';
import { messagingInSteps } from './messaging';
import { offers } from './offers';
import { openingHoursInSteps } from './opening-hours';
import { cutOffs } from './cut-offs';
import { optOuts } from './opt-outs';
import { orderRows } from './order-rows';
import { overlays } from './overlays';
import { paymentMethodsInSteps } from './payment-methods';
import { phonesInSteps } from './phones';
import { policies } from './policies';
import { pressureInSteps } from './pressure';
import { pricesInSteps } from './prices';
import { processors } from './processors';
import { promisesInSteps } from './promises';
import { renewals } from './renewals';
import { responsePromisesInSteps } from './response-promises';
import { surcharges } from './surcharges';
import { vaguePromises } from './vague-promises';
import { socialProfiles } from './social-profiles';
import type { Steps } from './steps';

/**
 * Every detector, by the name of its field in the evidence. A new detector is one file and one line here. Those that look at
 * every line of a page do so in steps.
 */
export const detectors = {
  phones: phonesInSteps,
  brokenCallLinks,
  emails: emailsInSteps,
  addresses: addressesInSteps,
  companyIdentity: companyIdentityInSteps,
  openingHours: openingHoursInSteps,
  responsePromises: responsePromisesInSteps,
  vaguePromises,
  messaging: messagingInSteps,
  socialProfiles,
  chats,
  contactLinks: contactLinksInSteps,
  forms,
  paymentMethods: paymentMethodsInSteps,
  processors,
  captchas,
  consentBanners: consentBannersInSteps,
  overlays,
  prices: pricesInSteps,
  orderRows,
  offers,
  renewals,
  surcharges,
  promises: promisesInSteps,
  pressure: pressureInSteps,
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
