import { links, site } from './site';

const buy =
  '<form action="/cart" method="post"><input type="hidden" name="id" value="1"><label>Number <input name="number" value="1"></label><button>Add to cart</button></form>';

const product = (name: string, price: string, more = '') =>
  `<h1>${name}</h1><p>${name}, made of oak in our own workshop and oiled twice.</p><p>€ ${price} including VAT, plus delivery</p>${buy}${more}`;

const sum = (rows: Record<string, string>) =>
  `<table>${Object.entries(rows)
    .map(([label, amount]) => `<tr><td>${label}</td><td>${amount}</td></tr>`)
    .join('')}</table>`;

const checkout = (
  options: string,
  rows: Record<string, string>,
) => `<h1>Checkout</h1><form method="post" action="/done"><fieldset><legend>Delivery address</legend>
  <label>Name <input name="name" autocomplete="name" required></label><label>Street <input name="street" autocomplete="street-address" required></label>
  <label>Postcode <input name="zip" autocomplete="postal-code" required></label></fieldset>
  <fieldset><legend>Payment method</legend>${options}</fieldset>${sum(rows)}<button>Buy now and pay</button></form>`;

const option = (name: string) => `<label><input type="radio" name="payment" value="${name}"> ${name}</label>`;
const mark = (name: string) => `<img src="/${name.toLowerCase()}.svg" alt="${name}">`;

/** Shops that sell and send things. */
export const oak = site({
  slug: 'one-click-from-anywhere',
  story: 'A shop keeps help at one place, promises the same everywhere and takes every way to pay that it shows.',
  point: {
    'reach/clicks-to-contact': 'pass',
    'reach/help-same-place': 'pass',
    'reach/no-deflection-wall': 'pass',
    'reach/contact-on-dead-ends': 'pass',
    'reach/contact-consistent': 'pass',
    'pay/icons-match-checkout': 'pass',
    'pay/total-up-front': 'pass',
    'deal/guarantee-stated': 'pass',
    'deal/status-or-tracking': 'pass',
    'deal/promises-agree': 'pass',
  },
  header: links({ Home: '/', Tables: '/tables', Help: '/help', Contact: '/contact', Basket: '/cart' }),
  footer: `<p>We offer 30-day returns.</p>${mark('Visa')}${mark('PayPal')}${links({
    Returns: '/returns',
    'Track your order': '/track',
    'Terms and conditions': '/terms',
    'Summer offer': '/summer',
  })}`,
  pages: {
    '/': '<h1>Oakleaf Tables</h1><p>Tables for kitchens, made to last.</p><p><a href="/tables">See all tables</a></p>',
    '/tables': `<h1>All tables</h1><h2>Round table</h2><p>Seats four, stands on one foot and fits a small kitchen.</p><a href="/tables/round">Round table</a><p>€ 640 including VAT</p><h2>Long table</h2><p>Seats eight and takes two leaves more at its ends.</p><a href="/tables/long">Long table</a><p>€ 980 including VAT</p><h2>Side table</h2><p>Stands beside a sofa and carries a lamp and a cup.</p><a href="/tables/side">Side table</a><p>€ 210 including VAT</p>`,
    '/tables/round': product('Round table', '640', '<p>Delivery takes 10 to 14 working days.</p>'),
    '/tables/long': product('Long table', '980', '<p>Delivery takes 3 to 4 weeks.</p>'),
    '/tables/side': product('Side table', '210', '<p>Delivery takes 2 to 3 working days.</p>'),
    '/help':
      '<h1>Help</h1><h2>Can I send a table back?</h2><p>You can return any table within 30 days.</p><h2>What is guaranteed?</h2><p>Every table has a guarantee of 5 years.</p>',
    '/contact':
      '<h1>Contact us</h1><p>Call <a href="tel:+442079460101">020 7946 0101</a>, Monday to Friday, 9 am to 5 pm.</p><p>Or write to <a href="mailto:hello@oakleaf-tables.example">hello@oakleaf-tables.example</a>.</p><p>We reply within 24 hours.</p>',
    '/returns':
      '<h1>Returns</h1><p>You can return any table within 30 days of delivery. We collect it from your door.</p>',
    '/track':
      '<h1>Track your order</h1><form action="/tracked" method="post"><label>Order number <input name="order" required></label><button>Show</button></form>',
    '/terms':
      '<h1>Terms and conditions</h1><p>Last updated 3 March 2026.</p><h2>Returns</h2><p>Goods may be returned within 30 days.</p><h2>Guarantee</h2><p>We give a guarantee of 5 years on every table.</p><p>Questions? <a href="mailto:hello@oakleaf-tables.example">hello@oakleaf-tables.example</a></p>',
    '/cart': `<h1>Your basket</h1><p>Round table € 640</p><p><a href="/checkout">Proceed to checkout</a></p>`,
    '/checkout': {
      title: 'Checkout',
      body: checkout(option('Visa') + option('Mastercard') + option('PayPal'), {
        'Round table': '€ 640.00',
        Delivery: '€ 30.00',
        Total: '€ 670.00',
      }),
    },
    '404':
      '<h1>Page not found</h1><p>404. Perhaps it is <a href="/contact">our contact page</a> you were looking for.</p>',
  },
  ways: { human: ['/', '/contact'], returns: ['/', '/returns'], 'order-status': ['/', '/track'], pay: null },
  contradictions: [],
});

