import type { Evidence } from '../detect/evidence';
import type { Sighting } from '../detect/sighting';
import { say, type Message } from '../words';
import type { Contradiction, Entry, LedgerRow } from './findings';
import { localeOf } from './rules';
import { atLeast, limits, matters, onlyNamed, places, uncompared } from './words/scopes';

type Topic = LedgerRow['topic'];

/** One promise, read so that it can be compared. */
interface Promised {
  readonly topic: Topic;
  readonly matter: string;
  readonly scope: readonly string[];
  readonly quantity: number;
  readonly unit: string;
  /** The span in days: a range has two ends, a promise "from" has no upper one. A working day may take 1.4. */
  readonly least: number;
  readonly most: number;
  readonly open: boolean;
  /** The page, or the frame that all pages share. */
  readonly place: string;
  readonly entry: Entry;
  /** True for goods of their own: what a page about one product promises may hold for it alone. */
  readonly single: boolean;
}

const days: Readonly<Record<string, readonly [number, number]>> = {
  minute: [1 / 1440, 1 / 1440],
  hour: [1 / 24, 1 / 24],
  day: [1, 1],
  // Five working days are a week, and a weekend may stand before them.
  'working-day': [1, 1.4],
  week: [7, 7],
  month: [28, 31],
  year: [360, 366],
};

const units: Readonly<Record<string, readonly [string, string]>> = {
  minute: ['{count} minute', '{count} minutes'],
  hour: ['{count} hour', '{count} hours'],
  day: ['{count} day', '{count} days'],
  'working-day': ['{count} working day', '{count} working days'],
  week: ['{count} week', '{count} weeks'],
  month: ['{count} month', '{count} months'],
  year: ['{count} year', '{count} years'],
};

/** "30 days", as a reader says it. */
const spanOf = (quantity: number, unit: string): Message =>
  say(units[unit]?.[quantity === 1 ? 0 : 1] ?? '{count}', { count: quantity });

const frame: ReadonlySet<string> = new Set(['header', 'nav', 'footer']);

/** Pages whose sentences are stories, mistakes or somebody's own papers. */
const untold: ReadonlySet<string> = new Set(['article', 'error', 'invoice', 'confirmation']);

/** The lower end of a range that ends in `quantity`, and whether the promise begins there only. */
const boundsIn = (text: string, quantity: number): { least: number; open: boolean } => {
  const lower = text.toLowerCase();
  const range = new RegExp(
    `(\\d{1,4})\\s?(?:-|–|—|to|or|bis|oder|à|a|ou|al|o|tot|of|do|až|til|till|eller|до|至|~|～)\\s?${quantity}(?!\\d)`,
  ).exec(lower);
  if (range) return { least: Math.min(Number(range[1]), quantity), open: false };
  const at = lower.search(new RegExp(`(?<!\\d)${quantity}(?!\\d)`));
  return { least: quantity, open: at > 0 && atLeast.test(lower.slice(Math.max(0, at - 24), at)) };
};

const refunding = /\b(?:refund|reimburs)|erstatt|rembours|reembols|rimbors|terugbetal|återbetal|tilbagebetal/i;

const matterOf = (topic: Topic, text: string): string => {
  const lower = text.toLowerCase();
  return matters[topic]?.find(([, pattern]) => pattern.test(lower))?.[0] ?? '';
};

const scopeOf = (text: string, given: readonly string[]): string[] => {
  const lower = text.toLowerCase();
  const more = [...(lower.match(limits) ?? []), ...(lower.match(places) ?? [])];
  // "Contact us" is no place.
  const all = [...given, ...more].map((word) => word.trim()).filter((word) => word !== 'us');
  return [...new Set(all)].toSorted();
};

const entryOf = (page: Evidence, { text, selector, region }: Sighting): Entry => ({
  text,
  url: page.page.url,
  selector,
  region,
});

const inSight = ({ visible, collapsed }: Sighting): boolean => visible || collapsed;

