import { allItems } from '../page/structured';
import type { Page } from '../page/page';
import { languagesOf } from './languages';
import { countryNamed } from './words/countries';
import { countryTraces } from './words/country-traces';

/**
 * Which country a page's company most likely stands in. No single trace is sure (themes ship `lang="en-US"` to
 * everybody, a .com can be anywhere), so each adds weight for a country and the heaviest wins.
 */

/** The country where most speakers of a language write pages, and how much the language alone says. */
const byLanguage: Readonly<Record<string, readonly [country: string, weight: number]>> = {
  en: ['US', 0.6],
  de: ['DE', 2],
  fr: ['FR', 1.5],
  es: ['ES', 1],
  it: ['IT', 2.5],
  nl: ['NL', 2],
  pt: ['BR', 1],
  pl: ['PL', 3],
  cs: ['CZ', 3],
  sk: ['SK', 3],
  sv: ['SE', 2.5],
  da: ['DK', 3],
  no: ['NO', 3],
  nb: ['NO', 3],
  nn: ['NO', 3],
  fi: ['FI', 3],
  ja: ['JP', 3],
  ko: ['KR', 3],
  zh: ['CN', 1.5],
  ru: ['RU', 1.5],
  tr: ['TR', 3],
  el: ['GR', 2.5],
  hu: ['HU', 3],
  ro: ['RO', 2.5],
  bg: ['BG', 3],
  hr: ['HR', 3],
  sl: ['SI', 3],
  sr: ['RS', 2],
  et: ['EE', 3],
  lv: ['LV', 3],
  lt: ['LT', 3],
  uk: ['UA', 3],
  he: ['IL', 3],
  th: ['TH', 3],
  vi: ['VN', 3],
  id: ['ID', 2.5],
  ms: ['MY', 2],
  hi: ['IN', 2.5],
  is: ['IS', 3],
};

/** Country-code domains that are sold to everybody for the sound of their letters. */
const worldwide = new Set(
  'ac ag ai am cc cd cm co dj eu fm gg gl io la li ly me ms mu nu pw sc sh so st su tk tl to tv vc vg ws'.split(' '),
);

const isCountry = (code: string): boolean => /^[a-z]{2}$/.test(code) && !languagesOnly.has(code);
/** Two letters in an address that name a language and, by accident, another country. */
const languagesOnly = new Set(['en', 'cs', 'da', 'el', 'he', 'ja', 'ko', 'zh', 'hi', 'vi', 'uk']);

/** Traces in text that only one country leaves. */
const written = countryTraces.map(
  ([country, pattern, weight, flags]) => [country, new RegExp(pattern, flags), weight] as const,
);

/** Calling codes of one country each, by which a number written with "+" tells where its owner stands. */
const callingCodes: Readonly<Record<string, string>> = {
  20: 'EG', 27: 'ZA', 30: 'GR', 31: 'NL', 32: 'BE', 33: 'FR', 34: 'ES', 36: 'HU', 39: 'IT', 40: 'RO', 41: 'CH', 43: 'AT',
  44: 'GB', 45: 'DK', 46: 'SE', 47: 'NO', 48: 'PL', 49: 'DE', 51: 'PE', 52: 'MX', 54: 'AR', 55: 'BR', 56: 'CL', 57: 'CO',
  60: 'MY', 61: 'AU', 62: 'ID', 63: 'PH', 64: 'NZ', 65: 'SG', 66: 'TH', 81: 'JP', 82: 'KR', 84: 'VN', 86: 'CN', 90: 'TR',
  91: 'IN', 92: 'PK', 94: 'LK', 212: 'MA', 216: 'TN', 233: 'GH', 234: 'NG', 254: 'KE', 255: 'TZ', 256: 'UG', 351: 'PT',
  352: 'LU', 353: 'IE', 354: 'IS', 356: 'MT', 357: 'CY', 358: 'FI', 359: 'BG', 370: 'LT', 371: 'LV', 372: 'EE', 380: 'UA',
  381: 'RS', 385: 'HR', 386: 'SI', 420: 'CZ', 421: 'SK', 852: 'HK', 880: 'BD', 886: 'TW', 966: 'SA', 971: 'AE', 972: 'IL',
  974: 'QA', 7: 'RU',
}; // prettier-ignore

