/** Amounts and currencies as invoices print them. */

/** ISO 4217 codes that stand on invoices; three capital letters alone prove nothing. */
const codes =
  'EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|TRY|BRL|MXN|CAD|AUD|NZD|INR|JPY|CNY|SGD|HKD|ZAR|AED|ILS|ISK|ARS|CLP|COP|PEN|KRW|THB|MYR|IDR|PHP|UAH';

/** From the most to the least telling: "R$" must be seen before "$". */
const signs: readonly (readonly [sign: RegExp, currency: string])[] = [
  [/R\$\s?\d/, 'BRL'],
  [/(?:C|CA|CAD)\s?\$\s?\d/, 'CAD'],
  [/(?:A|AU)\s?\$\s?\d/, 'AUD'],
  [/NZ\s?\$\s?\d/, 'NZD'],
  [/€/, 'EUR'],
  [/£/, 'GBP'],
  [/₹|(?<!\p{L})Rs\.?\s?-?\d/u, 'INR'],
  [/\d\s?zł/i, 'PLN'],
  [/\d\s?Kč/i, 'CZK'],
  [/\d\s?Ft(?!\p{L})/u, 'HUF'],
  [/₺/, 'TRY'],
  [/(?<!\p{L})(?:Fr\.|SFr\.?)\s?\d/u, 'CHF'],
  [/\$/, 'USD'],
  [/\beuros?\b/i, 'EUR'],
];

const crowns: Readonly<Record<string, string>> = { sv: 'SEK', da: 'DKK', no: 'NOK', nb: 'NOK' };

/** The currency of a document: the code or sign that stands most often beside or over its amounts, or null. */
export const currencyOf = (texts: readonly string[], lang: string | null): string | null => {
  const votes = new Map<string, number>();
  const vote = (currency: string, weight: number) => votes.set(currency, (votes.get(currency) ?? 0) + weight);
  const code = new RegExp(`(?<![\\p{L}\\d])(?:${codes})(?![\\p{L}\\d])`, 'u');
  for (const text of texts) {
    const named = text.length < 120 ? code.exec(text)?.[0] : undefined;
    if (named) vote(named, 2);
    const sign = signs.find(([pattern]) => pattern.test(text))?.[1];
    // A code says which of the dollars is meant.
    if (sign && !(named && sign === 'USD')) vote(sign, 1);
    if (!sign && lang && /(?:\d|^)\s?kr\.?(?!\p{L})/iu.test(text)) vote(crowns[lang] ?? 'SEK', 1);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  if (best?.[0] !== 'USD' || texts.some((text) => /\bUSD\b|\bUS\s?\$/.test(text))) return best?.[0] ?? null;
  // A dollar is that of the country whose code stands anywhere.
  return [...votes.keys()].find((currency) => /^(?:AUD|CAD|NZD|SGD|HKD)$/.test(currency)) ?? 'USD';
};

const digits = `\\d{1,3}(?:[.,'’ ]\\d{2,3})*(?:[.,]\\d{3})(?:[.,]\\d{1,2})?|\\d{1,3}(?:[ '’]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,6})?(?:[.,][-–])?`;
const money = `(?:(?:${codes}|US|CA|AU|A|C|R|Rs\\.?|kr\\.?|Fr\\.|CHF)?\\s?[$€£¥₹₺]?)`;
const after = `(?:\\s?(?:${codes}|[€£$₹₺]|zł|Kč|kr\\.?|Ft|euros?|Rs\\.?))?`;
const whole = new RegExp(
  `^[(]?\\s?([-–−+]?)\\s?${money}\\s?([-–−]?)\\s?(${digits})${after}\\s?([-–−]?)[)]?\\*?$`,
  'iu',
);
const inside = new RegExp(`(?<![\\d.,/])([-–−]?)\\s?(${digits})(?![\\d/]|[.,]\\d|\\s?%)`, 'gu');

/** Which of comma and point parts decimals: the one that stands before the last two digits of most amounts. */
export type Decimal = ',' | '.';

export const decimalOf = (texts: readonly string[]): Decimal => {
  let commas = 0;
  let points = 0;
  for (const text of texts) {
    const mark = /\d([.,])\d\d(?!\d|[.,/]\d)/.exec(text)?.[1];
    if (mark === ',') commas++;
    // "05.06" may begin a date; an amount with a point ends there.
    else if (mark === '.') points++;
  }
  return commas > points ? ',' : '.';
};

const valueOf = (written: string, decimal: Decimal): number => {
  const plain = written.replace(/[.,][-–]$/, '').replace(/[\s'’]/g, '');
  const last = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'));
  if (last < 0) return Number(plain);
  const mark = plain[last]!;
  const rest = plain.length - last - 1;
  const twice = plain.indexOf(mark) !== last;
  // "1.234" is a thousand and more where decimals have a comma; "0.025" never is.
  const grouped = rest === 3 && (twice || (mark !== decimal && !/^0[.,]/.test(plain)));
  if (grouped) return Number(plain.replace(/[.,]/g, ''));
  return Number(`${plain.slice(0, last).replace(/[.,]/g, '')}.${plain.slice(last + 1)}`);
};

/** The amount that a whole cell is ("€ 1.234,56", "(20.00)", "12,50-"), or null where it is anything else. */
export const amountOf = (cell: string, decimal: Decimal): number | null => {
  const match = cell.length <= 40 ? whole.exec(cell) : null;
  if (!match) return null;
  const [, sign, inner, written, trailing] = match;
  const value = valueOf(written!, decimal);
  const negative = /[-–−]/.test(`${sign}${inner}${trailing}`) || /^\(.*\)$/.test(cell);
  return Number.isFinite(value) ? (negative ? -value : value) : null;
};

/** Amounts inside a text, in order; percentages are none. */
export const amountsIn = (text: string, decimal: Decimal): number[] =>
  Array.from(text.slice(0, 200).matchAll(inside), ([, sign, written]) => {
    const value = valueOf(written!, decimal);
    return sign ? -value : value;
  }).filter((value) => Number.isFinite(value));

/** A percentage that a text names, or null. */
export const percentIn = (text: string): number | null => {
  const found = /(?<![\d.,])(\d{1,2}(?:[.,]\d{1,3})?)\s?%/.exec(text)?.[1];
  return found ? Number(found.replace(',', '.')) : null;
};
