import type { Message } from '../../lib/words';
import { Drop } from '../Drop';
import { useSpeak } from '../words';

export interface KnownVendor {
  vendor: string;
  /** The address of its report. */
  address: string;
  /** What is known of it, in words: "Last audited on …". */
  known: Message;
}

interface Props {
  vendors: readonly KnownVendor[];
  /** Why nothing is known, where what is stored cannot be reached. */
  trouble: Message | null;
  /** Several are invoices of one vendor. */
  onOpen(files: readonly File[]): void;
}

/** The way in: the vendors that are known, and a place for files. */
export const Start = ({ vendors, trouble, onOpen }: Props) => {
  const speak = useSpeak();
  return (
    <>
      <h1>{speak('How easy are they to reach, to pay and to deal with?')}</h1>
      <section aria-labelledby="known">
        <h2 id="known">{speak('Vendors')}</h2>
        {vendors.length ? (
          <ul class="vendors">
            {vendors.map(({ vendor, address, known }) => (
              <li key={vendor}>
                <a href={address}>
                  <bdi>{vendor}</bdi>
                </a>{' '}
                <span class="faint">{speak(known)}</span>
              </li>
            ))}
          </ul>
        ) : (
          <p>
            {speak(
              trouble ?? 'No vendor is known yet. Open the website of a company and press the toolbar button there.',
            )}
          </p>
        )}
      </section>
      <section aria-labelledby="open">
        <h2 id="open">{speak('Open a file')}</h2>
        <Drop
          title="Choose a file or drop it here"
          hint="A report (JSON), the pages of a vendor (JSON), or an invoice (PDF, HTML or XML)"
          accept=".json,.pdf,.html,.htm,.xml"
          onOpen={onOpen}
        />
      </section>
    </>
  );
};
