import type { DocumentKind } from './invoice';

/** Payment means of UNTDID 4461 (EN 16931, BT-81). */
const means: Readonly<Record<string, string>> = {
  10: 'cash',
  20: 'cheque',
  21: 'cheque',
  30: 'bank-transfer',
  31: 'bank-transfer',
  42: 'bank-transfer',
  48: 'card',
  49: 'direct-debit',
  54: 'card',
  55: 'card',
  58: 'bank-transfer',
  59: 'sepa-debit',
};

/** The way to pay that a code of UNTDID 4461 names, or null. 31, "debit transfer", is one that the payer orders. */
export const meansOfCode = (code: string | null): string | null => (code ? (means[code] ?? null) : null);

/** The document that a code of UNTDID 1001 names (EN 16931, BT-3). */
export const documentOfCode = (code: string | null): DocumentKind => {
  if (code === '381' || code === '396' || code === '261' || code === '262') return 'credit-note';
  if (code === '220' || code === '231') return 'order-confirmation';
  return code === null || /^(?:3[28]\d|39[0-5]|575|62[36]|780|87[5-7]|751)$/.test(code) ? 'invoice' : 'other';
};

/** Whole days between two ISO dates, or null where one is missing or the later comes first. */
export const daysBetween = (from: string | null, to: string | null): number | null => {
  if (!from || !to) return null;
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  return days >= 0 ? days : null;
};

/** Numbers each once, in the order given. */
export const unique = <T>(values: readonly (T | null)[]): T[] => [
  ...new Set(values.filter((value): value is T => value !== null)),
];
