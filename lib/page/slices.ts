/**
 * Cooperative time slices, so that reading a huge page never freezes it. `due()` is cheap enough to ask often;
 * when it answers true, `await rest()` lets the page handle input and paint.
 */
export interface Slices {
  due(): boolean;
  rest(): Promise<void>;
  /** Milliseconds spent since the start. */
  elapsed(): number;
}

const nextTask = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
};

/** Slices of `budget` milliseconds each: one frame. Shorter ones rest so often that a huge page takes a third longer. */
export const slices = (budget = 16): Slices => {
  const start = performance.now();
  let end = start + budget;
  return {
    due: () => performance.now() >= end,
    async rest() {
      await nextTask();
      end = performance.now() + budget;
    },
    elapsed: () => performance.now() - start,
  };
};
