import { audit } from '../lib/audit';
import { renderText } from '../lib/report/text';
import type { Report } from '../lib/audit';
import { collectAll } from './collect';
import type { Source } from './source';

/** Whether colours reach a person: a terminal that has not asked for none (no-color.org). */
const colourful = (): boolean =>
  !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb' && process.stdout.isTTY && process.stdout.hasColors();

/** The checklist as the terminal shows it: its colours, at most as wide as it is. */
export const checklist = (report: Report): string =>
  renderText(report, { colour: colourful(), width: Math.min(process.stdout.columns ?? 100, 110) });

/** Judges the pages together, as one vendor's, and prints the checklist or the report as JSON. */
export const auditPages = async (
  sources: readonly Source[],
  { json = false, timeout }: { json?: boolean; timeout?: number } = {},
): Promise<void> => {
  const report = audit({ pages: await collectAll(sources, timeout) });
  process.stdout.write(json ? `${JSON.stringify(report, null, 1)}\n` : checklist(report));
};
