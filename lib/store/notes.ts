import type { Database } from './database';
import type { AttestationRow, MistakeRow, RubricRow, WaiverRow } from './rows';
import { guarded } from './trouble';

/** What people note themselves: found out by calling, muted, disagreed with, weighed differently. */
interface Notes {
  attestations: AttestationRow;
  waivers: WaiverRow;
  mistakes: MistakeRow;
  rubrics: RubricRow;
}
type Kind = keyof Notes;

/** Stores a note; one of the same id is replaced. A note without an id gets one. */
export const keepNote = <K extends Kind>(
  database: Database,
  kind: K,
  note: Omit<Notes[K], 'id'> & { id?: string },
): Promise<string> =>
  guarded(async () => {
    const id = note.id ?? crypto.randomUUID();
    await database.table(kind).put({ ...note, id });
    return id;
  });

/** The notes of a kind about one vendor, or all of them, oldest first. */
export const notesOf = <K extends Kind>(database: Database, kind: K, vendor?: string): Promise<Notes[K][]> =>
  guarded(async () => {
    const table = database.table<Notes[K]>(kind);
    return vendor === undefined || kind === 'rubrics'
      ? table.toCollection().sortBy('at')
      : table.where('vendor').equals(vendor).sortBy('at');
  });

export const forgetNote = (database: Database, kind: Kind, id: string): Promise<void> =>
  guarded(() => database.table(kind).delete(id));
