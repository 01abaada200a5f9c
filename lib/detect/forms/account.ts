import type { Page } from '../../page/page';
import { linkName } from '../../page/name';
import { WordFinder } from '../phrasebook';
import { selectorOf } from '../../page/selector';
import { regionIn } from '../sighting';
import { accountWords } from '../words/forms';
import { groupsOf, type Group } from './groups';
import { kindOf, type FormKind } from './kind';

/** `guest-weaker`: smaller than the sign-in button, or further down than the window reaches. `forced`: an account is asked for and no other way was seen. */
export type Account = 'guest-offered' | 'guest-weaker' | 'forced';

const words = new WordFinder(accountWords);

const buying =
  /(?:^|[/._?=&-])(?:checkout|cart|basket|bag|kasse|warenkorb|bestellung|panier|commande|carrito|cesta|carrello|cassa|afrekenen|winkelwagen|winkelmand|carrinho|koszyk|zamowienie|kosik|pokladna|objednavka|kassa|varukorg|kurv|handlekurv|ostoskori|onepage|onestepcheckout)(?:$|[/._?=&-])/i;

interface Guest {
  readonly element: Element;
  readonly at: number;
  readonly plainLink: boolean;
}

const says = (text: string): boolean => text.length <= 100 && words.in(text).has('guest');

/** A hint of the words for a guest, so that few names of links are taken apart. */
const mayMean =
  /gast|guest|gost|gäst|gæst|gjest|vieras|invit|ospite|conv|visit|zonder|ohne|without|sans|sin |senza|sem |bez|uden|utan|uten|ilman|ゲスト|会員登録|访客|訪客|游客|гост|без|misafir|üye|زائر|ضيف/i;

const guestLink = (page: Page): Guest | null => {
  const link = page.links.find(({ name }) => mayMean.test(name) && says(name));
  if (!link) return null;
  const { element, at } = link;
  return {
    element,
    at,
    plainLink: !/btn|button/i.test(element.className) && element.getAttribute('role') !== 'button',
  };
};

const guestButton = (page: Page): Guest | null => {
  const button = page.controls.find(
    ({ element, type }) =>
      /^(?:button|submit)$/.test(type) &&
      says(element.localName === 'input' ? (element as HTMLInputElement).value : linkName(element)),
  );
  return button ? { element: button.element, at: button.at, plainLink: false } : null;
};

const guestChoice = (page: Page): Guest | null => {
  const group = groupsOf(page).find(
    ({ fields, headings }) =>
      fields.some(({ type, label }) => /^(?:radio|checkbox)$/.test(type) && says(label.text)) || headings.some(says),
  );
  return group ? { element: group.element, at: group.blocks[0]?.index ?? 0, plainLink: false } : null;
};

const guests = new WeakMap<Page, Guest | null>();

/** The first link, button or choice that lets a person buy without an account. */
const guestOption = (page: Page): Guest | null => {
  let found = guests.get(page);
  if (found === undefined) guests.set(page, (found = guestLink(page) ?? guestButton(page) ?? guestChoice(page)));
  return found;
};

/** What is pressed to buy without an account, where there is such a thing. */
export const guestWay = (page: Page): { label: string; selector: string } | null => {
  const guest = guestOption(page);
  return guest && { label: linkName(guest.element).slice(0, 100), selector: selectorOf(guest.element) };
};

/** A way that takes up less than this share of the sign-in button's area stands out less. */
const smallShare = 0.5;

/**
 * Whether buying as a guest stands out less than signing in. Sizes and places decide; without a layout a plain link
 * below the form does.
 */
const isWeaker = ({ layout }: Page, guest: Guest, group: Group, at: number): boolean => {
  const button = group.controls.find(({ type }) => /^(?:submit|button|image)$/.test(type))?.element;
  const own = layout.box(guest.element);
  const other = button && layout.box(button);
  if (!own?.width || !other?.width) return guest.plainLink && guest.at > at;
  const fold = layout.viewport.height;
  if (own.y >= fold && other.y < fold) return true;
  return own.width * own.height < smallShare * other.width * other.height;
};

/** What a form in or before a checkout says about accounts. A shop that is signed in to shows neither. */
export const accountOf = (page: Page, group: Group, kind: FormKind): Account | null => {
  if (kind !== 'login' && kind !== 'registration' && kind !== 'checkout' && kind !== 'payment') return null;
  if (regionIn(page, group.element) !== 'main' || !page.layout.visible(group.element)) return null;
  const guest = guestOption(page);
  const { fields } = group;
  const needsPassword = fields.some(
    ({ type, required, topic }) => type === 'password' && required && topic !== 'card-code',
  );
  if (kind === 'checkout' || kind === 'payment') return guest ? 'guest-offered' : needsPassword ? 'forced' : null;
  const inCheckout = buying.test(`${page.url.pathname}${page.url.search}`);
  const paysHere = fields.some(({ topic }) => topic === 'card-number' || topic === 'iban');
  const at = group.blocks[0]?.index ?? 0;
  const near = page.blocks.slice(Math.max(0, at - 6), at + Math.min(group.blocks.length, 60) + 2);
  const told = near.some(({ text }) => text.length <= 160 && words.in(text).has('forced'));
  if (guest && (inCheckout || told)) return isWeaker(page, guest, group, at) ? 'guest-weaker' : 'guest-offered';
  if (paysHere && (needsPassword || kind === 'registration')) return 'forced';
  const another = groupsOf(page).some((other) => other !== group && kindOf(other).kind === 'checkout');
  return told || (inCheckout && !another) ? (guest ? 'guest-offered' : 'forced') : null;
};
