import type { Block } from '../../page/page';
import { clean } from './lines';
import type { Reading } from './reading';

/** Letters of a block that are looked through. */
const longest = 4_000;

/** Chinese, Japanese and Korean addresses name their parts: city, district, road and number, with or without a code. */
const asian: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /(?:〒?\s?\d{3}-\d{4}\s*)?(?:(?:東京都|北海道|(?:大阪|京都)府|\p{Script=Han}{2,3}県)\s?)\p{Script=Han}{1,6}[市区町村郡][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ヶ々ー\s]{0,20}[\d０-９一二三四五六七八九十]+(?:丁目|番地?|号|[-－ー−‐]\s?[\d０-９]+)*(?:号|\s?[\p{Script=Han}\p{Script=Katakana}A-Za-z]{1,20}\s?[\d０-９]{1,3}[F階])?/gu,
    ['JP'],
  ],
  [
    /(?:\d{3,6}\s?)?(?:\p{Script=Han}{2,3}(?:省|市|縣|县))?\s?(?:\p{Script=Han}{1,4}[市縣县州])?\s?\p{Script=Han}{1,4}[區区鄉镇鎮市]\s?[\p{Script=Han}A-Za-z\d]{0,20}?(?:路|街|道|大道|巷)[\p{Script=Han}\d]{0,8}?\s?\d{1,5}(?:[-之]\d{1,3})?\s?[号號弄](?:\s?[\p{Script=Han}A-Za-z\d]{0,16}[樓楼室座])?/gu,
    ['CN', 'TW', 'HK'],
  ],
  // "安徽省合肥市台头镇…集团888号": a park, an estate or a group stands where others have a road.
  [
    /\p{Script=Han}{2,3}(?:省|市|自治区)\s?(?:\p{Script=Han}{1,4}[市州盟]\s?)?(?:\p{Script=Han}{1,5}[区县镇乡市]\s?)[^\s,，。;；:：（(]{0,24}?\s?[^\s,，。;；:：（(]{0,16}?\d{1,5}(?:-\d{1,3})?\s?[号栋幢室楼层座](?:[^\s,，。;；:：（(]{0,14}[室楼层座号])?(?!\p{Script=Han}(?<![电邮传联客]))/gu,
    ['CN'],
  ],
  [
    /(?:[(［]?\s?\d{5}\s?[)］]?\s*)?(?:\p{Script=Hangul}{2,4}(?:특별시|광역시|특별자치시|특별자치도|시|도))\s\p{Script=Hangul}{1,5}[시군구]\s(?:\p{Script=Hangul}{1,5}[구읍면]\s)?[\p{Script=Hangul}\d]{1,12}(?:로|길|동|가)\s?(?:\d{1,4}번?길\s?)?\d{1,4}(?:-\d{1,4})?(?:[ ,]{1,2}[\p{Script=Hangul}A-Za-z\d]{1,15}){0,3}/gu,
    ['KR'],
  ],
];
export const asianHint = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

export const readAsian = (block: Block, home: string | null): Reading[] => {
  const readings: Reading[] = [];
  for (const [pattern, countries] of asian) {
    for (const match of block.text.slice(0, longest).matchAll(pattern)) {
      const text = clean(match[0]);
      const known = readings.findIndex(
        ({ at, text: read }) => at < match.index + text.length && match.index < at + read.length,
      );
      if (known >= 0) {
        if (readings[known]!.text.length >= text.length) continue;
        readings.splice(known, 1);
      }
      const traditional = /[號縣區樓鄉臺]/.test(text);
      const country =
        countries.length === 1
          ? countries[0]!
          : home && countries.includes(home)
            ? home
            : /香港|九龍|新界/.test(text)
              ? 'HK'
              : traditional
                ? 'TW'
                : 'CN';
      readings.push({
        text,
        postcode:
          /^[^\p{L}\d]*(\d{3}-\d{4}|\d{3,6})(?=\D)/u.exec(text)?.[1] ??
          /^\s?〒\s?(\d{3}-\d{4})/.exec(block.text.slice(match.index + match[0].length))?.[1] ??
          null,
        country,
        poBox: false,
        match: 'strong',
        block,
        at: match.index,
        lead: block.text.slice(Math.max(0, match.index - 40), match.index),
      });
      if (readings.length > 50) return readings;
    }
  }
  return readings;
};
