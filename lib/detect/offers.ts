import type { Page } from '../page/page';
import { pageKinds } from './page-kinds';
import { regionIn, sight, type Sighting } from './sighting';
import { offerPages } from './words/offers';

/** One thing or service that a page of them names. */
export interface Offer extends Sighting {
  /** True where at least a sentence says what it is. */
  described: boolean;
}

const limits = { read: 4_000, found: 12, name: 70, sentence: 30 };

/** Pages that list what is on offer, by their kind or their name. */
const lists = (page: Page): boolean =>
  pageKinds(page).some((kind) => kind === 'listing' || kind === 'pricing' || kind === 'product') ||
  offerPages.test(`${page.url.pathname.replace(/[-_/]+/g, ' ')} ${page.title}`.toLowerCase());

/**
 * The things that a page of products or services names: headings of its main part below the first, with or without a
 * sentence below. At most twelve: more need not be known.
 */
export const offers = (page: Page): Offer[] => {
  if (!lists(page)) return [];
  const found: Offer[] = [];
  for (const block of page.blocks.slice(0, limits.read)) {
    if (block.level < 2 || block.level > 5 || block.text.length > limits.name || found.length >= limits.found) continue;
    if (/[?？]$/.test(block.text) || regionIn(page, block.element) !== 'main') continue;
    const below = page.blocks.slice(block.index + 1, block.index + 4).filter(({ heading }) => heading === block);
    const described = below.some(({ text }) => text.length >= limits.sentence && /\s/.test(text));
    found.push({ ...sight(page, block.element, block.text), described });
  }
  return found;
};
