import { useComputed, useSignal } from '@preact/signals';
import printer from 'lucide/dist/esm/icons/printer.mjs';
import save from 'lucide/dist/esm/icons/download.mjs';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Report as Data, Result } from '../../lib/audit';
import type { Verdict as VerdictName } from '../../lib/checks/check';
import type { Circumstances, Handover } from '../../lib/report/handover';
import { fixFirst, inOrder, judgedOn, verdictOrder } from '../../lib/report/order';
import { groupNames, verdictMeanings } from '../../lib/report/terms';
import { say, type Message, type Speak } from '../../lib/words';
import { Filter } from '../Filter';
import { Unfolded } from '../Fold';
import { Icon } from '../Icon';
import { Consistency } from '../site/Consistency';
import { Coverage } from '../site/Coverage';
import { Contradictions, Ledger, type Show } from '../site/Promises';
import { WaysMap } from '../site/WaysMap';
import { useSpeak } from '../words';
import { Cover } from './Cover';
import { Finding, Verdict, type FindingDeeds } from './Finding';
import { Long } from './Long';

interface Props {
  report: Data;
  date?: Date | undefined;
  circumstances?: Circumstances | undefined;
  handover: Handover;
  version: string;
  pictures?: Readonly<Record<string, string>>;
  deeds: FindingDeeds;
  onCircumstances: ((circumstances: Circumstances) => void) | null;
  /** Opens the page of something that was seen. */
  onPlace: Show;
  onHandOver(): void;
  onPrint(): void;
  /** Something a person must know before reading, such as that checks have changed since. */
  remarks?: readonly Message[];
  /** What people found out, shown beside. */
  people?: ComponentChildren;
  /** Ways to other views of the same vendor. */
  nav?: ComponentChildren;
}

const isFinding = ({ verdict }: Result) => verdict === 'fail' || verdict === 'partial' || verdict === 'review';

/** Everything of a result that a person may look for, in lower case. */
const haystack = (result: Result, note: string, speak: Speak): string =>
  [
    result.id,
    result.code,
    speak(result.title),
    speak(result.because),
    speak(groupNames[result.group]),
    speak(result.fix.text),
    note,
    ...result.proof.flatMap(({ text, url }) => [text, url]),
    ...result.authorities.map(({ name }) => name),
  ]
    .join('\n')
    .toLowerCase();

/** The order of the report: what to mend, by what it costs; what to look at; what is well; what is not judged. */
const sorted = (report: Data): Result[] => {
  const first = fixFirst(report, report.results.length);
  const chosen = new Set(first);
  return [...first, ...inOrder(report.results.filter((each) => !chosen.has(each)))];
};

interface LineProps {
  result: Result;
  note: string;
  /** The whole of it, for those who ask. */
  whole(): ComponentChildren;
}

/** What is well or was not judged, in a line that opens to its evidence. */
const Line = ({ result, note, whole }: LineProps) => {
  const speak = useSpeak();
  const open = useSignal(false);
  if (open.value) return <li>{whole()}</li>;
  return (
    <li data-check={result.id} data-verdict={result.verdict}>
      <Verdict verdict={result.verdict} />
      <span>
        <button
          type="button"
          class="opens"
          onClick={() => {
            open.value = true;
          }}
        >
          {speak(result.title)}
        </button>{' '}
        <span class="faint">
          {speak(result.because)} {judgedOn(result, speak)}
        </span>
        {[...new Set(result.proof.map(({ text }) => text))].slice(0, 2).map((text) => (
          <span class="faint" key={text}>
            {' '}
            <q>
              <bdi>{text}</bdi>
            </q>
          </span>
        ))}
        {note && (
          <span class="note-text">
            {speak('Note')}: {note}
          </span>
        )}
      </span>
    </li>
  );
};

