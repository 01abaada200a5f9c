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
import { media } from './media';
import { messaging } from './messaging';
import { offers } from './offers';
import { openingHours } from './opening-hours';
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

/** Every detector, by the name of its field in the evidence. A new detector is one file and one line here. */
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
  optOuts,
  exits,
  cancelRoutes,
  policies,
  media,
};

type Detectors = typeof detectors;

/** What was seen, by detector. */
export type Sightings = { [K in keyof Detectors]: ReturnType<Detectors[K]> };
