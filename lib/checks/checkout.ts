import type { Evidence } from '../detect/evidence';
import type { FormSighting } from '../detect/forms';
import { say } from '../words';
import type { Case, Judgement, Proof } from './check';
import { runsOn } from './dealings';
import { leadsOn, orderButton } from './order-button';
import { isKind, reachable, seen, type Seen } from './seen';
import { isSignedIn } from './signed-in';
import { fail, notApplicable, onEach, partial, pass, review } from './verdict';

const formsOf = (pages: readonly Evidence[], ...kinds: readonly string[]) =>
  reachable(seen(pages, 'forms', ({ kind }) => kinds.includes(kind)));

/** A part of a form as proof. Evidence saved before parts had places shows the whole form. */
const partOf = (form: Seen<FormSighting>, text: string, selector: string | null | undefined): Proof =>
  selector ? { page: form.page, sighting: { ...form.sighting, text: text || form.sighting.text, selector } } : form;

/** P08. A visitor who is signed in already sees no wall, so a checkout without one is left to a person. */
export const guestCheckout = ({ pages }: Case): Judgement => {
  const asked = seen(pages, 'forms', ({ account }) => account !== null);
  const offered = asked.filter(({ sighting }) => sighting.account === 'guest-offered');
  const weaker = asked.filter(({ sighting }) => sighting.account === 'guest-weaker');
  const forced = asked.filter(({ sighting }) => sighting.account === 'forced');
  const ways = (forms: typeof asked) =>
    forms.map((form) => partOf(form, form.sighting.guest?.label ?? '', form.sighting.guest?.selector));
  if (offered.length) return pass('Buying without an account is offered.', ways(offered));
  if (weaker.length)
    return partial('Buying without an account is possible, but stands out less than signing in.', ways(weaker));
  // A membership, or a program that is paid by the month, is the account.
  const once = forced.filter(({ page }) => !runsOn({ site: [page] }));
  if (once.length) return fail('An account is asked for before the order can be placed.', once);
  if (forced.length) return notApplicable('What is ordered here runs on, so an account belongs to it.');
  const orders = formsOf(pages, 'checkout', 'payment');
  if (orders.some(({ page }) => isSignedIn(page)))
    return review(
      'The order asks for no password, but this browser is signed in: please look at the page once more signed out.',
      orders,
    );
  if (orders.length) return pass('No step of the order seen here asks for a password.', orders);
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
  const field = [partOf(cards[0]!, card.label, card.selector)];
  if (card.pasteBlocked) return fail('Pasting is blocked in the card field.', field);
  if (card.autocompleteOff) return fail('The browser is told not to help with the card number.', field);
  const tight = card.digitsOnly || (card.maxLength !== null && card.maxLength < thresholds.cardEntry);
  if (tight && !card.autocomplete)
    return fail('The card field refuses spaces, and browsers are not told what it is for.', field);
  if (tight) return partial('The card field refuses the spaces that are printed on the card.', field);
  if (!card.autocomplete) return partial('Browsers are not told which field takes the card number.', field);
  return pass('The card field takes the number as it is printed, and browsers can fill it in.', field);
};

/** P10. What a script refuses after typing cannot be read from the page. */
export const ibanAnyCountry = ({ pages }: Case): Judgement => {
  const fields = seen(pages, 'forms', ({ ibanField }) => ibanField !== null);
  if (!fields.length) return notApplicable('No field for a bank account was seen.');
  const placed = (all: typeof fields) =>
    all.map((form) => partOf(form, form.sighting.ibanField!.label, form.sighting.ibanField!.selector));
  const bound = fields.filter(({ sighting }) => sighting.ibanField?.country);
  if (bound.length)
    return fail(
      say('The account field takes numbers that begin with {country} only.', {
        country: bound[0]!.sighting.ibanField!.country!,
      }),
      placed(bound),
    );
  const hinting = fields.filter(({ sighting }) => sighting.ibanField?.example);
  if (hinting.length)
    return partial(
      say('The example begins with {country}; others may believe that they cannot pay.', {
        country: hinting[0]!.sighting.ibanField!.example!,
      }),
      placed(hinting),
    );
  return fields.every(({ sighting }) => sighting.ibanField?.open)
    ? pass('The account field names no single country.', placed(fields))
    : review(
        'The account field names no single country, but a script may refuse other ones; please enter a foreign number.',
        placed(fields),
      );
};

/** P11. Only a page that shows both a total and a way to pay is the last step; elsewhere a person must look. */
export const orderButtonClear = ({ pages }: Case): Judgement =>
  onEach(pages, (page) => {
    const forms = formsOf([page], 'checkout', 'payment').filter(({ sighting }) => sighting.submit);
    const last = forms.at(-1);
    if (!last) return notApplicable('No button that sends an order was seen.');
    const name = { name: last.sighting.submit };
    const button = [partOf(last, last.sighting.submit, last.sighting.submitAt)];
    const word = orderButton(last.sighting.submit);
    if (word === 'pay') return pass(say('The button says what it does: “{name}”.', name), button);
    const charges = last.sighting.cardField !== null || isKind(page, 'payment');
    const final = charges && page.prices.length > 0 && !leadsOn(last.sighting.submit);
    if (word === 'order')
      return final
        ? partial(say('“{name}” does not say that it charges.', name), button)
        : review(say('“{name}” orders; whether it charges cannot be told from here.', name), button);
    return final
      ? fail(say('The button that charges is named “{name}”.', name), button)
      : review(say('“{name}” may be a step on the way; the last button was not seen.', name), button);
  });
