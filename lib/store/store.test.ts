import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { audit } from '../audit';
import type { Evidence } from '../detect/evidence';
import { beginWalk, pause, type Walk } from '../site/walk';
import { evidenceOf as evidenceIn } from '../testing';
import { answerAudit, auditOf, auditsOf, keepAudit } from './audits';
import { evidenceRow } from './content';
import { openDatabase, type Database } from './database';
import { dossierOf, joinPage, pagesOf, vendorsKnown } from './dossier';
import { dossierFile, importDossier } from './file';
import { forgetAudits, forgetBefore, forgetEverything, forgetPages, forgetVendor } from './forget';
import { forgetNote, keepNote, notesOf } from './notes';
import { keepReport, reportKey, reportOf } from './reports';
import { StoreTrouble, troubleOf } from './trouble';
import { changeWalk, walkOf } from './walks';
import { watch } from './watch';

// `watch` asks for a database in the world, wherever the one at hand lies.
Dexie.dependencies.indexedDB = new IDBFactory();
const vendor = 'acme.example';
const page = (path: string, body: string): Promise<Evidence> =>
  evidenceIn(`<!doctype html><html lang="en"><title>${path}</title><main>${body}</main>`, `https://${vendor}${path}`);
const fresh = () => ({ indexedDB: new IDBFactory(), IDBKeyRange });

let home: Evidence;
let contact: Evidence;
let changed: Evidence;
let machine: ReturnType<typeof fresh>;
let database: Database;

beforeEach(async () => {
  home ??= await page('/', '<h1>Acme</h1><p>Tools for everyone</p>');
  contact ??= await page('/contact', '<p>Call us: 020 7946 0123</p>');
  changed ??= await page('/contact', '<p>Call us: 020 7946 0999</p>');
  machine = fresh();
  database = await openDatabase(machine);
});

