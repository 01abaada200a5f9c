import { Refused } from '../../lib/refused';
import type { Message } from '../../lib/words';
import { useSpeak } from '../words';

/** Says what could not be shown, and what a person can do about it. */
export const Trouble = ({ error }: { error: unknown }) => {
  const speak = useSpeak();
  const known = error instanceof Refused;
  const what: Message = known ? error.what : 'This could not be shown.';
  const next: Message | null = known ? error.next : 'Load this page again. Nothing that was stored is lost.';
  return (
    <section class="notice" role="alert">
      <h1>{speak(what)}</h1>
      {next && <p>{speak(next)}</p>}
      {!known && (
        <p>
          <code class="faint">{error instanceof Error ? error.message : String(error)}</code>
        </p>
      )}
      <p>
        <a href="#/">{speak('All vendors')}</a>
      </p>
    </section>
  );
};
