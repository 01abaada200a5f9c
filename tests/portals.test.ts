import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { audit, type Report } from '../lib/audit';
import type { Verdict } from '../lib/checks/check';
import { checks } from '../lib/checks/checks';
import { collect } from '../lib/collect';
import { elementAt } from '../lib/page/selector';
import { still } from '../lib/testing';
import { speaker } from '../lib/words';
import { portals, type Portal } from './portal';
import { sites } from './sites/sites';
import { walked } from './sites/walked';

const say = speaker();

/** Checks whose worst verdict is not `fail`, and what it is: these are left to a person, or need a rendered page. */
const worst: Readonly<Record<string, Verdict>> = {
  'reach/human-escape': 'review',
  'reach/role-routing': 'review',
  'reach/no-deflection-wall': 'review',
  'deal/offer-listed': 'review',
  'deal/cancel-parity': 'review',
  'deal/promises-agree': 'review',
  'deal/exit-button': 'review',
  // Only a clock that was seen to run fails, and a saved page stands still.
  'deal/time-pressure': 'review',
  'deal/scarcity-and-crowd': 'review',
  'deal/confirmshaming': 'review',
  // What covers a page shows only where it is drawn: `lib/checks/friction.test.ts` holds the rest.
  'deal/interruptions': 'pass',
};

const reportOf = async ({ documents, profile }: Portal): Promise<Report & { lost: string[] }> => {
  const pages = [];
  const read = new Map<string, Document>();
  for (const { url, html } of documents) {
    // There is no layout here, so style sheets would only be noise.
    const [document, options] = still(html.replace(/<link rel="stylesheet"[^>]*>/, ''), url);
    const evidence = await collect(document, options);
    pages.push(evidence);
    read.set(evidence.page.url, document);
  }
  const report = audit({ pages, profile });
  return { ...report, lost: lostProof(report, read) };
};

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Names and values of an element that its text does not hold. */
const attributes = [
  'alt',
  'aria-label',
  'title',
  'href',
  'src',
  'class',
  'id',
  'value',
  'placeholder',
  'content',
  'name',
];

/** Proof that leads nowhere, or to an element whose surroundings do not say what is quoted. */
const lostProof = ({ results }: Report, read: ReadonlyMap<string, Document>): string[] =>
  results.flatMap(({ code, proof }) =>
    proof
      .filter(({ url, selector, text }) => {
        const element = selector ? elementAt(read.get(url)!, selector) : null;
        if (!element) return true;
        // A link stands in its sentence, a field in its label, a form under its heading.
        const around = [element, element.parentElement, element.parentElement?.parentElement];
        const own = attributes.map((name) => element.getAttribute(name) ?? '');
        const said = [...around.map((each) => each?.textContent ?? ''), ...own].join(' ').toLowerCase();
        return wordsOf(text).some((word) => !said.includes(word));
      })
      .map(({ selector, text }) => `${code} ${selector} “${text}”`),
  );

const before = (portal: Portal): Record<string, Verdict> =>
  existsSync(portal.expected) ? (JSON.parse(readFileSync(portal.expected, 'utf8')) as Record<string, Verdict>) : {};

/** What differs from the expectations and why, one line a check: reading it is enough to judge a change. */
const changes = (report: Report, expected: Readonly<Record<string, Verdict | undefined>>): string =>
  report.results
    .filter(({ id, verdict }) => expected[id] !== verdict)
    .map(({ id, verdict, because }) => `${id}: ${expected[id] ?? 'nothing'} → ${verdict} (${say(because)})`)
    .join('\n');

describe('portals', () => {
  const all = portals();
  const seen = new Map<string, Set<Verdict>>(checks.map(({ id }) => [id, new Set()]));

  it.each(all)('$slug: $story', async (portal) => {
    const report = await reportOf(portal);
    expect(report.problems).toEqual([]);
    expect(report.lost, 'proof leads to what it quotes').toEqual([]);
    for (const { id, verdict } of report.results) seen.get(id)?.add(verdict);
    const point = new Set(Object.keys(portal.point));
    const about = { ...report, results: report.results.filter(({ id }) => point.has(id)) };
    expect(about.results.length, 'the point names a check that does not exist').toBe(point.size);
    expect(changes(about, portal.point), 'the point of the story is lost').toBe('');
    const verdicts = Object.fromEntries(report.results.map(({ id, verdict }) => [id, verdict]));
    await expect(`${JSON.stringify(verdicts, null, 2)}\n`, changes(report, before(portal))).toMatchFileSnapshot(
      portal.expected,
    );
  });

  it.each(sites.filter(({ scripted }) => !scripted))('$slug, a site of several pages', async (site) => {
    const { report } = await walked(site);
    expect(report.problems).toEqual([]);
    for (const { id, verdict } of report.results) seen.get(id)?.add(verdict);
  });

  // Portals have no invoices; theirs stand in lib/checks/invoice.test.ts.
  const ofPages = checks.filter(({ id }) => !id.startsWith('invoice/'));
  it.each(ofPages)('$id passes on one portal and fails on another', ({ id }) => {
    const verdicts = seen.get(id)!;
    expect(verdicts).toContain('pass');
    expect(verdicts).toContain(worst[id] ?? 'fail');
  });
});
