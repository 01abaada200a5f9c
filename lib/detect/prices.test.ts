import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing';
import { moneyIn, prices } from './prices';
import { atOnce } from './steps';

const read = async (html: string, lang = 'en', url?: string) =>
  atOnce(prices(await pageOf(`<html lang="${lang}"><body>${html}</body></html>`, url)));
const short = async (html: string, lang?: string, url?: string) =>
  (await read(html, lang, url)).map(({ amount, currency }) => `${amount} ${currency}`);

describe('prices', () => {
  it.each([
    ['en', '£5', '5 GBP'],
    ['en', 'US$ 1,234.50', '1234.5 USD'],
    ['en-us', '$20', '20 USD'],
    ['en', 'USD 25.00', '25 USD'],
    ['en', '$59.99 USD', '59.99 USD'],
    ['en', 'CHF 12.50', '12.5 CHF'],
    ['de', '€ 49,00', '49 EUR'],
    ['de', '1.234,56 €', '1234.56 EUR'],
    ['de', '49,- €', '49 EUR'],
    ['fr', '1 234,56 €', '1234.56 EUR'],
    ['fr', '12€90', '12.9 EUR'],
    ['es', '19,95€', '19.95 EUR'],
    ['it', 'Euro 49,90', '49.9 EUR'],
    ['nl', '€ 12,-', '12 EUR'],
    ['pt-br', 'R$ 1.299,90', '1299.9 BRL'],
    ['pl', '199,99 zł', '199.99 PLN'],
    ['cs', '1 290 Kč', '1290 CZK'],
    ['sv', '499 kr', '499 SEK'],
    ['sv', '499:-', '499 SEK'],
    ['da', '1.299,00 kr.', '1299 DKK'],
    ['nb', 'kr 299', '299 NOK'],
    ['fi', '15,90 €', '15.9 EUR'],
    ['ja', '¥1,980', '1980 JPY'],
    ['ja', '1,980円（税込）', '1980 JPY'],
    ['zh-cn', '¥99.00', '99 CNY'],
    ['ru', '1 990 ₽', '1990 RUB'],
    ['tr', '249,90 TL', '249.9 TRY'],
    ['ar', '99 ر.س', '99 SAR'],
  ])('are read in %s: "%s"', async (lang, text, expected) => {
    expect(await short(`<p>${text}</p>`, lang)).toEqual([expected]);
  });

  it('leave the currency open where "$" could be anyone’s', async () => {
    expect(await short('<p>$20</p>', 'de')).toEqual(['20 null']);
  });

  it('take the currency from structured data', async () => {
    const offer = '<script type="application/ld+json">{"@type":"Offer","price":20,"priceCurrency":"CAD"}</script>';
    expect(await short(`${offer}<p>$20</p>`)).toEqual(['20 CAD']);
    expect((await read(offer))[0]).toMatchObject({ amount: 20, currency: 'CAD', how: 'json-ld' });
  });

  it('read cents set as superscript', async () => {
    expect(await short('<p>€49<sup>99</sup></p>')).toEqual(['49.99 EUR']);
  });

  it('say what they include', async () => {
    expect((await read('<p>£120 + VAT</p>'))[0]).toMatchObject({ tax: 'excluded', delivery: null });
    expect((await read('<p>49,00 €</p><p>inkl. 19% MwSt., zzgl. Versand</p>', 'de'))[0]).toMatchObject({
      tax: 'included',
      delivery: 'excluded',
    });
    expect((await read('<p>29 € HT</p>', 'fr'))[0]?.tax).toBe('excluded');
    expect((await read('<p>29 € TTC, livraison gratuite</p>', 'fr'))[0]).toMatchObject({
      tax: 'included',
      delivery: 'included',
    });
    expect((await read('<p>29 € IVA incluido</p>', 'es'))[0]?.tax).toBe('included');
  });

  it('take what is said about all of them', async () => {
    const page =
      '<p>49,00 €*</p><p>Filler</p><p>Filler</p><p>Filler</p><footer>* Alle Preise inkl. MwSt. zzgl. Versandkosten</footer>';
    expect((await read(page, 'de'))[0]).toMatchObject({ tax: 'included', delivery: 'excluded' });
  });

  it('know starting prices and rhythms', async () => {
    expect((await read('<p>ab 9,99 € pro Monat</p>', 'de'))[0]).toMatchObject({ from: true, recurring: 'month' });
    expect((await read('<p>£99 per year</p>'))[0]).toMatchObject({ from: false, recurring: 'year' });
    expect((await read('<p>US$12 / user / month</p>'))[0]?.recurring).toBe('month');
  });

  it.each([
    'Your basket: £0.00',
    'Save £10 today',
    '£5 off your first order',
    'Free delivery on orders over £30',
    'Revenue grew to $3bn',
    'A $5 million market',
    'He was fined £1,000',
    'Share capital € 50,000',
    'Coin $43,000.12 +1.2%',
    'A cheque for £500 was handed over',
    'Salary £32,000',
    'Donate £10',
    'ACME (ACM.X) $31.25 +0.42 +1.36%',
    '1 USD = $0.9687',
    'A 6 ft table, an engine with Euro 6',
    'Fr. 9–17 Uhr',
  ])('are not seen in "%s"', async (text) => {
    expect(await short(`<p>${text}</p>`)).toEqual([]);
  });

  it('are not the money that articles tell of', async () => {
    const story = 'The council bought new lamps for £400 each. '.repeat(6);
    expect(await short(`<meta property="og:type" content="article"><p>${story}</p>`)).toEqual([]);
  });

  it('never give a number that is none, whatever the text', () => {
    const piece = fc.constantFrom('$', '€', ' ', '1', '23', '.', ',', 'kr', 'EUR', '-', '000', '円', ':-', '%');
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        for (const { amount } of moneyIn(pieces.join(''))) expect(Number.isFinite(amount)).toBe(true);
      }),
    );
  });
});

it('takes the dollar of a script or a command line for no money', async () => {
  expect(await short('<pre>$ cd 4.13\n$ make</pre><p>Use <code>$1</code> for the first.</p><code>"$6"</code>')).toEqual(
    [],
  );
});
