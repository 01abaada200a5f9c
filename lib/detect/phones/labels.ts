import {
  authorityWords,
  costWords,
  deskWords,
  exampleWords,
  extensionWords,
  faxWords,
  otherNumberWords,
  phoneWords,
  type Words,
} from '../words/phones';

/** What a word beside a number says about it. `desk` only names a department: it raises, it does not prove. */
export type LabelKind = 'phone' | 'fax' | 'both' | 'desk' | 'other' | 'example';

export interface Label {
  readonly kind: LabelKind;
  /** Characters between the word and the number. */
  readonly distance: number;
}

const letter = String.raw`[\p{L}\p{M}]`;
/** Scripts that write words without spaces: their words have no edges to look for. */
const unspaced = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

const sourceOf = (word: string): string => {
  const opensWide = word.startsWith('*');
  const endsWide = word.endsWith('*');
  const bare = word.slice(opensWide ? 1 : 0, endsWide ? -1 : undefined);
  const source = bare.replace(/[.+()[\]^$|/\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s?`);
  if (unspaced.test(bare)) return source;
  const before = opensWide || !/^[\p{L}\p{N}]/u.test(bare) ? '' : String.raw`(?<![\p{L}\p{N}])`;
  const after = endsWide ? `${letter}*` : /\p{L}$/u.test(bare) ? `(?!${letter})` : '';
  return before + source + after;
};

/** Longer words first, so that "order number" is not read as "order". */
const anyOf = (...lists: readonly Words[]): string =>
  [...new Set(lists.flatMap((words) => Object.values(words).flat()))]
    .sort((a, b) => b.length - a.length)
    .map(sourceOf)
    .join('|');

const lazily = (build: () => RegExp): (() => RegExp) => {
  let built: RegExp | undefined;
  return () => (built ??= build());
};

const labelPattern = lazily(
  () =>
    new RegExp(
      `(?<example>${anyOf(exampleWords)})|(?<fax>${anyOf(faxWords)})|(?<phone>${anyOf(phoneWords)})|(?<other>${anyOf(otherNumberWords)})|(?<desk>${anyOf(deskWords)})`,
      'giu',
    ),
);

/** "number", "Nr.", "番号" after a phone word belong to it; elsewhere they announce some other number. */
const justNumber = /^(?:numbers?|no|nr|num|nummer|numéro|número|numero|numer|n°|№|nº|番号|号码|號碼|번호)$/iu;
/** What may join "Tel." and "Fax" into one label for one number. */
const joint = /^[\s.:/&+,|-]{0,4}(?:(?:and|or|und|oder|et|ou|y|e|en|i|a|og|och|ja|及|和|ve)[\s.]{1,2})?$/iu;
const nothingBetween = /^[\s.:：)(+\-–|/·•]*$/u;
/** One letter before a number: "T 030 …", "F: …", "(M)". Anything else a single letter could mean needs more. */
const initial = /(?:^|[\s|,;·•(/])\(?(?<initial>[TPMDFtpmdfТФ])(?:\)?\s?[.:：|)]\s*|\s{1,2})\(?$/u;
const initialFax = /[FfФ]/u;

/**
 * The label that `left`, the text left of a number, ends in: the nearest word that says what number follows.
 * "Tel./Fax:" is `both`.
 */
export const labelBefore = (left: string): Label | null => {
  const single = initial.exec(left);
  if (single?.groups) return { kind: initialFax.test(single.groups['initial']!) ? 'fax' : 'phone', distance: 0 };
  let kind: LabelKind | null = null;
  let end = 0;
  for (const match of left.matchAll(labelPattern())) {
    const groups = match.groups!;
    const word = match[0];
    const start = match.index;
    const next: LabelKind = groups['example']
      ? 'example'
      : groups['fax']
        ? 'fax'
        : groups['phone']
          ? 'phone'
          : groups['other']
            ? 'other'
            : 'desk';
    const between = left.slice(end, start);
    // "at", "on", "al" and the like count only right before the number.
    if (word.length <= 2 && next !== 'phone' && !nothingBetween.test(left.slice(start + word.length))) continue;
    if (next === 'other' && kind && kind !== 'other' && justNumber.test(word) && between.length <= 3) {
      end = start + word.length;
      continue;
    }
    const joined: boolean =
      kind !== null &&
      joint.test(between) &&
      ((kind === 'phone' && next === 'fax') || (kind === 'fax' && next === 'phone'));
    // "Phone support", "Fax sales": a department after the word does not undo it.
    if (next === 'desk' && (kind === 'phone' || kind === 'fax' || kind === 'both') && left.length - end < 40) continue;
    kind = joined || (kind === 'both' && next !== 'other' && joint.test(between)) ? 'both' : next;
    end = start + word.length;
  }
  return kind && { kind, distance: left.length - end };
};

const afterFax = lazily(
  () => new RegExp(`^\\s{0,2}[([]?\\s?(?:${anyOf(faxWords)})\\s?[)\\]]?\\s*(?:$|[\\n,;|/.]|-\\s)`, 'iu'),
);
const afterPhone = lazily(() => new RegExp(`^\\s{0,2}[([]\\s?(?:${anyOf(phoneWords)})[^)\\]\\n]{0,12}[)\\]]`, 'iu'));

/** The label right behind a number: "030 23125 001 (Fax)". */
export const labelAfter = (right: string): 'fax' | 'phone' | null =>
  afterFax().test(right) ? 'fax' : afterPhone().test(right) ? 'phone' : null;

const kindPattern = lazily(() => new RegExp(`(?<fax>${anyOf(faxWords)})|(?<phone>${anyOf(phoneWords)})`, 'giu'));

/** What a heading, a column title or a name in the markup is about, or null: "Fax", "Phone & fax", "Telefon". */
export const topicOf = (text: string): 'phone' | 'fax' | 'both' | null => {
  let fax = false;
  let phone = false;
  for (const match of text.slice(0, 80).matchAll(kindPattern())) {
    if (match.groups!['fax']) fax = true;
    else phone = true;
  }
  return fax && phone ? 'both' : fax ? 'fax' : phone ? 'phone' : null;
};

const stripPattern = lazily(
  () =>
    new RegExp(
      `(?:${anyOf(faxWords, phoneWords)})|(?<![\\p{L}\\p{N}])(?:[TPMF]|no|nr|number|nummer|us|uns|oder|und|or|and|&)(?!${letter})|[°№☎]`,
      'giu',
    ),
);

/** What is left of a label when the words for "telephone" are taken out: "Sales tel.:" → "Sales". */
export const nameIn = (label: string): string | null => {
  const name = label
    .replace(stripPattern(), ' ')
    .replace(/[\d@]\S*/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}]+|[^\p{L})]+$/gu, '')
    .replace(/^\(([^()]*)\)$/, '$1')
    .trim();
  return name.length >= 2 && name.length <= 60 && /\p{L}{2}/u.test(name) ? name : null;
};

const costPattern = lazily(() => new RegExp(anyOf(costWords), 'iu'));
const moneyPerMinute =
  /\d+(?:[.,]\d+)?\s?(?:p|ct|cts|cent|cents|€|c|pence|euro|eur)\.?\s?(?:\/|per|pro|par|por|al|a|p\/)\s?min/iu;

/** The words about the price of a call in `text`, or null. */
export const costIn = (text: string): string | null => {
  const match = moneyPerMinute.exec(text) ?? costPattern().exec(text);
  if (!match) return null;
  const start = text.lastIndexOf('\n', match.index) + 1;
  const from = Math.max(start, match.index - 40);
  return text
    .slice(from, match.index + match[0].length + 40)
    .split('\n')[0]!
    .trim();
};

const authorityPattern = lazily(() => new RegExp(anyOf(authorityWords), 'iu'));

/** True where the text is about a body that customers turn to about a vendor: its numbers are not the vendor's. */
export const namesAuthority = (text: string): boolean => authorityPattern().test(text);

const extensionPattern = lazily(
  () => new RegExp(`^[\\s,;(-]{0,3}(?:#|(?:${anyOf(extensionWords)}))[\\s.:)-]{0,3}(?<digits>\\d{1,6})(?!\\d)`, 'iu'),
);

/** The extension written right behind a number, and how many characters it takes. */
export const extensionAfter = (right: string): { digits: string; length: number } | null => {
  const match = extensionPattern().exec(right);
  return match && { digits: match.groups!['digits']!, length: match[0].length };
};
