import { parseArgs } from 'node:util';
import { version } from '../package.json';
import type { AgreedTerms } from '../lib/checks/check';
import { auditPages } from './audit';
import { collectManifest, collectOne } from './collect';
import { deliveryOf } from './deliver';
import { auditInvoices, invoiceManifest, printInvoices } from './invoice';
import { auditSite } from './site';
import { sourceOf } from './source';
import { firstLine, Trouble } from './trouble';

const help = `approachable: how easy is this company to reach, to pay and to deal with?

  approachable audit <url or file> …     prints the checklist; several pages are judged as one vendor's
      --json                             prints the report as JSON instead
      --format <format> --out <file>     writes it as html, xlsx, csv, sightings, md or json (with its evidence)
      --redact                           masks names, direct e-mail addresses and phone numbers in it
      --baseline <report.json>           exit code 1 where something is found that this earlier report does not have
  approachable audit <invoice.pdf or .xml> …
                                         prints the seven rules for invoices; several files are a series
  approachable site <url>                walks the site from there and judges it whole: ways to a person, promises that
                                         disagree, and every check. It reads one page at a time, follows robots.txt
                                         and no link that would do something
      --max-pages <number>               reads so many pages at most (40)
      --json                             prints the report as JSON instead
      --html <file>                      writes the report as a page, too; --format and the like as with audit
      --resume                           goes on with a walk that was stopped
      --pause <milliseconds>             waits so long between two requests (500); robots.txt may ask for more
  approachable collect <url or file>     prints what one page shows, as JSON
  approachable collect --manifest <file> --out <folder>
                                         the same for many saved pages: [{ "id", "file", "url" }] → <folder>/<id>.json
  approachable invoice <file> …          prints what an invoice says (PDF, HTML, or XML as UBL or CII), as JSON
  approachable invoice --manifest <file> --out <folder>
                                         the same for many: [{ "id", "file" }] → <folder>/<id>.json
  approachable invoice --rules <file> …  judges invoices by the seven rules, saved pages too; several are a series
      --json                             prints the report as JSON instead
      --agreed-days <days>               what was agreed, to hold the invoices to: days to pay

With audit, site and collect:
      --timeout <seconds>   how long a page may take to answer (30)

With audit and collect:
      --as <url>            the address a saved page is read as; else the one it carries, or its file's
      --scripts             lets a saved page's own scripts run; they are off, and it can reach no network

  -h, --help
  -v, --version

The browser is CHROME_PATH, or Chromium, Chrome or Edge where they are installed. Exit code 1: some pages of a manifest
could not be read, the others were; or something is new since the baseline. Exit code 2: something about the call has to
change, and nothing was written.
`;

const options = {
  'agreed-days': { type: 'string' },
  as: { type: 'string' },
  baseline: { type: 'string' },
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  html: { type: 'string' },
  json: { type: 'boolean' },
  manifest: { type: 'string' },
  'max-pages': { type: 'string' },
  out: { type: 'string' },
  redact: { type: 'boolean' },
  pause: { type: 'string' },
  resume: { type: 'boolean' },
  rules: { type: 'boolean' },
  scripts: { type: 'boolean' },
  timeout: { type: 'string' },
  version: { type: 'boolean', short: 'v' },
} as const;

type Values = ReturnType<typeof parse>['values'];

const parse = (words: string[]) => parseArgs({ args: words, options, allowPositionals: true });

/** Which options each command knows, beside help and version. */
const commands = {
  audit: ['agreed-days', 'as', 'baseline', 'format', 'json', 'out', 'redact', 'scripts', 'timeout'],
  collect: ['as', 'manifest', 'out', 'scripts', 'timeout'],
  site: ['baseline', 'format', 'html', 'json', 'max-pages', 'out', 'pause', 'redact', 'resume', 'timeout'],
  invoice: ['agreed-days', 'json', 'manifest', 'out', 'rules'],
} as const satisfies Record<string, readonly (keyof Values)[]>;

const isCommand = (word: string): word is keyof typeof commands => Object.hasOwn(commands, word);

/** Milliseconds. */
const timeoutOf = (seconds: string | undefined): number | undefined => {
  if (seconds === undefined) return undefined;
  const number = Number(seconds);
  if (!(number > 0 && number <= 3600)) throw new Trouble(`--timeout takes a number of seconds, not “${seconds}”.`);
  return number * 1000;
};

const collect = async (pages: string[], values: Values): Promise<number> => {
  const { as, manifest, out, scripts } = values;
  const timeout = timeoutOf(values.timeout);
  if (manifest !== undefined) {
    if (out === undefined) throw new Trouble('--manifest needs --out: the folder for the evidence.');
    if (as !== undefined) throw new Trouble('--as goes with one page: a manifest gives every page its address.');
    if (pages.length) throw new Trouble(`Either a manifest or a page, not both: “${pages[0]}”.`);
    return (await collectManifest(manifest, out, { scripts, timeout })) ? 1 : 0;
  }
  if (out !== undefined) throw new Trouble('--out goes with --manifest: one page is printed.');
  const [page, ...more] = pages;
  if (page === undefined) throw new Trouble('collect needs a page: a web address or a saved file.');
  if (more.length) throw new Trouble('collect takes one page; many go into a manifest (--manifest).');
  await collectOne(sourceOf(page, { as, scripts }), timeout);
  return 0;
};

