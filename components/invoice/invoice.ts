import type { Invoice } from '../../lib/invoice/invoice';
import type { Drawable } from '../../lib/invoice/pdf';
import type { PlacedLine } from '../../lib/invoice/read';
import type { Message } from '../../lib/words';

/** An invoice that is open: what it says, and what it looks like where it can be drawn. */
export interface Opened {
  /** The name of its file, told apart from others of the same name. */
  readonly name: string;
  readonly invoice: Invoice;
  readonly remarks: readonly Message[];
  readonly lines: readonly PlacedLine[];
  readonly drawable: Drawable | null;
}

/** A file that could not be read, with the sentence that says why. */
export interface Refusal {
  readonly name: string;
  readonly sentence: Message;
}

/** A place in an invoice that is shown. */
export interface Spot {
  readonly name: string;
  readonly page: number;
  readonly line: number;
}

/** "page 2, line 7" of a file; null for places in XML. */
export const spotOf = (name: string, where: string | undefined): Spot | null => {
  const [, page, line] = /^page (\d+), line (\d+)$/.exec(where ?? '') ?? [];
  return page && line ? { name, page: Number(page), line: Number(line) } : null;
};
