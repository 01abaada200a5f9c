import { plainName } from '../detect/phrasebook';
import { amountOf, amountsIn, type Decimal } from './amounts';
import type { Extra, InvoiceLine } from './invoice';
import type { Cell, Line, Sheet } from './sheet';
import { amountHeads, descriptionHeads, notLine, quantityHeads, taxWords, unitPriceHeads } from './words/labels';

/** The table of what is charged. */
export interface Table {
  readonly lines: readonly InvoiceLine[];
  /** Rows below zero among them, as of a discount. */
  readonly deductions: readonly Extra[];
  readonly rows: readonly Line[];
  /** The line of the sheet that heads it, or null for one without heads. */
  readonly head: Line | null;
}

const limits = { lines: 1_000 };

const isHead = (line: Line): boolean => {
  const names = line.cells.map(({ text }) => plainName(text)).filter((name) => name && name.length < 60);
  if (line.cells.some(({ text }) => text.length > 60)) return false;
  const described = names.some((name) => descriptionHeads.test(name));
  const priced = names.filter((name) => amountHeads.test(name) || unitPriceHeads.test(name)).length;
  const counted = names.some((name) => quantityHeads.test(name));
  return (
    line.cells.length >= 2 &&
    !line.cells.some(({ text }) => /\d[.,]\d\d\b/.test(text)) &&
    ((described && (priced > 0 || counted)) || (counted && priced > 0))
  );
};

/** A row of the table: words at its left and an amount at its right. */
interface Row {
  readonly description: string;
  readonly amounts: readonly number[];
  readonly cell: Cell;
  /** Where the description begins. */
  readonly start: number;
}

const rowOf = (line: Line, decimal: Decimal): Row | null => {
  const amounts: number[] = [];
  let last: Cell | null = null;
  for (const cell of line.cells) {
    const amount = amountOf(cell.text, decimal);
    const mixed =
      amount === null && !/\p{L}{3,}.*\p{L}{3,}/u.test(cell.text) && cell.column > 0 && !cell.text.includes('%')
        ? amountsIn(cell.text, decimal)
        : [];
    if (amount !== null) amounts.push(amount);
    else amounts.push(...mixed);
    if (amount !== null || mixed.length) last = cell;
  }
  const words = line.cells.filter(({ text }) => /\p{L}{2,}/u.test(text) && amountOf(text, decimal) === null);
  const described = words.find(({ text }) => /\p{L}{3,}/u.test(text)) ?? words[0];
  return described && last && amounts.length && last.x > described.x
    ? { description: described.text.replace(/^\d{1,3}\s+(?=\p{L})/u, ''), amounts, cell: last, start: described.x }
    : null;
};

/**
 * A row whose words run over two lines has its amounts beside the middle of them, or under them: such amounts take the
 * words of the nearest line that has nothing else.
 */
const rowBeside = (sheet: Sheet, line: Line, decimal: Decimal): Row | null => {
  const amounts = line.cells.map(({ text }) => amountOf(text, decimal));
  if (!line.cells.length || amounts.includes(null)) return null;
  const last = line.cells.at(-1)!;
  const near = [sheet.lines[line.index - 1], sheet.lines[line.index + 1]]
    .filter((each) => each?.page === line.page && Math.abs(each.y - line.y) < 1.9 * Math.max(line.height, each.height))
    .sort((a, b) => Math.abs(a!.y - line.y) - Math.abs(b!.y - line.y))
    .find((each) => each!.cells.every(({ text }) => /\p{L}{2,}/u.test(text) && amountOf(text, decimal) === null));
  const described = near?.cells[0];
  if (!near || !described || described.x >= last.x || isSum(near) || isHead(near)) return null;
  return { description: described.text, amounts: amounts as number[], cell: last, start: described.x };
};

/** "Sales tax", "Umsatzsteuer 19 %": a row of the tax itself, and not of a service about it. */
const isTax = (name: string): boolean =>
  taxWords.test(name) && name.replace(taxWords, '').replace(/[\d\s]/g, '').length < 9;

const isSum = (line: Line): boolean =>
  line.cells.some(({ text }) => {
    const name = plainName(text);
    return (notLine.test(name) || isTax(name)) && /\p{L}/u.test(text) && !/^\d/.test(text.trim().replace(taxRate, ''));
  });

/** "21% btw" begins with its rate. */
const taxRate = /^\d{1,2}(?:[.,]\d{1,2})?\s?%\s*/;

/** Quantity and unit price are the two factors of the amount, if there are such. */
const factors = (amounts: readonly number[], amount: number): Pick<InvoiceLine, 'quantity' | 'unitPrice'> => {
  const others = amounts.slice(0, -1);
  for (const [index, quantity] of others.entries()) {
    for (const unitPrice of others.slice(index + 1))
      if (Math.abs(quantity * unitPrice - amount) < 0.011) return { quantity, unitPrice };
  }
  return { quantity: null, unitPrice: null };
};

