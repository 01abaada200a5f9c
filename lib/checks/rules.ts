import type { Check } from './check';

export type RuleNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7;

interface Rule {
  readonly number: RuleNumber;
  /** In the words of the seven rules for invoices (Customer Experience Partners, 15 November 2017). */
  readonly title: string;
  readonly checks: readonly Check['id'][];
}

/** The seven rules in their order; each check of invoices shows under one of them. */
export const rules: readonly Rule[] = [
  {
    number: 1,
    title: 'Set terms up front and clearly list the services you offer',
    checks: [
      'invoice/id-date-buyer',
      'invoice/lines-explain',
      'invoice/due-date-explicit',
      'invoice/guarantee-reminder',
      'invoice/no-surprise',
    ],
  },
  {
    number: 2,
    title: 'Create and stick to your policies',
    checks: ['invoice/sums-add-up', 'invoice/tax-explained', 'invoice/series-consistent'],
  },
  {
    number: 3,
    title: 'Provide contact information',
    checks: ['invoice/seller-identity', 'invoice/contact-on-invoice', 'invoice/named-person'],
  },
  {
    number: 4,
    title: 'Make paying convenient',
    checks: [
      'invoice/ways-to-pay',
      'invoice/payment-details-complete',
      'invoice/pay-link-safe',
      'invoice/no-card-number',
    ],
  },
  {
    number: 5,
    title: 'Say “please” and “thank you”',
    checks: ['invoice/please-thank-you', 'invoice/plain-terms'],
  },
  { number: 6, title: 'Politely follow-up', checks: ['invoice/tone'] },
  {
    number: 7,
    title: 'Deliver invoices digitally, in-person and by mail',
    checks: ['invoice/customer-reference', 'invoice/delivery-choice'],
  },
];
