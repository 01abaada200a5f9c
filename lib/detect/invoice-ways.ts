import type { Page } from '../page/page';
import { blocksWith } from './lower-case';
import { sentenceAround } from './sentences';
import { clip, sight, type Sighting } from './sighting';
import { askedWords, invoiceWords, othersInvoices, wayWords } from './words/invoice-ways';

/** A sentence or link that says how the vendor's invoices come, or that the customer may say how. */
export interface InvoiceWay extends Sighting {
  /** The ways it names; `choice` where it asks which one suits. */
  ways: ('email' | 'post' | 'e-invoice' | 'account' | 'choice')[];
}

const everyInvoice = new RegExp(invoiceWords, 'g');

const limits = { sightings: 20, text: 8_000 };

/** What a page says of the delivery of invoices: by e-mail or post, as an e-invoice, in the account. */
export const invoiceWays = (page: Page): InvoiceWay[] => {
  const found: InvoiceWay[] = [];
  for (const block of blocksWith(page, invoiceWords)) {
    if (found.length >= limits.sightings) break;
    const text = block.text.slice(0, limits.text);
    for (const match of text.toLowerCase().matchAll(everyInvoice)) {
      const sentence = sentenceAround(text, match.index, match.index + match[0].length);
      const lower = sentence.text.toLowerCase();
      if (othersInvoices.test(lower)) continue;
      const ways = Object.entries(wayWords)
        .filter(([, pattern]) => pattern.test(lower))
        .map(([way]) => way as InvoiceWay['ways'][number]);
      if (ways.length && askedWords.test(lower)) ways.push('choice');
      if (!ways.length || found.some((each) => each.text === clip(sentence.text))) continue;
      found.push({ ...sight(page, block.element, sentence.text), ways });
      if (found.length >= limits.sightings) break;
    }
  }
  return found;
};
