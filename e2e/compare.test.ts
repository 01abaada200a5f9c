import { readFileSync } from 'node:fs';
import readExcel from 'read-excel-file/node';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as evidence } from '../lib/checks/testing';
import type { Evidence } from '../lib/detect/evidence';
import type { PageKind } from '../lib/detect/page-kinds';
import { joinPage } from '../lib/store/dossier';
import { keepNote } from '../lib/store/notes';
import { violations } from './axe';
import { browserWithExtension, type Extension } from './extension';
import { seed } from './seed';

let extension: Extension;
let report: Page;

const stories: Record<string, Evidence[]> = {
  'acme-tools.example': [
    evidence('contact', { forms: [{ required: 9, fields: 9 }], phones: [{}], emails: [{}] }),
    evidence('home', { overlays: [{ kind: 'newsletter', share: 0.9, text: '=Sign up' }] }),
  ],
  'harbour-lamps.example': [evidence('contact', { phones: [{}], emails: [{}], responsePromises: [{}] })],
  'silent.example': [evidence('contact')],
};

const kinds: PageKind[] = ['home', 'contact', 'product', 'listing', 'pricing', 'terms', 'faq', 'support', 'article'];
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** A page with as much on it as a shop's pages have. */
const full = (index: number): Evidence => ({
  ...evidence(
    kinds[index % kinds.length]!,
    {
      phones: times(4, (n) => ({ number: `+4420794600${10 + n}`, text: `020 7946 00${10 + n}` })),
      emails: times(3, (n) => ({ address: `team${n}@big.example`, text: `team${n}@big.example` })),
      contactLinks: times(12, (n) => ({ text: `Contact ${n}`, href: `https://big.example/contact/${n}` })),
      prices: times(40, (n) => ({ amount: n, text: `€ ${n}.00 incl. VAT`, tax: 'included' as const })),
      paymentMethods: times(10, () => ({})),
      promises: times(6, (n) => ({ quantity: n + 1 })),
    },
    { title: `Page ${index}` },
  ),
  links: times(150, (n) => ({
    href: `https://big.example/page/${(index + n) % 100}`,
    text: `Page ${n}`,
    region: 'nav' as const,
  })),
});

const at = (vendor: string, each: Evidence, path = new URL(each.page.url).pathname): Evidence => ({
  ...each,
  page: { ...each.page, url: `https://${vendor}${path}` },
});

const show = async (vendors: string) => {
  await report.goto('about:blank');
  await report.goto(`chrome-extension://${extension.id}/report.html#/compare/${vendors}`);
  await report.getByRole('heading', { level: 1 }).waitFor();
};
const verdicts = (check: string) =>
  report
    .locator(`[data-check="${check}"] td`)
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-verdict')));
const three = Object.keys(stories).join(',');

beforeAll(async () => {
  extension = await browserWithExtension();
  report = await extension.context.newPage();
  await report.goto(`chrome-extension://${extension.id}/options.html`);
  await report.getByText('Audits: 0').waitFor();
  await seed(report, async (database) => {
    for (const [vendor, pages] of Object.entries(stories))
      for (const each of pages) await joinPage(database, vendor, at(vendor, each), { how: 'visit', at: 86_400_000 });
    await keepNote(database, 'attestations', {
      vendor: 'silent.example',
      check: 'M1',
      at: 86_400_000,
      value: 'PT95S',
      note: 'Two menus first',
    });
  });
});

afterAll(() => extension?.close());

const saved = async (name: string) => {
  const download = report.waitForEvent('download');
  await report.getByRole('button', { name }).click();
  return (await download).path();
};

