import { consistencyOf } from './checks/consistency';
import { goals, ways } from './checks/goals';
import { ledger, methodsCompared } from './checks/sameness';
import type { Result } from './audit';
import type { Evidence } from './detect/evidence';
import type { PageKind } from './detect/page-kinds';
import type { ConsistencyRow, Coverage, SiteFindings } from './site/findings';
import type { Graph } from './site/graph';
import { say } from './words';

const countBy = <K>(keys: Iterable<K>): Map<K, number> => {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** Which kinds of pages were seen, and which would let open checks be judged: told by what the checks ask for. */
const coverageOf = (pages: readonly Evidence[], graph: Graph, results: readonly Result[]): Coverage => {
  const seen = countBy(pages.map(({ page }) => page.kinds[0] ?? 'other'));
  const wanted = countBy(
    results
      .filter(({ verdict }) => verdict === 'unknown')
      .flatMap(({ needs }) => needs.filter((kind) => !seen.has(kind))),
  );
  const unopened = new Set(graph.nodes.flatMap(({ edges }) => edges.filter(({ to }) => !to).map(({ key }) => key)));
  return {
    seen: [...seen].map(([kind, pages]) => ({ kind, pages })).toSorted((a, b) => b.pages - a.pages),
    missing: [...wanted]
      .map(([kind, checks]): { kind: PageKind; checks: number } => ({ kind, checks }))
      .toSorted((a, b) => b.checks - a.checks),
    pages: pages.length,
    unopened: unopened.size,
  };
};

const methodsRow = (pages: readonly Evidence[]): ConsistencyRow | null => {
  const compared = methodsCompared(pages);
  if (!compared?.advertised.length) return null;
  const { advertised, offered, missing } = compared;
  const names = missing.map(({ sighting }) => sighting.name || sighting.method);
  const value = (text: string, all: typeof advertised) => ({
    text,
    label: null,
    pages: [...new Set(all.map(({ page }) => page.page.url))],
    entries: all
      .slice(0, 8)
      .map(({ page, sighting: { text, selector, region } }) => ({ text, url: page.page.url, selector, region })),
  });
  const list = (all: typeof advertised) =>
    [...new Set(all.map(({ sighting }) => sighting.name || sighting.method))].join(', ');
  return {
    what: 'payment-methods',
    state: missing.length ? 'differs' : 'same',
    because: missing.length
      ? say('Shown, but not seen in the checkout in this session: {methods}.', { methods: names })
      : 'Every way to pay that is shown can be chosen in the checkout.',
    values: [value(list(advertised), advertised), value(list(offered), offered)],
  };
};

/** What only several pages show together. */
export const siteFindings = (pages: readonly Evidence[], graph: Graph, results: readonly Result[]): SiteFindings => {
  const { rows, contradictions } = ledger(pages);
  return {
    coverage: coverageOf(pages, graph, results),
    paths: goals.map((goal) => ways(graph, goal)),
    ledger: rows,
    contradictions,
    consistency: [...consistencyOf(pages), methodsRow(pages)].filter((each) => each !== null),
  };
};
