import { elementAt } from '../page/selector';
import type { Pressure } from './pressure';

/** Milliseconds between two looks: a clock that counts seconds has moved by then. */
const apart = 1_200;

const numbersIn = (document: Document, { selector }: Pressure): number[] | null => {
  const text = elementAt(document, selector)?.textContent;
  return text ? (text.match(/\d+/g) ?? []).map(Number) : null;
};

/** True where the later reading is less, as that of a clock that runs down. */
const ranDown = (earlier: readonly number[], later: readonly number[]): boolean => {
  const at = earlier.findIndex((number, index) => number !== later[index]);
  return at >= 0 && earlier.length === later.length && later[at]! < earlier[at]!;
};

/** Looks at each countdown a second time and notes whether it runs. Costs nothing on pages without one. */
export const watchCountdowns = async (document: Document, pressure: readonly Pressure[]): Promise<void> => {
  const clocks = pressure.filter(({ kind }) => kind === 'countdown').slice(0, 20);
  if (!clocks.length) return;
  const before = clocks.map((clock) => numbersIn(document, clock));
  await new Promise((resolve) => setTimeout(resolve, apart));
  for (const [index, clock] of clocks.entries()) {
    const earlier = before[index];
    const later = numbersIn(document, clock);
    clock.ticking = earlier && later ? ranDown(earlier, later) : null;
  }
};
