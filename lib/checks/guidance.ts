/**
 * The guidance that decides verdicts: rules of two short texts, quoted word for word, "…" where something was left
 * out. What courts, laws, standards and research say beside it is in `authorities.ts`.
 */
export interface Guidance {
  /** How people cite it: "Rule 3". */
  readonly name: string;
  readonly quote: string;
  readonly source: string;
}

const rules = 'Seven rules for invoices, Customer Experience Partners, 15 November 2017';
const wordOfMouth = 'How to stimulate ‘organic’ word of mouth, Customer Experience Partners, 7 November 2017';
const commitment = 'Connecting customer experience and your brand promise, Lynn Daniel';

export const guidance = {
  'rule-1': {
    name: 'Rule 1',
    quote: `Set terms up front and clearly list the services you offer … Be sure to eliminate any 'surprises'.`,
    source: rules,
  },
  'rule-1-costs': {
    name: 'Rule 1',
    quote: 'your customers should know in advance what your service(s) will cost (at least approximately)',
    source: rules,
  },
  'rule-1-guarantees': {
    name: 'Rule 1',
    quote:
      'be sure to list all the goods or services that you provided, as well as a reminder of any guarantees or warranties you may offer.',
    source: rules,
  },
  'rule-2': {
    name: 'Rule 2',
    quote: 'Create and stick to your policies - Once you set payment terms and timing, be consistent.',
    source: rules,
  },
  'rule-3': {
    name: 'Rule 3',
    quote: 'Don’t make anybody go searching for your contact information (address, email address or phone number).',
    source: rules,
  },
  'rule-4': {
    name: 'Rule 4',
    quote:
      'Make paying convenient - Every customer doesn’t do business the same way that you do. As much as possible offer multiple payment processes.',
    source: rules,
  },
  'rule-5': {
    name: 'Rule 5',
    quote: 'Say “please” and “thank you” … Routine courtesy pays dividends.',
    source: rules,
  },
  'rule-6': {
    name: 'Rule 6',
    quote: 'Politely follow-up … be professional and keep your composure',
    source: rules,
  },
  'rule-7': {
    name: 'Rule 7',
    quote: 'Deliver invoices digitally, in-person and by mail … the key is to listen to your customers’ preferences',
    source: rules,
  },
  'after-sales': {
    name: 'After-sales support',
    quote: 'Give clear and trustworthy after-sales support',
    source: wordOfMouth,
  },
  contact: { name: 'Ease of contact', quote: 'Ease of contact and placing an order', source: commitment },
  communication: { name: 'Communication', quote: 'Communication', source: commitment },
  promise: { name: 'Kept promises', quote: 'Repair completed when promised', source: commitment },
  invoice: { name: 'Invoice as expected', quote: 'Invoice matched expectations', source: commitment },
  staff: { name: 'People who know', quote: 'Knowledgeable and properly equipped employees', source: commitment },
  consistency: {
    name: 'Consistency',
    quote:
      'Consistency, consistency, consistency … When customers know what to expect, they reward you with great loyalty.',
    source: commitment,
  },
} as const satisfies Record<string, Guidance>;
export type GuidanceId = keyof typeof guidance;
