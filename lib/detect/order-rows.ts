import type { Block, Page } from '../page/page';
import { blocksWith, lowerCase } from './lower-case';
import { currencyIn, moneyIn, type Money } from './prices';
import { sight, type Sighting } from './sighting';
import { rowWords, totalWords } from './words/order-rows';

/** One row of the sum of an order: what is added up, and what it comes to. */
export interface OrderRow extends Sighting {
  /** What it adds or takes off; `item` for goods and whatever else has a price. */
  row: 'item' | 'subtotal' | 'delivery' | 'tax' | 'fee' | 'discount' | 'tip' | 'total';
  /** What the page calls it. */
  label: string;
  amount: number;
  currency: string | null;
}

const limits = { totals: 6, before: 60, after: 12, label: 80, climb: 7, rows: 40 };

const kinds = Object.entries(rowWords).map(([row, words]) => [row as OrderRow['row'], new RegExp(words)] as const);
const wholeTotal = new RegExp(`^\\W{0,3}(?:${totalWords})(?![a-zß-\\u1fff])`);
const totals = new RegExp(totalWords, 'g');

interface Priced {
  readonly block: Block;
  readonly label: string;
  readonly money: Money;
}

const letters = /[a-zß-\u1fff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{2}/;

/** The cell before this one in the same row of a table, unless it holds an amount itself. */
const cellBefore = (page: Page, { index, element }: Block): string => {
  const row = element.closest('tr');
  const before = page.blocks[index - 1];
  return row && before && row.contains(before.element) && !moneyIn(before.text).length ? before.text : '';
};

/** The words beside an amount: in its own block and the cell before it, else in one of the two blocks before. */
const pricedAt = (page: Page, block: Block, within: Element): Priced | null => {
  // What has to be ticked first is offered and not yet added.
  if (block.text.length > limits.label * 2 || block.element.querySelector('input')) return null;
  // "£29.45 (includes £4.91 VAT)": what stands in brackets explains.
  const bare = block.text.replace(/\(.*$/, '');
  const money = moneyIn(bare).at(-1) ?? moneyIn(block.text).at(-1);
  if (!money) return null;
  const own = block.text.slice(0, money.start).replace(/\s+/g, ' ').trim();
  const cell = cellBefore(page, block);
  if (letters.test(`${cell} ${own}`.toLowerCase())) return { block, label: `${cell} ${own}`.trim(), money };
  for (let back = 1; back <= 2; back++) {
    const before = page.blocks[block.index - back];
    if (!before || !within.contains(before.element) || before.text.length > limits.label) break;
    if (moneyIn(before.text).length) break;
    if (letters.test(lowerCase(page)[before.index]!)) return { block, label: before.text, money };
  }
  return null;
};

const rowOf = (label: string): OrderRow['row'] => {
  const lower = label.toLowerCase();
  for (const [row, words] of kinds) if (words.test(lower)) return row;
  return wholeTotal.test(lower) ? 'total' : 'item';
};

/** The smallest box around the total that holds another amount as well. */
const sumAround = (total: Block, near: readonly Block[]): Element | null => {
  let box = total.element.parentElement;
  for (let up = 0; box && up < limits.climb && box.localName !== 'body'; up++, box = box.parentElement) {
    const inside = near.filter(({ element }) => box!.contains(element));
    if (inside.length >= 2) {
      // One box more where it only adds a sibling table or list of the same order.
      const wider = box.parentElement;
      return wider &&
        wider.localName !== 'body' &&
        /order|summary|cart|basket|total|checkout|recap|bestell|warenkorb/i.test(`${wider.id} ${wider.className}`)
        ? wider
        : box;
    }
  }
  return null;
};

/** The rows of an order's sum: at least two amounts in one box, one of them the total. */
export const orderRows = (page: Page): OrderRow[] => {
  const found: OrderRow[] = [];
  const seen = new Set<Block>();
  let looked = 0;
  for (const total of blocksWith(page, totals)) {
    if (looked >= limits.totals || found.length >= limits.rows) break;
    const lower = lowerCase(page)[total.index]!;
    if (total.text.length > limits.label || !wholeTotal.test(lower) || seen.has(total)) continue;
    const sum = moneyIn(total.text).length ? total : page.blocks[total.index + 1];
    if (!sum || sum.text.length > limits.label || !moneyIn(sum.text).length) continue;
    looked++;
    const near = page.numeric.filter(
      ({ index, text }) =>
        index >= total.index - limits.before &&
        index <= total.index + limits.after &&
        index !== sum.index &&
        text.length <= limits.label * 2 &&
        moneyIn(text).length > 0,
    );
    const box = sumAround(sum, [...near, sum]);
    if (!box) continue;
    const rows = [...near, sum]
      .filter(({ element }) => box.contains(element))
      .sort((a, b) => a.index - b.index)
      .flatMap((block) => pricedAt(page, block, box) ?? []);
    if (rows.length < 2 || !rows.some(({ label }) => rowOf(label) === 'total')) continue;
    for (const { block, label, money } of rows) {
      if (seen.has(block) || found.length >= limits.rows) continue;
      seen.add(block);
      found.push({
        ...sight(page, block.element, label),
        row: rowOf(label),
        label: label.slice(0, limits.label),
        amount: money.amount,
        currency: currencyIn(page, block.text, money),
      });
    }
  }
  return found;
};