/** A whole report: the answer, what to mend, what is well, what was not judged. Reads well on paper. */
export const Report = (props: Props) => {
  const { report, handover, pictures = {}, deeds, remarks = [] } = props;
  const speak = useSpeak();
  const verdict = useSignal<VerdictName | null>(null);
  const only = useSignal(false);
  const sought = useSignal('');
  const root = useRef<HTMLDivElement>(null);
  const { notes } = handover;

  const order = useMemo(() => sorted(report), [report]);
  const hay = useMemo(() => new Map<Result, string>(), [report, notes, speak]);
  const words = useComputed(() => sought.value.toLowerCase().split(/\s+/).filter(Boolean));
  const textOf = (result: Result): string => {
    let text = hay.get(result);
    if (text === undefined) hay.set(result, (text = haystack(result, notes[result.id] ?? '', speak)));
    return text;
  };
  const holds = (result: Result): boolean =>
    !words.value.length || words.value.every((word) => textOf(result).includes(word));
  // What is searched is put together in small steps beforehand, so that the first letter typed does not wait for it.
  useEffect(() => {
    let at = 0;
    let timer = setTimeout(function step() {
      for (const end = at + 50; at < end && at < order.length; at++) textOf(order[at]!);
      if (at < order.length) timer = setTimeout(step);
    });
    return () => clearTimeout(timer);
  }, [hay, order]);
  const shown = order.filter(
    (each) =>
      (verdict.value === null || each.verdict === verdict.value) && (!only.value || isFinding(each)) && holds(each),
  );
  const findings = shown.filter((each) => isFinding(each) && !each.waived);
  const muted = shown.filter((each) => each.waived);
  const well = shown.filter((each) => each.verdict === 'pass');
  const rest = shown.filter((each) => each.verdict === 'unknown' || each.verdict === 'not-applicable');
  const filtered = verdict.value !== null || only.value || words.value.length > 0;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if ((event.target as Element).closest('input, textarea, select, dialog')) return;
      event.preventDefault();
      root.current?.querySelector<HTMLInputElement>('input[type=search]')?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const finding = (result: Result) => (
    <Finding
      key={result.id}
      result={result}
      report={report}
      note={notes[result.id] ?? ''}
      pictures={pictures}
      deeds={deeds}
    />
  );
  const line = (result: Result) => (
    <Line key={result.id} result={result} note={notes[result.id] ?? ''} whole={() => finding(result)} />
  );

  return (
    <div class="report" ref={root}>
      <Cover
        report={report}
        date={props.date}
        circumstances={props.circumstances}
        handover={handover}
        version={props.version}
        onCircumstances={props.onCircumstances}
      />
      {remarks.map((remark, at) => (
        <p class="note" key={at}>
          {speak(remark)}
        </p>
      ))}
      {report.problems.length > 0 && (
        <p class="note">
          {speak(
            say('Parts of the page could not be read: {parts}.', {
              parts: report.problems.map((each) => each.detector).join(', '),
            }),
          )}
        </p>
      )}
      {report.pages.some((page) => page.truncated) && (
        <p class="note">{speak('A page was too large to be read in full.')}</p>
      )}
      <div class="deeds screen">
        <button type="button" class="button first" onClick={props.onHandOver}>
          <Icon of={save} />
          {speak('Save or hand over …')}
        </button>
        <button type="button" class="plain" onClick={props.onPrint}>
          <Icon of={printer} />
          {speak('Print or save as PDF')}
        </button>
        {props.nav}
      </div>
      <search class="tools screen">
        <label class="seek">
          <span class="unseen">{speak('Search in this report')}</span>
          <input
            type="search"
            placeholder={speak('Search in this report')}
            value={sought.value}
            onInput={({ currentTarget }) => {
              sought.value = currentTarget.value;
            }}
          />
        </label>
        <label class="check-box">
          <input
            type="checkbox"
            checked={only.value}
            onChange={({ currentTarget }) => {
              only.value = currentTarget.checked;
            }}
          />{' '}
          {speak('Findings only')}
        </label>
        <Filter
          counts={report.counts}
          chosen={verdict.value}
          onChoose={(next) => {
            verdict.value = next;
          }}
        />
        <p class="unseen" role="status">
          {filtered && speak(say('{count} of {total} are shown.', { count: shown.length, total: order.length }))}
        </p>
      </search>
      {filtered && !shown.length && <p class="nothing">{speak('Nothing in this report fits. Search for less.')}</p>}
      {(findings.length > 0 || !filtered) && (
        <section aria-labelledby="mend">
          <h2 id="mend">{speak('What to mend, the weightiest first')}</h2>
          {findings.length ? (
            <Long items={findings} of={order.length} row={finding} height={420} />
          ) : (
            <p>{speak('Nothing to mend was seen.')}</p>
          )}
        </section>
      )}
      {report.site && !filtered && (
        <Unfolded.Provider value>
          <WaysMap paths={report.site.paths} />
          <Contradictions list={report.site.contradictions} show={props.onPlace} />
          <Consistency rows={report.site.consistency} show={props.onPlace} />
          <Ledger rows={report.site.ledger} show={props.onPlace} />
          <Coverage coverage={report.site.coverage} />
        </Unfolded.Provider>
      )}
      {muted.length > 0 && (
        <section aria-labelledby="muted">
          <h2 id="muted">{speak('Muted findings')}</h2>
          <Long items={muted} of={order.length} row={finding} height={420} />
        </section>
      )}
      {well.length > 0 && (
        <section aria-labelledby="well">
          <h2 id="well">{speak('What is well')}</h2>
          {verdict.value === 'pass' || words.value.length > 0 ? (
            <Long items={well} of={order.length} row={finding} height={420} />
          ) : (
            <Long items={well} of={order.length} row={line} height={72} list="lines" />
          )}
        </section>
      )}
      {rest.length > 0 && (
        <section aria-labelledby="rest">
          <h2 id="rest">{speak('Not judged')}</h2>
          <Long items={rest} of={order.length} row={line} height={72} list="lines" />
        </section>
      )}
      {!filtered && props.people}
      <section class="about" aria-labelledby="about">
        <h2 id="about">{speak('About this report')}</h2>
        <dl class="legend">
          {verdictOrder.map((which) => [
            <dt key={which}>
              <Verdict verdict={which} />
            </dt>,
            <dd key="meaning">{speak(verdictMeanings[which])}</dd>,
          ])}
        </dl>
        <p>
          {speak(
            'Only pass, partial and fail count. A score says how much of what was judged is well, and nothing about what was not seen.',
          )}
        </p>
        <p>
          {speak(
            'This report says what was seen on the pages named above, in one visit. It is no legal advice and proves nothing about pages that were not visited.',
          )}
        </p>
        <p class="faint">
          {speak(
            say('Scoring version {version}. Scores of different versions cannot be compared.', {
              version: report.scoring,
            }),
          )}
        </p>
      </section>
    </div>
  );
};
