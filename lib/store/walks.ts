import type { Database } from './database';
import { seeVendor } from './dossier';
import { guarded } from './trouble';

/** Stores where a walk stands; a page it read is stored with it by `joinPage`. */
export const keepWalk = (database: Database, vendor: string, walk: unknown, at = Date.now()): Promise<void> =>
  guarded(() =>
    database.transaction('rw', [database.walks, database.vendors], async () => {
      await database.walks.put({ vendor, at, walk });
      await seeVendor(database, vendor, at);
    }),
  );

/** Where the vendor's walk stands, or null where none was begun. */
export const walkOf = (database: Database, vendor: string): Promise<unknown> =>
  guarded(async () => (await database.walks.get(vendor))?.walk ?? null);
