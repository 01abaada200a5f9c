import type { Page } from '../page/page';
import { durationsIn } from './durations';
import { languagesOf } from './languages';
import { blocksWith, lowerCase } from './lower-case';
import { replyPattern } from './response-promises';
import { sentenceAround } from './sentences';
import { sight, type Sighting } from './sighting';
import { deliveryPattern } from './promises';
import { customerAnswers, vagueWords } from './words/replies';

/** A promise that names no time: "we reply as soon as possible", "fast delivery". */
export interface VaguePromise extends Sighting {
  topic: 'response' | 'delivery';
}

const most = 30;
const near = 80;
const limits = { text: 4_000 };
const patterns = new Map<string, RegExp>();

const vaguePattern = (languages: readonly string[]): RegExp => {
  const key = languages.join();
  let pattern = patterns.get(key);
  if (!pattern) {
    const sources = languages.flatMap((language) => vagueWords[language] ?? []);
    patterns.set(key, (pattern = new RegExp(sources.join('|'))));
  }
  return pattern;
};

/** Promises to answer or deliver "soon": they raise a hope without giving a time to hold on to. */
export const vaguePromises = (page: Page): VaguePromise[] => {
  const found: VaguePromise[] = [];
  const languages = languagesOf(page);
  const vague = vaguePattern(languages);
  const replies = replyPattern(languages);
  const delivery = deliveryPattern(languages);
  for (const block of blocksWith(page, vague)) {
    if (found.length >= most) break;
    const match = vague.exec(lowerCase(page)[block.index]!.slice(0, limits.text));
    if (!match) continue;
    const end = match.index + match[0].length;
    const sentence = sentenceAround(block.text, match.index, end);
    const said = sentence.text.toLowerCase();
    const at = match.index - sentence.start;
    const close = said.slice(Math.max(0, at - near), at + match[0].length + near);
    const topic = close.match(replies) ? 'response' : close.match(delivery) ? 'delivery' : null;
    if (!topic || customerAnswers.test(said) || durationsIn(sentence.text, languages).length) continue;
    found.push({ ...sight(page, block.element, sentence.text), topic });
  }
  return found;
};
