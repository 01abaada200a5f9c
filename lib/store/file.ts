import type { Table } from 'dexie';
import type { Message } from '../words';
import { say } from '../words';
import { evidenceFrom, evidenceRow, isObject } from './content';
import type { Database } from './database';
import { addressOf, pagesOf, seeVendor, type Damaged } from './dossier';
import { forgetPages } from './forget';
import type { AttestationRow, AuditRow, EvidenceRow, InvoiceRow, MistakeRow, PageRow, WaiverRow } from './rows';
import { guarded, StoreTrouble } from './trouble';

/** A vendor's dossier as one file: pages, evidence, history and notes. A walk's queue belongs to its machine and stays. */
const version = 1;
const schema = `approachable/dossier@${version}`;

/** More than any dossier of ours has; a file beyond is refused before it is parsed. */
export const limits = { characters: 400_000_000, pages: 10_000, audits: 10_000, notes: 10_000, text: 100_000 };

/** The dossier as text, in pieces for a Blob, and what of it could not be read. */
export const dossierFile = (
  database: Database,
  vendor: string,
  now = new Date(),
): Promise<{ parts: string[]; damaged: Damaged[] }> =>
  guarded(async () => {
    const pages = await pagesOf(database, vendor);
    const audits = await database.audits.where('vendor').equals(vendor).toArray();
    const damaged: Damaged[] = [];
    const contents: string[] = [];
    const about = new Map(audits.flatMap(({ evidence, url }) => evidence.map((hash) => [hash, url])));
    for (const { hash, url } of pages) about.set(hash, url);
    for (const [hash, url] of about)
      try {
        const row = await database.evidence.get(hash);
        evidenceFrom(row?.json);
        contents.push(`${contents.length ? ',\n' : ''}${JSON.stringify(hash)}:${row!.json}`);
      } catch (error) {
        damaged.push({ what: url, reason: (error as Error).message });
      }
    const of = (table: 'invoices' | 'attestations' | 'waivers' | 'mistakes') =>
      database.table(table).where('vendor').equals(vendor).toArray();
    const rest = {
      schema,
      vendor,
      saved: now.toISOString(),
      pages: pages.map(({ url, hash, at, how }) => ({ url, hash, at, how })),
      audits,
      invoices: await of('invoices'),
      attestations: await of('attestations'),
      waivers: await of('waivers'),
      mistakes: await of('mistakes'),
    };
    return { parts: [JSON.stringify(rest).slice(0, -1), ',\n"evidence":{', ...contents, '}}\n'], damaged };
  });