/** Everything with a number that the pages promise. */
const promisedOn = (pages: readonly Evidence[]): Promised[] => {
  const home = pages[0] && localeOf(pages[0].page.url)?.place;
  return pages.flatMap((page) => {
    const [kind = 'other'] = page.page.kinds;
    if (untold.has(kind)) return [];
    const locale = localeOf(page.page.url)?.place;
    const region = locale && locale !== home ? [locale.split(':').pop()!] : [];
    const read = (
      given: Topic,
      sighting: Sighting,
      quantity: number,
      unit: string,
      scope: readonly string[],
    ): Promised => {
      // "Refunds are paid within 5 days" speaks of paying, too.
      const topic = given === 'payment-term' && refunding.test(sighting.text) ? 'refund' : given;
      const { least, open } = boundsIn(sighting.text, quantity);
      const [shortest, longest] = days[unit] ?? [1, 1];
      return {
        topic,
        matter: matterOf(topic, sighting.text),
        scope: scopeOf(sighting.text, [...scope, ...region]),
        quantity,
        unit,
        least: least * shortest,
        // A weekend may stand before the first working day.
        most: open ? Infinity : quantity * longest + (unit === 'working-day' ? 2 : 0),
        open,
        place: frame.has(sighting.region) ? 'frame' : page.page.url,
        entry: entryOf(page, sighting),
        single: (kind === 'product' || kind === 'listing') && !frame.has(sighting.region),
      };
    };
    return [
      ...(page.promises ?? [])
        .filter(inSight)
        .map((each) => read(each.topic, each, each.quantity, each.unit, each.scope ?? [])),
      ...(page.responsePromises ?? [])
        // "30-day returns" returns goods, not calls.
        .filter((each) => inSight(each) && each.hours !== null && !page.promises.some(({ text }) => text === each.text))
        .map((each) => read('reply', each, ...replyIn(each.text, each.hours!), [])),
    ];
  });
};

/** A reply time in the unit its sentence uses: the detector counts a working day as 24 hours. */
const replyIn = (text: string, hours: number): [number, string] => {
  const working =
    /working|business|werktag|arbeitstag|ouvr[ée]|laborabl|hábil|lavorativ|feriali|werkdag|robocz|pracovn|arbetsdag|hverdag|arkipäiv|úteis|营业|工作日/i.test(
      text,
    );
  if (hours % 24 === 0 && new RegExp(`(?<!\\d)${hours}(?!\\d)`).test(text)) return [hours, 'hour'];
  if (hours % 24 === 0 && hours > 0) return [hours / 24, working ? 'working-day' : 'day'];
  return [hours, 'hour'];
};

/** True where both can be kept: their spans share a length of time. */
const agree = (a: Promised, b: Promised): boolean => {
  const slack = 1.02;
  return a.least <= b.most * slack && b.least <= a.most * slack;
};

const sameSet = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();

/**
 * Topics whose numbers belong to the company and not to the parcel: how long a delivery takes and how long a thing is
 * guaranteed is told for each thing, place and service, so only sentences outside the pages of things are compared.
 */
const perThing: ReadonlySet<Topic> = new Set(['delivery', 'warranty', 'support']);

const comparable = (one: Promised): boolean =>
  !(one.single && perThing.has(one.topic)) &&
  !(onlyNamed.has(one.topic) && !one.matter) &&
  !uncompared.has(one.matter) &&
  // "2–3 days" alone, in the cell of a table, says nothing of what it is about.
  (one.entry.text.length >= 18 || !perThing.has(one.topic));

const valueOf = ({ quantity, unit }: Promised): string => `${quantity} ${unit}`;

/** Where a page itself states both numbers it knows of a difference that its sentences do not name. */
const statesBoth = (stated: ReadonlyMap<string, ReadonlySet<string>>, a: Promised, b: Promised): boolean => {
  const at = (place: string, other: Promised) => place !== 'frame' && stated.get(place)!.has(valueOf(other));
  return at(a.place, b) || at(b.place, a);
};

const groupBy = <T>(all: readonly T[], key: (each: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const group = groups.get(key(each));
    if (group) group.push(each);
    else groups.set(key(each), [each]);
  }
  return groups;
};

