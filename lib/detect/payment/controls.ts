import { labelsOf } from '../../page/labels';
import type { Control, Page } from '../../page/page';
import { anyOf } from '../by-language';
import { embedsOf } from '../embeds';
import type { FormField } from '../forms/fields';
import { groupsOf } from '../forms/groups';
import { kindOf } from '../forms/kind';
import { mayNamePayment } from '../mentions';
import { methodScripts } from '../vendors/payments';
import { giftCardWords, otherCardWords } from '../words/payments';
import { hostedField } from './hosted';
import { accepts, methodOf, namesIn, paymentName, refuses, type Method, type Seen } from './names';
import { atCheckout, inWriting } from './surroundings';

const limits = { controls: 600, options: 40, frames: 60 };

const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The words of a label, kept apart where a name and its explanation are elements of their own. */
const wordsOf = (label: Element): string => {
  const words: string[] = [];
  const gather = (node: Node) => {
    if (node.nodeType === 3) words.push((node as Text).data);
    else if (words.length < 40) node.childNodes.forEach(gather);
  };
  gather(label);
  return words.join(' ');
};

const labelOf = (control: Control): string => {
  const { element } = control;
  const [label] = labelsOf(element);
  return tidy(
    (label && wordsOf(label)) ||
      element.getAttribute('aria-label') ||
      element.getAttribute('placeholder') ||
      element.getAttribute('title'),
  ).slice(0, 160);
};

const ownName = (element: Element): string =>
  `${element.getAttribute('name') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`;

/** Names that scripts give to the number of a card, for fields beyond those that are read as forms. */
const cardField =
  /(?:^|[^a-z])(?:card-?_?(?:number|num|no|nr)|cc-?_?(?:number|num|no|nr)|credit-?_?card(?:-?_?(?:number|num|no))?|pan|karten-?_?nummer|num(?:ero)?-?_?(?:carte|tarjeta|carta|cartao))(?:$|[^a-z])|cardnumber|ccnumber|creditcardnumber/i;
const otherCard = new RegExp(anyOf(otherCardWords), 'i');
const giftField = new RegExp(anyOf(giftCardWords), 'i');

const buttonTypes = new Set(['button', 'submit', 'image', 'reset']);
const optionTypes = new Set(['radio', 'checkbox']);

const seen = (method: Method, how: Seen['how'], accepted: boolean, element: Element, text: string): Seen => ({
  method,
  how,
  accepted,
  element,
  text: text || method.name,
});

const isOff = (element: Element): boolean =>
  element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true';

/** What each field asks for, and whether its form is one by which people join: dues are then drawn from an account. */
const fieldsIn = (page: Page): ReadonlyMap<Element, { field: FormField; joins: boolean }> =>
  new Map(
    groupsOf(page).flatMap((group) =>
      group.fields.map((field) => [
        field.element,
        { field, joins: field.topic === 'iban' && /^(?:registration|checkout)$/.test(kindOf(group).kind) },
      ]),
    ),
  );

/** Choices, buttons and fields of a checkout. */
const inControls = (page: Page): Seen[] => {
  const found: Seen[] = [];
  const card = methodOf.get('card')!;
  const gift = methodOf.get('gift-card')!;
  const checkout = atCheckout(page);
  const asked = fieldsIn(page);
  const groups = new Map<string, Set<string>>();
  const choices: { group: string; named: boolean; seen: Seen }[] = [];
  for (const control of page.controls.slice(0, limits.controls)) {
    const { element, type } = control;
    if (type === 'hidden') continue;
    const name = ownName(element);
    if (optionTypes.has(type) || element.getAttribute('role') === 'tab') {
      const own = labelOf(control);
      const label = own || tidy(page.blocks[control.at]?.text).slice(0, 80);
      // Where the label is a picture painted by a style sheet, what is sent tells.
      const value = own || `${label} ${(element.getAttribute('value') ?? '').replace(/[-_]/g, ' ')}`;
      if (!mayNamePayment(value)) continue;
      const group = `${type} ${element.getAttribute('name') ?? ''}`;
      for (const { method } of namesIn(value.slice(0, 160))) {
        if (type === 'checkbox' && method.id !== 'gift-card') continue;
        const accepted = !isOff(element) && !refuses(value);
        choices.push({
          group,
          named: paymentName.test(name) || checkout,
          seen: seen(method, 'option', accepted, element, label),
        });
        const methods = groups.get(group) ?? new Set();
        groups.set(group, methods.add(method.name));
      }
    } else if (type === 'select') {
      const named = /pay|zahl|paiement|pago|pagament|betal|betaal|platb|card.?type|cc.?type/i.test(
        name + labelOf(control),
      );
      if (!named) continue;
      for (const option of Array.from((element as HTMLSelectElement).options ?? []).slice(0, limits.options))
        for (const { method } of namesIn(tidy(option.textContent)))
          found.push(seen(method, 'option', !isOff(option), element, tidy(option.textContent)));
    } else if (buttonTypes.has(type)) {
      const label = tidy(
        element.getAttribute('aria-label') ||
          element.getAttribute('title') ||
          element.textContent ||
          element.getAttribute('value') ||
          element.getAttribute('alt'),
      ).slice(0, 100);
      found.push(...onButton(page, label, element));
    } else {
      const label = labelOf(control);
      const said = `${name} ${label}`;
      const { field, joins } = asked.get(element) ?? { field: null, joins: false };
      const topic = field?.topic;
      if (element.getAttribute('autocomplete')?.includes('cc-number'))
        found.push(seen(card, 'field', true, element, label));
      else if (giftField.test(said)) found.push(seen(gift, 'field', true, element, label));
      else if (
        (topic === 'card-number' || cardField.test(name)) &&
        !otherCard.test(`${said} ${field?.label.text ?? ''}`)
      )
        found.push(seen(card, 'field', true, element, label));
      else if (topic === 'iban' && (checkout || joins))
        found.push(seen(methodOf.get('sepa-debit')!, 'field', true, element, label));
    }
  }
  for (const { group, named, seen: choice } of choices) {
    if (named || (groups.get(group)?.size ?? 0) > 1) found.push(choice);
  }
  return found;
};

