import { say } from '../words';
import type { Case, Judgement } from './check';
import { accepted } from './payment';
import { isKind, reachable, seen } from './seen';
import { fail, notApplicable, partial, pass } from './verdict';

/** P05. A discount for one way of paying is a surcharge seen from the other side, so it is half of one. */
export const noSurcharge = ({ pages }: Case): Judgement => {
  const found = reachable(seen(pages, 'surcharges'));
  const fees = found.filter(({ sighting }) => sighting.effect === 'fee');
  const free = fees.filter(({ sighting }) => sighting.amount === 0 || sighting.percent === 0);
  const charged = fees.filter((each) => !free.includes(each));
  const methods = [...new Set(charged.map(({ sighting }) => sighting.method))];
  if (charged.length) return fail(say('A fee goes with a way of paying: {methods}.', { methods }), charged);
  if (found.length > fees.length)
    return partial(
      'Some ways of paying are cheaper than others.',
      found.filter(({ sighting }) => sighting.effect === 'discount'),
    );
  if (free.length) return pass('The page says that ways of paying cost nothing extra.', free);
  const ways = accepted(pages);
  if (!ways.length && !pages.some((page) => isKind(page, 'cart', 'checkout', 'payment')))
    return notApplicable('Nothing about paying was seen here.');
  return pass('No fee for a way of paying was seen here.', ways);
};
