import type { Block, Page } from '../../page/page';

/** One line of a block; blocks are split at "\n". */
export interface Line {
  readonly text: string;
  readonly block: Block;
}

/** How far up an address reaches, in lines and in blocks. */
const limits = { back: 7, blocksBack: 5 };

export const linesOf = (block: Block): Line[] => block.text.split('\n').map((text) => ({ text, block }));

/** True where two blocks stand side by side: cells of a row or table, paragraphs of one box. */
const sideBySide = (a: Block, b: Block): boolean => {
  let box: Element | null = a.element;
  for (let step = 0; step < 3 && box; step++) {
    if (box.contains(b.element)) return true;
    box = box.parentElement;
  }
  return Boolean(box?.contains(b.element) && /^(?:tr|tbody|table|address|dl|ul)$/.test(box.localName));
};

/** The lines above `index`, the nearest first, into the blocks before where those stand beside this one. */
export const above = (page: Page, lines: readonly Line[], index: number): Line[] => {
  const result = lines.slice(Math.max(0, index - limits.back), index).reverse();
  const own = lines[index]!.block;
  for (let at = own.index - 1; at >= 0 && at >= own.index - limits.blocksBack && result.length < limits.back; at--) {
    const block = page.blocks[at]!;
    if (block.level || block.text.length > 240 || !sideBySide(own, block)) break;
    result.push(...linesOf(block).reverse());
  }
  return result.slice(0, limits.back);
};

/** The lines below, likewise. */
export const below = (page: Page, lines: readonly Line[], index: number, count: number): Line[] => {
  const result = lines.slice(index + 1, index + 1 + count);
  const own = lines[index]!.block;
  for (let at = own.index + 1; result.length < count && at <= own.index + count; at++) {
    const block = page.blocks[at];
    if (!block || block.level || block.text.length > 160 || !sideBySide(own, block)) break;
    result.push(...linesOf(block));
  }
  return result.slice(0, count);
};

export const separators = /\s*[,;|│·•●▪~]\s*|\s+[-–—/]\s+|\s{2,}|\t/;
/** Without what parts it from its neighbours. */
export const clean = (text: string): string =>
  text
    .replace(/^[\s,;|│·•●▪–—/:：)\]-]+|[\s,;|│·•●▪–—/:：([-]+$/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Words in small letters: an address has few of them, a sentence hardly any others. */
const small = /(?<![\p{L}\d'’-])\p{Ll}[\p{L}'’-]+/gu;
/** True for a line that tells something: "The couple had been separated since 1992", a headline with a number in it. */
export const isProse = (text: string): boolean => {
  if (text.length < 40) return false;
  const count = text.match(small)?.length ?? 0;
  return count >= 6 && count * 2 > text.split(/\s+/).length;
};
