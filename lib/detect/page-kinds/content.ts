import type { Page } from '../../page/page';
import { WordFinder } from '../phrasebook';
import { orderWords } from '../words/page-kinds';
import { money, onShelf, pricedHeading } from './goods';
import { atRoot, type Tally } from './tally';

const orders = new WordFinder(orderWords);

export const contentPoints = (page: Page, tally: Tally): void => {
  let questions = 0;
  let paragraphs = 0;
  let taken = false;
  let invoiceNumber = false;
  let total = false;
  for (const { text, element } of page.blocks.slice(0, 1_500)) {
    if (text.length >= 12 && text.length <= 160 && /[?？؟;]$/.test(text) && /[?？؟]$/.test(text)) questions++;
    else if (text.length >= 220 && /^(?:p|div|li|section|article)$/.test(element.localName)) paragraphs++;
    if (
      !taken &&
      text.length <= 240 &&
      /[!.。！]|\d|order|bestell|command|pedid|ordin|zam|objedn|ordr|tila|注文|订|訂|заказ|sipari|طلب/i.test(text)
    )
      taken = orders.in(text).has('taken');
    if (
      !invoiceNumber &&
      text.length <= 80 &&
      /^(?:invoice|rechnung|facture|factura|fattura|factuur|fatura|faktura|tax invoice)s?\s*(?:no|nr|number|num|nummer|n[°ºo]|#|id|date|:)/i.test(
        text,
      )
    )
      invoiceNumber = true;
    if (
      !total &&
      text.length <= 40 &&
      /^(?:sub-?total|grand total|total|gesamt|summe|gesamtbetrag|totale|totaal|celkem|razem|suma|total due|amount due)\b/i.test(
        text,
      )
    )
      total = true;
  }
  const priced = page.numeric.slice(0, 300).filter(({ text }) => text.length <= 60 && money.test(text));
  const prices = priced.length;
  const shelf = prices >= 4 && onShelf(page, priced);
  if (shelf && !atRoot(tally)) tally.add('listing', 2.5);
  // Where the address already tells of one thing, its price beside the heading bears it out.
  const hinted = tally.of('product') > 0 && tally.of('product') < 2;
  if (hinted && !shelf && pricedHeading(page)) tally.add('product', 1.25);
  if (taken) tally.add('confirmation', 4);
  if (invoiceNumber && total) tally.add('invoice', 3);
  // A page that sells ends in a few questions, too.
  if (questions >= 6 && (tally.of('faq') >= 2.5 || tally.of('support') >= 2.5 || questions * 8 >= page.blocks.length)) {
    // A help page made of questions and answers is a list of them, whatever it is called.
    tally.add('faq', questions >= 10 ? 2.5 : 1.5);
    if (tally.of('support') >= 2.5) tally.add('faq', tally.of('support') - 1);
  }
  if (paragraphs >= 4 && prices < 4) tally.add('article', paragraphs >= 8 ? 2 : 1.25);
  if (prices >= 10) tally.add('listing', 1);
  if (prices >= 3 && tally.of('pricing') > 0) tally.add('pricing', 1);
  if (page.blocks.length < 60 && tally.of('error') > 0) tally.add('error', 1.5);
  // A home page leads on; a fragment or a bare form that stands at a root address does not.
  if (page.links.length < 6)
    tally.add(
      'home',
      page.document.querySelector('header,nav,footer') || (page.title && page.links.length > 2) ? -1 : -2.5,
    );
  if (
    page.document.querySelector('article h1') &&
    page.document.querySelector(
      'article time,article [class*="date"],article [class*="meta"],article [class*="author"]',
    )
  )
    tally.add(
      'article',
      page.document.querySelector('article time') &&
        page.document.querySelector('article [class*="author"],article [rel="author"]')
        ? 2.5
        : 1.5,
    );
};
