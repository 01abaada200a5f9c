import metadata from 'libphonenumber-js/min/metadata';
import { describe, expect, it } from 'vitest';
import { callsElsewhere, usualCountries } from './calling';

const page = (html: string, lang = 'en') =>
  new DOMParser().parseFromString(`<html lang="${lang}"><body>${html}`, 'text/html');
const at = (address: string) => new URL(address);
const acme = at('https://acme.com/contact');

const codes = Object.entries(
  (metadata as unknown as { country_calling_codes: Record<string, string[]> }).country_calling_codes,
).filter(([, [main]]) => main !== '001');

describe('a page that calls less common countries', () => {
  it('is told by how a number begins', () => {
    for (const [code, [main]] of codes) {
      const further = !usualCountries.has(main!);
      for (const number of [`+${code} 23 456 7890`, `00${code}234567890`, `(+${code}) 2345 67890`])
        expect(callsElsewhere(page(`<p>Call ${number}.`), acme), number).toBe(further);
      expect(callsElsewhere(page(`<a href="tel:+${code}-2345-6789">Call</a>`), acme), code).toBe(further);
    }
    expect(callsElsewhere(page('<a href="https://wa.me/947112345678">Chat</a>'), acme)).toBe(true);
  });

  it('is told by its domain, its language and its structured data', () => {
    expect(callsElsewhere(page(''), at('https://shop.co.zm/'))).toBe(true);
    expect(callsElsewhere(page(''), at('https://zm.shop.com/'))).toBe(true);
    expect(callsElsewhere(page(''), at('https://shop.com/en-zm/contact'))).toBe(true);
    expect(callsElsewhere(page('', 'en-ZM'), acme)).toBe(true);
    const address = '{"@type":"PostalAddress","addressCountry":"ZM"}';
    expect(callsElsewhere(page(`<script type="application/ld+json">${address}</script>`), acme)).toBe(true);
  });

  it('is not every page', () => {
    for (const address of ['https://acme.com/', 'https://acme.co.uk/', 'https://de.acme.eu/en-gb/', 'https://acme.de/'])
      expect(callsElsewhere(page('<p>Call 020 7946 0018 or (555) 010-2000, part 00-299-1234567'), at(address))).toBe(
        false,
      );
  });
});
