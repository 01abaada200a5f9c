import type { Database } from './database';
import { forgetAudits, forgetBefore } from './forget';
import { guarded } from './trouble';

const day = 86_400_000;

/**
 * Deletes what is older than `days` and, of each vendor, all but the newest `audits`; null: no such limit. What a person
 * wrote (notes, waivers, rubrics) stays.
 */
export const retain = (
  database: Database,
  { days, audits }: { days: number | null; audits: number | null },
  now = Date.now(),
): Promise<void> =>
  guarded(async () => {
    if (days !== null) await forgetBefore(database, now - days * day);
    if (audits === null) return;
    const byVendor = new Map<string, number[]>();
    await database.audits.orderBy('at').each(({ vendor, id }) => {
      const ids = byVendor.get(vendor);
      if (ids) ids.push(id);
      else byVendor.set(vendor, [id]);
    });
    const old = [...byVendor.values()].flatMap((ids) => ids.slice(0, -audits));
    if (old.length) await forgetAudits(database, old);
  });
