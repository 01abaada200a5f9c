import { describe, expect, it } from 'vitest';
import type { Evidence } from '../detect/evidence';
import type { PageKind } from '../detect/page-kinds';
import { page } from '../checks/testing';
import {
  afterPage,
  beginAlso,
  beginWalk,
  cancel,
  nextTarget,
  pause,
  pauseBefore,
  progress,
  readmit,
  resume,
  type Outcome,
  type Walk,
} from './walk';
import { isShell } from './answers';

const start = 'https://acme.example/';
const at = (path: string) => new URL(path, start).href;

/** A page with links: name → path. */
const linked = (path: string, links: Record<string, string>, kind: PageKind = 'other', facts = {}): Evidence => ({
  ...page(kind, {}, { url: at(path), ...facts }),
  links: Object.entries(links).map(([text, to]) => ({ text, href: at(to), region: 'main' as const })),
});

type Site = Record<string, Outcome | Record<string, string>>;

/** Walks a site made of pages: path → its links, or what happens there. Gives the walk and the paths in order. */
const walked = (site: Site, options: { limit?: number; robots?: string } = {}): { walk: Walk; asked: string[] } => {
  let walk = beginWalk(start, { robots: '', ...options });
  const asked: string[] = [];
  for (let target = nextTarget(walk); target; target = nextTarget(walk)) {
    if (asked.length > 200) throw new Error('It goes on for ever');
    const { pathname, search, host } = new URL(target.url);
    const path = (host === 'acme.example' ? '' : `//${host}`) + pathname + search;
    asked.push(path);
    const found = site[path];
    const outcome: Outcome =
      target.kind === 'robots'
        ? { kind: 'robots', status: 404, text: '' }
        : !found
          ? { kind: 'failed', reason: 'not-a-page' }
          : typeof found['kind'] === 'string'
            ? (found as Outcome)
            : {
                kind: 'read',
                evidence: linked(path, found as Record<string, string>, path === '/' ? 'home' : 'other'),
              };
    walk = afterPage(JSON.parse(JSON.stringify(walk)) as Walk, target, outcome);
  }
  return { walk, asked };
};

describe('the order of a walk', () => {
  it('takes what tells about dealing first, then breadth first', () => {
    const { asked } = walked({
      '/': { Blog: '/blog', Oak: '/oak', 'Contact us': '/contact', Pricing: '/pricing', 'Help centre': '/help' },
      '/blog': { Terms: '/terms' },
      '/oak': { Deep: '/oak/deep' },
      '/oak/deep': {},
      '/contact': {},
      '/pricing': {},
      '/help': { 'Pay your bill': '/bill' },
      '/bill': {},
      '/terms': {},
    });
    expect(asked).toEqual(['/', '/contact', '/help', '/pricing', '/bill', '/blog', '/terms', '/oak', '/oak/deep']);
  });

  it('reads no more pages than it may, and says what waits', () => {
    const { walk, asked } = walked({ '/': { A: '/a', B: '/b', C: '/c' }, '/a': {}, '/b': {}, '/c': {} }, { limit: 2 });
    expect(asked).toHaveLength(2);
    expect(progress(walk)).toMatchObject({ state: 'finished', done: 2, found: 4, waiting: 2 });
    expect(nextTarget(resume(walk, { limit: 3 }))).not.toBeNull();
  });

  it('leaves one of many alike for later', () => {
    const products = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`Thing ${n}`, `/things/${n}`]));
    const pages = Object.fromEntries(Object.values(products).map((path) => [path, {}]));
    const { asked } = walked(
      { '/': products, ...pages, '/things/3': { Odd: '/workshop' }, '/workshop': {} },
      { limit: 12 },
    );
    expect(asked).toContain('/workshop');
  });
});