/** Rows below zero take something off; where all are below zero they are what a credit note gives back. */
const parted = (all: readonly InvoiceLine[]): Pick<Table, 'lines' | 'deductions'> => {
  const charged = all.filter(({ amount }) => (amount ?? 0) > 0);
  const below = all.filter(({ amount }) => (amount ?? 0) < 0);
  if (!charged.length) return { lines: below, deductions: [] };
  return { lines: charged, deductions: below.map((each) => ({ reason: each.description, amount: each.amount! })) };
};

/** Where the column after that of the descriptions begins; what starts there has nothing to say of goods. */
const edgeOf = (head: Line): number => {
  const index = head.cells.findIndex(({ text }) => descriptionHeads.test(plainName(text)));
  // "Item" may head the numbers of the rows, with the description after it.
  const described =
    index < 0
      ? -1
      : head.cells.findLastIndex(
          ({ text }, at) =>
            at <= index + 1 && descriptionHeads.test(plainName(text)) && !amountHeads.test(plainName(text)),
        );
  return head.cells[Math.max(index, described) + 1]?.x ?? Infinity;
};

const tableUnder = (sheet: Sheet, head: Line, decimal: Decimal): Table => {
  const edge = edgeOf(head);
  const lines: InvoiceLine[] = [];
  const rows: Line[] = [];
  let barren = 0;
  /** The fewest amounts that a row of goods has; what follows a subtotal with fewer is an extra. */
  let fewest = Infinity;
  let summed = false;
  for (const line of sheet.lines.slice(head.index + 1)) {
    if (lines.length >= limits.lines || barren > 12) break;
    const row = rowOf(line, decimal) ?? rowBeside(sheet, line, decimal);
    if (isSum(line)) {
      // A subtotal may stand between goods; what is not followed by more is the end, found by the next rows.
      if (
        /^(?:sub ?totals?|zwischensumme|sous total|subtotaal|ubertrag|incl|inkl)/.test(
          plainName(line.cells[0]?.text ?? ''),
        ) ||
        line.cells.length === 1 ||
        !row
      ) {
        barren++;
        summed ||= lines.length > 0;
        continue;
      }
      const first = plainName(line.cells[0]!.text);
      if (/^(?:abzgl|abzuglich|discount|less|remise|rabatt|descuento|sconto|korting|desconto|incl|inkl)/.test(first))
        continue;
      break;
    }
    // A block of sums stands right of the descriptions.
    if (row && lines.length && row.start > edge + line.height) break;
    const amount = row?.amounts.at(-1);
    if (!row || amount === undefined || row.cell.right < head.cells.at(-1)!.x - 6 * line.height) {
      barren++;
      continue;
    }
    if (summed && row.amounts.length < fewest) {
      barren++;
      continue;
    }
    barren = 0;
    fewest = Math.min(fewest, row.amounts.length);
    rows.push(line);
    lines.push({ description: row.description, ...factors(row.amounts, amount), amount });
  }
  return { ...parted(lines), rows, head };
};

/** Rows over the first sum that end with an amount above each other, for tables without heads. */
const tableOver = (sheet: Sheet, decimal: Decimal): Table => {
  const end = sheet.lines.findIndex((line) => isSum(line) && rowOf(line, decimal) !== null);
  const rows: Line[] = [];
  const lines: InvoiceLine[] = [];
  const sum = end > 0 ? rowOf(sheet.lines[end]!, decimal) : null;
  if (!sum) return { lines, deductions: [], rows, head: null };
  const edge = sum.cell;
  for (let index = end - 1; index >= Math.max(0, end - 200); index--) {
    const line = sheet.lines[index]!;
    const row = rowOf(line, decimal);
    const amount = row?.amounts.at(-1);
    const fits =
      row && (Math.abs(row.cell.right - edge.right) < line.height || Math.abs(row.cell.x - edge.x) < line.height);
    if (!row || !fits || amount === undefined) {
      if (rows.length && line.cells.length > 1) break;
      continue;
    }
    rows.unshift(line);
    lines.unshift({ description: row.description, ...factors(row.amounts, amount), amount });
  }
  return { ...parted(lines), rows, head: null };
};

/** The goods and services that are charged. */
export const tableOf = (sheet: Sheet, decimal: Decimal): Table => {
  let best: Table | null = null;
  for (const line of sheet.lines) {
    if (!isHead(line)) continue;
    const table = tableUnder(sheet, line, decimal);
    if (!best || table.lines.length > best.lines.length) best = table;
    if (best.lines.length) break;
  }
  return best?.lines.length ? best : tableOver(sheet, decimal);
};
