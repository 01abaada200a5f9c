import type { Page } from '../page/page';
import { languagesOf } from './languages';
import { blocksWith, lowerCase } from './lower-case';
import { moneyIn } from './prices';
import { sentenceAround } from './sentences';
import { sight, type Sighting } from './sighting';
import { cancelWords, cardlessWords, renewalWords } from './words/renewals';

/** An offer that begins free or cheap, or words about a contract that goes on by itself. */
export interface Renewal extends Sighting {
  kind: 'trial' | 'intro' | 'renewal';
  /** The largest amount of money named in the same sentence: what it costs later. Null where none is. */
  amount: number | null;
  /** True where the same block or one beside it says how to cancel. */
  cancel: boolean;
  /** How many blocks lie between it and the nearest amount of money; null where the page names none near. */
  priceApart: number | null;
  /** True for a trial on a page that says it needs no card: nothing is charged when it is over. */
  cardless: boolean;
  /** The size of its letters in pixels; null where the page is not drawn. */
  fontSize: number | null;
}

const limits = { sightings: 60, text: 6_000, apart: 12 };
const patterns = new Map<string, readonly (readonly [Renewal['kind'], RegExp])[]>();

const patternsFor = (languages: readonly string[]) => {
  const key = languages.join();
  let known = patterns.get(key);
  if (!known) {
    known = (Object.keys(renewalWords) as Renewal['kind'][]).map((kind) => [
      kind,
      new RegExp(languages.flatMap((language) => renewalWords[kind][language] ?? []).join('|')),
    ]);
    patterns.set(key, known);
  }
  return known;
};

/** Trials, introductory offers and renewals. */
export const renewals = (page: Page): Renewal[] => {
  const found: Renewal[] = [];
  const languages = languagesOf(page);
  const kinds = patternsFor(languages);
  const priceApart = (index: number): number | null => {
    for (let apart = 0; apart <= limits.apart; apart++) {
      for (const at of [index - apart, index + apart]) {
        const block = page.blocks[at];
        if (block && moneyIn(block.text.slice(0, limits.text)).length) return apart;
      }
    }
    return null;
  };
  let cardless: boolean | null = null;
  const any = new RegExp(kinds.map(([, pattern]) => pattern.source).join('|'));
  for (const block of blocksWith(page, any)) {
    if (found.length >= limits.sightings) break;
    const text = lowerCase(page)[block.index]!.slice(0, limits.text);
    for (const [kind, pattern] of kinds) {
      const match = pattern.exec(text);
      if (!match) continue;
      const apart = priceApart(block.index);
      // "Thereafter" begins many a sentence; a first price has an amount.
      if (kind === 'intro' && apart === null) continue;
      if (kind === 'trial') cardless ??= blocksWith(page, cardlessWords).length > 0;
      const sentence = sentenceAround(block.text, match.index, match.index + match[0].length);
      const amounts = moneyIn(sentence.text).map(({ amount }) => amount);
      const beside = [block.index - 1, block.index, block.index + 1].some((index) =>
        cancelWords.test((lowerCase(page)[index] ?? '').slice(0, limits.text)),
      );
      found.push({
        ...sight(page, block.element, sentence.text),
        kind,
        amount: amounts.length ? Math.max(...amounts) : null,
        cancel: beside,
        priceApart: apart,
        cardless: kind === 'trial' && cardless === true,
        fontSize: parseFloat(page.layout.style(block.element, 'font-size')) || null,
      });
    }
  }
  return found;
};
