import type { Block } from '../../page/page';
import { anyOf } from '../by-language';
import { asianAddresses } from '../words/addresses';
import { clean } from './lines';
import type { Reading } from './reading';

/** Letters of a block that are looked through. */
const longest = 4_000;

/** Chinese, Japanese and Korean addresses name their parts: city, district, road and number, with or without a code. */
const forms: readonly (readonly [Readonly<Record<string, string>>, readonly string[]])[] = [
  [asianAddresses.japanese, ['JP']],
  [asianAddresses.chinese, ['CN', 'TW', 'HK']],
  [asianAddresses.grounds, ['CN']],
  [asianAddresses.korean, ['KR']],
];
const asian = forms.map(([words, countries]) => [new RegExp(anyOf(words), 'gu'), countries] as const);
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
