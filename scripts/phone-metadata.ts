import type { Plugin } from 'vite';
import { plansFile } from '../lib/injection';
import { usualCountries } from '../lib/page/calling';
import { parsed } from './parsed';

/** Where a country's formats stand in its row (libphonenumber-js, source/metadata.js). */
const formats = 4;

type Rows = Record<string, unknown[]>;
interface Metadata {
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
  readonly countries: Readonly<Rows>;
  readonly nonGeographic?: Readonly<Rows>;
}

/** Numbering plans without the ways to write a number: they are most of the size, and nothing here writes numbers. */
export const withoutFormats = <M extends Metadata>(metadata: M): M => {
  const copy = structuredClone(metadata);
  for (const row of [...Object.values(copy.countries), ...Object.values(copy.nonGeographic ?? {})])
    if (row[formats]) row[formats] = 0;
  return copy;
};

const some = <T>(record: Readonly<Record<string, T>>, keep: (key: string, value: T) => boolean): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key, value]) => keep(key, value)));

/** Parts the plans: those of the usual countries and of none ("001"), and those of all others. */
export const parted = (metadata: Metadata): { usual: Metadata; further: Metadata } => ({
  usual: {
    country_calling_codes: some(
      metadata.country_calling_codes,
      (_, [main]) => main === '001' || usualCountries.has(main!),
    ),
    countries: some(metadata.countries, (country) => usualCountries.has(country)),
    nonGeographic: metadata.nonGeographic,
  },
  further: {
    country_calling_codes: some(
      metadata.country_calling_codes,
      (_, [main]) => main !== '001' && !usualCountries.has(main!),
    ),
    countries: some(metadata.countries, (country) => !usualCountries.has(country)),
  },
});

/**
 * Takes the formats out of libphonenumber's metadata when the content script is built, and puts the plans of less common
 * countries into a file beside it.
 */
export const phoneMetadata = (): Plugin => {
  let further: Metadata | undefined;
  return {
    name: 'phone-metadata',
    transform(code, id) {
      if (!/libphonenumber-js\/metadata\.\w+\.json/.test(id)) return null;
      const plans = parted(
        withoutFormats(JSON.parse(code.slice(code.indexOf('{'), code.lastIndexOf('}') + 1)) as Metadata),
      );
      ({ further } = plans);
      return { code: `export default ${parsed(plans.usual)}`, map: null };
    },
    generateBundle() {
      // Every entrypoint is a build of its own; the one that reads numbers writes the file.
      if (further)
        this.emitFile({
          type: 'asset',
          fileName: plansFile,
          source: `globalThis.approachablePlans=${parsed(further)};\n`,
        });
    },
  };
};
