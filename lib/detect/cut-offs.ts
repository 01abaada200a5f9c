import type { Page } from '../page/page';
import { blocksWith, lowerCase } from './lower-case';
import { sentenceAround } from './sentences';
import { sight, type Sighting } from './sighting';
import { orderWithin } from './words/cut-offs';

/** How long one has to order so that a promise of delivery holds: information, given as a clock. */
export type CutOff = Sighting;

const most = 20;

/** "Order within 2 h 14 min", "bestellen Sie innerhalb von 3 Std.": a span and not a time of day, which hurries nobody. */
const hurried = new RegExp(
  `(?:${orderWithin})\\d{1,2} ?(?:h\\b|hrs?\\b|hours?|std|stunden?|heures?|horas?|ore\\b|uur|godzin|hodin|timm?ar|timer|tunnin|m\\b|mins?\\b|minut|:)`,
);

/** Times that run down to the end of the day's dispatch. */
export const cutOffs = (page: Page): CutOff[] => {
  const found: CutOff[] = [];
  for (const block of blocksWith(page, hurried)) {
    if (found.length >= most) break;
    const match = block.text.length <= 1_000 ? hurried.exec(lowerCase(page)[block.index]!) : null;
    if (!match) continue;
    const sentence = sentenceAround(block.text, match.index, match.index + match[0].length);
    found.push(sight(page, block.element, sentence.text));
  }
  return found;
};
