import type { Block, Page } from '../page/page';
import { outward } from '../page/region';
import { allItems } from '../page/structured';
import { entriesOf } from './directory';
import { pageKinds } from './page-kinds';
import { regionIn } from './sighting';

/** Containers for what visitors write: whole words of `class` and `id`. */
const visitors =
  /(?:^|[\s_-])(?:reviews?|comments?|commentlist|testimonials?|ratings?|forum|guestbook|disqus|replies|opinions?|bewertungen|kommentare?|avis|commentaires|recensioni|rese(?:n|ñ)as|opiniones)(?:$|[\s_\d-])/i;
const articles = /^(?:News|Reportage|Analysis|Opinion|Review|Blog|Scholarly|Tech)?(?:Article|NewsArticle|BlogPosting)$/;

const memory = new WeakMap<Page, boolean>();

/** True for a page that is one dated article: a news story or a blog post. */
const isArticle = (page: Page): boolean => {
  let article = memory.get(page);
  if (article === undefined) {
    article =
      page.document.querySelector('meta[property="article:published_time"]') !== null ||
      (page.document.querySelector('meta[property="og:type"][content="article"]') !== null &&
        pageKinds(page)[0] === 'article');
    for (const item of article ? [] : allItems(page.items)) {
      if (!item.types.some((type) => articles.test(type)) || item.properties['datePublished'] === undefined) continue;
      article = true;
      break;
    }
    memory.set(page, article);
  }
  return article;
};

/**
 * True where an element stands among what others wrote or what is written about others: reviews, comments,
 * quotations, the body of a dated article, an entry in a directory. A number there is not the vendor's unless it stands elsewhere too.
 */
export const isThirdParty = (page: Page, element: Element): boolean => {
  const entries = entriesOf(page);
  let inArticle = false;
  let steps = 0;
  for (let at: Element | null = element; at && at.localName !== 'body' && steps++ < 30; at = outward(at)) {
    const tag = at.localName;
    if (tag === 'blockquote' || entries.has(at)) return true;
    const property = at.getAttribute('itemprop');
    if (property === 'review' || property === 'comment') return true;
    if (tag === 'article' || property === 'articleBody' || tag === 'main') inArticle = true;
    if (visitors.test(`${at.getAttribute('id') ?? ''} ${at.getAttribute('class') ?? ''}`)) return true;
  }
  return inArticle && regionIn(page, element) === 'main' && isArticle(page);
};

/** How far back words reach: about the lines of one address. */
const reach = 160;

/** True where the words before `start` in a block, or its heading, name somebody else; `words` come from `words/others`. */
export const saysOthers = (words: RegExp, block: Block, start: number): boolean => {
  const { element, heading, text, index } = block;
  // Only a heading of the same section: the last one read may stand in another column or above the footer.
  const over =
    heading && heading.index >= index - 6 && heading.element.parentElement?.contains(element) ? heading.text : '';
  return words.test(`${over}\n${text.slice(Math.max(0, start - reach), start)}`.toLowerCase());
};