describe('vendors side by side', () => {
  it('are judged by the same checks, and what was not judged is not called bad', async () => {
    await show(three);
    expect(await verdicts('reach/phone-visible')).toEqual(['pass', 'pass', 'fail']);
    expect(await verdicts('deal/terms-readable')).toEqual(['unknown', 'unknown', 'unknown']);
    const bars = await report
      .locator('.vendors-bars [role=img]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
    expect(bars).toHaveLength(12);
    expect(bars).toContainEqual(expect.stringMatching(/^Pay: too little judged for a score; \d+ % judged$/));
  });

  it('open to what was seen of each, and fold by group', async () => {
    const row = report.locator('[data-check="reach/phone-visible"]');
    await row.getByRole('button').click();
    expect(await report.locator('tr.seen').innerText()).toContain('020 7946 0123');
    await report.getByRole('button', { name: 'Pay', exact: true }).click();
    expect(await report.locator('[data-check^="pay/"]').count()).toBe(0);
    await report.getByLabel('Only where they differ').check();
    expect(await report.locator('[data-check="deal/terms-readable"]').count()).toBe(0);
    await report.getByLabel('Only where they differ').uncheck();
  });

  it('show what people found out, beside the scores', async () => {
    const row = report.locator('[data-check="M1"]');
    expect(await row.innerText()).toContain('1 min 35 s');
    expect(await row.innerText()).toContain('Two menus first');
  });

  it.each(['light', 'dark'] as const)('have nothing that axe objects to, in %s', async (colorScheme) => {
    await report.emulateMedia({ colorScheme });
    expect(await violations(report)).toEqual([]);
  });

  it.each([320, 1300])('fit a window of %d pixels', async (width) => {
    await report.setViewportSize({ width, height: 800 });
    expect(await report.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('are weighed anew as a slider moves, and the weights are kept by name', async () => {
    const score = () => report.locator('.bar-line.strong .bar-number').allInnerTexts();
    const before = await score();
    const slider = report.getByRole('slider', { name: 'Deal' });
    await slider.fill('0');
    await expect.poll(score).not.toEqual(before);
    await report.getByLabel('Keep these weights as').fill('Purchasing');
    await report.getByRole('button', { name: 'Keep', exact: true }).click();
    await report.getByText('Kept as “Purchasing”.').waitFor();
    await show(three);
    expect(await score()).toEqual(before);
    await report.getByLabel('Rubric').selectOption('Purchasing');
    expect(await slider.inputValue()).toBe('0');
  });

  it('are saved for a spreadsheet, where no text of a page becomes a formula', async () => {
    const csv = readFileSync(await saved('CSV'), 'utf8');
    expect(csv).toContain('reach/phone-visible');
    expect(csv).not.toMatch(/(?:^|,)"?=/m);
    const sheets = await readExcel(await saved('Excel'));
    const named = (name: string) => sheets.find(({ sheet }) => sheet === name)!.data;
    expect(named('Scores')[0]).toEqual(['What', ...Object.keys(stories)]);
    const phone = named('Checks').find((row) => row.includes('reach/phone-visible'))!;
    expect(phone.filter((cell) => cell === 'Pass' || cell === 'Fail')).toEqual(['Pass', 'Pass', 'Fail']);
    expect(named('Found out by people')[1]).toContain('1 min 35 s');
  });

  it('name a vendor of which nothing is stored, and leave it out', async () => {
    await show(`${three},nobody.example`);
    await report.getByText('Nothing is stored about nobody.example, so it is left out.').waitFor();
    await show('silent.example');
    expect(await report.getByRole('checkbox', { name: 'silent.example' }).isChecked()).toBe(true);
    await report.getByRole('checkbox', { name: 'acme-tools.example' }).check();
    await report.locator('#main').getByRole('link', { name: 'Compare' }).click();
    await report.locator('.vendors-bars > li').nth(1).waitFor();
    expect(await report.locator('.vendors-bars > li').count()).toBe(2);
  });

  it('may be five of a hundred pages each', async () => {
    const vendors = times(5, (index) => `big-${index}.example`);
    await seed(report, async (database) => {
      for (const vendor of vendors)
        for (const index of times(100, (n) => n))
          await joinPage(database, vendor, at(vendor, full(index), `/page/${index}`), { how: 'walk', at: 86_400_000 });
    });
    const opened: number[] = [];
    for (let run = 0; run < 3; run++) {
      await report.goto('about:blank');
      await report.goto(`chrome-extension://${extension.id}/report.html#/compare/${vendors.join(',')}`);
      await report.locator('.compare [data-check]').first().waitFor();
      opened.push(await report.evaluate(() => performance.now()));
    }
    expect(await report.locator('.vendors-bars > li').count()).toBe(5);
    expect(await report.getByText('100 pages').count()).toBe(5);
    expect(await verdicts('reach/phone-visible')).toEqual(times(5, () => 'pass'));
    // Told and not judged: how long it takes says as much about what else the machine does.
    console.log(
      `Milliseconds until five dossiers of a hundred pages stood side by side: ${opened.map(Math.round).join(', ')}`,
    );
  });
});
