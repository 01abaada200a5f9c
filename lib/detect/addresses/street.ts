import { languagesOf, streetWords } from '../words/addresses';

const word = (each: string) =>
  each.startsWith('-') ? `\\p{L}{2,}${each.slice(1)}` : `(?<!\\p{L})${each.replace(/^c\/$/, 'c\\/')}`;
const wordsOf = (list: string) => `(?:${list.split('|').map(word).join('|')})(?!\\p{L}|-\\p{L})`;

const languages = Object.keys(streetWords);
const byLanguage = new Map<string, RegExp>();

const inLanguage = (language: string): RegExp => {
  let words = byLanguage.get(language);
  if (!words) byLanguage.set(language, (words = new RegExp(wordsOf(streetWords[language]!), 'iu')));
  return words;
};

/** A house number: 12, 12a, 12-14, 12/3, №5. Four digits are common in America, five are the longest. */
const number = /(?<![\d.,])\d{1,5}(?:\s?[-–/]\s?\d{1,5})*\s?[a-z]?(?![\d%€$£]|[.,]\d{2,})/i;

/** "Am Kai 5", "Odendael 1a", "Vinohradská 1233/22": a name in capitals and a number. */
const nameThenNumber =
  /^(?:\d{1,2}\.\s?)?\p{Lu}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){0,5},?\s(?:n[°ºr]?\.?\s?)?\d{1,5}(?:\s?[-–/]\s?\d{1,5})*\s?\p{L}?(?:\s?[,/(].{0,30})?$/u;
/** "5 Catoctin Circle", "9/9, 3rd Floor": a number and a name in capitals. */
const numberThenName =
  /^(?:#\s?)?\d{1,5}[A-Za-z]?(?:\s?[-–/]\s?\d{1,5}[A-Za-z]?)*,?\s(?:[NSEW]\.?\s)?\p{Lu}[\p{L}.'’-]+(?:\s[\p{L}\d.'’-]+){0,5}$/u;

/** "Dec 06", "Mo 9": a date or a day has the shape of a street. */
const calendar =
  /(?<!\p{L})(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sept?|o[ck]t|nov|de[cz]|mon?|tue?s?|wed|thur?s?|fri|sat|sun|di|mi|do|fr|sa|so)\p{L}{0,7}\.?\s\d/iu;

/** Where the number comes first; elsewhere "200 Kunden" is no street. */
const numberFirst = new Set('US CA GB IE AU NZ ZA IN SG KE PH FR BE LU MC CH MY CN HK TW JP KR TH'.split(' '));

export type Street = 'word' | 'shape' | null;

/**
 * Whether a line reads like a street with a number: `word` where a word for "street" in one of the languages of
 * `countries` (all languages where none are given) stands in it, `shape` where only its form says so.
 */
export const streetIn = (line: string, countries: readonly string[]): Street => {
  const text = line.trim();
  if (text.length > 160 || !number.test(text)) return null;
  const known = countries.flatMap((country) => languagesOf[country]?.split(' ') ?? []);
  for (const language of known.length ? new Set(known) : languages) if (inLanguage(language).test(text)) return 'word';
  if (calendar.test(text)) return null;
  const mayLead = !countries.length || countries.some((country) => numberFirst.has(country));
  return nameThenNumber.test(text) || (mayLead && numberThenName.test(text)) ? 'shape' : null;
};

/** The first of the countries whose language the street speaks, or null. */
export const countryOfStreet = (line: string, countries: readonly string[]): string | null =>
  countries.find((country) => languagesOf[country]?.split(' ').some((language) => inLanguage(language).test(line))) ??
  null;
