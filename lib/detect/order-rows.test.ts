import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing';
import { orderRows } from './order-rows';

const read = async (html: string, lang = 'en') =>
  orderRows(await pageOf(`<html lang="${lang}"><body>${html}</body></html>`)).map(
    ({ row, label, amount }) => `${row} ${label} ${amount}`,
  );

describe('rows of an order', () => {
  it('are read from a table', async () => {
    expect(
      await read(
        '<h1>Checkout</h1><table><tr><th>Subtotal</th><td>£24.00</td></tr><tr><th>Shipping</th><td>Flat rate: £3.95</td></tr><tr><th>Handling fee</th><td>£1.50</td></tr><tr><th>Total</th><td>£29.45 (includes £4.91 VAT)</td></tr></table>',
      ),
    ).toEqual([
      'subtotal Subtotal 24',
      'delivery Shipping Flat rate: 3.95',
      'fee Handling fee 1.5',
      'total Total 29.45',
    ]);
  });

  it('are read from lines without a table', async () => {
    expect(
      await read(
        '<div class="summary"><div>2 × General admission $90.00</div><div>Service fee $18.50</div><div>Total $108.50</div></div>',
      ),
    ).toEqual(['item 2 × General admission 90', 'fee Service fee 18.5', 'total Total 108.5']);
  });

  it.each([
    ['de', 'Zwischensumme|20,00 €', 'Versand|4,90 €', 'Servicegebühr|2,00 €', 'Gesamtbetrag|26,90 €'],
    ['fr', 'Sous-total|20,00 €', 'Livraison|4,90 €', 'Frais de dossier|2,00 €', 'Total TTC|26,90 €'],
    ['sv', 'Delsumma|200 kr', 'Frakt|49 kr', 'Faktureringsavgift|29 kr', 'Att betala|278 kr'],
    ['ja', '小計|2,000円', '送料|500円', '決済手数料|200円', '合計|2,700円'],
  ])('are told apart in %s', async (lang, ...rows) => {
    const table = rows.map((row) => `<tr><td>${row.replace('|', '</td><td>')}</td></tr>`).join('');
    const found = await read(`<table>${table}</table>`, lang);
    expect(found.map((row) => row.split(' ', 1)[0])).toEqual(['subtotal', 'delivery', 'fee', 'total']);
  });

  it.each([
    ['a price alone', '<h1>Vase</h1><p>€ 20,00</p>'],
    [
      'a column named total',
      '<table><tr><th>Product</th><th>Total</th></tr><tr><td>Vase</td><td>€ 20</td></tr></table>',
    ],
    ['a total of things', '<p>Total visitors: 1,200</p><p>Tickets € 5</p><p>Guides € 9</p>'],
    ['a sentence', '<p>In total we raised € 1,200 last year.</p><p>Thank you. It cost € 20.</p>'],
  ])('are not read from %s', async (_what, html) => {
    expect(await read(html)).toEqual([]);
  });
});
