import { statSync } from 'node:fs';
import { expect, it } from 'vitest';

/**
 * The browser parses the collector anew on every page it is asked to read, so its size is time. Of the words only what
 * all languages share belongs in it: a phrase that pushes it over this line belongs in a table marked `byLanguage`.
 */
const most = 330_000;

it('the content script stays within its budget', () => {
  expect(statSync('.output/chrome-mv3/content-scripts/collect.js').size).toBeLessThanOrEqual(most);
});
