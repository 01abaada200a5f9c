import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationsIn, hoursOf } from './durations';

const read = (text: string, languages?: string[]) =>
  durationsIn(text, languages).map(({ quantity, unit }) => `${quantity} ${unit}`);

describe('durations', () => {
  it.each([
    ['within 2 working days', '2 working-day'],
    ['within 24 hours', '24 hour'],
    ['allow 3–5 days', '5 day'],
    ['2 to 4 weeks', '4 week'],
    ['30-day returns', '30 day'],
    ['thirty days? no: 30 (thirty) days', '30 day'],
    ['1.5 hours', '1.5 hour'],
    ['innerhalb von 24 Stunden', '24 hour'],
    ['Lieferzeit 2–4 Werktage', '4 working-day'],
    ['Lieferzeit2-4 WerktageVersand', '4 working-day'],
    ['14-tägiges Rückgaberecht', '14 day'],
    ['2 Jahre Garantie', '2 year'],
    ['sous 48h', '48 hour'],
    ['sous 24/48 h', '48 hour'],
    ['3 à 5 jours ouvrés', '5 working-day'],
    ['en 3 a 5 días hábiles', '5 working-day'],
    ['entro 14 giorni lavorativi', '14 working-day'],
    ['binnen 2 werkdagen', '2 working-day'],
    ['em até 7 dias úteis', '7 working-day'],
    ['w ciągu 14 dni roboczych', '14 working-day'],
    ['do 2 pracovních dnů', '2 working-day'],
    ['inom 3 arbetsdagar', '3 working-day'],
    ['inden for 2 hverdage', '2 working-day'],
    ['innen 14 dager', '14 day'],
    ['1–3 arkipäivän kuluessa', '3 working-day'],
    ['3営業日以内', '3 working-day'],
    ['３０日以内に返品', '30 day'],
    ['24小时内回复', '24 hour'],
    ['7个工作日', '7 working-day'],
    ['в течение 14 дней', '14 day'],
    ['2 iş günü içinde', '2 working-day'],
    ['خلال 24 ساعة', '24 hour'],
    ['خلال ٣ أيام عمل', '3 working-day'],
  ])('reads "%s" as %s', (text, expected) => {
    expect(read(text).join()).toContain(expected);
  });

  it('reads number words and idioms in the languages of the page', () => {
    expect(read('ten calendar days, or two weeks, by the next business day')).toEqual([
      '10 day',
      '2 week',
      '1 working-day',
    ]);
    expect(read('within an hour')).toEqual(['1 hour']);
    expect(read('am nächsten Werktag, spätestens nach zwei Wochen', ['de'])).toEqual(['1 working-day', '2 week']);
    expect(read('same-day dispatch')).toEqual(['0 day']);
    expect(read('翌営業日', ['ja'])).toEqual(['1 working-day']);
  });

  it.each([
    'open 7 days a week, 24 hours a day, 365 days a year',
    'assistance 7 jours sur 7, 24 heures sur 24',
    'over 30 years of experience',
    'seit 25 Jahren für Sie da',
    'posted 3 days ago',
    'vor 3 Tagen',
    'il y a 2 jours',
    'you must be aged 18 years',
    '16 years old',
    'open 9h – 18h',
    'ouvert de 9h30 à 18h',
    'on 12.05.2026',
    'from $5 a month',
    'No. 3021 Daytona',
    'our 2,500 days',
  ])('sees no span in "%s"', (text) => {
    expect(read(text, ['en', 'de', 'fr'])).toEqual([]);
  });

  it('counts a working day as a day', () => {
    expect(hoursOf({ quantity: 2, unit: 'working-day' })).toBe(48);
    expect(hoursOf({ quantity: 30, unit: 'minute' })).toBe(0.5);
  });

  it('stays in order and inside the text, whatever the text', () => {
    const piece = fc.constantFrom(
      '3',
      '14',
      ' days',
      '-',
      '–',
      ' to ',
      'Tage',
      'h',
      ' within ',
      'İ',
      '日',
      '(',
      '.',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const each of durationsIn(text, ['en', 'de', 'ja'])) {
          expect(each.start).toBeGreaterThanOrEqual(end);
          expect(each.end).toBeLessThanOrEqual(text.length);
          end = each.end;
        }
      }),
    );
  });
});
