/**
 * What is injected into a page, in order. Extension, command line and benchmark inject the same files of the built
 * extension: first a script that tells which languages the page speaks, then the words of those, then the collector.
 */
export const scripts = {
  languages: 'content-scripts/languages.js',
  collect: 'content-scripts/collect.js',
} as const;

/** Where the words of one language lie (written by `scripts/words-by-language.ts`). */
export const wordsOf = (language: string): string => `words/${language}.js`;

/** The files that read a page of these languages. */
export const filesFor = (languages: readonly string[]): string[] => [...languages.map(wordsOf), scripts.collect];
