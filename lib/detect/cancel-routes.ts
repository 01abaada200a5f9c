import type { Page } from '../page/page';
import { languagesOf } from './languages';
import { blocksWith } from './lower-case';
import { sentenceAround } from './sentences';
import { clip, sight, type Sighting } from './sighting';
import { contractWords, endWords, notSo, wayWords } from './words/cancel-routes';

/** A sentence that says how to end a contract that runs on. */
export interface CancelRoute extends Sighting {
  how: 'online' | 'email' | 'phone' | 'post' | 'person';
}

const most = 24;

interface Patterns {
  readonly end: RegExp;
  readonly ways: readonly (readonly [CancelRoute['how'], RegExp])[];
}
const known = new Map<string, Patterns>();

const joined = (table: Readonly<Record<string, string>>, languages: readonly string[]): string =>
  languages.flatMap((language) => table[language] ?? []).join('|') || '(?!)';

const patternsOf = (languages: readonly string[]): Patterns => {
  const key = languages.join();
  let patterns = known.get(key);
  if (!patterns) {
    patterns = {
      end: new RegExp(joined(endWords, languages)),
      ways: Object.entries(wayWords).map(([how, table]) => [
        how as CancelRoute['how'],
        new RegExp(joined(table, languages)),
      ]),
    };
    known.set(key, patterns);
  }
  return patterns;
};

/** Every way to cancel that a sentence names, each sentence once for each way. */
export const cancelRoutes = (page: Page): CancelRoute[] => {
  const { end, ways } = patternsOf(languagesOf(page));
  const found: CancelRoute[] = [];
  for (const block of blocksWith(page, end)) {
    if (found.length >= most) break;
    const text = block.text.slice(0, 8_000);
    // A button that says "Cancel" tells no way.
    if (text.length < 20) continue;
    const sentences = new Set<string>();
    for (const match of text.toLowerCase().matchAll(new RegExp(end, 'g')))
      sentences.add(sentenceAround(text, match.index, match.index + match[0].length).text);
    for (const sentence of sentences) {
      const lower = sentence.toLowerCase();
      const about = contractWords.test(lower) || contractWords.test((block.heading?.text ?? '').toLowerCase());
      if (!about || notSo.test(lower)) continue;
      for (const [how, pattern] of ways) {
        if (!pattern.test(lower) || found.length >= most) continue;
        if (found.some((each) => each.how === how && each.text === clip(sentence))) continue;
        found.push({ ...sight(page, block.element, sentence), how });
      }
    }
  }
  return found;
};
