import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing';
import { kindScores, pageKinds } from './page-kinds';

const kindsOf = async (html: string, path = '/x') => pageKinds(await pageOf(html, `https://acme.example${path}`));
const nav =
  '<nav>' + Array.from({ length: 8 }, (_, index) => `<a href="/p${index}">Part ${index}</a>`).join('') + '</nav>';
const page = (title: string, body: string) => `<title>${title}</title>${nav}${body}`;
const message =
  '<form><label>Name <input></label><label>E-mail <input type="email"></label><label>Message <textarea></textarea></label><button>Send</button></form>';

describe('page kinds', () => {
  it.each([
    ['home', page('Acme tools', '<h1>Tools that last</h1>'), '/'],
    ['home', page('Acme Werkzeuge', '<h1>Gute Werkzeuge</h1>'), '/de/'],
    ['contact', page('Kontakt | Acme', `<h1>Kontakt</h1>${message}`), '/kontakt'],
    ['contact', page('お問い合わせ | アクメ', '<h1>お問い合わせ</h1>'), '/inquiry/'],
    ['contact', page('Contact us - Acme', `<h1>Contact us</h1>${message}`), '/'],
    [
      'product',
      page(
        'Blue vase',
        '<script type="application/ld+json">{"@type":"Product","name":"Blue vase"}</script><h1>Blue vase</h1><form action="/cart/add"><input type="hidden" name="product_id"><button>Add to cart</button></form>',
      ),
      '/vases/blue',
    ],
    [
      'home',
      page(
        'Olio del Colle - Olio extravergine',
        `<h1>Dal frantoio</h1><div>${'<div><h3>Olio</h3><span>12,90 €</span><button>Aggiungi al carrello</button></div>'.repeat(4)}</div>`,
      ),
      '/it',
    ],
    ['product', page('Flachdach | Brandt', `<h1>Flachdachsanierung</h1>${message}`), '/leistungen/flachdach'],
    [
      'registration',
      page(
        'Drive with us',
        '<h1>Drive with us</h1><form><input name="email" placeholder="Email"><input placeholder="First name"><input placeholder="Last name"><input placeholder="Phone"><input type="password" placeholder="Password"><button>Sign up to drive</button></form>',
      ),
      '/apply',
    ],
    ['listing', page('Search', '<h1>Search</h1><p>No product matches.</p>'), '/index.php?route=product/search'],
    ['order-form', page('Reservations | Acme Inn', '<h1>Book a table</h1>'), '/reservations'],
    [
      'order-form',
      page(
        '',
        '<h1>Get your car insurance quote</h1><form><label>ZIP code <input></label><label>Make <select><option>A</option></select></label><label>Model <select><option>B</option></select></label><button>Start my quote</button></form>',
      ),
      '/car-insurance/begin',
    ],
    ['listing', page('Search results', '<h1>Search results for vase</h1>'), '/search?q=vase'],
    ['pricing', page('Ceník | Acme', '<h1>Ceník</h1><p>100 Kč</p>'), '/cenik'],
    ['cart', page('Warenkorb', '<h1>Ihr Warenkorb</h1>'), '/warenkorb'],
    ['checkout', page('Checkout', '<h2>Shipping address</h2>'), '/checkout/shipping'],
    [
      'login',
      page(
        'Logga in',
        '<h1>Logga in</h1><form><label>E-post <input></label><label>Lösenord <input type="password"></label><button>Logga in</button></form>',
      ),
      '/konto/x',
    ],
    ['registration', page('Create an account', '<h1>Create an account</h1>'), '/account/create'],
    ['password-reset', page('Passwort vergessen', '<h1>Passwort vergessen?</h1>'), '/pw'],
    ['support', page('Help Center', '<h1>Help Center</h1>'), '/help'],
    ['faq', page('Preguntas frecuentes', '<h1>Preguntas frecuentes</h1>'), '/ayuda-faq'],
    ['terms', page('Allgemeine Geschäftsbedingungen', '<h1>AGB</h1>'), '/agb'],
    ['legal-notice', page('Impressum', '<h1>Impressum</h1>'), '/impressum'],
    ['error', page('404 Not Found', '<h1>Page not found</h1>'), '/nothing'],
    [
      'confirmation',
      page('Acme', '<h1>Thank you for your order!</h1><p>Your order number is 1000</p>'),
      '/checkout/success',
    ],
    ['invoice', page('Invoice', '<h1>Invoice</h1><p>Invoice no. 7</p><p>Total</p>'), '/print?id=7'],
    ['other', page('Our people', '<h1>Our people</h1>'), '/people'],
  ])('%s', async (kind, html, path) => {
    expect((await kindsOf(html, path))[0]).toBe(kind);
  });

  it('keep home first where a root page also holds a contact form', async () => {
    expect((await kindsOf(page('Acme tools', `<h1>Tools</h1><h2>Contact us</h2>${message}`), '/'))[0]).toBe('home');
  });

  it('do not make a shop page a checkout for its cart drawer', async () => {
    expect(
      await kindsOf(
        page(
          'Blue vase',
          '<form action="/checkout"><button name="checkout">Check out</button></form><h1>Blue vase</h1>',
        ),
        '/vases/blue',
      ),
    ).not.toContain('checkout');
  });

  it('do not make a page a login page for the box in its header', async () => {
    const box = '<header><form><input type="email"><input type="password"><button>Log in</button></form></header>';
    expect(await kindsOf(page('Our people', `${box}<h1>Our people</h1>`), '/people')).toEqual(['other']);
  });

  it('do not take an article about contact lenses for a contact page', async () => {
    expect(
      await kindsOf(page('Contact lenses in winter | Acme', '<h1>Contact lenses in winter</h1>'), '/lenses'),
    ).toEqual(['other']);
  });

  it.each([
    [
      'product',
      'Bakır cezve',
      '<main><h1>Bakır cezve</h1><p>849,90 TL</p><button>Sepete Ekle</button></main>',
      '/urun/cezve',
    ],
    [
      'product',
      'Moka 6',
      '<main><h1>Moka 6</h1><p>R$ 199,90</p><form><label>CEP <input name="cep"></label><button>Calcular</button></form><button>Comprar</button></main>',
      '/produto/moka',
    ],
    [
      'listing',
      'Самовары',
      `<main><h1>Самовары</h1>${[3, 5, 7, 9].map((size) => `<div><h3>Самовар ${size} л</h3><p>${size} 990 ₽</p></div>`).join('')}<form><label><input type="checkbox" name="m"> Медь</label><label><input type="checkbox" name="m"> Латунь</label><button>Показать</button></form></main>`,
      '/samovary',
    ],
    [
      'order-form',
      'Your move',
      '<p>Step 2 of 4</p><h1>Your move</h1><form><label>From <input></label><label>To <input></label><label>When <input type="date"></label><button>Next</button></form>',
      '/quote/step-2',
    ],
    [
      'product',
      '明前龙井',
      '<main><h1>明前龙井</h1><p>¥198.00</p><a class="btn" href="#">立即购买</a><a class="btn" href="#">加入购物车</a></main>',
      '/goods/102.html',
    ],
    ['checkout', 'Shipping', '<main><h2>Shipping method</h2></main>', '/checkout/shipping-method'],
    [
      'article',
      'Pruning roses',
      '<main><article><h1>Pruning roses</h1><p class="author">By the editor</p><time>3 May 2019</time><p>Begin with the dead wood.</p></article></main>',
      '/garden/roses',
    ],
  ])('%s by what is laid out on it: %s', async (kind, title, body, path) => {
    expect((await kindsOf(page(title, body), path))[0]).toBe(kind);
  });

  it('do not take what was ordered before for a step of an order', async () => {
    expect(await kindsOf(page('Order history', '<h1>Order history</h1>'), '/checkout/order-history/')).not.toContain(
      'checkout',
    );
  });

  it('do not take rows of amounts or cards of plans for goods', async () => {
    const rows = [10, 20, 30, 40].map((sum) => `<tr><td>Entry ${sum}</td><td>€ ${sum}</td></tr>`).join('');
    expect(await kindsOf(page('Our year', `<main><h1>Our year</h1><table>${rows}</table></main>`), '/year')).toEqual([
      'other',
    ]);
    const plans = [0, 9, 19, 49].map((sum) => `<section><h3>Plan</h3><p>€ ${sum} a month</p></section>`).join('');
    expect((await kindsOf(page('Pricing', `<main><h1>Pricing</h1>${plans}</main>`), '/pricing'))[0]).toBe('pricing');
  });

  it('tell paying from a step of the order by whether one says who one is', async () => {
    const card =
      '<label>Card number <input name="a"></label><label>Name on card <input></label><label>Expiry date <input></label><label>CVV <input></label><label>Billing ZIP <input></label>';
    const pay = page('Choose your way to pay', `<form>${card}<button>Continue</button></form>`);
    expect((await kindsOf(pay, '/hpp/select'))[0]).toBe('payment');
    const who =
      '<label>First name <input></label><label>Last name <input></label><label>Street <input></label><label>City <input></label>';
    const order = page('Billing', `<form>${who}${card}<button>Continue</button></form>`);
    expect((await kindsOf(order, '/hpp/select'))[0]).toBe('checkout');
  });

  it('take no form of hidden fields for the form of the page', async () => {
    const hidden = '<form action="/checkout/address"><input type="hidden" name="a"></form>';
    const address =
      '<form action="/checkout/address"><label>First name <input></label><label>Last name <input></label><label>Street <input></label><label>City <input></label><label>ZIP <input></label></form>';
    expect((await kindsOf(page('Shipping', hidden + address), '/SinglePageCheckoutView'))[0]).toBe('checkout');
  });

  it('take no page that ends in questions for a list of them', async () => {
    const asks = ['How', 'Why', 'When', 'Where', 'Who', 'What'].map(
      (word) => `<h3>${word} does it all work here?</h3>`,
    );
    const sells = Array.from({ length: 60 }, (_, index) => `<p>Tile number ${index} of our system</p>`).join('');
    const landing = page('Tiles', `<h1>Tiles for all</h1>${sells}<h2>Frequently asked</h2>${asks.join('')}`);
    expect(await kindsOf(landing, '/landing')).toEqual(['home']);
    expect((await kindsOf(page('FAQ', `<h1>FAQ</h1>${asks.join('')}`), '/faq'))[0]).toBe('faq');
  });

  it('come with scores, best first', async () => {
    const scores = kindScores(await pageOf(page('Kontakt', '<h1>Kontakt</h1>'), 'https://acme.example/kontakt'));
    expect(scores[0]).toMatchObject({ kind: 'contact' });
    expect(scores[0]!.score).toBeGreaterThan(6);
  });
});
