import type { Page } from '../../page/page';
import { mayNamePayment } from '../mentions';
import { regionIn } from '../sighting';
import { markTokens } from '../vendors/payments';
import { genericMethods } from '../words/payments';
import { accepts, methodOf, namesIn, refuses, type Method, type Seen } from './names';
import { aboutOthers, atCheckout, inWriting, surroundings } from './surroundings';
import type { Steps } from '../steps';

const limits = { marks: 1_500, sprites: 400, siblings: 40, roots: 20, run: 2 };

interface Drawn {
  readonly element: Element;
  readonly at: number;
  /** Its position among all images, so that neighbours can be told from strangers. */
  readonly order: number;
  readonly methods: readonly Method[];
  readonly text: string;
  readonly unnamed: boolean;
  /** Its names and files, for words such as "accepted". */
  readonly said: string;
}

const attributes = ['alt', 'title', 'aria-label', 'data-alt', 'data-original-title'];
const sources = ['src', 'data-src', 'data-lazy-src', 'data-original', 'data-savepage-src', 'srcset', 'data-srcset'];

const fileName = (source: string): string =>
  source.startsWith('data:')
    ? ''
    : source
        .split(/[?#\s]/, 1)[0]!
        .split('/')
        .pop()!
        .replace(/\.\w{2,4}$/, '');

/** What an image is called: names for readers first, then its file, then its class. */
const labels = (element: Element): string[] => {
  const named = attributes.map((name) => element.getAttribute(name) ?? '');
  if (element.localName === 'svg') {
    named.push(element.getAttribute('aria-labelledby') ?? '');
    for (const child of Array.from(element.children).slice(0, 4)) {
      if (child.localName === 'title') named.push(child.textContent ?? '');
      if (child.localName === 'use')
        named.push((child.getAttribute('href') ?? child.getAttribute('xlink:href') ?? '').split('#').pop()!);
    }
  }
  const files = element.localName === 'svg' ? [] : sources.map((name) => fileName(element.getAttribute(name) ?? ''));
  const own = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`;
  return [named.filter(Boolean).join(', '), files.filter(Boolean).join(', '), own];
};

const asWords = (label: string): string => label.replace(/[-_./+]+/g, ' ');

/** The methods that a file or class name tells, short forms such as `cc-mc` included. */
const inToken = (token: string): Method[] => {
  const found = namesIn(asWords(token)).map(({ method }) => method);
  if (!found.length && /pay|card|\bcc\b|pi[-_]/i.test(token)) {
    for (const word of asWords(token).toLowerCase().split(' ')) {
      const method = methodOf.get(markTokens[word] ?? '');
      if (method) found.push(method);
    }
  }
  return found;
};

/** Case is no help in file and class names, so words that need it are read in capitals there. */
const inNames = (label: string): Method[] => {
  const plain = inToken(label);
  return plain.length
    ? plain
    : inToken(label.toLowerCase().replace(/(?:^|[-_ ./])[a-z]/g, (start) => start.toUpperCase()));
};

/** Methods that languages name in their own words. */
const everyday: ReadonlySet<string> = new Set(Object.keys(genericMethods));

/** One picture of several cards, brands unreadable. */
const cardPicture =
  /\b(?:cards?|cc) (?:icons?|logos?|types?|images?|brands?)\b|\b(?:payment|accepted|accept|bank|credit) ?cards?\b/i;

const brands = (methods: readonly Method[]): Method[] => {
  const special = methods.filter(({ id }) => id !== 'card');
  return special.length ? special : [...methods];
};

const draw = (element: Element, at: number, order: number): Drawn | null => {
  const all = labels(element);
  const said = all.join(' ');
  if (!mayNamePayment(said) && !/\b(?:mc|ae|jcb|zip|ideal)\b/i.test(said)) return null;
  for (const [index, label] of all.entries()) {
    if (!label) continue;
    // Only names for readers may use everyday words: `check.svg` is a tick, `icon-cash` anything.
    const methods = brands(inNames(label)).filter((method) => index === 0 || !everyday.has(method.id));
    if (!methods.length && index < 2 && cardPicture.test(asWords(label))) methods.push(methodOf.get('card')!);
    if (methods.length)
      return {
        element,
        at,
        order,
        methods,
        text: all[0] || methods.map(({ name }) => name).join(', '),
        unnamed: index > 0 && !element.closest('[aria-label],[title]'),
        said: asWords(all.slice(0, 2).join(' ')),
      };
  }
  return null;
};

/** Icons made by a style sheet: empty elements whose class names a method, and their siblings. */
const sprites = (page: Page): Element[] => {
  const found = new Set<Element>();
  const roots = [page.document, ...page.shadowRoots.slice(0, limits.roots)];
  const parents = new Set<Element>();
  for (const root of roots) {
    let looked = 0;
    for (const element of root.querySelectorAll('[class*="pay"],[class*="visa"],[class*="cc-"],[class*="card-"]')) {
      if (++looked > limits.sprites) break;
      if (!isEmpty(element)) continue;
      found.add(element);
      if (element.parentElement) parents.add(element.parentElement);
    }
  }
  for (const parent of parents) {
    for (const sibling of Array.from(parent.children).slice(0, limits.siblings))
      if (isEmpty(sibling)) found.add(sibling);
  }
  return [...found];
};

const drawable = new Set(['i', 'span', 'li', 'a', 'div', 'em', 'b', 'p', 'dd']);
const isEmpty = (element: Element): boolean =>
  drawable.has(element.localName) && element.childElementCount === 0 && !element.textContent?.trim();

/** Ways to pay that images, drawings, sprites and icon fonts show. */
export function* inMarks(page: Page): Steps<Seen[]> {
  const drawn: Drawn[] = [];
  for (const [order, { element, at }] of page.marks.slice(0, limits.marks).entries()) {
    yield;
    const mark = draw(element, at, order);
    if (mark) drawn.push(mark);
  }
  const base = page.marks.length + 10;
  for (const [index, element] of sprites(page).entries()) {
    const mark = draw(element, -1, base + index);
    if (mark) drawn.push(mark);
  }
  const checkout = drawn.length > 0 && atCheckout(page);
  return drawn.flatMap((mark) => {
    const accepted = isOffer(page, mark, drawn, checkout);
    return mark.methods
      .filter(({ weight }) => accepted || weight > 1)
      .map((method) => ({
        method,
        how: 'mark' as const,
        accepted,
        element: mark.element,
        text: mark.text,
        unnamed: mark.unnamed,
      }));
  });
}

const isOffer = (page: Page, mark: Drawn, drawn: readonly Drawn[], checkout: boolean): boolean => {
  const { element, at, order, said } = mark;
  if (refuses(said) || inWriting(page, element)) return false;
  if (accepts(said) || /\baccept|\bwelcome\b/i.test(said)) return true;
  const around = surroundings(element);
  if (around) return around === 'payment';
  if (at >= 0 && aboutOthers(page, at, element)) return false;
  const block = page.blocks[at];
  if (
    block &&
    block.text.length <= 200 &&
    accepts(block.text) &&
    !refuses(block.text) &&
    block.element.contains(element)
  )
    return true;
  const strong = mark.methods.some(({ weight }) => weight > 1) || mark.methods.some(({ family }) => family === 'card');
  if (strong && (checkout || regionIn(page, element) === 'footer')) return true;
  const near = drawn.filter((other) => Math.abs(other.order - order) <= limits.run);
  const methods = new Map(near.flatMap((other) => other.methods).map((method) => [method.name, method.weight]));
  return methods.size >= 2 && [...methods.values()].includes(2);
};
