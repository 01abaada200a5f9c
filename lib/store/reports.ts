import type { Report } from '../audit';
import { hashOf } from './content';
import type { Database } from './database';
import type { PageRow } from './rows';
import { guarded } from './trouble';

/** What a report of these pages depends on: the pages as they were seen, and `asked`, for whom and by what it is judged. */
export const reportKey = (pages: readonly PageRow[], asked: unknown): Promise<string> =>
  hashOf([pages.map(({ url, hash }) => [url, hash]), asked]);

/** The vendor's report as it was last judged from the same, or null. What is damaged is as good as nothing: it is made anew. */
export const reportOf = (database: Database, vendor: string, key: string): Promise<Report | null> =>
  guarded(async () => {
    const row = await database.reports.get(vendor);
    if (row?.key !== key) return null;
    try {
      const report = JSON.parse(row.json) as Report;
      return report.schema === 'approachable/report@1' ? report : null;
    } catch {
      return null;
    }
  });

export const keepReport = (database: Database, vendor: string, key: string, report: Report): Promise<void> =>
  guarded(async () => {
    await database.reports.put({ vendor, key, json: JSON.stringify(report) });
  });
