import type { Block, Item, Page } from '../page/page';
import { linkName } from '../page/name';
import { groupsOf } from './forms/groups';
import { formWords, isIdentity, kindOf, type FormKind } from './forms/kind';
import { Phrasebook, WordFinder, plainName } from './phrasebook';
import { regionIn } from './sighting';
import { formNames } from './words/forms';
import { linkNames } from './words/links';
import { orderWords, pageNames, pageSlugs, type NamedPageKind } from './words/page-kinds';

/** What a page is for. `kinds[0]` is the best guess. */
export type PageKind = NamedPageKind | 'other';

/** A kind with what speaks for it: above 3 it is likely, above 6 several signs agree. */
export interface KindScore {
  kind: NamedPageKind;
  score: number;
}

const { login, registration, quote } = formNames;
const names = new Phrasebook<NamedPageKind>(
  pageNames,
  { login, registration, 'password-reset': formNames['password-reset'] },
  { 'order-form': quote },
);
/** What links promise: looked up for titles and headings, too. */
export const linkPurposes = new Phrasebook(linkNames);
const slugs = new Phrasebook(pageSlugs);
const orders = new WordFinder(orderWords);

/** Pages called like links: a list of branches is a way to make contact. */
const asPage: Partial<Record<string, NamedPageKind>> = {
  contact: 'contact',
  'store-locator': 'contact',
  support: 'support',
  faq: 'faq',
  'legal-notice': 'legal-notice',
  'pay-bill': 'payment',
};

const threshold = 2.5;

class Tally {
  readonly points = new Map<NamedPageKind, number>();
  add(kind: NamedPageKind, points: number): void {
    this.points.set(kind, (this.points.get(kind) ?? 0) + points);
  }
  of(kind: NamedPageKind): number {
    return this.points.get(kind) ?? 0;
  }
}

const named = (text: string): { kind: NamedPageKind; whole: boolean } | null => {
  const page = names.of(text, 6);
  const link = linkPurposes.of(text, 6);
  const kind = link && asPage[link.meaning];
  if (page && (page.whole || !kind)) return { kind: page.meaning, whole: page.whole };
  return link && kind ? { kind, whole: link.whole } : null;
};

/** Titles join the names of page, section and company. */
const partsOf = (title: string): string[] =>
  title
    .split(/\s+[-–—|•·»«›‹:/]+\s+|\s*[|»«›‹•]\s*|:{1,2}\s+|\s::\s/)
    .map((part) => part.trim())
    .filter(Boolean)
    .slice(0, 6);

const words = (slug: string): string => {
  let text = slug.slice(0, 80);
  try {
    text = decodeURIComponent(text);
  } catch {
    // A stray percent sign: the text stands as it is.
  }
  return plainName(text.replace(/\.(?:html?|php\d?|aspx?|jsp|cfm|do|page)$/i, '').replace(/([a-z])([A-Z])/g, '$1 $2'));
};

/** Query parameters in which old shop systems keep what other sites keep in the path. */
const routes = /^(?:main_page|route|page|p|cmd|action|do|view|controller|option|section|mode|cl|id_cms|a)$/i;

/** A first step that only chooses language or country: "/de/", "/en-gb/", "/uk/". */
const locale =
  /^(?:en|de|fr|es|it|nl|pt|pl|cs|sv|da|no|nb|fi|ja|zh|ru|tr|ar|ko|hu|ro|el|uk|he|bg|hr|sk|sl|et|lv|lt|us|gb|au|ca|at|ch|be|ie|nz|in|sg|cz|se|dk|jp|cn|br|mx|eu|int|global)(?: [a-z]{2})?$/;

