import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe';
import { browserWithExtension, type Extension } from './extension';
import { servePages, story } from './pages';

let extension: Extension;
let site: Awaited<ReturnType<typeof servePages>>;
let report: Page;

const item = (code: string) => report.locator(`[data-attestation="${code}"]`);
const add = async (code: string) => {
  await item(code)
    .getByRole('button', { name: /Add an answer/ })
    .click();
  return item(code).locator('form');
};

beforeAll(async () => {
  site = await servePages({ '/contact': story });
  extension = await browserWithExtension();
  const page = await extension.visit(site.url('/contact'));
  const popup = await extension.popupAbout(page);
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Report', exact: true }).click();
  report = await opened;
  await report.getByRole('heading', { name: 'Found out by people' }).waitFor();
});

afterAll(async () => {
  await extension?.close();
  site?.close();
});

const saved = async (format: RegExp) => {
  await report.getByRole('button', { name: /Save or hand over/ }).click();
  await report.getByRole('radio', { name: format }).check();
  const download = report.waitForEvent('download');
  await report.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  return readFileSync(await (await download).path(), 'utf8');
};

describe('what only people find out', () => {
  it('is measured with a timer, kept, and never scored', async () => {
    const score = await report.locator('.ring').first().getAttribute('aria-label');
    const form = await add('M1');
    await form.getByRole('button', { name: 'Keep' }).click();
    await form.getByText('Please give an answer first.').waitFor();
    await form.getByRole('button', { name: 'Start the timer' }).click();
    await expect.poll(() => form.getByRole('timer').innerText(), { timeout: 5000 }).toMatch(/0:0[1-9]/);
    await form.getByRole('button', { name: 'A person answered' }).click();
    expect(Number(await form.getByLabel('Answered within').inputValue())).toBeGreaterThan(0);
    expect(await violations(report)).toEqual([]);
    await form.getByLabel('Note').fill('Two menus first');
    await form.getByRole('button', { name: 'Keep' }).click();
    await item('M1').getByText('Two menus first').waitFor();
    expect(await report.locator('.ring').first().getAttribute('aria-label')).toBe(score);
  });

  it('is told as a word or a span, and stays', async () => {
    const word = await add('M4');
    await word.getByLabel('In part').check();
    await word.getByRole('button', { name: 'Keep' }).click();
    await item('M4').locator('strong').waitFor();
    const span = await add('M2');
    await span.getByLabel('Answered within').fill('3');
    await span.getByLabel('Unit').selectOption('d');
    await span.getByRole('button', { name: 'Keep' }).click();
    await item('M2').locator('strong').waitFor();
    await report.reload();
    await item('M2').locator('strong').waitFor();
    expect(await item('M4').locator('strong').innerText()).toBe('In part');
    expect(await item('M2').locator('strong').innerText()).toBe('3 days');
  });

  it('goes along with what is handed over', async () => {
    const json = JSON.parse(await saved(/JSON/)) as { attested: { check: string; value: string; note: string }[] };
    expect(json.attested.map(({ check }) => check).toSorted()).toEqual(['M1', 'M2', 'M4']);
    expect(json.attested).toContainEqual(expect.objectContaining({ note: 'Two menus first' }));
    expect(await saved(/HTML|Evidence/)).toContain('Two menus first');
  });

  it('can be taken back', async () => {
    await item('M4')
      .getByRole('button', { name: /^Delete/ })
      .click();
    await item('M4').locator('strong').waitFor({ state: 'detached' });
  });
});
