import type { Evidence } from '../detect/evidence';
import { cleaned, keyOf, sameVendor } from './address';
import { allowed, delayOf, nothingAllowed } from './robots';
import { languageCalled, localeOf, refusal, type Refusal } from './rules';
import { vendorOf } from './vendor';
import { worthOf } from './worth';

/**
 * A walk through a vendor's site, as plain data: what was read, what waits, what was left out and why. No function here
 * does anything but give the next state, so a walk can be written down after every step and go on elsewhere. Whoever
 * drives it asks for one target at a time, and asks for no other before it has told what became of the first.
 */
export interface Walk {
  schema: 'approachable/walk@1';
  start: string;
  vendor: string;
  /** At most so many pages are read. */
  limit: number;
  state: 'walking' | 'paused' | 'cancelled' | 'finished';
  /** Why it paused by itself. */
  trouble: 'failing' | null;
  /** Pages read so far, error pages among them. */
  pages: number;
  /** Different pages of the vendor that were found, read or not; counted up to a bound. */
  found: number;
  /** What waits, in no order: `nextTarget` chooses. */
  queue: Target[];
  /** What was asked for, in order. */
  visits: Visit[];
  /** Links that are not followed: the first of them, and how many of each sort. */
  skipped: Skip[];
  skips: Partial<Record<SkipReason, number>>;
  /** Address asked for → address where the page stands. */
  redirects: Record<string, string>;
  /** The rules of each host that was asked, by origin. */
  robots: Record<string, string>;
  /** What the walk speaks: the language of its first page and where addresses say so. */
  language: { place: string | null; language: string | null } | null;
  /** Places in addresses that stand for other languages, as `localeOf` names them. */
  foreign: string[];
  /** Keys of pages that are others in another language. */
  twins: string[];
  /** Digests of everything found, so that it is counted once. */
  known: number[];
  /** Failures since the last page that could be read. */
  failing: number;
}

export interface Target {
  /** A page, or the rules of a host that must be known before its pages. */
  kind: 'page' | 'robots';
  url: string;
  key: string;
  worth: number;
  /** Clicks from the start. */
  depth: number;
  /** The page that links to it first, and how. */
  from: string | null;
  text: string;
  /** How often one was sent on to get here. */
  hops: number;
  /** How often it failed. */
  tries: number;
  /** True where it must be opened in a tab: its scripts write what it shows. */
  render: boolean;
}

export type FailReason =
  /** No connection, or it broke off. */
  | 'unreachable'
  | 'timeout'
  /** 5xx, or 429. */
  | 'server-error'
  /** 401, 403 and other refusals. */
  | 'refused'
  | 'too-large'
  | 'not-a-page'
  | 'redirects'
  /** The page was there and could not be read. */
  | 'unreadable';

export type SkipReason =
  | Refusal
  | 'robots'
  | 'other-site'
  /** On a host of the vendor that nobody gave access to. */
  | 'no-access';

export type Outcome =
  /** `status` is that of the answer: an error page is read too, and leads nowhere. */
  | { kind: 'read'; evidence: Evidence; status?: number }
  | { kind: 'redirected'; to: string }
  | { kind: 'failed'; reason: FailReason }
  | { kind: 'skipped'; reason: SkipReason }
  /** An empty shell that its scripts would fill: it must be opened in a tab. */
  | { kind: 'shell' }
  /** The answer to a target of kind `robots`: its status (0 for none) and, where there was one, its text. */
  | { kind: 'robots'; status: number; text: string };

export interface Visit {
  url: string;
  result: 'read' | 'gone' | 'redirected' | 'failed' | 'skipped';
  /** Why it failed or was skipped; where it was sent. */
  why: string | null;
}

export interface Skip {
  url: string;
  text: string;
  from: string | null;
  reason: SkipReason;
}

export interface Progress {
  state: Walk['state'];
  done: number;
  limit: number;
  found: number;
  /** Found and not read yet. */
  waiting: number;
  failed: number;
  skips: Walk['skips'];
}

const limits = {
  /** Pages, where nobody says otherwise. */
  pages: 40,
  /** Beyond as many as may still be read. */
  spareQueue: 100,
  /** And never more than these: what is left out of a very large site is found again from other pages. */
  queue: 2_000,
  skipped: 300,
  known: 20_000,
  twins: 2_000,
  hops: 5,
  tries: 2,
  /** Failures in a row after which it pauses: who fails five times wants to be left alone. */
  failing: 5,
  /** For each page that may be read, so many requests may fail. */
  requests: 3,
};

