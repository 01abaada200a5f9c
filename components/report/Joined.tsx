import { say } from '../../lib/words';
import { useSpeak } from '../words';

interface Props {
  vendor: string;
  address: string;
  /** How many were new. */
  pages: number;
  audits: number;
  skipped: readonly { what: string; reason: string }[];
}

const most = 20;

/** What came of a dossier that joined what is stored, where not all of it could be read. */
export const Joined = ({ vendor, address, pages, audits, skipped }: Props) => {
  const speak = useSpeak();
  return (
    <section class="notice">
      <h1>{speak('Parts of this dossier could not be read.')}</h1>
      <p>
        {speak(say('All else is stored: {pages} new pages and {audits} new audits.', { pages, audits }))}{' '}
        <a href={address}>{speak(say('Report of {vendor}', { vendor }))}</a>
      </p>
      <ul class="plainlist">
        {skipped.slice(0, most).map(({ what, reason }, at) => (
          <li key={at}>
            <bdi>{what}</bdi> <span class="faint">{reason}</span>
          </li>
        ))}
        {skipped.length > most && (
          <li class="faint">{speak(say('and {count} more', { count: skipped.length - most }))}</li>
        )}
      </ul>
    </section>
  );
};
