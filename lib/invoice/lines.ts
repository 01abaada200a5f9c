import { plainName } from '../detect/phrasebook';
import { amountOf, amountsIn, type Decimal } from './amounts';
import { dateIn } from './dates';
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

const isPrice = (name: string): boolean => amountHeads.test(name) || unitPriceHeads.test(name);

const isHead = (line: Line): boolean => {
  const names = line.cells.map(({ text }) => plainName(text)).filter((name) => name && name.length < 60);
  if (line.cells.some(({ text }) => text.length > 60)) return false;
  const described = names.some((name) => descriptionHeads.test(name));
  const priced = names.filter(isPrice).length;
  const counted = names.some((name) => quantityHeads.test(name));
  // "Amount" may head quantities and prices, but one column is not both.
  const both = names.some(
    (name, at) => quantityHeads.test(name) && names.some((other, index) => index !== at && isPrice(other)),
  );
  return (
    line.cells.length >= 2 &&
    !line.cells.some(({ text }) => /\d[.,]\d\d\b/.test(text)) &&
    ((described && (priced > 0 || counted)) || both)
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

/** "MG-1001", "SKU 4711". */
const isCode = (text: string): boolean => /\d/.test(text) && !/\p{Ll}{2}/u.test(text) && !/\s\p{L}{2,}.*\s/u.test(text);

const rowOf = (line: Line, decimal: Decimal): Row | null => {
  const amounts: number[] = [];
  let last: Cell | null = null;
  for (const cell of line.cells) {
    const amount = amountOf(cell.text, decimal);
    const mixed =
      amount === null &&
      !/\p{L}\d|\d-\d/u.test(cell.text) &&
      dateIn(cell.text, false)?.start !== 0 &&
      !/\p{L}{3,}.*\p{L}{3,}/u.test(cell.text) &&
      cell.column > 0 &&
      !cell.text.includes('%')
        ? amountsIn(cell.text, decimal)
        : [];
    if (amount !== null) amounts.push(amount);
    else amounts.push(...mixed);
    if (amount !== null || mixed.length) last = cell;
  }
  const words = line.cells.filter(({ text }) => /\p{L}{2,}/u.test(text) && amountOf(text, decimal) === null);
  // A number of an article says less than its name.
  const described =
    words.find(({ text }) => /\p{L}{3,}/u.test(text) && !isCode(text)) ??
    words.find(({ text }) => /\p{L}{3,}/u.test(text)) ??
    words[0];
  // "250 g" says how much is in it.
  if (amounts.length === 1 && /\d\s?(?:[mkc]?g|[mc]?l|[mck]?m|oz|lb|[gmt]b)$/i.test(last?.text ?? '')) return null;
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
  line.cells.some(({ text }, index) => {
    const name = plainName(text);
    // "No VAT" right of goods and their price is what the column of the tax says of them.
    const column =
      index > 1 &&
      line.cells.slice(0, index).some(({ text }) => /\p{L}{3}/u.test(text)) &&
      line.cells.slice(1, index).some(({ text }) => /^\D{0,5}\d/.test(text));
    return (
      (notLine.test(name) || (isTax(name) && !column)) &&
      /\p{L}/u.test(text) &&
      !/^\d/.test(text.trim().replace(taxRate, ''))
    );
  });

const delivery =
  /^(?:carriage|shipping|postage|freight|delivery|versand|porto|fracht|frais de (?:port|livraison)|gastos de envio|portes|spese di (?:spedizione|trasporto)|verzendkosten|bezorgkosten)/;

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
  const names = head.cells.map(({ text }) => plainName(text));
  const index = names.findIndex((name) => descriptionHeads.test(name));
  const counts = names.findIndex(
    (name, at) => at > index && (amountHeads.test(name) || quantityHeads.test(name) || unitPriceHeads.test(name)),
  );
  // "Item" may head the numbers of the rows, and a picture may stand before the description.
  const described =
    index < 0
      ? -1
      : names.findLastIndex(
          (name, at) => at <= Math.max(index + 1, counts - 1) && descriptionHeads.test(name) && !amountHeads.test(name),
        );
  return head.cells[Math.max(index, described) + 1]?.x ?? Infinity;
};

const tableUnder = (sheet: Sheet, head: Line, decimal: Decimal): Table => {
  const edge = edgeOf(head);
  const lines: InvoiceLine[] = [];
  const rows: Line[] = [];
  let barren = 0;
  const left = head.cells[0]!.x - 2 * head.height;
  /** A row without what stands left of the whole table. */
  const within = (line: Line): Line => {
    const cells = line.cells.filter((cell) => cell.right >= left);
    // A head may stand in the middle of its column: what describes is never left out.
    const described = cells.some(({ text }) => /\p{L}{3}/u.test(text) && amountOf(text, decimal) === null);
    return described && cells.length < line.cells.length ? { ...line, cells } : line;
  };
  /** Two columns may describe: "Item" and "Description". */
  const describedIn = (line: Line, { description, start }: Row): string => {
    const also = line.cells.find(
      (cell) =>
        cell.x > start &&
        cell.x < edge - 2 &&
        /\p{L}{3,}/u.test(cell.text) &&
        amountOf(cell.text, decimal) === null &&
        !isCode(cell.text),
    );
    return also && also.text !== description ? `${description}, ${also.text}` : description;
  };
  const quantityHead = head.cells.find(({ text }) => {
    const name = plainName(text);
    return quantityHeads.test(name) && !amountHeads.test(name);
  });
  /** "4:30 h", "3 Tage" under the head of the quantities. */
  const quantityIn = (line: Line): number | null => {
    const cell =
      quantityHead && line.cells.find((each) => each.x < quantityHead.right + 2 && quantityHead.x < each.right + 2);
    const found = /^(\d{1,5})(?:[.,:](\d{1,2}))?(?=$|\s?\p{L}|\s?×)/u.exec(cell?.text ?? '');
    if (!found) return null;
    return cell!.text.includes(':') ? Number(found[1]) + Number(found[2]) / 60 : Number(`${found[1]}.${found[2] ?? 0}`);
  };
  /** The fewest amounts that a row of goods has; what follows a subtotal with fewer is an extra. */
  let fewest = Infinity;
  let summed = false;
  const starts: number[] = [];
  for (const line of sheet.lines.slice(head.index + 1)) {
    if (lines.length >= limits.lines || barren > 12) break;
    const row = rowOf(within(line), decimal) ?? rowBeside(sheet, line, decimal);
    // Delivery in a row of its own, with number and price, is one of the things that are charged.
    const charged =
      row !== null &&
      row.amounts.length >= Math.max(fewest, 2) &&
      fewest < Infinity &&
      delivery.test(plainName(row.description));
    if (isSum(line) && !charged) {
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
    // Names of sums stand against their amounts, not under the descriptions.
    const aside =
      row.amounts.length < fewest &&
      starts.length > 0 &&
      !starts.some((start) => Math.abs(start - row.start) < line.height);
    if ((summed || aside) && row.amounts.length < fewest) {
      barren++;
      continue;
    }
    barren = 0;
    fewest = Math.min(fewest, row.amounts.length);
    starts.push(row.start);
    rows.push(line);
    const counted = factors(row.amounts, amount);
    const description = describedIn(within(line), row);
    lines.push({ description, ...counted, quantity: counted.quantity ?? quantityIn(line), amount });
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
    const row = rowOf(line, decimal) ?? rowBeside(sheet, line, decimal);
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
