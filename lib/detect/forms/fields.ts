import { labelsOf } from '../../page/labels';
import type { Control, Field, Layout, Page } from '../../page/page';
import { WordFinder, plainName } from '../phrasebook';
import { demandWords, fieldWords, type FieldTopic } from '../words/forms';
import { groupLabel, labelOf, type Label } from './labels';

/** One thing that a person fills in: a control, or all radio buttons of one name. */
export interface FormField {
  readonly element: Field;
  /** The type a browser acts on: `text`, `email`, `checkbox`, `select`, `textarea` … */
  readonly type: string;
  readonly label: Label;
  /** What it asks for, or null where nothing tells. */
  readonly topic: FieldTopic | null;
  readonly required: boolean;
  /** True where its label says that it may be left empty. */
  readonly optional: boolean;
  /** The `autocomplete` tokens, in lower case. */
  readonly autocomplete: readonly string[];
}

const labels = new WordFinder(fieldWords, (language) => language !== 'code');
const codes = new WordFinder(fieldWords, (language) => language === 'code');
export const demands = new WordFinder(demandWords);

const order = Object.keys(fieldWords) as FieldTopic[];

/** Controls that are pressed, or that no person sees. */
const notFilledIn = new Set(['hidden', 'submit', 'button', 'image', 'reset', 'fieldset', 'output', 'menu']);
const ticked = new Set(['checkbox', 'radio']);

const onlyTicked: ReadonlySet<FieldTopic> = new Set(['same-address']);
const onlyTyped: ReadonlySet<FieldTopic> = new Set([
  'email',
  'password',
  'new-password',
  'search',
  'captcha',
  'honeypot',
  'card-number',
  'message',
  'name',
  'username',
  'street',
  'postcode',
  'phone',
  'city',
  'website',
]);

/** WHATWG autofill field names, and what they ask for. */
const autofill: Readonly<Record<string, FieldTopic>> = {
  name: 'name',
  'given-name': 'name',
  'family-name': 'name',
  'additional-name': 'name',
  'honorific-prefix': 'name',
  nickname: 'username',
  username: 'username',
  'new-password': 'new-password',
  'current-password': 'password',
  'one-time-code': 'one-time-code',
  organization: 'company',
  'street-address': 'street',
  'address-line1': 'street',
  'address-line2': 'street',
  'address-line3': 'street',
  'address-level1': 'region',
  'address-level2': 'city',
  country: 'country',
  'country-name': 'country',
  'postal-code': 'postcode',
  'cc-name': 'card-holder',
  'cc-given-name': 'card-holder',
  'cc-family-name': 'card-holder',
  'cc-number': 'card-number',
  'cc-exp': 'card-expiry',
  'cc-exp-month': 'card-expiry',
  'cc-exp-year': 'card-expiry',
  'cc-csc': 'card-code',
  bday: 'birth-date',
  'bday-day': 'birth-date',
  'bday-month': 'birth-date',
  'bday-year': 'birth-date',
  email: 'email',
  tel: 'phone',
  'tel-national': 'phone',
  url: 'website',
};

/** What is asked for with `type="tel"` for the sake of its keyboard, which has digits only. */
const ofDigits: ReadonlySet<FieldTopic> = new Set([
  'one-time-code',
  'captcha',
  'card-code',
  'card-expiry',
  'card-number',
  'iban',
  'bank-account',
  'coupon',
  'quantity',
  'birth-date',
  'postcode',
  'tax-id',
  'reference',
]);

const byType: Readonly<Record<string, FieldTopic>> = {
  email: 'email',
  tel: 'phone',
  file: 'attachment',
  search: 'search',
};

/** The words of a `name` or `id`: "billing[firstName]" gives "billing first name". */
export const codeWords = (code: string): string =>
  plainName(
    code
      .slice(0, 120)
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/([a-z])(\d)/gi, '$1 $2'),
  );

const fits = (topic: FieldTopic, type: string): boolean => {
  if (ticked.has(type)) return !onlyTyped.has(topic);
  if (onlyTicked.has(topic)) return false;
  if (type === 'select')
    return !['email', 'password', 'new-password', 'search', 'captcha', 'card-number'].includes(topic);
  return true;
};

