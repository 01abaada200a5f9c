import chevron from 'lucide/dist/esm/icons/chevron-right.mjs';
import type { Result } from '../lib/audit';
import { groupNames, verdictNames } from '../lib/report/terms';
import { Detail, type Deeds } from './Detail';
import { Icon, VerdictIcon } from './Icon';
import { useSpeak } from './words';

interface Props {
  result: Result;
  /** Tells this row from the same check in another list. */
  name: string;
  /** Names the group too, where rows of several groups stand together. */
  mixed?: boolean;
  open: boolean;
  deeds: Deeds;
  onToggle(): void;
}

/** One check: a line that opens to everything known about it. */
export const CheckRow = ({ result, name, mixed = false, open, deeds, onToggle }: Props) => {
  const speak = useSpeak();
  const { verdict } = result;
  return (
    <li class={open ? 'check open' : 'check'} data-verdict={verdict} data-check={result.id}>
      <h3>
        <button
          type="button"
          class="row"
          id={name}
          data-row
          aria-expanded={open}
          aria-controls={open ? `${name}-detail` : undefined}
          onClick={onToggle}
        >
          <VerdictIcon verdict={verdict} />
          <span class="title">{speak(result.title)}</span>
          <span class={`word ${verdict}`}>{speak(verdictNames[verdict])}</span>
          {result.waived && <span class="faint">{speak('Muted')}</span>}
          {mixed && <span class="faint">{speak(groupNames[result.group])}</span>}
          <Icon of={chevron} />
        </button>
      </h3>
      {open && <Detail result={result} id={`${name}-detail`} deeds={deeds} />}
    </li>
  );
};
