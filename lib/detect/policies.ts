import type { Page } from '../page/page';
import { kindScores } from './page-kinds';
import { WordFinder } from './phrasebook';
import { regionIn, sight, type Sighting } from './sighting';
import { datedWords } from './words/policies';

/** The terms that a page prints, as a reader meets them. */
export interface Policy extends Sighting {
  /** Words in the page's main part; in scripts without spaces, two letters count as one. */
  words: number;
  headings: number;
  /** The line that says when the text was last changed, or null. */
  dated: string | null;
  /** True where the page holds little text and links to a PDF instead. */
  pdfOnly: boolean;
}

const dates = new WordFinder(datedWords);
const year = /(?:19|20)\d\d|[٠-٩]{4}|(?:令和|平成)\s?\d/;
const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

const count = (text: string): number => {
  const letters = text.match(dense)?.length ?? 0;
  return Math.round(letters / 2) + (text.replace(dense, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
};

/** Facts about the terms on this page; none on other pages. */
export const policies = (page: Page): Policy[] => {
  const kinds = kindScores(page).slice(0, 2);
  if (!kinds.some(({ kind, score }) => kind === 'terms' && score >= 3.5)) return [];
  const blocks = page.blocks.filter(({ element }) => {
    const region = regionIn(page, element);
    return region === 'main' || region === 'aside';
  });
  const words = blocks.reduce((sum, { text }) => sum + count(text), 0);
  const dated = page.numeric.find(({ text }) => text.length <= 240 && year.test(text) && dates.in(text).has('dated'));
  const title = blocks.find(({ level }) => level > 0) ?? blocks[0];
  const pdf = page.links.some(
    ({ element, href }) => /\.pdf(?:$|[?#])/i.test(href) && regionIn(page, element) === 'main',
  );
  return [
    {
      ...sight(page, title?.element ?? page.document.body, title?.text ?? page.title),
      words,
      headings: blocks.filter(({ level }) => level > 0).length,
      dated: dated ? dated.text.slice(0, 160) : null,
      pdfOnly: pdf && words < 300,
    },
  ];
};
