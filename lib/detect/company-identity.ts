import type { Block, Page } from '../page/page';
import { runText } from '../page/runs';
import { allItems, textsOf } from '../page/structured';
import { anyOf } from './by-language';
import { companyNumbersIn } from './identity/numbers';
import { sight, type Sighting } from './sighting';
import {
  legalForms,
  legalFormsAsian,
  legalFormsBefore,
  legalTitles,
  notInName,
  soleTraders,
} from './words/company-identity';
import { othersNames } from './words/others';
import { nowAndThen, type Steps } from './steps';

/** One thing that says which company the page belongs to. */
export interface CompanyIdentity extends Sighting {
  kind: 'legal-name' | 'register' | 'vat' | 'sole-trader';
  /** The name with its legal form, the number as written, or the line in which somebody says to trade alone. */
  value: string;
  /** What the number is called ("HRB", "SIREN", "VAT") or, for a name, its legal form. */
  scheme: string;
  /** ISO 3166 alpha-2 of the register or tax office; null for names. */
  country: string | null;
  /** Whether the check digits are right; null where there are none or they were not tested. */
  valid: boolean | null;
  vendor: boolean;
}

const limit = 40;

const word = "[\\p{Lu}\\d][\\p{L}\\d&'’.+-]*";
const named = new RegExp(
  `(?<![\\p{L}\\d])(${word}(?:[ ,]{1,2}(?:${word}|&|\\+|und|and|et|e|y|de|do|da|dos|das|del|della|di|du|des|la|le|los|las|of|für|the|\\([\\p{L} -]{2,20}\\))){0,6}?),? (${legalForms.join('|')})(?![\\p{L}\\d])`,
  'u',
);
const asian = new RegExp(
  `([\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hangul}A-Za-z\\d（()）]{2,20})(${legalFormsAsian})|(${legalFormsBefore})\\s?([«"„“]?[\\p{L}\\d][\\p{L}\\d .«»"&-]{1,40})`,
  'u',
);
const fullName = /\p{Lu}\p{L}+ \p{Lu}/u;
const alone = new RegExp(`(?<!\\p{L})(?:${anyOf(soleTraders)})`, 'u');
/** Cheap enough to be asked of a few dozen blocks. */
const hasForm = /[A-ZŞ]|股|有限|株式|合同会社|주|ООО|АО|ИП/;

const aloneInLine = /^\p{Lu}[\p{L}\d&'’+-]+(?: [\p{L}\d&'’+-]+){0,4}$/u;

/** The company's name with its legal form in a line, or null. */
const nameIn = (line: string): { value: string; scheme: string } | null => {
  const match = named.exec(line);
  if (match) {
    const scheme = match[2]!;
    // "THIS IS A MARKET PLACE. AS SUCH …": a form of two capitals among capitals is a word.
    if (/^[A-Z]{2}$/.test(scheme) && /^ \p{Lu}{2,}/u.test(line.slice(match.index + match[0].length))) return null;
    const words = match[1]!.replace(/^.*\p{L}{4,}\. /u, '').split(' ');
    // Labels, small words and the years of copyright stand before a name: "© 2003-2026 by Acme Ltd".
    while (words.length && (notInName.test(words[0]!) || /^[\d–-]{4,9},?$/.test(words[0]!))) words.shift();
    if (!words.some((each) => /\p{L}{2}/u.test(each))) return null;
    // Alone in its line a name may have small words: "Servis kotlů Brno, s.r.o.".
    const whole = line.trim();
    const before = line.slice(0, match.index).trim();
    if (
      before &&
      whole.endsWith(match[0]) &&
      aloneInLine.test(before) &&
      !before.split(' ').some((each) => notInName.test(each))
    )
      words.unshift(...before.split(' '));
    const comma = match[0].endsWith(`, ${scheme}`) ? ',' : '';
    return { value: `${words.join(' ').replace(/,$/, '')}${comma} ${scheme}`, scheme };
  }
  const other = asian.exec(line);
  if (!other) return null;
  return { value: other[0].trim().slice(0, 80), scheme: other[2] ?? other[3] ?? '' };
};

const legalTitle = new RegExp(anyOf(legalTitles), 'i');

