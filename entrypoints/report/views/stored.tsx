import { audit, auditInvoice } from '../../../lib/audit';
import { scoringVersion } from '../../../lib/checks/thresholds';
import { loadSettings } from '../../../lib/extension/settings';
import { disagreement } from '../../../lib/extension/disagree';
import { Refused } from '../../../lib/refused';
import { withWaivers } from '../../../lib/report/waivers';
import { answerAudit, auditOf, handOverAudit } from '../../../lib/store/audits';
import { theDatabase } from '../../../lib/store/database';
import { attestationsOf, handoverIn, picturesIn, waiversOf } from '../../../lib/store/judged';
import { forgetNote, keepNote } from '../../../lib/store/notes';
import { troubleOf } from '../../../lib/store/trouble';
import { say, type Message } from '../../../lib/words';
import type { Loaded } from '../view';
import { Audit } from './audited';

/** Notes something and shows it; answers what went wrong, or null. */
const noted = async (work: () => Promise<unknown>, reload: () => Promise<void>): Promise<Message | null> => {
  try {
    await work();
    await reload();
    return null;
  } catch (error) {
    return troubleOf(error).words;
  }
};

/** The report of a stored audit, judged from its evidence by the checks of today. */
export const storedReport = async (id: number): Promise<Loaded> => {
  const database = await theDatabase();
  const stored = Number.isInteger(id) ? await auditOf(database, id) : null;
  if (!stored)
    throw new Refused(
      'This audit is not stored here (any more).',
      'Open the website of the company and press the toolbar button there to audit it again.',
    );
  const { pages, profile, scoring, answers, damaged } = stored;
  if (!pages.length && damaged.length)
    throw new Refused(
      'What was seen on this page is damaged and cannot be judged again.',
      'Open the page and press the toolbar button there to audit it again.',
    );
  const { thresholds } = await loadSettings();
  const invoices = stored.read.map(({ invoice }) => invoice);
  const more = { pages, profile, thresholds, redirects: stored.redirects };
  const judged = stored.subject === 'invoice' ? auditInvoice(invoices, more) : audit({ ...more, invoices });
  const report = withWaivers(judged, await waiversOf(database, stored.vendor), Date.now());
  const attested = await attestationsOf(database, stored.vendor);
  const remarks: Message[] = [];
  if (scoring !== scoringVersion)
    remarks.push(
      say(
        'When it was read, this was judged by scoring version {version}, with a score of {score}. Here it is judged anew.',
        {
          version: scoring,
          score: stored.summary.score ?? '–',
        },
      ),
    );
  for (const { what, reason } of damaged)
    remarks.push(
      say('One page is left out, for what was stored of it is damaged: {what} ({reason}).', { what, reason }),
    );
  return {
    title: say('How approachable is {vendor}?', { vendor: stored.vendor }),
    show: (reload) => (
      <Audit
        report={report}
        vendor={stored.vendor}
        attested={attested}
        attest={{
          keep: (answer) =>
            noted(() => keepNote(database, 'attestations', { ...answer, vendor: stored.vendor }), reload),
          forget: (id) => noted(() => forgetNote(database, 'attestations', id), reload),
        }}
        disagree={disagreement({ vendor: () => stored.vendor, report: () => judged, changed: reload })}
        date={new Date(stored.at)}
        circumstances={answers}
        handover={handoverIn(stored)}
        pictures={picturesIn(stored)}
        evidence={pages}
        remarks={remarks}
        keep={{
          circumstances: (now) => answerAudit(database, id, now),
          handover: (now) => handOverAudit(database, id, now),
        }}
      />
    ),
  };
};
