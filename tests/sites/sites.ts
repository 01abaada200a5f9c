import * as services from './services';
import type { Site } from './site';
import * as trades from './trades';
import * as traps from './traps';

/** Every site of several pages. */
export const sites: readonly Site[] = [trades, services, traps].flatMap((stories) => Object.values(stories));
