import type { Report } from '../lib/audit';
import type { Verdict } from '../lib/checks/check';
import { verdictOrder } from '../lib/report/order';
import { verdictNames } from '../lib/report/terms';
import { VerdictIcon } from './Icon';
import { useSpeak } from './words';

interface Props {
  counts: Report['counts'];
  chosen: Verdict | null;
  onChoose(verdict: Verdict | null): void;
}

/** Shows checks of one verdict only. Radio buttons, so that arrows move between them without our help. */
export const Filter = ({ counts, chosen, onChoose }: Props) => {
  const speak = useSpeak();
  return (
    <fieldset class="filter">
      <legend class="unseen">{speak('Show only')}</legend>
      {[null, ...verdictOrder]
        .filter((verdict) => verdict === null || counts[verdict] > 0)
        .map((verdict) => (
          <label key={verdict} class="chip" title={verdict ? speak(verdictNames[verdict]) : undefined}>
            <input
              type="radio"
              name="verdict"
              class="unseen"
              checked={chosen === verdict}
              onChange={() => onChoose(verdict)}
            />
            {verdict ? (
              <>
                <VerdictIcon verdict={verdict} />
                <span class="word">{speak(verdictNames[verdict])}</span> <span>{counts[verdict]}</span>
              </>
            ) : (
              speak('All')
            )}
          </label>
        ))}
    </fieldset>
  );
};
