import type { Evidence } from '../../lib/detect/evidence';
import type { Walk } from '../../lib/site/walk';
import { theDatabase } from '../../lib/store/database';
import { evidenceOf, pagesOf, type Damaged } from '../../lib/store/dossier';
import type { PageRow } from '../../lib/store/rows';
import { troubleOf, type StoreTrouble } from '../../lib/store/trouble';
import { walkOf } from '../../lib/store/walks';
import { watch } from '../../lib/store/watch';

/** A vendor's dossier as it stands, whichever window changes it. */
interface Listener {
  /** The list of pages, which comes before their evidence; that is read when this is done. */
  onPages(pages: PageRow[]): Promise<void>;
  onEvidence(of: PageRow[], evidence: Evidence[], damaged: Damaged[]): void;
  onWalk(walk: Walk | null): void;
  onTrouble(trouble: StoreTrouble): void;
}

/** Follows a dossier. Evidence that is known already is not read again. Gives a function that stops it. */
export const followDossier = (vendor: string, listener: Listener): (() => void) => {
  const known = new Map<string, Evidence>();
  const stops: (() => void)[] = [];
  let stopped = false;
  let wanted: PageRow[] = [];
  let reading: Promise<void> | null = null;

  const readWanted = async (): Promise<void> => {
    const database = await theDatabase();
    for (;;) {
      const pages = wanted;
      const missing = pages.filter(({ hash }) => !known.has(hash));
      const { found, damaged } = await evidenceOf(database, missing, ({ url }) => url);
      for (const { hash, evidence } of found) known.set(hash, evidence);
      if (stopped) return;
      // More came meanwhile: one answer for all of it.
      if (pages !== wanted) continue;
      const used = new Set(pages.map(({ hash }) => hash));
      for (const hash of known.keys()) if (!used.has(hash)) known.delete(hash);
      listener.onEvidence(
        pages,
        pages.flatMap(({ hash }) => known.get(hash) ?? []),
        damaged,
      );
      return;
    }
  };
  const fail = (error: unknown): void => {
    if (!stopped) listener.onTrouble(troubleOf(error));
  };

  const begin = async (): Promise<void> => {
    const database = await theDatabase();
    // Where addresses lead is a part of what is judged, so it is known first.
    listener.onWalk(await walkOf(database, vendor));
    if (stopped) return;
    stops.push(
      watch(
        () => pagesOf(database, vendor),
        (pages) => {
          wanted = pages;
          const shown = listener.onPages(pages);
          reading ??= shown
            .then(readWanted)
            .catch(fail)
            .finally(() => {
              reading = null;
            });
        },
        fail,
      ),
      watch(
        () => walkOf(database, vendor),
        (walk) => listener.onWalk(walk),
        fail,
      ),
    );
  };
  begin().catch(fail);
  return () => {
    stopped = true;
    for (const stop of stops) stop();
  };
};
