import type { Catalogue } from '../words';

/** German words of settings, history, comparison, waivers and attestations. */
export const deHistory: Catalogue = {
  '“{low}” must be smaller than “{high}”.': '„{low}“ muss kleiner sein als „{high}“.',
};
