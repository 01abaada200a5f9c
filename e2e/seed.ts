import type { Page } from 'playwright-core';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openDatabase, type Database } from '../lib/store/database';

/**
 * Puts what `fill` stores into the database of the extension that `page` belongs to. It is stored by our own code in a
 * database of this process first, so that the rows are what the extension would have written.
 */
export const seed = async (page: Page, fill: (database: Database) => Promise<void>): Promise<void> => {
  const database = await openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  await fill(database);
  const tables = Object.fromEntries(
    await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
  database.close();
  await page.evaluate(
    async (tables) => {
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('approachable');
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
      const names = Object.keys(tables);
      const transaction = opened.transaction(names, 'readwrite');
      for (const name of names) for (const row of tables[name]!) transaction.objectStore(name).put(row);
      await new Promise((resolve, reject) => {
        transaction.addEventListener('complete', resolve);
        transaction.addEventListener('error', () => reject(transaction.error));
      });
      opened.close();
    },
    tables as Record<string, unknown[]>,
  );
};
