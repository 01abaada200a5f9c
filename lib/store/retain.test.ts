import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { audit } from '../audit';
import { page } from '../checks/testing';
import { auditsOf, keepAudit } from './audits';
import { openDatabase } from './database';
import { keepNote, notesOf } from './notes';
import { retain } from './retain';

const day = 86_400_000;

it('keeps the newest audits of each vendor, none that is too old, and every note', async () => {
  const database = await openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  const keep = (vendor: string, at: number) => {
    const pages = [page('contact', {}, { title: String(at) })];
    return keepAudit(database, {
      vendor,
      subject: 'page',
      url: 'https://x.example/',
      report: audit({ pages }),
      pages,
      at,
    });
  };
  for (const days of [1, 2, 3, 4]) await keep('a.example', days * day);
  await keep('b.example', day);
  await keepNote(database, 'waivers', {
    vendor: 'a.example',
    check: 'reach/phone-visible',
    kind: 'contact',
    evidence: null,
    reason: 'r',
    at: 0,
    until: null,
  });
  const left = async () => [
    (await auditsOf(database, 'a.example')).map(({ at }) => at / day),
    (await auditsOf(database, 'b.example')).length,
  ];
  await retain(database, { days: null, audits: null }, 10 * day);
  expect(await left()).toEqual([[1, 2, 3, 4], 1]);
  await retain(database, { days: null, audits: 3 }, 10 * day);
  expect(await left()).toEqual([[2, 3, 4], 1]);
  await retain(database, { days: 7, audits: null }, 10 * day);
  expect(await left()).toEqual([[3, 4], 0]);
  expect(await database.evidence.count()).toBe(2);
  expect(await notesOf(database, 'waivers')).toHaveLength(1);
});
