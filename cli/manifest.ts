import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { webAddress } from './source';
import { firstLine, Trouble } from './trouble';

/** One saved page of a manifest. */
export interface Entry {
  /** Names the file of evidence: `<id>.json`. */
  readonly id: string;
  /** The saved page; in the manifest it is relative to the manifest. */
  readonly file: string;
  /** The address it is read as. */
  readonly url: string;
}

/** What cannot be, or would lead out of, a file's name on one system or another. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const unfit = /[\u0000-\u001f<>:"/\\|?*]|^\.{1,2}$/;

type Fields<Name extends string> = Readonly<Record<Name | 'id' | 'file', string>>;

const fieldsOf = <Name extends string>(item: unknown, position: number, names: readonly Name[]): Fields<Name> => {
  const fields = (item ?? {}) as Record<string, unknown>;
  const { id } = fields;
  const which = typeof id === 'string' && id ? `“${id}”` : `number ${position + 1}`;
  for (const name of names) {
    const value = fields[name];
    if (typeof value !== 'string' || !value) throw new Trouble(`Entry ${which} of the manifest has no ${name}.`);
  }
  if (unfit.test(id as string)) throw new Trouble(`Entry ${which} of the manifest has an id that cannot name a file.`);
  return fields as Fields<Name>;
};

/** The entries of a manifest, each with all the names and an id of its own; files are found beside the manifest. */
const readEntries = <Name extends string>(path: string, names: readonly Name[], form: string): Fields<Name>[] => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Trouble(missing ? `There is no manifest ${path}.` : `${path} could not be read: ${firstLine(error)}`);
  }
  let items: unknown;
  try {
    items = JSON.parse(text);
  } catch (error) {
    throw new Trouble(`${path} is not JSON: ${firstLine(error)}`);
  }
  if (!Array.isArray(items)) throw new Trouble(`${path} is not ${form}.`);
  const entries = items.map((item, position) => fieldsOf(item, position, names));
  const seen = new Set<string>();
  for (const { id } of entries) {
    // Some file systems do not tell "Home" from "home": one result would replace the other.
    if (seen.has(id.toLowerCase())) throw new Trouble(`Two entries of the manifest have the id “${id}”.`);
    seen.add(id.toLowerCase());
  }
  return entries.map((entry) => ({ ...entry, file: resolve(dirname(resolve(path)), entry.file) }));
};

/** Reads a manifest of pages, `[{ "id", "file", "url" }]`. Throws Trouble, with the place, where it is not one. */
export const readManifest = (path: string): Entry[] =>
  readEntries(path, ['id', 'file', 'url'], 'a list of pages: [{ "id", "file", "url" }]').map(({ id, file, url }) => ({
    id,
    file,
    url: webAddress(url),
  }));

/** Reads a manifest of invoices, `[{ "id", "file" }]`. Throws Trouble, with the place, where it is not one. */
export const readInvoiceManifest = (path: string): Omit<Entry, 'url'>[] =>
  readEntries(path, ['id', 'file'], 'a list of invoices: [{ "id", "file" }]').map(({ id, file }) => ({ id, file }));
