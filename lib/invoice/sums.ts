import { plainName } from '../detect/phrasebook';
import { amountOf, amountsIn, percentIn, type Decimal } from './amounts';
import { Labels, type Found } from './labels';
import type { Table } from './lines';
import type { Cell, Sheet } from './sheet';
import { dueAmountWords, grandTotalWords, notTax, notTotal, taxSumWords, taxWords, totalWords } from './words/labels';

const grand = new Labels(grandTotalWords);
const plain = new Labels(totalWords);
const due = new Labels(dueAmountWords);

const isFiller = (text: string): boolean =>
  /^(?:[$€£₹]|[A-Z]{3}|von|of|sur|de|su|van|%|[\d.,]+\s?%|=|:)$/.test(text.trim());

/** "£63.75 (includes £7.00 VAT)": what stands in brackets behind an amount. */
const aside = /(?<=\d.{0,5})\s\([^)]{2,60}\)$/;

/** The last amount of the run of amounts right of a name, past rates and currency signs; else the one inside its cell. */
export const amountBeside = (cell: Cell, decimal: Decimal): Found<number> | null => {
  let found: Found<number> | null = null;
  for (const each of cell.line.cells.slice(cell.column + 1)) {
    const value =
      amountOf(each.text.replace(aside, ''), decimal) ??
      (/^\D{0,4}[\d.,]+\s?%\s/.test(each.text) ? amountsIn(each.text, decimal).at(-1) : undefined) ??
      // "£3.95 via Royal Mail"
      (/^[€£$₹]\s?\d[\d.,]*\d\s\p{L}/u.test(each.text) ? amountsIn(each.text, decimal)[0] : undefined) ??
      null;
    if (value !== null) found = { value, cell: each };
    else if (!isFiller(each.text)) break;
  }
  if (found) return found;
  // "GST (5%)   On the fare   106": how it was reckoned stands between.
  const [, , third] = cell.line.cells;
  const reckoned = cell.column === 0 && cell.line.cells.length === 3 ? amountOf(third!.text, decimal) : null;
  if (reckoned !== null) return { value: reckoned, cell: third! };
  const inside = /\d/.test(cell.text) ? amountsIn(cell.text.replace(/\([^)]*\)/g, ''), decimal).at(-1) : undefined;
  return inside !== undefined && /[:\s$€£₹]\s?-?[\d.,' ]+\D{0,5}$/.test(cell.text) ? { value: inside, cell } : null;
};

/** The amount right under a name that stands alone, as in a box "Amount due / $ 120.00". */
const amountUnder = (sheet: Sheet, cell: Cell, decimal: Decimal): Found<number> | null => {
  const next = sheet.lines[cell.line.index + 1];
  if (!next || next.page !== cell.line.page || next.y - cell.line.y > 3.2 * Math.max(next.height, cell.line.height))
    return null;
  const lower = next.cells.find((each) => each.x < cell.right + 2 && cell.x < each.right + 2);
  const value = lower ? amountOf(lower.text, decimal) : null;
  return lower && value !== null ? { value, cell: lower } : null;
};

const nameOf = (text: string): string =>
  plainName(text.replace(/\((?:incl|inkl|inc|including|ttc|iva incl|btw incl|tva)[^)]*\)?/gi, ''));

/** The total with tax: by the name that says so most clearly, of several such the last. */
export const totalOf = (sheet: Sheet, table: Table, decimal: Decimal): Found<number> | null => {
  const grades: (Found<number> | null)[] = [null, null, null];
  const rows = new Set(table.rows);
  for (const line of sheet.lines) {
    if (rows.has(line)) continue;
    for (const cell of line.cells) {
      if (cell.text.length > 70) continue;
      const name = nameOf(cell.text);
      const grade = [grand, plain, due].findIndex(
        (labels) => labels.after(cell.text) !== null && (labels !== plain || due.after(cell.text) === null),
      );
      if (grade < 0 || (grade < 2 && notTotal.test(name)) || notTotal.test(name.replace(/net to pay|netto? a /, '')))
        continue;
      if (grade === 1 && taxWords.test(name) && !/\b(?:incl|inkl|inc|ttc|with|avec|con|com)/.test(plainName(cell.text)))
        continue;
      const found =
        amountBeside(cell, decimal) ?? (grade !== 1 && line !== table.head ? amountUnder(sheet, cell, decimal) : null);
      if (found) grades[grade] = found;
    }
  }
  const [clear, simple, left] = grades;
  if (clear && simple && clear.value === 0) return simple;
  const best = clear ?? simple ?? left ?? null;
  if (best) return best;
  // "$33.98 Paid"
  for (const line of sheet.lines.slice(0, 20)) {
    for (const cell of line.cells) {
      const value =
        /\p{L}/u.test(cell.text) && cell.text.length < 30
          ? amountOf(cell.text.replace(/\p{L}{3,}/gu, '').trim(), decimal)
          : null;
      if (value !== null && /[$€£₹]/.test(cell.text)) return { value, cell };
    }
  }
  return null;
};

