import { anything, assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings, type Settings } from './settings';

describe('settings', () => {
  it('are the defaults where nothing is stored', () => {
    expect(readSettings(undefined)).toEqual(defaultSettings);
  });

  it('are kept as they were set', () => {
    const set: Settings = {
      profile: { audience: 'business', jurisdictions: ['DE', 'UK'] },
      home: 'AT',
      thresholds: { 'contactForm.easy': 6 },
      retention: { days: 90, audits: 20 },
      rubric: 'Purchasing',
      language: 'de',
    };
    expect(readSettings(JSON.parse(JSON.stringify(set)))).toEqual(set);
  });

  it('lose only what cannot be understood', () => {
    const broken = { profile: { audience: 'aliens', jurisdictions: ['DE', 7] }, home: 'Mars', language: 'de' };
    expect(readSettings(broken)).toEqual({
      ...defaultSettings,
      profile: { audience: 'both', jurisdictions: ['DE'] },
      language: 'de',
    });
  });

  it('take no threshold that is out of bounds, unknown, or contradicts another', () => {
    expect(readSettings({ thresholds: { 'contactForm.easy': 1000, nothing: 3 } }).thresholds).toEqual({});
    expect(readSettings({ thresholds: { 'contactForm.easy': 9, 'contactForm.hard': 5 } }).thresholds).toEqual({});
  });

  it('never throw, and read back as they were read', () => {
    assert(
      property(anything(), (value) => {
        const once = readSettings(value);
        expect(readSettings(JSON.parse(JSON.stringify(once)))).toEqual(once);
      }),
    );
  });
});
