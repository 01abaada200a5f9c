import type { Block, Item, Page } from '../page/page';
import { runText } from '../page/runs';
import { allItems, textsOf } from '../page/structured';
import { countryOf } from './country';
import { blocksWith, lowerCase } from './lower-case';
import { pageKinds } from './page-kinds';
import { letter } from './phones/letters';
import { sentenceAround } from './sentences';
import { nowAndThen, type Steps } from './steps';
import { sight, type Sighting } from './sighting';
import {
  byCountry,
  byTongue,
  codes,
  currencies,
  deliveryExcluded,
  deliveryIncluded,
  freeDelivery,
  fromAfter,
  fromBefore,
  largeAfter,
  notAskedAfter,
  notAskedBefore,
  offerWords,
  otherMoney,
  recurring,
  taxExcluded,
  taxIncluded,
  thresholdBefore,
} from './words/prices';

export interface Price extends Sighting {
  amount: number;
  /** ISO 4217, or null where the symbol is ambiguous and nothing tells. */
  currency: string | null;
  /** The tax and delivery words near the price or about all prices of the page, or null. */
  tax: 'included' | 'excluded' | null;
  delivery: 'included' | 'excluded' | null;
  /** "from", "ab": the lowest of several. */
  from: boolean;
  /** The rhythm in which it is due ("/month"), or null for a price paid once. */
  recurring: 'day' | 'week' | 'month' | 'year' | null;
  how: 'text' | 'json-ld' | 'microdata';
}

/** Texts longer than `prose` name money in passing; on a page that tells a story shorter ones do so too. */
const limits = { sightings: 200, text: 6_000, prose: 160, story: 60 };

const symbols = '(?:us|usd|a(?:ud?)?|ca?d?|cdn|nz|hk|s|nt|mx|r)?\\$|[€£¥￥₹₽₩₺₴₪฿₫]|円|元|원|د\\.إ|ر\\.س';
const words = `${codes.toLowerCase()}|euros?|dollars|zł|kč|kr\\.?|sfr\\.?|fr\\.|ft|lei|rs\\.?|tl|руб\\.?|рублей|грн|rmb|درهم|ريال|جنيه`;
const amount = `\\d{1,3}(?:[ .,'’\\u00a0\\u202f]\\d{3})+(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|\\d{1,7}(?:[.,]\\d{1,2}(?!\\d))?`;
/** Asked only where a digit or a sign stands: looking every word up for a code would cost more than all the rest. */
const hintsPrice = new RegExp(
  `[$€£¥￥₹₽₩₺₴₪฿₫円元원]|د\\.إ|ر\\.س|\\d(?:[:,.][-–—]|\\s?(?:${words}))|(?<=(?:${words})\\s?)\\d`,
);
const pattern = new RegExp(
  `(?:(?<![${letter}])(${words})\\s?|(${symbols})\\s?)(${amount})(?![.,]?\\d)|(?<!\\d[\\s.,:/-]?)(${amount})(?:\\s?(?:(${symbols})|(${words})(?![${letter}]))|([:,.][-–—])(?!\\d))`,
  'g',
);

/** One amount of money as a text names it. */
export interface Money {
  readonly start: number;
  readonly end: number;
  readonly amount: number;
  /** The sign or word for the currency, in lower case. */
  readonly sign: string;
}

/** "1.234,56", "1,234.56", "1 234", "49,9": the last separator before one or two digits is the decimal one. */
const amountOf = (written: string): number => {
  const decimal = /[.,](\d{1,2})$/.exec(written);
  const whole = decimal ? written.slice(0, decimal.index) : written;
  return Number(`${whole.replace(/\D/g, '')}.${decimal?.[1] ?? '0'}`);
};

