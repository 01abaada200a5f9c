import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Phrasebook, WordFinder, plainName } from './phrasebook';

describe('plain names', () => {
  it('leave out case, accents and punctuation', () => {
    expect(plainName('  Häufige Fragen! ')).toBe('haufige fragen');
    expect(plainName('Größe – ŁÓDŹ')).toBe('grosse lodz');
    expect(plainName('お問い合わせ')).toBe(plainName('お問い合わせ。'));
  });

  it('are plain already once made', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 100 }),
        (text) => plainName(plainName(text)) === plainName(text),
      ),
    );
  });
});

describe('a phrasebook', () => {
  const book = new Phrasebook<'help' | 'none'>({
    help: { en: 'help …, … help desk', ja: '…ヘルプ…' },
    none: { en: 'help wanted …' },
  });

  it('knows whole names, beginnings and ends', () => {
    expect(book.of('Help')).toEqual({ meaning: 'help', whole: true });
    expect(book.of('Help with orders')).toEqual({ meaning: 'help', whole: false });
    expect(book.of('Our help desk')).toEqual({ meaning: 'help', whole: false });
  });

  it('lets the longer phrase win', () => {
    expect(book.of('Help wanted here')?.meaning).toBe('none');
  });

  it('does not take a sentence for a name', () => {
    expect(book.of('Help us to keep the river clean this year')).toBeNull();
  });

  it('looks inside names written without spaces', () => {
    expect(book.of('ヘルプはこちら')?.meaning).toBe('help');
  });

  it('parts joined names', () => {
    expect(book.all('News & Help').map(({ meaning }) => meaning)).toEqual(['help']);
  });
});

describe('a word finder', () => {
  const finder = new WordFinder<'phone' | 'mail'>({ phone: { de: 'telefon*, handy' }, mail: { de: 'e mail' } });

  it('finds phrases as whole words, anywhere in the text', () => {
    expect([...finder.in('Ihre E-Mail oder Telefonnummer')].sort()).toEqual(['mail', 'phone']);
    expect(finder.in('handyman').size).toBe(0);
  });

  it('never fails, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => finder.in(text).size <= 2));
  });
});