describe('links that are never followed', () => {
  it.each([
    ['Log out', '/logout'],
    ['Abmelden', '/konto/abmelden'],
    ['', '/account/signout?next=/'],
    ['Remove', '/cart/items/7/remove'],
    ['Löschen', '/adressen/loeschen/4'],
    ['Add to cart', '/?add-to-cart=12'],
    ['In den Warenkorb', '/warenkorb?artikel=4'],
    ['Ajouter au panier', '/panier/ajout/9'],
    ['Kaufen', '/shop?action=buy_now&products_id=3'],
    ['Unsubscribe', '/newsletter/unsubscribe?u=1'],
    ['Print this page', '/page'],
    ['', '/page?print=1'],
    ['Cancel', '/orders/4711/cancel'],
    ['', '/cart/4711:2'],
  ])('%s %s does something', (text, path) => {
    const { walk, asked } = walked({ '/': { [text]: path } });
    expect(asked).toEqual(['/']);
    expect(walk.skips).toEqual({ action: 1 });
  });

  it.each([
    '/calendar/2027/03',
    '/events?month=2027-04',
    '/termine/2026-12-01',
    '/?tribe-bar-date=2026-12-01',
    '/agenda/2031/',
  ])('%s goes on for ever', (path) => {
    expect(walked({ '/': { there: path } }).walk.skips).toEqual({ calendar: 1 });
  });

  it.each(['/terms.pdf', '/feed/', '/logo.PNG', '/dates.ics'])('%s is no page', (path) => {
    expect(walked({ '/': { there: path } }).walk.skips).toEqual({ file: 1 });
  });

  it.each([
    ['How to cancel', '/cancel'],
    ['Cancel your subscription', '/help/cancel-subscription'],
    ['Printing', '/printing-services'],
    ['Wissen', '/wissen'],
    ['Merken', '/merken'],
    ['Calendar', '/calendar'],
    ['Why we never delete reviews', '/blog/why-we-never-delete-reviews'],
    ['Stain removing', '/stain-removal'],
    ['Cart', '/cart'],
  ])('%s %s is a page to read', (text, path) => {
    expect(walked({ '/': { [text]: path }, [path]: {} }).asked).toContain(path);
  });
});

describe('one page under many addresses', () => {
  it('is read once', () => {
    const { asked } = walked({
      '/': {
        a: '/about',
        b: '/about/',
        c: '/about?utm_source=x&gclid=1',
        d: '/about#team',
        e: '/about/index.html',
        f: '/about?sort=name',
        g: 'http://www.acme.example/about',
      },
      '/about': {},
    });
    expect(asked).toEqual(['/', '/about']);
  });

  it('is not read again where links lead there by a detour', () => {
    const { asked, walk } = walked({
      '/': { Old: '/old', New: '/new' },
      '/old': { kind: 'redirected', to: at('/new') },
      '/new': {},
    });
    expect(asked.filter((path) => path === '/new')).toHaveLength(1);
    expect(walk.redirects).toEqual({ [at('/old')]: at('/new') });
  });

  it('follows no detour to another company, into a deed or in circles', () => {
    const { asked, walk } = walked({
      '/': { Out: '/out', Go: '/go', Round: '/round' },
      '/out': { kind: 'redirected', to: 'https://other.example/' },
      '/go': { kind: 'redirected', to: at('/logout') },
      '/round': { kind: 'redirected', to: at('/round2') },
      '/round2': { kind: 'redirected', to: at('/round') },
    });
    expect(asked).toEqual(['/', '/out', '/go', '/round', '/round2']);
    expect(walk.skips).toEqual({ 'other-site': 1, action: 1 });
  });

  it('is not read in every language', () => {
    const { asked, walk } = walked({
      '/': {
        kind: 'read',
        evidence: linked(
          '/',
          { Contact: '/en/contact', Deutsch: '/de/', Kontakt: '/de/kontakt', FR: '/x?lang=fr' },
          'home',
          {
            lang: 'en',
          },
        ),
      },
      '/en/contact': {
        kind: 'read',
        evidence: linked('/en/contact', {}, 'contact', { twins: [at('/de/kontakt'), at('/es/contacto')] }),
      },
    });
    expect(asked).toEqual(['/', '/en/contact']);
    expect(walk.skips).toEqual({ language: 3 });
  });

  it('takes the department of information technology for no Italian', () => {
    const site: Site = {
      '/': { kind: 'read', evidence: linked('/', { 'IT services': '/it/' }, 'home', { lang: 'en' }) },
      '/it/': {},
    };
    expect(walked(site).asked).toEqual(['/', '/it/']);
  });
});

describe('the rules of a host', () => {
  it('are asked for first, and held to', () => {
    let walk = beginWalk(start);
    const rules = nextTarget(walk)!;
    expect(rules).toMatchObject({ kind: 'robots', url: at('/robots.txt') });
    walk = afterPage(walk, rules, { kind: 'robots', status: 200, text: 'User-agent: *\nDisallow: /private\n' });
    walk = afterPage(walk, nextTarget(walk)!, {
      kind: 'read',
      evidence: linked('/', { Open: '/open', Private: '/private/a' }, 'home'),
    });
    expect(walk.queue.map(({ url }) => url)).toEqual([at('/open')]);
    expect(walk.skips).toEqual({ robots: 1 });
  });

  it('forbid everything where they cannot be read', () => {
    const walk = beginWalk(start);
    expect(afterPage(walk, nextTarget(walk)!, { kind: 'robots', status: 503, text: '' })).toMatchObject({
      state: 'finished',
      skips: { robots: 1 },
    });
  });
});

