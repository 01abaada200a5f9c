import { Refused } from '../../lib/refused';
import { StoreTrouble } from '../../lib/store/trouble';
import type { Message } from '../../lib/words';
import { useSpeak } from '../words';

/** What happened, and what to do about it. */
const wordsOf = (error: unknown): [Message, Message | null] => {
  if (error instanceof Refused) return [error.what, error.next];
  if (error instanceof StoreTrouble) return [error.words, null];
  return ['This could not be shown.', 'Load this page again. Nothing that was stored is lost.'];
};

/** Says what could not be shown, and what a person can do about it. */
export const Trouble = ({ error }: { error: unknown }) => {
  const speak = useSpeak();
  const [what, next] = wordsOf(error);
  const known = error instanceof Refused || error instanceof StoreTrouble;
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
