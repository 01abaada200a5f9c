import { detect } from './detect/detect';
import type { Evidence } from './detect/evidence';
import { watchCountdowns } from './detect/ticking';
import { readPage, type ReadOptions } from './page/read';
import { slices } from './page/slices';

/**
 * Reads a document and gives its evidence as plain data. Extension and command line run this same function inside
 * an isolated world of the page; it sends nothing, changes nothing and keeps nothing.
 */
export const collect = async (document: Document, options: ReadOptions = {}): Promise<Evidence> => {
  const time = slices();
  // To parse these scripts and set up their tables took a slice of its own: the page has its turn before it is read.
  await time.rest();
  const evidence = await detect(await readPage(document, options, time), time);
  await watchCountdowns(document, evidence.pressure);
  return evidence;
};
