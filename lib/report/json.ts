import type { Report } from '../audit';
import type { Evidence } from '../detect/evidence';
import type { Circumstances } from './handover';
import type { Notes } from './table';

/** A report as a file: docs/schema/report.schema.json. */
export interface ReportFile extends Report {
  /** When the pages were read, as ISO 8601. */
  read?: string;
  circumstances?: Circumstances;
  summary?: string;
  notes?: Notes;
  evidence?: readonly Evidence[];
}

export const jsonOf = (file: ReportFile): string => `${JSON.stringify(file, null, 1)}\n`;
