import { liveQuery } from 'dexie';
import { troubleOf, type StoreTrouble } from './trouble';

/** Asks now and again whenever what was asked for changes, in whichever window. Gives a function that stops it. */
export const watch = <T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onTrouble: (trouble: StoreTrouble) => void,
): (() => void) => {
  const subscription = liveQuery(query).subscribe(onValue, (error) => onTrouble(troubleOf(error)));
  return () => subscription.unsubscribe();
};