describe('a server in trouble', () => {
  it('is asked once more at the end, and left alone after that', () => {
    const { asked } = walked({
      '/': { Down: '/down', Up: '/up' },
      '/down': { kind: 'failed', reason: 'timeout' },
      '/up': {},
    });
    expect(asked).toEqual(['/', '/down', '/up', '/down']);
  });

  it('that fails again and again makes the walk pause', () => {
    const links = Object.fromEntries(
      [1, 2, 3, 4, 5, 6, 7].map((n) => [`Page ${'abcdefgh'[n]}`, `/p-${'abcdefgh'[n]}`]),
    );
    const site: Site = { '/': links };
    for (const path of Object.values(links)) site[path] = { kind: 'failed', reason: 'server-error' };
    const { walk } = walked(site);
    expect(walk).toMatchObject({ state: 'paused', trouble: 'failing' });
    expect(nextTarget(resume(walk))).not.toBeNull();
  });
});

it('asks for a tab where a page is an empty shell, once', () => {
  let walk = beginWalk(start, { robots: '' });
  walk = afterPage(walk, nextTarget(walk)!, { kind: 'shell' });
  const again = nextTarget(walk)!;
  expect(again).toMatchObject({ url: start, render: true });
  expect(afterPage(walk, again, { kind: 'shell' })).toMatchObject({ state: 'finished' });
});

it('can be paused, resumed and cancelled', () => {
  const walk = beginWalk(start, { robots: '' });
  expect(nextTarget(pause(walk))).toBeNull();
  expect(nextTarget(resume(pause(walk)))).not.toBeNull();
  expect(cancel(walk)).toMatchObject({ state: 'cancelled', queue: [] });
});

it('waits between two requests, and longer where the host asks for it', () => {
  const walk = beginWalk(start, { robots: 'User-agent: *\nCrawl-delay: 3\n' });
  expect(pauseBefore(walk, nextTarget(walk)!)).toBe(3_000);
  const eager = beginWalk(start, { robots: '' });
  expect(pauseBefore(eager, nextTarget(eager)!)).toBe(500);
});

it('knows an empty shell from a short page', () => {
  expect(isShell({ ...page('other', {}, { letters: 12 }), links: [] })).toBe(true);
  expect(isShell({ ...page('contact', { forms: [{}] }, { letters: 90 }), links: [] })).toBe(false);
  expect(isShell({ ...page('other', {}, { letters: 900 }), links: [] })).toBe(false);
});

it('keeps its state small on a site of ten thousand pages', () => {
  let walk = beginWalk(start, { limit: 5_000, robots: '' });
  const sizes: number[] = [];
  for (let step = 0; step < 25; step++) {
    const target = nextTarget(walk)!;
    const links = Object.fromEntries(
      Array.from({ length: 500 }, (_, n) => {
        const number = (step * 377 + n * 101) % 10_000;
        return [`Page ${number}`, `/pages/${number}`];
      }),
    );
    walk = afterPage(walk, target, { kind: 'read', evidence: linked(new URL(target.url).pathname, links) });
    sizes.push(walk.queue.length);
  }
  expect(Math.max(...sizes)).toBeLessThanOrEqual(2_000);
  expect(walk.found).toBeGreaterThan(2_000);
  expect(walk.found).toBeLessThanOrEqual(10_001);
  expect(JSON.stringify(walk).length).toBeLessThan(800_000);
});

describe('a walk in the browser', () => {
  it('begins at the page in front as well, unless that does something', () => {
    const walk = beginAlso(beginWalk(start, { robots: '' }), at('/project/'));
    expect(walk.queue.map(({ url }) => url)).toEqual([start, at('/project/')]);
    expect(beginAlso(walk, at('/project/#top'))).toBe(walk);
    expect(beginAlso(walk, at('/logout'))).toBe(walk);
    expect(beginAlso(walk, 'https://other.example/')).toBe(walk);
  });

  it('leaves hosts alone that nobody gave access to, and goes there when somebody does', () => {
    const help = 'https://help.acme.example/';
    let walk = beginWalk(start, { robots: '' });
    walk = afterPage(walk, nextTarget(walk)!, {
      kind: 'read',
      evidence: linked('/', { Help: help, More: `${help}more`, Contact: '/contact' }, 'home'),
    });
    const asked: string[] = [];
    for (let target = nextTarget(walk); target; target = nextTarget(walk)) {
      asked.push(target.url);
      walk = afterPage(
        walk,
        target,
        target.url.startsWith(help)
          ? { kind: 'skipped', reason: 'no-access' }
          : { kind: 'read', evidence: linked('/contact', {}) },
      );
    }
    expect(asked.filter((url) => url.startsWith(help))).toEqual([`${help}robots.txt`]);
    expect([walk.state, walk.skips['no-access']]).toEqual(['finished', 2]);
    const again = readmit(walk, new URL(help).origin);
    expect([again.state, again.skips['no-access']]).toEqual(['walking', 0]);
    expect(again.queue.map(({ url }) => url).toSorted()).toEqual([help, `${help}more`]);
  });
});
