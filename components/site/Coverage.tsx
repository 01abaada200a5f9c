import check from 'lucide/dist/esm/icons/check.mjs';
import { kindName } from '../../lib/report/terms';
import type { Coverage as Covered } from '../../lib/site/findings';
import { say } from '../../lib/words';
import { Icon } from '../Icon';
import { useSpeak } from '../words';

/** The kinds that would settle most; the others are counted. */
const most = 6;

/** Which kinds of pages were seen, and how many more checks each of the others would settle. */
export const Coverage = ({ coverage }: { coverage: Covered }) => {
  const speak = useSpeak();
  const { seen, missing } = coverage;
  return (
    <section class="coverage" aria-labelledby="coverage">
      <h2 id="coverage">{speak('Kinds of pages')}</h2>
      <ul class="strip">
        {seen.map(({ kind, pages }) => (
          <li key={kind} class="tag">
            <Icon of={check} />
            {speak(kindName(kind))}
            <span class="faint"> {pages}</span>
          </li>
        ))}
        {missing.slice(0, most).map(({ kind, checks }) => (
          <li key={kind} class="tag missing">
            <span class="unseen">{speak('not seen')}: </span>
            {speak(kindName(kind))}
            <span class="faint" title={speak('Checks that this page would settle')}>
              {' '}
              +{checks}
              <span class="unseen"> {speak('Checks that this page would settle')}</span>
            </span>
          </li>
        ))}
        {missing.length > most && (
          <li class="faint">{speak(say('and {count} more kinds', { count: missing.length - most }))}</li>
        )}
      </ul>
      {missing.length > 0 && (
        <p class="faint">{speak('Dashed: not seen yet. The number says how many checks such a page would settle.')}</p>
      )}
      {coverage.unopened > 0 && (
        <p class="faint">
          {speak(say('Pages that others link to and nobody opened: {count}.', { count: coverage.unopened }))}
        </p>
      )}
    </section>
  );
};
