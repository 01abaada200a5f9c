import type { Page } from '../page/page';
import type { Sighting } from './sighting';

export interface Pressure extends Sighting {
  kind: 'countdown' | 'scarcity' | 'activity' | 'confirmshaming' | 'preselected-extra';
}

/** Pressure on the buyer. */
export const pressure = (_page: Page): Pressure[] => [];
