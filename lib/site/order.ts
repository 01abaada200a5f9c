import { keyOf } from './address';
import type { Target, Walk } from './walk';

/** Worth of what is asked for before all else: the start, and where one was sent on to. */
export const foremost = 99;

/** Worth from which a page is asked for before its depth is: see `worthOf`. */
const promising = 6.5;

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

/** The target to ask for first, or null where none waits. */
export const best = (walk: Walk): Target | null => {
  const rank = ranking(walk);
  let first: Target | null = null;
  let its: readonly number[] = [];
  for (const target of walk.queue) {
    // What failed is asked for again when nothing else is left.
    const ranks = [target.worth >= foremost ? -1 : target.tries, ...rank(target)];
    const better = first === null ? -1 : ranks.findIndex((value, at) => value !== its[at]);
    if (first === null || (better >= 0 && ranks[better]! < its[better]!)) [first, its] = [target, ranks];
  }
  return first;
};
