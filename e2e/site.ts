import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A small shop on a host of its own, with everything that a walk must find and everything that it must leave alone. */

const nav = `<nav><a href="/">Harbour Lamps</a> <a href="/lamps">Lamps</a> <a href="/delivery">Delivery and returns</a>
<a href="/faq">Questions</a> <a href="/contact">Contact</a> <a href="/app">Help app</a></nav>`;

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en-GB"><head><title>${title} · Harbour Lamps</title></head>
<body><header>${nav} <a href="/logout">Log out</a></header>
<main><h1>${title}</h1>${body}</main>
<footer>Harbour Lamps Ltd, 12 Quay Street, Bristol BS1 4QA <a href="/terms">Terms</a> <a href="/legal">Legal notice</a></footer>
</body></html>`;

const pages: Readonly<Record<string, string>> = {
  '/': page(
    'Lamps for ships and sheds',
    '<p>Made by hand in Bristol since 1961. Sign up and read <a href="/secret">what only we know</a>.</p>',
  ),
  '/lamps': page(
    'Lamps',
    `<ul><li><a href="/lamps/quay">Quay lamp</a> £49.00</li><li><a href="/lamps/dock">Dock lamp</a> £59.00</li></ul>
     <a href="/basket?add=quay">Add to basket</a> <a href="/catalogue.pdf">Catalogue</a>`,
  ),
  '/lamps/quay': page('Quay lamp', '<p>£49.00 including VAT</p><a href="/cart/add/quay">Add to basket</a>'),
  '/lamps/dock': page('Dock lamp', '<p>£59.00 including VAT</p>'),
  '/delivery': page(
    'Delivery and returns',
    '<p>You can return any lamp within 14 days of receiving it.</p><p>Delivery takes 3 to 5 working days.</p>',
  ),
  '/faq': page(
    'Questions and answers',
    '<h2>Can I return a lamp?</h2><p>Yes, you can return any lamp within 30 days of receiving it.</p><h2>How do I pay?</h2><p>We accept Visa, Mastercard and PayPal.</p>',
  ),
  '/contact': page(
    'Contact us',
    '<p>Call us: <a href="tel:+442079460123">020 7946 0123</a>, Monday to Friday, 9:00 to 17:00.</p><p>We reply within 24 hours.</p>',
  ),
  '/terms': page(
    'Terms and conditions',
    '<p>Last updated 1 March 2026</p><h2>Returns</h2><p>Goods can be returned within 14 days.</p>',
  ),
  '/legal': page('Legal notice', '<p>Registered in England 01234567.</p><a href="/old">Our old address</a>'),
  '/moved': page('Our old address', '<p>Until 1998 we stood at 3 Mill Lane, Bristol.</p>'),
  '/secret': page('Secret', '<p>Not for robots.</p>'),
  '/logout': page('Good-bye', '<p>You are signed out.</p>'),
  // Its scripts write what it shows.
  '/app': `<!doctype html><html lang="en-GB"><head><title>Help app</title></head><body><div id="root"></div>
<script>setTimeout(() => { document.getElementById('root').innerHTML = '<h1>Help app</h1><p>Write to <a href="mailto:help@harbour.example">help@harbour.example</a></p>' }, 150)</script></body></html>`,
  // One document whose scripts change the address.
  '/shop': page(
    'Shop',
    `<button id="go">Cart</button><div id="view">Nothing here yet</div>
<script>document.getElementById('go').onclick = () => { history.pushState({}, '', '/shop/cart'); document.title = 'Your cart';
document.getElementById('view').innerHTML = '<h2>Your cart</h2><p>1 Quay lamp £49.00</p>' }</script>`,
  ),
};

/** What a walk must never ask for. */
export const forbidden = /^\/(?:logout|secret|basket|cart|catalogue\.pdf)/;

export interface Asked {
  method: string;
  path: string;
  cookie: string | undefined;
  /** How many requests were under way, this one included. */
  together: number;
}

const answer = (request: IncomingMessage): { status: number; type: string; body: string; headers?: object } => {
  const { pathname } = new URL(request.url ?? '/', 'http://shop');
  if (pathname === '/robots.txt')
    return { status: 200, type: 'text/plain', body: 'User-agent: *\nDisallow: /secret\n' };
  if (pathname === '/old') return { status: 302, type: 'text/html', body: '', headers: { location: '/moved' } };
  const body = pages[pathname] ?? pages[`/${pathname.split('/')[1]}`];
  return pages[pathname] || pathname === '/shop/cart'
    ? { status: 200, type: 'text/html; charset=utf-8', body: body!, headers: { 'set-cookie': 'session=1' } }
    : { status: 404, type: 'text/html', body: page('Not found', '<p>There is no such page.</p>') };
};

/** Serves the shop. `pause`: milliseconds until an answer. */
export const serveShop = async ({ pause = 0 }: { pause?: number } = {}) => {
  const asked: Asked[] = [];
  let together = 0;
  const server = createServer(async (request, response) => {
    together++;
    const { pathname } = new URL(request.url ?? '/', 'http://shop');
    if (pathname !== '/favicon.ico')
      asked.push({ method: request.method ?? '', path: request.url ?? '', cookie: request.headers.cookie, together });
    if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
    const { status, type, body, headers } = answer(request);
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(body);
    together--;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    /** For Chromium's host mapping. */
    hosts: `MAP *.example:80 127.0.0.1:${port}, MAP harbour.test:80 127.0.0.1:${port}`,
    asked,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
};
