import { maskCards } from './cards';

/**
 * Text as it lies on paper, whatever it was read from: a PDF names every stretch of text with its place, and so does
 * a browser for a page. Lines, cells and paragraphs are found from places alone, so one set of rules reads both.
 */

/** A stretch of text. Lengths are in points or CSS pixels from the top left of its page; `y` is the base line. */
export interface Fragment {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** The cell or block of a page that it stands in; two of them are apart, however near. */
  readonly box?: number;
  /** Where a link on it leads: http, https or mailto. */
  readonly href?: string;
}

/** What stands together on one line, without a gap wider than a few letters. */
export interface Cell {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly line: Line;
  /** Its position among the cells of its line. */
  readonly column: number;
  readonly href: string | null;
}

export interface Line {
  readonly page: number;
  /** Its position among the lines of the sheet. */
  readonly index: number;
  /** Its number on the page, from 1. */
  readonly number: number;
  readonly y: number;
  readonly height: number;
  readonly cells: readonly Cell[];
}

/** Cells under each other with a common edge: a paragraph, an address, a column of a table. */
export interface Paragraph {
  readonly cells: readonly Cell[];
  readonly text: string;
}

export interface Sheet {
  readonly lines: readonly Line[];
  readonly paragraphs: readonly Paragraph[];
  /** Card numbers that stood there in full; the cells show them hidden. */
  readonly cardNumbers: readonly { readonly value: string; readonly cell: Cell }[];
  /** True where a limit stopped the reading early. */
  readonly truncated: boolean;
}

/** A dense page has some 300 stretches and 5,000 letters. */
const limits = { fragments: 20_000, characters: 100_000, lines: 3_000, text: 400 };

/** As many of the first stretches as the limits allow. */
const bounded = (fragments: readonly Fragment[]): readonly Fragment[] => {
  let characters = 0;
  const end = fragments.findIndex(
    ({ text }, index) => index >= limits.fragments || (characters += text.length) > limits.characters,
  );
  return end < 0 ? fragments : fragments.slice(0, end);
};

/** Hides the numbers of cards before anything else sees the text. */
const hidden = (cells: readonly Cell[], numbers: { value: string; cell: Cell }[]): Cell[] =>
  cells.map((cell) => {
    const before = cells[cell.column - 1]?.text ?? '';
    const { text, found } = maskCards(cell.text, /\b(?:card|karte|carte|tarjeta|carta|kaart|cartão)\b/i.test(before));
    if (!found.length) return cell;
    const safe = { ...cell, text };
    for (const value of found) numbers.push({ value, cell: safe });
    return safe;
  });

/** In letter heights: between words there is less, between columns there is more. */
const gaps = { space: 0.12, column: 0.85, paragraph: 1.75 };

const clean = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex -- fonts without a map give control characters
    .replace(/[\s\u0000-\u001f\u007f-\u00a0\u200b-\u200f\u2028-\u202f\ufeff]+/g, ' ')
    .slice(0, limits.text);

const cellsOf = (fragments: readonly Fragment[], line: Line): Cell[] => {
  const cells: Cell[] = [];
  let open: { text: string; x: number; right: number; href: string | null; box: number | undefined } | null = null;
  const close = () => {
    if (!open) return;
    const { x, right, href } = open;
    // Letters drawn apart are one word: "I N V O I C E".
    const text = open.text
      .trim()
      .slice(0, limits.text)
      .replace(/(?<!\S)(?:\p{Lu}\s){3,}\p{Lu}(?!\S)/gu, (word) => word.replaceAll(' ', ''));
    if (text) cells.push({ text, x, right, line, column: cells.length, href });
  };
  for (const fragment of fragments) {
    const gap: number = open ? (fragment.x - open.right) / line.height : 0;
    if (open && gap < gaps.column && open.box === fragment.box) {
      // Bold text is sometimes drawn twice, a hair apart.
      if (fragment.text === open.text && Math.abs(fragment.x - open.x) < 2) continue;
      open.text += (gap > gaps.space ? ' ' : '') + fragment.text;
      open.right = Math.max(open.right, fragment.x + fragment.width);
      open.href ??= fragment.href ?? null;
    } else {
      close();
      const { text, x, width, href = null, box } = fragment;
      open = { text, x, right: x + width, href, box };
    }
  }
  close();
  return cells;
};

