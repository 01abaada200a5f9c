import type { Block, Page } from '../page/page';

interface Lowered {
  readonly texts: readonly string[];
  /** All texts in one, a line end before and after each. */
  readonly joined: string;
  /** Where each text begins in the joined one. */
  readonly starts: readonly number[];
}

const known = new WeakMap<Page, Lowered>();

const lowered = (page: Page): Lowered => {
  let found = known.get(page);
  if (found) return found;
  const whole = `\n${page.blocks.map(({ text }) => text).join('\n')}\n`;
  let joined = whole.toLowerCase();
  // A few letters grow: "İ" becomes two.
  const texts = joined.length === whole.length ? [] : page.blocks.map(({ text }) => text.toLowerCase());
  if (texts.length) joined = `\n${texts.join('\n')}\n`;
  const slices = texts.length === 0;
  const starts: number[] = [];
  let end = 1;
  for (const [index, { text }] of page.blocks.entries()) {
    starts.push(end);
    const start = end;
    end += (slices ? text : texts[index]!).length + 1;
    // A slice of the whole takes no memory of its own.
    if (slices) texts.push(joined.slice(start, end - 1));
  }
  known.set(page, (found = { texts, joined, starts }));
  return found;
};

/** The text of every block in lower case, by the block's index: several detectors compare the same words. */
export const lowerCase = (page: Page): readonly string[] => lowered(page).texts;

/**
 * The blocks in which a match of `pattern` begins, in reading order. Asking the text of the whole page at once costs
 * a fraction of asking every block, so this is how to leave out the many blocks that have nothing to tell.
 *
 * The pattern is written for lower case and asks for no `^` or `$` where `\s` would not do. A match may run on into the
 * next block: the caller looks again at the block's own text.
 */
export const blocksWith = (page: Page, pattern: RegExp): Block[] => {
  const { joined, starts } = lowered(page);
  const gate = pattern.global ? pattern : new RegExp(pattern, 'g');
  gate.lastIndex = 0;
  const found: Block[] = [];
  let index = 0;
  for (let match = gate.exec(joined); match; match = gate.exec(joined)) {
    // A match that begins with the line end between two blocks belongs to the second one.
    while (index + 1 < starts.length && starts[index + 1]! <= match.index + 1) index++;
    const block = page.blocks[index];
    if (block) found.push(block);
    if (index + 1 >= starts.length) break;
    gate.lastIndex = starts[index + 1]! - 1;
  }
  return found;
};
