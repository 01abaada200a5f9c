import type { Evidence } from '../detect/evidence';
import type { PaymentMethod } from '../detect/payment-methods';
import { say, type Message } from '../words';
import type { Case, Judgement } from './check';
import { placesOf } from './jurisdictions';
import { distinct, isKind, reachable, seen, type Seen } from './seen';
import { fail, notApplicable, partial, pass, review, unknown } from './verdict';

/** What the vendor says it accepts. A script that was loaded says nothing. */
export const accepted = (pages: readonly Evidence[]): Seen<PaymentMethod>[] =>
  reachable(seen(pages, 'paymentMethods', ({ accepted, how }) => accepted && how !== 'script'));

/** The last step of an order. */
const isLastStep = (page: Evidence) => isKind(page, 'payment');

/** True where something can be bought on the pages themselves. */
export const sells = (pages: readonly Evidence[]): boolean =>
  pages.some((page) => isKind(page, 'cart', 'checkout', 'payment', 'order-form')) ||
  seen(pages, 'forms', ({ kind }) => kind === 'add-to-cart' || kind === 'checkout' || kind === 'payment').length > 0;

/** True where a page has something to put into a cart. */
export const offersGoods = (page: Evidence): boolean =>
  reachable(seen([page], 'forms', ({ kind }) => kind === 'add-to-cart')).length > 0;

/** P01. A shop may name its methods in a checkout that nobody opened yet. */
export const methodsDisclosed = ({ pages, site }: Case): Judgement => {
  const all = accepted(pages);
  const early = all.filter(({ page }) => !isLastStep(page));
  const legible = early.filter(({ sighting }) => sighting.named !== false);
  if (legible.length) return pass('The page says how customers can pay.', legible);
  if (early.length)
    return partial('Ways to pay are shown as pictures without names, so not everybody learns them.', early);
  if (all.length) return partial('How to pay is said in the last step only.', all);
  if (!sells(site)) return notApplicable('Nothing that can be ordered here was seen.');
  if (site.some((page) => isKind(page, 'cart', 'checkout', 'payment')))
    return fail('The order has begun, and no payment method was seen yet.');
  return unknown('No payment method was seen here; the checkout may name them.', ['cart', 'checkout', 'payment']);
};

const families: Readonly<Record<Exclude<PaymentMethod['family'], 'other'>, Message>> = {
  card: 'card',
  wallet: 'wallet',
  instalments: 'instalments',
  'online-banking': 'online banking',
  debit: 'direct debit',
  transfer: 'bank transfer',
  post: 'cheque',
  cash: 'cash',
  account: 'invoice',
};

/** P02. Three kinds of card are one way to pay. */
export const methodFamilies = ({ pages, site, profile, thresholds }: Case): Judgement => {
  const all = accepted(pages).filter(({ sighting }) => sighting.family !== 'other');
  const known = distinct(all, ({ family }) => family);
  const proof = known.flatMap((family) => all.filter(({ sighting }) => sighting.family === family).slice(0, 3));
  if (!known.length)
    return sells(site)
      ? unknown('No payment method was seen here.', ['cart', 'checkout', 'payment', 'faq'])
      : notApplicable('Nothing that can be ordered here was seen.');
  const named = { families: known.map((family) => families[family as keyof typeof families]) };
  const because = say('Ways to pay: {families}.', named);
  const { many, some } = thresholds.families;
  const onAccount = known.includes('account') || known.includes('transfer');
  if (known.length >= many || (known.length >= some && onAccount && profile.audience === 'business'))
    return pass(because, proof);
  if (known.length >= some) return partial(because, proof);
  if (!sells(site) && !pages.some((page) => isKind(page, 'home', 'product', 'listing', 'pricing', 'faq', 'terms')))
    return unknown(because, ['cart', 'checkout', 'payment', 'faq']);
  const one = say('One kind of payment was seen: {families}.', named);
  // Fields for one way to pay show when it has been chosen, on a page of their own.
  if (all.every(({ sighting, page }) => sighting.how === 'field' && isLastStep(page)))
    return unknown(one, ['cart', 'checkout', 'faq']);
  // A wallet draws its button only where the device has it.
  const hidden = seen(pages, 'paymentMethods', ({ family, how }) => family === 'wallet' && how === 'script');
  if (hidden.length && !known.includes('wallet'))
    return review(
      say('One kind of payment was seen: {families}. The page prepares {wallets}, which may show on other devices.', {
        ...named,
        wallets: distinct(hidden, ({ name }) => name),
      }),
      proof,
    );
  return fail(one, proof);
};

