import { pathOf, topicNames } from '../../lib/report/site-terms';
import type { Contradiction, Entry, LedgerRow } from '../../lib/site/findings';
import { say } from '../../lib/words';
import { Fold } from '../Fold';
import { useSpeak } from '../words';

export type Show = (place: { url: string; selector: string }) => void;

/** A quotation with its page; pressing the page shows it there. */
export const Quote = ({ entry, show }: { entry: Entry; show: Show }) => {
  const speak = useSpeak();
  return (
    <>
      <q>
        <bdi>{entry.text}</bdi>
      </q>{' '}
      <button
        type="button"
        class="plain where"
        data-show
        title={speak('Show on page')}
        onClick={() => show({ url: entry.url, selector: entry.selector })}
      >
        <bdi>{pathOf(entry.url)}</bdi>
      </button>
    </>
  );
};

/** Sentences that cannot both be true, side by side. */
export const Contradictions = ({ list, show }: { list: readonly Contradiction[]; show: Show }) => {
  const speak = useSpeak();
  return (
    <Fold
      id="contradictions"
      title={speak('Promises that contradict each other')}
      aside={list.length ? String(list.length) : speak('none seen')}
      open={list.length > 0}
    >
      {list.length === 0 && <p>{speak('No two promises on the pages seen so far contradict each other.')}</p>}
      {list.map(({ topic, a, b, explained }) => (
        <article key={`${a.url} ${a.text} ${b.url} ${b.text}`} class="pair" data-check>
          <h3>{speak(topicNames[topic])}</h3>
          <div class="sides">
            {[a, b].map((side, index) => (
              <blockquote key={index}>
                <strong>{speak(side.words)}</strong>
                <p>
                  <Quote entry={side} show={show} />
                </p>
              </blockquote>
            ))}
          </div>
          {explained && <p class="faint">{speak('A condition that one of them names may explain the difference.')}</p>}
        </article>
      ))}
    </Fold>
  );
};

/** Every promise with a number in it, grouped by what it is about and whom it is made to. */
export const Ledger = ({ rows, show }: { rows: readonly LedgerRow[]; show: Show }) => {
  const speak = useSpeak();
  return (
    <Fold id="ledger" title={speak('All promises')} aside={String(rows.length)}>
      {rows.length === 0 && <p>{speak('No promise with a number was seen on the pages seen so far.')}</p>}
      <ul class="ledger">
        {rows.map(({ topic, scope, promises }) => (
          <li key={`${topic} ${scope.join(' ')}`}>
            <h3>
              {speak(topicNames[topic])}
              {scope.length > 0 && <span class="faint"> {scope.join(', ')}</span>}
            </h3>
            <ul>
              {promises.map(({ quantity, unit, words, entries }) => (
                <li key={`${quantity} ${unit}`}>
                  <strong>{speak(words)}</strong>{' '}
                  <span class="faint">
                    {entries.length === 1 ? speak('1 place') : speak(say('{count} places', { count: entries.length }))}
                  </span>
                  {entries[0] && (
                    <p>
                      <Quote entry={entries[0]} show={show} />
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Fold>
  );
};
