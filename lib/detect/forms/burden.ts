import type { Page } from '../../page/page';
import { selectorOf } from '../../page/selector';
import { anyOf } from '../by-language';
import { asideButtons, lawfulFields, leastWords, repeatedFields, stepWords } from '../words/forms';
import { formWords, isIdentity } from './kind';
import type { FormField } from './fields';
import type { Group } from './groups';

/** Where a field stands and what it is called. */
interface Place {
  /** What it is called on the page, or "". */
  label: string;
  selector: string;
}

export interface CardField extends Place {
  /** True where it carries `autocomplete="cc-number"`. */
  autocomplete: boolean;
  /** True where `autocomplete="off"` tells the browser not to help. */
  autocompleteOff: boolean;
  /** The longest entry it takes; 19 digits in groups need 23. */
  maxLength: number | null;
  /** True where spaces are refused: a number input or a pattern of digits only. */
  digitsOnly: boolean;
  pasteBlocked: boolean;
}

export interface IbanField extends Place {
  /** The two letters it is bound to by a pattern or a fixed beginning, or null. */
  country: string | null;
  /** The two letters of its example; it may take others all the same. */
  example: string | null;
  /** True where nothing can refuse other countries: its pattern takes any two letters, or the page has no scripts. */
  open: boolean;
}

const blocking = /return\s+false|preventDefault|return\s*!1/i;

/** True where the markup refuses what is pasted; a script elsewhere may do the same unseen. */
const refusesPaste = (element: Element): boolean => blocking.test(element.getAttribute('onpaste') ?? '');

const countryOf = (text: string): string | null => /^\^?\(?\s*([A-Z]{2})(?![A-Z|\]])/.exec(text.trim())?.[1] ?? null;

const placeOf = ({ element, label }: FormField): Place => ({
  label: (label.text || label.placeholder).slice(0, 160),
  selector: selectorOf(element),
});

const cardField = (field: FormField): CardField => {
  const { element, type, autocomplete } = field;
  const limit = Number(element.getAttribute('maxlength') ?? NaN);
  const pattern = element.getAttribute('pattern') ?? '';
  return {
    autocomplete: autocomplete.includes('cc-number'),
    autocompleteOff: autocomplete.includes('off'),
    maxLength: Number.isInteger(limit) && limit > 0 ? limit : null,
    digitsOnly:
      type === 'number' || (pattern !== '' && /^\^?(?:\[0-9\]|\\d|\[\\d\])/.test(pattern) && !/ |\\s/.test(pattern)),
    pasteBlocked: refusesPaste(element),
    ...placeOf(field),
  };
};

