import { links, site, type SitePage } from './site';

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** A calendar whose every month leads to the next. */
const calendar: Record<string, SitePage | string> = Object.fromEntries(
  months.map((month, at) => [
    `/events/2027/${month}`,
    `<h1>Events</h1><a href="/events/2027/${months[at + 1] ?? '01'}">Next month</a>`,
  ]),
);

const deeds = [
  '/logout',
  '/account/abmelden',
  '/basket/add/4',
  '/?add-to-cart=4',
  '/basket/items/4/remove',
  '/reviews/9/delete',
  '/newsletter/unsubscribe?u=7',
  '/shop?action=buy_now&products_id=3',
  '/orders/4711/cancel',
  '/terms?print=1',
  '/session/signout?return=/',
  '/wishlist/add/4',
];

export const harbour = site({
  slug: 'every-trap-there-is',
  story:
    'Links that do things, calendars without end, detours, pages that are gone and say so or not, and one that is far too long.',
  header: links({ Home: '/', Rope: '/rope', Contact: '/contact', 'Log out': '/logout' }),
  footer: links({
    Terms: '/terms?utm_source=footer&gclid=77',
    'Terms, sorted': '/terms?sort=name',
    'Terms again': '/terms#returns',
    Help: '/help/',
    'Help desk': '/help?utm_campaign=x',
    Events: '/events',
    Private: '/private/prices',
  }),
  robots: 'User-agent: *\nDisallow: /private\nDisallow: /search\n',
  pages: {
    '/': `<h1>Halyard Rope</h1><p>Rope by the metre.</p>${links(Object.fromEntries(deeds.map((path, at) => [at % 2 ? `Thing ${at}` : ['Sign out', 'Add to basket', 'Delete', 'Unsubscribe', 'Cancel order', 'Sign out'][at / 2]!, path])))}
      <p><a href="/old-contact">Our old contact page</a> <a href="/go/1">Continue</a> <a href="/round/a">Round and round</a> <a href="/away">Our friends</a>
      <a href="/gone">Spring sale</a> <a href="/vanished">Winter sale</a> <a href="/archive">The whole archive</a> <a href="/slow">Slow page</a> <a href="/shaky">Shaky page</a>
      <a href="/down">Down</a> <a href="/price-list.pdf">Price list</a> <a href="/search?q=rope">Search</a> <a href="/deep/deep/deep/deep/">Deeper</a></p>`,
    '/rope':
      '<h1>Rope</h1><h2>Hemp</h2><p>Soft to the hand and good for swings.</p><h2>Nylon</h2><p>Stretches, and so holds an anchor.</p><h2>Cotton</h2><p>For blinds, bags and plaits.</p>',
    '/contact': '<h1>Contact</h1><p>Call <a href="tel:+442079460111">020 7946 0111</a>.</p>',
    '/terms': '<h1>Terms and conditions</h1><h2>Returns</h2><p>Rope may be returned within 30 days.</p>',
    '/help': '<h1>Help</h1><p>You can return rope within 30 days.</p>',
    '/help/': { to: '/help' },
    '/events':
      '<h1>Events</h1><p>Knots for beginners, every first Saturday.</p><a href="/events/2027/01">Calendar</a><a href="/events?month=2027-01">January</a>',
    ...calendar,
    '/events?month=2027-01': '<h1>January</h1><a href="/events?month=2027-02">Next month</a>',
    '/old-contact': { to: '/contact' },
    '/go/1': { to: '/logout' },
    '/round/a': { to: '/round/b' },
    '/round/b': { to: '/round/a' },
    '/away': { to: 'https://elsewhere.example/' },
    '/gone': { status: 404, body: '<h1>Page not found</h1><p>404</p>' },
    '/vanished': {
      title: 'Page not found',
      body: '<h1>Page not found</h1><p>Sorry, the page you are looking for does not exist. Error 404.</p>',
    },
    '/archive': { body: '<h1>The whole archive</h1><p>Every rope since 1910.</p>', bulk: 6_000_000 },
    '/slow': { body: '<h1>Slow page</h1><p>It took its time.</p>', delay: 1_500 },
    '/shaky': { body: '<h1>Shaky page</h1><p>There at last.</p>', fails: 1 },
    '/down': { status: 500, body: '<h1>Internal server error</h1>' },
  },
  reads: ['/', '/contact', '/terms', '/help', '/rope', '/events', '/slow', '/shaky'],
  forbidden: [...deeds, '/private', '/search', '/events/2027', '/events?month', '/price-list.pdf', '/deep/deep/deep'],
  ways: { human: ['/', '/contact'] },
  contradictions: [],
});

const german = (body: string, twin: string): SitePage => ({
  body,
  lang: 'de',
  head: `<link rel="alternate" hreflang="en" href="${twin}">`,
});

