import type { Check } from './check';

/** Can a customer pay a human? */
export const pay: readonly Check[] = [];