/** Amounts of money in a text, in reading order. */
export const moneyIn = (text: string): Money[] => {
  const lower = text.toLowerCase();
  // "İ" grows when it is lowered; positions would no longer fit.
  if (!hintsPrice.test(lower) || lower.length !== text.length) return [];
  return Array.from(lower.matchAll(pattern), (match) => {
    const [whole, wordBefore, symbolBefore, after, before, symbolAfter, wordAfter, dash] = match;
    const written = after ?? before ?? '';
    const end = match.index + whole.length;
    // "12€90"
    const cents =
      symbolAfter === '€' && /^\d+$/.test(written) ? /^\d\d(?!\d)/.exec(lower.slice(end, end + 3))?.[0] : undefined;
    return {
      start: match.index,
      end: end + (cents?.length ?? 0),
      amount: amountOf(cents ? `${written}.${cents}` : written),
      sign: wordBefore ?? symbolBefore ?? symbolAfter ?? wordAfter ?? dash ?? '',
    };
  });
};

/** Cents set smaller beside the amount (`<sup>99</sup>`) are glued to it in the text: "4999" for 49.99. */
const withCents = (block: Block, money: Money): number => {
  const index = block.runs.findLastIndex(({ start }) => start > money.start && start < money.end);
  if (index < 0 || money.amount < 100 || !Number.isInteger(money.amount)) return money.amount;
  const cents = /^\s*\d\d\D*$/.test(runText(block, index));
  const { element } = block.runs[index]!;
  const small =
    element.localName === 'sup' || /cent|decimal|fraction|minor|small/i.test(element.getAttribute('class') ?? '');
  return cents && small ? money.amount / 100 : money.amount;
};

/** Signs that name something else as well ("6 ft", "Euro 6", "RS 3", "Fr. 9–17 Uhr") count only where they are money. */
const isMoney = (sign: string, text: string, money: Money, place: Place): boolean => {
  const leads = !/^\d/.test(text.slice(money.start, money.end));
  switch (sign) {
    case 'ft':
      return place.language === 'hu' || place.country === 'HU';
    case 'lei':
      return place.language === 'ro' || place.country === 'RO';
    case 'tl':
      return place.language === 'tr' || place.country === 'TR';
    case 'rs':
    case 'rs.':
      return sign === 'rs.' || place.country === 'IN' || place.country === 'PK' || place.country === 'LK';
    case 'fr.':
      return place.country === 'CH';
    case 'euro':
      return !leads || /[.,]\d\d$/.test(text.slice(money.start, money.end));
    default:
      return true;
  }
};

interface Place {
  readonly country: string | null;
  readonly language: string;
  /** What structured data says prices are in, or null. */
  readonly stated: string | null;
}

const placeOf = (page: Page): Place => {
  const region = /^[a-z]{2,3}-([a-z]{2})\b/.exec(page.lang)?.[1]?.toUpperCase() ?? null;
  let stated: string | null = null;
  for (const item of allItems(page.items)) {
    stated ??= textsOf(item, 'priceCurrency').find((code) => /^[A-Z]{3}$/.test(code)) ?? null;
  }
  stated ??=
    page.document.querySelector('meta[property$="price:currency"]')?.getAttribute('content')?.trim().slice(0, 3) ||
    null;
  return { country: countryOf(page) ?? region, language: page.lang.slice(0, 2), stated };
};

const codeAfter = new RegExp(`^\\s?(${codes.toLowerCase()})\\b`);
const isCode = new RegExp(`^(?:${codes.toLowerCase()})$`);

const currencyOf = (sign: string, after: string, place: Place): string | null => {
  const code = codeAfter.exec(after)?.[1];
  if (code) return code.toUpperCase();
  if (isCode.test(sign)) return sign === 'rmb' ? 'CNY' : sign.toUpperCase();
  const known = currencies[sign];
  if (known) return known;
  const shared = sign.startsWith('kr')
    ? 'kr'
    : /^[:,.]/.test(sign)
      ? '-'
      : sign === '￥'
        ? '¥'
        : sign === 'dollars'
          ? '$'
          : sign;
  return place.stated ?? byCountry[shared]?.[place.country ?? ''] ?? byTongue[shared]?.[place.language] ?? null;
};

const places = new WeakMap<Page, Place>();

/** The currency of an amount in a text of the page, or null where its sign is shared and nothing tells. */
export const currencyIn = (page: Page, text: string, { sign, end }: Money): string | null => {
  let place = places.get(page);
  if (!place) places.set(page, (place = placeOf(page)));
  return currencyOf(sign, text.slice(end, end + 40).toLowerCase(), place);
};