export const bakery = site({
  slug: 'zwei-sprachen',
  story: 'Eine Bäckerei in zwei Sprachen: Gelesen wird eine, und was die andere verspricht, widerspricht ihr nicht.',
  lang: 'de',
  header: `${links({ Startseite: '/de/', Brote: '/de/brote', Kontakt: '/de/kontakt' })}${links({ Deutsch: '/de/', English: '/en/' })}`,
  footer: links({
    Impressum: '/de/impressum',
    AGB: '/de/agb',
    Lieferung: '/de/lieferung',
    'Häufige Fragen': '/de/fragen',
  }),
  pages: {
    '/': { to: '/de/' },
    '/de/': german('<h1>Bäckerei Korn</h1><p>Brot aus dem Holzofen, seit 1921.</p>', '/en/'),
    '/de/brote': german(
      '<h1>Unsere Brote</h1><h2>Roggen</h2><p>Dunkel, saftig und lange frisch.</p><h2>Dinkel</h2><p>Mild und hell, für jeden Tag.</p><h2>Nuss</h2><p>Mit Walnüssen aus dem Garten.</p>',
      '/en/breads',
    ),
    '/de/kontakt': german(
      '<h1>Kontakt</h1><p>Telefon: <a href="tel:+493023125123">030 23125 123</a></p><p>Wir antworten innerhalb von 2 Werktagen.</p>',
      '/en/contact',
    ),
    '/de/impressum': german(
      '<h1>Impressum</h1><p>Bäckerei Korn GmbH, Ofenweg 3, 10115 Berlin, HRB 12345 B, USt-IdNr. DE136695976</p>',
      '/en/imprint',
    ),
    '/de/agb': german(
      '<h1>Allgemeine Geschäftsbedingungen</h1><h2>Widerruf</h2><p>Verpacktes Gebäck können Sie innerhalb von 14 Tagen widerrufen.</p>',
      '/en/terms',
    ),
    '/de/lieferung': german('<h1>Lieferung</h1><p>Die Lieferung dauert 1 bis 2 Werktage.</p>', '/en/delivery'),
    '/de/fragen': german(
      '<h1>Häufige Fragen</h1><h2>Wann kommt mein Brot?</h2><p>Die Lieferung dauert 2 Werktage.</p>',
      '/en/questions',
    ),
    '/en/': { lang: 'en', body: '<h1>Korn Bakery</h1><p>Orders arrive within 9 days. We reply within 4 weeks.</p>' },
    '/en/breads': { lang: 'en', body: '<h1>Our breads</h1>' },
    '/en/contact': { lang: 'en', body: '<h1>Contact</h1>' },
    '/en/imprint': { lang: 'en', body: '<h1>Imprint</h1>' },
    '/en/terms': { lang: 'en', body: '<h1>Terms</h1>' },
    '/en/delivery': { lang: 'en', body: '<h1>Delivery</h1>' },
    '/en/questions': { lang: 'en', body: '<h1>Questions</h1>' },
  },
  forbidden: ['/en/'],
  ways: { human: ['/de/', '/de/kontakt'] },
  contradictions: [],
});

const parts = Array.from({ length: 24 }, (_, at) => `/parts/${100 + at}`);

export const parts24 = site({
  slug: 'many-pages-alike',
  story:
    'Twenty-four parts in a row, and behind them the pages that tell how the company deals; there is time for fourteen.',
  header: links({
    Home: '/',
    ...Object.fromEntries(parts.slice(0, 12).map((path) => [`Part ${path.slice(-3)}`, path])),
  }),
  footer: `${links(Object.fromEntries(parts.slice(12).map((path) => [`Part ${path.slice(-3)}`, path])))}${links({ Terms: '/terms', Workshop: '/workshop', 'About us': '/about' })}`,
  pages: {
    '/': '<h1>Cog &amp; Sprocket</h1><p>Parts for old machines.</p>',
    ...Object.fromEntries(parts.map((path) => [path, `<h1>Part ${path.slice(-3)}</h1><p>€ 12</p>`])),
    '/terms': '<h1>Terms</h1><h2>Returns</h2><p>Parts may be returned within 30 days.</p>',
    '/workshop': '<h1>Workshop</h1><p>We mend what we sell. <a href="/get-in-touch">Get in touch</a></p>',
    '/about': '<h1>About us</h1><p>Since 1950.</p>',
    '/get-in-touch': '<h1>Get in touch</h1><p>Call <a href="tel:+442079460222">020 7946 0222</a>.</p>',
  },
  limit: 14,
  reads: ['/', '/terms', '/about', '/workshop', '/get-in-touch'],
  ways: { human: ['/', '/workshop', '/get-in-touch'] },
  contradictions: [],
});

const filled = (html: string): SitePage => ({
  title: 'Loom',
  framed: false,
  body: `<div id="app"></div><script>setTimeout(() => { document.getElementById('app').innerHTML = ${JSON.stringify(html).replace(/</g, '\\u003c')}; }, 50)</script>`,
});
const menu = links({
  Home: '/',
  Cloth: '/cloth',
  Help: '/help',
  Contact: '/contact',
  Terms: '/terms',
  'Log out': '/logout',
});

export const loom = site({
  slug: 'written-by-scripts',
  story: 'Every page is an empty shell until its scripts have run.',
  header: '',
  footer: '',
  scripted: true,
  pages: {
    '/': filled(`<header>${menu}</header><main><h1>Loom</h1><p>Cloth by the yard.</p></main>`),
    '/cloth': filled(`<header>${menu}</header><main><h1>Cloth</h1><p>Wool, linen and hemp.</p></main>`),
    '/help': filled(`<header>${menu}</header><main><h1>Help</h1><p>You can return cloth within 30 days.</p></main>`),
    '/contact': filled(
      `<header>${menu}</header><main><h1>Contact</h1><p>Call <a href="tel:+442079460333">020 7946 0333</a>.</p></main>`,
    ),
    '/terms': filled(
      `<header>${menu}</header><main><h1>Terms</h1><h2>Returns</h2><p>Cloth may be returned within 10 days.</p></main>`,
    ),
    '/size': filled('<h1>Sizes</h1>'),
    '/care': filled('<h1>Care</h1>'),
    '/about': filled('<h1>About</h1>'),
  },
  forbidden: ['/logout'],
  ways: { human: ['/', '/contact'] },
  contradictions: [['returns', '/help', '/terms']],
});
