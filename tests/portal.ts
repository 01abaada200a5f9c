import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Check, Profile, Verdict } from '../lib/checks/check';

/** What `portal.json` may say. Everything else about a portal is its pages. */
interface Story {
  /** One sentence: what this vendor does well or badly, or which look-alike it shows. */
  story: string;
  /**
   * The verdicts that the story is about, written by hand. `npm run expect` rewrites `expected.json`, never these: a
   * change of the engine cannot turn the point of a story round unnoticed.
   */
  point: Record<Check['id'], Verdict>;
  profile?: Profile;
  /** Addresses of pages, where they are not the file's name at the portal's host. */
  pages?: Record<string, string>;
}

/** A small vendor site written for the tests. */
export interface Portal extends Story {
  /** The folder's name: a few words that tell the story. */
  slug: string;
  folder: string;
  /** Where the verdict of every check is written down. */
  expected: string;
  documents: { url: string; html: string }[];
}

const folders = (parent: string): string[] =>
  readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(parent, entry.name))
    .toSorted();

/** The start page has no name of its own. */
const nameOf = (file: string) => (file === 'index.html' ? '' : file);

const read = (folder: string): Portal => {
  const slug = basename(folder);
  const story = JSON.parse(readFileSync(join(folder, 'portal.json'), 'utf8')) as Story;
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return {
    ...story,
    slug,
    folder,
    expected: resolve(folder, 'expected.json'),
    documents: files
      .toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)))
      .map((file) => ({
        url: story.pages?.[file] ?? `https://${slug}.example/${nameOf(file)}`,
        html: readFileSync(join(folder, file), 'utf8'),
      })),
  };
};

/** Every portal of the tests and the samples; `root` is the folder of the repository. */
export const portals = (root = '.'): Portal[] =>
  [join(root, 'tests/portals'), join(root, 'samples')]
    .filter((parent) => existsSync(parent))
    .flatMap(folders)
    .map(read);
