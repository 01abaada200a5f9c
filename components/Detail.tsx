import { useSignal } from '@preact/signals';
import crosshair from 'lucide/dist/esm/icons/crosshair.mjs';
import type { ComponentChildren } from 'preact';
import type { ReportProof, Result } from '../lib/audit';
import { judgedOn } from '../lib/report/order';
import { placeOf, requirement } from '../lib/report/terms';
import type { Disagreement } from '../lib/report/waivers';
import { say, type Message } from '../lib/words';
import { Copy } from './Copy';
import { Icon } from './Icon';
import { Disagree } from './waivers/Disagree';
import { useSpeak } from './words';

/** What became of an attempt to show an element on its page. */
export type Shown = 'outlined' | 'nearby' | 'gone' | 'refused';

/** What a person can do with a check. */
export interface Deeds {
  show(proof: ReportProof): Promise<Shown>;
  copy(text: string): Promise<boolean>;
  /** Which page a proof stands on, where there are several. */
  pageOf?(proof: ReportProof): string;
  /** The finding as the text of a ticket. */
  ticket(result: Result): string;
  /** What to do about a verdict one does not share; left out where there is nothing to keep it with. */
  disagree?: Disagreement;
}

const shownWords: Readonly<Record<Shown, Message>> = {
  outlined: 'Outlined on the page.',
  nearby: 'It cannot be seen now. The nearest visible place is outlined.',
  gone: 'Not found again: the page has changed since it was read.',
  refused: 'The page can no longer be reached. Read it again.',
};

const most = 5;

const Part = ({ title, children }: { title: Message; children: ComponentChildren }) => (
  <div class="part">
    <h4>{useSpeak()(title)}</h4>
    {children}
  </div>
);

const Proof = ({ proof, deeds: { show, pageOf } }: { proof: ReportProof; deeds: Deeds }) => {
  const speak = useSpeak();
  const shown = useSignal<Shown | null>(null);
  return (
    <li>
      <p>
        <q>
          <bdi>{proof.text}</bdi>
        </q>{' '}
        <span class="faint">
          {pageOf && (
            <>
              <bdi>{pageOf(proof)}</bdi>,{' '}
            </>
          )}
          {placeOf(proof, speak)}
        </span>
      </p>
      {/* What stands in the head of a document is never drawn, so there is nothing to outline. */}
      {proof.region !== 'head' && (
        <button
          type="button"
          class="plain"
          data-show
          onClick={async () => {
            shown.value = await show(proof);
          }}
        >
          <Icon of={crosshair} />
          {speak('Show on page')}
        </button>
      )}
      <span class="faint" role="status">
        {shown.value && speak(shownWords[shown.value])}
      </span>
    </li>
  );
};

export const Detail = ({ result, id, deeds }: { result: Result; id: string; deeds: Deeds }) => {
  const speak = useSpeak();
  const { proof, fix, guidance, authorities } = result;
  const wanted = judgedOn(result, speak);
  const wellDone = result.verdict === 'pass' || result.verdict === 'not-applicable';
  return (
    <div class="detail" id={id}>
      <p>{speak(result.because)}</p>
      {wanted && <p>{wanted}</p>}
      {proof.length > 0 && (
        <ul class="quotes">
          {proof.slice(0, most).map((each) => (
            <Proof key={`${each.url} ${each.selector} ${each.text}`} proof={each} deeds={deeds} />
          ))}
          {proof.length > most && (
            <li class="faint">{speak(say('and {count} more', { count: proof.length - most }))}</li>
          )}
        </ul>
      )}
      <Part title="Why it matters">
        <p>{speak(result.why)}</p>
      </Part>
      {!wellDone && (
        <Part title="How to fix it">
          <p>{speak(fix.text)}</p>
          {fix.snippet && (
            <div class="snippet">
              <pre tabIndex={0}>
                <code>{fix.snippet}</code>
              </pre>
              <Copy label="Copy snippet" copy={() => deeds.copy(fix.snippet ?? '')} />
            </div>
          )}
        </Part>
      )}
      {guidance.length > 0 && (
        <Part title="Guidance">
          {guidance.map(({ name, quote, source }) => (
            <blockquote key={name}>
              <p>“{quote}”</p>
              <footer class="faint">
                {name} · {source}
              </footer>
            </blockquote>
          ))}
        </Part>
      )}
      {authorities.length > 0 && (
        <Part title="Law and standards">
          <ul class="plainlist">
            {authorities.map((authority) => (
              <li key={authority.id}>{requirement(authority, speak)}</li>
            ))}
          </ul>
        </Part>
      )}
      <div class="deeds">
        <Copy label="Copy as a ticket" copy={() => deeds.copy(deeds.ticket(result))} />
        <code class="faint">{result.id}</code>
        {deeds.disagree && <Disagree result={result} id={id} deeds={deeds.disagree} />}
      </div>
    </div>
  );
};
