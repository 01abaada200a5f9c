import { useSignal } from '@preact/signals';
import pen from 'lucide/dist/esm/icons/pencil.mjs';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Report, Result } from '../../lib/audit';
import { isPicture, linkTo, pictureKey } from '../../lib/report/handover';
import { judgedOn } from '../../lib/report/order';
import { quotesOf } from '../../lib/report/quotes';
import { groupNames, requirement, verdictNames } from '../../lib/report/terms';
import { say, type Message } from '../../lib/words';
import { Copy } from '../Copy';
import { Icon, VerdictIcon } from '../Icon';
import { useSpeak } from '../words';

/** What a person can do with a finding on the report page. */
export interface FindingDeeds {
  copy(text: string): Promise<boolean>;
  ticket(result: Result): string;
  /** Null where there is nothing to keep a note with. */
  onNote: ((id: string, note: string) => void) | null;
  /** Further deeds, such as muting it. */
  more?(result: Result): ComponentChildren;
}

interface Props {
  result: Result;
  report: Report;
  note: string;
  pictures: Readonly<Record<string, string>>;
  deeds: FindingDeeds;
}

const most = 5;

const Term = ({ name, children }: { name: Message; children: ComponentChildren }) => (
  <>
    <dt>{useSpeak()(name)}</dt>
    <dd>{children}</dd>
  </>
);

export const Verdict = ({ verdict }: Pick<Result, 'verdict'>) => (
  <span class={`verdict ${verdict}`}>
    <VerdictIcon verdict={verdict} />
    {useSpeak()(verdictNames[verdict])}
  </span>
);

const Quotes = ({ result, report }: Pick<Props, 'result' | 'report'>) => {
  const speak = useSpeak();
  const all = useSignal(false);
  const quotes = quotesOf(result.proof, report, speak);
  const shown = all.value ? quotes : quotes.slice(0, most);
  return (
    <ul class="quotes">
      {shown.map(({ text, place, url }) => {
        const href = linkTo(url, text);
        return (
          <li key={`${place} ${text}`}>
            <q>
              <bdi>{text}</bdi>
            </q>{' '}
            <span class="faint">
              {href ? (
                <a href={href} target="_blank" rel="noreferrer">
                  {place}
                </a>
              ) : (
                place
              )}
            </span>
          </li>
        );
      })}
      {quotes.length > shown.length && (
        <li>
          <button
            type="button"
            class="plain"
            onClick={() => {
              all.value = true;
            }}
          >
            {speak(say('and {count} more', { count: quotes.length - shown.length }))}
          </button>
        </li>
      )}
    </ul>
  );
};

/** The author's note: words on paper, a field on screen where it can be kept. */
const Note = ({ id, note, onNote }: { id: string; note: string; onNote: FindingDeeds['onNote'] }) => {
  const speak = useSpeak();
  const field = useRef<HTMLTextAreaElement>(null);
  const editing = useSignal(false);
  useLayoutEffect(() => {
    if (editing.value) field.current?.focus();
  }, [editing.value]);
  if (onNote && editing.value)
    return (
      <label class="note-field">
        <span>{speak('Note')}</span>
        <textarea
          ref={field}
          rows={3}
          maxLength={5000}
          defaultValue={note}
          onBlur={({ currentTarget }) => {
            editing.value = false;
            if (currentTarget.value !== note) onNote(id, currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur();
          }}
        />
      </label>
    );
  return (
    <>
      {note && (
        <p class="note-text">
          <strong>{speak('Note')}:</strong> {note}
        </p>
      )}
      {onNote && (
        <button
          type="button"
          class="plain"
          data-note
          onClick={() => {
            editing.value = true;
          }}
        >
          <Icon of={pen} />
          {speak(note ? 'Change the note' : 'Add a note')}
        </button>
      )}
    </>
  );
};

/** The address of a finding within its report. */
const anchorOf = ({ id }: Pick<Result, 'id'>): string => id.replace('/', '-');

/** One finding with everything that supports it and everything that helps. */
export const Finding = ({ result, report, note, pictures, deeds }: Props) => {
  const speak = useSpeak();
  const { verdict, proof, fix, guidance, authorities } = result;
  const [picture] = proof.flatMap((each) => pictures[pictureKey(each)] ?? []);
  const wanted = judgedOn(result, speak);
  return (
    <article class="finding" id={anchorOf(result)} data-check={result.id} data-verdict={verdict}>
      <p class="kicker">
        <Verdict verdict={verdict} /> <span>{speak(groupNames[result.group])}</span> <code>{result.id}</code>
      </p>
      <h3>{speak(result.title)}</h3>
      <p>{speak(result.because)}</p>
      {wanted && <p>{wanted}</p>}
      {result.waived && <p class="waived">{speak(say('Muted: {reason}', { reason: result.waived.reason }))}</p>}
      {proof.length > 0 && <Quotes result={result} report={report} />}
      {picture && isPicture(picture) && (
        <figure>
          <img src={picture} alt={speak('How it looked on the page')} />
        </figure>
      )}
      <dl>
        <Term name="Why it matters">{speak(result.why)}</Term>
        {verdict !== 'pass' && verdict !== 'not-applicable' && (
          <Term name="How to fix it">
            {speak(fix.text)}
            {fix.snippet && (
              <pre tabIndex={0}>
                <code>{fix.snippet}</code>
              </pre>
            )}
          </Term>
        )}
        {guidance.length > 0 && (
          <Term name="Guidance">
            {guidance.map(({ name, quote, source }) => (
              <blockquote key={`${name} ${quote}`}>
                <p>“{quote}”</p>
                <footer class="faint">
                  {name} · {source}
                </footer>
              </blockquote>
            ))}
          </Term>
        )}
        {authorities.length > 0 && (
          <Term name="Law and standards">
            <ul class="plainlist">
              {authorities.map((authority) => (
                <li key={authority.id}>{requirement(authority, speak)}</li>
              ))}
            </ul>
          </Term>
        )}
      </dl>
      <div class="deeds">
        <Note id={result.id} note={note} onNote={deeds.onNote} />
        <Copy label="Copy as a ticket" copy={() => deeds.copy(deeds.ticket(result))} />
        {deeds.more?.(result)}
      </div>
    </article>
  );
};