const pick = (found: ReadonlySet<FieldTopic>, type: string): FieldTopic | null =>
  found.size ? (order.find((topic) => found.has(topic) && fits(topic, type)) ?? null) : null;

const topicOf = (element: Field, type: string, label: Label, autocomplete: readonly string[]): FieldTopic | null => {
  for (const token of autocomplete) if (autofill[token]) return autofill[token];
  const code = `${codeWords(element.getAttribute('name') ?? '')} ${codeWords(element.getAttribute('id') ?? '')}`.trim();
  if (type === 'password') {
    const found = pick(new Set([...labels.in(label.text || label.placeholder), ...codes.in(code)]), type);
    return found === 'new-password' || found === 'card-code' ? found : 'password';
  }
  const squeezed = code.split(' ').slice(0, 3).join('');
  const byLabel = pick(labels.in(label.text), type) ?? pick(labels.in(label.placeholder), type);
  const byCode = pick(new Set([...codes.in(code), ...codes.in(squeezed)]), type);
  if (type === 'tel' && !labels.in(label.text).has('phone')) {
    const asked = byLabel ?? byCode;
    if (asked && ofDigits.has(asked)) return asked;
    if (/^(?:mm|yy|yyyy|aa|aaaa|jj|jjjj|mm ?\/ ?(?:yy|aa|jj)(?:yy|aa|jj)?)$/i.test(label.placeholder))
      return 'card-expiry';
  }
  if (byType[type] && byLabel !== 'honeypot') return byType[type];
  if (byCode === 'honeypot' || byCode === 'captcha') return byCode;
  return byLabel ?? byCode ?? (type === 'textarea' && !label.text && !label.placeholder ? 'message' : null);
};

const isStarred = ({ text, starred }: Label): boolean => starred || /[*＊]\s*$/.test(text);

/** Attributes by which browsers and validation scripts refuse an empty field. */
const isEnforced = (element: Field): boolean =>
  element.required ||
  element.getAttribute('aria-required') === 'true' ||
  [...element.attributes].some(
    ({ name, value }) => /^data-(?:[a-z]+-){0,3}required$/.test(name) && !/^(?:false|0|no)$/i.test(value),
  );

const requiredClass =
  /\b(?:required|validate-required|required-entry|validates-as-required|mandatory|is-required|pflichtfeld)\b/i;

/** Whether a class, the label or what stands beside it says that the field must be filled in. */
const isMarked = (element: Field, label: Label, group: string): boolean =>
  requiredClass.test(element.className) ||
  label.starred ||
  /[*＊∗✱]/.test(`${label.text} ${label.placeholder} ${group}`) ||
  demands.in(`${label.text} ${label.placeholder}`).has('required') ||
  demands.in(group).has('required');

/** A container with the class that themes give to a required field and nothing else in it but its second part. */
const inRequiredBox = (element: Element): boolean => {
  let at = element.parentElement;
  for (let up = 0; at && up < 4 && at.localName !== 'form'; up++, at = at.parentElement) {
    if (
      at.querySelectorAll('input:not([type=hidden]),select,textarea').length > 2 &&
      !element.matches('[type=radio],[type=checkbox]')
    )
      return false;
    if (
      /(?:^|\s|--|__)(?:required|validate-required|is-required|_required|field-required|required-field|form-required|webform-component--required|gfield_contains_required|jf-required|mandatory)(?:\s|$)/i.test(
        at.className,
      )
    )
      return true;
  }
  return false;
};

/** Two pixels or less, or moved out of the page: what a browser fills in and no person sees. */
const outOfSight = (page: Page, element: Element): boolean => {
  const box = page.layout.box(element);
  return (
    box !== null &&
    box.width + box.height > 0 &&
    (box.width <= 2 || box.height <= 2 || box.x + box.width < -200 || box.y + box.height < -2000)
  );
};

const replaced =
  /select2|chosen|selectize|nice-select|ts-wrapper|bootstrap-select|choices|selectric|jcf-|customSelect/i;

