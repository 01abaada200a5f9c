import { useSignal } from '@preact/signals';
import {
  adjustable,
  contradiction,
  thresholdOf,
  type Adjustable,
  type ThresholdChanges,
} from '../../lib/checks/thresholds';
import { say, type Message } from '../../lib/words';
import { useSpeak } from '../words';
import { Button } from './Field';

interface Props {
  changes: ThresholdChanges;
  onChange(changes: ThresholdChanges): void;
}

const shown = ({ share }: Adjustable, value: number) => (share ? Math.round(value * 100) : value);
const unit = ({ share }: Adjustable) => (share ? ' %' : '');

/** The numbers on which verdicts turn. One that cannot stand is said to be so, and not taken. */
export const Thresholds = ({ changes, onChange }: Props) => {
  const speak = useSpeak();
  const wrong = useSignal<{ id: string; message: Message } | null>(null);

  const set = (row: Adjustable, text: string) => {
    const { id, least, most, share } = row;
    const value = share ? Number(text) / 100 : Number(text);
    if (!text.trim() || !(value >= least && value <= most) || (!share && !Number.isInteger(value))) {
      const bounds = { least: shown(row, least), most: shown(row, most) };
      wrong.value = { id, message: say('Please give a whole number from {least} to {most}.', bounds) };
      return;
    }
    const next = { ...changes, [id]: value };
    if (value === thresholdOf(id)) delete next[id];
    const message = contradiction(next);
    wrong.value = message === null ? null : { id, message };
    if (!message) onChange(next);
  };

  return (
    <>
      <ul class="numbers">
        {adjustable.map((row) => {
          const { id, name } = row;
          const usual = thresholdOf(id);
          const value = changes[id] ?? usual;
          const input = `threshold-${id}`;
          const isWrong = wrong.value?.id === id;
          return (
            <li key={id} class={value === usual ? undefined : 'changed'}>
              <label for={input}>{speak(name)}</label>
              <span class="number">
                <input
                  id={input}
                  type="number"
                  inputMode="numeric"
                  min={shown(row, row.least)}
                  max={shown(row, row.most)}
                  value={shown(row, value)}
                  aria-invalid={isWrong}
                  aria-describedby={`${input}-hint`}
                  onChange={({ currentTarget }) => set(row, currentTarget.value)}
                />
                {unit(row)}
              </span>
              <span class="faint" id={`${input}-hint`}>
                {isWrong
                  ? speak(wrong.value!.message)
                  : value === usual
                    ? speak('as we propose')
                    : speak(say('we propose {usual}', { usual: `${shown(row, usual)}${unit(row)}` }))}
              </span>
            </li>
          );
        })}
      </ul>
      <p class="unseen" role="alert">
        {wrong.value && speak(wrong.value.message)}
      </p>
      {Object.keys(changes).length > 0 && (
        <Button
          onClick={() => {
            wrong.value = null;
            onChange({});
          }}
        >
          {speak('Back to what we propose')}
        </Button>
      )}
    </>
  );
};
