import type { Block, Page } from '../page/page';
import { languagesOf } from './languages';
import { blocksWith } from './lower-case';
import { isLetter, letter } from './phones/letters';
import {
  articles,
  fillerWords,
  hints,
  idioms,
  limitWords,
  numberWords,
  pastAfter,
  pastBefore,
  rhythmAfter,
  unitWords,
  unspacedUnits,
  workingWords,
} from './words/durations';
import { nowAndThen, type Steps } from './steps';

export type TimeUnit = 'minute' | 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'year';

/** A span of time in a text: "within 2 working days", "48h", "3–5 Tage". */
export interface Duration {
  /** Where it stands in the text: from its number to the end of its unit. */
  readonly start: number;
  readonly end: number;
  /** The upper bound of a range; 0 for "same day". */
  readonly quantity: number;
  readonly unit: TimeUnit;
}

const units: ReadonlyMap<string, TimeUnit> = new Map(
  Object.values(unitWords).flatMap((byUnit) =>
    Object.entries(byUnit).flatMap(([unit, words]) =>
      words.split(' ').map((word) => [word, unit as TimeUnit] as const),
    ),
  ),
);
const unspaced = [...unspacedUnits].sort(([a], [b]) => b.length - a.length);
const cjk = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

const digit = '[\\d\uff10-\uff19\u0660-\u0669]';
const number = new RegExp(`${digit}+`, 'g');
/** What may stand around a number that counts something: no date, clock time, version, price or longer number. */
const partOfMoreBefore = new RegExp(`(?<=${digit}[.,:/hH]|[#№$€£¥])`, 'y');
const partOfMoreAfter = new RegExp(`[.,:]${digit}`, 'y');
const half = /[.,]5(?!\d)/y;
const upTo = new RegExp(
  `\\s?(?:-|–|—|/|~|～|〜|to|or|and|bis|oder|à|a|ou|al|o|tot|of|do|až|til|till|eller|до|или|ile|至|到|から|إلى)\\s?(${digit}{1,4})(?!${digit})`,
  'iy',
);
const limit = new RegExp(`(?:^|[\\s(,:–-])(?:${limitWords})\\s+$`);
const nextWord = new RegExp(`[ \\u00a0]{0,2}[-–(]?[ \\u00a0]?([${letter}]+)\\.?`, 'y');
const spelledOut = new RegExp(`\\s?\\([${letter}]{2,15}\\)`, 'y');
/** "daysReturns": words of neighbouring elements that no space parts. */
const glued = /^([A-ZÀ-Þ]?[a-zß-ÿ]+)[A-ZÀ-Þ]/;

/** Whether a sticky pattern matches at a place of a text. Slicing the text there would cost more than the question. */
const matchesAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

const plainDigits = /^[0-9]+$/;
const numberOf = (written: string): number => (plainDigits.test(written) ? Number(written) : numberInScript(written));

const numberInScript = (written: string): number =>
  Number(written.normalize('NFKC').replace(/[٠-٩]/g, (each) => String(each.charCodeAt(0) - 0x660)));

const wordAt = (text: string, at: number): { word: string; end: number } | null => {
  nextWord.lastIndex = at;
  const found = nextWord.exec(text);
  if (!found) return null;
  const whole = found[1]!;
  const part = glued.exec(whole)?.[1] ?? whole;
  const dot = found[0].endsWith('.') ? 1 : 0;
  return { word: part.toLowerCase(), end: nextWord.lastIndex - dot - (whole.length - part.length) };
};

/** The unit that follows a number, and where it ends. */
const unitAt = (text: string, at: number): { unit: TimeUnit; end: number } | null => {
  const close = text[at] === ' ' ? at + 1 : at;
  if (cjk.test(text[close] ?? '')) {
    const written = unspaced.find(([each]) => text.startsWith(each, close));
    return written ? { unit: written[1], end: close + written[0].length } : null;
  }
  let next = wordAt(text, at);
  let working = false;
  for (let skipped = 0; next && skipped < 2 && !units.has(next.word); skipped++) {
    if (workingWords.has(next.word)) working = true;
    else if (!fillerWords.has(next.word)) return null;
    next = wordAt(text, next.end);
  }
  const unit = next && units.get(next.word);
  if (!next || !unit) return null;
  // "4 business hours" are four hours; a week or month of work is nothing that people say.
  if (unit !== 'day') return working && unit !== 'hour' ? null : { unit, end: next.end };
  const after = working ? null : wordAt(text, next.end);
  if (after && workingWords.has(after.word)) return { unit: 'working-day', end: after.end };
  return { unit: working ? 'working-day' : 'day', end: next.end };
};

