import type { Words } from '../words/phones';
import { isLetter, isWordCharacter } from './letters';

/** A word or phrase of a table, found in a text. */
export interface Hit<Kind> {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

interface Entry<Kind> {
  readonly kind: Kind;
  readonly phrase: string;
  /** It may begin inside a word: "*hotline", and scripts without spaces. */
  readonly opensInside: boolean;
  /** It may end inside a word: "telefon*", and scripts without spaces. */
  readonly endsInside: boolean;
  /** True for scripts without spaces, where a word has no end to run to. */
  readonly free: boolean;
}

/** Letters of scripts that write words without spaces between them. */
export const unspaced = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

const entryOf = <Kind>(kind: Kind, word: string): Entry<Kind> => {
  const opens = word.startsWith('*');
  const ends = word.endsWith('*');
  const phrase = word.slice(opens ? 1 : 0, ends ? -1 : undefined);
  const free = phrase.charCodeAt(0) >= 0xe00 && unspaced.test(phrase);
  return {
    kind,
    phrase,
    opensInside: free || opens || !isWordCharacter(phrase[0]!),
    endsInside: free || ends || !isLetter(phrase.at(-1)!),
    free,
  };
};

const keyAt = (text: string, at: number): number => text.charCodeAt(at) * 65_536 + (text.charCodeAt(at + 1) || 0);

/** Lower case, character for character, so that positions stay true ("İ" would become two). */
const lower = (text: string): string => text.replaceAll('İ', 'i').toLowerCase();

/**
 * Finds the phrases of word tables in short texts. At each place the longest phrase wins, and among equal ones the
 * table named first. A regular expression of a thousand words that knows letters of all scripts takes seconds to
 * compile; this table takes less than a millisecond.
 */
export const phraseFinder = <Kind>(tables: readonly (readonly [Kind, Words])[]): ((text: string) => Hit<Kind>[]) => {
  let buckets: Map<number, Entry<Kind>[]> | undefined;
  const build = () => {
    const built = new Map<number, Entry<Kind>[]>();
    for (const [kind, words] of tables) {
      for (const word of Object.values(words).flat()) {
        const entry = entryOf(kind, word);
        // Phrases of one character are filed under that character alone.
        const key = entry.phrase.length > 1 ? keyAt(entry.phrase, 0) : entry.phrase.charCodeAt(0);
        const bucket = built.get(key);
        if (bucket) bucket.push(entry);
        else built.set(key, [entry]);
      }
    }
    for (const bucket of built.values()) bucket.sort((a, b) => b.phrase.length - a.phrase.length);
    return built;
  };
  return (text) => {
    buckets ??= build();
    const hits: Hit<Kind>[] = [];
    const flat = lower(text);
    const fits = ({ phrase, opensInside, endsInside }: Entry<Kind>, at: number): boolean =>
      flat.startsWith(phrase, at) &&
      (opensInside || at === 0 || !isWordCharacter(flat[at - 1]!)) &&
      (endsInside || at + phrase.length >= flat.length || !isLetter(flat[at + phrase.length]!));
    for (let at = 0; at < flat.length; at++) {
      const entry =
        buckets.get(keyAt(flat, at))?.find((each) => fits(each, at)) ??
        buckets.get(flat.charCodeAt(at))?.find((each) => fits(each, at));
      if (!entry) continue;
      let end = at + entry.phrase.length;
      if (entry.endsInside && !entry.free) while (end < flat.length && isLetter(flat[end]!)) end++;
      hits.push({ kind: entry.kind, start: at, end });
      at = end - 1;
    }
    return hits;
  };
};
