import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { version } from '../package.json';
import type { Report } from '../lib/audit';
import type { Evidence } from '../lib/detect/evidence';
import { Refused } from '../lib/refused';
import { newFindings } from '../lib/report/baseline';
import { openFile } from '../lib/report/file';
import { fileOf, formats, masked, nothingAdded, type Format } from '../lib/report/formats';
import { verdictNames } from '../lib/report/terms';
import { vendorOf } from '../lib/site/vendor';
import { speaker } from '../lib/words';
import { firstLine, Trouble } from './trouble';

const speak = speaker();

/** How a report leaves the command line. */
export interface Delivery {
  format?: Format | undefined;
  out?: string | undefined;
  redact?: boolean | undefined;
  /** A report that was saved as JSON before: findings that it does not have fail the run. */
  baseline?: string | undefined;
}

const isFormat = (word: string): word is Format => formats.some((each) => each === word);

/** Reads what was asked for. Throws Trouble where it does not go together. */
export const deliveryOf = (values: {
  format?: string;
  out?: string;
  json?: boolean;
  redact?: boolean;
  baseline?: string;
}): Delivery => {
  const { format, out, json = false, redact, baseline } = values;
  if (json && (format !== undefined || out !== undefined)) throw new Trouble('Either --json or --format, not both.');
  const list = formats.join(', ');
  if (format !== undefined && !isFormat(format)) throw new Trouble(`--format takes ${list}, not “${format}”.`);
  const ending = out === undefined ? undefined : /\.(\w+)$/.exec(out)?.[1]?.toLowerCase();
  const meant = format ?? (out === undefined ? undefined : formats.find((each) => each === ending));
  if (out !== undefined && meant === undefined)
    throw new Trouble(`--out needs --format (${list}), or a name ending in one.`);
  if (meant === 'xlsx' && out === undefined) throw new Trouble('A workbook is no text to print: say where with --out.');
  if (redact && meant === undefined) throw new Trouble('--redact goes with --format or --out.');
  return { format: meant as Format | undefined, out, redact, baseline };
};

const baselineFrom = (path: string): Report => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Trouble(
      missing
        ? `There is no baseline ${path} yet: make one with --format json --out ${path}.`
        : `${path} could not be read: ${firstLine(error)}`,
    );
  }
  try {
    const opened = openFile(text);
    if (opened.kind === 'report') return opened.file;
  } catch (error) {
    if (error instanceof Refused) throw new Trouble(`${path}: ${speak(error.what)}`);
    throw error;
  }
  throw new Trouble(`${path} is no report: make one with --format json --out ${path}.`);
};

/** The vendor by its domain, however its host is called today. */
const vendorIn = ({ pages, vendor }: Report): string => {
  const url = pages[0]?.url;
  return url !== undefined && URL.canParse(url) ? vendorOf(url) : vendor;
};

/**
 * Prints or writes the report, and holds it to its baseline. `printed` is what a terminal shows where no format is asked
 * for. The answer is the exit code: 1 where something was found that the baseline does not have.
 */
export const deliver = async (
  report: Report,
  evidence: readonly Evidence[],
  { format, out, redact = false, baseline }: Delivery,
  printed: () => string,
): Promise<number> => {
  // Read first: a baseline that cannot be read must not be overwritten by the run that should have been held to it.
  const before = baseline === undefined ? null : baselineFrom(baseline);
  if (format === undefined) process.stdout.write(printed());
  else {
    const shown = { report, evidence, handover: nothingAdded, date: new Date(), version };
    const { content } = await fileOf(format, redact ? masked(shown, speak) : shown, speak);
    const bytes = Buffer.from(await content.arrayBuffer());
    if (out === undefined) process.stdout.write(bytes);
    else
      try {
        writeFileSync(`${out}.part`, bytes);
        renameSync(`${out}.part`, out);
      } catch (error) {
        throw new Trouble(`Nothing can be written to ${out}: ${firstLine(error)}`);
      }
  }
  if (!before) return 0;
  const found = newFindings(report, before, vendorIn);
  if (before.scoring !== report.scoring)
    console.error(
      `The baseline was judged by scoring version ${before.scoring}, this report by ${report.scoring}: what is new may be new to the checks.`,
    );
  console.error(found.length ? `New since the baseline: ${found.length}` : 'Nothing new since the baseline.');
  for (const { verdict, id, title, because } of found)
    console.error(`  ${speak(verdictNames[verdict])}  ${speak(title)}  ${id}\n      ${speak(because)}`);
  return found.length ? 1 : 0;
};
