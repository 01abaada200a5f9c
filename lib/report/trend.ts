/** One audit as a point of a trend. */
export interface Point {
  at: number;
  score: number | null;
  scoring: number;
}

/** A stretch of points whose scores may be compared: scored, and by one version. A line is drawn within it, not across. */
export const stretches = <T extends Point>(points: readonly T[]): T[][] => {
  const all: T[][] = [];
  let last: T | null = null;
  for (const point of points) {
    if (point.score === null) last = null;
    else {
      if (last && last.scoring === point.scoring) all.at(-1)!.push(point);
      else all.push([point]);
      last = point;
    }
  }
  return all;
};
