import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Evidence } from '../lib/detect/evidence';
import { detectors } from '../lib/detect/detectors';
import { evidenceOf } from '../lib/testing';
import { portals } from './portal';

const description = readFileSync('docs/evidence.md', 'utf8');
const everySighting = ['text', 'selector', 'region', 'visible', 'collapsed'];
const lists = new Map(
  description
    .split(/^- \*\*`/m)
    .slice(1)
    .map((item) => [item.split('`', 1)[0]!, item.split('\n\n', 1)[0]!]),
);

let portalPages: Evidence[];
beforeAll(async () => {
  const documents = portals().flatMap((portal) => portal.documents);
  portalPages = await Promise.all(documents.map(({ html, url }) => evidenceOf(html, url)));
});

describe('docs/evidence.md', () => {
  it('describes every list there is, and none that is not', () => {
    expect([...lists.keys()].toSorted()).toEqual(Object.keys(detectors).toSorted());
  });

  it('describes the facts about a page and about any sighting', () => {
    for (const name of [...Object.keys(portalPages[0]!.page), ...everySighting])
      expect(description, name).toMatch(new RegExp(`^\\| \`${name}\``, 'm'));
  });

  it.each(Object.keys(detectors) as (keyof typeof detectors)[])('describes every field that %s have', (list) => {
    const fields = new Set(portalPages.flatMap((page) => page[list].flatMap((sighting) => Object.keys(sighting))));
    const missing = [...fields].filter(
      (name) => !everySighting.includes(name) && !lists.get(list)?.includes(`\`${name}\``),
    );
    expect(missing).toEqual([]);
  });
});
