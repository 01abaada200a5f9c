import { refusalWords, type Refusal } from '../lib/refusal';
import { useSpeak } from './words';

/** Says plainly why there is no report, and what to do. */
export const Notice = ({ refusal, detail }: { refusal: Refusal; detail: string }) => {
  const speak = useSpeak();
  const { what, next } = refusalWords[refusal];
  return (
    <section class="notice" role="status">
      <h2>{speak(what)}</h2>
      <p>{speak(next)}</p>
      {refusal === 'failed' && detail && (
        <p>
          <code class="faint">{detail}</code>
        </p>
      )}
    </section>
  );
};
