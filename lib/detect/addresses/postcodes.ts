import { codeLabels, states } from '../words/addresses';

/**
 * The world's postcodes by their shape (9 a digit, A a letter) and by the side of the town they stand on, after the
 * Universal Postal Union's addressing systems. Shapes that several countries share are told apart by the country's
 * name, its prefix ("D-65203"), the language of the street and the page's own country.
 */
export const systems: Readonly<Record<string, { readonly first: string; readonly last: string }>> = {
  // `first`: the code stands before the town; `last`: after it.
  '99999-9999': { first: '', last: 'US' },
  '99999-999': { first: 'BR', last: 'BR' },
  '999-9999': { first: 'JP', last: 'JP' },
  '9999-999': { first: 'PT', last: '' },
  '99-999': { first: 'PL', last: '' },
  '999-999': { first: 'KR', last: 'KR' },
  '999 999': { first: '', last: 'IN SG' },
  '999 99': { first: 'CZ SE SK GR', last: '' },
  '999999': { first: 'RU CN RO', last: 'IN CN SG RO VN' },
  '99999': { first: 'DE FR IT ES FI MX TR MY KR MC EE LT HR RS UA MA', last: 'US KR TH ID MX SA KE TR UA' },
  '9999 AA': { first: 'NL', last: '' },
  '9999': { first: 'CH AT BE NO DK LU HU LI SI BG', last: 'AU NZ ZA PH TN' },
  '999': { first: '', last: 'TW' },
  GB: { first: '', last: 'GB' },
  CA: { first: '', last: 'CA' },
  IE: { first: '', last: 'IE' },
};

/** Country letters that stand before a code (the plates of cars, mostly). */
const prefixes: Readonly<Record<string, string>> = {
  A: 'AT',
  AT: 'AT',
  B: 'BE',
  BE: 'BE',
  CH: 'CH',
  CZ: 'CZ',
  D: 'DE',
  DE: 'DE',
  DK: 'DK',
  E: 'ES',
  ES: 'ES',
  EE: 'EE',
  F: 'FR',
  FR: 'FR',
  FI: 'FI',
  FIN: 'FI',
  FL: 'LI',
  GR: 'GR',
  H: 'HU',
  HU: 'HU',
  HR: 'HR',
  I: 'IT',
  IT: 'IT',
  L: 'LU',
  LI: 'LI',
  LT: 'LT',
  LU: 'LU',
  LV: 'LV',
  MC: 'MC',
  N: 'NO',
  NL: 'NL',
  NO: 'NO',
  P: 'PT',
  PL: 'PL',
  PT: 'PT',
  RO: 'RO',
  RS: 'RS',
  S: 'SE',
  SE: 'SE',
  SI: 'SI',
  SK: 'SK',
  SLO: 'SI',
  TR: 'TR',
  UA: 'UA',
};

/** The first letters of British postcodes: without them every part number would be one. */
const areas =
  'A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE';

const british = `(?:${areas})\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}|GIR ?0AA`;
const canadian = '[ABCEGHJ-NPRSTVXY]\\d[A-Z][ -]?\\d[A-Z]\\d';
const irish = '[ACDEFHKNPRTVWXY]\\d[\\dW] ?[0-9AC-FHKNPRTV-Y]{4}';

/** Latin and Cyrillic letters; spelled out because an expression with `\p{Script=…}` takes long to compile. */
const letter =
  'A-Za-z\\u00aa\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02b8\\u0400-\\u052f\\u1d00-\\u1dbf\\u1e00-\\u1eff\\u2c60-\\u2c7f\\uff21-\\uff3a\\uff41-\\uff5a';