/** True where prices are usually given without tax. */
const taxComesLater = (facts: Case): boolean => {
  const places = placesOf(facts);
  return places.length > 0 && places.every((each) => each.startsWith('US'));
};

/** P07. Delivery matters where goods go into a cart, tax where it is usual to be told. */
export const priceBasis = (facts: Case): Judgement => {
  const prices = reachable(seen(facts.pages, 'prices'));
  if (!prices.length) return notApplicable('No prices were seen here.');
  const goods = seen(facts.pages, 'forms', ({ kind }) => kind === 'add-to-cart' || kind === 'checkout').length > 0;
  const basis: { name: Message; said: typeof prices }[] = [
    ...(taxComesLater(facts) ? [] : [{ name: 'tax', said: prices.filter(({ sighting }) => sighting.tax) }]),
    ...(goods ? [{ name: 'delivery', said: prices.filter(({ sighting }) => sighting.delivery) }] : []),
  ];
  const missing = basis.filter(({ said }) => !said.length);
  const proof = [...basis.flatMap(({ said }) => said.slice(0, 2)), ...prices.slice(0, 2)];
  const unclear = prices.filter(({ sighting }) => sighting.currency === null);
  if (unclear.length === prices.length && missing.length)
    return fail('Neither the currency nor what the prices include is plain.', proof);
  if (missing.length && missing.length === basis.length)
    return fail(say('Not said beside the prices: {missing}.', { missing: missing.map(({ name }) => name) }), proof);
  if (missing.length)
    return partial(say('Not said beside the prices: {missing}.', { missing: missing.map(({ name }) => name) }), proof);
  if (unclear.length) return partial('The sign of the currency is used by several countries.', unclear);
  return pass('The prices say what they include.', proof);
};

/**
 * P06. Delivery, tax and tips are customary and may be added; any other row that first shows in the order is a surprise.
 * A sum of one row adds nothing up.
 */
export const totalUpFront = ({ site }: Case): Judgement => {
  const order = site.filter((page) => isKind(page, 'cart', 'checkout', 'payment', 'confirmation'));
  const rows = reachable(seen(order, 'orderRows'));
  if (!rows.length)
    return sells(site)
      ? unknown('The sum of an order was not seen.', ['checkout', 'payment', 'cart'])
      : notApplicable('Nothing that can be ordered here was seen.');
  const fees = rows.filter(({ sighting }) => sighting.row === 'fee' && sighting.amount > 0);
  const prices = reachable(
    seen(
      site.filter((page) => !order.includes(page)),
      'prices',
    ),
  );
  const steps = order.filter((page) => isKind(page, 'checkout', 'payment'));
  if (!fees.length) {
    if (!steps.some((page) => rows.some((row) => row.page === page)))
      return unknown('The cart adds no fee; the checkout was not visited.', ['checkout', 'payment']);
    const total = rows.filter(({ sighting }) => sighting.row === 'total');
    return prices.length
      ? pass('The total is the price seen first, apart from delivery and tax.', [...total, ...prices.slice(0, 2)])
      : unknown('No fee was added in the order; the price before it was not seen.', ['product', 'pricing']);
  }
  const names = distinct(fees, ({ label, text }) => label || text).slice(0, 3);
  const early = fees.filter(({ page }) => isKind(page, 'cart'));
  if (early.length) return partial(say('A fee is added in the cart: {fees}.', { fees: names }), early);
  if (!prices.length && !order.some((page) => isKind(page, 'cart')))
    return unknown(say('The checkout adds a fee, {fees}; the pages before it were not visited.', { fees: names }), [
      'product',
      'cart',
    ]);
  return fail(say('A fee shows in the checkout first: {fees}.', { fees: names }), [...fees, ...prices.slice(0, 2)]);
};
