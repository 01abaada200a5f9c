import type { View } from '../view';
import { storedReport } from './stored';

/** `#/page/<audit>`: one audit, as it was read. */
export const view: View = ([id]) => storedReport(Number(id || NaN));
