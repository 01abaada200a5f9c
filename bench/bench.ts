import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { build } from 'vite';
import { launch } from '../cli/browser';
import { filesFor, scripts } from '../lib/injection';
import { article, branches, catalogue, checkout } from './pages';

/*
 * Speed is a ratio measured side by side: on each page and in each run, a bare TreeWalker pass, collect + audit, and
 * axe.run() where it ends in reasonable time, in an order that rotates. Every operation gets its own fresh isolated
 * world: cold code and cold DOM wrappers are what a content script finds. Figures are medians; ratios are paired
 * within one run.
 *
 * What is measured is what ships: the scripts of the built extension, with the words of the page's languages only.
 * Handing them to the browser ("load": it parses them) is a column of its own, as it is for no other operation; building
 * their tables and everything after belongs to collect + audit.
 */

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '11' },
    only: { type: 'string' },
    axe: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const runs = Number(values.runs);

const pages: readonly { name: string; html: string; axeRuns: number }[] = [
  { name: 'catalogue 1k', html: catalogue(1_000), axeRuns: 3 },
  { name: 'catalogue 10k', html: catalogue(10_000), axeRuns: 1 },
  { name: 'catalogue 100k', html: catalogue(100_000), axeRuns: 0 },
  { name: 'catalogue 400k', html: catalogue(400_000), axeRuns: 0 },
  { name: 'article', html: article(), axeRuns: 1 },
  { name: 'branches', html: branches(), axeRuns: 1 },
  { name: 'checkout', html: checkout(), axeRuns: 1 },
].filter((page) => !values.only || page.name.includes(values.only));

/** The judging half, which runs in the extension's own pages, as one script. */
const auditBundle = async (): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', lib: { entry: 'lib/audit.ts', formats: ['iife'], name: 'auditing' } },
  });
  const output = Array.isArray(result) ? result[0]! : result;
  if (!('output' in output)) throw new Error('The audit was not built.');
  return output.output[0].code;
};

const shipped = (file: string): string => readFileSync(`.output/chrome-mv3/${file}`, 'utf8');

/** The floor: touch every element and text once and read the length of every text. */
const floor = `(() => {
  const start = performance.now();
  const walker = document.createTreeWalker(document.documentElement, 5);
  let nodes = 0, length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) { nodes++; if (node.nodeType === 3) length += node.data.length; }
  return { ms: performance.now() - start, nodes, length };
})()`;

/** Notes the longest time in which a task of the highest priority had to wait: the longest block a person could feel. */
const watched = (run: string) => `(async () => {
  let longest = 0, last = performance.now(), on = true;
  const tick = () => { const now = performance.now(); longest = Math.max(longest, now - last); last = now; if (on) scheduler.postTask(tick, { priority: 'user-blocking', delay: 1 }); };
  scheduler.postTask(tick, { priority: 'user-blocking' });
  await new Promise((done) => setTimeout(done, 20));
  longest = 0;
  const result = await ${run};
  const now = performance.now();
  longest = Math.max(longest, now - last);
  on = false;
  return { ...result, longest };
})()`;

const median = (numbers: number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

const inFreshWorld = async <T>(session: CDPSession, prepare: string, expression: string): Promise<T> => {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: `bench-${Math.random()}`,
  });
  if (prepare) await session.send('Runtime.evaluate', { expression: prepare, contextId });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
};

interface Row {
  page: string;
  nodes: number;
  floor: number;
  load: number;
  engine: number;
  ratio: number;
  longest: number;
  heap: number;
  axe: number | null;
  truncated: boolean;
}

/** Reads as the extension does: asks for the languages, adds their words, collects; then judges. Times in milliseconds. */
const engine = (languages: readonly string[]): string => `(async () => {
  const load = (script, name) => new Function(script + (name ? ';return ' + name : ''));
  const sources = ${JSON.stringify({
    scout: shipped(scripts.languages),
    words: filesFor(languages).slice(0, -1).map(shipped).join('\n'),
    collector: shipped(scripts.collect),
  })};
  const start = performance.now();
  const scout = load(sources.scout, 'languages'), words = load(sources.words), collector = load(sources.collector, 'collect');
  const loaded = performance.now();
  scout(); words();
  const evidence = await collector();
  const collected = performance.now();
  auditing.audit({ pages: [evidence] });
  const audited = performance.now();
  const { nodes, truncated } = evidence.page;
  return { load: loaded - start, collect: collected - loaded, audit: audited - collected, nodes, truncated };
})()`;

