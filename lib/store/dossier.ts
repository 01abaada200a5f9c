import type { Walk } from '../site/walk';
import type { Evidence } from '../detect/evidence';
import { evidenceFrom, evidenceRow } from './content';
import type { Database } from './database';
import { sweep } from './forget';
import type { How, PageRow } from './rows';
import { guarded } from './trouble';

/** A page of the dossier with what was seen on it. */
export interface StoredPage extends PageRow {
  evidence: Evidence;
}

/** A record that could not be read, named so that the person can visit the page again. It stays where it is. */
export interface Damaged {
  /** The page's address, or what else the record is about. */
  what: string;
  reason: string;
}

export interface StoredDossier {
  /** In the order in which they came. */
  pages: StoredPage[];
  damaged: Damaged[];
}

/** The address under which a page stands in a dossier: its fragment is a place on the page, not another page. */
export const addressOf = (url: string): string => url.replace(/#(?![!/]).*$/s, '');

export const seeVendor = (database: Database, vendor: string, at: number) => database.vendors.put({ vendor, seen: at });

/**
 * Puts a page into the vendor's dossier, in the place of what was seen at the same address before.
 * `walk`, where given, changes the vendor's walk in the same moment: a walk and its pages never disagree, whatever is
 * killed when.
 */
export const joinPage = (
  database: Database,
  vendor: string,
  evidence: Evidence,
  { how, at = Date.now(), walk }: { how: How; at?: number; walk?: (before: Walk | null) => Walk | null },
): Promise<PageRow> =>
  guarded(async () => {
    const content = await evidenceRow(evidence);
    const { url, title, kinds } = evidence.page;
    const page: PageRow = { vendor, url: addressOf(url), hash: content.hash, at, how, title, kinds };
    const { vendors, pages, evidence: contents, audits, walks } = database;
    await database.transaction('rw', [vendors, pages, contents, audits, walks], async () => {
      const before = await pages.get([vendor, page.url]);
      await contents.put(content);
      await pages.put(page);
      const next = walk?.((await walks.get(vendor))?.walk ?? null);
      if (next) await walks.put({ vendor, at, walk: next });
      await seeVendor(database, vendor, at);
      if (before && before.hash !== page.hash) await sweep(database, [before.hash]);
    });
    return page;
  });

/** The pages of a vendor, oldest first, without their evidence. */
export const pagesOf = (database: Database, vendor: string): Promise<PageRow[]> =>
  guarded(() => database.pages.where('vendor').equals(vendor).sortBy('at'));

/** Evidence by hash, in the order asked for; what cannot be read is named. `what` says what each hash is about. */
export const evidenceOf = async <T extends { hash: string }>(
  database: Database,
  asked: readonly T[],
  what: (each: T) => string,
): Promise<{ found: (T & { evidence: Evidence })[]; damaged: Damaged[] }> => {
  const rows = await database.evidence.bulkGet(asked.map(({ hash }) => hash));
  const found: (T & { evidence: Evidence })[] = [];
  const damaged: Damaged[] = [];
  for (const [index, each] of asked.entries()) {
    try {
      found.push({ ...each, evidence: evidenceFrom(rows[index]?.json) });
    } catch (error) {
      damaged.push({ what: what(each), reason: (error as Error).message });
    }
  }
  return { found, damaged };
};

/** Everything seen of a vendor. Damaged records are left out and named. */
export const dossierOf = (database: Database, vendor: string): Promise<StoredDossier> =>
  guarded(async () => {
    const pages = await pagesOf(database, vendor);
    const { found, damaged } = await evidenceOf(database, pages, ({ url }) => url);
    return { pages: found, damaged };
  });

/** Vendors that something is known of, the latest first. */
export const vendorsKnown = (database: Database): Promise<{ vendor: string; seen: number }[]> =>
  guarded(async () => (await database.vendors.toArray()).sort((a, b) => b.seen - a.seen));
