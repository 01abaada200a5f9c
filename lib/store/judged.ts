import type { Database } from './database';
import { notesOf } from './notes';
import type { AttestationRow, AuditRow, Handover, MistakeRow, RubricRow, WaiverRow } from './rows';

/**
 * Notes as the rest of the program may rely on them: a file from elsewhere may have brought rows that are none, and they
 * are passed over.
 */

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown) => value === null || isText(value);
const isTime = (value: unknown) => typeof value === 'number' && Number.isFinite(value);

/** The waivers of a vendor, or all of them, oldest first. */
export const waiversOf = async (database: Database, vendor?: string): Promise<WaiverRow[]> =>
  (await notesOf(database, 'waivers', vendor)).filter(
    ({ check, kind, evidence, reason, until }) =>
      isText(check) &&
      isTextOrNull(kind) &&
      isTextOrNull(evidence) &&
      isText(reason) &&
      (until === null || isTime(until)),
  );

export const mistakesOf = async (database: Database, vendor?: string): Promise<MistakeRow[]> =>
  (await notesOf(database, 'mistakes', vendor)).filter(({ check, url, verdict, expected, note, html }) =>
    [check, url, verdict, expected, note, html].every(isText),
  );

export const rubricsOf = async (database: Database): Promise<RubricRow[]> =>
  (await notesOf(database, 'rubrics')).filter(
    ({ name, weights }) =>
      isText(name) && typeof weights === 'object' && weights !== null && Object.values(weights).every(isTime),
  );

export const attestationsOf = async (database: Database, vendor: string): Promise<AttestationRow[]> =>
  (await notesOf(database, 'attestations', vendor)).filter(
    ({ check, value, note }) => isText(check) && isText(value) && isText(note),
  );

const textsIn = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(typeof value === 'object' && value !== null ? value : {}).filter(
      (entry): entry is [string, string] => isText(entry[1]),
    ),
  );

/** What the author of a report added to it; nothing where nobody did. */
export const handoverIn = ({ handover }: Pick<AuditRow, 'handover'>): Handover => {
  const { client, logo, summary, notes } = (handover ?? {}) as Partial<Record<keyof Handover, unknown>>;
  return {
    client: isText(client) ? client : '',
    logo: isText(logo) ? logo : null,
    summary: isText(summary) ? summary : '',
    notes: textsIn(notes),
  };
};

/** The pictures of an audit. */
export const picturesIn = ({ pictures }: Pick<AuditRow, 'pictures'>): Record<string, string> => textsIn(pictures);
