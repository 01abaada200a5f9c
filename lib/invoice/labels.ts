import { plainName } from '../detect/phrasebook';
import { overlap, type Cell, type Sheet } from './sheet';

/** Finds one of several names at the start of a cell, or inside a longer one. */
export class Labels {
  private readonly phrases: ReadonlySet<string>;
  private readonly longest: number;

  constructor(...tables: readonly Readonly<Record<string, string>>[]) {
    const phrases = tables.flatMap((table) => Object.values(table).flatMap((list) => list.split(',').map(plainName)));
    this.phrases = new Set(phrases);
    this.longest = Math.max(...phrases.map((phrase) => phrase.split(' ').length));
  }

  /** Whether the whole text is a name, but for what stands in brackets. */
  are(text: string): boolean {
    return this.phrases.has(plainName(text.replace(/\([^)]*\)/g, '')));
  }

  /**
   * What follows the name in the text: "" where nothing does, null where there is no name. The name begins the text or,
   * with `anywhere`, any word of it.
   */
  after(text: string, anywhere = false): string | null {
    const words = [...text.slice(0, 160).matchAll(/[\p{L}\p{N}]+\.?/gu)];
    const starts = anywhere ? Math.min(words.length, 24) : Math.min(words.length, 1);
    for (let first = 0; first < starts; first++) {
      for (let last = Math.min(words.length, first + this.longest) - 1; last >= first; last--) {
        const start = words[first]!.index;
        const end = words[last]!.index + words[last]![0].length;
        const between = text.slice(start, end);
        const name = plainName(between);
        if (/[:;]/.test(between.slice(0, -1)) || !this.phrases.has(name)) continue;
        if (preposition.test(name) && !/^\s*(?:[:.]|$)/.test(text.slice(end))) continue;
        return text.slice(end);
      }
    }
    return null;
  }
}

/** "From Acme" names the seller, "de Vries" is a name: such words need a colon, or stand alone. */
const preposition = /^(?:de|da|van|von|to|for|an|a|aan|para|per|voor|le)$/;

/** A value and the cell it was read in. */
export interface Found<T> {
  readonly value: T;
  readonly cell: Cell;
}

/** How far under its name a value may stand, in letter heights. */
const below = 3.2;

const underneath = (sheet: Sheet, label: Cell): Cell | null => {
  for (let index = label.line.index + 1; index < sheet.lines.length && index < label.line.index + 6; index++) {
    const line = sheet.lines[index]!;
    // A value may be drawn larger than its name.
    const reach = below * Math.max(label.line.height, line.height);
    if (line.page !== label.line.page) return null;
    if (line.y - label.line.y > reach) continue;
    const cell = line.cells.find((each) => overlap(each, label));
    if (cell) return cell;
  }
  return null;
};

export interface SearchOptions {
  /** The name may stand inside a cell, too. */
  readonly anywhere?: boolean;
  /** The value may stand under the name; true unless told. */
  readonly under?: boolean;
}

/**
 * The values that stand with a name: after it in its cell, right of it, or under it; the first that `read` accepts for
 * each place where the name stands.
 */
export const valuesOf = <T>(
  sheet: Sheet,
  labels: Labels,
  read: (text: string) => T | null,
  { anywhere = false, under = true }: SearchOptions = {},
): Found<T>[] => {
  const found: Found<T>[] = [];
  for (const line of sheet.lines) {
    for (const cell of line.cells) {
      const rest = labels.after(cell.text, anywhere);
      if (rest === null) continue;
      const own = rest ? read(rest.replace(/^[\s:.#–-]+(?=\S)/, '')) : null;
      if (own !== null) {
        found.push({ value: own, cell });
        continue;
      }
      // Only a name that is nearly alone speaks for its neighbours.
      if (rest.replace(/\([^)]*\)/g, '').trim().length > 12) continue;
      const right = line.cells[cell.column + 1];
      const beside = right ? read(right.text) : null;
      if (right && beside !== null) {
        found.push({ value: beside, cell: right });
        continue;
      }
      const lower = under ? underneath(sheet, cell) : null;
      const value = lower ? read(lower.text) : null;
      if (lower && value !== null) found.push({ value, cell: lower });
    }
  }
  return found;
};
