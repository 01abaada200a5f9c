/**
 * Every number on which a verdict turns, in one place. None comes from a source: they are this project's proposals,
 * open to argument. Raise `version` with any change of a number, a weight or the set of checks: scores of two
 * versions are not comparable, and every report names its version.
 */
export const thresholds = {
  version: 2,
  /** Required fields of a form that asks a question: up to `easy` passes, from `hard` on fails. */
  contactForm: { easy: 4, hard: 8, subjects: 10, unmarked: 8 },
  /** Required fields of an order, quote or registration form, and the share of them a browser can fill in. */
  orderForm: { easy: 8, hard: 15, autocomplete: 0.5 },
  /** Families of payment methods; for businesses two do where one of them is an invoice or a transfer. */
  families: { many: 3, some: 2 },
  /** Characters a card field must take: nineteen digits, or sixteen in groups of four with spaces. */
  cardEntry: 19,
  /** Blocks between what a trial turns into and its price. */
  renewal: { blocks: 2 },
  /** The share of the viewport above which a layer interrupts. */
  overlay: { share: 0.3 },
  /** Words: fewer than `least` are no terms, more than `long` are read by nobody. */
  terms: { least: 150, long: 5_000 },
} as const;
