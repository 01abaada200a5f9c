import refresh from 'lucide/dist/esm/icons/refresh-cw.mjs';
import type { Message } from '../lib/words';
import { Icon } from './Icon';
import { useSpeak } from './words';

interface Props {
  /** The vendor's host; "" while it is not known. */
  host: string;
  /** What kind of page it is, once that is known. */
  kind: string;
  /** A data URL, or null: then the first letter of the host stands in. */
  icon: string | null;
  busy: boolean;
  /** What the button does. */
  label?: Message;
  onReread(): void;
}

export const Header = ({ host, kind, icon, busy, label: does = 'Read the page again', onReread }: Props) => {
  const speak = useSpeak();
  const label = speak(does);
  return (
    <header class="bar top">
      <span class="tile" aria-hidden="true">
        {icon ? <img src={icon} alt="" width="20" height="20" /> : host.charAt(0)}
      </span>
      <div class="who">
        <h1 title={host}>
          <bdi>{host || 'Approachable'}</bdi>
        </h1>
        <p class="faint">{kind}</p>
      </div>
      <button
        type="button"
        class="plain square"
        aria-label={label}
        title={label}
        aria-disabled={busy}
        onClick={onReread}
      >
        <Icon of={refresh} />
      </button>
    </header>
  );
};