/** What was agreed on, or null where nothing was said. */
const agreedOf = (values: Values): AgreedTerms | null => {
  const words = values['agreed-days'];
  if (words === undefined) return null;
  const days = Number(words);
  if (!Number.isInteger(days) || days < 0 || days > 365)
    throw new Trouble(`--agreed-days takes a whole number of days, not “${words}”.`);
  return { days };
};

/** A page may be an invoice, too; only a PDF or XML cannot be anything else. */
const isInvoiceFile = (name: string): boolean => /\.(?:pdf|xml)$/i.test(name) && !/^https?:/i.test(name);

const audit = async (pages: string[], values: Values): Promise<number> => {
  const { as, json, scripts } = values;
  const delivery = deliveryOf(values);
  if (pages.length && pages.every(isInvoiceFile)) {
    return auditInvoices(pages, { json, agreed: agreedOf(values), ...delivery });
  }
  const invoiceFile = pages.find(isInvoiceFile);
  if (invoiceFile !== undefined)
    throw new Trouble(`Invoices are audited apart from pages: give “${invoiceFile}” a call of its own.`);
  if (values['agreed-days'] !== undefined) throw new Trouble('--agreed-days goes with invoices.');
  if (!pages.length) throw new Trouble('audit needs a page: a web address or a saved file.');
  if (as !== undefined && pages.length > 1) throw new Trouble('--as goes with one page.');
  const sources = pages.map((page) => sourceOf(page, { as, scripts }));
  return auditPages(sources, { json, timeout: timeoutOf(values.timeout), ...delivery });
};

const invoice = async (files: string[], values: Values): Promise<number> => {
  const { manifest, out, rules, json } = values;
  if (rules) {
    if (manifest !== undefined) throw new Trouble('--rules judges files; a manifest is for reading.');
    if (!files.length) throw new Trouble('invoice --rules needs a file: a PDF, a saved page or XML.');
    return auditInvoices(files, { json, agreed: agreedOf(values) });
  }
  if (values['agreed-days'] !== undefined) throw new Trouble('--agreed-days goes with --rules.');
  if (manifest !== undefined) {
    if (out === undefined) throw new Trouble('--manifest needs --out: the folder for what is read.');
    if (files.length) throw new Trouble(`Either a manifest or files, not both: “${files[0]}”.`);
    return (await invoiceManifest(manifest, out)) ? 1 : 0;
  }
  if (out !== undefined) throw new Trouble('--out goes with --manifest: what a file says is printed.');
  if (!files.length) throw new Trouble('invoice needs a file: a PDF, a saved page or XML.');
  await printInvoices(files);
  return 0;
};

const site = async (pages: string[], values: Values): Promise<number> => {
  const [start, ...more] = pages;
  if (start === undefined) throw new Trouble('site needs a web address to begin at.');
  if (more.length) throw new Trouble('site takes one web address: it finds the other pages itself.');
  const source = sourceOf(start);
  if (source.html) throw new Trouble(`site walks a live website; “${start}” is a file.`);
  const limit = values['max-pages'];
  const maxPages = limit === undefined ? undefined : Number(limit);
  if (maxPages !== undefined && !(Number.isInteger(maxPages) && maxPages > 0 && maxPages <= 10_000))
    throw new Trouble(`--max-pages takes a whole number from 1 to 10000, not “${limit}”.`);
  const pause = values.pause === undefined ? undefined : Number(values.pause);
  if (pause !== undefined && !(pause >= 0 && pause <= 60_000))
    throw new Trouble(`--pause takes milliseconds, at most 60000, not “${values.pause}”.`);
  const { json, html, resume } = values;
  const timeout = timeoutOf(values.timeout);
  return auditSite(source.url, { ...deliveryOf(values), json, html, resume, maxPages, pause, timeout });
};

/** Does what the words ask; the answer is the exit code. Throws Trouble where they cannot be followed. */
export const run = async (words: string[]): Promise<number> => {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (error) {
    // Node goes on to explain positional arguments; the first sentence says what is wrong.
    throw new Trouble(`${firstLine(error).split('. ', 1)[0]!.replace(/\.$/, '')}. See approachable --help.`);
  }
  const { values, positionals } = parsed;
  const [command, ...pages] = positionals;
  if (values.version) process.stdout.write(`${version}\n`);
  else if (values.help || command === 'help') process.stdout.write(help);
  else if (command === undefined)
    throw new Trouble('Say what to do: audit, site, collect or invoice. See approachable --help.');
  else if (!isCommand(command)) throw new Trouble(`There is no command “${command}”. See approachable --help.`);
  else {
    const known: readonly string[] = commands[command];
    const stranger = Object.keys(values).find((name) => !known.includes(name));
    if (stranger) throw new Trouble(`${command} has no option --${stranger}. See approachable --help.`);
    if (command === 'audit') return audit(pages, values);
    if (command === 'site') return site(pages, values);
    return command === 'collect' ? collect(pages, values) : invoice(pages, values);
  }
  return 0;
};