const promising = 6.5;

const targetOf = (url: string, given: Partial<Target> = {}): Target => ({
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

/**
 * Begins a walk at an address (http or https; anything else throws). `robots` is the text of its host's robots.txt
 * where it is known already; else it is the first thing asked for.
 */
export const beginWalk = (start: string, options: { limit?: number; robots?: string } = {}): Walk => {
  const url = cleaned(start);
  const { origin } = new URL(url);
  return {
    schema: 'approachable/walk@1',
    start: url,
    vendor: vendorOf(url),
    limit: options.limit ?? limits.pages,
    state: 'walking',
    trouble: null,
    pages: 0,
    found: 1,
    queue: [targetOf(url, { worth: 100 })],
    visits: [],
    skipped: [],
    skips: {},
    redirects: {},
    robots: options.robots === undefined ? {} : { [origin]: options.robots },
    language: null,
    foreign: [],
    twins: [],
    known: [digest(keyOf(url))],
    failing: 0,
  };
};

/** 53 bits of a text (cyrb53 by bryc, public domain, in outline): enough to count with, never used to find. */
const digest = (text: string): number => {
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

/** The folder a page stands in; pages at the top are in none. */
const folderOf = (key: string): string | null => {
  const path = key.split('?', 1)[0]!;
  const end = path.lastIndexOf('/');
  return path.indexOf('/') === end ? null : path.slice(0, end);
};

/** What addresses of one sort share: digits and values taken out. */
const shapeOf = (key: string): string | null => {
  const [path, query] = key.split('?') as [string, string | undefined];
  const slash = path.indexOf('/');
  const site = path.slice(0, slash);
  const rest = path.slice(slash);
  if (!query && !/\d/.test(rest)) return null;
  const names = query ? `?${query.replace(/=[^&]*/g, '')}` : '';
  return `${site}${rest.replace(/[^/]*\d[^/]*/g, '#')}${names}`;
};

const count = (keys: readonly (string | null)[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/**
 * Orders what waits: pages that promise to tell how the company deals come first, then breadth first. What is one of
 * many alike, in one folder or of one shape, has to stand behind what is new.
 */
const ranking = (walk: Walk): ((target: Target) => [number, number, number]) => {
  const read = walk.visits.filter(({ result }) => result === 'read' || result === 'gone').map(({ url }) => keyOf(url));
  const folders = count(read.map(folderOf));
  const shapes = count(read.map(shapeOf));
  return ({ key, worth, depth }) => {
    const folder = folderOf(key);
    const shape = shapeOf(key);
    const alike = Math.max(0, (folder === null ? 0 : (folders.get(folder) ?? 0)) - 3);
    const left = worth - Math.min(6, alike * 0.8);
    const many = shape !== null && (shapes.get(shape) ?? 0) >= 6;
    return [many ? 2 : left >= promising ? 0 : 1, depth, -left];
  };
};

const best = (walk: Walk): Target | null => {
  const rank = ranking(walk);
  let first: Target | null = null;
  let its: readonly number[] = [];
  for (const target of walk.queue) {
    // What failed is asked for again when nothing else is left.
    const ranks = [target.worth >= 99 ? -1 : target.tries, ...rank(target)];
    const better = first === null ? -1 : ranks.findIndex((value, at) => value !== its[at]);
    if (first === null || (better >= 0 && ranks[better]! < its[better]!)) [first, its] = [target, ranks];
  }
  return first;
};

/** What to ask for next, or null where the walk is over, paused or cancelled. */
export const nextTarget = (walk: Walk): Target | null => {
  if (walk.state !== 'walking' || walk.pages >= walk.limit) return null;
  if (walk.visits.length >= walk.limit * limits.requests) return null;
  const target = best(walk);
  if (!target) return null;
  const { origin } = new URL(target.url);
  return origin in walk.robots ? target : targetOf(`${origin}/robots.txt`, { kind: 'robots' });
};

/** Milliseconds to wait before asking for the target: half a second, or what its host's robots.txt asks for. */
export const pauseBefore = (walk: Walk, target: Target, usual = 500): number => {
  const rules = walk.robots[new URL(target.url).origin];
  return Math.max(usual * 2 ** walk.failing, rules ? delayOf(target.url, rules) : 0);
};

const skip = (walk: Walk, { url, text, from }: Pick<Target, 'url' | 'text' | 'from'>, reason: SkipReason): void => {
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
    if (walk.foreign.length < 200) walk.foreign.push(place.place);
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
    if (worth > waiting.worth && waiting.worth < 99) Object.assign(waiting, { worth, text: link.text });
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

const follow = (walk: Walk, target: Target, evidence: Evidence): void => {
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

const settle = (walk: Walk): Walk => {
  if (walk.state === 'walking' && walk.failing >= limits.failing) {
    walk.state = 'paused';
    walk.trouble = 'failing';
  } else if (walk.state === 'walking' && !nextTarget(walk)) walk.state = 'finished';
  return walk;
};

const afterRobots = (walk: Walk, target: Target, outcome: Outcome): Walk => {
  const { origin } = new URL(target.url);
  const here = (each: Target) => new URL(each.url).origin === origin;
  if (outcome.kind === 'skipped') {
    for (const each of walk.queue) if (here(each)) skip(walk, each, outcome.reason);
    walk.queue = walk.queue.filter((each) => !here(each));
    return settle(walk);
  }
  const { status, text } = outcome.kind === 'robots' ? outcome : { status: 0, text: '' };
  walk.robots[origin] =
    status >= 200 && status < 300 ? text.slice(0, 200_000) : status >= 400 && status < 500 ? '' : nothingAllowed;
  const rules = walk.robots[origin]!;
  for (const each of walk.queue) if (here(each) && !allowed(each.url, rules)) skip(walk, each, 'robots');
  walk.queue = walk.queue.filter((each) => !here(each) || allowed(each.url, rules));
  return settle(walk);
};

/** What happened to the target, as the next state of the walk. The walk given is left as it is. */
export const afterPage = (before: Walk, target: Target, outcome: Outcome): Walk => {
  const walk = structuredClone(before);
  if (target.kind === 'robots') return afterRobots(walk, target, outcome);
  walk.queue = walk.queue.filter(({ key }) => key !== target.key);
  const visit = (result: Visit['result'], why: string | null = null) =>
    walk.visits.push({ url: target.url, result, why });
  const visited = (key: string) => walk.visits.some(({ url }) => keyOf(url) === key);
  switch (outcome.kind) {
    case 'read': {
      const { evidence, status = 200 } = outcome;
      const { url, kinds } = evidence.page;
      if (!sameVendor(url, walk.start)) {
        visit('skipped', 'other-site');
        skip(walk, target, 'other-site');
        break;
      }
      walk.failing = 0;
      const moved = keyOf(url) !== target.key;
      if (moved) walk.redirects[target.url] = url;
      if (moved && visited(keyOf(url))) {
        visit('redirected', url);
        break;
      }
      walk.pages++;
      const gone = status >= 400 || kinds[0] === 'error';
      visit(gone ? 'gone' : 'read', moved ? url : null);
      if (moved) walk.queue = walk.queue.filter(({ key }) => key !== keyOf(url));
      if (!gone) follow(walk, target, evidence);
      break;
    }
    case 'redirected': {
      const to = cleaned(outcome.to);
      walk.redirects[target.url] = to;
      visit('redirected', to);
      const key = keyOf(to);
      const reason = sameVendor(to, walk.start) ? refusal(to, '') : 'other-site';
      if (reason) skip(walk, { ...target, url: to }, reason);
      else if (target.hops >= limits.hops) visit('failed', 'redirects');
      else if (key === target.key && to !== target.url) {
        // From http to https, or to a slash at the end: the same page by its full name.
        walk.visits.pop();
        walk.queue.push({ ...target, url: to, hops: target.hops + 1, worth: 99 });
      } else if (key === target.key || visited(key)) break;
      else {
        walk.queue = walk.queue.filter((each) => each.key !== key);
        const next = { ...target, url: to, key, hops: target.hops + 1, worth: 99 };
        const rules = walk.robots[new URL(to).origin];
        if (rules !== undefined && !allowed(to, rules)) skip(walk, next, 'robots');
        else walk.queue.push(next);
      }
      break;
    }
    case 'failed': {
      const passing = ['unreachable', 'timeout', 'server-error'].includes(outcome.reason);
      if (passing) walk.failing++;
      if (passing && target.tries + 1 < limits.tries)
        walk.queue.push({ ...target, tries: target.tries + 1, worth: Math.min(target.worth, 98) });
      else visit('failed', outcome.reason);
      break;
    }
    case 'skipped':
      visit('skipped', outcome.reason);
      skip(walk, target, outcome.reason);
      break;
    case 'shell':
      if (target.render) visit('failed', 'unreadable');
      else walk.queue.push({ ...target, render: true, worth: 99 });
      break;
    case 'robots':
      visit('failed', 'not-a-page');
      break;
  }
  return settle(walk);
};

/** Answers that say "later": too slow, too early, too many. */
const lateStatus: ReadonlySet<number> = new Set([408, 425, 429]);
/** Answers that say "not you". */
const refusedStatus: ReadonlySet<number> = new Set([401, 403, 407, 451]);

/** Why a server's answer is no page to be read, or null where it is one; an error page of another status is. */
export const failureOf = (status: number): FailReason | null => {
  if (status >= 500 || lateStatus.has(status)) return 'server-error';
  return refusedStatus.has(status) ? 'refused' : null;
};

/** The evidence of a page whose server says that it is none (an answer of 400 and above): an error page, whatever it looks like. */
export const asErrorPage = (evidence: Evidence): Evidence => ({
  ...evidence,
  page: { ...evidence.page, kinds: ['error'] },
});

export const pause = (walk: Walk): Walk => (walk.state === 'walking' ? { ...walk, state: 'paused' } : walk);

/** Goes on, with a higher limit where one is given: a finished walk that found more than it might read goes on too. */
export const resume = (walk: Walk, options: { limit?: number } = {}): Walk => {
  const on: Walk = { ...walk, limit: options.limit ?? walk.limit, state: 'walking', trouble: null, failing: 0 };
  return nextTarget(on) ? on : { ...on, state: 'finished' };
};

/**
 * Lets the walk begin at a second address as well, such as the page a person looks at: some sites have nothing at their
 * root. What must not be followed is not begun at either.
 */
export const beginAlso = (walk: Walk, href: string): Walk => {
  const url = cleaned(href);
  const key = keyOf(url);
  const known = walk.queue.some((each) => each.key === key) || walk.visits.some((visit) => keyOf(visit.url) === key);
  if (known || !sameVendor(url, walk.start) || refusal(url, '')) return walk;
  return {
    ...walk,
    found: walk.found + 1,
    queue: [...walk.queue, targetOf(url, { worth: 50, depth: 1 })],
    known: [...walk.known, digest(key)],
  };
};

/** Takes back what was left out because nobody gave access to its host, now that somebody did. */
export const readmit = (walk: Walk, origin: string): Walk => {
  const back = walk.skipped.filter(({ url, reason }) => reason === 'no-access' && new URL(url).origin === origin);
  const next = {
    ...walk,
    skipped: walk.skipped.filter((each) => !back.includes(each)),
    skips: { ...walk.skips, 'no-access': (walk.skips['no-access'] ?? 0) - back.length },
    queue: [
      ...walk.queue,
      ...back.map(({ url, text, from }) => targetOf(url, { text, from, worth: worthOf(url, text), depth: 1 })),
    ],
  };
  return walk.state === 'finished' ? resume(next) : next;
};

/** Ends it for good; what was read stays. */
export const cancel = (walk: Walk): Walk => ({ ...walk, state: 'cancelled', queue: [] });

export const progress = (walk: Walk): Progress => ({
  state: walk.state,
  done: walk.pages,
  limit: walk.limit,
  found: walk.found,
  waiting: walk.queue.length,
  failed: walk.visits.filter(({ result }) => result === 'failed').length,
  skips: walk.skips,
});

/** True for a page on which next to nothing can be read before its scripts have run. */
export const isShell = ({ page, links = [], forms, media }: Evidence): boolean =>
  (page.letters ?? Infinity) < 200 &&
  links.length < 3 &&
  forms.length === 0 &&
  ((page.letters ?? 0) < 60 || media.some(({ kind }) => kind === 'scripts-required'));
