import { assert, asyncProperty, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing';
import { paymentMethods } from './payment-methods';
import { atOnce } from './steps';

const escape = (raw: string) => raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const seen = async (html: string, url?: string) => atOnce(paymentMethods(await pageOf(html, url)));
const accepted = async (html: string, url?: string) =>
  [...new Set((await seen(html, url)).filter((each) => each.accepted).map(({ method }) => method))].sort();

describe('payment methods in text', () => {
  it.each([
    ['en', 'We accept Visa, Mastercard and American Express.', ['amex', 'mastercard', 'visa']],
    ['en', 'You can pay by bank transfer, cheque or cash.', ['bank-transfer', 'cash', 'cheque']],
    ['en', 'Payment methods: invoice (net 30), purchase order, ACH transfer', ['ach', 'invoice', 'purchase-order']],
    [
      'de',
      'Zahlen Sie bequem per Rechnung, Lastschrift, Vorkasse oder Nachnahme.',
      ['bank-transfer', 'cash-on-delivery', 'direct-debit', 'invoice'],
    ],
    [
      'fr',
      'Moyens de paiement : carte bancaire, virement, chèque et PayPal',
      ['bank-transfer', 'card', 'cheque', 'paypal'],
    ],
    [
      'es',
      'Formas de pago: tarjeta de crédito, transferencia bancaria, contra reembolso, Mercado Pago',
      ['bank-transfer', 'card', 'cash-on-delivery', 'mercadopago'],
    ],
    [
      'it',
      'Metodi di pagamento: carta di credito, bonifico bancario, contrassegno',
      ['bank-transfer', 'card', 'cash-on-delivery'],
    ],
    ['nl', 'Betaalmethoden: iDEAL, Bancontact, creditcard, op rekening', ['bancontact', 'card', 'ideal', 'invoice']],
    ['pt', 'Formas de pagamento: cartão de crédito, boleto bancário e Pix', ['boleto', 'card', 'pix']],
    [
      'pl',
      'Formy płatności: BLIK, przelew bankowy, za pobraniem, Przelewy24',
      ['bank-transfer', 'blik', 'cash-on-delivery', 'przelewy24'],
    ],
    [
      'cs',
      'Způsoby platby: platební kartou, bankovním převodem, dobírka',
      ['bank-transfer', 'card', 'cash-on-delivery'],
    ],
    ['sv', 'Betalningssätt: kortbetalning, Swish, faktura, Klarna', ['card', 'invoice', 'klarna', 'swish']],
    ['da', 'Betalingsmetoder: betalingskort, MobilePay, bankoverførsel', ['bank-transfer', 'card', 'mobilepay']],
    ['no', 'Betalingsmåter: Vipps, bankkort, faktura', ['card', 'invoice', 'vipps']],
    ['fi', 'Maksutavat: luottokortti, tilisiirto, lasku, MobilePay', ['bank-transfer', 'card', 'invoice', 'mobilepay']],
    ['ja', 'お支払い方法：クレジットカード、銀行振込、代金引換', ['bank-transfer', 'card', 'cash-on-delivery']],
    [
      'zh',
      '支付方式：支付宝、微信支付、银行转账、货到付款',
      ['alipay', 'bank-transfer', 'cash-on-delivery', 'wechat-pay'],
    ],
    ['ru', 'Способы оплаты: банковской картой, наличными, наложенный платёж', ['card', 'cash', 'cash-on-delivery']],
    ['tr', 'Ödeme yöntemleri: kredi kartı, havale, kapıda ödeme', ['bank-transfer', 'card', 'cash-on-delivery']],
    ['ar', 'طرق الدفع: بطاقة الائتمان، تحويل بنكي، الدفع عند الاستلام', ['bank-transfer', 'card', 'cash-on-delivery']],
  ])('reads a sentence in %s', async (_language, text, methods) => {
    expect(await accepted(`<p>${text}</p>`)).toEqual(methods);
  });

  it('reads a list under a heading', async () => {
    expect(
      await accepted('<h3>Zahlungsarten</h3><ul><li>Rechnung</li><li>PayPal</li><li>Kreditkarte</li></ul>'),
    ).toEqual(['card', 'invoice', 'paypal']);
  });

  it('reads a list without a heading where its lines leave no doubt', async () => {
    expect(await accepted('<footer><ul><li>PayPal</li><li>Klarna</li><li>Kreditkarte</li></ul></footer>')).toEqual([
      'card',
      'klarna',
      'paypal',
    ]);
  });

  it('takes account data on a page for an offer of a bank transfer', async () => {
    expect(await accepted('<h2>Bankverbindung</h2><p>IBAN DE00 0000 0000 0000 0000 00</p>')).toEqual(['bank-transfer']);
  });

  it('reads structured data', async () => {
    expect(
      await accepted(
        '<script type="application/ld+json">{"@type":"Store","paymentAccepted":"Cash, Credit Card"}</script><p>x</p>',
      ),
    ).toEqual(['card', 'cash']);
    expect(
      await accepted(
        '<script type="application/ld+json">{"@type":"Offer","acceptedPaymentMethod":"http://purl.org/goodrelations/v1#ByBankTransferInAdvance"}</script><p>x</p>',
      ),
    ).toEqual(['bank-transfer']);
  });

  it.each([
    ['de', 'Zahlungsarten: SEPA-Lastschrift, Kreditkarte', ['card', 'sepa-debit']],
    ['cs', 'Platit můžete kartou, převodem nebo na dobírku.', ['bank-transfer', 'card', 'cash-on-delivery']],
    ['es', 'Pago seguro con tarjeta o Bizum.', ['card', 'other']],
    ['pl', 'Płatność kartą kredytową', ['card']],
    ['pt', 'ou 6x de R$ 33,32 sem juros', ['instalments']],
    ['ru', 'Оплата наличными при получении', ['cash-on-delivery']],
    ['ar', 'طرق الدفع: فيزا، ماستركارد، أبل باي، مدى', ['apple-pay', 'mastercard', 'other', 'visa']],
    ['en', 'Or 4 interest-free payments of $6.25', ['instalments']],
    ['en', 'Payments are taken by direct debit.', ['direct-debit']],
    ['en', 'We accept cash, cards and UPI.', ['card', 'cash', 'upi']],
    ['fr', 'Livraison offerte dès 49 € · Paiement 100 % sécurisé : CB, Visa, PayPal', ['card', 'paypal', 'visa']],
    ['en', 'Please send a cheque payable to Acme, or phone us with your card details.', ['card', 'cheque']],
    ['es', 'Aceptamos tarjetas. Financiación hasta 24 meses.', ['card', 'instalments']],
    ['fr', 'Nous acceptons les espèces et les chèques-vacances.', ['cash', 'other']],
  ])('reads how %s says it: %s', async (lang, text, methods) => {
    expect(await accepted(`<html lang="${lang}"><body><p>${text}</p></body></html>`)).toEqual(methods);
  });

  it('reads the answer to a question about ways to pay', async () => {
    expect(
      await accepted('<h3>Which payment methods do you take?</h3><p>All major credit cards. Annual plans by ACH.</p>'),
    ).toEqual(['ach', 'card']);
    expect(await accepted('<h3>How do I pay my bill?</h3><p>Your invoice is in your account.</p>')).toEqual([]);
  });

  it('reads a box that a script makes a button of', async () => {
    expect(await accepted('<h2>Express checkout</h2><div role="button" aria-label="Shop Pay"></div>')).toEqual([
      'shop-pay',
    ]);
  });

  it('takes one label for one way to pay', async () => {
    expect(await accepted('<footer class="payment"><img alt="Achteraf betalen met Klarna"></footer>')).toEqual([
      'klarna',
    ]);
  });

  it.each([
    [
      'tools in tiles with headings of their own',
      '<h1>Connect your favourite tools</h1><div><img alt="PayPal"><h3>PayPal</h3><p>Sync it.</p></div><div><img alt="Klarna"><h3>Klarna</h3></div>',
    ],
    ['logos under "Trusted by"', '<h2>Trusted by</h2><div><img alt="Mastercard"><img alt="American Express"></div>'],
    ['a refusal', '<p>We do not accept cheques.</p>'],
    ['a promise', '<p>Apple Pay coming soon</p>'],
    ['a refusal in German', '<p>Wir akzeptieren leider keine Kreditkarten.</p>'],
    ['a travel document', '<p>Apply for your visa online. You can pay attention to visa rules.</p>'],
    ['a gift card for sale', '<h2>Gift cards</h2><p>Gift card from $25</p>'],
    ['an app that somebody else made', '<h2>Integrations</h2><ul><li>PayPal</li><li>Klarna</li></ul>'],
    ['everyday words', '<p>Discover the ideal swish for your cash flow. Check out the zip code.</p>'],
    ['bank products in a menu', '<nav><ul><li>Credit Cards</li><li>Cash Loans</li></ul></nav>'],
  ])('does not take %s for acceptance', async (_what, html) => {
    expect(await accepted(html)).toEqual([]);
  });

  it('keeps the sentence that accepts apart from the one that refuses', async () => {
    expect(await accepted('<p>We accept PayPal. We do not accept cheques.</p>')).toEqual(['paypal']);
  });
});

describe('payment methods in marks', () => {
  it.each([
    ['alt', '<img alt="Visa"><img alt="PayPal">'],
    ['file name', '<img src="/img/payment/visa.svg"><img data-src="/img/payment/icon_paypal@2x.png">'],
    ['SVG title', '<svg><title>Visa</title></svg><svg><title>PayPal</title></svg>'],
    ['SVG use', '<svg><use href="/sprite.svg#visa"></use></svg><svg><use xlink:href="#paypal"></use></svg>'],
    ['icon font', '<i class="fa fa-cc-visa"></i><i class="fa fa-cc-paypal"></i>'],
    [
      'sprite class',
      '<span class="payment-icon payment-icon--visa"></span><span class="payment-icon payment-icon--paypal"></span>',
    ],
    [
      'Shopify class',
      '<ul class="list-payment"><li><svg class="pi-visa" aria-labelledby="pi-visa"></svg></li><li><svg aria-labelledby="pi-paypal"></svg></li></ul>',
    ],
  ])('reads the %s', async (_where, html) => {
    expect(await accepted(`<footer>${html}</footer>`)).toEqual(['paypal', 'visa']);
  });

  it('reads several brands in one picture', async () => {
    expect(await accepted('<footer><img alt="PayPal, Visa, MasterCard, Maestro"></footer>')).toEqual([
      'maestro',
      'mastercard',
      'paypal',
      'visa',
    ]);
  });

  it('takes a picture of cards for cards', async () => {
    expect(await accepted('<footer><img src="/i/card_icons_big.png" alt=""></footer>')).toEqual(['card']);
    expect(await accepted('<p><img alt="credit cards welcome" src="/c.jpg"></p>')).toEqual(['card']);
  });

  it('does not take a tick for a cheque', async () => {
    expect(await accepted('<footer><i class="icon-check pay-icon"></i><img src="/check.svg" alt=""></footer>')).toEqual(
      [],
    );
  });

  it('does not take a wall of customers for acceptance', async () => {
    expect(
      await accepted(
        '<section class="customers-logos"><h2>Trusted by</h2><img alt="Visa"><img alt="Acme"><img alt="PayPal"></section>',
      ),
    ).toEqual([]);
  });

  it('does not take a logo in an article for acceptance', async () => {
    expect(
      await accepted(
        '<main><article><p>News</p><img alt="PayPal logo"></article></main>',
        'https://acme.example/blog/paypal',
      ),
    ).toEqual([]);
  });
});

describe('payment methods that are only written about', () => {
  it('lets the answer decide what a question asks', async () => {
    const asked = '<h3>Do you accept American Express?</h3>';
    expect(await accepted(`${asked}<p>Sorry, we only take Visa.</p>`)).toEqual(['visa']);
    expect(await accepted(`${asked}<p>Yes, and Visa.</p>`)).toContain('amex');
    expect(await accepted('<p>Kann ich mit PayPal bezahlen? Leider nein.</p>')).toEqual([]);
  });

  it('does not take a way to sign in for a way to pay', async () => {
    expect(await accepted('<h1>Welcome back</h1><button>Log in with PayPal</button>')).toEqual([]);
  });

  it('does not take what a program exchanges data with for what its maker is paid by', async () => {
    expect(
      await accepted('<h3>Do you integrate with Klarna and PayPal?</h3><p>Yes, our connectors sync payouts.</p>'),
    ).toEqual([]);
  });

  it('does not take the name of a cookie for a way to pay', async () => {
    expect(await accepted('<table><tr><td>paypal_session<td>30 days<td>Stripe</table>')).toEqual([]);
  });

  it('does not take the tasks of a job for ways to pay', async () => {
    const task = '<ul><li>Du prüfst Zahlungen per PayPal und Kreditkarte</ul>';
    expect(await accepted(`<title>Buchhalter (m/w/d)</title><main>${task}</main>`)).toEqual([]);
    expect(await accepted(`<main>${task}</main>`, 'https://acme.example/karriere/buchhalter')).toEqual([]);
  });

  it('does not take paying an invoice for paying by invoice', async () => {
    expect(await accepted('<p>Pay this invoice</p>')).toEqual([]);
    expect(await accepted('<p>Invoice date 11/02/2026</p><p>Pay by card or ACH</p>')).toEqual(['ach', 'card']);
    expect(await accepted('<p>Pay by invoice.</p>')).toEqual(['invoice']);
  });

  it('knows a card without its kind where paying is spoken of', async () => {
    expect(await accepted('<p>Pay by card or ACH.</p>')).toEqual(['ach', 'card']);
    expect(await accepted('<html lang="de"><p>Zahlung mit Karte oder bar.</p>')).toEqual(['card', 'cash']);
    expect(await accepted('<html lang="fr"><p>Paiement par carte.</p>')).toEqual(['card']);
  });
});

describe('payment methods in a checkout', () => {
  it('reads radio labels', async () => {
    const html =
      '<form><label><input type="radio" name="payment" value="a"> PayPal</label><label><input type="radio" name="payment" value="b"> Kauf auf Rechnung</label></form>';
    expect(await accepted(html, 'https://acme.example/checkout')).toEqual(['invoice', 'paypal']);
  });

  it('does not offer what is switched off', async () => {
    const html = '<form><label><input type="radio" name="payment" disabled> Klarna: not available</label></form>';
    expect(await accepted(html, 'https://acme.example/checkout')).toEqual([]);
  });

  it('reads card fields, not those of other cards', async () => {
    expect(await accepted('<form><input autocomplete="cc-number"></form>')).toEqual(['card']);
    expect(await accepted('<form><label for="n">Card number</label><input id="n"></form>')).toEqual(['card']);
    expect(await accepted('<form><label for="n">Library card number</label><input id="n"></form>')).toEqual([]);
    expect(await accepted('<form><input placeholder="Gift card or discount code"></form>')).toEqual(['gift-card']);
  });

  it('takes the account number that one joins with for a debit, and its label for no account to pay to', async () => {
    const methods = await accepted(
      '<h1>Join now</h1><form><label>Name* <input name="n"></label><label>Email* <input name="e" type="email"></label><label>Password* <input type="password" autocomplete="new-password"></label><label for="i">IBAN*</label><input id="i" name="iban"><button>Join now</button></form>',
    );
    expect(methods).toEqual(['sepa-debit']);
  });

  it('reads what was paid with', async () => {
    expect(await accepted('<p>Betalat med Swish</p>')).toEqual(['swish']);
  });

  it('reads hosted fields and wallet buttons in frames', async () => {
    expect(
      await accepted('<iframe title="Secure card payment input frame" src="https://js.stripe.com/v3/x.html"></iframe>'),
    ).toEqual(['card']);
    expect(await accepted('<iframe title="Pay with Google Pay"></iframe>')).toEqual(['google-pay']);
  });

  it('never takes a script for acceptance', async () => {
    const all = await seen('<script src="https://www.paypal.com/sdk/js?client-id=x"></script>');
    expect(all.map(({ method, how, accepted }) => ({ method, how, accepted }))).toEqual([
      { method: 'paypal', how: 'script', accepted: false },
    ]);
  });
});

it('reads a choice whose label is painted by a style sheet from what it sends', async () => {
  const all = await seen(
    '<form><div>Payment</div><input type="radio" name="paymentOption" value="PayPal" id="p"><label for="p"><span></span></label><input type="radio" name="paymentOption" value="cc" id="c"><label for="c">Credit card</label><span role="button">Apply a gift card</span></form>',
    'https://shop.example/checkout',
  );
  expect(all.map(({ method }) => method).sort()).toEqual(['card', 'gift-card', 'paypal']);
});

it('takes the account that a refund goes to for no way to pay', async () => {
  const all = await seen('<p>The refund will be credited to your credit card or original method of payment.</p>');
  expect(all.filter(({ accepted }) => accepted)).toEqual([]);
});

it('knows a cheque from a check, and a way to pay from what is filed', async () => {
  expect(
    await accepted('<p>Payments are authorized: check the box, check authentication, check for updates.</p>'),
  ).toEqual([]);
  expect(await accepted('<p>Subscriptions, invoices, and payment methods.</p>')).toEqual([]);
  expect(await accepted('<p>We accept personal checks and pay by invoice.</p>')).toEqual(['cheque', 'invoice']);
});

const explained = (first: string) =>
  `<p>So kannst du bei uns bezahlen:</p><ul><li><b>PayPal:</b> Du wirst nach der Bestellung auf die Seite von PayPal geleitet.</li><li><b>${first}:</b> Du erhältst nach der Bestellung unsere Daten in einer E-Mail und wir warten ab.</li></ul>`;

it('reads lists whose lines go on to explain the way they name', async () => {
  expect(await accepted(explained('Vorkasse (Überweisung)'))).toEqual(['bank-transfer', 'paypal']);
  expect(await accepted(explained('Was eine Überweisung betrifft'))).toEqual(['paypal']);
});

it('keeps apart what the elements of a choice say, and knows the bare card of Brazil beside its other ways', async () => {
  const choice =
    '<label><input type="radio" name="payment_method"><b>Mercado Pago</b><small>Cartao, Pix e boleto</small></label>';
  expect(await accepted(choice)).toEqual(['boleto', 'card', 'mercadopago', 'pix']);
  expect(await accepted('<p>Pague com cartão. Aceitamos cartão de visita.</p>')).toEqual(['card']);
});

const tableRow = (name: string) =>
  accepted(`<table><tr><th>${name}</th><td>クレジットカード決済（Stripe）。</td></tr></table>`);

it('reads the one way that a Japanese shop names in its table', async () => {
  expect(await tableRow('お支払い方法')).toEqual(['card']);
  expect(await tableRow('販売価格')).toEqual([]);
});

it('names each method once for every way it is seen', async () => {
  const all = await seen('<footer>We accept PayPal<p>Pay with PayPal</p><img alt="PayPal"><img alt="PayPal"></footer>');
  expect(all.map(({ method, how }) => `${method} ${how}`).sort()).toEqual(['paypal mark', 'paypal text']);
});

it('gives methods without an id of their own their name', async () => {
  const all = await seen('<p>We accept Venmo and EFTPOS.</p>');
  expect(all.map(({ method, name, family }) => [method, name, family])).toEqual([
    ['other', 'Venmo', 'wallet'],
    ['other', 'EFTPOS', 'card'],
  ]);
});

it('survives whatever a page says', async () => {
  await assert(
    asyncProperty(string({ maxLength: 400 }), string({ maxLength: 60 }), async (text, name) => {
      await seen(
        `<p>pay ${escape(text)}</p><img alt="visa ${escape(name)}" src="${escape(name)}"><input placeholder="card ${escape(name)}">`,
      );
    }),
    { numRuns: 60 },
  );
});
