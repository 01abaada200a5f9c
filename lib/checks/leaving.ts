import { say } from '../words';
import type { Case, Judgement } from './check';
import { runsOn } from './dealings';
import { reaching } from './jurisdictions';
import { linksTo } from './links';
import { isKind, reachable, seen, shown } from './seen';
import { fail, notApplicable, partial, pass, review, unknown } from './verdict';

const sellsGoods = (facts: Case): boolean =>
  seen(facts.site, 'forms', ({ kind }) => kind === 'add-to-cart' || kind === 'checkout').length > 0;

/** D07. Whether the duty holds depends on the kind of contract, so what is missing is left to a person. */
export const exitButton = (facts: Case): Judgement => {
  const places = facts.profile.jurisdictions.flatMap(reaching);
  if (facts.profile.audience === 'business' || !places.some((place) => place === 'DE' || place === 'EU'))
    return notApplicable('Looked for only where a profile names consumers in the European Union.');
  const exits = reachable(seen(facts.pages, 'exits'));
  const plain = shown(exits).filter(({ sighting }) => sighting.plain);
  if (plain.length) return pass('A plainly named way out of the contract is in sight.', plain);
  if (shown(exits).length) return partial('There is a way out of the contract, but its name is vague.', shown(exits));
  if (exits.length) return partial('The way out of the contract is folded away.', exits);
  if (!runsOn(facts) && !sellsGoods(facts))
    return notApplicable('Nothing that runs on or can be withdrawn from was seen.');
  return review(
    'No button for cancelling or withdrawing was seen here; whether one is needed depends on the contract.',
  );
};

/**
 * D06. How hard it is to leave is told by the company's own sentences, which a person has to weigh: an order called off
 * is no contract ended, and one state's law no rule for all.
 */
export const cancelParity = (facts: Case): Judgement => {
  const site = facts.site.filter((page) => !isKind(page, 'article', 'error'));
  if (!runsOn(facts)) return notApplicable('Nothing that runs on was seen here.');
  const routes = reachable(seen(site, 'cancelRoutes'));
  const by = (...ways: string[]) => routes.filter(({ sighting }) => ways.includes(sighting.how));
  const exits = [
    ...reachable(seen(site, 'exits', ({ kind, plain }) => kind === 'cancel' && plain)),
    ...linksTo(site, 'cancel'),
  ];
  const open = exits.filter(
    ({ sighting }) => !facts.graph.at(sighting.href) || !isKind(facts.graph.at(sighting.href)!.page, 'error'),
  );
  if (by('online').length) return pass('The contract can be cancelled online.', by('online'));
  if (open.length) return pass('A link or button leads to cancelling.', open);
  if (by('email').length) return partial('Cancelling takes an e-mail.', by('email'));
  const hard = by('phone', 'post', 'person');
  if (hard.length) {
    const online =
      site.some((page) => isKind(page, 'registration', 'cart', 'checkout', 'payment')) ||
      seen(site, 'forms', ({ kind }) => kind === 'registration' || kind === 'checkout' || kind === 'payment').length >
        0;
    return online
      ? review(
          'One signs up online; of cancelling a sentence speaks by telephone, letter or in person. Please confirm.',
          hard,
        )
      : review(
          'Of cancelling a sentence speaks by telephone, letter or in person; how one signs up was not seen.',
          hard,
        );
  }
  if (site.length < 2 || !site.some((page) => isKind(page, 'terms', 'faq', 'support')))
    return unknown('How to cancel was not seen on the pages visited.', ['terms', 'faq', 'support']);
  return review('Something runs on, and how to cancel it was not seen; please look.');
};

/** D08. A trial or a first price is read together with what it turns into. */
export const renewalVisible = ({ pages, thresholds: { renewal } }: Case): Judgement => {
  const found = reachable(seen(pages, 'renewals'));
  const offers = found.filter(({ sighting }) => sighting.kind !== 'renewal');
  const later = found.filter(({ sighting }) => sighting.kind === 'renewal' || sighting.amount !== null);
  if (!found.length) return notApplicable('No trial, first price or renewal was seen here.');
  const proof = [...offers, ...later];
  if (!later.length && offers.every(({ sighting }) => sighting.cardless))
    return pass('The page says that the trial needs no card, so nothing can be charged when it is over.', offers);
  const beside = offers.filter(({ sighting }) => (sighting.priceApart ?? Infinity) <= renewal.blocks * 4);
  const runs = beside.filter(({ page }) => page.prices.some(({ recurring }) => recurring !== null));
  if (!later.length && runs.length)
    return partial('The price stands with the trial; that it follows, and how to cancel, was not seen.', runs);
  if (!later.length) return fail('A trial or first price is offered; what follows it was not seen here.', offers);
  const near = later.filter(
    ({ sighting }) => sighting.amount !== null || (sighting.priceApart ?? Infinity) <= renewal.blocks,
  );
  const small = later.every(({ sighting }) => /^\s*[*†‡¹²³]/.test(sighting.text) || sighting.region === 'footer');
  if (small) return partial('What follows is said in a footnote only.', proof);
  const tiny = later.every(({ sighting: { fontSize } }) =>
    offers.some(
      ({ sighting }) =>
        fontSize && fontSize < renewal.small && fontSize < renewal.share * (sighting.fontSize ?? fontSize),
    ),
  );
  if (tiny) return partial('What follows is printed much smaller than the offer.', proof);
  if (!near.length) return partial('The renewal is said, but its price was not seen beside it.', proof);
  if (!found.some(({ sighting }) => sighting.cancel))
    return partial('The renewal and its price are said; how to cancel was not seen.', proof);
  return pass('The offer says what it turns into, at what price and how to cancel.', proof);
};

/** D09. "Fast" is no promise; a number with a unit is. */
export const completionPromise = (facts: Case): Judgement => {
  const promised = reachable(seen(facts.pages, 'promises', ({ topic }) => topic === 'delivery'));
  if (promised.length) {
    const { quantity, unit } = promised[0]!.sighting;
    if (quantity === 0) return pass('A time is promised: the same day.', promised);
    return pass(
      say('A time is promised: {quantity} {unit}.', { quantity, unit: units[unit][quantity === 1 ? 0 : 1] }),
      promised,
    );
  }
  const vague = reachable(seen(facts.pages, 'vaguePromises', ({ topic }) => topic === 'delivery'));
  if (vague.length) return partial('Delivery is called quick, but no number says how quick.', vague);
  if (!sellsGoods(facts)) return notApplicable('No goods or jobs that take time were seen here.');
  return fail('No time for delivery or completion was seen here.');
};

const units = {
  minute: ['minute', 'minutes'],
  hour: ['hour', 'hours'],
  day: ['day', 'days'],
  'working-day': ['working day', 'working days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
  year: ['year', 'years'],
} as const;
