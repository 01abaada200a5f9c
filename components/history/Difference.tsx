import { useSignal } from '@preact/signals';
import chevron from 'lucide/dist/esm/icons/chevron-right.mjs';
import type { ComponentChildren } from 'preact';
import type { Result } from '../../lib/audit';
import type { Verdict } from '../../lib/checks/check';
import { tally, type Change, type Comparison, type Difference as Each, type SeenOn } from '../../lib/report/difference';
import { groupNames, kindName, verdictNames } from '../../lib/report/terms';
import { say, type Message, type Speak } from '../../lib/words';
import { Icon, VerdictIcon } from '../Icon';
import { useSpeak } from '../words';

/** One of the two audits. */
export interface Side {
  id: number;
  at: number;
  /** The score it had when it was made, and the version that gave it. */
  was: { score: number | null; scoring: number };
  /** What every check said then. */
  verdicts: Readonly<Record<string, Verdict>>;
}

interface Props {
  vendor: string;
  before: Side;
  after: Side;
  comparison: Comparison;
  /** Who both are judged for. */
  judgedFor: Message;
  scoring: number;
}

const changeNames: Readonly<Record<Change, Message>> = {
  new: 'New findings',
  worse: 'Worse',
  fixed: 'Fixed',
  better: 'Better',
  lost: 'No longer judged',
  judged: 'Judged now',
  changed: 'Changed otherwise',
  same: 'As before',
};

const dateOf = (at: number, { locale }: Speak) =>
  new Date(at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });

const Word = ({ verdict }: { verdict: Verdict | null }) => {
  const speak = useSpeak();
  if (!verdict) return <span class="faint">{speak('not asked')}</span>;
  return (
    <span class={`verdict ${verdict}`}>
      <VerdictIcon verdict={verdict} />
      {speak(verdictNames[verdict])}
    </span>
  );
};

const Seen = ({ title, result, seen }: { title: string; result: Result | null; seen: readonly SeenOn[] }) => {
  const speak = useSpeak();
  return (
    <div class="side">
      <h4>{title}</h4>
      {result ? (
        <p>{speak(result.because)}</p>
      ) : (
        <p class="faint">{speak('This check did not exist or was not asked.')}</p>
      )}
      {seen.length > 0 && (
        <ul class="quotes">
          {seen.slice(0, 5).map(({ text, kind }) => (
            <li key={`${kind} ${text}`}>
              <q>
                <bdi>{text}</bdi>
              </q>{' '}
              <span class="faint">{speak(kindName(kind))}</span>
            </li>
          ))}
          {seen.length > 5 && <li class="faint">{speak(say('and {count} more', { count: seen.length - 5 }))}</li>}
        </ul>
      )}
    </div>
  );
};

const Row = ({ each, before, after }: { each: Each; before: Side; after: Side }) => {
  const speak = useSpeak();
  const open = useSignal(false);
  const { result } = each;
  const id = `difference-${each.id.replace('/', '-')}`;
  // The verdict of then, where today's checks say otherwise of the same evidence.
  const then = (side: Side, now: Result | null) => {
    const was = side.verdicts[each.id];
    return was && now && was !== now.verdict ? was : null;
  };
  const [beforeThen, afterThen] = [then(before, each.before), then(after, each.after)];
  return (
    <li class={open.value ? 'check open' : 'check'} data-check={each.id} data-change={each.change}>
      <h3>
        <button
          type="button"
          class="row"
          data-row
          aria-expanded={open.value}
          aria-controls={open.value ? id : undefined}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          <span class="title">
            {speak(result.title)} <span class="faint">{speak(groupNames[result.group])}</span>
          </span>
          <span class="move">
            <Word verdict={each.before?.verdict ?? null} />
            <span aria-hidden="true">→</span>
            <span class="unseen">{speak('now')}: </span>
            <Word verdict={each.after?.verdict ?? null} />
          </span>
          <Icon of={chevron} />
        </button>
      </h3>
      {open.value && (
        <div class="detail" id={id}>
          {each.unread.length > 0 && (
            <p class="step">
              {speak(
                say('Only one of the two audits read: {pages}.', { pages: each.unread.map((kind) => kindName(kind)) }),
              )}
            </p>
          )}
          <div class="sides">
            <Seen title={speak('Before')} result={each.before} seen={each.gone} />
            <Seen title={speak('After')} result={each.after} seen={each.came} />
          </div>
          {(beforeThen || afterThen) && (
            <p class="faint">
              {beforeThen && speak(say('The first audit said then: {verdict}.', { verdict: verdictNames[beforeThen] }))}{' '}
              {afterThen && speak(say('The second audit said then: {verdict}.', { verdict: verdictNames[afterThen] }))}
            </p>
          )}
          <code class="faint">{each.id}</code>
        </div>
      )}
    </li>
  );
};

