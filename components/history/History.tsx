import { useSignal } from '@preact/signals';
import type { Score } from '../../lib/audit';
import { groupNames } from '../../lib/report/terms';
import { say, type Message } from '../../lib/words';
import { useSpeak } from '../words';
import { Trend } from './Trend';

/** One kept audit. */
export interface Kept {
  id: number;
  at: number;
  scoring: number;
  summary: Pick<Score, 'score' | 'judged' | 'total'>;
  groups: Readonly<Record<string, number | null>>;
  /** True where it was judged with numbers a person had changed. */
  ownNumbers: boolean;
}

/** Audits of one subject: of the whole site, of one page, or of invoices. Oldest first. */
export interface Series {
  key: string;
  name: Message;
  audits: readonly Kept[];
}

/** What today's checks say of an old audit. */
export interface Again {
  score: number | null;
  /** How many verdicts are others now. */
  changed: number;
}

interface Props {
  vendor: string;
  series: readonly Series[];
  /** The version that judges now. */
  scoring: number;
  judgeAgain(id: number): Promise<Again>;
}

const groups = ['reach', 'pay', 'deal'] as const;

const score = (value: number | null) => value ?? '–';

/** Every kept audit of a vendor: how its scores went, and what to hold against what. */
export const History = ({ vendor, series, scoring, judgeAgain }: Props) => {
  const speak = useSpeak();
  const chosen = useSignal(series[0]?.key ?? '');
  const pair = useSignal<{ from: number | null; to: number | null }>({ from: null, to: null });
  const again = useSignal<ReadonlyMap<number, Again | null>>(new Map());
  const doing = useSignal<{ done: number; of: number } | null>(null);

  const date = (at: number, style: 'medium' | 'short' = 'medium') =>
    new Date(at).toLocaleString(speak.locale, { dateStyle: style, timeStyle: 'short' });
  const current = series.find(({ key }) => key === chosen.value) ?? series[0];

  if (!current)
    return (
      <>
        <h1>{speak(say('History of {vendor}', { vendor }))}</h1>
        <p>{speak('No audit of this vendor is kept.')}</p>
        <p>{speak('Open its website and press the toolbar button there: every audit from then on is kept.')}</p>
      </>
    );

  const { audits } = current;
  const newest = audits.at(-1)!;
  const points = audits.map(({ at, scoring, summary }) => ({ at, scoring, score: summary.score }));
  const from = pair.value.from ?? audits.at(-2)?.id ?? newest.id;
  const to = pair.value.to ?? newest.id;
  const describe = (name: string, values: readonly (number | null)[]) => {
    const numbers = values.filter((value) => value !== null);
    if (!numbers.length) return speak(say('{name}: no score yet', { name }));
    return speak(
      say('{name}: from {first} to {last} over {count} audits, lowest {low}, highest {high}', {
        name,
        first: numbers[0]!,
        last: numbers.at(-1)!,
        count: values.length,
        low: Math.min(...numbers),
        high: Math.max(...numbers),
      }),
    );
  };

  const judgeAll = async () => {
    const results = new Map<number, Again | null>();
    for (const [index, { id }] of audits.entries()) {
      doing.value = { done: index, of: audits.length };
      results.set(id, await judgeAgain(id).catch(() => null));
      again.value = new Map(results);
    }
    doing.value = null;
  };

  return (
    <>
      <h1>{speak(say('History of {vendor}', { vendor }))}</h1>
      {series.length > 1 && (
        <label class="stacked">
          <span>{speak('What was audited')}</span>
          <select
            value={current.key}
            onChange={({ currentTarget }) => {
              chosen.value = currentTarget.value;
              pair.value = { from: null, to: null };
              again.value = new Map();
            }}
          >
            {series.map(({ key, name, audits }) => (
              <option key={key} value={key}>
                {speak(say('{name} ({count})', { name, count: audits.length }))}
              </option>
            ))}
          </select>
        </label>
      )}

      <section aria-labelledby="trend">
        <h2 id="trend">{speak('How the score went')}</h2>
        {audits.length === 1 ? (
          <p>{speak('One audit is kept so far. From the second on there is a line to see.')}</p>
        ) : (
          <>
            <Trend
              points={points}
              height={180}
              labelled
              label={describe(
                speak('Score'),
                points.map(({ score }) => score),
              )}
            />
            <p class="faint ends">
              <span>{date(audits[0]!.at, 'short')}</span>
              <span>{date(newest.at, 'short')}</span>
            </p>
            <ul class="sparks">
              {groups.map((group) => (
                <li key={group}>
                  <span>{speak(groupNames[group])}</span> <strong>{score(newest.groups[group] ?? null)}</strong>
                  <Trend
                    points={audits.map(({ at, scoring, groups }) => ({ at, scoring, score: groups[group] ?? null }))}
                    height={48}
                    label={describe(
                      speak(groupNames[group]),
                      audits.map(({ groups }) => groups[group] ?? null),
                    )}
                  />
                </li>
              ))}
            </ul>
            {new Set(audits.map(({ scoring }) => scoring)).size > 1 && (
              <p class="faint">
                {speak(
                  'A dashed line marks where the checks changed. Scores on its two sides cannot be compared; judge the old audits again to see them by today’s checks.',
                )}
              </p>
            )}
          </>
        )}
      </section>

      <section aria-labelledby="audits">
        <h2 id="audits">{speak('Audits')}</h2>
        <div class="scrolls" role="group" aria-labelledby="audits" tabIndex={0}>
          <table class="audits">
            <thead>
              <tr>
                <th scope="col">{speak('When')}</th>
                <th scope="col">{speak('Score')}</th>
                <th scope="col">{speak('Judged')}</th>
                <th scope="col">{speak('Scoring version')}</th>
                {again.value.size > 0 && <th scope="col">{speak('By today’s checks')}</th>}
                {audits.length > 1 && (
                  <>
                    <th scope="col">{speak('From')}</th>
                    <th scope="col">{speak('To')}</th>
                  </>
                )}
              </tr>
            </thead>
            <tbody>
              {audits.toReversed().map(({ id, at, scoring, summary, ownNumbers }) => {
                const now = again.value.get(id);
                return (
                  <tr key={id}>
                    <th scope="row">
                      <a href={`#/page/${id}`}>{date(at)}</a>
                    </th>
                    <td>{score(summary.score)}</td>
                    <td>{speak(say('{judged} of {total}', { judged: summary.judged, total: summary.total }))}</td>
                    <td>
                      {scoring}
                      {ownNumbers && <span class="faint"> {speak('own numbers')}</span>}
                    </td>
                    {again.value.size > 0 && (
                      <td>
                        {now === null && speak('cannot be judged')}
                        {now && (
                          <>
                            <strong>{score(now.score)}</strong>{' '}
                            {now.changed > 0 ? (
                              <a href={`#/difference/${id}/${id}`}>
                                {now.changed === 1
                                  ? speak('1 other verdict')
                                  : speak(say('{count} other verdicts', { count: now.changed }))}
                              </a>
                            ) : (
                              <span class="faint">{speak('as then')}</span>
                            )}
                          </>
                        )}
                      </td>
                    )}
                    {audits.length > 1 &&
                      (['from', 'to'] as const).map((side) => (
                        <td key={side}>
                          <input
                            type="radio"
                            name={side}
                            aria-label={`${speak(side === 'from' ? 'From' : 'To')} ${date(at)}`}
                            checked={(side === 'from' ? from : to) === id}
                            onChange={() => {
                              pair.value = { from, to, [side]: id };
                            }}
                          />
                        </td>
                      ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
        <p class="buttons">
          {audits.length > 1 && (
            <a class="button first" href={`#/difference/${from}/${to}`}>
              {speak('Show what changed')}
            </a>
          )}
          <button
            type="button"
            class="button"
            aria-disabled={doing.value !== null}
            onClick={() => doing.value ?? judgeAll()}
          >
            {doing.value
              ? speak(say('Judging: {done} of {of} …', doing.value))
              : speak('Judge all again with today’s checks')}
          </button>
        </p>
        <p class="faint">
          {speak(
            say('Today’s checks are scoring version {scoring}. What was judged then stays as it was kept.', {
              scoring,
            }),
          )}
        </p>
      </section>
    </>
  );
};
