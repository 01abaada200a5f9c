import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/core';
import examples from 'libphonenumber-js/mobile/examples';
import metadata from 'libphonenumber-js/min/metadata';
import { describe, expect, it } from 'vitest';
import { namedCountries } from '../lib/detect/words/countries';
import { isGrouping } from '../lib/detect/phones/groupings';
import { parted, withoutFormats } from './phone-metadata';

describe('numbering plans without formats', () => {
  it('are less than half as large, and lose nothing else', () => {
    const whole = metadata as unknown as { countries: Record<string, unknown[]> };
    const slim = withoutFormats(metadata as never) as typeof whole;
    expect(JSON.stringify(slim).length).toBeLessThan(JSON.stringify(whole).length / 2);
    for (const [country, row] of Object.entries(whole.countries))
      expect(slim.countries[country]).toEqual(row.map((part, index) => (index === 4 && part ? 0 : part)));
  });
});

describe('numbering plans of usual and of further countries', () => {
  const { usual, further } = parted(metadata as never);

  it('are all of them together, and no calling code is in both', () => {
    const whole = metadata as unknown as typeof usual;
    expect({ ...usual.countries, ...further.countries }).toEqual(whole.countries);
    expect({ ...usual.country_calling_codes, ...further.country_calling_codes }).toEqual(whole.country_calling_codes);
    for (const codes of Object.values(usual.country_calling_codes))
      for (const country of codes) if (country !== '001') expect(usual.countries).toHaveProperty(country);
  });

  it('hold the plan of every country that an address can name', () => {
    for (const country of namedCountries()) expect(usual.countries).toHaveProperty(country);
  });
});

describe('groupings', () => {
  it('are those in which the library writes numbers', () => {
    for (const [country, national] of Object.entries(examples)) {
      const written = parsePhoneNumberFromString(national, country as CountryCode, metadata)!.formatNational();
      const groups = written.match(/\d+/g) ?? [];
      // Where a trunk prefix is written it tells as much as the grouping does.
      if (groups.length < 2 || groups.join('') !== national) continue;
      const lengths = groups.map((group) => group.length);
      expect(isGrouping(country, lengths), `${country} ${written}`).toBe(true);
    }
  });
});
