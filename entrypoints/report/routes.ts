import { decoded } from '../../lib/decoded';
import type { View } from './view';

/**
 * The addresses of the report page: `#/name/rest/…`. Each view comes in a part of its own, loaded when it is first
 * shown.
 */
export const routes = {
  '': () => import('./views/start'),
  page: () => import('./views/page'),
  site: () => import('./views/site'),
  file: () => import('./views/file'),
  history: () => import('./views/history'),
  difference: () => import('./views/difference'),
  compare: () => import('./views/compare'),
  invoice: () => import('./views/invoice'),
} satisfies Record<string, () => Promise<{ view: View }>>;

type Name = keyof typeof routes;

export interface Place {
  /** Null: no such view. */
  name: Name | null;
  rest: string[];
}

/** What an address names. `#/compare/a.example,b.example` is the view `compare` with one part. */
export const placeOf = (hash: string): Place => {
  const [name = '', ...rest] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decoded);
  return { name: Object.hasOwn(routes, name) ? (name as Name) : null, rest };
};
