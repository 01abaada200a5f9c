import type { Page } from '../page/page';
import type { Slices } from '../page/slices';
import { countryOf, homeUsed } from './country';
import { detectors, type Sightings } from './detectors';
import type { Evidence, Problem } from './evidence';
import { lettersOf, siteLinks, twinsOf } from './links';
import { pageKinds } from './page-kinds';
import type { Steps } from './steps';

/** Takes steps for as long as the slice lasts. Gives what they return, or the steps themselves where some are left. */
const untilDue = <T>(steps: Steps<T>, slices: Slices): T | Steps<T> => {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (slices.due()) return steps;
  }
};

/** Runs every detector over the page. One that throws is named in `problems` and leaves its list empty. */
export const detect = async (page: Page, slices: Slices): Promise<Evidence> => {
  const problems: Problem[] = [];
  const guarded = <T>(detector: string, run: () => T, otherwise: T): T => {
    try {
      return run();
    } catch (error) {
      problems.push({ detector, message: String(error instanceof Error ? error.message : error).slice(0, 300) });
      return otherwise;
    }
  };
  const sightings: Record<string, unknown[]> = {};
  for (const [name, detector] of Object.entries(detectors)) {
    if (slices.due()) await slices.rest();
    let outcome = guarded<unknown[] | Steps<unknown[]>>(name, () => detector(page), []);
    while (!Array.isArray(outcome)) {
      const steps: Steps<unknown[]> = outcome;
      outcome = guarded<unknown[] | Steps<unknown[]>>(name, () => untilDue(steps, slices), []);
      if (!Array.isArray(outcome)) await slices.rest();
    }
    sightings[name] = outcome;
  }
  if (slices.due()) await slices.rest();
  const home = guarded('country', () => homeUsed(page), null);
  return {
    schema: 'approachable/evidence@1',
    page: {
      url: page.url.href,
      title: page.title,
      lang: page.lang,
      country: guarded('country', () => countryOf(page), null),
      ...(home && { home }),
      kinds: guarded('pageKinds', () => pageKinds(page), ['other']),
      nodes: page.nodes,
      letters: lettersOf(page),
      twins: guarded('twins', () => twinsOf(page), []),
      ms: Math.round(slices.elapsed()),
      truncated: page.truncated,
      viewport: page.layout.viewport,
    },
    ...(sightings as unknown as Sightings),
    links: guarded('links', () => siteLinks(page), []),
    problems,
  };
};