export interface Imported {
  vendor: string;
  /** How many were new. */
  pages: number;
  audits: number;
  notes: number;
  skipped: Damaged[];
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= limits.text;
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isAddress = (value: unknown): value is string =>
  isText(value) && URL.canParse(value) && /^(?:https?|file):/i.test(value);
const isScore = (value: unknown) => value === null || isTime(value);
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

const listIn = (data: Record<string, unknown>, name: string, most: number): unknown[] => {
  const list = data[name] ?? [];
  if (!Array.isArray(list)) throw notOurs(say('its list of {name} is none', { name }));
  if (list.length > most) throw notOurs(say('it holds more than {most} {name}', { most, name }));
  return list;
};

const notOurs = (reason: Message) =>
  new StoreTrouble('corrupt', say('This file is no dossier that can be opened: {reason}.', { reason }));

const auditIn = (value: unknown, vendor: string, hashes: ReadonlySet<string>): Omit<AuditRow, 'id'> => {
  if (!isObject(value)) throw new Error('it is no audit');
  const { id: _, ...row } = value as unknown as AuditRow;
  const { summary, groups, profile, answers } = row;
  const sound =
    row.vendor === vendor &&
    ['page', 'site', 'invoice'].includes(row.subject) &&
    isText(row.url) &&
    isTime(row.at) &&
    isTime(row.scoring) &&
    isObject(summary) &&
    isScore(summary.score) &&
    isTime(summary.judged) &&
    isTime(summary.total) &&
    isObject(summary.counts) &&
    isObject(groups) &&
    Object.values(groups).every(isScore) &&
    isObject(row.verdicts) &&
    Object.values(row.verdicts).every(isText) &&
    isObject(row.thresholds) &&
    Object.values(row.thresholds).every(isTime) &&
    isTexts(row.evidence) &&
    isTexts(row.invoices) &&
    (row.redirects === undefined || (isObject(row.redirects) && Object.values(row.redirects).every(isText))) &&
    isObject(profile) &&
    ['consumer', 'business', 'both'].includes(profile.audience) &&
    isTexts(profile.jurisdictions) &&
    isObject(answers);
  if (!sound) throw new Error('it is incomplete');
  if (!row.evidence.every((hash) => hashes.has(hash))) throw new Error('its evidence is missing');
  return row;
};

/** A note is shown as text and never run: enough that it is one, about this vendor, and of a sensible size. */
const noteIn = <Row extends { id: string }>(value: unknown, vendor: string): Row => {
  if (!isObject(value) || !isText(value.id) || value.vendor !== vendor || !isTime(value.at))
    throw new Error('it is incomplete');
  if (JSON.stringify(value).length > limits.text) throw new Error('it is too long');
  return value as unknown as Row;
};

/**
 * Adds a dossier from a file to what is stored: of a page that is there already the later reading stays, an audit or note
 * that is there already is not doubled. Records that are damaged are skipped and named. All or nothing where storing
 * fails. Throws StoreTrouble: `corrupt` where the file is none of ours, `newer` where a later version wrote it, `full`.
 */
export const importDossier = (database: Database, text: string): Promise<Imported> =>
  guarded(async () => {
    if (text.length > limits.characters) throw notOurs('it is too large');
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch {
      throw notOurs('it is not readable');
    }
    const written = isObject(data) && /^approachable\/dossier@(\d{1,4})$/.exec(String(data.schema))?.[1];
    if (!isObject(data) || !written) throw notOurs('it was not saved by Approachable as a dossier');
    if (Number(written) > version)
      throw new StoreTrouble(
        'newer',
        'This file was saved by a newer version of Approachable. Update Approachable to open it.',
      );
    const { vendor } = data;
    if (!isText(vendor) || !vendor || vendor.length > 253) throw notOurs('it names no vendor');

    const skipped: Damaged[] = [];
    const each = <T>(list: unknown[], what: (value: unknown) => string, read: (value: unknown) => T): T[] =>
      list.flatMap((value) => {
        try {
          return [read(value)];
        } catch (error) {
          skipped.push({ what: what(value), reason: (error as Error).message });
          return [];
        }
      });
    const named =
      (name: string) =>
      (value: unknown): string =>
        isObject(value) && isText(value.url) && value.url ? value.url : name;

    const contents = new Map<string, EvidenceRow & { page: Pick<PageRow, 'url' | 'title' | 'kinds'> }>();
    const damaged = new Map<string, string>();
    const evidence = isObject(data.evidence) ? Object.entries(data.evidence) : [];
    if (evidence.length > limits.pages + limits.audits) throw notOurs('it is too large');
    for (const [hash, value] of evidence)
      try {
        const content = await evidenceRow(evidenceFrom(JSON.stringify(value)));
        if (content.hash !== hash) throw new Error('it was changed after it was saved');
        contents.set(hash, { ...content, page: evidenceFrom(content.json).page });
      } catch (error) {
        damaged.set(hash, (error as Error).message);
      }

    const pages = each(listIn(data, 'pages', limits.pages), named('a page'), (value): PageRow => {
      if (!isObject(value) || !isAddress(value.url) || !isTime(value.at) || !isText(value.hash))
        throw new Error('it is incomplete');
      if (value.how !== 'visit' && value.how !== 'walk') throw new Error('it is incomplete');
      const content = contents.get(value.hash);
      if (!content) throw new Error(damaged.get(value.hash) ?? 'its evidence is missing');
      if (addressOf(content.page.url) !== value.url) throw new Error('its evidence is of another page');
      const { title, kinds } = content.page;
      return { vendor, url: value.url, hash: value.hash, at: value.at, how: value.how, title, kinds };
    });
    const hashes = new Set(contents.keys());
    const audits = each(listIn(data, 'audits', limits.audits), named('an audit'), (value) =>
      auditIn(value, vendor, hashes),
    );
    const invoices = each(listIn(data, 'invoices', limits.notes), named('an invoice'), (value): InvoiceRow => {
      if (
        !isObject(value) ||
        !isText(value.hash) ||
        !isText(value.name) ||
        !isTime(value.at) ||
        !isObject(value.invoice)
      )
        throw new Error('it is incomplete');
      return { ...(value as unknown as InvoiceRow), vendor };
    });
    const notes = <Row extends { id: string }>(name: string, what: string): Row[] =>
      each(listIn(data, name, limits.notes), named(what), (value) => noteIn<Row>(value, vendor));
    const attestations = notes<AttestationRow>('attestations', 'an attestation');
    const waivers = notes<WaiverRow>('waivers', 'a waiver');
    const mistakes = notes<MistakeRow>('mistakes', 'a note of a mistake');

    const added = { pages: 0, audits: 0, notes: 0 };
    await database.transaction('rw', database.tables, async () => {
      const there = new Map((await pagesOf(database, vendor)).map((page) => [page.url, page]));
      const newer = pages.filter((page) => (there.get(page.url)?.at ?? -1) < page.at);
      const replaced = newer.flatMap(({ url, hash }) => {
        const before = there.get(url);
        return before && before.hash !== hash ? [url] : [];
      });
      await forgetPages(database, vendor, replaced);
      const old = await database.audits.where('vendor').equals(vendor).toArray();
      const known = new Set(old.map(({ subject, url, at }) => `${subject} ${at} ${url}`));
      const fresh = audits.filter(({ subject, url, at }) => !known.has(`${subject} ${at} ${url}`));
      const wanted = new Set([...newer.map(({ hash }) => hash), ...fresh.flatMap((audit) => audit.evidence)]);
      await database.evidence.bulkPut(
        [...contents.values()].filter(({ hash }) => wanted.has(hash)).map(({ hash, json }) => ({ hash, json })),
      );
      await database.pages.bulkPut(newer);
      await database.invoices.bulkPut(invoices);
      await database.audits.bulkAdd(fresh);
      for (const [table, rows] of [
        [database.attestations, attestations],
        [database.waivers, waivers],
        [database.mistakes, mistakes],
      ] as const) {
        const before = await table.bulkGet(rows.map(({ id }) => id));
        added.notes += before.filter((each) => !each).length;
        await (table as Table).bulkPut(rows.filter((_, index) => !before[index]));
      }
      await seeVendor(database, vendor, Math.max(0, ...pages.map(({ at }) => at), ...audits.map(({ at }) => at)));
      added.pages = newer.length;
      added.audits = fresh.length;
    });
    return { vendor, ...added, skipped };
  });
