import type { Check } from './check';
import { deal } from './deal';
import { invoice } from './invoice';
import { pay } from './pay';
import { reach } from './reach';

/** Every check, in the order people see them. A new check is one object in its group's table. */
export const checks: readonly Check[] = [...reach, ...pay, ...deal, ...invoice];