/** "(includes £7.00 VAT)", "(inkl. 19 % MwSt. 32,96 €)" behind the total. */
const includedTax =
  /\((?:incl(?:udes?|uding|\.)?|inkl\.?|dont|davon|enthält|di cui|waarvan)\s([^)]{0,20}\d[.,]\d\d[^)]{0,20})\)/i;

/** The tax: a row that sums it up, else the rows of the rates together, else the foot of the table's tax column. */
export const taxOf = (
  sheet: Sheet,
  table: Table,
  decimal: Decimal,
): { total: Found<number> | null; rates: number[] } => {
  const rows = new Set(table.rows);
  const rates: number[] = [];
  const parts: Found<number>[] = [];
  let sum: Found<number> | null = null;
  for (const line of sheet.lines) {
    if (line === table.head) continue;
    for (const cell of line.cells) {
      if (cell.text.length > 70) continue;
      const name = plainName(cell.text);
      const speaks = taxWords.test(name);
      const rate = speaks || rows.has(line) ? percentIn(cell.text) : null;
      if (rate !== null && rate > 0 && !/rabatt|disc|skonto|remise/i.test(cell.text) && speaks && !rates.includes(rate))
        rates.push(rate);
      // "VAT GB 987 6543 21" is a number that a tax office gave.
      if (rows.has(line) || !speaks || /\b[A-Z]{2}\s?\d{3}[\s\d.]*$/.test(cell.text)) continue;
      // "VAT included 2.45" names the tax; "total including VAT" names the total.
      const within =
        /^(?:(?:waarvan|dont|davon|di cui|of which|includes?|including|enthaltene?|inkl|incl|zzgl|plus) )?(?:\d{1,2}(?: \d{1,2})? )?\S+/.exec(
          name,
        )![0];
      const plainly =
        taxWords.test(within) && !/total|amount|price|betrag|preis|prix|montant|precio|prezzo|prijs|bedrag/.test(name);
      const stated = plainly ? name.replace(/\b(?:inclu\w*|incl|inkl|compris|inbegrepen|enthalten\w*)\b/g, '') : name;
      const beside = taxSumWords.test(name) || !notTax.test(stated) ? amountBeside(cell, decimal) : null;
      if (/\b(?:rate|satz|steuersatz|taux)\b/.test(name)) {
        const next = percentIn(cell.line.cells[cell.column + 1]?.text ?? '');
        if (next !== null && next > 0 && !rates.includes(next)) rates.push(next);
        continue;
      }
      // A long number without cents is one of those that tax offices give.
      if (!beside || beside.value > 99_999_999 || percentIn(beside.cell.text) === beside.value) continue;
      if (taxSumWords.test(name)) sum ??= beside;
      else if (!parts.some(({ value, cell: other }) => value === beside.value && other.line === line))
        parts.push(beside);
    }
  }
  if (sum) return { total: sum, rates };
  if (!parts.length) {
    const bracketed = sheet.lines.flatMap(({ cells }) => cells).find(({ text }) => includedTax.test(text));
    const value = bracketed ? amountsIn(includedTax.exec(bracketed.text)![1]!, decimal).at(-1) : undefined;
    if (bracketed && value !== undefined) parts.push({ value, cell: bracketed });
  }
  if (parts.length) {
    // A tax repeated on the next page or in a summary is not charged twice.
    const values = [...new Set(parts.map(({ value }) => value))];
    return {
      total: { value: Math.round(values.reduce((all, value) => all + value, 0) * 100) / 100, cell: parts[0]!.cell },
      rates,
    };
  }
  const head = table.head?.cells.find((cell) => taxWords.test(plainName(cell.text)) && !/%/.test(cell.text));
  if (head) {
    for (const line of sheet.lines.slice(table.head!.index + 1)) {
      if (rows.has(line) || !line.cells.some(({ text }) => plain.are(text))) continue;
      const cell = line.cells.find(
        (each) => each.x < head.right + 6 && head.x - 6 < each.right && amountOf(each.text, decimal) !== null,
      );
      if (cell) return { total: { value: amountOf(cell.text, decimal)!, cell }, rates };
    }
  }
  return { total: null, rates };
};
