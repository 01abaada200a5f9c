import type { PageFacts } from '../detect/evidence';
import type { Goal, Path, Step, Ways } from './findings';
import type { Edge, Graph, Node } from './graph';
import { worthOf } from './worth';

/** What a goal looks like to the search: what is there on a page, and which links lead to it by their purpose. */
export interface GoalSpec {
  readonly goal: Goal;
  /** The end of a way that ends on this page, or null. */
  here(node: Node): Path['end'] | null;
  /** Links whose purpose is the goal; those to pages of the site are ends where the page bears it out. */
  leads(node: Node): readonly { href: string; text: string; selector: string }[];
  /** What to call the page or address behind such a link. */
  readonly called: Path['end']['what'];
}

const titleOf = ({ title, url }: PageFacts): string => {
  if (title) return title.length > 80 ? `${title.slice(0, 79).trimEnd()}…` : title;
  return new URL(url).pathname;
};

const isError = ({ page }: Node): boolean => page.page.kinds[0] === 'error';

/** True for a page on which there is nothing to do but sign in. */
const isLogin = ({ page }: Node): boolean => page.page.kinds[0] === 'login';

/** Where the way ends when it is walked from a node: there, or one click on. */
interface Found {
  readonly node: Node;
  readonly clicks: number;
  readonly last: { text: string; to: Node | null; href: string; selector: string } | null;
  readonly end: Path['end'];
}

const stepOf = ({ page }: Node, link: string | null): Step => ({
  url: page.page.url,
  title: titleOf(page.page),
  kind: page.page.kinds[0] ?? 'other',
  link,
});

const pathOf = (found: Found, before: ReadonlyMap<Node, { from: Node; edge: Edge }>): Path => {
  const steps: Step[] = [];
  steps.unshift(stepOf(found.node, found.last && found.last.text));
  for (let at = before.get(found.node); at; at = before.get(at.from)) steps.unshift(stepOf(at.from, at.edge.text));
  const target = found.last?.to;
  if (target) steps.push(stepOf(target, null));
  return {
    steps,
    clicks: found.clicks,
    end: found.end,
    login: target ? isLogin(target) : isLogin(found.node),
    unopened: Boolean(found.last && !target),
  };
};

/** The shortest way from a node; ends on opened pages are preferred to others as near. */
const shortest = (from: Node, ends: (node: Node) => Omit<Found, 'clicks' | 'node'>[]): Path | null => {
  const before = new Map<Node, { from: Node; edge: Edge }>();
  const depth = new Map<Node, number>([[from, 0]]);
  const queue = [from];
  let best: Found | null = null;
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at]!;
    const clicks = depth.get(node)!;
    if (best && clicks >= best.clicks) break;
    for (const end of ends(node)) {
      const total = clicks + (end.last ? 1 : 0);
      const better =
        !best ||
        total < best.clicks ||
        (total === best.clicks && Boolean(best.last && !best.last.to) && !(end.last && !end.last.to));
      if (better) best = { ...end, node, clicks: total };
    }
    for (const edge of node.edges) {
      if (!edge.to || depth.has(edge.to)) continue;
      depth.set(edge.to, clicks + 1);
      before.set(edge.to, { from: node, edge });
      queue.push(edge.to);
    }
  }
  return best && pathOf(best, before);
};

/** Clicks from every node to the nearest end, counted backwards from the ends. */
const distances = (graph: Graph, ends: (node: Node) => Omit<Found, 'clicks' | 'node'>[]): Map<Node, number> => {
  const into = new Map<Node, Node[]>();
  for (const node of graph.nodes) into.set(node, []);
  for (const node of graph.nodes) for (const { to } of node.edges) if (to) into.get(to)!.push(node);
  const clicks = new Map<Node, number>();
  const [now, next]: Node[][] = [[], []];
  for (const node of graph.nodes) {
    const all = ends(node);
    if (all.some(({ last }) => !last)) now!.push(node);
    else if (all.length) next!.push(node);
  }
  let level = now!;
  let following = next!;
  for (let depth = 0; level.length || following.length; depth++) {
    const after = [...following];
    following = [];
    for (const node of level) {
      if (clicks.has(node)) continue;
      clicks.set(node, depth);
      after.push(...into.get(node)!);
    }
    level = after.filter((node) => !clicks.has(node));
  }
  return clicks;
};

/** Clicks from the node to each other one. */
const depthsFrom = (from: Node): Map<Node, number> => {
  const depth = new Map<Node, number>([[from, 0]]);
  for (const [node, clicks] of depth)
    for (const { to } of node.edges) if (to && !depth.has(to)) depth.set(to, clicks + 1);
  return depth;
};

/** From so much worth on a link may well lead to what is looked for (`worthOf`). */
const promising = 6.5;

/** The ways to one goal, from the start page and from every page. */
export const waysTo = (graph: Graph, spec: GoalSpec): Ways => {
  const { home, nodes } = graph;
  // Where a link named for the goal leads, there it is, whoever else links there by another name.
  const targets = new Set<Node>();
  const open = new Map<Node, Omit<Found, 'clicks' | 'node'>[]>();
  for (const node of nodes) {
    if (isError(node)) continue;
    for (const { href, text, selector } of spec.leads(node)) {
      const to = href ? graph.at(href) : null;
      if (to) {
        if (to !== node && !isError(to)) targets.add(to);
        continue;
      }
      // A button is there, on its page; where a link leads was not opened.
      const end = { what: spec.called, text, url: href || node.page.page.url, selector, direct: true };
      const last = href ? { text, to, href, selector } : null;
      open.set(node, [...(open.get(node) ?? []), { last, end }]);
    }
  }
  const known = new Map<Node, Omit<Found, 'clicks' | 'node'>[]>();
  const ends = (node: Node) => {
    const before = known.get(node);
    if (before) return before;
    const { title, url } = node.page.page;
    const here = isError(node)
      ? null
      : (spec.here(node) ??
        (targets.has(node) ? { what: spec.called, text: title || url, url, selector: null, direct: true } : null));
    const found = here ? [{ last: null, end: here }] : (open.get(node) ?? []);
    known.set(node, found);
    return found;
  };
  const fromHome = home && shortest(home, ends);
  const clicks = distances(graph, ends);
  const possible = home
    ? Math.min(
        // No further than the way found: reading what links promise is dear.
        ...[...depthsFrom(home)].flatMap(([node, depth]) =>
          depth + 1 < (fromHome?.clicks ?? Infinity) &&
          node.edges.some(({ to, href, text }) => !to && (!fromHome || worthOf(href, text) >= promising))
            ? [depth + 1]
            : [],
        ),
      )
    : Infinity;
  const least = Math.min(fromHome?.clicks ?? Infinity, possible);
  const reached = nodes.filter((node) => (clicks.get(node) ?? 0) > 0);
  const farthest = reached.toSorted((a, b) => clicks.get(b)! - clicks.get(a)!)[0];
  return {
    goal: spec.goal,
    fromHome,
    atLeast: Number.isFinite(least) ? least : null,
    fromEach: nodes.map((node) => ({ url: node.page.page.url, clicks: clicks.get(node) ?? null })),
    farthest: farthest ? shortest(farthest, ends) : null,
    deadEnds: nodes
      .filter((node) => !clicks.has(node) && !isError(node) && node.edges.every(({ to }) => to))
      .map((node) => node.page.page.url),
  };
};
