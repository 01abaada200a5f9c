import { describe, expect, it } from 'vitest';
import { speaker } from '../words';
import { answerWords, attestables, latest, ofSeconds, secondsOf } from './attestations';
const words = (value: string) => speaker()(answerWords({ value }));
const of = (check: string, at: number, value: string) => ({ id: value, vendor: 'a', check, at, value, note: '' });

describe('attestations', () => {
  it('say durations as people do', () => {
    expect(words('PT42S')).toBe('42 s');
    expect(words('PT95S')).toBe('1 min 35 s');
    expect(words('PT1H')).toBe('1 hour');
    expect(words('PT26H')).toBe('26 hours');
    expect(words('PT51H')).toBe('2 days 3 h');
    expect(words('never')).toBe('Nobody answered');
    expect(words('constructor')).toBe('constructor');
  });

  it('read back what they write', () => {
    expect(secondsOf(ofSeconds(95.4))).toBe(95);
    expect(secondsOf('PT')).toBeNull();
    expect(secondsOf('soon')).toBeNull();
  });

  it('show the newest answer to each question', () => {
    const shown = latest([of('M3', 2, 'no'), of('M1', 1, 'PT5S'), of('M3', 1, 'yes'), of('M9', 9, 'yes')]);
    expect(shown.map(({ asked, given }) => [asked.code, given.value])).toEqual([
      ['M1', 'PT5S'],
      ['M3', 'no'],
    ]);
    expect(attestables.map(({ code }) => code)).toEqual(['M1', 'M2', 'M3', 'M4', 'M5', 'M6']);
  });
});
