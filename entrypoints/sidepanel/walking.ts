import { effect } from '@preact/signals';
import { driveWalk } from '../../lib/extension/walk';
import type { Walk } from '../../lib/site/walk';
import { theDatabase } from '../../lib/store/database';
import { changeWalk } from '../../lib/store/walks';
import { settled, settings, vendor, access, walk, driven, troubled, stored } from './state';
import { keepSite } from './judging';

/** Walks that ran into trouble: they are not begun again by themselves, for a full disk stays full. */
export const halted = new Set<string>();
const mark = (of: string, state: 'here' | 'elsewhere' | null): void => {
  const next = new Map(driven.value);
  if (state) next.set(of, state);
  else next.delete(of);
  driven.value = next;
};

const drive = async (of: string): Promise<void> => {
  mark(of, 'elsewhere');
  try {
    await driveWalk(of, settings.home, () => mark(of, 'here'));
    // What the last step stored is judged by then.
    await new Promise((resolve) => setTimeout(resolve, settled));
    if (vendor.value === of && walk.value?.state === 'finished') await keepSite();
  } catch (error) {
    halted.add(of);
    troubled(error);
  } finally {
    mark(of, null);
  }
};

effect(() => {
  const of = vendor.value;
  const walking = walk.value?.state === 'walking';
  if (of === null || !walking || access.value !== 'granted' || halted.has(of) || driven.value.has(of)) return;
  void drive(of);
});

/** Changes the walk of the vendor in front, whichever window drives it. */
export const change = (next: (walk: Walk) => Walk): Promise<void> =>
  stored(async () => {
    const of = vendor.value;
    if (of !== null) await changeWalk(await theDatabase(), of, (before) => before && next(before));
  });
