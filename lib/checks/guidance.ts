/** The guidance that checks draw on: rules of the seeds, quoted, and public authorities with their status. */

export interface Guidance {
  /** How people cite it: "Rule 3". */
  readonly name: string;
  readonly quote: string;
  readonly source: string;
}

const rules = 'Seven rules for invoices, Customer Experience Partners, 2017';
const wordOfMouth = 'Recommendations for word of mouth, Customer Experience Partners, 2017';
const commitment = 'Commitment and communication, Lynn Daniel';

export const guidance = {
  'rule-1': {
    name: 'Rule 1',
    quote: 'Set terms up front and clearly list the services you offer … eliminate any ‘surprises’.',
    source: rules,
  },
  'rule-2': {
    name: 'Rule 2',
    quote: 'Create and stick to your policies … Once you set payment terms and timing, be consistent.',
    source: rules,
  },
  'rule-3': {
    name: 'Rule 3',
    quote: 'Don’t make anybody go searching for your contact information (address, email address or phone number).',
    source: rules,
  },
  'rule-4': {
    name: 'Rule 4',
    quote: 'Make paying convenient … As much as possible offer multiple payment processes.',
    source: rules,
  },
  'rule-5': { name: 'Rule 5', quote: 'Say “please” and “thank you”.', source: rules },
  'rule-6': { name: 'Rule 6', quote: 'Politely follow-up … be professional and keep your composure.', source: rules },
  'rule-7': {
    name: 'Rule 7',
    quote: 'Deliver invoices digitally, in-person and by mail … listen to your customers’ preferences.',
    source: rules,
  },
  'after-sales': {
    name: 'After-sales support',
    quote: 'Give clear and trustworthy after-sales support.',
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

export interface Authority {
  /** Short name, with the provision. */
  readonly name: string;
  /** What it says, in plain words. */
  readonly says: string;
  /** Where it applies; empty for standards and research, which apply everywhere. */
  readonly jurisdictions: readonly string[];
  readonly audience: 'consumer' | 'business' | 'both';
  readonly kind: 'law' | 'case' | 'standard' | 'research';
  /** The status when it was last read, and what limits it. */
  readonly status: string;
}

export const authorities = {} as const satisfies Record<string, Authority>;
export type AuthorityId = keyof typeof authorities;