/** "9h" and "18 h" are times of the day; "48h" and "sous 2 h" are spans. */
const isClock = (text: string, start: number, numberEnd: number, end: number, quantity: number): boolean =>
  /^\s?h$/i.test(text.slice(numberEnd, end)) &&
  ((quantity <= 24 && quantity % 12 !== 0 && !limit.test(text.slice(Math.max(0, start - 30), start).toLowerCase())) ||
    /^\s?\d/.test(text.slice(end, end + 2)));

const most = 40;

/** Reads the unit after a number and files the span, unless it is a rhythm, an age, the past or a time of the day. */
const addSpan = (found: Duration[], text: string, start: number, numberEnd: number, quantity: number): void => {
  const unit = quantity > 0 ? unitAt(text, numberEnd) : null;
  if (!unit || isClock(text, start, numberEnd, unit.end, quantity)) return;
  const after = text.slice(unit.end, unit.end + 30).toLowerCase();
  if (rhythmAfter.test(after) || pastAfter.test(after)) return;
  if (pastBefore.test(text.slice(Math.max(0, start - 40), start).toLowerCase())) return;
  found.push({ start, end: unit.end, quantity, unit: unit.unit });
};

const addInDigits = (found: Duration[], text: string): void => {
  number.lastIndex = 0;
  for (let match = number.exec(text); match && found.length < most; match = number.exec(text)) {
    const start = match.index;
    let end = number.lastIndex;
    if (match[0].length > 4 || matchesAt(partOfMoreBefore, text, start)) continue;
    let quantity = numberOf(match[0]);
    if (matchesAt(half, text, end)) {
      quantity += 0.5;
      end += 2;
    }
    upTo.lastIndex = end;
    const range = upTo.exec(text);
    if (range) {
      quantity = Math.max(quantity, numberOf(range[1]!));
      end += range[0].length;
    } else if (matchesAt(partOfMoreAfter, text, end)) continue;
    if (matchesAt(spelledOut, text, end)) end = spelledOut.lastIndex;
    addSpan(found, text, start, end, quantity);
    number.lastIndex = Math.max(number.lastIndex, end);
  }
};

interface Spelled {
  /** Stems of the units: a text without any of them spells no span. */
  readonly hint: RegExp;
  readonly numbers: ReadonlyMap<string, number>;
  /** The number words; without flags, which cost much here: it is asked of lower-case text. */
  readonly pattern: RegExp;
  readonly idioms: readonly (readonly [RegExp, number, TimeUnit])[];
}

const idiom = (source: string | undefined, quantity: number, unit: TimeUnit): Spelled['idioms'] =>
  source ? [[new RegExp(source, 'g'), quantity, unit]] : [];

const compiled = new Map<string, Spelled>();

/** What one language spells out, compiled when a page first needs it. */
const spelledIn = (language: string): Spelled => {
  let spelled = compiled.get(language);
  if (spelled) return spelled;
  const numbers = new Map(
    (numberWords[language] ?? '').split(' ').flatMap((pair) => {
      const [word, value] = pair.split('=');
      return word && value ? [[word, Number(value)] as const] : [];
    }),
  );
  for (const article of articles) numbers.set(article, 1);
  const words = [...numbers.keys()].sort((a, b) => b.length - a.length);
  const own = idioms[language] ?? {};
  spelled = {
    // A language without words of its own matches nothing.
    hint: new RegExp(hints[language] ?? '$^'),
    numbers,
    pattern: new RegExp(`(?:${words.join('|')})[ -]`, 'g'),
    idioms: [...idiom(own.working, 1, 'working-day'), ...idiom(own.next, 1, 'day'), ...idiom(own.same, 0, 'day')],
  };
  compiled.set(language, spelled);
  return spelled;
};

/** "七天", "十五日": up to 99, and 两 for two. */
const han =
  /(?<![一二两兩三四五六七八九十百千第])([一二两兩三四五六七八九])?(十)?([一二三四五六七八九])?(?=(?:個|个)?(?:工作|天|日|小|周|週|月|年|営業|星期))/g;

const hanDigit = (digit: string | undefined): number =>
  digit === undefined ? 0 : /[两兩]/.test(digit) ? 2 : '一二三四五六七八九'.indexOf(digit) + 1;

