import { kindName } from '../../lib/report/terms';
import { hasEnded, untilWords, type Waiver } from '../../lib/report/waivers';
import { say, type Message } from '../../lib/words';
import { useSpeak } from '../words';

interface Props {
  waivers: readonly Waiver[];
  /** The time of now, where it matters that it stands still. */
  now?: number;
  onUnmute(id: string): void;
}

/** What of a check is muted; null: all of it. */
const where = ({ kind, evidence }: Waiver): Message | null =>
  evidence !== null
    ? say('where it says “{text}”', { text: evidence })
    : kind && say('on: {page}', { page: kindName(kind) });

/** What was muted, why and until when. One whose time is over is said to be so: its finding is back. */
export const MutedList = ({ waivers, now = Date.now(), onUnmute }: Props) => {
  const speak = useSpeak();
  if (!waivers.length) return <p>{speak('Nothing is muted.')}</p>;
  const until = (waiver: Waiver): Message =>
    waiver.until !== null && hasEnded(waiver, now)
      ? say('ended on {date}, so the finding is back', {
          date: new Date(waiver.until).toLocaleDateString(speak.locale, { dateStyle: 'medium' }),
        })
      : untilWords(waiver, speak);
  return (
    <ul class="lines">
      {waivers.map((waiver) => {
        const place = where(waiver);
        return (
          <li key={waiver.id} class={hasEnded(waiver, now) ? 'ended' : undefined}>
            <span>
              <code>{waiver.check}</code> · <bdi>{waiver.vendor}</bdi>
              {place && <> · {speak(place)}</>}
              <br />
              <bdi>{waiver.reason}</bdi> <span class="faint">{speak(until(waiver))}</span>
            </span>
            <button type="button" class="plain" onClick={() => onUnmute(waiver.id)}>
              {speak('Lift')}
              <span class="unseen"> {waiver.check}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
};
