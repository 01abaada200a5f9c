import { assert, constantFrom, property, stringMatching } from 'fast-check';
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/core';
import examples from 'libphonenumber-js/mobile/examples';
import metadata from 'libphonenumber-js/min/metadata';
import { describe, expect, it } from 'vitest';
import { readByPlan, type PlannedNumber } from './plans';

const library = (digits: string, country: string | null): PlannedNumber | null => {
  let parsed;
  try {
    parsed = parsePhoneNumberFromString(
      digits,
      { ...(country && { defaultCountry: country as CountryCode }), extract: false },
      metadata,
    );
  } catch {
    return null;
  }
  return parsed
    ? {
        code: parsed.countryCallingCode,
        country: parsed.country ?? null,
        national: parsed.nationalNumber,
        valid: parsed.isValid(),
      }
    : null;
};

const countries = Object.keys(metadata.countries);
const codes = Object.keys((metadata as unknown as { country_calling_codes: object }).country_calling_codes);

describe('reading digits by a numbering plan', () => {
  it('agrees with libphonenumber on every country’s numbers, and on those written a little wrong', () => {
    for (const [country, national] of Object.entries(examples)) {
      const code = parsePhoneNumberFromString(national, country as CountryCode, metadata)!.countryCallingCode;
      const written = [
        national,
        `0${national}`,
        `1${national}`,
        national.slice(1),
        `${national}0`,
        `${code}${national}`,
      ];
      for (const digits of [...written, `00${code}${national}`, `011${code}${national}`])
        for (const plan of [country, 'US', 'GB', 'BR'])
          expect(readByPlan(digits, plan), `${plan} ${digits}`).toEqual(library(digits, plan));
      for (const digits of [`+${code}${national}`, `+${code}0${national}`, `+${code}${national.slice(0, -1)}`])
        expect(readByPlan(digits, null), digits).toEqual(library(digits, null));
    }
  });

  it('agrees with libphonenumber on any digits', () => {
    const digits = stringMatching(/^\d{1,18}$/);
    assert(
      property(digits, constantFrom(...countries), (number, country) => {
        expect(readByPlan(number, country)).toEqual(library(number, country));
      }),
      { numRuns: 3_000 },
    );
    assert(
      property(constantFrom(...codes, ''), digits, (code, number) => {
        expect(readByPlan(`+${code}${number}`, null)).toEqual(library(`+${code}${number}`, null));
      }),
      { numRuns: 3_000 },
    );
  });

  it('knows numbers of no country, and gives up what no plan could mean', () => {
    expect(readByPlan('+80012345678', null)).toMatchObject({ code: '800', country: null, valid: true });
    for (const nothing of ['', '+', '1', '+1', '+0123456', 'abc', '+49abc'])
      expect(readByPlan(nothing, null)).toBeNull();
    expect(readByPlan('030123456', 'XX')).toBeNull();
  });
});
