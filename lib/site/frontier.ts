import type { Evidence } from '../detect/evidence';
import { cleaned, keyOf, sameVendor } from './address';
import { foremost } from './order';
import { allowed } from './robots';
import { languageCalled, localeOf, refusal } from './rules';
import type { SkipReason, Target, Walk } from './walk';
import { worthOf } from './worth';

const limits = {
  /** Beyond as many as may still be read. */
  spareQueue: 100,
  /** And never more than these: what is left out of a very large site is found again from other pages. */
  queue: 2_000,
  skipped: 300,
  known: 20_000,
  twins: 2_000,
  foreign: 200,
};

export const targetOf = (url: string, given: Partial<Target> = {}): Target => ({
  kind: 'page',
  url,
  key: keyOf(url),
  worth: 0,
  depth: 0,
  from: null,
  text: '',
  hops: 0,
  tries: 0,
  render: false,
  ...given,
});

/** 53 bits of a text (cyrb53 by bryc, public domain, in outline): enough to count with, never used to find. */
export const digest = (text: string): number => {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
};

/** Notes a link that is not followed. */
export const skip = (
  walk: Walk,
  { url, text, from }: Pick<Target, 'url' | 'text' | 'from'>,
  reason: SkipReason,
): void => {
  walk.skips[reason] = (walk.skips[reason] ?? 0) + 1;
  if (walk.skipped.length < limits.skipped) walk.skipped.push({ url, text, from, reason });
};

/** True where this is met for the first time, as far as is remembered. */
const isNew = (walk: Walk, known: Set<number>, key: string): boolean => {
  const mark = digest(key);
  if (known.has(mark)) return false;
  if (walk.known.length >= limits.known) return false;
  known.add(mark);
  walk.known.push(mark);
  return true;
};

/** Takes the language out of an address that names the walk's own in a parameter. */
const inOwnLanguage = (href: string, place: string): string => {
  const url = new URL(href);
  const name = place.split('=', 1)[0]!;
  const said = Array.from(url.searchParams.keys()).filter((each) => each.toLowerCase() === name);
  for (const each of said) url.searchParams.delete(each);
  return url.href;
};

/** True where the link leads to what the walk reads in another language. May learn which places speak which. */
const isForeign = (walk: Walk, href: string, text: string): boolean => {
  const own = walk.language;
  if (!own) return false;
  const place = localeOf(href);
  const called = languageCalled(text);
  if (called && !own.language) own.language = called;
  if (!place) return called !== null && called !== own.language && text.trim().length > 3;
  if (place.place === own.place) return false;
  if (walk.foreign.includes(place.place)) return true;
  const other = place.language !== own.language;
  const bySort = own.place !== null && own.place.split(/[:=]/, 1)[0] === place.place.split(/[:=]/, 1)[0];
  const byName = called !== null && called !== own.language;
  // "/it/" may be the department; "/de-de/" and "?lang=de" are languages whatever stands around them.
  const plain = place.place.includes('=') || /^step:..[-_]/.test(place.place);
  if (bySort || byName || (other && plain)) {
    if (walk.foreign.length < limits.foreign) walk.foreign.push(place.place);
    return true;
  }
  return false;
};

interface Seen {
  known: Set<number>;
  visited: Set<string>;
  queued: Map<string, Target>;
  twins: Set<string>;
}

const consider = (walk: Walk, seen: Seen, from: Target, page: string, link: { href: string; text: string }): void => {
  if (!sameVendor(link.href, walk.start)) return;
  let url = cleaned(link.href);
  const place = localeOf(url);
  if (place?.place.includes('=') && place.language === walk.language?.language) url = inOwnLanguage(url, place.place);
  const key = keyOf(url);
  if (seen.visited.has(key)) return;
  const worth = worthOf(url, link.text);
  const waiting = seen.queued.get(key);
  if (waiting) {
    // The same page may be called by a better name elsewhere.
    if (worth > waiting.worth && waiting.worth < foremost) Object.assign(waiting, { worth, text: link.text });
    return;
  }
  const fresh = isNew(walk, seen.known, key);
  const foreign = seen.twins.has(key) || isForeign(walk, url, link.text);
  const rules = walk.robots[new URL(url).origin];
  const reason =
    refusal(url, link.text) ??
    (foreign ? 'language' : null) ??
    (rules !== undefined && !allowed(url, rules) ? 'robots' : null);
  const target = targetOf(url, { key, worth, depth: from.depth + 1, from: page, text: link.text });
  if (reason) {
    if (fresh) skip(walk, target, reason);
    return;
  }
  if (fresh) walk.found++;
  seen.queued.set(key, target);
  walk.queue.push(target);
};

/** Keeps as many targets as may still be asked for, and some to spare: the best. */
const trim = (walk: Walk): void => {
  const most = Math.min(limits.queue, Math.max(0, walk.limit - walk.pages) + limits.spareQueue);
  if (walk.queue.length <= most) return;
  walk.queue = walk.queue
    .map((target, at) => ({ target, at }))
    .sort((a, b) => b.target.worth - a.target.worth || a.target.depth - b.target.depth || a.at - b.at)
    .slice(0, most)
    .map(({ target }) => target);
};

/** Takes into the walk what a page that was read tells of others: its language, its twins and its links. */
export const follow = (walk: Walk, target: Target, evidence: Evidence): void => {
  const { page } = evidence;
  const seen: Seen = {
    known: new Set(walk.known),
    visited: new Set(walk.visits.map(({ url }) => keyOf(url))),
    queued: new Map(walk.queue.map((each) => [each.key, each])),
    twins: new Set(walk.twins),
  };
  for (const to of Object.values(walk.redirects)) seen.visited.add(keyOf(to));
  if (!walk.language) {
    const place = localeOf(page.url);
    walk.language = {
      place: place?.place ?? null,
      language: page.lang.slice(0, 2).toLowerCase() || (place?.language ?? null),
    };
  }
  const own = keyOf(page.url);
  for (const twin of page.twins ?? []) {
    const key = keyOf(twin);
    if (key === own || seen.visited.has(key) || seen.twins.has(key) || walk.twins.length >= limits.twins) continue;
    const place = localeOf(twin);
    // A page names itself among its twins, and all its neighbours of the same language are read.
    if (place && place.place === walk.language.place) continue;
    seen.twins.add(key);
    walk.twins.push(key);
    if (place && place.language !== walk.language.language && !walk.foreign.includes(place.place))
      walk.foreign.push(place.place);
  }
  const links = [
    ...(evidence.contactLinks ?? []).filter(({ href, dead }) => !dead && /^https?:/.test(href)),
    ...(evidence.links ?? []),
  ];
  for (const { href, text } of links) {
    try {
      consider(walk, seen, target, page.url, { href, text });
    } catch {
      // An address that does not parse leads nowhere.
    }
  }
  trim(walk);
};
