import type { Block, Item, Page } from '../page/page';
import { nowAndThen, type Steps } from './steps';
import { allItems, textsOf } from '../page/structured';
import { languagesOf } from './languages';
import { isThirdParty } from './owner';
import { blocksWith, lowerCase } from './lower-case';
import { letter } from './phones/letters';
import { clip, sight, type Sighting } from './sighting';
import {
  alwaysDigits,
  alwaysElse,
  alwaysOpen,
  alwaysWords,
  ambiguousDays,
  chatWords,
  closedWords,
  dateLike,
  dayGroups,
  dayRange,
  hoursLabel,
  monthDay,
  openWords,
  otherTimes,
  phoneLike,
  timeZone,
  vanityNumber,
  unspacedDayOrder,
  unspacedDays,
  weekdays,
} from './words/hours';

export interface OpeningHours extends Sighting {
  /** True where days and times are both given. */
  complete: boolean;
  /** True for around-the-clock service. */
  always: boolean;
  /** The time zone as written, or null. */
  zone: string | null;
  how: 'text' | 'json-ld' | 'microdata';
  /** True where a phone number or chat stands in the same block, row or section. */
  besideChannel: boolean;
}

const limits = { sightings: 60, blocks: 4_000, text: 2_000, run: 30, bare: 60 };

const half = '(?:上午|下午|早上|晚上|午前|午後|오전|오후)?';
const clock = `${half}(?:[01]?\\d|2[0-4])(?:\\s?(?:[:.：時时点시]|h(?!ou))\\s?(?:[0-5]\\d)?)?(?:分|분)?(?:\\s?(?:[ap]\\.?\\s?m\\b\\.?|uhr\\b|u\\b|hrs?\\b|h\\b|uur\\b|noon\\b|ч(?![а-я])|hod\\b|صباح[اً]*|مساء[ً]?|ص|م))?`;
const between =
  '\\s?(?:(?<=h(?:\\d\\d)?)\\/|-|–|—|−|~|〜|～|－|to|till?|until|and|bis|a|à|au|às?|as|alle|e|et|y|en|tot|do|έως|εως|до|i løpet|kl\\.?|至|到|から|ile|إلى|حتى|الى)\\s?(?:las |les |alle |le |kl\\.? |klo |the )?';
/** Two clock times that belong together: "9–17 Uhr", "8:30 a.m. to 5 p.m.", "9h–18h". */
const times = new RegExp(
  `(?<!\\d[:.,/-]?|[$€£#])(?!24)(${clock})${between}(${clock}|midnight|noon|mitternacht|late\\b|close\\b|open end)(?![\\d:%€$]|[.,]\\d| ?(?:€|eur|usd|kg|cm|mm|min\\b|sec))`,
  'g',
);
const hintsTimes =
  /\d\s?(?:[:.h：]\s?\d|[ap]\.?\s?m|uhr|[hu]\b|hrs|[時时点시чصم]|[-–—~〜～至到]|to |bis |a |à |till? |tot |do |до )/;
/** Minutes, a half of the day or a word for the hour make a number a time without further help. */
const marked = /[:.h：時时点시]|[ap]\.?\s?m|uhr|(?:\b|\d)u\b|noon|上午|下午|午前|午後|오전|오후|ч|[صم]/;
const military =
  /(?<!\d)(?:[01]\d|2[0-3])[0-5]\d\s?(?:hrs?)?\s?[-–]\s?(?:[01]\d|2[0-4])[0-5]\d(?:\s?h(?:ou)?rs?)?(?!\d)/;

/** "6–8 hours", "1〜2時間": how long, not when. French, Spanish and Italian say "9 à 18 heures" of the clock. */
const lasting = /^\s?-?(?:hours?\b|stunden\b|uren\b|timmar\b|timer\b|tuntia\b|godziny\b|小时|小時|時間|間|시간|간)/;

const dayAndMonth = /^\d{1,2}\.(?:0[1-9]|1[0-2])$/;

interface Times {
  /** How many ranges of times, and how many of them are marked as times on at least one side. */
  readonly ranges: number;
  readonly sure: number;
}

const arabic = /[٠-٩۰-۹]/;
const arabics = new RegExp(arabic, 'g');

const timesIn = (written: string): Times => {
  const text = arabic.test(written) ? written.replace(arabics, (digit) => String(digit.charCodeAt(0) & 0xf)) : written;
  let ranges = 0;
  let sure = 0;
  if (!hintsTimes.test(text)) return { ranges, sure };
  for (const match of text.matchAll(times)) {
    const [whole, from, to] = match as unknown as [string, string, string];
    // "12.05. – 15.06." is a span of dates.
    if (dayAndMonth.test(from) && dayAndMonth.test(to) && text[match.index + whole.length] === '.') continue;
    const after = text.slice(match.index + whole.length, match.index + whole.length + 12);
    if (lasting.test(after) && !/[:.h：点]|[ap]\.?\s?m|\d{4}/.test(from + to)) continue;
    ranges++;
    if (marked.test(from) || marked.test(to)) sure++;
  }
  if (!ranges && military.test(text)) return { ranges: 1, sure: 1 };
  return { ranges, sure };
};

