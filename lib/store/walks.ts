import type { Walk } from '../site/walk';
import type { Database } from './database';
import { seeVendor } from './dossier';
import { guarded } from './trouble';

/** Changes the walk as it stands at this moment, whatever other windows did to it; null is no walk. */
export const changeWalk = (
  database: Database,
  vendor: string,
  change: (before: Walk | null) => Walk | null,
  at = Date.now(),
): Promise<void> =>
  guarded(() =>
    database.transaction('rw', [database.walks, database.vendors], async () => {
      const walk = change((await database.walks.get(vendor))?.walk ?? null);
      if (!walk) return;
      await database.walks.put({ vendor, at, walk });
      await seeVendor(database, vendor, at);
    }),
  );

/** Where the vendor's walk stands, or null where none was begun. */
export const walkOf = (database: Database, vendor: string): Promise<Walk | null> =>
  guarded(async () => (await database.walks.get(vendor))?.walk ?? null);
