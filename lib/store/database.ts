import { Dexie, type DexieOptions, type Table } from 'dexie';
import type {
  AttestationRow,
  AuditRow,
  EvidenceRow,
  InvoiceRow,
  MistakeRow,
  PageRow,
  ReportRow,
  RubricRow,
  VendorRow,
  WaiverRow,
  WalkRow,
} from './rows';
import { blocked, guarded, newer, StoreTrouble } from './trouble';

/** Everything the extension remembers about vendors, on this machine only. */
export type Database = Dexie & {
  vendors: Table<VendorRow, string>;
  pages: Table<PageRow, [vendor: string, url: string]>;
  evidence: Table<EvidenceRow, string>;
  walks: Table<WalkRow, string>;
  invoices: Table<InvoiceRow, string>;
  audits: Table<AuditRow, number, Omit<AuditRow, 'id'>>;
  attestations: Table<AttestationRow, string>;
  waivers: Table<WaiverRow, string>;
  mistakes: Table<MistakeRow, string>;
  rubrics: Table<RubricRow, string>;
  reports: Table<ReportRow, string>;
};

/** The name the browser knows the database by. */
const databaseName = 'approachable';

/** The version of the tables. IndexedDB counts ten for each of Dexie's. */
const latest = 3;

/** Milliseconds an old window may take to let go of the database before the person hears of it. */
const patience = 3000;

/** Pages of version 1 did not name themselves: a list of them had to read all their evidence. */
const nameThePages = async (tables: { table(name: string): Table }): Promise<void> => {
  const pages = tables.table('pages') as Table<PageRow>;
  for (const page of await pages.toArray()) {
    const row = (await tables.table('evidence').get(page.hash)) as EvidenceRow | undefined;
    let facts: Partial<PageRow> = {};
    try {
      facts = (JSON.parse(row?.json ?? '{}') as { page?: Partial<PageRow> }).page ?? {};
    } catch {
      // A damaged record is named where it is read; here it must not stop the others.
    }
    await pages.put({
      ...page,
      title: typeof facts.title === 'string' ? facts.title : '',
      kinds: Array.isArray(facts.kinds) ? facts.kinds : [],
    });
  }
};

/**
 * Opens the database, bringing one of an earlier version up to date.
 * Throws StoreTrouble: `blocked` by a window of an older version, `newer` than this program, `unavailable`, `full`.
 */
export const openDatabase = (options: DexieOptions & { name?: string; patience?: number } = {}): Promise<Database> =>
  guarded(async () => {
    const { name = databaseName, patience: wait = patience, ...rest } = options;
    const database = new Dexie(name, rest) as Database;
    database
      .version(1)
      .stores({ vendors: 'vendor', pages: '[vendor+url], vendor, hash', evidence: 'hash', walks: 'vendor' });
    database
      .version(2)
      .stores({
        invoices: 'hash, vendor',
        audits: '++id, vendor, at, *evidence, *invoices',
        attestations: 'id, vendor',
        waivers: 'id, vendor',
        mistakes: 'id, vendor',
        rubrics: 'id',
      })
      .upgrade(nameThePages);
    database.version(latest).stores({ reports: 'vendor' });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keptOut = new Promise<never>((_, reject) => {
      database.on('blocked', () => {
        timer ??= setTimeout(() => {
          database.close();
          reject(new StoreTrouble('blocked', blocked));
        }, wait);
      });
    });
    try {
      await Promise.race([database.open(), keptOut]);
    } finally {
      clearTimeout(timer);
    }
    // Dexie opens what a later version left, as far as it knows it; what it does not know it would not carry along.
    if (Math.floor(database.backendDB().version / 10) > latest) {
      database.close();
      throw new StoreTrouble('newer', newer);
    }
    return database;
  });

let shared: Promise<Database> | null = null;

/** The database of this page, opened when it is first asked for; after a failure it is tried again. */
export const theDatabase = (): Promise<Database> => {
  shared ??= openDatabase().catch((error: unknown) => {
    shared = null;
    throw error;
  });
  return shared;
};
