/** Pages for the benchmark, written by a seeded generator: every run and every machine reads the same ones. */

/** A small linear congruential generator (Numerical Recipes' constants); good enough to vary text. */
const seeded = (seed: number) => () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;

const words =
  'valve order delivery service steel flange pump customer quality part number stock week ship return support repair gasket bolt seal account price sheet manual workshop crane bearing motor bracket harbour tide rope winch anchor paint filter hose clamp'.split(
    ' ',
  );

/** One transparent pixel, so that no picture asks the server for anything. */
const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

const frame = (
  title: string,
  main: string,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<style>body{font:16px sans-serif}.card{border:1px solid #ccc;padding:8px}nav a{margin:4px}</style>
<script type="application/ld+json">{"@type":"Organization","name":"Harbour Parts","telephone":"+44 1632 960001"}</script></head><body>
<header class="site-header"><a href="/"><img src="${dot}" alt="Harbour Parts"></a><nav><ul><li><a href="/products">Products</a><li><a href="/prices">Prices</a><li><a href="/contact">Contact</a></ul></nav></header>
<main>${main}</main>
<footer><p>Harbour Parts Ltd, 1 Quay Street, Poole BH15 1AA</p><p>Call <a href="tel:+441632960001">01632 960001</a>, Mon to Fri 9am to 5pm, or write to <a href="mailto:help@harbour-parts.example">help@harbour-parts.example</a>.</p>
<p>We accept Visa, Mastercard and bank transfer.</p><a href="/returns">Returns</a> <a href="/terms">Terms</a></footer></body></html>`;

/**
 * About `nodes` elements and texts: product cards, paragraphs, tables of part numbers and prices, lists of links and
 * a form now and then, in the proportions of a catalogue page.
 */
export const catalogue = (nodes: number): string => {
  const random = seeded(nodes);
  const word = () => words[Math.floor(random() * words.length)]!;
  const sentence = (length: number) => Array.from({ length }, word).join(' ');
  const digits = (length: number) => Array.from({ length }, () => Math.floor(random() * 10)).join('');
  const parts = [
    () =>
      `<p>${sentence(18)} <b>${word()}</b> ${sentence(9)}, within ${1 + Math.floor(random() * 9)} days ${sentence(5)}.</p>`, // 5
    () =>
      `<div class="card"><img src="${dot}" alt="${word()}"><h3><a href="/p/${digits(6)}">${sentence(3)}</a></h3><p>${sentence(12)}</p><span class="price">£${digits(3)}.${digits(2)}</span> <button>Add to basket</button></div>`, // 12
    () =>
      `<table>${`<tr><td>${word()}<td>${digits(8)}<td>${digits(2)} mm<td>£${digits(2)}.${digits(2)}`.repeat(3)}</table>`, // 29
    () =>
      `<ul>${Array.from({ length: 5 }, () => `<li><a href="/c/${word()}/${digits(4)}">${sentence(2)}</a>`).join('')}</ul>`, // 16
    () =>
      `<form action="/ask"><label>${word()} <input name="${word()}"></label> <label>Email <input type="email" required></label><button>Send</button></form>`, // 9
  ];
  const costs = [5, 13, 30, 16, 10];
  const out: string[] = [];
  for (let made = 40; made < nodes;) {
    const roll = random();
    const kind = roll < 0.4 ? 0 : roll < 0.7 ? 1 : roll < 0.8 ? 2 : roll < 0.98 ? 3 : 4;
    out.push(parts[kind]!());
    made += costs[kind]!;
  }
  return frame(`Catalogue of ${nodes} nodes`, out.join('\n'));
};

/** A long article with comments: mostly text. */
export const article = (): string => {
  const random = seeded(7);
  const sentence = (length: number) =>
    Array.from({ length }, () => words[Math.floor(random() * words.length)]!).join(' ');
  const paragraphs = Array.from(
    { length: 120 },
    (_, i) => `<p>${sentence(60)} <a href="/a/${i}">${sentence(3)}</a> in ${1990 + (i % 30)} ${sentence(30)}.</p>`,
  );
  const comments = Array.from(
    { length: 150 },
    (_, i) =>
      `<div class="comment"><b>Reader ${i}</b> <time datetime="2026-03-0${1 + (i % 9)}">0${1 + (i % 9)}.03.2026 1${i % 10}:${10 + (i % 50)}</time><p>${sentence(25)}</p></div>`,
  );
  return frame(
    'An article',
    `<article><h1>${sentence(6)}</h1>${paragraphs.join('')}</article><section>${comments.join('')}</section>`,
  );
};

/** A contact page with many branches: the page that detectors work hardest on. */
export const branches = (): string => {
  const rows = Array.from(
    { length: 150 },
    (_, i) =>
      `<div class="branch"><h3>Branch ${i}</h3><address>${i + 1} Quay Street<br>Poole BH15 ${i % 9}AA</address><p>Tel: 01632 960${String(i).padStart(3, '0')}<br>Fax: 01632 961${String(i).padStart(3, '0')}</p><p><a href="mailto:branch${i}@harbour-parts.example">branch${i}@harbour-parts.example</a></p><p>Mon - Fri: 8:30am - 5:30pm, Sat 9am - 1pm</p></div>`,
  );
  return frame('Our branches', `<h1>Contact us</h1>${rows.join('')}`);
};

const field = (name: string, label: string, token: string) =>
  `<div class="row"><label for="${name}">${label} *</label><input id="${name}" name="${name}" autocomplete="${token}" required></div>`;

const addressFields = (prefix: string) =>
  ['given-name', 'family-name', 'street-address', 'postal-code', 'address-level2', 'country', 'tel', 'email']
    .map((token) => field(`${prefix}-${token}`, token.replace('-', ' '), `${prefix} ${token}`))
    .join('');

/** A checkout with long forms, payment options and an order summary. */
export const checkout = (): string => {
  const countries = Array.from({ length: 240 }, (_, i) => `<option value="${i}">Country ${i}</option>`).join('');
  const rows = Array.from({ length: 60 }, (_, i) => `<tr><td>Part ${i}<td>${1 + (i % 4)}<td>£${10 + i}.00`).join('');
  return frame(
    'Checkout',
    `<h1>Checkout</h1><form><fieldset><legend>Billing</legend>${addressFields('billing')}<select>${countries}</select></fieldset><fieldset><legend>Delivery</legend>${addressFields('shipping')}<select>${countries}</select></fieldset><fieldset><legend>Payment</legend>${['Visa', 'Mastercard', 'PayPal', 'Bank transfer', 'Invoice'].map((name) => `<label><input type="radio" name="pay"> ${name}</label>`).join('')}</fieldset><table>${rows}</table><button>Place order</button></form>`,
  );
};
