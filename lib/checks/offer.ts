import type { Case, Judgement } from './check';
import { ways } from './goals';
import { linksTo } from './links';
import { accepted, sells } from './payment';
import { isKind, reachable, seen, shown } from './seen';
import { fail, notApplicable, partial, pass, unknown } from './verdict';

/** D01. An example or a range is a price; a starting price alone is half of one. */
export const pricesVisible = ({ pages }: Case): Judgement => {
  const prices = reachable(seen(pages, 'prices'));
  const quotes = reachable(seen(pages, 'forms', ({ kind }) => kind === 'quote'));
  const exact = prices.filter(({ sighting }) => !sighting.from);
  if (exact.length && !quotes.length) return pass('Amounts are in sight.', exact);
  if (exact.length) return partial('Some prices are in sight, others have to be asked for.', [...exact, ...quotes]);
  if (prices.length) return partial('Only starting prices are in sight.', prices);
  if (quotes.length) return fail('No amount was seen; the price has to be asked for.', quotes);
  return fail('No amount was seen here.');
};

/** D05. A promise without a link is found only by those who read on. */
export const returnsFindable = ({ pages, site, graph, thresholds }: Case): Judgement => {
  const near = [ways(graph, 'returns'), ways(graph, 'cancel')]
    .map(({ fromHome }) => fromHome)
    .filter((path) => path !== null);
  const far = near.length > 0 && near.every(({ clicks }) => clicks > thresholds.clicks.far);
  const links = linksTo(pages, 'returns', 'cancel').filter(({ sighting }) => sighting.region !== 'dialog');
  if (shown(links).length && far)
    return partial('A named link leads to returns or cancelling, but far from the start page.', shown(links));
  if (shown(links).length) return pass('A named link leads to returns or cancelling.', shown(links));
  const promised = reachable(seen(site, 'promises', ({ topic }) => topic === 'returns' || topic === 'refund'));
  if (links.length) return partial('The link to returns or cancelling is folded away.', links);
  if (promised.length) return partial('Returns are written about, but no named link leads there.', promised);
  const renewed = seen(site, 'prices', ({ recurring }) => recurring === 'month' || recurring === 'year');
  // Who asks for an offer or an appointment has bought nothing to send back, unless it has a price.
  const asks = site.every((page) => !isKind(page, 'cart', 'checkout', 'payment')) && !seen(site, 'prices').length;
  const bought = seen(site, 'forms', ({ kind }) => kind === 'add-to-cart' || kind === 'checkout' || kind === 'payment');
  if ((!sells(site) || (asks && !bought.length)) && !renewed.length)
    return accepted(site).length
      ? unknown('Payment is mentioned, but nothing that can be ordered here was seen.', ['product', 'cart', 'checkout'])
      : notApplicable('Nothing that can be ordered here was seen.');
  return fail('No link to returns or cancelling was seen here.');
};
