import { useSignal } from '@preact/signals';
import type { ReportProof, Report } from '../../lib/audit';
import type { AgreedTerms } from '../../lib/checks/check';
import type { Invoice } from '../../lib/invoice/invoice';
import { rulesLine } from '../../lib/report/rules-text';
import { say, type Message, type Speak } from '../../lib/words';
import { useSpeak } from '../words';
import { Agreed } from './Agreed';
import { Drop } from '../Drop';
import { spotOf, type Opened, type Refusal, type Spot } from './invoice';
import { Preview } from './Preview';
import { Rules } from './Rules';
import { AccountWarning, Timeline } from './Series';

export interface InvoicesProps {
  opened: readonly Opened[];
  refused: readonly Refusal[];
  /** Null where nothing is open. */
  report: Report | null;
  /** The name of the file that is being read, or null. */
  reading: string | null;
  agreed: AgreedTerms;
  /** How many pages of the vendor's site the invoices are held to. */
  pages: number;
  /** Something that went wrong on the way, as a sentence. */
  trouble: Message | null;
  /** The address of this audit as a report to hand over. */
  handOver: string | null;
  onOpen(files: readonly File[]): void;
  onClose(name: string): void;
  onAgree(agreed: AgreedTerms): void;
  copy(text: string): Promise<boolean>;
}

const kindNames: Readonly<Record<Invoice['document'], Message>> = {
  invoice: 'invoice',
  receipt: 'receipt',
  'credit-note': 'credit note',
  reminder: 'reminder',
  'order-confirmation': 'order confirmation',
  other: 'document',
};

const totalOf = ({ total, currency }: Invoice, speak: Speak): string => {
  if (total === null) return '';
  return currency && /^[A-Z]{3}$/.test(currency)
    ? new Intl.NumberFormat(speak.locale, { style: 'currency', currency }).format(total)
    : total.toLocaleString(speak.locale);
};

const dateOf = (iso: string | null, speak: Speak): string =>
  iso
    ? new Intl.DateTimeFormat(speak.locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${iso}T00:00Z`))
    : '';

/** Invoices by the seven rules: what to mend in them, and where it stands. */
export const Invoices = (props: InvoicesProps) => {
  const { opened, refused, report, reading, agreed, pages, trouble, handOver } = props;
  const speak = useSpeak();
  const chosen = useSignal<{ name: string; page: number; spot: Spot | null } | null>(null);
  const invoices = report?.invoices ?? [];
  const drawn = opened.filter(({ drawable }) => drawable !== null);
  const current = drawn.find(({ name }) => name === chosen.value?.name) ?? drawn[0] ?? null;
  const page = current && chosen.value?.name === current.name ? chosen.value.page : 1;
  const quoted = (report?.results ?? [])
    .flatMap(({ proof }): ReportProof[] => proof)
    .flatMap(({ url, where }) => spotOf(url, where) ?? []);
  const show = (spot: Spot) => {
    if (drawn.some(({ name }) => name === spot.name)) chosen.value = { name: spot.name, page: spot.page, spot };
  };

  return (
    <div class={current ? 'invoices beside' : 'invoices'}>
      <div class="reads">
        <h1>
          {report ? <bdi>{report.vendor || speak('An invoice')}</bdi> : speak('Is the invoice a good ambassador?')}
        </h1>
        {!report && (
          <p class="lead">
            {speak(
              'Seven rules for invoices that customers like to pay: what yours keeps, what to mend, and in which words.',
            )}
          </p>
        )}
        <p role="status" class={reading ? 'note' : 'unseen'}>
          {reading
            ? speak(say('Reading {file} …', { file: reading }))
            : report && speak(say('{count} read.', { count: opened.length }))}
        </p>
        {trouble && (
          <p class="note" role="alert">
            {speak(trouble)}
          </p>
        )}
        {refused.map(({ name, sentence }) => (
          <p key={name} class="note refused" role="alert">
            <strong>
              <bdi>{name}</bdi>
            </strong>
            : {speak(sentence)}
          </p>
        ))}
        {report && (
          <>
            <AccountWarning invoices={invoices} />
            <p class="kept">
              <strong>{rulesLine(report, speak)}</strong>{' '}
              <span class="faint">
                {speak(say('Judged {judged} of {total}', { judged: report.judged, total: report.total }))}
                {report.score !== null && <> · {speak(say('Score {score} of 100', { score: report.score }))}</>}
              </span>
            </p>
            <ul class="opened">
              {opened.map(({ name, invoice, remarks }) => (
                <li key={name}>
                  <p>
                    <strong>
                      <bdi>{name}</bdi>
                    </strong>{' '}
                    <span class="faint">
                      {[
                        speak(kindNames[invoice.document]),
                        invoice.number,
                        dateOf(invoice.issueDate, speak),
                        totalOf(invoice, speak),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </p>
                  <button
                    type="button"
                    class="plain"
                    aria-label={speak(say('Close {file}', { file: name }))}
                    onClick={() => props.onClose(name)}
                  >
                    {speak('Close')}
                  </button>
                  {remarks.map((remark) => (
                    <p key={speak(remark)} class="faint">
                      {speak(remark)}
                    </p>
                  ))}
                </li>
              ))}
            </ul>
            {pages > 0 && (
              <p class="faint">
                {pages === 1
                  ? speak('Held to what 1 page of the vendor’s site promises.')
                  : speak(say('Held to what {count} pages of the vendor’s site promise.', { count: pages }))}
              </p>
            )}
            <Agreed agreed={agreed} onAgree={props.onAgree} />
            <Rules report={report} deeds={{ copy: props.copy, show: current ? show : null }} />
            <Timeline invoices={invoices} />
          </>
        )}
        <Drop
          title={report ? 'Add another invoice of this vendor' : 'Choose invoices or drop them here'}
          hint="PDF, HTML or XML. Several of one vendor are compared with each other. Nothing leaves this computer."
          accept=".pdf,.html,.htm,.xml"
          onOpen={props.onOpen}
        />
        {handOver && (
          <p class="screen">
            <a href={handOver}>{speak('As a report to hand over')}</a>
          </p>
        )}
      </div>
      {current && (
        <div class="shows">
          {drawn.length > 1 && (
            <label class="which">
              {speak('Shown')}{' '}
              <select
                value={current.name}
                onChange={({ currentTarget }) => {
                  chosen.value = { name: currentTarget.value, page: 1, spot: null };
                }}
              >
                {drawn.map(({ name }) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
          <Preview
            key={current.name}
            opened={current}
            quoted={quoted}
            page={page}
            shown={chosen.value?.spot ?? null}
            onPage={(next) => {
              chosen.value = { name: current.name, page: next, spot: null };
            }}
          />
        </div>
      )}
    </div>
  );
};
