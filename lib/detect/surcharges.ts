import type { Page } from '../page/page';
import { blocksWith, lowerCase } from './lower-case';
import { moneyIn } from './prices';
import { sentenceAround } from './sentences';
import { clip, sight, type Sighting } from './sighting';
import { discountWords, methodNames, noSurcharge, othersFees, surchargeWords } from './words/surcharges';

/** What choosing one way of paying does to the price. */
export interface Surcharge extends Sighting {
  effect: 'fee' | 'discount';
  /** The way of paying as written. */
  method: string;
  /** In the page's currency, or null where it is a share. */
  amount: number | null;
  /** Per cent of the total, or null. */
  percent: number | null;
}

const limits = { sightings: 30, text: 8_000 };
/** How far, in characters, the words about a fee may stand from the way of paying and from the number. */
const near = 80;
const share = /(\d{1,2}(?:[.,]\d{1,2})?)\s?%/;

const either = new RegExp(`${surchargeWords.source}|${discountWords.source}`);

const apart = (a: number, b: number, length: number) => Math.abs(a - b) <= near + length;

/** Fees and discounts tied to a way of paying: words about a fee, a method and a number within 80 characters. */
export const surcharges = (page: Page): Surcharge[] => {
  const found: Surcharge[] = [];
  const add = (text: string, start: number, element: Element, effect: Surcharge['effect'], length: number) => {
    const sentence = sentenceAround(text, start, start + length);
    const lower = sentence.text.toLowerCase();
    const at = start - sentence.start;
    const method = methodNames.exec(lower.slice(Math.max(0, at - near), at + length + near));
    if (!method || othersFees.test(lower) || noSurcharge.test(lower)) return;
    if (found.length >= limits.sightings || found.some((each) => each.text === clip(sentence.text))) return;
    const sum = moneyIn(sentence.text).find((money) => apart(money.start, at, length));
    const percent = share.exec(sentence.text);
    const close = percent && apart(percent.index, at, length) ? Number(percent[1]!.replace(',', '.')) : null;
    if (!sum && close === null) return;
    found.push({
      ...sight(page, element, sentence.text),
      effect,
      method: method[0],
      amount: sum?.amount ?? null,
      percent: close,
    });
  };
  for (const block of blocksWith(page, either)) {
    if (found.length >= limits.sightings) break;
    const text = block.text.slice(0, limits.text);
    const lower = lowerCase(page)[block.index]!.slice(0, limits.text);
    if (!/\d/.test(lower) || !/[%$€£¥₹₽₩₺]|\d[.,]\d\d|eur|usd|gbp|kr|zł|kč|円|元/.test(lower)) continue;
    for (const fee of lower.matchAll(surchargeWords)) add(text, fee.index, block.element, 'fee', fee[0].length);
    for (const less of lower.matchAll(discountWords)) add(text, less.index, block.element, 'discount', less[0].length);
  }
  return found;
};
