import { readFileSync, readdirSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';

const shipped = '.output/chrome-mv3';
const collector = `${shipped}/content-scripts/collect.js`;

/**
 * The browser parses the collector anew on every page it is asked to read, so its size is time. Of the words only what
 * all languages share belongs in it: a phrase that pushes it over this line belongs in a table marked `byLanguage`.
 */
const most = 335_000;

it('the content script stays within its budget', () => {
  expect(statSync(collector).size).toBeLessThanOrEqual(most);
});

it('every table of words that the content script asks for lies in the files of words', () => {
  const tables = (source: string) => new Set(source.match(/[\w-]+(?:\/[\w-]+)*#\d+/g));
  const asked = tables(readFileSync(collector, 'utf8'));
  const given = tables(
    readdirSync(`${shipped}/words`)
      .map((file) => readFileSync(`${shipped}/words/${file}`, 'utf8'))
      .join('\n'),
  );
  expect(asked.size).toBeGreaterThan(50);
  // A table may hold nothing but what all languages share.
  expect([...asked].filter((table) => !given.has(table)).length).toBeLessThan(asked.size / 10);
  expect([...given].filter((table) => !asked.has(table))).toEqual([]);
});
