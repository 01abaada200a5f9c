import { describe, expect, it } from 'vitest';
import { countryNamed } from './countries';

describe('country names', () => {
  it('are known in the language of the page', () => {
    for (const name of [
      'Germany',
      'Deutschland',
      'Allemagne',
      'NIEMCY',
      'Saksa',
      'Almanya',
      'ドイツ',
      '德国',
      'Германия',
    ])
      expect(countryNamed(name), name).toBe('DE');
  });

  it('are known with and without accents and dots', () => {
    expect(countryNamed('Mexico')).toBe('MX');
    expect(countryNamed('México')).toBe('MX');
    expect(countryNamed('u.s.a.')).toBe('US');
    expect(countryNamed('Taiwan, R.O.C.')).toBe('TW');
  });

  it('are not guessed', () => {
    for (const name of ['Georgia', 'Jersey', 'Berlin', '', 'the end', 'constructor'])
      expect(countryNamed(name), name).toBeNull();
  });
});
