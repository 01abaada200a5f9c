import type { Plugin } from 'vite';

/** Where a country's formats stand in its row (libphonenumber-js, source/metadata.js). */
const formats = 4;

interface Metadata {
  readonly countries: Readonly<Record<string, unknown[]>>;
  readonly nonGeographic?: Readonly<Record<string, unknown[]>>;
}

/** Numbering plans without the ways to write a number: they are most of the size, and nothing here writes numbers. */
export const withoutFormats = <M extends Metadata>(metadata: M): M => {
  const copy = structuredClone(metadata);
  for (const row of [...Object.values(copy.countries), ...Object.values(copy.nonGeographic ?? {})])
    if (row[formats]) row[formats] = 0;
  return copy;
};

/** Takes the formats out of libphonenumber's metadata when the content script is built. */
export const phoneMetadata = (): Plugin => ({
  name: 'phone-metadata',
  transform(code, id) {
    if (!/libphonenumber-js\/metadata\.\w+\.json/.test(id)) return null;
    const json = code.slice(code.indexOf('{'), code.lastIndexOf('}') + 1);
    const small = JSON.stringify(withoutFormats(JSON.parse(json) as Metadata));
    // Engines read a string of JSON twice to three times as fast as the same object in the source.
    // Raw, so that the expressions' backslashes are not escaped twice.
    if (/`|\$\{/.test(small)) throw new Error(`${id}: the metadata cannot stand in a template.`);
    return { code: `export default JSON.parse(String.raw\`${small}\`)`, map: null };
  },
});
