import type { Page } from '../../page/page';
import { groupsOf } from '../forms/groups';
import { formWords, isIdentity, kindOf, type FormKind } from '../forms/kind';
import { regionIn } from '../sighting';
import { pricedHeading } from './goods';
import { atRoot, type Tally } from './tally';

const sells = (element: Element): boolean => {
  const text = element.textContent?.trim() ?? '';
  return text.length > 0 && text.length <= 40 && formWords.in(text).has('add-to-cart');
};

export const formPoints = (page: Page, tally: Tally): void => {
  const small = page.blocks.length < 140;
  const kinds = new Map<FormKind, number>();
  for (const group of groupsOf(page)) {
    const { kind } = kindOf(group);
    if (kind === 'other' && group.fields.length < 10) continue;
    if (!group.wrapsPage && !page.layout.visible(group.element)) continue;
    const where = regionIn(page, group.element);
    // A box named "dialog" that is seen is what the page shows.
    const central = where === 'main' || where === 'dialog' || group.wrapsPage;
    const size = group.fields.length;
    // Scripts send what was chosen with forms of hidden fields only.
    if (size === 0 && group.buttons.length === 0) continue;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const first = kinds.get(kind) === 1;
    // Beneath goods or services a form asks about them, if nothing calls the page a way to make contact.
    if (kind === 'contact')
      tally.add(
        'contact',
        central ? (!first ? 0.25 : tally.of('contact') <= 0 && tally.of('product') > 1 ? 1.5 : 2.5) : 0.5,
      );
    else if (kind === 'login' && first) tally.add('login', central ? (small ? 3 : 1) : 0);
    else if (kind === 'registration' && first && size > 0)
      tally.add('registration', central ? (small && size >= 5 ? 4.25 : small || size >= 5 ? 3 : 1) : 0);
    else if (kind === 'password-reset' && first) tally.add('password-reset', central && small ? 2.5 : 0);
    else if (kind === 'checkout' && first && size >= 3) {
      tally.add('checkout', 4);
      if (central) tally.add('home', -2);
    } else if (kind === 'payment' && size >= 2 && first) {
      tally.add('payment', 3);
      // Who one is and where one lives is asked in the course of an order; paying alone needs neither.
      tally.add('checkout', group.fields.filter(isIdentity).length >= 3 ? 3.5 : 1);
      if (central) tally.add('home', -2);
    } else if (kind === 'quote' && first && central) {
      // On a page of little else the questions for an offer are what it is for.
      tally.add('order-form', size >= 8 || small ? 2.5 : 1.5);
      tally.add('contact', 1);
    } else if (kind === 'callback' && first && central) tally.add('contact', 0.5);
    else if (kind === 'comment' && first && central) tally.add('article', 0.75);
    else if (kind === 'other' && central && group.form && size >= 10) tally.add('order-form', 3);
    else if (kind === 'filter' && first && central) tally.add('listing', 1.25);
    else if (kind === 'checkout' && first && central && size === 0 && tally.of('checkout') > 0)
      tally.add('checkout', 1.5);
  }
  const loose = [
    ...page.controls.filter(({ type, form }) => !form && /^(?:button|submit)$/.test(type)),
    ...page.links.filter(({ element }) => /btn|button|buy|cart/i.test(element.className)),
  ].filter(({ element }) => sells(element)).length;
  const buys = (kinds.get('add-to-cart') ?? 0) + Math.min(loose, 4);
  if (buys === 1 || buys === 2) tally.add('product', pricedHeading(page) ? 3.5 : 2.5);
  else if (buys >= 4 && !atRoot(tally)) tally.add('listing', 2.25);
};