/** A button that pays by a method: it says so, or says nothing but the method. */
const onButton = (page: Page, label: string, element: Element): Seen[] => {
  if (!label || !mayNamePayment(label)) return [];
  const checkout = atCheckout(page);
  const named = namesIn(label);
  const [first] = named;
  if (!first) return [];
  if (first.method.id === 'gift-card') {
    const applies =
      /\b(?:apply|use|redeem|add|enter|have)\b|einlösen|utiliser|usar|canjear|inserisci|toevoegen|wykorzystaj/i.test(
        label,
      );
    return applies || checkout ? [seen(first.method, 'option', true, element, label)] : [];
  }
  const bare = first.end - first.start >= label.replace(/[^\p{L}\p{N}]+$/u, '').length - 3;
  const offers = accepts(label) || ((bare || checkout) && first.method.weight > 1) || (checkout && bare);
  return offers && !refuses(label)
    ? named.map(({ method }) => seen(method, 'option', !isOff(element), element, label))
    : [];
};

/** Fields and buttons that a processor draws in a frame of its own. */
const inFrames = (page: Page): Seen[] => {
  const found: Seen[] = [];
  for (const { element, src } of page.frames.slice(0, limits.frames)) {
    const title = tidy(element.getAttribute('title') || element.getAttribute('aria-label'));
    const name = `${title} ${element.getAttribute('name') ?? ''} ${element.getAttribute('id') ?? ''}`;
    const card = methodOf.get('card')!;
    if (hostedField.test(name) || hostedField.test(src)) found.push(seen(card, 'field', true, element, title));
    else if (mayNamePayment(title)) found.push(...onButton(page, title, element));
  }
  return found;
};

/** Links that are buttons to a wallet: "Pay with …", or a link to a checkout that is called nothing but the wallet. */
const inLinks = (page: Page): Seen[] =>
  page.links
    .filter(
      ({ element, raw }) =>
        (element.hasAttribute('aria-label') || element.getAttribute('role') === 'button') &&
        mayNamePayment(`${element.getAttribute('aria-label') ?? ''} ${raw}`),
    )
    .slice(0, limits.frames)
    .flatMap(({ element, name }) => onButton(page, name, element));

/** Boxes that scripts make buttons of: their name is all that tells the way to pay. */
const inBoxes = (page: Page): Seen[] =>
  Array.from(page.document.querySelectorAll('div[role="button"],span[role="button"]'))
    .slice(0, limits.frames)
    .flatMap((element) => {
      const name = tidy(element.getAttribute('aria-label') || element.textContent);
      return name.length <= 80 ? onButton(page, name, element) : [];
    });

const inScripts = (page: Page): Seen[] => {
  const { scripts, named } = embedsOf(page);
  const found: Seen[] = [];
  for (const [address, id] of methodScripts) {
    const script = scripts.includes(address) && page.scripts.find(({ src }) => src.toLowerCase().includes(address));
    const method = methodOf.get(id);
    if (method && script) found.push(seen(method, 'script', false, script.element, method.name));
    else if (method && named.includes(address)) {
      const element = embedsOf(page).inlineWith(address);
      if (element) found.push(seen(method, 'script', false, element, method.name));
    }
  }
  return found;
};

/** Ways to pay that controls offer, and those that only a script speaks of. */
export const inCheckout = (page: Page): Seen[] => [
  ...inControls(page).map((each) => (inWriting(page, each.element) ? { ...each, accepted: false } : each)),
  ...inFrames(page),
  ...inLinks(page),
  ...inBoxes(page),
  ...inScripts(page),
];