interface Days {
  readonly days: ReadonlySet<number>;
  /** True where a range or a word names several days at once. */
  readonly grouped: boolean;
}

const none: Days = { days: new Set(), grouped: false };
const words = new RegExp(`[${letter}]+`, 'g');

/** The days of the week a text names. */
const daysIn = (lower: string): Days => {
  const seen: { day: number; start: number; end: number; sure: boolean }[] = [];
  for (const match of lower.matchAll(words)) {
    const day = weekdays.get(match[0]);
    if (day === undefined) continue;
    const end = match.index + match[0].length;
    const sure = !ambiguousDays.has(match[0]) || /^\s?[:.]/.test(lower.slice(end, end + 2));
    seen.push({ day, start: match.index, end, sure });
    if (seen.length > 60) break;
  }
  for (const match of lower.matchAll(unspacedDays)) {
    const sign = match[1] ?? match[0].slice(-1);
    const day = unspacedDayOrder.findIndex((signs) => signs.includes(sign));
    if (day >= 0) seen.push({ day, start: match.index, end: match.index + match[0].length, sure: true });
  }
  // "Monday to Friday", "maandag t/m vrijdag": the word between two days may be an abbreviation elsewhere.
  for (let index = seen.length - 2; index > 0; index--) {
    if (dayRange.test(lower.slice(seen[index - 1]!.end, seen[index + 1]!.start))) seen.splice(index, 1);
  }
  const days = new Set<number>();
  let grouped = false;
  seen.forEach((each, index) => {
    const next = seen[index + 1];
    const link = next ? lower.slice(each.end, next.start).replace(/^曜日?/, '') : '';
    if (next && dayRange.test(link)) {
      for (let day = each.day, left = 7; left-- > 0; day = (day + 1) % 7) {
        days.add(day);
        if (day === next.day) break;
      }
      grouped = true;
      next.sure = true;
    } else if (next && /^[.]?\s?(?:,|&|\+|and|und|et|y|e|en|i|a|og|och|ja|и|ve|、|・|و)\s?$/.test(link)) {
      days.add(each.day);
      next.sure = true;
    } else if (each.sure || /^\s?\d/.test(lower.slice(each.end, each.end + 2))) days.add(each.day);
  });
  for (const [pattern, first, last] of dayGroups) {
    if (!pattern.test(lower)) continue;
    for (let day = first; day <= last; day++) days.add(day);
    grouped = true;
  }
  return days.size ? { days, grouped } : none;
};

/** A cell that holds one clock time. */
const loneClock = new RegExp(`^${clock}$`);
const isLoneTime = (text: string): boolean => text.length <= 12 && marked.test(text) && loneClock.test(text);

/** A line that adds to hours but has no range itself: a day, a time to open, a day on which nobody is there. */
const isDayLine = (text: string): boolean =>
  isLoneTime(text) ||
  // Alone in its cell "Sat" is a day and no verb.
  weekdays.has(text.replace(/[.:]$/, '')) ||
  (text.length <= 48 && (daysIn(text).days.size > 0 || (closedWords.test(text) && text.length <= 24)));

interface Line {
  readonly block: Block;
  readonly times: Times;
}

/** Lines of hours that stand together, with the days between them. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly ranges: number;
  readonly sure: number;
}

/** Joins lines of hours that only days and closed days part. */
const runsOf = (page: Page, lines: readonly Line[]): Run[] => {
  const runs: Run[] = [];
  const text = (index: number) => lowerCase(page)[index] ?? '';
  const onlyDays = (from: number, to: number) => to - from <= 3 && lowerCase(page).slice(from, to).every(isDayLine);
  let run: { first: number; last: number; ranges: number; sure: number } | null = null;
  for (const { block, times } of lines) {
    if (run && block.index - run.first < limits.run && onlyDays(run.last + 1, block.index)) {
      run.last = block.index;
      run.ranges += times.ranges;
      run.sure += times.sure;
      continue;
    }
    if (run) runs.push(run);
    const floor: number = run ? run.last : -1;
    let first = block.index;
    while (first - 1 > floor && block.index - first < 8 && isDayLine(text(first - 1))) first--;
    run = { first, last: block.index, ...times };
  }
  if (run) runs.push(run);
  return runs.map((each) => {
    let { last } = each;
    while (last - each.first < limits.run && isDayLine(text(last + 1)) && !timesIn(text(last + 1)).ranges) last++;
    return { ...each, last };
  });
};

