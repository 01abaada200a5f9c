import type { Block } from './page';

/** The index of the run that the character at `offset` of a block's text comes from; -1 where it has none. */
export const runIndex = ({ runs }: Block, offset: number): number => {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return high < 0 ? -1 : low;
};

/** The innermost element that the character at `offset` of a block's text stands in. */
export const elementAt = (block: Block, offset: number): Element =>
  block.runs[runIndex(block, offset)]?.element ?? block.element;

/** The text of one run. */
export const runText = (block: Block, index: number): string =>
  block.text.slice(block.runs[index]!.start, block.runs[index + 1]?.start ?? block.text.length);
