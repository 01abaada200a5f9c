import { describe, expect, it } from 'vitest';
import { authorities } from '../checks/authorities';
import { checks } from '../checks/checks';
import { de } from './de';
import { deChecks } from './de-checks';
import { deLaw } from './de-law';

const sources = import.meta.glob<string>(['../checks/*.ts', '!**/*.test.ts', '!**/testing.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The sentences that judges give where they stand, and the names that fill them. */
const given = Object.values(sources).flatMap((source) =>
  [
    ...source.matchAll(/\b(?:pass|partial|fail|review|notApplicable|unknown|say)\(\s*'([^']+)'/g),
    ...source.matchAll(/\bname: '([a-z][^']*)'/g),
    ...source.matchAll(/\? \['([a-z][^']*)'\]/g),
  ].map((match) => match[1]!),
);

describe('German of the checks', () => {
  it('covers every title, reason, fix and sentence', () => {
    const fixed = checks
      .flatMap(({ title, why, fix }) => [title, why, fix.text])
      .filter((each) => typeof each === 'string');
    expect(given.length).toBeGreaterThan(80);
    expect([...new Set([...fixed, ...given])].filter((message) => !Object.hasOwn(de, message))).toEqual([]);
  });

  it('covers what law and standards say, with their limits', () => {
    const said = Object.values(authorities).flatMap(({ says, status }) => [says, status]);
    expect([...new Set(said)].filter((message) => !Object.hasOwn(deLaw, message))).toEqual([]);
    expect(Object.keys(deLaw).filter((message) => !said.includes(message))).toEqual([]);
  });

  it('keeps nothing that no check says', () => {
    const all = `${Object.values(sources).join('\n')}`;
    expect(Object.keys(deChecks).filter((message) => !all.includes(`'${message}'`))).toEqual([]);
  });
});
