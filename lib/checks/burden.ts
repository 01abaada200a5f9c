import type { Captcha } from '../detect/captchas';
import type { FormSighting } from '../detect/forms';
import { say, type Message } from '../words';
import { contactForms } from './channels';
import type { Case, Judgement } from './check';
import { reachable, seen, type Seen } from './seen';
import type { Thresholds } from './thresholds';
import { fail, notApplicable, partial, pass, review } from './verdict';

const puzzles: ReadonlySet<Captcha['kind']> = new Set(['puzzle', 'checkbox']);

/** What a question costs beyond its required fields. */
const hurdles = (form: FormSighting, { subjects }: Thresholds['contactForm']): Message[] => [
  ...(form.requiredPhone ? ['a phone number'] : []),
  ...(form.requiredReference ? ['an order or customer number'] : []),
  ...(form.requiredCompany ? ['a company name'] : []),
  ...(form.requiredBudget ? ['a budget'] : []),
  ...(form.requiredAttachment ? ['an attachment'] : []),
  ...(form.subjectOptions > subjects ? ['a choice from a long list of subjects'] : []),
];

const easiest = (forms: readonly Seen<FormSighting>[]) =>
  forms.toSorted((a, b) => a.sighting.required - b.sighting.required)[0];

/** R12, of the easiest form where there are several. Invisible captchas cost nothing. */
export const contactFormEffort = ({ pages, thresholds }: Case): Judgement => {
  const seenForm = easiest(contactForms(pages));
  if (!seenForm) return notApplicable('No contact form was seen here.');
  const { page, sighting: form } = seenForm;
  const { easy, hard, unmarked } = thresholds.contactForm;
  const extras = hurdles(form, thresholds.contactForm);
  const puzzle = seen([page], 'captchas', ({ kind }) => puzzles.has(kind));
  const proof = [seenForm, ...puzzle];
  const asks = extras.length
    ? say('{count} fields must be filled in, among them {extras}.', { count: form.required, extras })
    : say('{count} fields must be filled in.', { count: form.required });
  if (form.steps) return review('The form has several steps; only this one could be read.', proof);
  if (form.required >= hard || (form.requiredPhone && form.requiredCompany && form.requiredBudget))
    return fail(asks, proof);
  if (puzzle.length) return partial('A puzzle stands before the question.', proof);
  if (form.required > easy || extras.length > 1) return partial(asks, proof);
  if (!form.required && form.fields >= unmarked)
    return partial(
      say('None of the {count} fields is marked as required, so all look necessary.', { count: form.fields }),
      proof,
    );
  if (!form.required)
    return pass(say('None of the {count} fields is marked as required.', { count: form.fields }), proof);
  return pass(asks, proof);
};

const orders: ReadonlySet<FormSighting['kind']> = new Set(['checkout', 'quote', 'registration']);

/** Forms of orders, quotes and registrations; a mere button on the way there asks for nothing. */
export const orderForms = (pages: Case['pages']) =>
  reachable(seen(pages, 'forms', ({ kind, fields }) => orders.has(kind) && fields > 0));

const burden = (found: Seen<FormSighting>, { easy, hard, autocomplete }: Thresholds['orderForm']): Judgement => {
  const { sighting: form } = found;
  const asks = say('{count} fields must be filled in.', { count: form.required });
  if (form.pasteBlocked) return fail('Pasting is blocked in a field of the form.', [found]);
  if (form.repeats && !form.copies)
    return fail('The form asks twice for the same, and does not offer to copy it.', [found]);
  if (form.required >= hard && form.regulated)
    return review('Much has to be filled in, and the law may ask for part of it; please look.', [found]);
  if (form.required >= hard) return fail(asks, [found]);
  if (form.required > easy) return partial(asks, [found]);
  if (form.identityFields && form.autocompleted / form.identityFields < autocomplete)
    return partial('Browsers are not told what many of the fields are for, so they may leave them empty.', [found]);
  if (form.steps) return review('This step asks for little; the form has further ones, which were not seen.', [found]);
  return pass(asks, [found]);
};

/** What was seen comes before what has to be looked at. */
const rank = ['fail', 'partial', 'review', 'pass'];

/** D19, of the hardest form: one heavy step is enough to lose a customer. Only the step in view can be counted. */
export const formBurden = ({ pages, thresholds }: Case): Judgement =>
  orderForms(pages)
    .map((form) => burden(form, thresholds.orderForm))
    .toSorted((a, b) => rank.indexOf(a.verdict) - rank.indexOf(b.verdict))[0] ??
  notApplicable('No order, quote or registration form was seen here.');