export const lamps = site({
  slug: 'two-return-periods',
  story:
    'The footer promises 30 days and the terms 14, an old number still stands on some pages, and help moves about.',
  point: {
    'deal/promises-agree': 'review',
    'reach/contact-consistent': 'fail',
    'reach/help-same-place': 'fail',
    'pay/icons-match-checkout': 'fail',
    'pay/total-up-front': 'fail',
  },
  header: links({ Home: '/', Lamps: '/lamps', Questions: '/faq', Contact: '/contact' }),
  footer: `<p>Call us: 020 7946 0222</p><p>30-day returns on everything.</p>${mark('Visa')}${mark('PayPal')}${mark('Klarna')}${links({ Terms: '/terms', Returns: '/returns', Basket: '/cart' })}`,
  pages: {
    '/': '<h1>Glow Lamps</h1><p>Light for desks and corners.</p>',
    '/lamps': `<h1>All lamps</h1><a href="/lamps/desk">Desk lamp</a><p>€ 80</p><a href="/lamps/floor">Floor lamp</a><p>€ 140</p>${buy}`,
    '/lamps/desk': {
      body: product('Desk lamp', '80'),
      header: `<p>Call us: 020 7946 0333</p>${links({ Home: '/', Lamps: '/lamps' })}`,
      footer: `${links({ Contact: '/contact', Terms: '/terms' })}`,
    },
    '/lamps/floor': {
      body: product('Floor lamp', '140'),
      header: `<p>Call us: 020 7946 0333</p>${links({ Home: '/', Lamps: '/lamps' })}`,
      footer: `${links({ Contact: '/contact', Terms: '/terms' })}`,
    },
    '/faq':
      '<h1>Questions and answers</h1><h2>How soon do you answer?</h2><p>We reply to every e-mail within 24 hours.</p>',
    '/contact':
      '<h1>Contact</h1><p>Write to <a href="mailto:hello@glow-lamps.example">hello@glow-lamps.example</a>.</p><p>We answer e-mails within 3 working days.</p>',
    '/terms': '<h1>Terms and conditions</h1><h2>Returns</h2><p>You may return unused goods within 14 days.</p>',
    '/returns': '<h1>Returns</h1><p>Pack the lamp well and write the number of your order on the box.</p>',
    '/cart': '<h1>Your basket</h1><p>Desk lamp € 80</p><p><a href="/checkout">To the checkout</a></p>',
    '/checkout': {
      title: 'Checkout',
      body: checkout(option('Visa') + option('Mastercard'), {
        'Desk lamp': '€ 80.00',
        'Service fee': '€ 7.50',
        Total: '€ 87.50',
      }),
    },
  },
  ways: { human: ['/'], returns: ['/', '/returns'] },
  contradictions: [
    ['returns', '/', '/terms'],
    ['reply', '/contact', '/faq'],
  ],
});

