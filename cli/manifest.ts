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

const entryOf = (item: unknown, position: number, folder: string): Entry => {
  const { id, file, url } = (item ?? {}) as Record<string, unknown>;
  const which = typeof id === 'string' && id ? `“${id}”` : `number ${position + 1}`;
  for (const [name, value] of Object.entries({ id, file, url })) {
    if (typeof value !== 'string' || !value) throw new Trouble(`Entry ${which} of the manifest has no ${name}.`);
  }
  if (unfit.test(id as string)) throw new Trouble(`Entry ${which} of the manifest has an id that cannot name a file.`);
  return { id: id as string, file: resolve(folder, file as string), url: webAddress(url as string) };
};

/** Reads a manifest, `[{ "id", "file", "url" }]`. Throws Trouble, with the place, where it is not one. */
export const readManifest = (path: string): Entry[] => {
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
  if (!Array.isArray(items)) throw new Trouble(`${path} is not a list of pages: [{ "id", "file", "url" }].`);
  const entries = items.map((item, position) => entryOf(item, position, dirname(resolve(path))));
  const seen = new Set<string>();
  for (const { id } of entries) {
    // Some file systems do not tell "Home" from "home": one page's evidence would replace the other's.
    if (seen.has(id.toLowerCase())) throw new Trouble(`Two entries of the manifest have the id “${id}”.`);
    seen.add(id.toLowerCase());
  }
  return entries;
};
