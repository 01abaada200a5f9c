import { say } from '../../lib/words';
import { useSpeak } from '../words';

/** Whether pages of the site join as the person visits them. */
export type AccessState = 'granted' | 'ask' | 'declined';

interface Props {
  host: string;
  state: AccessState;
  allow(): void;
  decline(): void;
}

/** Asks once for access to the site in front, and says what for; afterwards one line remains. */
export const Access = ({ host, state, allow, decline }: Props) => {
  const speak = useSpeak();
  if (state === 'granted') return null;
  if (state === 'declined')
    return (
      <p class="note">
        {speak('A page joins when you press the toolbar button on it, or “Read this page” above.')}{' '}
        <button type="button" class="plain" onClick={allow}>
          {speak('Let every page join')}
        </button>
      </p>
    );
  return (
    <section class="note ask" aria-labelledby="ask">
      <h2 id="ask">{speak(say('Come along on {host}?', { host }))}</h2>
      <p>
        {speak(
          'Then every page you visit there is read while this panel is open, also where you are signed in, and joins the dossier. What is read stays on this computer. No other site is read, and you can take it back at any time in the browser’s settings.',
        )}
      </p>
      <div class="begin">
        <button type="button" class="primary" onClick={allow}>
          {speak('Allow this site')}
        </button>
        <button type="button" class="plain" onClick={decline}>
          {speak('No, I choose the pages')}
        </button>
      </div>
    </section>
  );
};