export const bikes = site({
  slug: 'nothing-after-the-sale',
  story:
    'A workshop sells bicycles online and says neither what it guarantees nor where an order is; its error page leads nowhere.',
  point: {
    'deal/status-or-tracking': 'fail',
    'deal/guarantee-stated': 'fail',
    'reach/contact-on-dead-ends': 'fail',
    'deal/offer-listed': 'review',
  },
  header: links({ Home: '/', Bicycles: '/bicycles', Questions: '/faq', 'About us': '/about', Contact: '/contact' }),
  footer: '<p>Spoke &amp; Chain, Tel. 020 7946 0444</p>',
  pages: {
    '/': '<h1>Spoke &amp; Chain</h1><p>Bicycles built by two people. <a href="/bicycles/2024">The model of 2024</a></p>',
    '/bicycles': `<h1>Bicycles</h1><a href="/bicycles/town">The town bicycle</a><p>€ 1,450</p>${buy}`,
    '/bicycles/town': product('The town bicycle', '1,450'),
    '/faq': '<h1>Questions and answers</h1><h2>Which size do I need?</h2><p>Come by and sit on one.</p>',
    '/about': '<h1>About us</h1><p>Two people and a cat, since 2003.</p>',
    '/contact': '<h1>Contact</h1><p>Call <a href="tel:+442079460444">020 7946 0444</a>.</p>',
    '404': { title: 'Page not found', body: '<h1>Page not found</h1><p>Error 404</p>', framed: false },
  },
  ways: { human: ['/'], returns: null, 'order-status': null },
  contradictions: [],
});

export const tea = site({
  slug: 'many-numbers-none-against-another',
  story: 'A tea shop promises much with many numbers, all of which can be kept; some hold for some customers only.',
  point: { 'deal/promises-agree': 'partial' },
  header: links({ Home: '/', Tea: '/tea', Delivery: '/delivery', Questions: '/faq', Contact: '/contact' }),
  footer: links({
    Terms: '/terms',
    Wholesale: '/wholesale',
    'Subscription boxes': '/boxes',
    Journal: '/blog/how-we-began',
    Returns: '/returns',
  }),
  pages: {
    '/': '<h1>Leaf &amp; Kettle</h1><p>Orders are dispatched within 24 hours.</p>',
    '/tea': `<h1>Green tea</h1><p>€ 9</p><p>Delivery takes 1 to 2 days.</p>${buy}`,
    '/delivery':
      '<h1>Delivery</h1><p>Delivery takes 3 to 5 working days.</p><p>Delivery to Germany takes 5 to 7 working days.</p><p>Express delivery takes 1 day.</p><p>Report damage within 7 days of delivery.</p>',
    '/faq':
      '<h1>Questions and answers</h1><h2>When will my tea arrive?</h2><p>Your parcel is delivered within 5 working days.</p><h2>May I send tea back?</h2><p>You can return unopened tea within 30 days.</p><h2>What if it is damaged?</h2><p>Damaged goods can be returned within 60 days.</p>',
    '/contact':
      '<h1>Contact</h1><p>Write to <a href="mailto:hello@leaf-kettle.example">hello@leaf-kettle.example</a>; we reply within 2 working days.</p><p>Call <a href="tel:+442079460555">020 7946 0555</a>.</p><p>We reply to your chat messages within 10 minutes.</p>',
    '/terms':
      '<h1>Terms</h1><h2>Right of withdrawal</h2><p>You have the right to withdraw from the contract within 14 days.</p><h2>Refunds</h2><p>We refund you within 14 days.</p><h2>Complaints</h2><p>We answer complaints within 8 weeks.</p>',
    '/returns':
      '<h1>Returns</h1><p>You may return goods within 30 days.</p><p>It may take 10 days for the refund to appear on your card.</p>',
    '/wholesale':
      '<h1>Wholesale</h1><p>Wholesale customers may return goods within 14 days.</p><p>Wholesale invoices are payable within 30 days.</p>',
    '/boxes':
      '<h1>Subscription boxes</h1><p>Cancel your subscription online in your account at any time. Subscription boxes are delivered within 10 days.</p>',
    '/blog/how-we-began': {
      title: 'Journal',
      body: '<article><h1>How we began</h1><p>In our first year you could return goods within 90 days, and hardly anybody did.</p></article>',
      head: '<meta property="og:type" content="article"><meta property="article:published_time" content="2019-05-01">',
    },
  },
  ways: { human: ['/', '/contact'] },
  contradictions: [],
});
