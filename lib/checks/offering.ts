import type { Case, Judgement } from './check';
import { onePage } from './clicks';
import { shop } from './dealings';
import { isKind, reachable, seen } from './seen';
import { fail, notApplicable, partial, pass, review, unknown } from './verdict';

/** D02. A company with one product has no list to show, so what is missing is left to a person. */
export const offerListed = (facts: Case): Judgement => {
  const { site, thresholds } = facts;
  const items = reachable(seen(site, 'offers'));
  const once = [...new Map(items.map((each) => [each.sighting.text, each])).values()];
  const described = once.filter(({ sighting }) => sighting.described);
  const { items: least } = thresholds.offer;
  if (described.length >= least) return pass('What is on offer is named and described.', described);
  if (once.length >= least) return partial('What is on offer is named, but hardly described.', once);
  const lists = site.filter((page) => isKind(page, 'listing', 'product', 'pricing'));
  if (!lists.length) return unknown('No page of products or services was visited.', ['listing', 'product', 'pricing']);
  return review('Little of what is on offer is named here; with one product that may be enough.', once);
};

const guaranteeWords = /warrant|guarant|garanti|gewährleist|garanz|záruk|gwaranc|takuu/i;

/** D04, for goods and repairs. */
export const guaranteeStated = (facts: Case): Judgement => {
  const { site } = facts;
  const promised = reachable(seen(site, 'promises', ({ topic }) => topic === 'warranty'));
  if (promised.length) return pass('A guarantee is stated, with its length.', promised);
  if (!shop(facts)) return notApplicable('No goods or repairs were seen here.');
  const words = site.flatMap((page) =>
    (page.links ?? [])
      .filter(({ text }) => guaranteeWords.test(text))
      .map(({ text, region }) => ({
        page,
        sighting: { text, region, selector: '', visible: true, collapsed: false },
      })),
  );
  if (words.length) return partial('A guarantee is named, but its length was not seen.', words.slice(0, 5));
  const alone = onePage(facts, ['product', 'terms', 'faq']);
  if (alone) return alone;
  if (!site.some((page) => isKind(page, 'terms', 'faq', 'support')))
    return unknown('Neither the terms nor a page of help was visited.', ['terms', 'faq', 'support']);
  return fail('Goods are sold, and no guarantee was seen.');
};
