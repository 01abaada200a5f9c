import { formBurden, orderForms } from './burden';
import type { Check } from './check';
import { offersGoods } from './payment';
import { pricesVisible, returnsFindable } from './offer';
import { autocompleteTokens } from './snippets';

/** What does it take to agree, to change one's mind and to leave? */
export const deal: readonly Check[] = [
  {
    id: 'deal/prices-visible',
    code: 'D01',
    title: 'Prices are in sight',
    why: 'Without at least an example nobody knows whether asking is worth the time.',
    guidance: ['rule-1-costs'],
    authorities: ['nng-contact'],
    weight: 2,
    kinds: ['pricing', 'product', 'listing'],
    also: offersGoods,
    fix: { text: 'Give amounts, or a range and a worked example where every case differs.' },
    judge: pricesVisible,
  },
  {
    id: 'deal/returns-and-cancel-findable',
    code: 'D05',
    title: 'A named link leads to returns or cancelling',
    why: 'People buy more easily where they can see the way back.',
    guidance: ['rule-1', 'communication'],
    authorities: ['withdraw-11a'],
    weight: 2,
    fix: {
      text: 'Put a link named “Returns” or “Cancel” into the footer and the checkout.',
      snippet: '<a href="/returns">Returns and refunds</a>',
    },
    judge: returnsFindable,
  },
  {
    id: 'deal/form-burden',
    code: 'D19',
    title: 'Order and sign-up forms ask for little and can be filled in by the browser',
    why: 'Every field that has to be typed, and typed again, is a chance to give up.',
    guidance: ['contact'],
    authorities: ['baymard-checkout', 'wcag-redundant-entry', 'wcag-input-purpose', 'ceb-effort'],
    weight: 2,
    kinds: ['checkout', 'registration', 'order-form'],
    also: (page) => orderForms([page]).length > 0,
    fix: {
      text: 'Require eight fields at most, name them for browsers, and offer to copy one address to the other.',
      snippet: autocompleteTokens,
    },
    judge: formBurden,
  },
];