const addressPoints = ({ url }: Page, tally: Tally): void => {
  const steps = url.pathname.split('/').filter(Boolean).map(words);
  while (steps.length && /^(?:index|default|home|main|start|step ?\d{0,2}|\d)$/.test(steps[steps.length - 1]!))
    steps.pop();
  const values = [...url.searchParams].filter(([name]) => routes.test(name)).slice(0, 4);
  const asked = values
    .map(([, value]) => words(value.replace(/\//g, ' ')))
    .filter((value) => value && !/^\d+$/.test(value));
  const localeOnly = steps.length === 1 && locale.test(steps[0]!);
  if ((steps.length === 0 || localeOnly) && asked.length === 0) {
    tally.add('home', 4.5);
    return;
  }
  for (const value of asked) {
    const found = slugs.of(value, 4);
    if (found) tally.add(found.meaning, found.whole ? 4 : 2);
  }
  const last = steps[steps.length - 1] ?? '';
  const found = slugs.of(last, 4) ?? null;
  if (found) tally.add(found.meaning, found.whole ? 4 : 2.5);
  else {
    const link = named(last);
    if (link) tally.add(link.kind, link.whole ? 4 : 1.5);
    else if (/^(?:\w+ ){1,2}check ?out(?: \w+)?$/.test(last)) tally.add('checkout', 2.5);
  }
  for (const step of steps.slice(0, -1).slice(-3)) {
    const around = slugs.exactly(step);
    // What stands below "/checkout/" is a step of it, whatever the step is called; what was ordered before is none.
    const asStep = found ? 1.5 : /histor|account|download|orders/.test(last) ? 0.75 : 3;
    if (around) tally.add(around, around === 'checkout' ? asStep : 0.75);
    if (
      /^(?:blog|news|article|articles|artikel|aktuelles|magazin|magazine|presse|press|meldung|stories|story|actualites|noticias|notizie|nieuws|cronaca|politics|ratgeber|guides?|advice|wissen|tipps|consejos|conseils|consigli|20\d\d)$/.test(
        step,
      )
    )
      tally.add('article', 1.25);
    if (
      /^(?:product|products|produkt|produkte|produit|produits|producto|productos|produto|produtos|prodotto|prodotti|produkty|produkter|tuote|tuotteet|urun|tovar|tovary|goods|article|artikel|p|dp|item|itm|downloads|listing|property|immobilie|inmueble|annonce|anuncio|anzeige)$/.test(
        step,
      )
    )
      tally.add('product', 1.25);
    // A service is what a company sells.
    if (
      !found &&
      /^(?:services?|our services|leistungen|dienstleistungen|servicios|prestations|servizi|diensten|uslugi|servicos)$/.test(
        step,
      )
    )
      tally.add('product', 2.5);
  }
};

const titlePoints = (page: Page, tally: Tally): void => {
  const seen = new Set<NamedPageKind>();
  // "Step 3 of 3 - Order confirmation" asks for the confirmation.
  if (
    /\b(?:step|schritt|étape|paso|passo|stap|krok|steg|trin)\s*\d\s*(?:\/|of|von|sur|de|di|van|z|ze|av|af)\s*\d/i.test(
      page.title,
    )
  ) {
    tally.add('checkout', 2);
    tally.add('confirmation', -6);
  }
  const give = (kind: NamedPageKind, points: number) => {
    if (!seen.has(kind)) tally.add(kind, points);
    seen.add(kind);
  };
  for (const part of partsOf(page.title)) {
    const found = named(part);
    if (!found) continue;
    if (found.kind === 'home') give('home', 2);
    // A home page is not called "Contact …"; it may well be called "… Support" or "Help …".
    else give(found.kind, found.whole ? 5 : found.kind === 'contact' ? 4.75 : 2.5);
  }
};

const headingPoints = (page: Page, tally: Tally): void => {
  const best = new Map<NamedPageKind, number>();
  let read = 0;
  for (const block of page.blocks) {
    if (!block.level || block.level > 3) continue;
    if (++read > 40) break;
    const where = regionIn(page, block.element);
    if (where === 'footer' || where === 'aside') continue;
    if (where === 'dialog' && !page.layout.visible(block.element)) continue;
    for (const part of [block.text, ...partsOf(block.text)].slice(0, 4)) {
      const found = named(part);
      // Boxes beside the content are headed "Specials" or "Categories" on every page.
      if (!found || found.kind === 'home' || (found.kind === 'listing' && block.level > 1)) continue;
      const worth = block.level === 1 ? (found.whole ? 3.5 : 2) : found.whole ? 1.5 : 1;
      best.set(found.kind, Math.max(best.get(found.kind) ?? 0, worth * (where === 'nav' ? 0.3 : 1)));
    }
  }
  for (const [kind, points] of best) tally.add(kind, points);
};

/** Shop systems and themes say on `<body>` which template they fill. */
const bodyPoints = (page: Page, tally: Tally): void => {
  const body = page.document.body;
  if (!body) return;
  const given = `${body.id} ${typeof body.className === 'string' ? body.className : ''}`
    .slice(0, 800)
    .split(/\s+/)
    .slice(0, 40);
  const found = new Set<NamedPageKind>();
  for (const name of given) {
    const kind = slugs.exactly(words(name)) ?? slugs.exactly(words(name).replace(/ (?:body|page)$/, ''));
    if (kind) found.add(kind);
  }
  for (const kind of found) tally.add(kind, kind === 'home' ? 1.5 : 2.5);
};

/** The menu item or last breadcrumb that is marked as where the reader is. */
const markedPoints = (page: Page, tally: Tally): void => {
  for (const { element } of page.links.slice(0, 3_000)) {
    const item = element.parentElement;
    const marked =
      element.getAttribute('aria-current') === 'page' ||
      (/(?:^|[\s_-])(?:active|current|selected)(?:$|[\s_-]|item)/i.test(
        `${element.className} ${item?.localName === 'li' ? item.className : ''}`,
      ) &&
        regionIn(page, element) !== 'main');
    if (!marked) continue;
    const found = named(linkName(element));
    if (found?.whole) {
      tally.add(found.kind, found.kind === 'home' ? 1 : 2);
      return;
    }
  }
};

const byType: Readonly<Record<string, readonly [NamedPageKind, number]>> = {
  ContactPage: ['contact', 4],
  CheckoutPage: ['checkout', 4],
  FAQPage: ['faq', 3],
  QAPage: ['faq', 2],
  NewsArticle: ['article', 4],
  Article: ['article', 3],
  BlogPosting: ['article', 4],
  AdvertiserContentArticle: ['article', 4],
  ReportageNewsArticle: ['article', 4],
  CollectionPage: ['listing', 2],
  SearchResultsPage: ['listing', 3],
  OfferCatalog: ['listing', 2],
  Invoice: ['invoice', 4],
  Order: ['confirmation', 2],
};

const itemPoints = (page: Page, tally: Tally): void => {
  const given = new Set<string>();
  let products = 0;
  const read = (item: Item) => {
    for (const type of item.types) {
      if (/^(?:Product|ProductGroup|IndividualProduct)$/.test(type)) products++;
      const points = byType[type];
      if (points && !given.has(type)) tally.add(...points);
      given.add(type);
    }
  };
  for (const item of page.items.slice(0, 200)) read(item);
  if (products === 1 || products === 2) tally.add('product', 3.5);
  else if (products >= 4) tally.add('listing', 2.5);
  const type =
    page.document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.trim().toLowerCase() ?? '';
  if (type === 'product' || type === 'og:product' || type === 'product.item') tally.add('product', 2.5);
  else if (type === 'product.group') tally.add('listing', 3);
  else if (type === 'article')
    tally.add(
      'article',
      page.document.querySelector('meta[property^="article:published"],meta[property="article:author"]') ? 2 : 1,
    );
};

/** What a home page lays out is a choice of what the shop has. The address is asked first. */
const atRoot = (tally: Tally): boolean => tally.of('home') >= 3;

const sells = (element: Element): boolean => {
  const text = element.textContent?.trim() ?? '';
  return text.length > 0 && text.length <= 40 && formWords.in(text).has('add-to-cart');
};

const formPoints = (page: Page, tally: Tally): void => {
  const small = page.blocks.length < 140;
  const kinds = new Map<FormKind, number>();
  for (const group of groupsOf(page)) {
    const { kind } = kindOf(group);
    if (kind === 'other' && group.fields.length < 10) continue;
    if (!group.wrapsPage && !page.layout.visible(group.element)) continue;
    const where = regionIn(page, group.element);
    // A box named "dialog" that is seen is what the page shows.
    const central = where === 'main' || where === 'dialog' || group.wrapsPage;
    const size = group.fields.length;
    // Scripts send what was chosen with forms of hidden fields only.
    if (size === 0 && group.buttons.length === 0) continue;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const first = kinds.get(kind) === 1;
    // Beneath goods or services a form asks about them, if nothing calls the page a way to make contact.
    if (kind === 'contact')
      tally.add(
        'contact',
        central ? (!first ? 0.25 : tally.of('contact') <= 0 && tally.of('product') > 1 ? 1.5 : 2.5) : 0.5,
      );
    else if (kind === 'login' && first) tally.add('login', central ? (small ? 3 : 1) : 0);
    else if (kind === 'registration' && first && size > 0)
      tally.add('registration', central ? (small && size >= 5 ? 4.25 : small || size >= 5 ? 3 : 1) : 0);
    else if (kind === 'password-reset' && first) tally.add('password-reset', central && small ? 2.5 : 0);
    else if (kind === 'checkout' && first && size >= 3) {
      tally.add('checkout', 4);
      if (central) tally.add('home', -2);
    } else if (kind === 'payment' && size >= 2 && first) {
      tally.add('payment', 3);
      // Who one is and where one lives is asked in the course of an order; paying alone needs neither.
      tally.add('checkout', group.fields.filter(isIdentity).length >= 3 ? 3.5 : 1);
      if (central) tally.add('home', -2);
    } else if (kind === 'quote' && first && central) {
      // On a page of little else the questions for an offer are what it is for.
      tally.add('order-form', size >= 8 || small ? 2.5 : 1.5);
      tally.add('contact', 1);
    } else if (kind === 'callback' && first && central) tally.add('contact', 0.5);
    else if (kind === 'comment' && first && central) tally.add('article', 0.75);
    else if (kind === 'other' && central && group.form && size >= 10) tally.add('order-form', 3);
    else if (kind === 'filter' && first && central) tally.add('listing', 1.25);
    else if (kind === 'checkout' && first && central && size === 0 && tally.of('checkout') > 0)
      tally.add('checkout', 1.5);
  }
  const loose = [
    ...page.controls.filter(({ type, form }) => !form && /^(?:button|submit)$/.test(type)),
    ...page.links.filter(({ element }) => /btn|button|buy|cart/i.test(element.className)),
  ].filter(({ element }) => sells(element)).length;
  const buys = (kinds.get('add-to-cart') ?? 0) + Math.min(loose, 4);
  if (buys === 1 || buys === 2) tally.add('product', pricedHeading(page) ? 3.5 : 2.5);
  else if (buys >= 4 && !atRoot(tally)) tally.add('listing', 2.25);
};

/** Goods laid out side by side: prices in at least four brothers of one container. Rows of a table are a list of prices. */
const onShelf = (page: Page, priced: readonly Block[]): boolean => {
  const shelves = new Map<Element, Set<Element>>();
  for (const { element } of priced.slice(0, 60)) {
    if (regionIn(page, element) !== 'main' || element.closest('table')) continue;
    let tray: Element = element;
    for (let up = 0; up < 6 && tray.parentElement && tray.localName !== 'body'; up++) {
      const shelf: Element = tray.parentElement;
      if (tray !== element || /^(?:li|div|article|a)$/.test(tray.localName)) {
        const trays = shelves.get(shelf) ?? new Set();
        if (trays.add(tray).size >= 4) return true;
        shelves.set(shelf, trays);
      }
      tray = shelf;
    }
  }
  return false;
};

/** A price close to the main heading: what the page is about has one. */
const pricedHeading = (page: Page): boolean => {
  const heading = page.blocks.findIndex(({ level }) => level === 1);
  return (
    heading >= 0 &&
    page.blocks
      .slice(heading + 1, heading + 13)
      .some(({ text }) => text.length <= 60 && /\d/.test(text) && money.test(text))
  );
};

const money = /[€$£¥₩₽₺₹]|\b(?:EUR|USD|GBP|CHF|PLN|CZK|SEK|NOK|DKK)\b|\d\s?(?:zł|Kč|kr|руб|TL|Ft|lei|грн|円|元)/;

const contentPoints = (page: Page, tally: Tally): void => {
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

const known = new WeakMap<Page, readonly KindScore[]>();

/** The kinds that something speaks for, best first, with their scores. */
export const kindScores = (page: Page): readonly KindScore[] => {
  const before = known.get(page);
  if (before) return before;
  const tally = new Tally();
  for (const rule of [
    addressPoints,
    titlePoints,
    headingPoints,
    bodyPoints,
    markedPoints,
    itemPoints,
    formPoints,
    contentPoints,
  ])
    rule(page, tally);
  const scores = [...tally.points]
    .map(([kind, score]) => ({ kind, score: Math.round(score * 100) / 100 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  known.set(page, scores);
  return scores;
};

/** The kinds of the page, best guess first, at most two; ["other"] where nothing tells. */
export const pageKinds = (page: Page): PageKind[] => {
  const [first, second] = kindScores(page);
  if (!first || first.score < threshold) return ['other'];
  return second && second.score >= 3.5 && second.score >= 0.55 * first.score ? [first.kind, second.kind] : [first.kind];
};
