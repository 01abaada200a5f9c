import type { Evidence } from '../detect/evidence';
import { say } from '../words';
import type { Case, Judgement } from './check';
import { linksTo } from './links';
import { isKind, reachable, seen, shown } from './seen';
import { fail, notApplicable, onEach, partial, pass, review, unknown } from './verdict';

/**
 * D13, on a fresh visit: a banner that was answered before no longer shows. A page without one earns nothing by it, or
 * an empty page would score.
 */
export const cookieParity = ({ pages }: Case): Judgement => {
  const banners = seen(pages, 'consentBanners');
  const drawn = banners.filter(({ sighting }) => sighting.visible && sighting.reject !== 'unknown');
  if (!drawn.length)
    return banners.length
      ? unknown(
          'A consent banner is built in but not showing; it may have been answered before. Visit with nothing remembered.',
          [],
        )
      : notApplicable('No consent banner was seen here.');
  const worst = (reject: string) => drawn.filter(({ sighting }) => sighting.reject === reject);
  if (worst('none').length) return fail('The banner can be accepted; a way to refuse was not seen.', worst('none'));
  if (worst('deeper').length) return fail('Refusing takes more steps than accepting.', worst('deeper'));
  const weaker = drawn.filter(({ sighting }) => sighting.prominence === 'weaker');
  if (weaker.length) return partial('Refusing is on the first layer, but stands out less than accepting.', weaker);
  return pass('Refusing is as easy as accepting.', drawn);
};

/** What people open themselves, or must answer by law, interrupts nobody. */
const expected: ReadonlySet<string> = new Set(['consent', 'age-gate', 'chat', 'login', 'lightbox']);

/** D14. What covers little of the page is passed over. */
export const interruptions = ({ pages, thresholds }: Case): Judgement => {
  const covering = shown(
    seen(pages, 'overlays', ({ kind, share }) => !expected.has(kind) && share > thresholds.overlay.share),
  );
  const sound = seen(pages, 'media', ({ kind }) => kind === 'autoplay-sound');
  const stuck = covering.filter(({ sighting }) => !sighting.closable);
  if (stuck.length) return fail('Something covers the page, and no way to close it was seen.', stuck);
  const blocking = covering.filter(({ sighting }) => sighting.scrollLocked || sighting.coversAction);
  if (blocking.length) return fail('Something covers the page and holds it until it is closed.', blocking);
  if (covering.length) return partial('Something covers the page until it is closed.', covering);
  if (sound.length) return partial('Sound may start by itself.', sound);
  return pass('Nothing was seen to cover the page.');
};

/** D12. Legal texts are long; what counts is that people can read and date them. */
export const termsReadable = ({ pages, thresholds }: Case): Judgement =>
  onEach(pages, (page) => {
    const [text] = seen([page], 'policies');
    if (!text) return review('The terms could not be measured; please look.');
    const { words, headings, dated, pdfOnly } = text.sighting;
    if (seen([page], 'forms', ({ kind }) => kind === 'login').length && words < thresholds.terms.least)
      return fail('The terms stand behind a sign-in.', [text]);
    if (pdfOnly) return partial('The terms were seen as a PDF file only.', [text]);
    if (!dated) return partial('No date of the last change was seen in the terms.', [text]);
    if (!headings) return partial('No headings to find one’s way by were seen in the terms.', [text]);
    if (words > thresholds.terms.long) return partial(say('The terms are {words} words long.', { words }), [text]);
    return pass('The terms are dated, parted by headings and can be read through.', [text]);
  });

/** The European dispute board answered for no vendor, and was closed on 20 July 2025 (Regulation (EU) 2024/3228). */
const disputeBoard = /^https?:\/\/(?:webgate\.)?ec\.europa\.eu\//i;

const help = (pages: readonly Evidence[]) =>
  linksTo(pages, 'support', 'returns', 'complaints', 'faq').filter(({ sighting }) => !disputeBoard.test(sighting.href));

/** D20. A script may make a link without an address work, so a dead one is left to a person. */
export const afterSales = ({ pages, site, graph }: Case): Judgement => {
  const broken = linksTo(pages, 'contact', 'support', 'returns', 'complaints', 'faq', 'cancel', 'pay-bill').filter(
    ({ sighting }) => {
      const target = graph.at(sighting.href);
      return target !== null && isKind(target.page, 'error');
    },
  );
  if (broken.length) return fail('A link to help leads to an error page.', broken);
  const dead = reachable(
    seen(
      pages,
      'contactLinks',
      ({ dead, purpose }) => dead && purpose !== 'legal-notice' && purpose !== 'store-locator',
    ),
  );
  if (dead.length) return review('A link to help has no address of its own; please try it.', dead);
  const links = help(pages);
  if (shown(links).length) return pass('A link leads to help after the purchase.', shown(links));
  if (links.length) return partial('The link to help after the purchase is folded away.', links);
  if (pages.some((page) => isKind(page, 'support', 'faq'))) return pass('This is a page of help.');
  const promised = reachable(
    seen(site, 'promises', ({ topic }) => topic === 'warranty' || topic === 'returns' || topic === 'support'),
  );
  if (promised.length)
    return partial('Help after the purchase is written about, but no named link leads there.', promised);
  // Prices alone are a menu or a bill; those of a shop's pages and of contracts that run on lead to a purchase.
  const shelves = site.filter((page) =>
    isKind(page, 'product', 'listing', 'pricing', 'cart', 'checkout', 'payment', 'order-form'),
  );
  if (
    !seen(site, 'forms', ({ kind }) => kind === 'add-to-cart' || kind === 'checkout').length &&
    !seen(site, 'prices', ({ recurring }) => recurring === 'month' || recurring === 'year').length &&
    !seen(shelves, 'prices').length
  )
    return notApplicable('Nothing that can be ordered here was seen.');
  return fail('No link to support, repairs, returns or complaints was seen here.');
};
