import type { Page } from '../page/page';
import type { Sighting } from './sighting';

export interface FormSighting extends Sighting {
  kind:
    | 'contact'
    | 'login'
    | 'registration'
    | 'password-reset'
    | 'newsletter'
    | 'search'
    | 'checkout'
    | 'payment'
    | 'quote'
    | 'add-to-cart'
    | 'comment'
    | 'callback'
    | 'filter'
    | 'language'
    | 'survey'
    | 'other';
  /** Position among the document's forms, null for a group without `<form>`. */
  index: number | null;
  /** Visible fields a person fills in; radio buttons of one name count once. */
  fields: number;
  required: number;
  unlabelled: number;
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
}

/** Forms by kind, and what they ask. */
export const forms = (_page: Page): FormSighting[] => [];
