import type { NamedPageKind } from '../words/page-kinds';

/** What speaks for each kind of page, in points. */
export class Tally {
  readonly points = new Map<NamedPageKind, number>();
  add(kind: NamedPageKind, points: number): void {
    this.points.set(kind, (this.points.get(kind) ?? 0) + points);
  }
  of(kind: NamedPageKind): number {
    return this.points.get(kind) ?? 0;
  }
}

/** What a home page lays out is a choice of what the shop has. The address is asked first. */
export const atRoot = (tally: Tally): boolean => tally.of('home') >= 3;
