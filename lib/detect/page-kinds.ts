import type { Page } from '../page/page';
import { addressPoints } from './page-kinds/address';
import { contentPoints } from './page-kinds/content';
import { formPoints } from './page-kinds/forms';
import { itemPoints } from './page-kinds/items';
import { Tally } from './page-kinds/tally';
import { bodyPoints, headingPoints, markedPoints, titlePoints } from './page-kinds/titles';
import type { NamedPageKind } from './words/page-kinds';

/** What a page is for. `kinds[0]` is the best guess. */
export type PageKind = NamedPageKind | 'other';

/** A kind with what speaks for it: above 3 it is likely, above 6 several signs agree. */
export interface KindScore {
  kind: NamedPageKind;
  score: number;
}

/** Below this a page is of no kind that can be told. */
const threshold = 2.5;

const known = new WeakMap<Page, readonly KindScore[]>();

/** The kinds that something speaks for, best first, with their scores. */
export const kindScores = (page: Page): readonly KindScore[] => {
  const before = known.get(page);
  if (before) return before;
  const tally = new Tally();
  for (const rule of [
    addressPoints,
    titlePoints,
    headingPoints,
    bodyPoints,
    markedPoints,
    itemPoints,
    formPoints,
    contentPoints,
  ])
    rule(page, tally);
  const scores = [...tally.points]
    .map(([kind, score]) => ({ kind, score: Math.round(score * 100) / 100 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  known.set(page, scores);
  return scores;
};

/** The kinds of the page, best guess first, at most two; ["other"] where nothing tells. */
export const pageKinds = (page: Page): PageKind[] => {
  const [first, second] = kindScores(page);
  if (!first || first.score < threshold) return ['other'];
  return second && second.score >= 3.5 && second.score >= 0.55 * first.score ? [first.kind, second.kind] : [first.kind];
};
