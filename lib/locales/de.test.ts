import { describe, expect, it } from 'vitest';
import { refusalWords } from '../refusal';
import * as siteTerms from '../report/site-terms';
import { groupNames, kindNames, verdictMeanings, verdictNames } from '../report/terms';
import { speaker } from '../words';
import { de } from './de';

const sources = import.meta.glob<string>(
  [
    '../../components/**/*.ts*',
    '../../entrypoints/**/*.ts*',
    '../report/*.ts',
    '../audit.ts',
    '!**/*.test.*',
    '!**/specimen.ts',
  ],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

/**
 * The messages that are spoken where they stand: `speak('…')`, `say('…', …)`; both sentences of a refusal, and the names
 * of columns and facts.
 */
const patterns = [
  /\b(?:speak|say|term|grouped)\(\s*'([^']+)'/g,
  /new Refused\(\s*(?:'([^']+)'|say\([^)]*\)),?\s*(?:'([^']+)')?/g,
  /\[\s*'([A-Z][^']+)',\s*\(/g,
  /facts\.push\(\['([^']+)'/g,
];
const spoken = Object.values(sources).flatMap((source) =>
  patterns.flatMap((pattern) =>
    [...source.matchAll(pattern)].flatMap((match) => match.slice(1).filter((each) => each !== undefined)),
  ),
);

const values = (message: string) => new Set(message.match(/\{\w+\}/g));

describe('the German words', () => {
  it('cover the whole interface', () => {
    const named = [
      ...Object.values(verdictNames),
      ...Object.values(verdictMeanings),
      ...Object.values(groupNames),
      ...Object.values(kindNames),
      ...Object.values(siteTerms).flatMap((names) => (typeof names === 'object' ? Object.values(names) : [])),
      ...Object.values(refusalWords).flatMap(({ what, next }) => [what, next]),
    ].filter((message) => typeof message === 'string');
    expect(spoken.length).toBeGreaterThan(30);
    expect([...named, ...spoken].filter((message) => !Object.hasOwn(de, message))).toEqual([]);
  });

  it('fill in the same values', () => {
    for (const [english, german] of Object.entries(de)) expect(values(german), english).toEqual(values(english));
  });

  it('speak numbers as Germans write them', () => {
    const speak = speaker(de, 'de');
    expect(speak({ text: '{count} need other pages', values: { count: 1234 } })).toBe('1.234 brauchen andere Seiten');
  });
});
