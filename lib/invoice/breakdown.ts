import type { Decimal } from './amounts';
import type { Extra } from './invoice';
import { Labels, type Found } from './labels';
import type { Table } from './lines';
import type { Cell, Sheet } from './sheet';
import { amountBeside } from './sums';
import { chargeWords, discountWords, dueAmountWords, netWords, prepaidWords, roundingWords } from './words/labels';

const net = new Labels(netWords);
const discount = new Labels(discountWords);
const charge = new Labels(chargeWords);
const prepaid = new Labels(prepaidWords);
const rounding = new Labels(roundingWords);
const due = new Labels(dueAmountWords);

/** How the lines become what is to pay: each part where it is printed. */
export interface Breakdown {
  readonly subtotal: Found<number> | null;
  readonly net: Found<number> | null;
  readonly extras: readonly { readonly extra: Extra; readonly cell: Cell }[];
  readonly prepaid: Found<number> | null;
  readonly rounding: Found<number> | null;
  readonly due: Found<number> | null;
}

/** The name of a sum without what stands in brackets or a percentage. */
const named = (text: string): string =>
  text
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/[-–+]?\d+(?:[.,]\d+)?\s?%/g, ' ')
    .replace(/^\s*(?:less|plus|abzgl\.?|zzgl\.?|abzüglich|zuzüglich)\s+/i, '')
    .trim();

/** Whether the cell is such a name, and no more than an amount follows. */
const is = (labels: Labels, text: string): boolean => {
  const rest = labels.after(named(text));
  return rest !== null && !/\p{L}{3,}.*\p{L}{3,}/u.test(rest);
};

/** Reads the rows under the table of what is charged. */
export const breakdownOf = (sheet: Sheet, table: Table, decimal: Decimal): Breakdown => {
  const rows = new Set(table.rows);
  const nets: Found<number>[] = [];
  const extras: { extra: Extra; cell: Cell }[] = [];
  let paid: Found<number> | null = null;
  let rounded: Found<number> | null = null;
  let left: Found<number> | null = null;
  const start = table.rows[0]?.index ?? 0;
  for (const line of sheet.lines) {
    if (rows.has(line) || line === table.head) continue;
    for (const cell of line.cells) {
      if (cell.text.length > 60 || !/\p{L}/u.test(cell.text)) continue;
      const value = amountBeside(cell, decimal);
      if (!value) continue;
      // What is left to pay may stand in a box at the top; the rest follows the lines.
      if (is(due, cell.text) && !is(prepaid, cell.text)) left = value;
      if (line.index < start) continue;
      const reason =
        named(cell.text)
          .replace(/[:\s]+$/, '')
          .replace(/[:\s]+[-–]?\s?[€£$]?\s?[\d.,'’ ]+\D{0,4}$/, '') || null;
      if (is(rounding, cell.text)) rounded = value;
      else if (is(prepaid, cell.text)) paid = { ...value, value: Math.abs(value.value) };
      else if (is(discount, cell.text)) extras.push({ extra: { reason, amount: -Math.abs(value.value) }, cell });
      else if (is(net, cell.text)) nets.push(value);
      else if (is(charge, cell.text) && value.value !== 0)
        extras.push({ extra: { reason, amount: value.value }, cell });
    }
  }
  // One extra printed twice, beside the lines and in a summary, is one.
  const once = extras.filter(
    ({ extra }, index) =>
      extras.findIndex(({ extra: other }) => other.reason === extra.reason && other.amount === extra.amount) === index,
  );
  return {
    subtotal: nets[0] ?? null,
    net: nets.at(-1) ?? null,
    extras: once.slice(0, 20),
    prepaid: paid,
    rounding: rounded,
    due: left,
  };
};
