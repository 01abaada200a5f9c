import { loadSettings } from '../../../lib/extension/settings';
import { Refused } from '../../../lib/refused';
import { theDatabase } from '../../../lib/store/database';
import { importDossier } from '../../../lib/store/file';
import { nothingAdded } from '../../../lib/report/formats';
import { say } from '../../../lib/words';
import { Joined } from '../../../components/report/Joined';
import { taken } from '../opened';
import type { View } from '../view';
import { Audit } from './audited';

/** `#/file`: a report or evidence from a file. It is shown and not kept; a dossier joins what is stored. */
export const view: View = async () => {
  const file = taken();
  if (!file) throw new Refused('This file is no longer open.', 'Open it again.');
  const { openFile, refuseLarge } = await import('../../../lib/report/file');
  refuseLarge(file.size);
  const text = await file.text();
  const opened = openFile(text, (await loadSettings()).profile);
  if (opened.kind === 'dossier') {
    const joined = await importDossier(await theDatabase(), text);
    const address = `#/site/${encodeURIComponent(joined.vendor)}`;
    if (!joined.skipped.length) location.replace(address);
    return { title: joined.vendor, show: () => <Joined {...joined} address={address} /> };
  }
  const { read, circumstances, summary = '', notes = {}, evidence = [], ...report } = opened.file;
  return {
    title: say('How approachable is {vendor}?', { vendor: report.vendor }),
    show: () => (
      <Audit
        report={report}
        {...(read && { date: new Date(read) })}
        {...(circumstances && { circumstances })}
        handover={{ ...nothingAdded, summary, notes }}
        evidence={evidence}
        remarks={['This report comes from a file and is not kept here.']}
        keep={null}
      />
    ),
  };
};
