import { accessSync, constants, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Evidence } from '../lib/detect/evidence';
import { launch } from './browser';
import { readManifest } from './manifest';
import { readSaved, type Source } from './source';
import { firstLine, Trouble } from './trouble';
import { openTab } from './visit';

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Puts a file in place whole or not at all. */
export const writeWhole = (path: string, content: string): void => {
  writeFileSync(`${path}.part`, content);
  renameSync(`${path}.part`, path);
};

/** Reads pages one after the other, in one browser that is closed in any case. */
export const collectAll = async (sources: readonly Source[], timeout?: number): Promise<Evidence[]> => {
  const browser = await launch();
  try {
    const tab = await openTab(browser, timeout);
    const evidence: Evidence[] = [];
    for (const source of sources) evidence.push(await tab.read(source));
    return evidence;
  } finally {
    await browser.close();
  }
};

/** Prints one page's evidence. */
export const collectOne = async (source: Source, timeout?: number): Promise<void> => {
  const [evidence] = await collectAll([source], timeout);
  process.stdout.write(json(evidence));
};

/**
 * Writes the evidence of every page of a manifest to `<out>/<id>.json`. A page that cannot be read gives a line on
 * standard error and the others go on; the answer is how many those were.
 */
export const collectManifest = async (
  manifest: string,
  out: string,
  { scripts, timeout }: { scripts?: boolean; timeout?: number } = {},
): Promise<number> => {
  const entries = readManifest(manifest);
  try {
    mkdirSync(out, { recursive: true });
    accessSync(out, constants.W_OK);
  } catch {
    throw new Trouble(`Nothing can be written to ${out}.`);
  }
  if (!entries.length) return 0;
  const browser = await launch();
  const queue = [...entries];
  let failed = 0;
  const work = async () => {
    let tab = await openTab(browser, timeout);
    for (let entry = queue.shift(); entry; entry = queue.shift()) {
      const { id, file, url } = entry;
      try {
        writeWhole(join(out, `${id}.json`), json(await tab.read({ url, html: readSaved(file), scripts })));
      } catch (error) {
        failed++;
        console.error(`${id}: ${firstLine(error)}`);
        // What made one page fail, such as a busy or broken tab, must not reach the next.
        const broken = tab;
        tab = await openTab(browser, timeout);
        await broken.close();
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(4, availableParallelism(), entries.length) }, work));
  } finally {
    await browser.close();
  }
  return failed;
};
