import { describe, expect, it } from 'vitest';
import { contactFormEffort, formBurden } from './burden';
import { caseOf, page } from './testing';

type Form = NonNullable<NonNullable<Parameters<typeof page>[1]>['forms']>[number];

const withCaptcha = (kind: 'checkbox' | 'invisible') =>
  contactFormEffort(caseOf([page('contact', { forms: [{}], captchas: [{ kind }] })])).verdict;

describe('the effort of a contact form', () => {
  it.each([
    ['three fields', {}, 'pass'],
    ['four fields, a phone number among them', { required: 4, requiredPhone: true }, 'pass'],
    ['two hurdles', { required: 4, requiredPhone: true, requiredReference: true }, 'partial'],
    ['five fields', { required: 5 }, 'partial'],
    ['eight fields', { required: 8 }, 'fail'],
    ['phone, company and budget', { requiredPhone: true, requiredCompany: true, requiredBudget: true }, 'fail'],
    ['many fields of which none is marked', { required: 0, fields: 11 }, 'partial'],
    ['few fields of which none is marked', { required: 0, fields: 3 }, 'pass'],
    ['a first step', { steps: true }, 'review'],
  ] satisfies [string, Form, string][])('%s', (_, form, verdict) => {
    expect(contactFormEffort(caseOf([page('contact', { forms: [form] })])).verdict).toBe(verdict);
  });

  it('counts a puzzle, not an invisible captcha', () => {
    expect(withCaptcha('checkbox')).toBe('partial');
    expect(withCaptcha('invisible')).toBe('pass');
  });

  it('has nothing to say of other forms', () => {
    expect(contactFormEffort(caseOf([page('contact', { forms: [{ kind: 'newsletter' }] })])).verdict).toBe(
      'not-applicable',
    );
  });
});

describe('the burden of an order form', () => {
  it.each([
    ['eight fields that browsers fill in', { required: 8 }, 'pass'],
    ['nine fields', { required: 9 }, 'partial'],
    ['fifteen fields', { required: 15 }, 'fail'],
    ['fields that browsers cannot fill in', { identityFields: 6, autocompleted: 1 }, 'partial'],
    ['two addresses, one to copy', { repeats: true, copies: true }, 'pass'],
    ['two addresses to type', { repeats: true }, 'fail'],
    ['no pasting', { pasteBlocked: true }, 'fail'],
    ['a light first step of several', { required: 3, steps: true }, 'review'],
    ['a heavy first step of several', { required: 20, steps: true }, 'fail'],
  ] satisfies [string, Form, string][])('%s', (_, form, verdict) => {
    const checkout = page('checkout', { forms: [{ kind: 'checkout', ...form }] });
    expect(formBurden(caseOf([checkout])).verdict).toBe(verdict);
  });

  it('is that of the hardest form', () => {
    const light = page('registration', { forms: [{ kind: 'registration' }] });
    const heavy = page('checkout', { forms: [{ kind: 'checkout', required: 20 }] });
    expect(formBurden(caseOf([light, heavy])).verdict).toBe('fail');
  });
});
