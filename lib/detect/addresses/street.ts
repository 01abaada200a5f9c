import { languagesOf, streetWords, withoutNumber } from '../words/addresses';

/**
 * The words of one language, ready to be looked up. Sets instead of expressions: compiling patterns of a thousand words
 * in thirty languages takes longer than reading a page.
 */
interface Words {
  readonly whole: ReadonlySet<string>;
  readonly endings: readonly string[];
  /** Of scripts without spaces between words. */
  readonly parts: readonly string[];
}

const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const known = new Map<string, Words>();

const wordsOf = (language: string): Words => {
  let words = known.get(language);
  if (!words) {
    const all = streetWords[language]!.split('|');
    const parts = all.filter((word) => unspaced.test(word));
    const endings = all.filter((word) => word.startsWith('-')).map((word) => word.slice(1));
    words = { whole: new Set(all), endings, parts };
    known.set(language, words);
  }
  return words;
};

/**
 * The words of a line in lower case, without the dots of abbreviations; "Bunkyo-ku" gives its parts as well, and two
 * neighbours count together: "an der".
 */
const tokensOf = (line: string): string[] => {
  const words = line
    .toLowerCase()
    .split(/[\s,;()#]+/)
    .map((word) => word.replace(/[.:]+$/, ''))
    .filter(Boolean);
  return words.flatMap((word, index) => {
    const pair = `${word} ${words[index + 1] ?? ''}`;
    if (word.includes('-')) return [word, pair, ...word.split('-')];
    return [word.startsWith('c/') ? 'c/' : word, pair];
  });
};

const speaks = (language: string, line: string, tokens: readonly string[]): boolean => {
  const { whole, endings, parts } = wordsOf(language);
  return (
    tokens.some(
      (token) =>
        whole.has(token) || endings.some((ending) => token.length > ending.length + 1 && token.endsWith(ending)),
    ) || parts.some((part) => line.includes(part))
  );
};

const languages = Object.keys(streetWords);

/** A house number: 12, 12a, 12-14, 12/3, №5. Four digits are common in America, five are the longest. */
const number = /(?<![\d.,])\d{1,5}(?:\s?[-–/]\s?\d{1,5})*\s?[a-zA-Z]?(?![\d%€$£]|[.,]\d{2,})/;

/** "Am Kai 5", "Odendael 1a", "Vinohradská 1233/22": a name in capitals and a number. */
const nameThenNumber =
  /^(?:\d{1,2}\.\s?)?\p{Lu}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){0,5},?\s(?:n[°ºr]?\.?\s?)?\d{1,5}(?:\s?[-–/]\s?\d{1,5})*\s?\p{L}?(?:\s?[,/(].{0,30})?$/u;
/** "5 Catoctin Circle", "35 le Grand Beaubiat", "9/9, 3rd Floor": a number and a name in capitals. */
const numberThenName =
  /^(?:#\s?)?\d{1,5}[A-Za-z]?(?:\s?[-–/]\s?\d{1,5}[A-Za-z]?)*,?\s(?:[NSEW]\.?\s|l[aes]s?\s|l[’'])?\p{Lu}[\p{L}.'’-]+(?:\s[\p{L}\d.'’-]+){0,5}$/u;
/** "Dec 06", "Mo 9": a date or a day has the shape of a street. */
const calendar =
  /\b(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sept?|o[ck]t|nov|de[cz]|mon?|tue?s?|wed|thur?s?|fri|sat|sun|di|mi|do|fr|sa|so)[a-zäéû]{0,7}\.?\s\d/i;
/** Where the number comes first; elsewhere "200 Kunden" is no street. */
const numberFirst = new Set('US CA GB IE AU NZ ZA IN SG KE PH FR BE LU MC CH MY CN HK TW JP KR TH'.split(' '));

export type Street = 'word' | 'shape' | null;

/**
 * Whether a line reads like a street with a number: `word` where a word for "street" in one of the languages of
 * `countries` (all languages where none are given) stands in it, `shape` where only its form says so.
 */
export const streetIn = (line: string, countries: readonly string[]): Street => {
  const text = line.trim();
  if (text.length > 160) return null;
  if (!number.test(text)) return withoutNumber.test(text.toLowerCase()) ? 'word' : null;
  const spoken = countries.flatMap((country) => languagesOf[country]?.split(' ') ?? []);
  const tokens = tokensOf(text);
  for (const language of spoken.length ? new Set(spoken) : languages) if (speaks(language, text, tokens)) return 'word';
  if (calendar.test(text)) return null;
  const mayLead = !countries.length || countries.some((country) => numberFirst.has(country));
  return nameThenNumber.test(text) || (mayLead && numberThenName.test(text)) ? 'shape' : null;
};

/** True for a word that begins streets in one of the countries: "Via", "Rue", "Calle", "Platz". */
export const beginsStreet = (word: string, countries: readonly string[]): boolean => {
  const token = word.toLowerCase().replace(/\.$/, '');
  return (
    (token.length >= 3 || (token.length === 2 && word.endsWith('.'))) &&
    countries.some((country) => languagesOf[country]?.split(' ').some((language) => wordsOf(language).whole.has(token)))
  );
};

/** The first of the countries whose language the street speaks, or null. */
export const countryOfStreet = (line: string, countries: readonly string[]): string | null => {
  const tokens = tokensOf(line);
  return (
    countries.find((country) => languagesOf[country]?.split(' ').some((language) => speaks(language, line, tokens))) ??
    null
  );
};