const List = ({ change, count, children }: { change: Change; count: number; children: ComponentChildren }) => {
  const speak = useSpeak();
  const open = useSignal(change !== 'same');
  const id = `change-${change}`;
  return (
    <section aria-labelledby={id} class="change-group">
      <h2>
        <button
          type="button"
          class="row"
          id={id}
          data-row
          aria-expanded={open.value}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          <span class="title">{speak(changeNames[change])}</span>
          <span class="faint">{count}</span>
          <Icon of={chevron} />
        </button>
      </h2>
      {open.value && <ul class="checks">{children}</ul>}
    </section>
  );
};

/** What one check said then and says now of the same evidence. */
const ThenAndNow = ({ vendor, before, comparison, scoring }: Props) => {
  const speak = useSpeak();
  const { verdicts } = before;
  const rows = comparison.differences.map(({ result }) => ({ result, was: verdicts[result.id] ?? null }));
  const others = rows.filter(({ result, was }) => was !== result.verdict);
  return (
    <>
      <h1>{speak(say('Then and now: {vendor}', { vendor }))}</h1>
      <p>
        {speak(
          say('The evidence of {date}, as it was judged then and as it is judged by today’s checks.', {
            date: dateOf(before.at, speak),
          }),
        )}
      </p>
      <div class="scrolls" role="group" aria-label={speak('Then and now')} tabIndex={0}>
        <table class="audits">
          <thead>
            <tr>
              <th scope="col">{speak('Check')}</th>
              <th scope="col">{speak(say('Then (scoring version {version})', { version: before.was.scoring }))}</th>
              <th scope="col">{speak(say('Now (scoring version {version})', { version: scoring }))}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{speak('Score')}</th>
              <td>{before.was.score ?? '–'}</td>
              <td>{comparison.after.score ?? '–'}</td>
            </tr>
            {others.map(({ result, was }) => (
              <tr key={result.id} data-check={result.id}>
                <th scope="row">
                  {speak(result.title)}
                  <br />
                  <span class="faint">{speak(result.because)}</span>
                </th>
                <td>
                  <Word verdict={was} />
                </td>
                <td>
                  <Word verdict={result.verdict} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        {others.length
          ? speak(say('All other checks say what they said then ({count}).', { count: rows.length - others.length }))
          : speak('Every check says what it said then.')}
      </p>
    </>
  );
};

const kinds = (list: Comparison['onlyBefore']) => list.map((kind) => kindName(kind));

/** What changed from one audit to another, with the evidence of both. */
export const Difference = (props: Props) => {
  const { vendor, before, after, comparison, judgedFor, scoring } = props;
  const speak = useSpeak();
  if (before.id === after.id) return <ThenAndNow {...props} />;
  const counts = tally(comparison);
  const changes = (Object.keys(changeNames) as Change[]).filter((change) => counts[change] > 0);
  const score = (value: number | null) => (value === null ? speak('No score') : String(value));
  return (
    <>
      <h1>{speak(say('What changed at {vendor}', { vendor }))}</h1>
      <p class="difference-lead">
        {speak(
          say('From {before} to {after}: {from} → {to}.', {
            before: dateOf(before.at, speak),
            after: dateOf(after.at, speak),
            from: score(comparison.before.score),
            to: score(comparison.after.score),
          }),
        )}
      </p>
      <p class="faint">
        {speak(
          say('Both are judged by today’s checks (scoring version {scoring}), for {audience}.', {
            scoring,
            audience: judgedFor,
          }),
        )}
      </p>
      {comparison.onlyBefore.length > 0 && (
        <p class="step">
          {speak(
            say('Only the first audit read: {pages}. A change may come from that.', {
              pages: kinds(comparison.onlyBefore),
            }),
          )}
        </p>
      )}
      {comparison.onlyAfter.length > 0 && (
        <p class="step">
          {speak(
            say('Only the second audit read: {pages}. A change may come from that.', {
              pages: kinds(comparison.onlyAfter),
            }),
          )}
        </p>
      )}
      {counts.same === comparison.differences.length && <p>{speak('Nothing changed.')}</p>}
      {changes.map((change) => (
        <List key={change} change={change} count={counts[change]}>
          {comparison.differences
            .filter((each) => each.change === change)
            .map((each) => (
              <Row key={each.id} each={each} before={before} after={after} />
            ))}
        </List>
      ))}
      <p>
        <a href={`#/history/${encodeURIComponent(vendor)}`}>{speak('All audits of this vendor')}</a>
      </p>
    </>
  );
};
