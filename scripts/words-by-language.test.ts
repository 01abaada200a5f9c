import { afterEach, describe, expect, it } from 'vitest';
import { injected } from '../lib/detect/by-language';
import { part } from './words-by-language';

const table = {
  contact: { en: 'contact us', de: 'kontakt', code: 'contact-us' },
  support: { en: ['help', 'support'], de: ['hilfe'] },
};

const partition = () => {
  const words: Record<string, Record<string, unknown>> = {};
  const shared = part(table, (language, path, value) => {
    const pack = (words[language] ??= { t: {} });
    let at = pack['t'] as Record<string, unknown>;
    for (const key of path.slice(0, -1)) at = (at[key] ??= {}) as Record<string, unknown>;
    at[path.at(-1)!] = value;
  });
  return { words, shared };
};

describe('words by language', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, 'approachableWords'));

  it('leave in the table what belongs to every language', () => {
    expect(partition().shared).toEqual({ contact: { code: 'contact-us' }, support: {} });
  });

  it('make the table whole again where every language is injected', () => {
    const { words, shared } = partition();
    Object.assign(globalThis, { approachableWords: words });
    expect(injected('t', shared)).toEqual(table);
  });

  it('bring only the languages that were injected', () => {
    const { words, shared } = partition();
    Object.assign(globalThis, { approachableWords: { de: words['de'] } });
    expect(injected('t', shared)).toEqual({
      contact: { de: 'kontakt', code: 'contact-us' },
      support: { de: ['hilfe'] },
    });
  });
});
