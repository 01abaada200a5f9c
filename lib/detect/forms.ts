import type { Page } from '../page/page';
import { accountOf, guestWay, type Account } from './forms/account';
import { burdenOf, type CardField, type IbanField } from './forms/burden';
import { groupsOf } from './forms/groups';
import { kindOf, type FormKind } from './forms/kind';
import { selectorOf } from '../page/selector';
import { sight, type Sighting } from './sighting';

export interface FormSighting extends Sighting {
  kind: FormKind;
  /** Position among the document's forms, null for a group without `<form>`. */
  index: number | null;
  /** Visible fields a person fills in; radio buttons of one name count once. */
  fields: number;
  required: number;
  /** Fields without an accessible name of any kind. */
  unlabelled: number;
  /** Fields that only a placeholder names: it is gone once one types. */
  placeholderOnly: number;
  /** Fields about identity or address, and how many of them carry a fitting `autocomplete`. */
  identityFields: number;
  autocompleted: number;
  /** What a question costs beyond typing: required phone, required order number, long subject list, attachment. */
  requiredPhone: boolean;
  requiredReference: boolean;
  requiredCompany: boolean;
  requiredBudget: boolean;
  subjectOptions: number;
  requiredAttachment: boolean;
  /** Asks for two addresses and offers to copy one ("same as billing"). */
  repeats: boolean;
  copies: boolean;
  pasteBlocked: boolean;
  /** True where a step counter says that more follows. */
  steps: boolean;
  /** The text on the button that sends it, or "". */
  submit: string;
  /** Leads to that button, in forms that order or pay; else null. */
  submitAt: string | null;
  hasTextarea: boolean;
  /** Asks for the e-mail address a second time. */
  emailTwice: boolean;
  /** The sentence that says how a password must look, or null. */
  passwordRules: string | null;
  /** Asks for what the law may make the vendor ask: an identity document, a tax or insurance number. */
  regulated: boolean;
  cardField: CardField | null;
  ibanField: IbanField | null;
  /** Whether one can buy without an account; null for forms that have nothing to do with buying. */
  account: Account | null;
  /** What offers it: its name, and the selector that leads there. */
  guest: { label: string; selector: string } | null;
}

const limit = 100;

/** Forms by kind, and what they ask. Controls without `<form>` are reported only where their kind is plain. */
export const forms = (page: Page): FormSighting[] => {
  const found: FormSighting[] = [];
  for (const group of groupsOf(page)) {
    if (found.length >= limit) break;
    const { kind } = kindOf(group);
    if (!group.form && kind === 'other') continue;
    const burden = burdenOf(page, group);
    const account = accountOf(page, group, kind);
    const sender = group.pressed[group.buttons.indexOf(burden.submit)];
    const text =
      group.headings[0] ||
      burden.submit ||
      group.buttons[0] ||
      group.fields.map(({ label }) => label.text).find(Boolean) ||
      kind;
    found.push({
      ...sight(page, group.element, text),
      kind,
      index: group.index,
      ...burden,
      submitAt: sender && (kind === 'checkout' || kind === 'payment') ? selectorOf(sender) : null,
      account,
      guest: account?.startsWith('guest') ? guestWay(page) : null,
    });
  }
  return found;
};