const trouble = async (work: Promise<unknown>): Promise<StoreTrouble> => {
  const error = await work.then(
    () => null,
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(StoreTrouble);
  return error as StoreTrouble;
};

const keep = (pages: Evidence[], at: number) =>
  keepAudit(database, { vendor, subject: 'site', url: home.page.url, report: audit({ pages }), pages, at });

describe('a dossier', () => {
  it('gives back the pages that joined it, oldest first', async () => {
    await joinPage(database, vendor, contact, { how: 'visit', at: 2 });
    await joinPage(database, vendor, home, { how: 'walk', at: 1 });
    const { pages, damaged } = await dossierOf(database, vendor);
    expect(damaged).toEqual([]);
    expect(pages.map(({ url, how, title }) => [url, how, title])).toEqual([
      ['https://acme.example/', 'walk', '/'],
      ['https://acme.example/contact', 'visit', '/contact'],
    ]);
    expect(pages[1]!.evidence).toEqual({ ...contact, page: { ...contact.page, ms: 0 } });
    expect(await vendorsKnown(database)).toEqual([{ vendor, seen: 1 }]);
  });

  it('holds a page once, as it was last seen, whatever place on it was asked for', async () => {
    await joinPage(database, vendor, contact, { how: 'visit', at: 1 });
    await joinPage(
      database,
      vendor,
      { ...changed, page: { ...changed.page, url: 'https://acme.example/contact#map' } },
      { how: 'visit', at: 2 },
    );
    const { pages } = await dossierOf(database, vendor);
    expect(pages.map(({ evidence }) => evidence.phones[0]?.text)).toEqual([changed.phones[0]!.text]);
    expect(await database.evidence.count()).toBe(1);
  });

  it('stores what did not change once', async () => {
    await joinPage(database, vendor, contact, { how: 'visit' });
    await joinPage(database, vendor, { ...contact, page: { ...contact.page, ms: 77 } }, { how: 'walk' });
    await keep([contact], 1);
    expect(await database.evidence.count()).toBe(1);
  });

  it('stores a page and the walk that read it in one moment, or neither', async () => {
    const walk = beginWalk('https://acme.example/');
    await joinPage(database, vendor, home, { how: 'walk', walk: () => walk });
    expect(await walkOf(database, vendor)).toEqual(walk);
    // A function cannot be stored, so this step fails as a full disk would.
    const broken = Object.assign(pause(walk), { known: () => 2 });
    await trouble(joinPage(database, vendor, contact, { how: 'walk', walk: () => broken as unknown as Walk }));
    expect(await walkOf(database, vendor)).toEqual(walk);
    expect((await pagesOf(database, vendor)).map(({ url }) => url)).toEqual([home.page.url]);
  });

  it('tells whoever watches it of every change', async () => {
    const seen: number[] = [];
    const stop = watch(
      () => pagesOf(database, vendor),
      (pages) => seen.push(pages.length),
      (trouble) => expect.unreachable(trouble.message),
    );
    await expect.poll(() => seen.at(-1)).toBe(0);
    await joinPage(database, vendor, home, { how: 'visit' });
    await expect.poll(() => seen.at(-1)).toBe(1);
    stop();
  });

  it('names damaged records, keeps them, and gives the others', async () => {
    await joinPage(database, vendor, home, { how: 'visit' });
    const rows = await Promise.all(
      ['broken', 'foreign', 'lost'].map((name) =>
        joinPage(
          database,
          vendor,
          { ...contact, page: { ...contact.page, url: `https://acme.example/${name}` } },
          { how: 'visit' },
        ),
      ),
    );
    await database.evidence.put({ hash: rows[0]!.hash, json: '{"schema":' });
    await database.evidence.put({ hash: rows[1]!.hash, json: '{"schema":"approachable/evidence@1","page":7}' });
    await database.evidence.delete(rows[2]!.hash);
    const { pages, damaged } = await dossierOf(database, vendor);
    expect(pages.map(({ url }) => url)).toEqual([home.page.url]);
    expect(damaged.map(({ what }) => what).sort()).toEqual(rows.map(({ url }) => url).sort());
    for (const { reason } of damaged) expect(reason).toMatch(/^[a-z ]+$/);
    expect(await pagesOf(database, vendor)).toHaveLength(4);
  });
});

describe('the history', () => {
  it('gives an audit back with the evidence it judged', async () => {
    const id = await keep([home, contact], 5);
    await joinPage(database, vendor, contact, { how: 'visit', at: 6 });
    await joinPage(database, vendor, changed, { how: 'visit', at: 7 });
    const kept = await auditOf(database, id);
    expect(kept?.pages.map(({ page }) => page.url)).toEqual([home.page.url, contact.page.url]);
    expect(kept?.pages[1]?.phones[0]?.text).toBe(contact.phones[0]!.text);
    expect(kept?.damaged).toEqual([]);
    expect(await auditOf(database, id + 1)).toBeNull();
  });

  it('keeps what the person says about the state of the pages', async () => {
    const id = await keep([home], 5);
    await answerAudit(database, id, { signedIn: true, consent: 'refused' });
    expect((await auditOf(database, id))?.answers).toEqual({ signedIn: true, consent: 'refused' });
  });

  it('counts the same thing seen twice on a day once, and another day or another page anew', async () => {
    const day = 86_400_000;
    const noon = new Date(2026, 5, 1, 12).getTime();
    const id = await keep([home], noon);
    expect(await keep([home], noon + 1000)).toBe(id);
    expect(await keep([home], noon + day)).not.toBe(id);
    expect(await keep([home, contact], noon + day)).not.toBe(id);
    expect((await auditsOf(database, vendor)).map(({ at }) => at)).toEqual([noon + 1000, noon + day, noon + day]);
  });
});

describe('the report of a dossier', () => {
  it('opens again while nothing it was made from has changed', async () => {
    const report = audit({ pages: [home] });
    const pages = [await joinPage(database, vendor, home, { how: 'visit' })];
    const key = await reportKey(pages, { profile: 'business' });
    await keepReport(database, vendor, key, report);
    expect(await reportOf(database, vendor, key)).toEqual(report);
    expect(await reportOf(database, vendor, await reportKey(pages, { profile: 'consumer' }))).toBeNull();
    const more = [...pages, await joinPage(database, vendor, contact, { how: 'visit' })];
    expect(await reportOf(database, vendor, await reportKey(more, { profile: 'business' }))).toBeNull();
    await database.reports.put({ vendor, key, json: '{"schema"' });
    expect(await reportOf(database, vendor, key)).toBeNull();
  });
});

describe('notes', () => {
  it('are kept, replaced and forgotten', async () => {
    const note = { vendor, check: 'M1', at: 1, value: 'answered after 40 s', note: '' };
    const id = await keepNote(database, 'attestations', note);
    await keepNote(database, 'attestations', { ...note, id, value: 'answered after 50 s' });
    expect(await notesOf(database, 'attestations', vendor)).toEqual([{ ...note, id, value: 'answered after 50 s' }]);
    expect(await notesOf(database, 'attestations', 'other.example')).toEqual([]);
    await forgetNote(database, 'attestations', id);
    expect(await notesOf(database, 'attestations')).toEqual([]);
  });
});

describe('forgetting', () => {
  beforeEach(async () => {
    await joinPage(database, vendor, home, { how: 'visit', at: 10 });
    await joinPage(database, vendor, contact, { how: 'visit', at: 20 });
  });

  it('takes a page away, and its evidence unless an audit needs it', async () => {
    const id = await keep([contact], 30);
    await forgetPages(database, vendor, [home.page.url, contact.page.url]);
    expect(await pagesOf(database, vendor)).toEqual([]);
    expect(await database.evidence.count()).toBe(1);
    await forgetAudits(database, [id]);
    expect(await database.evidence.count()).toBe(0);
  });

  it('forgets a vendor whole, and no other', async () => {
    const other = await evidenceIn('<p>Other</p>', 'https://other.example/');
    await joinPage(database, 'other.example', other, { how: 'visit', at: 1 });
    await keep([home], 30);
    await changeWalk(database, vendor, () => beginWalk('https://acme.example/'));
    await keepNote(database, 'waivers', {
      vendor,
      check: 'reach/phone-visible',
      kind: null,
      evidence: null,
      reason: 'by design',
      at: 1,
      until: null,
    });
    await forgetVendor(database, vendor);
    expect(await vendorsKnown(database)).toEqual([{ vendor: 'other.example', seen: 1 }]);
    const counts = await Promise.all(database.tables.map(async (table) => [table.name, await table.count()]));
    expect(Object.fromEntries(counts.filter(([, count]) => count))).toEqual({ vendors: 1, pages: 1, evidence: 1 });
  });

  it('deletes what is older than the person wants kept, but no note', async () => {
    await keep([home], 12);
    await keep([home, contact], 40);
    await keepNote(database, 'waivers', {
      vendor,
      check: 'reach/phone-visible',
      kind: null,
      evidence: null,
      reason: 'by design',
      at: 1,
      until: null,
    });
    await forgetBefore(database, 15);
    expect((await pagesOf(database, vendor)).map(({ url }) => url)).toEqual([contact.page.url]);
    expect((await auditsOf(database, vendor)).map(({ at }) => at)).toEqual([40]);
    // The later audit still needs what was seen at home.
    expect(await database.evidence.count()).toBe(2);
    expect(await database.waivers.count()).toBe(1);
    await forgetBefore(database, 1000);
    expect(await database.vendors.count()).toBe(1);
    expect(await database.evidence.count()).toBe(0);
  });

  it('deletes everything', async () => {
    await keep([home], 30);
    await forgetEverything(database);
    for (const table of database.tables) expect([table.name, await table.count()]).toEqual([table.name, 0]);
  });
});

describe('a dossier as a file', () => {
  let text: string;
  beforeEach(async () => {
    await joinPage(database, vendor, home, { how: 'visit', at: 10 });
    await joinPage(database, vendor, contact, { how: 'walk', at: 20 });
    await keep([home, contact], 30);
    await keepNote(database, 'attestations', { vendor, check: 'M1', at: 1, value: 'yes', note: '' });
    text = (await dossierFile(database, vendor)).parts.join('');
  });
  const altered = (change: (data: Record<string, unknown>) => void): string => {
    const data = JSON.parse(text) as Record<string, unknown>;
    change(data);
    return JSON.stringify(data);
  };

  it('comes back on another machine as it was', async () => {
    const other = await openDatabase(fresh());
    expect(await importDossier(other, text)).toEqual({ vendor, pages: 2, audits: 1, notes: 1, skipped: [] });
    expect(await dossierOf(other, vendor)).toEqual(await dossierOf(database, vendor));
    const [kept] = await auditsOf(other, vendor);
    expect((await auditOf(other, kept!.id))?.pages).toHaveLength(2);
    expect(await importDossier(other, text)).toEqual({ vendor, pages: 0, audits: 0, notes: 0, skipped: [] });
    expect((await auditsOf(other, vendor)).length).toBe(1);
  });

  it('does not put an older reading in the place of a later one', async () => {
    await joinPage(database, vendor, changed, { how: 'visit', at: 40 });
    await importDossier(database, text);
    const { pages } = await dossierOf(database, vendor);
    expect(pages.find(({ url }) => url === contact.page.url)?.evidence.phones[0]?.text).toBe(changed.phones[0]!.text);
  });

  it('skips and names what is damaged, and takes the rest', async () => {
    const other = await openDatabase(fresh());
    const broken = altered((data) => {
      const [first] = Object.values(data.evidence as Record<string, Evidence>);
      first!.page.title = 'Tampered';
      (data.pages as unknown[]).push({ url: 'javascript:alert(1)', at: 1, how: 'visit', hash: 'x' }, null, 7);
      (data.attestations as unknown[]).push({ id: 'x' });
    });
    const { pages, audits, notes, skipped } = await importDossier(other, broken);
    expect({ pages, audits, notes }).toEqual({ pages: 1, audits: 0, notes: 1 });
    expect(skipped.map(({ what, reason }) => `${what}: ${reason}`)).toEqual([
      expect.stringMatching(/^https:\/\/acme\.example\/.*: it was changed after it was saved$/),
      'javascript:alert(1): it is incomplete',
      'a page: it is incomplete',
      'a page: it is incomplete',
      'https://acme.example/: its evidence is missing',
      'an attestation: it is incomplete',
    ]);
  });

  it.each([
    ['nothing', ''],
    ['a picture', '\u0089PNG'],
    ['other JSON', '[1, 2]'],
    ['evidence', '{"schema":"approachable/evidence@1"}'],
    ['no vendor', '{"schema":"approachable/dossier@1"}'],
    ['pages that are none', '{"schema":"approachable/dossier@1","vendor":"a.example","pages":{}}'],
  ])('refuses %s in one sentence', async (_, text) => {
    const { kind, words } = await trouble(importDossier(database, text));
    expect(kind).toBe('corrupt');
    expect(typeof words === 'string' ? words : words.text).toMatch(/^This file is no dossier/);
  });

  it('says that a later version wrote it', async () => {
    expect((await trouble(importDossier(database, '{"schema":"approachable/dossier@2"}'))).kind).toBe('newer');
  });
});

describe('the database', () => {
  it('brings what version 1 stored along', async () => {
    const { indexedDB } = machine;
    const old = new Dexie('approachable-old', machine);
    old
      .version(1)
      .stores({ vendors: 'vendor', pages: '[vendor+url], vendor, hash', evidence: 'hash', walks: 'vendor' });
    await old.open();
    const content = await evidenceRow(contact);
    await old.table('vendors').put({ vendor, seen: 1 });
    await old.table('evidence').bulkPut([content, { hash: 'broken', json: '{' }]);
    await old.table('pages').bulkPut([
      { vendor, url: contact.page.url, hash: content.hash, at: 1, how: 'visit' },
      { vendor, url: home.page.url, hash: 'broken', at: 2, how: 'walk' },
    ]);
    await old.table('walks').put({ vendor, at: 1, walk: { step: 3 } });
    old.close();
    const opened = await openDatabase({ indexedDB, IDBKeyRange, name: 'approachable-old' });
    const { pages, damaged } = await dossierOf(opened, vendor);
    expect(pages.map(({ url, title, kinds }) => ({ url, title, kinds }))).toEqual([
      { url: contact.page.url, title: '/contact', kinds: contact.page.kinds },
    ]);
    expect(damaged).toEqual([{ what: home.page.url, reason: 'it is not readable' }]);
    expect(await walkOf(opened, vendor)).toEqual({ step: 3 });
    await keepNote(opened, 'rubrics', { name: 'Ours', at: 1, weights: {} });
    expect(await notesOf(opened, 'rubrics')).toHaveLength(1);
  });

  it('brings what version 2 stored along', async () => {
    const { indexedDB } = machine;
    const old = new Dexie('approachable-two', machine);
    old.version(2).stores({
      vendors: 'vendor',
      pages: '[vendor+url], vendor, hash',
      evidence: 'hash',
      walks: 'vendor',
      invoices: 'hash, vendor',
      audits: '++id, vendor, at, *evidence, *invoices',
      attestations: 'id, vendor',
      waivers: 'id, vendor',
      mistakes: 'id, vendor',
      rubrics: 'id',
    });
    await old.open();
    await old.table('waivers').put({ id: 'w', vendor, check: 'reach/phone-visible', at: 1 });
    await old.table('audits').add({ vendor, subject: 'page', url: home.page.url, at: 1, evidence: [], invoices: [] });
    old.close();
    const opened = await openDatabase({ indexedDB, IDBKeyRange, name: 'approachable-two' });
    expect(await opened.waivers.count()).toBe(1);
    expect((await auditsOf(opened, vendor)).map(({ url }) => url)).toEqual([home.page.url]);
    await keepReport(opened, vendor, 'key', audit({ pages: [home] }));
    expect(await opened.reports.count()).toBe(1);
  });

  it('says so when a newer version wrote it', async () => {
    const later = new Dexie('approachable-later', machine);
    later.version(9).stores({ vendors: 'vendor' });
    await later.open();
    later.close();
    expect((await trouble(openDatabase({ ...machine, name: 'approachable-later' }))).kind).toBe('newer');
  });

  it('says so when an older window keeps it', async () => {
    const name = 'approachable-held';
    const held = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = machine.indexedDB.open(name, 10);
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    const { kind } = await trouble(openDatabase({ ...machine, name, patience: 20 }));
    expect(kind).toBe('blocked');
    held.close();
  });

  it('says so when the device is full, and when there is no storage', () => {
    expect(troubleOf(new DOMException('', 'QuotaExceededError')).kind).toBe('full');
    expect(troubleOf({ name: 'AbortError', inner: new DOMException('', 'QuotaExceededError') }).kind).toBe('full');
    expect(troubleOf({ name: 'MissingAPIError' }).kind).toBe('unavailable');
    expect(troubleOf({ name: 'DatabaseClosedError' }).kind).toBe('blocked');
    expect(troubleOf(new Error('odd')).kind).toBe('failed');
  });
});
