import type { Item, Page } from '../../page/page';
import type { NamedPageKind } from '../words/page-kinds';
import type { Tally } from './tally';

const byType: Readonly<Record<string, readonly [NamedPageKind, number]>> = {
  ContactPage: ['contact', 4],
  CheckoutPage: ['checkout', 4],
  FAQPage: ['faq', 3],
  QAPage: ['faq', 2],
  NewsArticle: ['article', 4],
  Article: ['article', 3],
  BlogPosting: ['article', 4],
  AdvertiserContentArticle: ['article', 4],
  ReportageNewsArticle: ['article', 4],
  CollectionPage: ['listing', 2],
  SearchResultsPage: ['listing', 3],
  OfferCatalog: ['listing', 2],
  Invoice: ['invoice', 4],
  Order: ['confirmation', 2],
};

export const itemPoints = (page: Page, tally: Tally): void => {
  const given = new Set<string>();
  let products = 0;
  const read = (item: Item) => {
    for (const type of item.types) {
      if (/^(?:Product|ProductGroup|IndividualProduct)$/.test(type)) products++;
      const points = byType[type];
      if (points && !given.has(type)) tally.add(...points);
      given.add(type);
    }
  };
  for (const item of page.items.slice(0, 200)) read(item);
  if (products === 1 || products === 2) tally.add('product', 3.5);
  else if (products >= 4) tally.add('listing', 2.5);
  const type =
    page.document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.trim().toLowerCase() ?? '';
  if (type === 'product' || type === 'og:product' || type === 'product.item') tally.add('product', 2.5);
  else if (type === 'product.group') tally.add('listing', 3);
  else if (type === 'article')
    tally.add(
      'article',
      page.document.querySelector('meta[property^="article:published"],meta[property="article:author"]') ? 2 : 1,
    );
};