const addInHan = (found: Duration[], text: string): void => {
  for (const match of text.matchAll(han)) {
    const [whole, first, ten, last] = match;
    if (!whole || found.length >= most || (!ten && last)) continue;
    const quantity = ten ? (hanDigit(first) || 1) * 10 + hanDigit(last) : hanDigit(first);
    addSpan(found, text, match.index, match.index + whole.length, quantity);
  }
};

const standsAlone = (text: string, start: number, end: number): boolean =>
  cjk.test(text[start]!) || !(isLetter(text[start - 1] ?? ' ') || isLetter(text[end] ?? ' '));

const addSpelledOut = (found: Duration[], text: string, languages: readonly string[]): void => {
  if (!languages.length) return;
  if (languages.includes('zh') || languages.includes('ja')) addInHan(found, text);
  const lower = text.toLowerCase();
  // "İ" grows when it is lowered; positions would no longer fit.
  if (lower.length !== text.length) return;
  for (const language of languages) {
    const { hint, numbers, pattern, idioms } = spelledIn(language);
    if (!hint.test(lower)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(lower); match; match = pattern.exec(lower)) {
      if (found.length >= most) return;
      const start = match.index;
      const end = start + match[0].length - 1;
      const word = match[0].slice(0, -1);
      if (!standsAlone(lower, start, end) || !unitAt(lower, end)) continue;
      if (articles.has(word) && !limit.test(lower.slice(Math.max(0, start - 30), start))) continue;
      addSpan(found, text, start, end, numbers.get(word) ?? 0);
    }
    for (const [idiom, quantity, unit] of idioms) {
      idiom.lastIndex = 0;
      for (let match = idiom.exec(lower); match; match = idiom.exec(lower)) {
        if (found.length >= most) return;
        const end = match.index + match[0].length;
        if (standsAlone(lower, match.index, end)) found.push({ start: match.index, end, quantity, unit });
      }
    }
  }
};

/**
 * The spans of time a text names, in reading order, at most about 40. Digits and units of 18 languages are known
 * everywhere; number words ("two weeks") and idioms ("next business day") are read in the given languages.
 * Not spans: rhythms ("7 days a week"), ages and what lies behind ("30 years of experience", "3 days ago"), clock times.
 */
export const durationsIn = (text: string, languages: readonly string[] = ['en']): Duration[] => {
  const found: Duration[] = [];
  addInDigits(found, text);
  addSpelledOut(found, text, languages);
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((each, index) => index === 0 || each.start >= found[index - 1]!.end);
};

const hours: Readonly<Record<TimeUnit, number>> = {
  minute: 1 / 60,
  hour: 1,
  day: 24,
  'working-day': 24,
  week: 168,
  month: 720,
  year: 8760,
};

/** The span in hours; a working day counts as 24, a month as 30 days. */
export const hoursOf = ({ quantity, unit }: { quantity: number; unit: TimeUnit }): number =>
  Math.round(quantity * hours[unit] * 100) / 100;

/** A block that names at least one span of time. */
export interface Timed {
  readonly block: Block;
  readonly durations: readonly Duration[];
}

const limits = { blocks: 3_000, text: 8_000 };
const timedBlocks = new WeakMap<Page, readonly Timed[]>();

/** The blocks that hold the stem of a unit in one of the languages: only they can spell a span out. */
const withUnits = (page: Page, languages: readonly string[]): ReadonlySet<Block> => {
  const stems = languages.flatMap((language) => hints[language] ?? []).join('|');
  return new Set(stems ? blocksWith(page, new RegExp(stems)) : []);
};

/** A digit with a word behind it, as every span in digits has one: prices, dates and part numbers mostly have none. */
const mayCount = new RegExp(`${digit}[½+]?\\s{0,2}[-–(]?\\s?[${letter}]`);

/** The blocks of a page that name spans of time; found once and shared by the detectors that read promises. */
export function* timedIn(page: Page): Steps<readonly Timed[]> {
  const known = timedBlocks.get(page);
  if (known) return known;
  const list: Timed[] = [];
  const languages = languagesOf(page);
  const spelled = withUnits(page, languages);
  const numeric = new Set(page.numeric);
  const pause = nowAndThen();
  for (const block of page.blocks) {
    if (list.length >= limits.blocks) break;
    if (pause()) yield;
    const inWords = spelled.has(block);
    if (block.text.length < 4 || !(inWords || (numeric.has(block) && mayCount.test(block.text)))) continue;
    const durations = durationsIn(block.text.slice(0, limits.text), inWords ? languages : []);
    if (durations.length) list.push({ block, durations });
  }
  timedBlocks.set(page, list);
  return list;
}
