import type { Block, Page } from '../page/page';
import { timedIn, type Duration, type TimeUnit } from './durations';
import { languagesOf } from './languages';
import { inWriting } from './payment/surroundings';
import { blocksWith } from './lower-case';
import { replyPattern } from './response-promises';
import { sentenceAround } from './sentences';
import { sight, type Sighting } from './sighting';
import {
  aheadOf,
  beginning,
  costBefore,
  costBehind,
  customerDuty,
  denials,
  negations,
  otherMatters,
  received,
  scopeWords,
  topicWords,
} from './words/promises';
import type { Steps } from './steps';

export interface NumericPromise extends Sighting {
  topic: 'delivery' | 'returns' | 'warranty' | 'refund' | 'payment-term' | 'support' | 'other';
  /** The upper bound of a range; 0 for "same day". */
  quantity: number;
  unit: TimeUnit;
  /** Words that limit the promise to some customers, goods or places, in lower case: "premium", "non-uk". */
  scope: string[];
}

type Topic = NumericPromise['topic'];

const most = 120;
/** How far, in characters, a topic's words may stand from the span of time. */
const near = 150;
/** A block shorter than this may take its topic from the label or heading before it. */
const short = 70;

const patterns = new Map<string, ReadonlyMap<Topic, RegExp>>();

const topicsIn = (languages: readonly string[]): ReadonlyMap<Topic, RegExp> => {
  const key = languages.join();
  let topics = patterns.get(key);
  if (!topics) {
    topics = new Map(
      Object.entries(topicWords).map(([topic, byLanguage]) => [
        topic as Topic,
        new RegExp(languages.flatMap((language) => byLanguage[language] ?? []).join('|'), 'g'),
      ]),
    );
    patterns.set(key, topics);
  }
  return topics;
};

/** "Return it within 30 days and we refund within 5": each span belongs to its own half of the sentence. */
const joint = /[;:]| (?:and|und|et|y|e|en|och|og|oraz|a|ja|и|ve) /;

/** Characters that a word seems further away for standing behind a joint, or for being what a span is counted from. */
const aside = 60;

/** All words about delivery of some languages, as one pattern for lower-case text. */
export const deliveryPattern = (languages: readonly string[]): RegExp => topicsIn(languages).get('delivery')!;

/** How many characters lie between `from`–`to` and the nearest match; `near` or more where there is none. */
const distance = (text: string, from: number, to: number, pattern: RegExp, delivery = false): number => {
  let least = near;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const end = match.index + match[0].length;
    const behind = match.index - to;
    const between = behind >= 0 ? text.slice(to, match.index) : text.slice(end, Math.max(end, from));
    if (between.length >= near) continue;
    const counted = behind >= 0 && beginning.test(between);
    if (counted && delivery && received.test(between + match[0])) continue;
    const costs =
      costBefore.test(text.slice(Math.max(0, match.index - 40), match.index)) ||
      costBehind.test(text.slice(end, end + 20));
    const further = counted || costs || joint.test(between) ? aside : 0;
    const apart = Math.min(between.length + further, near - 1 + between.length / 1000);
    if (apart < least && !negations.test(text.slice(Math.max(0, match.index - 30), match.index))) least = apart;
  }
  return least;
};

/** The topic whose words stand nearest to `from`–`to`, with their distance. Terms ("other") give way to any other. */
const nearestTopic = (text: string, from: number, to: number, topics: ReadonlyMap<Topic, RegExp>) => {
  let best: { topic: Topic | null; apart: number } = { topic: null, apart: near };
  for (const [topic, pattern] of topics) {
    if (topic === 'other' && best.topic) continue;
    const apart = distance(text, from, to, pattern, topic === 'delivery');
    if (apart < best.apart) best = { topic, apart };
  }
  return best;
};

