import type { Page } from '../page/page';
import { inCheckout } from './payment/controls';
import { inMarks } from './payment/marks';
import type { Seen } from './payment/names';
import { inText } from './payment/texts';
import { sight, type Sighting } from './sighting';
import type { Steps } from './steps';

export interface PaymentMethod extends Sighting {
  /** An id such as `visa`, `paypal`, `bank-transfer`; `other` for a method without an id of its own. */
  method: string;
  /** What the method is called, such as "Visa" or "Venmo". */
  name: string;
  family:
    | 'card'
    | 'wallet'
    | 'instalments'
    | 'online-banking'
    | 'debit'
    | 'transfer'
    | 'post'
    | 'cash'
    | 'account'
    | 'other';
  how: 'text' | 'mark' | 'option' | 'field' | 'script';
  /** True where the page presents it as accepted by this vendor; a script alone never does. */
  accepted: boolean;
  /** False for a mark that only its file or class names: those who cannot see it learn nothing. */
  named: boolean;
}

const most = 200;

/**
 * The ways to pay that a page names or draws: each method once for every way it is seen, accepted sightings first.
 * What an article, a customer's logo or a "coming soon" names is not accepted.
 */
export function* paymentMethods(page: Page): Steps<PaymentMethod[]> {
  const best = new Map<string, Seen>();
  const written = yield* inText(page);
  yield;
  const drawn = yield* inMarks(page);
  yield;
  for (const seen of [...written, ...drawn, ...inCheckout(page)]) {
    const key = `${seen.method.name} ${seen.how}`;
    const before = best.get(key);
    if (!before || (seen.accepted && !before.accepted)) best.set(key, seen);
  }
  return [...best.values()].slice(0, most).map(({ method, how, accepted, element, text, unnamed }) => ({
    method: method.id,
    name: method.name,
    family: method.family,
    how,
    accepted,
    named: !unnamed,
    ...sight(page, element, text || method.name),
  }));
}
