import { audit, type Report } from '../../lib/audit';
import type { Evidence } from '../../lib/detect/evidence';
import { afterPage, beginWalk, nextTarget, type Outcome, type Walk } from '../../lib/site/walk';
import { evidenceOf } from '../../lib/testing';
import { answer, type Site } from './site';

const most = 5_000_000;

interface Walked {
  walk: Walk;
  report: Report;
  /** Every path that was asked for, in order. */
  asked: string[];
}

const known = new Map<string, Promise<Walked>>();

/** What a walk through the site finds, walked once for all tests. */
export const walked = (site: Site): Promise<Walked> => {
  const before = known.get(site.slug) ?? walk(site);
  known.set(site.slug, before);
  return before;
};

/** Walks a site as the command line does, without a browser: what its server answers is read as it is. */
const walk = async (site: Site): Promise<Walked> => {
  const origin = `https://${site.slug}.example`;
  let state = beginWalk(`${origin}/`, { limit: site.limit });
  const pages: Evidence[] = [];
  const asked: string[] = [];
  for (let target = nextTarget(state); target; target = nextTarget(state)) {
    const url = new URL(target.url);
    const path = url.pathname + url.search;
    asked.push(path);
    const { status, body, location } = answer(site, path, asked.filter((each) => each === path).length);
    const read = async (): Promise<Outcome> => {
      if (target!.kind === 'robots') return { kind: 'robots', status, text: body };
      if (location) return { kind: 'redirected', to: new URL(location, url).href };
      if (status >= 500) return { kind: 'failed', reason: 'server-error' };
      if (body.length > most) return { kind: 'failed', reason: 'too-large' };
      const evidence = await evidenceOf(body, target!.url);
      if (status >= 400) evidence.page.kinds = ['error'];
      pages.push(evidence);
      return { kind: 'read', evidence, status };
    };
    state = afterPage(JSON.parse(JSON.stringify(state)) as Walk, target, await read());
  }
  return { walk: state, report: audit({ pages, profile: site.profile, redirects: state.redirects }), asked };
};
