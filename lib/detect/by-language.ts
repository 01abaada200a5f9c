/**
 * Marks a table of words by language: an object whose keys are two-letter languages, or one that holds such objects.
 * Entries under other keys ("any", "code") belong to every language; the fingerprints of vendors are such a table too.
 *
 * Where the content script is built, `scripts/words-by-language.ts` takes the words out of the table and puts those of each
 * language, and those that all share, into a file of their own, so that a page is read with the words of the languages it
 * speaks. Everywhere else the table is whole. The argument must be a literal: it is read at build time.
 */
export const byLanguage = <Table>(table: Table): Table => table;

/** One pattern that matches what any line of a table does; one that matches nothing where no line was injected. */
export const anyOf = (table: Readonly<Record<string, string>>): string =>
  Object.values(table).filter(Boolean).join('|') || '(?!)';

/** What the words' files leave behind for the content script: tables by language. */
interface Words {
  approachableWords?: Record<string, Record<string, unknown>>;
}

type Branch = { [key: string]: unknown };
const isBranch = (value: unknown): value is Branch =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const graft = (onto: Branch, from: Branch): Branch => {
  for (const [key, value] of Object.entries(from)) {
    const own = onto[key];
    if (isBranch(own) && isBranch(value)) graft(own, value);
    else onto[key] = value;
  }
  return onto;
};

/** The languages whose words were injected before the collector, or null where the tables are whole. */
export const languagesInjected = (): string[] | null => {
  const words = (globalThis as Words).approachableWords;
  return words ? Object.keys(words).filter((name) => name.length === 2) : null;
};

/** The table named `name`: its frame, filled with what was injected before: the words of languages, and those they share. */
export const injected = <Table>(name: string, frame: Table): Table => {
  const words = (globalThis as Words).approachableWords ?? {};
  for (const tables of Object.values(words)) if (isBranch(tables[name])) graft(frame as Branch, tables[name]);
  return frame;
};
