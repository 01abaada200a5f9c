import type { Block } from '../../page/page';

/** An address as it reads on an envelope. */
export interface Reading {
  readonly text: string;
  readonly postcode: string | null;
  readonly country: string | null;
  readonly poBox: boolean;
  readonly match: 'strong' | 'weak';
  /** The block and the place in its text where the town or postcode stands. */
  readonly block: Block;
  readonly at: number;
  /** The label, name or sentence before the address. */
  readonly lead: string;
}