/** The line that introduces the list of lines before `start` in the same text: "It is delivered by:". Lower case. */
const leadOf = ({ text }: Block, start: number): string => {
  const lines = text.slice(Math.max(0, start - 400), start).split('\n');
  while (lines.length && /^\s*(?:[-–—•*·].*)?$/.test(lines[lines.length - 1]!)) lines.pop();
  const lead = lines[lines.length - 1]?.trimEnd() ?? '';
  return /[:：]$/.test(lead) ? lead.slice(-120).toLowerCase() : '';
};

/** What a short block is labelled with: the cell or term before it, or its heading. Lower case. */
const labelOf = (page: Page, block: Block): string => {
  const before = page.blocks[block.index - 1];
  const label =
    before &&
    before.text.length < short &&
    !/[.!]$/.test(before.text) &&
    (before.text.endsWith(':') || before.element.parentElement === block.element.parentElement)
      ? before.text
      : '';
  return `${label} ${(block.heading?.text ?? '').slice(0, 80)}`.toLowerCase();
};

const netTerms = /\b(?:net|netto)[ -]?(7|10|14|15|20|21|28|30|45|60|90)\b(?! ?(?:%|g\b|kg|ml|cm|mm|eur|usd|€|\d))/gi;

const scopeOf = (text: string): string[] =>
  [...new Set(Array.from(text.toLowerCase().matchAll(scopeWords), ([word]) => word))].slice(0, 6);

/** Promises with a number and a unit: delivery, returns, warranty, refund, payment, support, terms. */
export function* promises(page: Page): Steps<NumericPromise[]> {
  const found: NumericPromise[] = [];
  const languages = languagesOf(page);
  const topics = topicsIn(languages);
  const replies = replyPattern(languages);
  const add = (block: Block, sentence: string, topic: Topic, quantity: number, unit: TimeUnit) => {
    const same = found.some(
      (each) =>
        each.topic === topic && each.quantity === quantity && each.unit === unit && sentence.startsWith(each.text),
    );
    if (!same) found.push({ ...sight(page, block.element, sentence), topic, quantity, unit, scope: scopeOf(sentence) });
  };
  const topicOf = (block: Block, duration: Duration, text: string, start: number): Topic | null => {
    const from = duration.start - start;
    const to = duration.end - start;
    const own = nearestTopic(text, from, to, topics);
    const lead = own.topic ? '' : leadOf(block, start);
    if (!own.topic && !lead && block.text.length >= short) return null;
    if (negations.test(text.slice(Math.max(0, from - 30), from)) || denials.test(text.slice(to))) return null;
    if (aheadOf.test(text.slice(to, to + 40)) && own.topic !== 'other') return null;
    if (otherMatters.test(text) || customerDuty.test(text)) return null;
    // An answer within a day is a response promise, whatever else the sentence mentions.
    if (distance(text, from, to, replies) <= Math.min(own.apart, 60)) return null;
    if (own.topic) return own.topic;
    const label = lead || labelOf(page, block);
    return otherMatters.test(label) ? null : nearestTopic(label, label.length, label.length, topics).topic;
  };
  for (const { block, durations } of yield* timedIn(page)) {
    yield;
    // An article or a manual tells of spans that others keep.
    if (inWriting(page, block.element)) continue;
    for (const duration of durations) {
      if (found.length >= most) return found;
      const sentence = sentenceAround(block.text, duration.start, duration.end);
      const topic = topicOf(block, duration, sentence.text.toLowerCase(), sentence.start);
      // Nothing is delivered after years: they are how long the company has been at it.
      if (topic === 'delivery' && duration.unit === 'year') continue;
      if (topic) add(block, sentence.text, topic, duration.quantity, duration.unit);
    }
  }
  for (const block of blocksWith(page, /\bnett?o?[ -]?\d\d?\b/)) {
    if (found.length >= most) break;
    for (const match of block.text.slice(0, 8_000).matchAll(netTerms)) {
      const sentence = sentenceAround(block.text, match.index, match.index + match[0].length);
      if (!/pay|term|invoice|credit|account|days|zahl|tage|rechnung/i.test(sentence.text)) continue;
      add(block, sentence.text, 'payment-term', Number(match[1]), 'day');
    }
  }
  return found;
}
