import { plainName } from '../detect/phrasebook';
import type { Decimal } from './amounts';
import type { Extra } from './invoice';
import type { Found } from './labels';
import type { Table } from './lines';
import type { Sheet } from './sheet';
import { amountBeside } from './sums';
import { taxWords } from './words/labels';

/** What is known of the sums before. */
interface Sums {
  readonly total: Found<number> | null;
  readonly subtotal: Found<number> | null;
  /** Extras that are known by their names. */
  readonly known: readonly Extra[];
  readonly tax: number;
}

const near = (one: number, other: number): boolean => Math.abs(one - other) < 0.021;
const together = (extras: readonly Extra[]): number => extras.reduce((sum, { amount }) => sum + amount, 0);

/** Names of sums, and of what was paid before: no extras. */
const sumNames =
  /^(?:sub|total|goods|items?|net|balance|amount|paid|payment|deposit|previous|zwischen|summe|gesamt|anzahlung|sous|acompte|base|imponibile|anticipo|acconto|totaal|aanbetaling)/;

/**
 * Extras between the lines and the total that no list of names has, such as "UPS Ground 5.00". They are taken for extras
 * only where they make the sums right, with the tax on top or within.
 */
export const unnamedExtras = (
  sheet: Sheet,
  table: Table,
  decimal: Decimal,
  { total, subtotal, known, tax }: Sums,
): Extra[] => {
  const last = table.rows.at(-1);
  if (!total || !last || total.cell.line.index <= last.index) return [];
  const goods = table.lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const open = total.value - (subtotal?.value ?? goods) - together(known);
  if (near(open, 0) || near(open, tax)) return [];
  const extras = sheet.lines.slice(last.index + 1, total.cell.line.index).flatMap((line): Extra[] => {
    const cell = line.cells.find(({ text }) => /\p{L}{2}/u.test(text));
    const name = cell ? plainName(cell.text) : '';
    if (!cell || cell.text.length > 60 || sumNames.test(name) || taxWords.test(name)) return [];
    const found = amountBeside(cell, decimal);
    if (!found || known.some(({ amount }) => near(Math.abs(amount), Math.abs(found.value)))) return [];
    return [{ reason: cell.text.replace(/\s*:?\s*(?:[€£$]?\s?-?\d[\d.,'’ ]*\D{0,4})?$/, ''), amount: found.value }];
  });
  const sum = together(extras);
  return extras.length && (near(open, sum) || near(open, sum + tax)) ? extras : [];
};
