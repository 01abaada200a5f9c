import type { Page } from '../page/page';
import { hoursOf, timedIn } from './durations';
import { languagesOf } from './languages';
import { blocksWith } from './lower-case';
import { sentenceAround } from './sentences';
import { sight, type Sighting } from './sighting';
import { customerDuty } from './words/promises';
import { customerAnswers, replyWords } from './words/replies';
import type { Steps } from './steps';

export interface ResponsePromise extends Sighting {
  /** The promised time in hours, a working day counted as 24. Promises without a time are `vaguePromises`. */
  hours: number | null;
}

const most = 50;
/** A reply that is promised in more than a quarter of a year is the period of a study, a law or a contract. */
const longest = 24 * 92;
/** How far, in characters, the words about answering may stand from the span of time. */
const near = 90;

const patterns = new Map<string, RegExp>();

/** All words about answering of some languages, as one pattern for lower-case text. */
export const replyPattern = (languages: readonly string[]): RegExp => {
  const key = languages.join();
  let pattern = patterns.get(key);
  if (!pattern) {
    const sources = languages.flatMap((language) => replyWords[language] ?? []);
    patterns.set(key, (pattern = new RegExp(sources.join('|'), 'g')));
  }
  return pattern;
};

/** Promises about how soon a question is answered: words about answering near a span of time. */
export function* responsePromises(page: Page): Steps<ResponsePromise[]> {
  const found: ResponsePromise[] = [];
  const replies = replyPattern(languagesOf(page));
  const speaks = new Set(blocksWith(page, replies));
  yield;
  for (const { block, durations } of yield* timedIn(page)) {
    if (!speaks.has(block) && !(block.heading && speaks.has(block.heading))) continue;
    const said = new Set<number>();
    for (const duration of durations) {
      if (found.length >= most) return found;
      const hours = hoursOf(duration);
      if (hours > longest) continue;
      const sentence = sentenceAround(block.text, duration.start, duration.end);
      if (said.has(sentence.start)) continue;
      const text = sentence.text.toLowerCase();
      const from = duration.start - sentence.start;
      const to = duration.end - sentence.start;
      const close = text.slice(Math.max(0, from - near), to + near);
      // A short label such as "Response time" may stand in the heading above: "24 hours".
      const label = block.text.length < 60 ? (block.heading?.text.toLowerCase().slice(0, 80) ?? '') : '';
      if (!(close.match(replies) || (label.match(replies) && sentence.text.length < 60))) continue;
      if (customerAnswers.test(text) || customerDuty.test(text)) continue;
      said.add(sentence.start);
      found.push({ ...sight(page, block.element, sentence.text), hours });
    }
  }
  return found;
}
