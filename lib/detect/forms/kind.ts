import { WordFinder } from '../phrasebook';
import { formCodes, formNames, type FieldTopic, type NamedKind } from '../words/forms';
import { codeWords, type FormField } from './fields';
import type { Group } from './groups';

export type FormKind = NamedKind | 'other';

const names = new WordFinder(formNames);
const codes = new WordFinder(formCodes);

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

/** What the shape of a form says, as points for and against each kind. */
const shapePoints = (group: Group): Record<NamedKind, number> => {
  const { fields } = group;
  const total = fields.length;
  const count = (...topics: FieldTopic[]) =>
    fields.filter(({ topic }) => topic !== null && topics.includes(topic)).length;
  const typed = fields.filter(({ type }) => !/^(?:checkbox|radio|select|range|color|file)$/.test(type));
  const passwords = fields.filter(({ type }) => type === 'password').length - count('card-code');
  const password = count('password', 'new-password') > 0 && passwords >= 0;
  const chosenAnew = count('new-password') > 0 || passwords >= 2;
  const area = fields.some(({ type }) => type === 'textarea');
  const message = fields.some(
    ({ type, topic }) => type === 'textarea' && (topic === 'message' || topic === null || topic === 'subject'),
  );
  const person = count(...identity);
  const address = count('street', 'postcode') > 0 && count('city', 'postcode', 'country', 'region') > 0;
  const money = count('card-number', 'iban') + (count('card-code') && count('card-expiry') ? 1 : 0);
  const reachable = count('email', 'phone') > 0;
  const sells = group.controls.some(
    ({ element, type }) => type === 'hidden' && productInput.test(element.getAttribute('name') ?? ''),
  );
  const onlyChoices = total > 0 && typed.length === 0;
  const buyer = password || money > 0;
  return {
    login: password && !chosenAnew ? (total <= 5 ? 6 : 1) - Math.max(0, person - 2) : -6,
    registration: password && chosenAnew ? 5 : password && person >= 3 ? 5 : total === 0 || password ? 0 : -1,
    'password-reset':
      password && !(chosenAnew && total <= 3) ? -6 : total <= 2 && count('email', 'username') ? 1 : total > 3 ? -3 : -1,
    newsletter:
      count('email') && !area && !password && !address && typed.length <= 3
        ? typed.length === 1
          ? 3
          : 1
        : total === 0
          ? -3
          : -4,
    search:
      count('search') && !password && !message
        ? typed.length <= 2
          ? 6
          : 2
        : typed.length === 1 && !reachable && !area && !password
          ? 1
          : -3,
    checkout:
      (address && person >= 4 ? 2 : 0) +
      (count('same-address') ? 2 : 0) +
      (message && !address ? -3 : 0) +
      (password && !address ? -3 : 0),
    payment: money ? 7 - (address ? 1 : 0) - (password ? 5 : 0) : -2,
    'add-to-cart':
      (count('quantity') ? 3 : 0) + (sells ? 3 : 0) + (total <= 8 && !reachable && !password && !area ? 0 : -4),
    quote: reachable ? 1 : -3,
    callback: count('phone') && total <= 6 ? 1 : -4,
    comment: message ? 1 + (count('rating') ? 2 : 0) + (count('website') && count('name') ? 1 : 0) : -2,
    survey: onlyChoices && count('sort', 'language', 'quantity') === 0 ? 1 : -1,
    filter: (onlyChoices ? 1 : -2) + (count('sort') ? 3 : 0) + (reachable || password || area ? -6 : 0),
    language: count('language', 'country') && total <= 3 && onlyChoices ? 3 + (count('language') ? 2 : 0) : -4,
    contact:
      (message ? (reachable || count('name', 'subject') > 0 ? 5 : 2) : reachable && typed.length >= 2 ? 0 : -3) +
      (buyer ? -6 : 0) +
      (sells && !message ? -3 : 0) +
      (address && !message ? -2 : 0),
  };
};

/** What the words on and around a form say: its buttons most, then its headings, then the names its makers gave. */
const wordPoints = (group: Group): Map<NamedKind, number> => {
  const points = new Map<NamedKind, number>();
  const add = (kinds: ReadonlySet<NamedKind>, worth: number) => {
    for (const kind of kinds) points.set(kind, (points.get(kind) ?? 0) + worth);
  };
  const union = (texts: readonly string[]) => new Set(texts.flatMap((text) => [...names.in(text)]));
  const [first = '', ...others] = group.buttons;
  add(names.in(first), 3);
  if (!group.wrapsPage) {
    add(union(others.slice(0, 3)), 1);
    add(union(group.headings.slice(0, 4)), 2);
    const attributes = ['id', 'name', 'class', 'role', 'data-type', 'data-name'].map((name) =>
      codeWords(group.element.getAttribute(name) ?? ''),
    );
    const own = attributes.join(' ');
    add(codes.in(own), 2);
    if (group.form) add(codes.in(pathOf(group.form.getAttribute('action') ?? '')), 2);
  }
  return points;
};

const known = new WeakMap<Group, { kind: FormKind; points: number }>();

/** What the form is for, with points that say how sure it is; `other` where nothing tells. */
export const kindOf = (group: Group): { kind: FormKind; points: number } => {
  const before = known.get(group);
  if (before) return before;
  const words = wordPoints(group);
  const shape = shapePoints(group);
  let best: { kind: FormKind; points: number } = { kind: 'other', points: 2.5 };
  for (const [kind, own] of Object.entries(shape) as [NamedKind, number][]) {
    const points = own + Math.min(7, words.get(kind) ?? 0);
    if (points > best.points) best = { kind, points };
  }
  known.set(group, best);
  return best;
};

export const isIdentity = ({ topic }: FormField): boolean => topic !== null && identity.includes(topic);