/** Whether a person who has the form open sees the field. Toggles and selects may be drawn by their label or a widget. */
const isShown = (page: Page, element: Field, type: string, open: Element): boolean => {
  if (type === 'file') return displayed(page.layout, element, open);
  if (displayed(page.layout, element, open) && !outOfSight(page, element))
    return !element.closest('[aria-hidden=true]') || ticked.has(type);
  if (ticked.has(type)) return labelsOf(element).some((label) => displayed(page.layout, label, open));
  return (
    type === 'select' &&
    replaced.test(
      `${element.className} ${element.nextElementSibling?.className ?? ''} ${element.parentElement?.className ?? ''}`,
    )
  );
};

/** Rendered, or hidden only together with the whole form: a form in a closed dialog is read as if it were open. */
const displayed = (layout: Layout, element: Element, open: Element): boolean => {
  if (layout.visible(element)) return true;
  if (layout.visible(open)) return false;
  const visibility = layout.style(open, 'visibility');
  for (let at: Element | null = element; at && at !== open; at = at.parentElement) {
    if (at.hasAttribute('hidden') || layout.style(at, 'display') === 'none') return false;
    if (/display\s*:\s*none/i.test(at.getAttribute('style') ?? '')) return false;
  }
  return layout.style(element, 'visibility') === visibility;
};

/** Two fields in one cell without words between them, such as two parts of a name, share what the words before demand. */
const sharesDemand = (before: FormField | undefined, field: Field, type: string, label: Label): boolean =>
  before !== undefined &&
  before.required &&
  !ticked.has(type) &&
  !ticked.has(before.type) &&
  !label.named &&
  !before.label.named &&
  !/[\p{L}\d]/u.test(label.text) &&
  /\p{L}/u.test(before.label.text) &&
  before.element.parentElement === field.parentElement &&
  // Where the fields themselves are marked, one that is not may stay empty.
  !isEnforced(before.element) &&
  !requiredClass.test(before.element.className);

/** True for radio buttons, and for a checkbox that shares its name with others. */
const isSet = (controls: readonly Control[], { element, type }: Control): boolean => {
  const name = element.getAttribute('name');
  return (
    type === 'radio' ||
    (name !== null &&
      controls.some(
        (other) => other.element !== element && other.type === type && other.element.getAttribute('name') === name,
      ))
  );
};

/** The fields among the controls of one form, in reading order. `open` is the form or the container of the group. */
export const fieldsOf = (page: Page, controls: readonly Control[], open: Element): FormField[] => {
  const fields: FormField[] = [];
  const groups = new Map<string, { index: number; required: boolean }>();
  for (const control of controls) {
    const { element, type } = control;
    if (notFilledIn.has(type) || !/^(?:input|select|textarea)$/.test(element.localName)) continue;
    const field = element as Field;
    if (field.closest('noscript,template')) continue;
    const name = field.getAttribute('name') ?? '';
    const group = ticked.has(type) && name ? groups.get(`${type} ${name}`) : undefined;
    if (group && type === 'radio') {
      // The star of a set may stand behind its last button.
      if (!fields[group.index]!.required && (field.required || isStarred(labelOf(control))))
        fields[group.index] = { ...fields[group.index]!, required: true };
      continue;
    }
    if (!isShown(page, field, type, open)) continue;
    const label = labelOf(control);
    const autocomplete = (field.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    const topic = topicOf(field, type, label, autocomplete);
    if (topic === 'honeypot') continue;
    const above = ticked.has(type) && isSet(controls, control) ? groupLabel(field) : '';
    const demanded = demands.in(label.text);
    const marked =
      isEnforced(field) ||
      sharesDemand(fields[fields.length - 1], field, type, label) ||
      (!demanded.has('optional') && (isMarked(field, label, above) || inRequiredBox(field)));
    // A set of checkboxes that needs one answer is one requirement, however many boxes it has.
    const required = marked && !(group?.required && type === 'checkbox');
    if (group) group.required ||= required;
    else if (ticked.has(type) && name) groups.set(`${type} ${name}`, { index: fields.length, required });
    fields.push({
      element: field,
      type,
      label,
      topic,
      required,
      optional: demanded.has('optional') || demands.in(label.placeholder).has('optional'),
      autocomplete,
    });
  }
  return fields;
};