/** A pattern that begins with any two letters. */
const anyCountry = /^\^?\(?\[(?:A-Z|a-z|A-Za-z|a-zA-Z)\]\{2\}/;

const ibanField = (page: Page, field: FormField, { element, label } = field): IbanField => ({
  ...placeOf(field),
  country:
    countryOf(element.getAttribute('pattern') ?? '') ??
    (/^[A-Z]{2}(?:\d{2})?$/.test((element.getAttribute('value') ?? '').trim())
      ? countryOf(element.getAttribute('value') ?? '')
      : null),
  example: countryOf(label.placeholder),
  open: page.scripts.length === 0 || anyCountry.test(element.getAttribute('pattern') ?? ''),
});

const step = new RegExp(
  `(?:^|[^\\p{L}])(?:${anyOf(stepWords)})\\s*\\d{1,2}\\s*(?:\\/|of|von|sur|de|di|van|ze?|av|af|out of|из)\\s*\\d{1,2}(?!\\d)|^\\s*\\d\\s*(?:\\/|of|von|sur|de|di|van|av|af|из)\\s*\\d\\s*$`,
  'iu',
);

const hasSteps = (page: Page, group: Group): boolean => {
  const at = group.blocks[0]?.index ?? 0;
  const texts = [...page.blocks.slice(Math.max(0, at - 8), at), ...group.blocks.slice(0, 40)];
  return (
    texts.some(({ text }) => text.length <= 60 && step.test(text)) ||
    /\b(?:wizard|multi-?step|form-?steps?|stepper|gf_page_steps)\b/i.test(
      `${group.element.className} ${group.element.id}`,
    )
  );
};

/** Of several buttons the one that pays or orders, else the first that does not only help on the way. */
const sendingButton = (buttons: readonly string[]): string => {
  const main = buttons.filter((text) => !asideButtons.test(text));
  return (
    main.find((text) => formWords.in(text).has('payment')) ??
    main.find((text) => formWords.in(text).has('checkout')) ??
    main[0] ??
    ''
  );
};

const passwordRule = new RegExp(`(?:${anyOf(leastWords)})\\s*\\d{1,2}|\\d{1,2}\\s*文字以上`, 'iu');

/** The sentence that says how a password must look, or null. */
const passwordRules = (group: Group): string | null => {
  if (!group.fields.some(({ type }) => type === 'password')) return null;
  return group.blocks.find(({ text }) => text.length <= 240 && passwordRule.test(text))?.text.slice(0, 160) ?? null;
};

/** What filling in the form costs a person, as plain facts. */
export const burdenOf = (page: Page, group: Group) => {
  const { fields } = group;
  const needs = (topic: FormField['topic']) => fields.some((field) => field.topic === topic && field.required);
  const times = (topic: FormField['topic']) =>
    fields.filter((field) => field.topic === topic && field.type !== 'checkbox').length;
  const people = fields.filter((field) => isIdentity(field) && !/^(?:checkbox|radio)$/.test(field.type));
  const lists = fields.filter(({ type, topic }) => type === 'select' && topic === 'subject');
  const card = fields.find(({ topic, type }) => topic === 'card-number' && type !== 'select');
  const iban = fields.find(({ topic }) => topic === 'iban');
  // One postcode may have two parts, and a town be chosen or typed: a second address has two of more than one.
  const repeats = (['postcode', 'city', 'region', 'country'] as const).filter((topic) => times(topic) >= 2).length >= 2;
  return {
    fields: fields.length,
    required: fields.filter(({ required }) => required).length,
    unlabelled: fields.filter(
      ({ label, element }) => !label.named && !label.placeholder && !/^(?:button|submit)$/.test(element.type),
    ).length,
    placeholderOnly: fields.filter(({ label }) => !label.named && label.placeholder !== '').length,
    identityFields: people.length,
    autocompleted: people.filter(({ autocomplete }) =>
      autocomplete.some((token) => token !== 'on' && token !== 'off' && token !== 'false' && token !== 'nope'),
    ).length,
    requiredPhone: needs('phone'),
    requiredReference: needs('reference'),
    requiredCompany: needs('company'),
    requiredBudget: needs('budget'),
    subjectOptions: Math.max(0, ...lists.map(({ element }) => (element as HTMLSelectElement).options?.length ?? 0)),
    requiredAttachment: needs('attachment'),
    repeats,
    copies: fields.some(({ topic }) => topic === 'same-address'),
    pasteBlocked:
      fields.some(({ element }) => refusesPaste(element)) || (fields.length > 0 && refusesPaste(group.element)),
    steps: hasSteps(page, group),
    submit: sendingButton(group.buttons),
    hasTextarea: fields.some(({ type }) => type === 'textarea'),
    emailTwice:
      times('email') >= 2 &&
      group.fields.some(
        ({ topic, label, element }) =>
          topic === 'email' && repeatedFields.test(`${label.text} ${element.name} ${element.id}`),
      ),
    passwordRules: passwordRules(group),
    regulated: fields.some(({ label }) => lawfulFields.test(`${label.text} ${label.placeholder}`)),
    cardField: card ? cardField(card) : null,
    ibanField: iban ? ibanField(page, iban) : null,
  };
};
