import type { Sightings } from '../detect/detectors';
import type { Evidence } from '../detect/evidence';
import { isRead } from '../detect/kept-languages';
import type { PageKind } from '../detect/page-kinds';
import type { Sighting } from '../detect/sighting';
import type { Proof } from './check';

/** A sighting with the page it was seen on; serves as proof. */
export interface Seen<S extends Sighting> extends Proof {
  readonly sighting: S;
}

type Of<K extends keyof Sightings> = Sightings[K][number];

/**
 * The sightings of one detector over several pages, those that `which` accepts. Evidence that was saved before a
 * detector existed has none of its sightings.
 */
export const seen = <K extends keyof Sightings>(
  pages: readonly Evidence[],
  detector: K,
  which: (sighting: Of<K>) => boolean = () => true,
): Seen<Of<K>>[] =>
  pages.flatMap((page) =>
    ((page[detector] ?? []) as readonly Of<K>[]).filter(which).map((sighting): Seen<Of<K>> => ({ page, sighting })),
  );

/** Before the eyes of a reader. */
export const shown = <P extends Proof>(all: readonly P[]): P[] => all.filter(({ sighting }) => sighting.visible);

/** Not seen at once, but one press away. */
export const folded = <P extends Proof>(all: readonly P[]): P[] => all.filter(({ sighting }) => sighting.collapsed);

/** Seen at once or one press away. */
export const reachable = <P extends Proof>(all: readonly P[]): P[] =>
  all.filter(({ sighting }) => sighting.visible || sighting.collapsed);

/** What the sightings say, each value once. */
export const distinct = <S extends Sighting, V>(all: readonly Seen<S>[], value: (sighting: S) => V): V[] => [
  ...new Set(all.map(({ sighting }) => value(sighting))),
];

/** False where no page is in a language whose words are kept: what its words would say can be missed there. */
export const areRead = (pages: readonly Evidence[]): boolean => pages.some(({ page }) => isRead(page.lang));

/** True where a page is most likely of one of the kinds. */
export const isKind = (page: Evidence, ...kinds: readonly PageKind[]): boolean =>
  page.page.kinds[0] !== undefined && kinds.includes(page.page.kinds[0]);