/** A stock price: a ticker before it, or a change in value and per cent after it. */
const isQuote = (before: string, after: string): boolean =>
  /\([A-Z^][A-Z0-9.=^:-]{0,11}\)\s*$/.test(before) || /^\s?(?:[+-]\d[\d.,]*\s+\(?[+-]|\+)\d[\d.,]*\s?%/.test(after);

/** Why an amount of money is not a price somebody asks for. */
const isAsked = (text: string, money: Money, prose: 'none' | 'offers' | 'article'): boolean => {
  const written = text.slice(Math.max(0, money.start - 60), money.start);
  const before = written.toLowerCase();
  const after = text.slice(money.end, money.end + 40).toLowerCase();
  if (!(money.amount > 0) || money.amount >= 1e7 || largeAfter.test(after) || isQuote(written, after)) return false;
  // A rate of exchange: "1 USD = 0.92 EUR".
  if (/=\s?$/.test(before) || /^\s?=/.test(after)) return false;
  if (notAskedBefore.test(before) || notAskedAfter.test(after)) return false;
  // A row of an order that takes something off.
  if (/[-−–]\s?$/.test(before) && !/[a-zß-\u1fff\d$€£]\s?[-−–]\s?$/.test(before)) return false;
  if (otherMoney.test(`${before} ${after}`)) return false;
  if (thresholdBefore.test(before)) {
    const sentence = sentenceAround(text, money.start, money.end).text.toLowerCase();
    if (freeDelivery.test(sentence)) return false;
  }
  if (prose === 'none') return true;
  return prose === 'offers' && (offerWords.test(before) || offerWords.test(after));
};

/** Articles tell of other people's prices. */
const isArticle = (page: Page): boolean =>
  pageKinds(page)[0] === 'article' ||
  page.document.querySelector('meta[property="og:type"]')?.getAttribute('content') === 'article' ||
  page.items.some(({ types }) =>
    types.some((type) => /^(?:News|Blog|Report|Opinion|Tech)?(?:Article|Posting)/.test(type)),
  );

const sayer =
  /\n\s?[*¹]|pric|preis|prix|precio|prezz|prij[sz]|preço|cen[ay]|pris|hint|fiyat|цен|价|価|steuer|mwst|vat\b/;

/** What the page says about all its prices: a footnote, or "All prices include …". */
const basisOf = (page: Page): Pick<Price, 'tax' | 'delivery'> => {
  let tax: Price['tax'] = null;
  let delivery: Price['delivery'] = null;
  for (const block of blocksWith(page, sayer)) {
    if (block.text.length > 400 || block.text.length < 8) continue;
    const text = lowerCase(page)[block.index]!;
    if (
      !/^\s?[*¹]/.test(text) &&
      !/\b(?:all|alle|tous|toutes|todos|tutti|todas|alla|kaikki|všechny|wszystkie)\b|все|全|^(?:[a-zß-\u1fff]+ )?(?:prices|preise|prix|precios|prezzi|prijzen|preços|ceny|priser)/.test(
        text,
      )
    )
      continue;
    tax ??= taxExcluded.test(text) ? 'excluded' : taxIncluded.test(text) ? 'included' : null;
    delivery ??= deliveryExcluded.test(text) ? 'excluded' : deliveryIncluded.test(text) ? 'included' : null;
    if (tax && delivery) break;
  }
  return { tax, delivery };
};

/** The words around a price: its own block's, and those of short blocks right beside it. */
const surroundings = (page: Page, block: Block, money: Money): string => {
  const near = [block.text.slice(Math.max(0, money.start - 120), money.end + 160)];
  for (const index of [block.index - 1, block.index + 1, block.index + 2]) {
    const text = page.blocks[index]?.text;
    if (text && text.length <= 140 && (index > block.index || !/\d/.test(text))) near.push(text);
  }
  return near.join(' \n ').toLowerCase();
};

/** In code a dollar names a variable, and waits for a command. */
const isInCode = ({ element }: Block, money: string): boolean =>
  money.includes('$') &&
  (element.closest('pre,code,samp,kbd') !== null ||
    Array.from(element.querySelectorAll('code,samp,kbd'))
      .slice(0, 40)
      .some(({ textContent }) => textContent?.includes(money)));

function* inText(page: Page, place: Place): Steps<Price[]> {
  const found: Price[] = [];
  let article: boolean | null = null;
  let basis: Pick<Price, 'tax' | 'delivery'> | null = null;
  const pause = nowAndThen();
  for (const block of page.numeric) {
    if (pause()) yield;
    const text = block.text.length > limits.text ? block.text.slice(0, limits.text) : block.text;
    const moneys = moneyIn(text);
    if (moneys.length && text.length > limits.story) article ??= isArticle(page);
    const told = article && text.length > limits.story;
    const prose = told ? 'article' : text.length > limits.prose ? 'offers' : 'none';
    for (const money of moneys) {
      if (found.length >= limits.sightings) return found;
      if (!isMoney(money.sign, text, money, place) || !isAsked(text, money, prose)) continue;
      if (isInCode(block, text.slice(money.start, money.end))) continue;
      const after = text.slice(money.end, money.end + 40).toLowerCase();
      const currency = currencyOf(money.sign, after, place);
      // "49,-" is money only where people write it so.
      if (!currency && /^[:,.]/.test(money.sign)) continue;
      basis ??= basisOf(page);
      const around = surroundings(page, block, money);
      const shown = text.length <= 100 ? text : text.slice(Math.max(0, money.start - 30), money.end + 50);
      found.push({
        ...sight(page, block.element, shown),
        amount: withCents(block, money),
        currency,
        tax: taxExcluded.test(around) ? 'excluded' : taxIncluded.test(around) ? 'included' : basis.tax,
        delivery: deliveryExcluded.test(around)
          ? 'excluded'
          : deliveryIncluded.test(around)
            ? 'included'
            : basis.delivery,
        from:
          fromBefore.test(text.slice(Math.max(0, money.start - 24), money.start).toLowerCase()) ||
          fromAfter.test(after),
        recurring: recurring.find(([words]) => words.test(after))?.[1] ?? null,
        how: 'text',
      });
    }
  }
  return found;
}

const taxOf = (item: Item): Price['tax'] => {
  const says = textsOf(item, 'valueAddedTaxIncluded')[0];
  return says === undefined ? null : /true|1$/i.test(says) ? 'included' : 'excluded';
};

/** schema.org Offer, AggregateOffer and UnitPriceSpecification. */
const inItems = (page: Page, place: Place): Price[] => {
  const found: Price[] = [];
  for (const item of allItems(page.items)) {
    if (found.length >= limits.sightings) break;
    if (!item.types.some((type) => /Offer|PriceSpecification/.test(type))) continue;
    const low = textsOf(item, 'lowPrice')[0];
    const written = textsOf(item, 'price')[0] ?? low;
    const value = Number(
      (written ?? '')
        .replace(/[^\d.,]/g, '')
        .replace(/,(?=\d{1,2}$)/, '.')
        .replace(/,/g, ''),
    );
    if (!(value > 0)) continue;
    const code = textsOf(item, 'priceCurrency')[0] ?? place.stated;
    found.push({
      ...sight(page, item.element, `${code ?? ''} ${written}`.trim()),
      amount: value,
      currency: code && /^[A-Z]{3}$/.test(code) ? code : null,
      tax: taxOf(item),
      delivery: null,
      from: low !== undefined && textsOf(item, 'price').length === 0,
      recurring: null,
      how: item.from,
    });
  }
  return found;
};

/** Prices: amounts of money that are asked for. Discounts, thresholds, statistics and other people's money are not. */
export function* prices(page: Page): Steps<Price[]> {
  const place = placeOf(page);
  const seen = yield* inText(page, place);
  const stated = inItems(page, place).filter(({ amount }) => !seen.some((each) => each.amount === amount));
  return [...seen, ...stated].slice(0, limits.sightings);
}
