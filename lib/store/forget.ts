import type { Database } from './database';
import { guarded } from './trouble';

/** Deletes evidence that no page and no audit refers to any more. Inside a transaction over pages, evidence and audits. */
export const sweep = async (database: Database, hashes: readonly string[]): Promise<void> => {
  for (const hash of new Set(hashes)) {
    const used =
      (await database.pages.where('hash').equals(hash).count()) ||
      (await database.audits.where('evidence').equals(hash).count());
    if (!used) await database.evidence.delete(hash);
  }
};

const sweepInvoices = async (database: Database, hashes: readonly string[]): Promise<void> => {
  for (const hash of new Set(hashes))
    if (!(await database.audits.where('invoices').equals(hash).count())) await database.invoices.delete(hash);
};

/** Takes pages out of the vendor's dossier; audits that judged them keep their evidence. */
export const forgetPages = (database: Database, vendor: string, urls: readonly string[]): Promise<void> =>
  guarded(() =>
    database.transaction('rw', [database.pages, database.evidence, database.audits], async () => {
      const keys = urls.map((url): [string, string] => [vendor, url]);
      const rows = await database.pages.bulkGet(keys);
      await database.pages.bulkDelete(keys);
      await sweep(
        database,
        rows.flatMap((row) => row?.hash ?? []),
      );
    }),
  );

/** Deletes audits, and the evidence that only they used. */
export const forgetAudits = (database: Database, ids: readonly number[]): Promise<void> =>
  guarded(() =>
    database.transaction('rw', [database.pages, database.evidence, database.audits, database.invoices], async () => {
      const rows = await database.audits.bulkGet([...ids]);
      await database.audits.bulkDelete([...ids]);
      await sweep(
        database,
        rows.flatMap((row) => row?.evidence ?? []),
      );
      await sweepInvoices(
        database,
        rows.flatMap((row) => row?.invoices ?? []),
      );
    }),
  );

/** Forgets a vendor whole: dossier, walk, audits, invoices and what was noted about it. */
export const forgetVendor = (database: Database, vendor: string): Promise<void> =>
  guarded(() =>
    database.transaction('rw', database.tables, async () => {
      const of = (table: { where(index: string): { equals(key: string): { primaryKeys(): Promise<unknown> } } }) =>
        table.where('vendor').equals(vendor).primaryKeys();
      const pages = (await of(database.pages as never)) as [string, string][];
      await forgetPages(
        database,
        vendor,
        pages.map(([, url]) => url),
      );
      await forgetAudits(database, (await of(database.audits as never)) as number[]);
      for (const table of [database.invoices, database.attestations, database.waivers, database.mistakes])
        await table.where('vendor').equals(vendor).delete();
      for (const table of [database.walks, database.reports, database.vendors]) await table.delete(vendor);
    }),
  );

/** Deletes everything that is stored, for every vendor. Settings live elsewhere. */
export const forgetEverything = (database: Database): Promise<void> =>
  guarded(() =>
    database.transaction('rw', database.tables, async () => {
      for (const table of database.tables) await table.clear();
    }),
  );

/**
 * Deletes pages, audits and invoices from before `oldest`, and vendors of whom nothing is left. Notes that a person wrote
 * (attestations, waivers, mistakes, rubrics) are never deleted by the clock.
 */
export const forgetBefore = (database: Database, oldest: number): Promise<void> =>
  guarded(() =>
    database.transaction('rw', database.tables, async () => {
      const { pages, audits, invoices, walks, vendors } = database;
      const old = await pages.filter(({ at }) => at < oldest).toArray();
      for (const vendor of new Set(old.map((page) => page.vendor)))
        await forgetPages(
          database,
          vendor,
          old.filter((page) => page.vendor === vendor).map(({ url }) => url),
        );
      await forgetAudits(database, await audits.where('at').below(oldest).primaryKeys());
      await walks.filter(({ at }) => at < oldest).delete();
      for (const { hash } of await invoices.filter(({ at }) => at < oldest).toArray())
        await sweepInvoices(database, [hash]);
      const notes = [database.attestations, database.waivers, database.mistakes];
      for (const { vendor } of await vendors.filter(({ seen }) => seen < oldest).toArray()) {
        const left = await Promise.all(
          [pages, audits, invoices, ...notes].map((table) => table.where('vendor').equals(vendor).count()),
        );
        if (left.some((count) => count > 0)) continue;
        await vendors.delete(vendor);
        await database.reports.delete(vendor);
      }
    }),
  );