const international = /(?:\+|\b00)\s?\(?([1-9]\d{0,2})(?=[\d\s().-]{6})/g;

/** The country of the calling code that `digits` (after the "+") begin with; US stands for all of "+1". */
const countryCalled = (digits: string): string | null => {
  if (digits.startsWith('1')) return 'US';
  for (let length = 3; length >= 1; length--) {
    const country = callingCodes[digits.slice(0, length)];
    if (country) return country;
  }
  return null;
};

const english = /\b(?:the|your?|our|with)\b.*\b(?:the|and|for|with|are|of)\b/i;

/**
 * The lines that can hold addresses and numbers: short blocks with digits, the page's end (its footer) before its
 * start, at most 20,000 characters of them.
 */
const addressLines = (page: Page): string => {
  const lines: string[] = [];
  let room = 20_000;
  const half = Math.ceil(page.numeric.length / 2);
  for (const block of [...page.numeric.slice(half).reverse(), ...page.numeric.slice(0, half)]) {
    if (block.text.length > 1_000) continue;
    lines.push(block.text);
    // The country often stands alone on the line below the digits.
    const next = page.blocks[block.index + 1];
    if (next && next.text.length <= 60 && !/\d/.test(next.text)) lines.push(next.text);
    room -= block.text.length + 20;
    if (room < 0) break;
  }
  return lines.join('\n');
};

/** What follows the last comma, bar or spaced hyphen: "Cercado - Arequipa - Perú". */
const lastPart = (line: string): string =>
  line
    .replace(/[\s.:|–-]+$/, '')
    .split(/[,|·]|\s[-–]\s/)
    .at(-1)!;

const weigh = (page: Page): Map<string, number> => {
  const weights = new Map<string, number>();
  const add = (country: string | null, weight: number) => {
    if (country) weights.set(country, (weights.get(country) ?? 0) + weight);
  };
  const locale = (tag: string, weight: number) => {
    const [language = '', ...rest] = tag.toLowerCase().split(/[-_]/);
    const region = rest.find((part) => /^[a-z]{2}$/.test(part));
    // Themes and shop software declare American and British English wherever they are used.
    if (region) add(region.toUpperCase(), region === 'us' && language === 'en' ? weight / 4 : weight);
    const [country, certainty] = byLanguage[language.slice(0, 2)] ?? [null, 0];
    if (!region || region.toUpperCase() === country) add(country, certainty);
  };

  const labels = page.url.hostname.split('.');
  const top = labels.at(-1)!;
  if (/^[a-z]{2}$/.test(top) && !worldwide.has(top)) add(top === 'uk' ? 'GB' : top.toUpperCase(), 4);
  const first = labels[0]!;
  if (labels.length > 2 && (isCountry(first) || first === 'uk') && top.length > 2)
    add(first === 'uk' ? 'GB' : first.toUpperCase(), 1.5);
  const inPath = /^\/([a-z]{2})[-_/]([a-z]{2})(?:\/|$)/i.exec(page.url.pathname);
  if (inPath) for (const code of inPath.slice(1)) if (isCountry(code.toLowerCase())) add(code.toUpperCase(), 0.8);

  const { document } = page;
  // A page that declares no language speaks the one its words tell. English is also assumed where nothing tells.
  const spoken = languagesOf(page)[0] ?? '';
  const declared = page.lang || (spoken !== 'en' || page.blocks.some(({ text }) => english.test(text)) ? spoken : '');
  if (declared) locale(declared, 2.5);
  const open = document.querySelector('meta[property="og:locale"]')?.getAttribute('content');
  if (open && open.toLowerCase().replace('_', '-') !== declared) locale(open, 1);
  // The alternate that points to this very page says which country it is meant for.
  for (const link of [...document.querySelectorAll('link[rel~="alternate"][hreflang]')].slice(0, 100))
    if (link.getAttribute('href')?.replace(/\/$/, '') === page.url.href.replace(/\/$/, ''))
      locale(link.getAttribute('hreflang') ?? '', 1);

  let left = 60;
  for (const item of allItems(page.items)) {
    const value = item.properties['addressCountry']?.[0];
    const name = typeof value === 'string' ? value : value?.properties['name']?.[0];
    if (typeof name !== 'string' || left-- < 0) continue;
    add(/^[A-Za-z]{2}$/.test(name) ? name.toUpperCase() : countryNamed(name), 2);
  }

  const numbers = new Map<string, Set<string>>();
  const called = (text: string) => {
    for (const match of text.matchAll(international)) {
      const digits = text
        .slice(match.index, match.index + 24)
        .replace(/\D/g, '')
        .replace(/^00/, '');
      const country = countryCalled(digits);
      if (!country) continue;
      const before = numbers.get(country);
      if (before) before.add(digits.slice(0, 9));
      else numbers.set(country, new Set([digits.slice(0, 9)]));
    }
  };
  const text = addressLines(page);
  called(text);
  for (const [country, pattern, weight] of written) if (pattern.test(text)) add(country, weight);
  const named = new Set<string>();
  for (const line of text.split('\n')) {
    if (line.length > 200) continue;
    const country = countryNamed(lastPart(line).replace(/[.\s\d:-]+$|^[\s\d:-]+/g, ''));
    if (country) named.add(country);
  }
  for (const country of named) add(country, 1.5);
  for (const link of page.links) if (/^tel:/i.test(link.raw)) called(link.raw.slice(4, 40));
  // Several countries' numbers say that offices are listed; only one says where the company is.
  for (const [country, digits] of numbers) add(country, Math.min(3, 1.5 + digits.size / 2) / Math.sqrt(numbers.size));
  return weights;
};

/** Heavier than English, which is written everywhere; lighter than whatever else a page tells of its country. */
const homeWeight = 1;

const told = new WeakMap<Page, readonly string[]>();
const likely = new WeakMap<Page, readonly string[]>();

/** ISO 3166 alpha-2 codes of the countries the page itself tells of, likeliest first; [] where nothing tells. */
const toldCountries = (page: Page): readonly string[] => {
  let countries = told.get(page);
  if (!countries) {
    const weights = weigh(page);
    countries = [...weights]
      .filter(([, weight]) => weight >= 0.5)
      .sort(([, a], [, b]) => b - a)
      .map(([country]) => country);
    told.set(page, countries);
    const { home } = page;
    // The hint never touches what is said of the page: it only comes first where the page hardly tells.
    const hinted = home !== null && home !== countries[0] && homeWeight > (weights.get(countries[0] ?? '') ?? 0);
    likely.set(page, hinted ? [home, ...countries.filter((each) => each !== home)] : countries);
  }
  return countries;
};

/**
 * ISO 3166 alpha-2 codes of the countries in whose way the page's national numbers may be written, likeliest first:
 * those it tells of, and the reader's own where it hardly tells any.
 */
export const likelyCountries = (page: Page): readonly string[] => {
  toldCountries(page);
  return likely.get(page)!;
};

/** The page's likely country as ISO 3166 alpha-2, or null where nothing tells. */
export const countryOf = (page: Page): string | null => toldCountries(page)[0] ?? null;

/** The reader's country, where national numbers were read in it for want of anything surer; else null. */
export const homeUsed = (page: Page): string | null => {
  const [first] = likelyCountries(page);
  return first && first !== countryOf(page) ? first : null;
};