/** "Invoice: 1 | Date: 2", "Net: 5.00   Total: 6.00": facts that a line strings together. */
const strung =
  /\s\|\s|\s[—–]\s(?=\p{Lu}[\p{L} .]{1,25}\s?:\s)|(?<=\d)\s+(?=\p{Lu}[\p{L} .º°]{2,25}:\s)|(?<=\d[.,]\d\d(?:\s?(?:€|EUR|CHF|GBP|USD))?)\s+(?=\p{L}[\p{L}\d %.()]{1,25}:\s)/u;

/** Parts what is strung together, each part where it stands if letters are alike. */
const unstrung = (cells: readonly Cell[]): Cell[] =>
  cells
    .flatMap((cell) => {
      const parts = cell.text.split(strung);
      if (parts.length < 2) return [cell];
      const width = (cell.right - cell.x) / cell.text.length;
      let at = 0;
      return parts.flatMap((part) => {
        const text = part.trim();
        const start = cell.text.indexOf(part, at);
        at = start + part.length;
        return text ? [{ ...cell, text, x: cell.x + start * width, right: cell.x + at * width }] : [];
      });
    })
    .map((cell, column) => ({ ...cell, column }));

const aligned = (upper: Cell, lower: Cell): boolean => {
  const tolerance = Math.max(2, lower.line.height * 0.3);
  return (
    Math.abs(upper.x - lower.x) < tolerance ||
    Math.abs(upper.right - lower.right) < tolerance ||
    Math.abs(upper.x + upper.right - lower.x - lower.right) < tolerance
  );
};

/** Whether two cells share a part of their width. */
export const overlap = (one: Cell, other: Cell): boolean => one.x < other.right && other.x < one.right;

const paragraphsOf = (lines: readonly Line[]): Paragraph[] => {
  const open: Cell[][] = [];
  const paragraphs: Cell[][] = [];
  for (const line of lines) {
    for (const cell of line.cells) {
      const above = open.findLast((cells) => {
        const last = cells.at(-1)!;
        const step = line.y - last.line.y;
        return (
          last.line.page === line.page &&
          step > 0 &&
          step < gaps.paragraph * Math.max(line.height, last.line.height) &&
          overlap(last, cell) &&
          aligned(last, cell)
        );
      });
      if (above) above.push(cell);
      else {
        const fresh = [cell];
        open.push(fresh);
        paragraphs.push(fresh);
        if (open.length > 40) open.shift();
      }
    }
  }
  return paragraphs.map((cells) => ({ cells, text: cells.map(({ text }) => text).join(' ') }));
};

/** Puts stretches of text, in any order, into lines, cells and paragraphs in reading order. */
export const sheetOf = (fragments: readonly Fragment[]): Sheet => {
  const kept = bounded(fragments);
  const sorted = kept
    .map((fragment) => ({ ...fragment, text: clean(fragment.text) }))
    .filter(({ text, x, y, height }) => text.trim() && Number.isFinite(x + y) && height > 0)
    .sort((a, b) => a.page - b.page || a.y - b.y || a.x - b.x);
  const rows: Fragment[][] = [];
  for (const fragment of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (
      row &&
      first &&
      first.page === fragment.page &&
      fragment.y - first.y < 0.45 * Math.min(first.height, fragment.height)
    )
      row.push(fragment);
    else rows.push([fragment]);
  }
  const lines: Line[] = [];
  const cardNumbers: { value: string; cell: Cell }[] = [];
  let number = 0;
  for (const row of rows.slice(0, limits.lines)) {
    const { page, y } = row[0]!;
    number = lines.at(-1)?.page === page ? number + 1 : 1;
    const height = row.reduce((most, each) => Math.max(most, each.height), 0);
    const cells: Cell[] = [];
    const line: Line = { page, index: lines.length, number, y, height, cells };
    const sorted = row.sort((a, b) => a.x - b.x);
    cells.push(...hidden(unstrung(cellsOf(sorted, line)), cardNumbers));
    if (cells.length) lines.push(line);
  }
  return {
    lines,
    paragraphs: paragraphsOf(lines),
    cardNumbers,
    truncated: kept.length < fragments.length || rows.length > limits.lines,
  };
};

/** Where a cell stands, as a person counts: "page 1, line 12". */
export const placeOf = ({ line }: Cell): string => `page ${line.page}, line ${line.number}`;
