import { parsePhoneNumberFromString, type CountryCode, type MetadataJson } from 'libphonenumber-js/core';
import examples from 'libphonenumber-js/mobile/examples';
import metadata from 'libphonenumber-js/min/metadata';
import { describe, expect, it } from 'vitest';
import { isGrouping } from '../lib/detect/phones/groupings';
import { withoutFormats } from './phone-metadata';

const slim = withoutFormats(metadata as never) as unknown as MetadataJson;

describe('numbering plans without formats', () => {
  it('read every country’s numbers as the whole plans do', () => {
    for (const [country, national] of Object.entries(examples)) {
      for (const digits of [national, `0${national}`, national.slice(1), `${national}0`]) {
        const [whole, part] = [metadata, slim].map((plans) => {
          const parsed = parsePhoneNumberFromString(digits, country as CountryCode, plans);
          return parsed && { number: parsed.number, country: parsed.country, valid: parsed.isValid() };
        });
        expect(part, `${country} ${digits}`).toEqual(whole);
      }
    }
  });

  it('are less than half as large', () => {
    expect(JSON.stringify(slim).length).toBeLessThan(JSON.stringify(metadata).length / 2);
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
