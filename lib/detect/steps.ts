/**
 * What a detector of many small pieces returns in place of its sightings: it yields between the pieces, so that reading a
 * huge page never blocks it for longer than a blink, and returns its sightings at the end.
 */
export type Steps<T> = Generator<void, T>;

/** Takes all steps at once: for tests, which have the time. */
export const atOnce = <T>(steps: Steps<T>): T => {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
};

/**
 * Tells a loop over very small pieces when to yield: once in 64 times. A look at most lines or links of a page takes less
 * than to stop and to go on.
 */
export const nowAndThen = (): (() => boolean) => {
  let asked = 0;
  return () => (++asked & 63) === 0;
};
