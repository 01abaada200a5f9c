import type { Evidence } from '../detect/evidence';
import { cleaned, keyOf, sameVendor } from './address';
import { digest, follow, skip, targetOf } from './frontier';
import { best, foremost } from './order';
import { allowed, delayOf, nothingAllowed } from './robots';
import { refusal, type Refusal } from './rules';
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
  hops: 5,
  tries: 2,
  /** Failures in a row after which it pauses: who fails five times wants to be left alone. */
  failing: 5,
  /** For each page that may be read, so many requests may fail. */
  requests: 3,
  /** Letters of a robots.txt that are kept. */
  robots: 200_000,
};

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
    queue: [targetOf(url, { worth: foremost + 1 })],
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
    status >= 200 && status < 300 ? text.slice(0, limits.robots) : status >= 400 && status < 500 ? '' : nothingAllowed;
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
        walk.queue.push({ ...target, url: to, hops: target.hops + 1, worth: foremost });
      } else if (key === target.key || visited(key)) break;
      else {
        walk.queue = walk.queue.filter((each) => each.key !== key);
        const next = { ...target, url: to, key, hops: target.hops + 1, worth: foremost };
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
        walk.queue.push({ ...target, tries: target.tries + 1, worth: Math.min(target.worth, foremost - 1) });
      else visit('failed', outcome.reason);
      break;
    }
    case 'skipped':
      visit('skipped', outcome.reason);
      skip(walk, target, outcome.reason);
      break;
    case 'shell':
      if (target.render) visit('failed', 'unreadable');
      else walk.queue.push({ ...target, render: true, worth: foremost });
      break;
    case 'robots':
      visit('failed', 'not-a-page');
      break;
  }
  return settle(walk);
};

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