const most = { perValue: 6, values: 40, pairs: 30 };

/** The words a contradiction may be explained by: one sentence names them, the other does not. */
const named = (a: Promised, b: Promised): boolean => !sameSet(a.scope, b.scope);

const pairsIn = (all: readonly Promised[]): { a: Promised; b: Promised; explained: boolean }[] => {
  const found: { a: Promised; b: Promised; explained: boolean }[] = [];
  const stated = new Map<string, Set<string>>();
  for (const [place, there] of groupBy(all, (each) => each.place)) stated.set(place, new Set(there.map(valueOf)));
  /** Two places that disagree. Large sites say the same on every page: the first such pair is enough. */
  const apart = (first: readonly Promised[], second: readonly Promised[]) => {
    for (const a of first)
      for (const b of second) if (a.place !== b.place && !statesBoth(stated, a, b)) return { a, b };
    return null;
  };
  const values = [...groupBy(all.filter(comparable), (each) => `${valueOf(each)} ${each.scope.join()}`).values()];
  for (let one = 0; one < Math.min(values.length, most.values); one++) {
    for (let other = one + 1; other < Math.min(values.length, most.values); other++) {
      const [first, second] = [values[one]!, values[other]!];
      if (agree(first[0]!, second[0]!)) continue;
      const explained = named(first[0]!, second[0]!);
      // Both limited, to different things: nothing to explain.
      if (explained && first[0]!.scope.length && second[0]!.scope.length) continue;
      const pair = apart(first, second);
      if (pair) found.push({ ...pair, explained });
    }
  }
  return found;
};

const withWords = ({ entry, quantity, unit }: Promised) => ({ ...entry, words: spanOf(quantity, unit) });

const rowKey = (each: Promised): string => `${each.topic} ${each.matter} ${each.scope.join()}`;

/** The order in which people care. */
const order: readonly Topic[] = [
  'returns',
  'refund',
  'delivery',
  'warranty',
  'payment-term',
  'reply',
  'support',
  'other',
];

/** The promises of a site by topic and scope, and those that cannot both be true. */
export const ledgerOf = (pages: readonly Evidence[]): { rows: LedgerRow[]; contradictions: Contradiction[] } => {
  const all = promisedOn(pages);
  const contradictions: Contradiction[] = [];
  const clashing = new Set<string>();
  for (const group of groupBy(all, ({ topic, matter }) => `${topic} ${matter}`).values()) {
    for (const { a, b, explained } of pairsIn(group)) {
      if (contradictions.length >= most.pairs) break;
      contradictions.push({ topic: a.topic, a: withWords(a), b: withWords(b), explained });
      if (!explained) clashing.add(rowKey(a));
    }
  }
  const rows = [...groupBy(all, rowKey)].map(([key, group]): LedgerRow => {
    const [{ topic, matter, scope }] = group as [Promised];
    const values = [...groupBy(group, (each) => `${each.quantity} ${each.unit}`).values()];
    return {
      topic,
      scope: matter ? [matter, ...scope] : [...scope],
      promises: values.slice(0, most.values).map((same) => ({
        quantity: same[0]!.quantity,
        unit: same[0]!.unit,
        words: spanOf(same[0]!.quantity, same[0]!.unit),
        entries: once(same.map(({ entry }) => entry)).slice(0, most.perValue),
        pages: new Set(same.map(({ entry }) => entry.url)).size,
      })),
      contradicts: clashing.has(key),
    };
  });
  return {
    rows: rows.toSorted(
      (a, b) => Number(b.contradicts) - Number(a.contradicts) || order.indexOf(a.topic) - order.indexOf(b.topic),
    ),
    contradictions: contradictions.toSorted((a, b) => Number(a.explained) - Number(b.explained)),
  };
};

/** The same sentence in the frame of every page is one entry. */
const once = (entries: readonly Entry[]): Entry[] => [
  ...new Map(entries.map((entry) => [`${entry.region} ${entry.text}`, entry])).values(),
];
