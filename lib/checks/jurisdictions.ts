import type { Case } from './check';

/** Members of the European Union, by ISO 3166 alpha-2. */
const union = new Set('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '));

/** The places a case is about: those of the profile, else where its pages stand; empty where nothing is known. */
export const placesOf = ({ profile, site }: Pick<Case, 'profile' | 'site'>): readonly string[] =>
  (profile.jurisdictions.length ? profile.jurisdictions : site.flatMap(({ page }) => page.country ?? [])).flatMap(
    reaching,
  );

/** The places whose rules reach a place, itself included: "DE" gives DE and EU, "US-CA" gives US-CA and US. */
export const reaching = (place: string): readonly string[] => {
  const code = place.trim().toUpperCase();
  const country = code.split('-')[0]!;
  const name = country === 'GB' ? 'UK' : country;
  return [...new Set([code, name, ...(union.has(name) ? ['EU'] : [])])];
};
