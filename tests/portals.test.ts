import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { audit, type Report } from '../lib/audit';
import type { Verdict } from '../lib/checks/check';
import { checks } from '../lib/checks/checks';
import { evidenceOf } from '../lib/testing';
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
  // What covers a page shows only where it is drawn: `friction.test.ts` holds the rest.
  'deal/interruptions': 'pass',
};

const reportOf = async ({ documents, profile }: Portal): Promise<Report> => {
  const pages = [];
  // There is no layout here, so style sheets would only be noise.
  for (const { url, html } of documents)
    pages.push(await evidenceOf(html.replace(/<link rel="stylesheet"[^>]*>/, ''), url));
  return audit({ pages, profile });
};

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
