import type { Report } from '../audit';
import type { Evidence } from '../detect/evidence';
import { attestedTable } from './attestations';
import type { Speak } from '../words';
import type { Beside, Handover } from './handover';
import { jsonOf } from './json';
import { renderMarkdown } from './markdown';
import { redacted } from './redact';
import { checksTable, csvOf, promisesTable, sightingsTable, summaryTable } from './table';

/** What a report can be saved as. `csv` has a row for every check, `sightings` one for everything that was seen. */
export const formats = ['html', 'xlsx', 'csv', 'sightings', 'md', 'json'] as const;
export type Format = (typeof formats)[number];

/** A report with everything that goes along with it. */
export interface Shown extends Omit<Beside, 'speak' | 'handover'> {
  report: Report;
  handover: Handover;
  /** From which the report can be made again. */
  evidence: readonly Evidence[];
}

export const nothingAdded: Handover = { client: '', logo: null, summary: '', notes: {} };

export interface Saved {
  /** How the file's name ends. */
  ending: string;
  content: Blob;
}

const text = (ending: string, type: string, content: string): Saved => ({
  ending,
  content: new Blob([content], { type: `${type};charset=utf-8` }),
});

/** The file of a format. What makes large ones is loaded when it is asked for. */
export const fileOf = async (format: Format, shown: Shown, speak: Speak): Promise<Saved> => {
  const { report, date, handover, circumstances, evidence, attested = [] } = shown;
  switch (format) {
    case 'html': {
      const { renderHtml } = await import('./html');
      return text('html', 'text/html', renderHtml(report, { ...shown, speak }));
    }
    case 'xlsx': {
      const { xlsxOf } = await import('./xlsx');
      const tables = [
        summaryTable(report, speak, date),
        checksTable(report, speak, handover.notes),
        sightingsTable(report, speak),
        ...(attested.length ? [attestedTable([{ vendor: report.vendor, attested }], speak)] : []),
        ...(report.site?.ledger.length ? [promisesTable(report.site, speak)] : []),
      ];
      return { ending: 'xlsx', content: await xlsxOf(tables) };
    }
    case 'csv':
      return text('csv', 'text/csv', csvOf(checksTable(report, speak, handover.notes)));
    case 'sightings':
      return text('sightings.csv', 'text/csv', csvOf(sightingsTable(report, speak)));
    case 'md':
      return text('md', 'text/markdown', renderMarkdown(report, speak, handover.notes, attested));
    case 'json': {
      const file = {
        ...report,
        ...(date && { read: date.toISOString() }),
        ...(circumstances && { circumstances }),
        ...(handover.summary && { summary: handover.summary }),
        ...(Object.keys(handover.notes).length && { notes: handover.notes }),
        ...(attested.length && {
          attested: attested.map(({ check, at, value, note }) => ({
            check,
            at: new Date(at).toISOString(),
            value,
            note,
          })),
        }),
        ...(evidence.length && { evidence }),
      };
      return text('json', 'application/json', jsonOf(file));
    }
  }
};

/**
 * The same with its people masked: names as given or, where none are, as found. Pictures and evidence go: a picture may
 * show what a text no longer says, and evidence holds all that was seen.
 */
export const masked = (shown: Shown, speak: Speak, names?: readonly string[]): Shown => {
  const { report, mask } = redacted(shown.report, { speak, ...(names && { names }) });
  const { handover } = shown;
  const notes = Object.fromEntries(Object.entries(handover.notes).map(([id, note]) => [id, mask(note)]));
  return {
    ...shown,
    report,
    evidence: [],
    pictures: {},
    handover: { ...handover, summary: mask(handover.summary), notes },
    ...(shown.attested && { attested: shown.attested.map((each) => ({ ...each, note: mask(each.note) })) }),
  };
};