/** Letters that neither days nor times nor words about opening explain. */
const unexplained = (text: string): number => {
  const rest = text.replace(times, ' ').replace(hoursLabel, ' ');
  let count = 0;
  for (const [word] of rest.matchAll(words)) {
    if (!weekdays.has(word) && word.length > 3) count += word.length;
  }
  return count;
};

/** The words that stand over or before a run and may say what the times are for. */
const leadOf = (page: Page, run: Run): string => {
  const before: string[] = [];
  for (let index = run.first - 1; index >= 0 && run.first - index <= 4; index--) {
    const { text, level } = page.blocks[index]!;
    if (text.length > 80) break;
    before.push(text);
    if (level) break;
  }
  const heading = page.blocks[run.first]?.heading;
  if (heading && heading.text.length <= 100) before.push(heading.text);
  return before.join(' \n ').toLowerCase();
};

/** True where the first times follow a word for "open": "Rezeption besetzt von 7.00 bis 22.00 Uhr". */
const openRightBefore = (text: string): boolean => {
  const at = text.search(times);
  return (
    at > 0 &&
    /(?:\bopen(?:ed)?|geöffnet|besetzt|ouverte?|abiert[oa]|apert[oa]|geopend|öppet|åbent|åpent|\bauki|otevřeno|czynne|otwarte|открыт[оа]?)(?: \S{1,5}){0,2} ?$/.test(
      text.slice(Math.max(0, at - 30), at),
    )
  );
};

/** Judges a run by its own words and those before it, both in lower case. */
const isHours = (run: Run, text: string, lead: string): { complete: boolean } | null => {
  const { days, grouped } = daysIn(text);
  const dates = monthDay.test(text);
  const labelled = hoursLabel.test(text) || hoursLabel.test(lead);
  const ownLabel = hoursLabel.test(text);
  const elsewhere = otherTimes.test(text) || (otherTimes.test(lead) && !hoursLabel.test(lead));
  const open = openWords.test(text) || openWords.test(lead);
  const complete = days.size > 0;
  if (elsewhere && !ownLabel && !(grouped && openWords.test(text))) return null;
  if (labelled && run.sure > 0) return dates && !complete && !ownLabel ? null : { complete };
  if (labelled && complete) return { complete };
  if (!complete) return run.sure > 0 && openRightBefore(text) ? { complete } : null;
  // "Open daily 9–6, May 1 – Oct 31" is a season, "Saturday June 5, 1–4" happens once.
  if (dates && !(grouped && run.sure > 0 && openWords.test(text))) return null;
  // "mån–fre 8–17" needs no more words where nothing else is said.
  if (grouped) return run.sure > 0 || open || text.length <= limits.bare ? { complete } : null;
  if (open && run.sure > 0) return { complete };
  return days.size >= 3 && (run.sure >= 2 || run.ranges >= 3) && unexplained(text) <= 12 * days.size
    ? { complete }
    : null;
};

const phoneLinks = new WeakMap<Page, ReadonlySet<number>>();

const hasChannel = (text: string): boolean => {
  const found = phoneLike.exec(text.replace(times, ' ').replace(dateLike, ' '));
  return (found !== null && found[0].replace(/\D/g, '').length >= 6) || vanityNumber.test(text) || chatWords.test(text);
};

/** A phone number, a `tel:` link or a chat within four blocks of a run, under the same heading. */
const standsBesideChannel = (page: Page, run: Run): boolean => {
  let links = phoneLinks.get(page);
  if (!links) {
    links = new Set(page.links.filter(({ raw }) => /^(?:tel|callto):/i.test(raw)).map(({ at }) => at));
    phoneLinks.set(page, links);
  }
  const heading = page.blocks[run.first]?.heading ?? null;
  for (let index = Math.max(0, run.first - 4); index <= Math.min(page.blocks.length - 1, run.last + 4); index++) {
    const block = page.blocks[index]!;
    // A heading that only says "Hours" does not part them from the telephone before it.
    if (block !== heading && block.heading !== heading && !(heading && hoursLabel.test(heading.text.toLowerCase())))
      continue;
    if (links.has(index) || hasChannel(block.text.slice(0, 400).toLowerCase())) return true;
  }
  return false;
};

