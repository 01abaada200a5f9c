import { holdsHostedField } from '../payment/hosted';
import { WordFinder } from '../phrasebook';
import { bookingWords, formCodes, formNames, savingWords, type FieldTopic, type NamedKind } from '../words/forms';
import { codeWords, type FormField } from './fields';
import type { Group } from './groups';

export type FormKind = NamedKind | 'other';

export const formWords = new WordFinder(formNames);
const names = formWords;
const codes = new WordFinder(formCodes);
const bookings = new WordFinder(bookingWords);
const saves = new WordFinder(savingWords);

const identity: readonly FieldTopic[] = [
  'name',
  'email',
  'phone',
  'company',
  'street',
  'postcode',
  'city',
  'region',
  'country',
  'birth-date',
];

/** Names of hidden inputs that carry the thing to be bought. */
const productInput =
  /^(?:product|products_?id|product[_-]?id|add-to-cart|variation_id|variant_id|sku|item_?id|artnr|articlenumber|id_product|anid|sadd|download_id|qty|quantity)(?:\[|$)/i;

const pathOf = (action: string): string => {
  const path = action.replace(/^https?:\/\/[^/]*/i, '').replace(/[;#].*$/, '');
  return codeWords(path.slice(0, 160).replace(/[/?&=._-]+/g, ' '));
};

/** The facts that tell forms apart, whatever the language. */
interface Shape {
  /** In the middle of the page, and not in its frame. */
  readonly central: boolean;
  readonly total: number;
  /** Fields that one types into. */
  readonly typed: number;
  /** Sets of radio buttons, and all boxes and lists to choose from. */
  readonly sets: number;
  readonly choices: number;
  /** Fields about the person: name, address, ways to reach them. */
  readonly person: number;
  readonly passwords: number;
  /** A password is chosen and not only asked for. */
  readonly chosen: boolean;
  readonly reachable: boolean;
  readonly address: boolean;
  readonly money: boolean;
  /** A large field for what one has to say; `area` where its label tells something else or nothing known. */
  readonly message: boolean;
  readonly area: boolean;
  /** Hidden inputs name a product. */
  readonly sells: boolean;
  count(...topics: readonly FieldTopic[]): number;
}

const isTyped = ({ type }: FormField): boolean => !/^(?:checkbox|radio|select|range|color|file)$/.test(type);

const shapeOf = ({ element, fields, controls, pageName }: Group): Shape => {
  const count = (...topics: readonly FieldTopic[]) =>
    fields.filter(({ topic }) => topic !== null && topics.includes(topic)).length;
  const passwords = fields.filter(({ type, topic }) => type === 'password' && topic !== 'card-code').length;
  return {
    central: pageName !== '',
    total: fields.length,
    typed: fields.filter(isTyped).length,
    sets: fields.filter(({ type }) => type === 'radio').length,
    choices: fields.filter(({ type }) => /^(?:checkbox|radio|select|range)$/.test(type)).length,
    person: count(...identity),
    passwords,
    chosen: passwords >= 2 || fields.some(({ type, topic }) => type === 'password' && topic === 'new-password'),
    reachable: count('email', 'phone') > 0,
    address: count('street', 'postcode') > 0 && count('city', 'postcode', 'country', 'region') > 0,
    money:
      count('card-number', 'iban') > 0 ||
      holdsHostedField(element) ||
      (count('card-code') > 0 && count('card-expiry') > 0),
    message: fields.some(({ type, topic }) => type === 'textarea' && (topic === 'message' || topic === 'subject')),
    area: fields.some(({ type }) => type === 'textarea'),
    sells: controls.some(
      ({ element, type }) => type === 'hidden' && productInput.test(element.getAttribute('name') ?? ''),
    ),
    count,
  };
};

/** What the shape of a form says for (above 0) and against each kind. Words add to it; about 3 in all is enough. */
const shapePoints: Readonly<Record<NamedKind, (shape: Shape) => number>> = {
  login: ({ passwords, chosen, total, person, typed, area, central, count }) => {
    // A code sent to the telephone, or the first step of a sign-in that asks for the password later or mails a link.
    if (count('one-time-code') && !passwords) return 5;
    if (
      !passwords &&
      (central || count('username')) &&
      total <= 2 &&
      typed === 1 &&
      !area &&
      count('email', 'username', 'phone')
    )
      return 0;
    if (!passwords || chosen) return -6;
    return (total <= 5 ? 6 : 1) - Math.max(0, person - 2);
  },
  registration: ({ passwords, chosen, person, total, central, count }) => {
    // In the frame of a page one asks for an address to send news to.
    if (!passwords) return total === 1 && !central ? -3 : total ? -1 : 0;
    if (total === passwords) return 0;
    return (chosen && person + count('username') > 0) || person >= 3 ? 5 : 0;
  },
  'password-reset': ({ passwords, total, count }) => {
    if (passwords) return total === passwords && total >= 2 ? 4 : -6;
    if (total <= 2) return count('email', 'username') ? 1 : -1;
    return -3;
  },
  newsletter: ({ area, passwords, address, typed, total, count }) => {
    if (!count('email') || area || passwords || address || typed > 6) return total ? -4 : -3;
    // A list may ask for names and a birthday too; then it must call itself one.
    return typed === 1 ? 3 : typed <= 3 ? 1 : 0;
  },
  search: ({ passwords, message, area, reachable, typed, choices, count }) => {
    if (passwords || message || area) return -3;
    if (count('search')) return typed <= 2 && choices < 3 ? 6 : 2;
    if (reachable) return -3;
    return typed === 1 ? 1 : -0.25;
  },
  checkout: ({ address, person, message, passwords, count }) =>
    (address && person >= 4 ? 2 : 0) + (count('same-address') ? 2 : 0) - ((message || passwords) && !address ? 3 : 0),
  payment: ({ money, address, chosen, passwords, count }) => {
    // Who joins gives an account for the dues, too; a card number is asked where something is paid.
    if (!money) return count('bank-account') && !passwords ? 4 : -2;
    // Beside a card number the one password may be a code, or a trap for what a browser fills in.
    return 7 - (address ? 1 : 0) - (chosen || (passwords && !count('card-number')) ? 5 : 0);
  },
  'add-to-cart': ({ total, reachable, passwords, area, sells, count }) =>
    (count('quantity') ? 3 : 0) + (sells ? 3 : 0) - (total > 8 || reachable || passwords || area ? 4 : 0),
  quote: ({ reachable, message, total, passwords }) => {
    if (reachable) return 1 + (message ? 2 : 0);
    // A step that asks for the thing first and for the person later.
    return total >= 3 && !passwords ? -0.25 : -3;
  },
  callback: ({ total, count }) => (count('phone') && total <= 6 ? 1 : -4),
  comment: ({ message, count }) =>
    message ? 1 + (count('rating') ? 2 : 0) + (count('website') && count('name') ? 1 : 0) : -2,
  survey: ({ total, typed, sets, reachable, count }) => {
    if (sets >= 2 && !reachable && typed <= 2) return 2;
    return total && !typed && !count('sort', 'language', 'quantity') ? 1 : -1;
  },
  filter: ({ total, typed, choices, reachable, passwords, area, count }) =>
    // Beside its choices a filter may ask for a range: from, to.
    (total && (!typed || (typed <= 3 && choices >= 2)) ? 1 : -2) +
    (count('sort') ? 3 : 0) -
    (reachable || passwords || area ? 6 : 0),
  language: ({ total, typed, count }) => {
    if (typed || total > (count('language') ? 6 : 3) || !count('language', 'country')) return -4;
    return count('language') ? 5 : 3;
  },
  contact: ({ total, message, area, reachable, typed, address, passwords, money, sells, count }) => {
    const against = (passwords || money ? 6 : 0) + (!message && sells ? 3 : 0) + (!message && address ? 2 : 0);
    if (message) return (reachable || count('name', 'subject') ? 5 : 2) - against;
    // A large field under a name nobody here knows: a question if the form is short, else perhaps a profile.
    if (area && reachable) return (total <= 5 ? 3 : 2) - against;
    return (reachable && typed >= 2 ? 0 : -3) - against;
  },
};

/** Kinds that a page is about; on such a page the form in the middle is of that kind unless its shape says otherwise. */
const flows: readonly NamedKind[] = [
  'contact',
  'checkout',
  'quote',
  'registration',
  'login',
  'password-reset',
  'payment',
];

/** What the two boxes around a form are called, where they hold nothing else that is filled in. */
const boxName = (form: Element): string => {
  let name = '';
  let at = form.parentElement;
  for (let up = 0; at && up < 2 && !tooWide.test(at.localName); up++, at = at.parentElement) {
    if (
      at.querySelectorAll('input:not([type=hidden]),textarea,select').length >
      form.querySelectorAll('input:not([type=hidden]),textarea,select').length
    )
      break;
    name += ` ${codeWords(at.id)} ${codeWords(at.className)}`;
  }
  return name;
};

const tooWide = /^(?:html|body|main|header|footer|form|article|section)$/;

const opensAccount =
  /\bfree\b|trial|account|gratis|grátis|gratuit|kostenlos|cuenta|compte|conta\b|konto|za darmo|zdarma|ücretsiz|無料|アカウント|免费|免費|бесплатно|аккаунт/i;

/** What the words on and around a form say: its buttons most, then its headings, then the names its makers gave. */
const wordPoints = (group: Group): Map<NamedKind, number> => {
  const points = new Map<NamedKind, number>();
  const add = (kinds: ReadonlySet<NamedKind>, worth: number) => {
    for (const kind of kinds) points.set(kind, (points.get(kind) ?? 0) + worth);
  };
  const union = (texts: readonly string[]) => new Set(texts.flatMap((text) => [...names.in(text)]));
  const [first = '', ...others] = group.buttons;
  add(names.in(first), 3);
  const headed = group.wrapsPage ? new Set<NamedKind>() : union(group.headings.slice(0, 4));
  // One e-mail address is enough to begin a trial or an account, where the button promises one.
  if (points.has('registration') && opensAccount.test(first)) add(new Set(['registration']), 2);
  if (!group.wrapsPage) {
    add(union(others.slice(0, 3)), 1);
    add(headed, 2);
    // What a mailing list promises may stand nowhere but beside its field.
    if (
      group.fields.length <= 3 &&
      group.fields.every(isTyped) &&
      group.blocks.slice(0, 3).some(({ text }) => text.length <= 160 && names.in(text).has('newsletter'))
    )
      add(new Set(['newsletter']), 2);
    const attributes = ['id', 'name', 'class', 'role', 'data-type', 'data-name'].map((name) =>
      codeWords(group.element.getAttribute(name) ?? ''),
    );
    add(codes.in(`${attributes.join(' ')} ${boxName(group.element)}`), 2);
    // What a small form takes for a forgotten password is named after it, such as "passwordRecovery.email".
    if (
      group.fields.length <= 3 &&
      group.fields.some(({ element }) => codes.in(codeWords(element.name)).has('password-reset'))
    )
      add(new Set(['password-reset']), 4);
  }
  // A form that wraps the page posts to the page itself, so its address says what the page is for.
  if (group.form)
    add(codes.in(pathOf(group.form.getAttribute('action') ?? group.form.getAttribute('action-xhr') ?? '')), 2);
  // A lone choice or search box in the middle of the page is no part of what the page is about.
  if (
    group.pageName &&
    (group.fields.length >= 2 ||
      group.fields.some((field) => isTyped(field) && (isIdentity(field) || field.topic === 'username')))
  ) {
    const said = names.in(group.pageName);
    // What a form says of itself outweighs the page: on a login page one sends new passwords, on a contact page one asks
    // for an offer.
    const taken = new Set([
      ...((points.get('password-reset') ?? 0) >= 4 ? ['login'] : []),
      ...((points.get('password-reset') ?? 0) >= 2 ? ['checkout'] : []),
      ...(points.has('newsletter') ? ['checkout'] : []),
      ...((points.get('quote') ?? 0) >= 2 && (!points.has('contact') || headed.has('quote')) ? ['contact'] : []),
    ]);
    // A lone postcode asks what delivery costs.
    if (group.fields.length === 1 && group.fields[0]!.topic === 'postcode') taken.add('checkout');
    add(new Set(flows.filter((kind) => said.has(kind) && !taken.has(kind))), 3);
  }
  return points;
};

const saysBooking = (text: string): boolean => bookings.in(text).size > 0;

/**
 * Whether the form asks for a table, a room, an appointment: its button says so, or a heading or the page does and it
 * asks for a date. Like an offer it is asked for with a few words about the thing, and is no question to the company.
 */
const books = ({ buttons, headings, fields, wrapsPage, pageName }: Group): boolean => {
  const asked = fields.filter(isIdentity).length;
  return (
    asked > 0 &&
    (saysBooking(buttons[0] ?? '') ||
      // Where no message can be left, who one is is asked for the booking.
      ((fields.some(({ topic, type }) => topic === 'date' || type === 'date') ||
        (asked >= 2 && !fields.some(({ type }) => type === 'textarea'))) &&
        ((!wrapsPage && headings.slice(0, 4).some(saysBooking)) || saysBooking(pageName))))
  );
};

/** Whether a heading names an offer and no contact, and the page or the form's makers name an offer, too. */
const asksOffer = ({ element, headings, pageName, wrapsPage }: Group): boolean => {
  if (wrapsPage) return false;
  const made = codeWords(`${element.id} ${element.getAttribute('class') ?? ''}`);
  if (!names.in(pageName).has('quote') && !codes.in(made).has('quote')) return false;
  const headed = new Set(headings.slice(0, 4).flatMap((heading) => [...names.in(heading)]));
  return headed.has('quote') && !headed.has('contact');
};

const known = new WeakMap<Group, { kind: FormKind; points: number }>();

/** What the form is for, with points that say how sure it is; `other` where nothing tells. */
export const kindOf = (group: Group): { kind: FormKind; points: number } => {
  const before = known.get(group);
  if (before) return before;
  const words = wordPoints(group);
  const shape = shapeOf(group);
  // On the pages of an order one says who one is for the order, whatever the shop lends or serves.
  const booking = shape.reachable && (words.get('checkout') ?? 0) < 3 && books(group);
  if (booking) words.set('quote', (words.get('quote') ?? 0) + 3);
  // What is saved is an address book or a profile, and no step of an order.
  const kept = saves.in(group.buttons[0] ?? '').size ? -3 : 0;
  let best: { kind: FormKind; points: number } = { kind: 'other', points: 2.5 };
  for (const [kind, own] of Object.entries(shapePoints) as [NamedKind, (shape: Shape) => number][]) {
    // A checkout leaves room for a note to the shop; that does not make it a contact form.
    const beside =
      kind === 'checkout'
        ? kept
        : kind !== 'contact'
          ? 0
          : booking || asksOffer(group)
            ? -5
            : (words.get('checkout') ?? 0) >= 3
              ? -4
              : 0;
    const points = own(shape) + beside + Math.min(7, words.get(kind) ?? 0);
    if (points > best.points) best = { kind, points };
  }
  known.set(group, best);
  return best;
};

export const isIdentity = ({ topic }: FormField): boolean => topic !== null && identity.includes(topic);
