import type { Check } from './check';

/** Can a customer reach a human? */
export const reach: readonly Check[] = [];
