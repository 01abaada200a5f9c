import { Validator, type Schema } from '@cfworker/json-schema';
import evidenceSchema from '../../docs/schema/evidence.schema.json';
import reportSchema from '../../docs/schema/report.schema.json';
import { audit } from '../audit';
import type { Profile } from '../checks/check';
import type { Evidence } from '../detect/evidence';
import { Refused } from '../refused';
import { say } from '../words';
import type { ReportFile } from './json';

/** Characters, or bytes. A file beyond is refused before it is read: no report of ours comes near; dossiers may be larger. */
const largest = { report: 50_000_000, any: 400_000_000 };

const tooLarge = () =>
  new Refused('This file is too large to be a report.', 'Nothing was read, and nothing here was changed.');

/** Throws `Refused` where a file of so many bytes need not even be read. */
export const refuseLarge = (bytes: number): void => {
  if (bytes > largest.any) throw tooLarge();
};

/** Dossiers begin with their name; the store reads them, with limits of its own. */
const isDossier = (text: string): boolean => /^\s*\{\s*"schema"\s*:\s*"approachable\/dossier@/.test(text.slice(0, 200));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The published schemas are what decides, so that they cannot say anything else than what is opened. */
const reports = new Validator(reportSchema as Schema, '2020-12');
reports.addSchema(evidenceSchema as Schema);
const pages = new Validator(evidenceSchema as Schema, '2020-12');

const kinds = ['report', 'evidence', 'dossier'] as const;

/** What a schema's name says: "approachable/report@1" is a report of version 1. */
const kindOf = (data: unknown): { kind: (typeof kinds)[number]; version: number } | null => {
  const [, name, version] = /^approachable\/(\w+)@(\d{1,4})$/.exec(isObject(data) ? String(data['schema']) : '') ?? [];
  const kind = kinds.find((each) => each === name);
  return kind ? { kind, version: Number(version) } : null;
};

/** The first thing wrong, by its place in the file, without the page's own words. */
const held = (validator: Validator, data: unknown): void => {
  const { valid, errors } = validator.validate(data);
  if (valid) return;
  const deepest = errors.toSorted((a, b) => b.instanceLocation.length - a.instanceLocation.length)[0];
  const place = deepest?.instanceLocation.replace(/^#\/?/, '').slice(0, 100) || '/';
  throw new Refused(
    say('This file is damaged or was changed: what stands at “{place}” is not what belongs there.', { place }),
    'Save it anew where it came from. Nothing here was changed.',
  );
};

const addressed = (evidence: Evidence): Evidence => {
  held(pages, evidence);
  if (URL.canParse(evidence.page.url)) return evidence;
  throw new Refused('This file names a page that has no address.', 'Nothing here was changed.');
};

export type OpenedFile = { kind: 'report'; file: ReportFile } | { kind: 'dossier' };

/**
 * Opens what this program has saved: a report, the evidence of a page (which is judged) or of several, a dossier (which
 * the store reads). Throws `Refused` with one sentence for everything else.
 */
export const openFile = (text: string, profile?: Profile): OpenedFile => {
  if (isDossier(text)) return { kind: 'dossier' };
  if (text.length > largest.report) throw tooLarge();
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Refused(
      'This file is not readable: it is no JSON, or was cut off.',
      'Save it anew where it came from. Nothing here was changed.',
    );
  }
  // The popup once saved a report beside its evidence.
  if (isObject(data) && isObject(data['report']) && data['schema'] === undefined)
    data = { ...data['report'], evidence: data['evidence'] };
  const list = Array.isArray(data) && data.length > 0 ? data : [data];
  const [first] = list.map(kindOf);
  if (
    !first ||
    !list.every((each) => kindOf(each)?.kind === first.kind) ||
    (list.length > 1 && first.kind !== 'evidence')
  )
    throw new Refused(
      'This file was not saved by Approachable.',
      'Reports, evidence and dossiers that Approachable saved as JSON can be opened here.',
    );
  if (first.version !== 1)
    throw new Refused(
      'This file was saved by another version of Approachable.',
      'Update Approachable to open it. Nothing here was changed.',
    );
  if (first.kind === 'dossier') return { kind: 'dossier' };
  if (first.kind === 'evidence') {
    const evidence = (list as Evidence[]).map(addressed);
    return { kind: 'report', file: { ...audit({ pages: evidence, ...(profile && { profile }) }), evidence } };
  }
  held(reports, data);
  return { kind: 'report', file: data as ReportFile };
};
