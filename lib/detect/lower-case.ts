import type { Page } from '../page/page';

const known = new WeakMap<Page, readonly string[]>();

/** The text of every block in lower case, by the block's index: several detectors compare the same words. */
export const lowerCase = (page: Page): readonly string[] => {
  let texts = known.get(page);
  if (!texts) known.set(page, (texts = page.blocks.map(({ text }) => text.toLowerCase())));
  return texts;
};
