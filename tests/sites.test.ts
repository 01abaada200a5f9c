import { describe, expect, it } from 'vitest';
import { speaker } from '../lib/words';
import { sites } from './sites/sites';
import { walked } from './sites/walked';

const say = speaker();
const pathOf = (url: string) => new URL(url).pathname + new URL(url).search;

const still = sites.filter(({ scripted }) => !scripted);

describe('sites of several pages', () => {
  it('are ten or more, of eight to thirty pages', () => {
    expect(sites.length).toBeGreaterThanOrEqual(10);
    for (const { slug, pages } of sites) expect(Object.keys(pages).length, slug).toBeGreaterThanOrEqual(7);
  });

  it.each(still)('$slug: $story', async (site) => {
    const { walk, report, asked } = await walked(site);
    const { forbidden = [], reads = [], ways = {}, contradictions, point = {} } = site;
    expect(asked.filter((path) => forbidden.some((start) => path.startsWith(start)))).toEqual([]);
    expect(reads.filter((path) => !asked.includes(path))).toEqual([]);
    expect(
      asked.filter(
        (path, at) =>
          asked.indexOf(path) !== at && !(site.pages[path] as { fails?: number })?.fails && path !== '/down',
      ),
    ).toEqual([]);
    expect(walk.state).toBe('finished');
    for (const [goal, steps] of Object.entries(ways)) {
      const found = report.site!.paths.find((each) => each.goal === goal)!.fromHome;
      expect(found && found.steps.map(({ url }) => pathOf(url)), `${site.slug}: ${goal}`).toEqual(steps);
    }
    if (contradictions) {
      const found = report.site!.contradictions.filter(({ explained }) => !explained);
      const pairs = found.map(({ topic, a, b }) => [topic, ...[pathOf(a.url), pathOf(b.url)].toSorted()]);
      expect(pairs.toSorted(), site.slug).toEqual(contradictions.toSorted());
    }
    const verdicts = Object.fromEntries(
      report.results
        .filter(({ id }) => Object.hasOwn(point, id))
        .map(({ id, verdict, because }) => [id, `${verdict} (${say(because)})`]),
    );
    for (const [id, verdict] of Object.entries(point)) expect(verdicts[id], id).toMatch(new RegExp(`^${verdict}`));
  });
});