/** Where companies name themselves: beside their numbers, in the copyright line and on top of a legal notice. */
const candidates = (page: Page, numbered: ReadonlySet<number>): Set<number> => {
  const places = new Set<number>();
  for (const index of numbered) for (let at = index - 6; at <= index + 3; at++) places.add(at);
  for (const { text, index } of page.numeric) if (text.includes('©') || /copyright/i.test(text)) places.add(index);
  for (let index = page.blocks.length - 1; index >= Math.max(0, page.blocks.length - 30); index--) places.add(index);
  const opening = page.blocks.find(({ level, text }) => level > 0 && level < 3 && legalTitle.test(text));
  if (opening) for (let at = opening.index + 1; at < opening.index + 25; at++) places.add(at);
  return places;
};

const isForeign = (page: Page, block: Block, at: number): boolean => {
  const heading = block.heading && block.heading.index >= block.index - 4 ? block.heading.text : '';
  const before = `${heading}\n${block.text.slice(Math.max(0, at - 120), at)}`;
  return othersNames.test(before.toLowerCase()) || /trade ?marks? of|marken? (?:der|von)|marques? de/i.test(before);
};

/** The block's lines, without the row of links that a footer has before its name: "Contact Returns Acme Ltd". */
const linesOf = (block: Block): string[] => {
  const { text, runs } = block;
  let rest = text;
  for (let index = runs.length - 1; index >= 0; index--) {
    const { start, element } = runs[index]!;
    const end = start + runText(block, index).trimEnd().length;
    if (!element.closest('a') || !/^\s/.test(text.slice(end, end + 1))) continue;
    rest = `${rest.slice(0, end)}\n${rest.slice(end + 1)}`;
  }
  return rest.split('\n').slice(0, 24);
};

/** Legal names, register numbers and tax numbers. Completeness only: whether they are true, no page can say. */
export function* companyIdentity(page: Page): Steps<CompanyIdentity[]> {
  const found: CompanyIdentity[] = [];
  type Fact = Pick<CompanyIdentity, 'kind' | 'value'> & Partial<CompanyIdentity>;
  const add = (element: Element, text: string, fact: Fact) => {
    const key = fact.value.replace(/[\s.,-]/g, '').toLowerCase();
    const known = found.some(
      ({ kind, value }) => kind === fact.kind && value.replace(/[\s.,-]/g, '').toLowerCase() === key,
    );
    if (!known && found.length < limit)
      found.push({ ...sight(page, element, text), scheme: '', country: null, valid: null, vendor: true, ...fact });
  };
  const numbered = new Set<number>();
  const pause = nowAndThen();
  for (const block of page.numeric) {
    if (pause()) yield;
    for (const { start, ...number } of companyNumbersIn(block.text)) {
      numbered.add(block.index);
      add(block.element, block.text.slice(Math.max(0, start - 40), start + 120), {
        ...number,
        vendor: !isForeign(page, block, start),
      });
    }
  }
  for (const index of [...candidates(page, numbered)].sort((a, b) => a - b)) {
    const block = page.blocks[index];
    if (!block || block.text.length > 1_200 || !hasForm.test(block.text)) continue;
    for (const line of linesOf(block)) {
      const name = nameIn(line.slice(0, 400));
      if (!name && line.length <= 120 && fullName.test(line) && alone.test(line.toLowerCase()))
        add(block.element, line, {
          kind: 'sole-trader',
          value: line.trim(),
          vendor: !isForeign(page, block, block.text.indexOf(line)),
        });
      if (!name) continue;
      add(block.element, line, {
        kind: 'legal-name',
        ...name,
        vendor: !isForeign(page, block, block.text.indexOf(name.value.slice(0, 12))),
      });
    }
  }
  for (const item of allItems(page.items)) {
    const name = textsOf(item, 'legalName')[0];
    if (name)
      add(item.element, name, {
        kind: 'legal-name',
        value: name.slice(0, 120),
        scheme: nameIn(name)?.scheme ?? '',
      });
    const vat = textsOf(item, 'vatID')[0];
    if (vat)
      add(item.element, vat, {
        kind: 'vat',
        value: vat.slice(0, 40),
        scheme: 'VAT',
      });
  }
  return found;
}
