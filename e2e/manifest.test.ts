import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** What is built is what a store would get: permissions change here, on purpose, or not at all. */
it.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s asks for what it asked for', (folder) => {
  const path = fileURLToPath(new URL(`../.output/${folder}/manifest.json`, import.meta.url));
  const { version, ...manifest } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(manifest).toMatchSnapshot();
});