const auditScript = await auditBundle();
const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await launch();

let serving = '';
const server = createServer((request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(request.url === '/' ? serving : '');
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

/** Runs an operation and adds how much the heap grew by it, in bytes. */
const weighed = async <T extends object>(
  session: CDPSession,
  operation: () => Promise<T>,
): Promise<T & { heap: number }> => {
  const used = async () => (await session.send('Runtime.getHeapUsage')).usedSize;
  const before = await used();
  const result = await operation();
  return { ...result, heap: (await used()) - before };
};

const benchPage = async ({ name, html, axeRuns }: (typeof pages)[number], page: Page): Promise<Row> => {
  serving = html;
  const floors: number[] = [];
  const loads: number[] = [];
  const engines: number[] = [];
  const ratios: number[] = [];
  const blocks: number[] = [];
  const heaps: number[] = [];
  const axes: number[] = [];
  let nodes = 0;
  let truncated = false;
  for (let run = 0; run < runs; run++) {
    await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
    const session = await page.context().newCDPSession(page);
    // A person presses the button on a page that is drawn: nobody here pays for the layout that loading still owes.
    await page.evaluate(
      () =>
        new Promise((drawn) => {
          document.documentElement.getBoundingClientRect();
          requestAnimationFrame(() => requestAnimationFrame(drawn));
        }),
    );
    const idle = () => page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 50))));
    // Its own world too, before: which languages' words are read from the disk is no time of the page's.
    const languages = await inFreshWorld<string[]>(session, '', `${shipped(scripts.languages)};languages`);
    let bare = { ms: 0, heap: 0 };
    let full = { load: 0, collect: 0, audit: 0, nodes: 0, truncated: false, longest: 0, heap: 0 };
    const operations = [
      async () => {
        bare = await weighed(session, () => inFreshWorld(session, '', watched(`Promise.resolve(${floor})`)));
      },
      async () => {
        full = await weighed(session, () => inFreshWorld(session, auditScript, watched(engine(languages))));
      },
    ];
    if (run % 2) operations.reverse();
    for (const operation of operations) {
      await session.send('HeapProfiler.collectGarbage');
      await idle();
      await operation();
    }
    if (values.axe && run < axeRuns) {
      await idle();
      axes.push(
        await inFreshWorld(
          session,
          axeScript,
          '(async () => { const start = performance.now(); await axe.run(); return performance.now() - start; })()',
        ),
      );
    }
    const took = full.collect + full.audit;
    loads.push(full.load);
    floors.push(bare.ms);
    engines.push(took);
    ratios.push(took / bare.ms);
    blocks.push(full.longest);
    heaps.push(full.heap / Math.max(bare.heap, 1));
    ({ nodes, truncated } = full);
    await session.detach();
  }
  return {
    page: name,
    nodes,
    floor: median(floors),
    load: median(loads),
    engine: median(engines),
    ratio: median(ratios),
    longest: Math.max(...blocks),
    heap: median(heaps),
    axe: axes.length ? median(axes) / median(engines) : null,
    truncated,
  };
};

const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
const page = await context.newPage();
console.log(
  'page              nodes   floor ms  load ms  collect+audit ms  ratio  longest block ms  heap ratio  axe.run is slower by',
);
for (const each of pages) {
  const row = await benchPage(each, page);
  console.log(
    `${row.page.padEnd(15)} ${String(row.nodes).padStart(7)} ${row.floor.toFixed(1).padStart(10)} ${row.load.toFixed(1).padStart(8)} ${row.engine.toFixed(1).padStart(17)} ${row.ratio.toFixed(2).padStart(6)} ${row.longest.toFixed(0).padStart(17)} ${row.heap.toFixed(1).padStart(11)}  ${row.axe ? `${row.axe.toFixed(0)}x` : 'not measured'}${row.truncated ? '  (truncated)' : ''}`,
  );
}
await browser.close();
server.close();
