import equal from 'lucide/dist/esm/icons/equal.mjs';
import equalNot from 'lucide/dist/esm/icons/equal-not.mjs';
import list from 'lucide/dist/esm/icons/list.mjs';
import { detailNames, stateNames } from '../../lib/report/site-terms';
import type { ConsistencyRow } from '../../lib/site/findings';
import { say } from '../../lib/words';
import { Fold } from '../Fold';
import { Icon } from '../Icon';
import { useSpeak } from '../words';
import { Quote, type Show } from './Promises';

const icons = { same: equal, labelled: list, differs: equalNot } as const;
const most = 8;

/** Whether contact details, the place of the help and ways to pay are the same on all pages. */
export const Consistency = ({ rows, show }: { rows: readonly ConsistencyRow[]; show: Show }) => {
  const speak = useSpeak();
  const differing = rows.filter(({ state }) => state === 'differs').length;
  return (
    <Fold
      id="consistency"
      title={speak('The same on every page?')}
      aside={
        differing === 0
          ? speak('no differences seen')
          : differing === 1
            ? speak('1 differs')
            : speak(say('{count} differ', { count: differing }))
      }
      open={differing > 0}
    >
      {rows.length === 0 && <p>{speak('Nothing that could differ was seen on more than one page.')}</p>}
      <ul class="consistency">
        {rows.map(({ what, state, because, values }) => (
          <li key={what} class={state}>
            <h3>
              <Icon of={icons[state]} />
              {speak(detailNames[what])} <span class="faint">{speak(stateNames[state])}</span>
            </h3>
            <p>{speak(because)}</p>
            {(state !== 'same' || values.length === 1) && (
              <ul class="quotes">
                {values.slice(0, most).map(({ text, label, pages, entries }) => (
                  <li key={text}>
                    {entries[0] ? <Quote entry={{ ...entries[0], text }} show={show} /> : <bdi>{text}</bdi>}
                    {label && <span class="faint"> {label}</span>}
                    {pages.length > 1 && (
                      <span class="faint"> {speak(say('on {count} pages', { count: pages.length }))}</span>
                    )}
                  </li>
                ))}
                {values.length > most && (
                  <li class="faint">{speak(say('and {count} more', { count: values.length - most }))}</li>
                )}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
};
