import arrow from 'lucide/dist/esm/icons/arrow-right.mjs';
import card from 'lucide/dist/esm/icons/credit-card.mjs';
import door from 'lucide/dist/esm/icons/log-out.mjs';
import parcel from 'lucide/dist/esm/icons/package-search.mjs';
import phone from 'lucide/dist/esm/icons/phone.mjs';
import undo from 'lucide/dist/esm/icons/undo-2.mjs';
import type { IconNode } from 'lucide';
import { pageName } from '../../lib/report/site-terms';
import type { Goal, Path } from '../../lib/site/findings';
import { Icon } from '../Icon';
import { useSpeak } from '../words';

const goalIcons: Readonly<Record<Goal, IconNode>> = {
  human: phone,
  pay: card,
  cancel: door,
  returns: undo,
  'order-status': parcel,
};

/**
 * A way through the site, drawn from left to right: page, the words of the link, page, and what is there in the end. It
 * is a list of steps all the same, so it reads as one where nothing is drawn.
 */
export const Way = ({ goal, path }: { goal: Goal; path: Path }) => {
  const speak = useSpeak();
  return (
    <ol class="way">
      {path.steps.map((step) => (
        <li key={step.url} class="step-of-way">
          <span class="stop" title={step.url}>
            <bdi>{pageName(step, speak)}</bdi>
          </span>
          <span class="leg">
            {step.link !== null && (
              <q>
                <bdi>{step.link}</bdi>
              </q>
            )}
            <Icon of={arrow} />
          </span>
        </li>
      ))}
      <li class="step-of-way end">
        <span class="stop goal" title={path.end.url}>
          <Icon of={goalIcons[goal]} />
          <span>
            {speak(path.end.what)}
            {path.end.text && (
              <>
                {': '}
                <bdi>{path.end.text}</bdi>
              </>
            )}
          </span>
        </span>
      </li>
    </ol>
  );
};
