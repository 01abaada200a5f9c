import { say, type Message } from '../words';

/** Every number on which a verdict turns. */
export interface Thresholds {
  /** Required fields of a form that asks a question: up to `easy` passes, from `hard` on fails. */
  readonly contactForm: {
    readonly easy: number;
    readonly hard: number;
    readonly subjects: number;
    readonly unmarked: number;
  };
  /** Required fields of an order, quote or registration form, and the share of them a browser can fill in. */
  readonly orderForm: { readonly easy: number; readonly hard: number; readonly autocomplete: number };
  /** Families of payment methods; for businesses two do where one of them is an invoice or a transfer. */
  readonly families: { readonly many: number; readonly some: number };
  /** Characters a card field must take: nineteen digits, or sixteen in groups of four with spaces. */
  readonly cardEntry: number;
  /**
   * Blocks between what a trial turns into and its price; it is small print below `small` pixels and below this share of
   * the offer's letters.
   */
  readonly renewal: { readonly blocks: number; readonly small: number; readonly share: number };
  /** The share of the viewport above which a layer interrupts. */
  readonly overlay: { readonly share: number };
  /** Words: fewer than `least` are no terms, more than `long` are read by nobody. */
  readonly terms: { readonly least: number; readonly long: number };
  /**
   * Clicks to what people look for: up to `near` passes, more than `far` fails. A page for contact with `topics` links
   * in its main part offers topics to choose from.
   */
  readonly clicks: { readonly near: number; readonly far: number; readonly topics: number };
  /** Named things or services that make a list. */
  readonly offer: { readonly items: number };
  /** Of what the checks of a rule for invoices can earn: up to this share the rule is not kept. */
  readonly rule: { readonly fail: number };
  /** Of the currency: sums may differ by `sums`, tax that is rounded line by line by `taxPerLine`, cash by `cash`. */
  readonly cents: { readonly sums: number; readonly taxPerLine: number; readonly cash: number };
  /** An invoice up to this long that was read to its end: what was not found is not there. */
  readonly invoice: { readonly pages: number; readonly lines: number };
}

/**
 * The version of numbers, weights and the set of checks. Raise it with any change of one of them: scores of two
 * versions are not comparable, and every report names its version.
 */
export const scoringVersion = 5;

/** None of these comes from a source: they are this project's proposals, open to argument. */
export const thresholds: Thresholds = {
  contactForm: { easy: 4, hard: 8, subjects: 10, unmarked: 8 },
  orderForm: { easy: 8, hard: 15, autocomplete: 0.5 },
  families: { many: 3, some: 2 },
  cardEntry: 19,
  renewal: { blocks: 2, small: 13, share: 0.7 },
  overlay: { share: 0.3 },
  terms: { least: 150, long: 5_000 },
  clicks: { near: 1, far: 2, topics: 6 },
  offer: { items: 3 },
  rule: { fail: 0.4 },
  cents: { sums: 0.02, taxPerLine: 0.01, cash: 0.05 },
  invoice: { pages: 2, lines: 150 },
};

/** One number that a person may change, and how far. Shares are asked for in percent. */
export interface Adjustable {
  readonly id: string;
  readonly name: Message;
  readonly least: number;
  readonly most: number;
  readonly share?: true;
  /** The id of the number that must stay above this one. */
  readonly below?: string;
}

/** What is left out here is a matter of fact, such as the length of a card number, and no matter of taste. */
export const adjustable: readonly Adjustable[] = [
  {
    id: 'contactForm.easy',
    name: 'Contact form: required fields that still pass',
    least: 1,
    most: 20,
    below: 'contactForm.hard',
  },
  { id: 'contactForm.hard', name: 'Contact form: required fields from which it fails', least: 2, most: 40 },
  { id: 'contactForm.subjects', name: 'Contact form: subjects to choose from that are still few', least: 2, most: 100 },
  {
    id: 'orderForm.easy',
    name: 'Order or sign-up form: required fields that still pass',
    least: 1,
    most: 40,
    below: 'orderForm.hard',
  },
  { id: 'orderForm.hard', name: 'Order or sign-up form: required fields from which it fails', least: 2, most: 80 },
  {
    id: 'orderForm.autocomplete',
    name: 'Order or sign-up form: share of fields the browser can fill in',
    least: 0,
    most: 1,
    share: true,
  },
  { id: 'families.some', name: 'Kinds of payment that pass in part', least: 1, most: 8, below: 'families.many' },
  { id: 'families.many', name: 'Kinds of payment that pass', least: 2, most: 10 },
  {
    id: 'overlay.share',
    name: 'Share of the window above which something covers the page',
    least: 0.05,
    most: 0.9,
    share: true,
  },
  { id: 'clicks.near', name: 'Clicks to a person that still pass', least: 0, most: 5, below: 'clicks.far' },
  { id: 'clicks.far', name: 'Clicks to a person that pass in part', least: 1, most: 10 },
  { id: 'terms.long', name: 'Terms: words that are still read', least: 500, most: 50_000 },
];

/** Changed numbers by the id of `adjustable`. */
export type ThresholdChanges = Readonly<Record<string, number>>;

type Nested = Record<string, Record<string, number>>;

/** The number that `id` names. */
export const thresholdOf = (id: string, from: Thresholds = thresholds): number => {
  const [group = '', name = ''] = id.split('.');
  return (from as unknown as Nested)[group]![name]!;
};

/** The thresholds with what a person changed. Unknown ids and numbers out of bounds are left aside. */
export const adjusted = (changes: ThresholdChanges): Thresholds => {
  if (!Object.keys(changes).length) return thresholds;
  const result = structuredClone(thresholds) as unknown as Nested;
  for (const { id, least, most } of adjustable) {
    const value = changes[id];
    const [group = '', name = ''] = id.split('.');
    if (value !== undefined && value >= least && value <= most) result[group]![name] = value;
  }
  return result as unknown as Thresholds;
};

/** A threshold that is not as we ship it. */
export interface ThresholdChange {
  id: string;
  name: Message;
  value: number;
  usual: number;
  share: boolean;
}

/** What is changed indeed, in the order of the table. */
export const changedThresholds = (changes: ThresholdChanges): ThresholdChange[] => {
  const now = adjusted(changes);
  return adjustable.flatMap(({ id, name, share = false }) => {
    const value = thresholdOf(id, now);
    const usual = thresholdOf(id);
    return value === usual ? [] : [{ id, name, value, usual, share }];
  });
};

/** Why these changes cannot stand, as one sentence, or null. */
export const contradiction = (changes: ThresholdChanges): Message | null => {
  const now = adjusted(changes);
  const clash = adjustable.find(({ id, below }) => below && thresholdOf(id, now) >= thresholdOf(below, now));
  const above = clash && adjustable.find(({ id }) => id === clash.below);
  return clash && above ? say('“{low}” must be smaller than “{high}”.', { low: clash.name, high: above.name }) : null;
};