function* inText(page: Page): Steps<OpeningHours[]> {
  const found: OpeningHours[] = [];
  const lines: Line[] = [];
  const pause = nowAndThen();
  for (const block of page.numeric) {
    if (lines.length >= limits.blocks) break;
    if (pause()) yield;
    const times = timesIn(lowerCase(page)[block.index]!.slice(0, limits.text));
    // From and to in cells of their own.
    const cells = isLoneTime(lowerCase(page)[block.index]!) && isLoneTime(lowerCase(page)[block.index - 1] ?? '');
    if (times.ranges || cells) lines.push({ block, times: cells ? { ranges: 1, sure: 1 } : times });
  }
  for (const run of runsOf(page, lines)) {
    if (found.length >= limits.sightings) break;
    const text = page.blocks
      .slice(run.first, run.last + 1)
      .map((block) => block.text.slice(0, limits.text))
      .join('\n');
    const hours = isHours(run, text.toLowerCase(), leadOf(page, run));
    if (!hours || isThirdParty(page, page.blocks[run.first]!.element)) continue;
    const shown = text.length > 160 ? around(text) : text;
    found.push({
      ...sight(page, page.blocks[run.first]!.element, shown),
      complete: hours.complete,
      always: false,
      zone: timeZone.exec(text)?.[0] ?? null,
      how: 'text',
      besideChannel: standsBesideChannel(page, run),
    });
  }
  return found;
}

/** The part of a long text around its first range of times. */
const around = (text: string): string => {
  const at = Math.max(0, text.toLowerCase().search(times));
  return text.slice(Math.max(0, at - 60), at + 100);
};

const aroundTheClock = (page: Page): OpeningHours[] => {
  const found: OpeningHours[] = [];
  const spelled = languagesOf(page).flatMap((language) => alwaysWords[language] ?? []);
  const spelledOut = new RegExp(spelled.join('|'));
  const either = new RegExp(`${alwaysDigits.source}|${spelledOut.source}`);
  const add = (block: Block, start: number) => {
    const near = block.text.slice(Math.max(0, start - 70), start + 80);
    const said = near.toLowerCase();
    if (!alwaysOpen.test(said) || alwaysElse.test(said)) return;
    const run = { first: block.index, last: block.index, ranges: 1, sure: 1 };
    found.push({
      ...sight(page, block.element, near),
      complete: true,
      always: true,
      zone: null,
      how: 'text',
      besideChannel: standsBesideChannel(page, run),
    });
  };
  for (const block of blocksWith(page, either)) {
    if (found.length >= limits.sightings) break;
    if (block.text.length < 6 || block.text.length > limits.text) continue;
    const text = lowerCase(page)[block.index]!;
    const match = alwaysDigits.exec(text) ?? spelledOut.exec(text);
    if (match) add(block, match.index);
  }
  return found;
};

const shortDays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const dayOf = (value: string): string =>
  shortDays.find((short) =>
    value
      .replace(/^.*[/#:]/, '')
      .toLowerCase()
      .startsWith(short.toLowerCase()),
  ) ?? '';

/** One `OpeningHoursSpecification` as "Mo Tu 09:00–17:00", or "" where it gives no times. */
const specified = (item: Item): string => {
  const opens = textsOf(item, 'opens')[0];
  const closes = textsOf(item, 'closes')[0];
  if (!opens || !closes) return '';
  const days = [
    ...textsOf(item, 'dayOfWeek'),
    ...(item.properties['dayOfWeek'] ?? []).flatMap((each) => (typeof each === 'string' ? [] : textsOf(each, 'name'))),
  ].map(dayOf);
  return `${days.join(' ')} ${opens.slice(0, 5)}–${closes.slice(0, 5)}`.trim();
};

const once = /Event|Movie|Course|Broadcast|Episode|Schedule/;

/** schema.org `openingHours`, `openingHoursSpecification` and `hoursAvailable`. */
const inItems = (page: Page): OpeningHours[] => {
  const found: OpeningHours[] = [];
  for (const item of allItems(page.items)) {
    if (found.length >= limits.sightings) break;
    if (item.types.some((type) => once.test(type))) continue;
    const written = textsOf(item, 'openingHours').filter((text) => /\d|closed/i.test(text));
    const nested = ['openingHoursSpecification', 'hoursAvailable'].flatMap((name) => item.properties[name] ?? []);
    const lines = [...written, ...nested.flatMap((each) => (typeof each === 'string' ? [] : specified(each)))].filter(
      Boolean,
    );
    if (!lines.length) continue;
    const text = lines.join(', ');
    const always = /^(?:Mo-Su|Mo Tu We Th Fr Sa Su)? ?(?:00:00)[–-](?:23:59|24:00|00:00)/.test(text);
    found.push({
      ...sight(page, item.element, clip(text)),
      complete: /[A-Z][a-z]/.test(text),
      always,
      zone: null,
      how: item.from,
      besideChannel: item.types.includes('ContactPoint') || textsOf(item, 'telephone').length > 0,
    });
  }
  return found;
};

/** Opening hours: days with times, times under a label for hours, around-the-clock service, structured data. */
export function* openingHours(page: Page): Steps<OpeningHours[]> {
  const found = [...(yield* inText(page)), ...aroundTheClock(page), ...inItems(page)];
  return found.slice(0, limits.sightings);
}
