import { mkdirSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { audit, type Report } from '../lib/audit';
import type { Evidence } from '../lib/detect/evidence';
import { renderHtml } from '../lib/report/html';
import { vendorName } from '../lib/report/terms';
import { checklist } from './audit';
import { writeWhole } from './collect';
import { extendedBrowser } from './extension';
import { serve, type Server } from './serve';
import { sourceOf, type Source } from './source';
import { complain, firstLine, Trouble } from './trouble';
import { tabIn } from './visit';

/** The vendor that comes with the repository. Its name is mapped to this machine in the browser that reads it. */
const sample = {
  name: 'Harbour Tools',
  folder: fileURLToPath(new URL('../../samples/harbour-tools', import.meta.url)),
  host: 'harbour-tools.example',
};

interface Visit {
  readonly sources: readonly Source[];
  /** Chromium's host mapping. */
  readonly hosts?: string;
  readonly server?: Server;
}

const sampleVisit = async (): Promise<Visit> => {
  const server = await serve(sample.folder);
  const { name, folder, host } = sample;
  const paths = readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => (file === 'index.html' ? '' : file))
    .sort();
  console.log(
    `${name}, a made-up vendor, is served at http://127.0.0.1:${server.port}; the browser knows it as ${host}.`,
  );
  return {
    sources: paths.map((path) => ({ url: `http://${host}/${path}` })),
    hosts: `MAP ${host}:80 127.0.0.1:${server.port}`,
    server,
  };
};

/** An extension may not read files without its user's leave: a saved page without an address gets one it may read. */
const readable = (source: Source): Source =>
  source.url.startsWith('file:') ? { ...source, url: `http://localhost/${source.url.split('/').pop()}` } : source;

/** Every page, read by the built extension. */
const collect = async ({ sources, hosts }: Visit): Promise<Evidence[]> => {
  const extension = await extendedBrowser({ headless: true, hosts });
  try {
    const tab = await tabIn(extension.context, undefined, extension.collect);
    const evidence: Evidence[] = [];
    for (const source of sources) {
      evidence.push(await tab.read(source));
      console.log(`Read ${source.url}`);
    }
    return evidence;
  } finally {
    await extension.close();
  }
};

/** Writes the report beside the build and says where. */
const writeReport = (report: Report): void => {
  const name = vendorName(report.vendor).replace(/[^\w.-]+/g, '-') || 'page';
  const path = fileURLToPath(new URL(`../reports/${name}.html`, import.meta.url));
  mkdirSync(dirname(path), { recursive: true });
  writeWhole(path, renderHtml(report, { date: new Date() }));
  console.log(`The report, as a page to print or send: ${path}`);
};

const hasDisplay = (): boolean =>
  !process.env['CI'] &&
  (process.platform === 'darwin' ||
    process.platform === 'win32' ||
    Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']));

/** Leaves the first page open in a browser with the extension, until a person closes it. */
const stay = async ({ sources, hosts }: Visit): Promise<void> => {
  const { context, close } = await extendedBrowser({ headless: false, hosts });
  try {
    const closed = new Promise((resolve) => context.once('close', resolve));
    const tab = await tabIn(context);
    await tab.open(sources[0]!);
    console.log('The browser is open on that page: press the puzzle piece in its toolbar, then Approachable.');
    console.log('Close it, or press Ctrl-C here, to end.');
    await closed;
  } finally {
    await close();
  }
};

const namedVisit = (words: readonly string[]): Visit => {
  const option = words.find((word) => word.startsWith('-'));
  if (option) throw new Trouble(`npm start takes web addresses and saved pages, not “${option}”.`);
  return { sources: words.map((word) => readable(sourceOf(word))) };
};

let server: Server | undefined;
try {
  const words = process.argv.slice(2);
  const visit = words.length ? namedVisit(words) : await sampleVisit();
  ({ server } = visit);
  const report = audit({ pages: await collect(visit) });
  process.stdout.write(`${checklist(report)}\n`);
  writeReport(report);
  if (hasDisplay()) {
    // A display may be named and yet not be there; the checklist is printed all the same.
    await stay(visit).catch((error: unknown) => console.error(`No window could be opened here: ${firstLine(error)}`));
  }
} catch (error) {
  complain(error);
} finally {
  server?.close();
}
