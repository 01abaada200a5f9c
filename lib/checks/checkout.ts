import type { Evidence } from '../detect/evidence';
import type { FormSighting } from '../detect/forms';
import { say } from '../words';
import type { Case, Judgement } from './check';
import { leadsOn, orderButton } from './order-button';
import { isKind, reachable, seen, type Seen } from './seen';
import { fail, notApplicable, onEach, partial, pass, review } from './verdict';

const formsOf = (pages: readonly Evidence[], ...kinds: readonly string[]) =>
  reachable(seen(pages, 'forms', ({ kind }) => kinds.includes(kind)));

/** A form as proof of what one of its fields does: under the field's name. */
const named = (found: Seen<FormSighting>, label: string | undefined): Seen<FormSighting> =>
  label ? { ...found, sighting: { ...found.sighting, text: label } } : found;

/** P08. A visitor who is signed in already sees no wall, so a checkout without one is left to a person. */
export const guestCheckout = ({ pages }: Case): Judgement => {
  const asked = seen(pages, 'forms', ({ account }) => account !== null);
  const offered = asked.filter(({ sighting }) => sighting.account === 'guest-offered');
  const weaker = asked.filter(({ sighting }) => sighting.account === 'guest-weaker');
  const forced = asked.filter(({ sighting }) => sighting.account === 'forced');
  if (offered.length) return pass('Buying without an account is offered.', offered);
  if (weaker.length)
    return partial('Buying without an account is possible, but stands out less than signing in.', weaker);
  if (forced.length) return fail('An account is asked for before the order can be placed.', forced);
  if (formsOf(pages, 'checkout', 'payment').length)
    return pass('The order asks for no password.', formsOf(pages, 'checkout', 'payment'));
  return notApplicable('No step of an order that asks who you are was seen.');
};

/** P09. Fields inside a payment provider's frame cannot be read, so they are not judged. */
export const cardForm = ({ pages, thresholds }: Case): Judgement => {
  const cards = seen(pages, 'forms', ({ cardField }) => cardField !== null);
  if (!cards.length) {
    const hosted = seen(pages, 'paymentMethods', ({ how }) => how === 'field');
    return hosted.length
      ? notApplicable('The card is entered in a payment provider’s own fields, which cannot be read.')
      : notApplicable('No field for a card number was seen.');
  }
  const card = cards[0]!.sighting.cardField!;
  const first = named(cards[0]!, card.label);
  if (card.pasteBlocked) return fail('Pasting is blocked in the card field.', [first]);
  if (card.autocompleteOff) return fail('The browser is told not to help with the card number.', [first]);
  const tight = card.digitsOnly || (card.maxLength !== null && card.maxLength < thresholds.cardEntry);
  if (tight && !card.autocomplete)
    return fail('The card field refuses spaces, and browsers are not told what it is for.', [first]);
  if (tight) return partial('The card field refuses the spaces that are printed on the card.', [first]);
  if (!card.autocomplete) return partial('Browsers are not told which field takes the card number.', [first]);
  return pass('The card field takes the number as it is printed, and browsers can fill it in.', [first]);
};

/** P10. What a script refuses after typing cannot be read from the page. */
export const ibanAnyCountry = ({ pages }: Case): Judgement => {
  const fields = seen(pages, 'forms', ({ ibanField }) => ibanField !== null).map((found) =>
    named(found, found.sighting.ibanField!.label),
  );
  if (!fields.length) return notApplicable('No field for a bank account was seen.');
  const bound = fields.filter(({ sighting }) => sighting.ibanField?.country);
  if (bound.length)
    return fail(
      say('The account field takes numbers that begin with {country} only.', {
        country: bound[0]!.sighting.ibanField!.country!,
      }),
      bound,
    );
  const hinting = fields.filter(({ sighting }) => sighting.ibanField?.example);
  if (hinting.length)
    return partial(
      say('The example begins with {country}; others may believe that they cannot pay.', {
        country: hinting[0]!.sighting.ibanField!.example!,
      }),
      hinting,
    );
  return fields.every(({ sighting }) => sighting.ibanField?.open)
    ? pass('The account field names no single country.', fields)
    : review(
        'The account field names no single country, but a script may refuse other ones; please enter a foreign number.',
        fields,
      );
};

/** P11. Only a page that shows both a total and a way to pay is the last step; elsewhere a person must look. */
export const orderButtonClear = ({ pages }: Case): Judgement =>
  onEach(pages, (page) => {
    const forms = formsOf([page], 'checkout', 'payment').filter(({ sighting }) => sighting.submit);
    const last = forms.at(-1);
    if (!last) return notApplicable('No button that sends an order was seen.');
    const name = { name: last.sighting.submit };
    const word = orderButton(last.sighting.submit);
    if (word === 'pay') return pass(say('The button says what it does: “{name}”.', name), [last]);
    const charges = last.sighting.cardField !== null || isKind(page, 'payment');
    const final = charges && page.prices.length > 0 && !leadsOn(last.sighting.submit);
    if (word === 'order')
      return final
        ? partial(say('“{name}” does not say that it charges.', name), [last])
        : review(say('“{name}” orders; whether it charges cannot be told from here.', name), [last]);
    return final
      ? fail(say('The button that charges is named “{name}”.', name), [last])
      : review(say('“{name}” may be a step on the way; the last button was not seen.', name), [last]);
  });
