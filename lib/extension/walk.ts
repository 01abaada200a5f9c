import browser from 'webextension-polyfill';
import { theDatabase } from '../store/database';
import { joinPage } from '../store/dossier';
import { vendorFor } from '../store/remember';
import { changeWalk, walkOf } from '../store/walks';
import { asErrorPage, failureOf, isShell } from '../site/answers';
import { afterPage, nextTarget, pauseBefore, type Outcome, type Target, type Walk } from '../site/walk';
import { hasAccess } from './access';
import { askFor } from './fetched';
import { readFetched, type Fetched } from './read';
import { closeLeftTabs, closeTab, openBehind, readRendered } from './rendered';

/** A tab from which addresses of one origin can be asked for. */
interface Desk {
  tab: number;
  /** True where it was opened for this, and is closed again. */
  own: boolean;
}

const originOf = (url: string): string => new URL(url).origin;

/** A tab that shows a page of the origin, wherever it is; else one is opened behind, on the origin's plainest page. */
const deskAt = async (origin: string, vendor: string): Promise<Desk> => {
  const tabs = await browser.tabs.query({ url: `${origin.replace(/:\d+$/, '')}/*` });
  const open = tabs.find(
    ({ id, url, discarded, status }) =>
      id !== undefined && url !== undefined && originOf(url) === origin && !discarded && status === 'complete',
  );
  if (open) return { tab: open.id!, own: false };
  return { tab: await openBehind(`${origin}/robots.txt`, vendor), own: true };
};

const outcomeOf = (fetched: Fetched, { render }: Target): Outcome => {
  if ('evidence' in fetched) {
    const { evidence, status } = fetched;
    const reason = failureOf(status);
    if (reason) return { kind: 'failed', reason };
    // What an error page offers to those who end there is judged like anything else.
    if (status >= 400) return { kind: 'read', evidence: asErrorPage(evidence), status };
    return !render && isShell(evidence) ? { kind: 'shell' } : { kind: 'read', evidence, status };
  }
  if (fetched.unread === 'elsewhere') return { kind: 'failed', reason: 'redirects' };
  const reason = fetched.reason ?? 'unreadable';
  return { kind: 'failed', reason: reason as Extract<Outcome, { kind: 'failed' }>['reason'] };
};

interface Way {
  vendor: string;
  home: string | null;
  desk(origin: string): Promise<Desk>;
}

/** Asks for one target. Never rejects. */
const reach = async (target: Target, { vendor, home, desk }: Way): Promise<Outcome> => {
  const origin = originOf(target.url);
  if (!(await hasAccess(target.url))) {
    // Old links to a site that has long been secure: browsers go there by themselves.
    const secure = target.url.replace(/^http:/i, 'https:');
    if (secure === target.url || !(await hasAccess(secure))) return { kind: 'skipped', reason: 'no-access' };
    return target.kind === 'robots' ? { kind: 'robots', status: 200, text: '' } : { kind: 'redirected', to: secure };
  }
  if (target.render) return outcomeOf(await readRendered(target.url, vendor, home), target);
  for (let tries = 0; ; tries++)
    try {
      const { tab } = await desk(origin);
      if (target.kind === 'robots') {
        const answer = await askFor(tab, target.url, 'text');
        return answer.kind === 'text'
          ? { kind: 'robots', status: answer.status, text: answer.text }
          : { kind: 'robots', status: 0, text: '' };
      }
      const fetched = await readFetched(tab, target.url, home);
      // Another host of the vendor, which only a tab of its own may read.
      const elsewhere = 'unread' in fetched && fetched.unread === 'elsewhere';
      return outcomeOf(elsewhere ? await readRendered(target.url, vendor, home) : fetched, target);
    } catch {
      // The tab was closed or went elsewhere in the middle of it: another one is looked for, once.
      if (tries > 0)
        return target.kind === 'robots'
          ? { kind: 'robots', status: 0, text: '' }
          : { kind: 'failed', reason: 'unreadable' };
    }
};

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Puts the outcome of a step into what is stored, on top of what other windows did meanwhile. */
const keepStep = async (vendor: string, target: Target, outcome: Outcome): Promise<void> => {
  const database = await theDatabase();
  const next = (before: Walk | null) => before && afterPage(before, target, outcome);
  const evidence = outcome.kind === 'read' ? outcome.evidence : null;
  if (evidence && vendorFor(evidence.page.url) === vendor)
    await joinPage(database, vendor, evidence, { how: 'walk', walk: next });
  else await changeWalk(database, vendor, next);
};

/**
 * Drives the vendor's walk until it is over or paused, here or in another window. One window at a time: others wait and
 * go on when this one is closed. Every step is stored before the next begins, so whatever is killed when, no page that was
 * read is lost. `onTurn` is called when the waiting is over. Rejects with StoreTrouble where a step could not be stored.
 */
export const driveWalk = (vendor: string, home: string | null, onTurn: () => void): Promise<void> =>
  navigator.locks.request(`walk ${vendor}`, async (): Promise<void> => {
    onTurn();
    const desks = new Map<string, Desk>();
    const desk = async (origin: string): Promise<Desk> => {
      const known = desks.get(origin);
      const there = known && (await browser.tabs.get(known.tab).catch(() => null));
      if (known && there?.url && originOf(there.url) === origin) return known;
      const found = await deskAt(origin, vendor);
      desks.set(origin, found);
      return found;
    };
    await closeLeftTabs(vendor);
    try {
      for (;;) {
        const database = await theDatabase();
        const walk = await walkOf(database, vendor);
        const target = walk && nextTarget(walk);
        if (!target) return;
        await pause(pauseBefore(walk, target));
        // It may have been paused meanwhile, here or elsewhere.
        if ((await walkOf(database, vendor))?.state !== 'walking') return;
        await keepStep(vendor, target, await reach(target, { vendor, home, desk }));
      }
    } finally {
      for (const { tab, own } of desks.values()) if (own) await closeTab(tab, vendor);
    }
  });
