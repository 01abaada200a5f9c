import { audit } from '../lib/audit';
import { renderText } from '../lib/report/text';
import type { Report } from '../lib/audit';
import { collectAll } from './collect';
import { deliver, type Delivery } from './deliver';
import type { Source } from './source';
import { vendorsOf } from '../lib/site/vendor';

/** Whether colours reach a person: a terminal that has not asked for none (no-color.org). */
const colourful = (): boolean =>
  !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb' && process.stdout.isTTY && process.stdout.hasColors();

/** The checklist as the terminal shows it: its colours, at most as wide as it is. */
export const checklist = (report: Report): string =>
  renderText(report, { colour: colourful(), width: Math.min(process.stdout.columns || 100, 110) });

/** Judges the pages together, as one vendor's, and prints or writes the report. The answer is the exit code. */
export const auditPages = async (
  sources: readonly Source[],
  { json = false, timeout, ...delivery }: Delivery & { json?: boolean; timeout?: number } = {},
): Promise<number> => {
  const pages = await collectAll(sources, timeout);
  const vendors = vendorsOf(pages.map(({ page }) => page.url));
  // Judged as one all the same: a vendor's help desk or shop may stand under another domain.
  if (vendors.length > 1)
    console.error(`These pages are of ${vendors.join(' and ')}; they are judged as one vendor's.`);
  const report = audit({ pages });
  return deliver(report, pages, delivery, () => (json ? `${JSON.stringify(report, null, 1)}\n` : checklist(report)));
};
