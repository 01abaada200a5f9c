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
const lower = (text: string): string => (text.includes('İ') ? text.replaceAll('İ', 'i') : text).toLowerCase();

/** What stands in the tables under the same first two letters; made ready when a text first has these letters. */
interface Bucket<Kind> {
  readonly words: (readonly [Kind, string])[];
  entries: readonly Entry<Kind>[] | null;
}

const entriesOf = <Kind>(bucket: Bucket<Kind>): readonly Entry<Kind>[] =>
  (bucket.entries ??= bucket.words
    .map(([kind, word]) => entryOf(kind, word))
    .sort((a, b) => b.phrase.length - a.phrase.length));

/** `flat` is the text in lower case. */
const fits = <Kind>({ phrase, opensInside, endsInside }: Entry<Kind>, flat: string, at: number): boolean =>
  flat.startsWith(phrase, at) &&
  (opensInside || at === 0 || !isWordCharacter(flat[at - 1]!)) &&
  (endsInside || at + phrase.length >= flat.length || !isLetter(flat[at + phrase.length]!));

/** So many texts are remembered; then all are forgotten, because a content script may live as long as its tab. */
const mostTexts = 1_000;

/**
 * Finds the phrases of word tables in short texts. At each place the longest phrase wins, and among equal ones the
 * table named first. A regular expression of a thousand words that knows letters of all scripts takes seconds to
 * compile; this table takes less than a millisecond.
 */
export class PhraseFinder<Kind> {
  private buckets: Map<number, Bucket<Kind>> | undefined;
  /** Lists of numbers say the same words again and again. */
  private readonly known = new Map<string, readonly Hit<Kind>[]>();

  constructor(private readonly tables: readonly (readonly [Kind, Words])[]) {}

  /** The phrases in a text, in reading order; none overlaps another. */
  in(text: string): readonly Hit<Kind>[] {
    let hits = this.known.get(text);
    if (!hits) {
      if (this.known.size >= mostTexts) this.known.clear();
      this.known.set(text, (hits = this.search(text)));
    }
    return hits;
  }

  /** The phrase that begins exactly there, or null. */
  at(text: string, position: number): Hit<Kind> | null {
    return position < text.length ? this.hitAt(lower(text), position) : null;
  }

  private search(text: string): Hit<Kind>[] {
    const hits: Hit<Kind>[] = [];
    const flat = lower(text);
    for (let at = 0; at < flat.length; at++) {
      const hit = this.hitAt(flat, at);
      if (!hit) continue;
      hits.push(hit);
      at = hit.end - 1;
    }
    return hits;
  }

  private hitAt(flat: string, at: number): Hit<Kind> | null {
    const buckets = (this.buckets ??= this.build());
    const entry =
      this.entryAt(buckets, keyAt(flat, at), flat, at) ?? this.entryAt(buckets, flat.charCodeAt(at), flat, at);
    if (!entry) return null;
    let end = at + entry.phrase.length;
    if (entry.endsInside && !entry.free) while (end < flat.length && isLetter(flat[end]!)) end++;
    return { kind: entry.kind, start: at, end };
  }

  private entryAt(
    buckets: ReadonlyMap<number, Bucket<Kind>>,
    key: number,
    flat: string,
    at: number,
  ): Entry<Kind> | undefined {
    const bucket = buckets.get(key);
    return bucket && entriesOf(bucket).find((entry) => fits(entry, flat, at));
  }

  private build(): Map<number, Bucket<Kind>> {
    const buckets = new Map<number, Bucket<Kind>>();
    for (const [kind, words] of this.tables) {
      for (const language of Object.values(words)) {
        for (const word of language) {
          const first = word.startsWith('*') ? 1 : 0;
          const single = word.length - first - (word.endsWith('*') ? 1 : 0) < 2;
          // Phrases of one character are filed under that character alone.
          const key = single ? word.charCodeAt(first) : keyAt(word, first);
          const bucket = buckets.get(key);
          if (bucket) bucket.words.push([kind, word]);
          else buckets.set(key, { words: [[kind, word]], entries: null });
        }
      }
    }
    return buckets;
  }
}
