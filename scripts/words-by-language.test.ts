import { afterEach, describe, expect, it } from 'vitest';
import { injected } from '../lib/detect/by-language';
import { part } from './words-by-language';

const table = {
  contact: { en: 'contact us', de: 'kontakt', code: 'contact-us' },
  support: { en: ['help', 'support'], de: ['hilfe'] },
};

const partition = () => {
  const words: Record<string, Record<string, unknown>> = {};
  const frame = part(table, (language, path, value) => {
    const pack = (words[language] ??= { t: {} });
    let at = pack['t'] as Record<string, unknown>;
    for (const key of path.slice(0, -1)) at = (at[key] ??= {}) as Record<string, unknown>;
    at[path.at(-1)!] = value;
  });
  return { words, frame };
};

describe('words by language', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, 'approachableWords'));

  it('leave its frame of a table', () => {
    expect(partition().frame).toEqual({ contact: {}, support: {} });
  });

  it('make the table whole again where every language is injected', () => {
    const { words, frame } = partition();
    Object.assign(globalThis, { approachableWords: words });
    expect(injected('t', frame)).toEqual(table);
  });

  it('bring only the languages that were injected', () => {
    const { words, frame } = partition();
    Object.assign(globalThis, { approachableWords: { any: words['any'], de: words['de'] } });
    expect(injected('t', frame)).toEqual({
      contact: { de: 'kontakt', code: 'contact-us' },
      support: { de: ['hilfe'] },
    });
  });
});
