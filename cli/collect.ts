import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { launch } from './browser';
import { openTab } from './visit';

interface Entry {
  id: string;
  file: string;
  url: string;
}

/** Collects every page of a manifest into `out`; answers how many could not be loaded. */
export const collectManifest = async (manifest: string, out: string, scripts: boolean): Promise<number> => {
  const entries = JSON.parse(readFileSync(manifest, 'utf8')) as Entry[];
  mkdirSync(out, { recursive: true });
  const browser = await launch();
  let failed = 0;
  const queue = [...entries];
  const work = async () => {
    const tab = await openTab(browser);
    for (let entry = queue.shift(); entry; entry = queue.shift()) {
      try {
        const html = readFileSync(resolve(dirname(manifest), entry.file));
        const evidence = await tab.saved({ url: entry.url, html, scripts });
        const path = join(out, `${entry.id}.json`);
        writeFileSync(`${path}.part`, `${JSON.stringify(evidence, null, 1)}\n`);
        renameSync(`${path}.part`, path);
      } catch (error) {
        failed++;
        console.error(`${entry.id}: ${String(error instanceof Error ? error.message : error).split('\n')[0]}`);
      }
    }
  };
  await Promise.all([work(), work()]);
  await browser.close();
  return failed;
};
