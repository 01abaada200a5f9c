import { openDatabase, type Database } from '../../lib/store/database';

let opened: Promise<Database> | null = null;

/** The database, opened once a window. After a failure the next call tries again. */
export const store = (): Promise<Database> =>
  (opened ??= openDatabase().catch((error: unknown) => {
    opened = null;
    throw error;
  }));
