import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portals } from '../tests/portal';
import { violations } from './axe';
import { browserWithExtension, type Extension } from './extension';
import { servePages } from './pages';

let extension: Extension;
let site: Awaited<ReturnType<typeof servePages>>;
let page: Page;
let popup: Page;

const check = 'reach/contact-form-effort';
const fields = ['Name', 'Town', 'Street', 'Job', 'Age', 'Colour', 'Topic', 'Company'];
const contact = `<!doctype html><html lang="en-GB"><title>Contact</title><main><h1>Contact us</h1>
<p>Call us: <a href="tel:+442079460123" onclick="track()">020 7946 0123</a></p>
<form><h2>Ask a question</h2>${fields.map((name) => `<label>${name} <input required></label>`).join('')}
<label>E-mail <input type="email" required></label><label>Your message <textarea required></textarea></label>
<button>Send message</button></form></main></html>`;

const reopen = async () => {
  await popup?.close();
  popup = await extension.popupAbout(page);
};
const first = () => popup.locator(`section:has(#first) [data-check="${check}"]`);
const row = async () => {
  const folded = popup.locator('.group h2 [data-row][aria-expanded=false]');
  while (await folded.count()) await folded.first().click();
  return popup.locator(`.group [data-check="${check}"]`);
};
const openRow = async () => {
  const each = await row();
  if (!(await each.locator('.detail').count())) await each.locator('[data-row]').click();
  return each;
};
const line = () => popup.locator('.answer .faint').innerText();

/** Every waiver ended yesterday, as the clock of the database has it. */
const letTimePass = () =>
  popup.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('approachable');
      request.addEventListener('success', () => resolve(request.result));
    });
    const store = database.transaction('waivers', 'readwrite').objectStore('waivers');
    await new Promise<void>((resolve) => {
      const all = store.getAll();
      all.addEventListener('success', () => {
        for (const waiver of all.result) store.put({ ...waiver, until: Date.now() - 1 });
        resolve();
      });
    });
    database.close();
  });

beforeAll(async () => {
  site = await servePages({ '/contact': contact });
  extension = await browserWithExtension();
  page = await extension.visit(site.url('/contact'));
  await reopen();
});

afterAll(async () => {
  await extension?.close();
  site?.close();
});

describe('a finding one does not share', () => {
  it('asks for a reason before it is muted', async () => {
    await first().waitFor();
    const each = await openRow();
    await each.getByRole('button', { name: 'Mute …' }).click();
    expect(await each.getByRole('radio').first().isChecked()).toBe(true);
    await each.getByRole('button', { name: 'Mute', exact: true }).click();
    await each.getByText('Please say why, for whoever reads the report.').waitFor();
    expect(await violations(popup)).toEqual([]);
  });

  it('is muted: gone from what to fix first, left out of the score and counted beside it', async () => {
    const each = await openRow();
    await each.getByLabel('Reason').fill('The form is replaced in spring.');
    await each.getByRole('button', { name: 'Mute', exact: true }).click();
    await each.getByText('The form is replaced in spring.').waitFor();
    expect(await line()).toMatch(/1 muted \(\d+ with it\)/);
    expect(await first().count()).toBe(0);
    await reopen();
    expect(await line()).toMatch(/1 muted \(\d+ with it\)/);
    expect(await first().count()).toBe(0);
  });

  it('is listed with its reason in the report, and in the settings', async () => {
    const opened = extension.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Report', exact: true }).click();
    const report = await opened;
    await report.getByText('The form is replaced in spring.').first().waitFor();
    await report.close();
    const options = await extension.context.newPage();
    await options.goto(`chrome-extension://${extension.id}/options.html`);
    await options.getByText('The form is replaced in spring.').waitFor();
    expect(await violations(options)).toEqual([]);
    await options.close();
  });

  it('returns when its time is over', async () => {
    await letTimePass();
    await reopen();
    await first().waitFor();
    expect(await line()).not.toContain('muted');
    const options = await extension.context.newPage();
    await options.goto(`chrome-extension://${extension.id}/options.html`);
    await options.getByText(/ended on .*, so the finding is back/).waitFor();
    await options.getByRole('button', { name: /^Lift/ }).click();
    await options.getByText('Nothing is muted.').waitFor();
    await options.close();
  });

  it('is kept as wrong on this computer, and saved as a test case that the tests can read', async () => {
    await reopen();
    const each = await openRow();
    await each.getByRole('button', { name: 'This is wrong …' }).click();
    await each.getByLabel('What it should say').selectOption('pass');
    await each.getByLabel('Why').fill('All of these fields are optional.');
    await each.getByRole('button', { name: 'Keep' }).click();
    await each.getByText(/nothing was sent/).waitFor();
    expect(await violations(popup)).toEqual([]);
    const download = popup.waitForEvent('download');
    await each.getByRole('button', { name: 'Save as a test case' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('wrong-contact-form-effort.zip');
    const root = mkdtempSync(join(tmpdir(), 'case-'));
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync(await saved.path())))) {
      const file = join(root, 'tests/portals', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, strFromU8(bytes));
    }
    const [portal] = portals(root);
    expect(portal).toMatchObject({ slug: 'wrong-contact-form-effort', point: { [check]: 'pass' } });
    // The markup of the page, without what runs.
    expect(portal!.documents[0]!.html).toMatch(/<form>[\s\S]*<textarea/);
    expect(portal!.documents[0]!.html).not.toContain('onclick');
    const options = await extension.context.newPage();
    await options.goto(`chrome-extension://${extension.id}/options.html`);
    await options.getByText('All of these fields are optional.').waitFor();
    await options.close();
  });
});
