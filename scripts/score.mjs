/** Collects the labelled pages that lie beside this repository, where they do, and prints how well they were read. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** @param {string[]} args */
const node = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;

const corpus = at('../../shared/corpus/dev');
if (existsSync(corpus)) {
  const evidence = at('../.output/evidence');
  const cli = at('../.output/cli/approachable.mjs');
  process.exitCode =
    node(cli, 'collect', '--manifest', `${corpus}/pages.json`, '--out', evidence) ||
    node(at('../../shared/tools/score.mjs'), `${corpus}/labels`, evidence, ...process.argv.slice(2));
} else {
  console.log('There are no labelled pages at ../shared/corpus/dev, so there is nothing to score.');
}
