/**
 * What is injected into a page, in order. Extension, command line and benchmark inject the same files of the built
 * extension: first a script that tells which languages the page speaks and whether it calls less common countries, then
 * what it takes to read those, then the collector.
 */
export const scripts = {
  languages: 'content-scripts/languages.js',
  collect: 'content-scripts/collect.js',
} as const;

/** Where the words of one language lie (written by `scripts/words-by-language.ts`). */
export const wordsOf = (language: string): string => `words/${language}.js`;

/** What all languages share lies there as if it were one of them. */
export const sharedWords = 'any';

/** Stands among the languages where a page calls less common countries: their numbering plans are injected as well. */
export const furtherPlans = 'plans';

/** Where those lie (written by `scripts/phone-metadata.ts`). */
export const plansFile = 'plans/further.js';

/** The files that read a page for which the first script gave this answer. */
export const filesFor = (needs: readonly string[]): string[] => [
  wordsOf(sharedWords),
  ...needs.map((need) => (need === furtherPlans ? plansFile : wordsOf(need))),
  scripts.collect,
];
