import { readFileSync, readdirSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';

const shipped = '.output/chrome-mv3';
const collector = `${shipped}/content-scripts/collect.js`;

/**
 * The browser parses the collector anew on every page it is asked to read, so its size is time. Words do not
 * belong in it: a phrase that pushes it over this line belongs in a table marked `byLanguage`.
 */
const most = 285_000;

it('the content script stays within its budget', () => {
  expect(statSync(collector).size).toBeLessThanOrEqual(most);
});

const tables = (source: string): Set<string> => new Set(source.match(/[\w-]+(?:\/[\w-]+)*#\d+/g));

it('every table of words that the content script asks for lies in the files of words', () => {
  const asked = tables(readFileSync(collector, 'utf8'));
  const given = tables(
    readdirSync(`${shipped}/words`)
      .map((file) => readFileSync(`${shipped}/words/${file}`, 'utf8'))
      .join('\n'),
  );
  expect(asked.size).toBeGreaterThan(50);
  expect([...asked].toSorted()).toEqual([...given].toSorted());
});
