import type { Check } from './check';

/** Can a customer deal a human? */
export const deal: readonly Check[] = [];