/** Every stretch of text that has the shape of a postcode. */
const codes = new RegExp(
  `(?<![${letter}\\d]|\\d[.,:/-]|[+#€$£¥@_=&])(?:\\d{5}-\\d{4}|\\d{5}-\\d{3}|\\d{3}-\\d{4}|\\d{4}-\\d{3}|\\d{2}-\\d{3}|\\d{3}-\\d{3}|\\d{3} \\d{3}|\\d{3} \\d{2}|\\d{6}|\\d{5}|\\d{4} ?[A-Z]{2}|\\d{4}|${british}|${canadian}|${irish})(?![${letter}\\d]|[.,:/]\\d|-\\d|\\s?[%€$£¥°])`,
  'g',
);
/** Cheap enough to be asked of every text with digits. */
const hint =
  /\d{4}|\d[ -]?\d[A-Z]{2}|[A-Z] ?\d[A-Z]{2}|\d[A-Z][ -]?\d|\d{2}-\d{3}|\d{3}[ -]\d{2}|[A-Z]\d[\dW] ?[A-Z\d]{4}/;

/** An article number alone in its cell. */
const longFigure = /^\d{7,}$/;

const labelBefore = new RegExp(`(?<!\\p{L})${codeLabels}$`, 'iu');
const prefixBefore = new RegExp(
  `(?:(?:^|[\\s,(|])(${Object.keys(prefixes).join('|')})\\s?[-–]|(?:^|[,\\n]\\s?)(${Object.keys(prefixes).join('|')}))\\s?$`,
  'u',
);

const partOfNumber = /[a-z\d]-$/i;

export interface Code {
  /** As written, label and prefix left out. */
  readonly code: string;
  readonly form: string;
  /** The country that the prefix names, or null. */
  readonly prefix: string | null;
  /** True where a word such as "CEP" or "〒" says that it is a postcode. */
  readonly labelled: boolean;
  /** Where label, prefix and code stand. */
  readonly start: number;
  readonly end: number;
}

const onlyBritish = new RegExp(`^(?:${british})$`);
const onlyCanadian = new RegExp(`^(?:${canadian})$`);

const formOf = (code: string): string => {
  if (/^\d/.test(code)) return code.replace(/\d/g, '9').replace(/ ?[A-Z]{2}$/, ' AA');
  if (onlyBritish.test(code)) return 'GB';
  return onlyCanadian.test(code) ? 'CA' : 'IE';
};

/** Anything that may be a postcode in a text. What stands around decides. */
export const codesIn = (text: string): Code[] => {
  const found: Code[] = [];
  if (!hint.test(text) || longFigure.test(text)) return found;
  for (const match of text.matchAll(codes)) {
    if (found.length >= 400) break;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const label = labelBefore.exec(before)?.[0];
    const prefix = label === undefined ? prefixBefore.exec(before) : null;
    // "13-cv-01234", "KB-45001": the number of a case, a part or a flight.
    if (label === undefined && !prefix && partOfNumber.test(before)) continue;
    found.push({
      code: match[0],
      form: formOf(match[0]),
      prefix: prefix ? prefixes[(prefix[1] ?? prefix[2])!]! : null,
      labelled: label !== undefined,
      start: match.index - (label?.length ?? prefix?.[0].trimStart().replace(/^[,(|]\s?/, '').length ?? 0),
      end: match.index + match[0].length,
    });
  }
  return found;
};

/** A three-digit code at the end of a line of a Taiwanese address, which is too short to be looked for elsewhere. */
export const shortCode = (line: string): string | null =>
  /(?<=\p{L}[, ]+)\d{3}(?:\d{2,3})?$/u.exec(line.trim())?.[0] ?? null;

/** What must stand right before a code of the country: a state or territory. */
export const regionBefore: Readonly<Record<string, RegExp>> = {
  US: new RegExp(`(?:^|[\\s,])(?:${states})[.,]{0,2}\\s*[-–]?\\s*$`),
  AU: /(?:^|[\s,(])(?:NSW|N\.S\.W\.|VIC|Vic|QLD|Qld|SA|WA|TAS|Tas|NT|ACT|A\.C\.T\.|New South Wales|Victoria|Queensland|South Australia|Western Australia|Tasmania|Northern Territory)[.,)]{0,2}\s*[-–]?\s*$/,
};
