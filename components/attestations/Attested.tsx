import { useSignal } from '@preact/signals';
import plus from 'lucide/dist/esm/icons/plus.mjs';
import timer from 'lucide/dist/esm/icons/timer.mjs';
import { useEffect, useRef } from 'preact/hooks';
import { answerWords, attestables, ofSeconds, type Attestable, type Attestation } from '../../lib/report/attestations';
import { say, type Message } from '../../lib/words';
import { Icon } from '../Icon';
import { useSpeak } from '../words';

export type Answer = Pick<Attestation, 'check' | 'at' | 'value' | 'note'>;

interface Props {
  given: readonly Attestation[];
  /** Both answer what went wrong, or null. */
  onKeep(answer: Answer): Promise<Message | null>;
  onForget(id: string): Promise<Message | null>;
}

const today = (): string => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** Measures the seconds until somebody answers. */
const Stopwatch = ({ onStop }: { onStop(seconds: number): void }) => {
  const speak = useSpeak();
  const started = useSignal<number | null>(null);
  const now = useSignal(0);
  useEffect(() => {
    if (started.value === null) return;
    const ticking = setInterval(() => {
      now.value = performance.now();
    }, 250);
    return () => clearInterval(ticking);
  }, [started.value]);
  const seconds = started.value === null ? 0 : Math.max(0, Math.floor((now.value - started.value) / 1000));
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <div class="stopwatch">
      <button
        type="button"
        class="button"
        onClick={() => {
          if (started.value === null) {
            now.value = performance.now();
            started.value = now.value;
          } else {
            onStop((performance.now() - started.value) / 1000);
            started.value = null;
          }
        }}
      >
        <Icon of={timer} />
        {speak(started.value === null ? 'Start the timer' : 'A person answered')}
      </button>
      {/* Not announced at every tick; whoever looks or asks hears it. */}
      <span role="timer" aria-live="off" aria-label={speak('Time so far')}>
        {clock}
      </span>
    </div>
  );
};

const units = { s: 1, min: 60, h: 3600, d: 86_400 } as const;
type Unit = keyof typeof units;
const unitNames: Readonly<Record<Unit, Message>> = { s: 'seconds', min: 'minutes', h: 'hours', d: 'days' };

/** A time as a number and a unit, told or measured. */
const Duration = ({
  id,
  measured,
  onChange,
}: {
  id: string;
  measured: boolean;
  onChange(value: string | null): void;
}) => {
  const speak = useSpeak();
  const number = useSignal('');
  const unit = useSignal<Unit>(measured ? 's' : 'h');
  const never = useSignal(false);
  const tell = () => {
    const given = Number(number.value.replace(',', '.'));
    if (never.value) onChange('never');
    else onChange(number.value.trim() && given >= 0 && given < 10_000 ? ofSeconds(given * units[unit.value]) : null);
  };
  return (
    <>
      {measured && !never.value && (
        <Stopwatch
          onStop={(seconds) => {
            number.value = String(Math.round(seconds));
            unit.value = 's';
            tell();
          }}
        />
      )}
      <div class="duration">
        <label class="stacked">
          <span>{speak('Answered within')}</span>
          <input
            inputMode="decimal"
            value={number.value}
            disabled={never.value}
            onInput={({ currentTarget }) => {
              number.value = currentTarget.value;
              tell();
            }}
          />
        </label>
        <label class="stacked">
          <span>{speak('Unit')}</span>
          <select
            value={unit.value}
            disabled={never.value}
            onChange={({ currentTarget }) => {
              unit.value = currentTarget.value as Unit;
              tell();
            }}
          >
            {(Object.keys(units) as Unit[]).map((each) => (
              <option key={each} value={each}>
                {speak(unitNames[each])}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label class="line" for={`${id}-never`}>
        <input
          id={`${id}-never`}
          type="checkbox"
          checked={never.value}
          onChange={({ currentTarget }) => {
            never.value = currentTarget.checked;
            tell();
          }}
        />
        {speak('Nobody answered')}
      </label>
    </>
  );
};

const words = [
  ['yes', 'Yes'],
  ['partly', 'In part'],
  ['no', 'No'],
] as const;

const Form = ({ asked, onKeep, close }: { asked: Attestable; onKeep: Props['onKeep']; close(): void }) => {
  const speak = useSpeak();
  const value = useSignal<string | null>(null);
  const date = useSignal(today());
  const note = useSignal('');
  const said = useSignal<Message | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, []);
  return (
    <form
      class="disagree"
      ref={form}
      noValidate
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
      onSubmit={async (event) => {
        event.preventDefault();
        const at = new Date(`${date.value}T12:00:00`).getTime();
        if (value.value === null) said.value = 'Please give an answer first.';
        else if (!(at > 0 && at < Date.now() + 86_400_000))
          said.value = 'Please give the day on which you found it out.';
        else {
          said.value = await onKeep({ check: asked.code, at, value: value.value, note: note.value.trim() });
          if (said.value === null) close();
        }
      }}
    >
      {asked.answer === 'word' ? (
        <fieldset>
          <legend>{speak('Answer')}</legend>
          {words.map(([word, label]) => (
            <label key={word}>
              <input
                type="radio"
                name={`${asked.code}-word`}
                checked={value.value === word}
                onChange={() => {
                  value.value = word;
                }}
              />
              <span>{speak(label)}</span>
            </label>
          ))}
        </fieldset>
      ) : (
        <Duration
          id={asked.code}
          measured={asked.answer === 'timer'}
          onChange={(next) => {
            value.value = next;
          }}
        />
      )}
      <label class="stacked">
        <span>{speak('Date')}</span>
        <input
          type="date"
          value={date.value}
          max={today()}
          onInput={({ currentTarget }) => {
            date.value = currentTarget.value;
          }}
        />
      </label>
      <label class="stacked">
        <span>{speak('Note')}</span>
        <input
          value={note.value}
          maxLength={500}
          onInput={({ currentTarget }) => {
            note.value = currentTarget.value;
          }}
        />
      </label>
      <p class="wrong" role="alert">
        {said.value && speak(said.value)}
      </p>
      <div class="buttons">
        <button type="submit" class="button first">
          {speak('Keep')}
        </button>
        <button type="button" class="button" onClick={close}>
          {speak('Cancel')}
        </button>
      </div>
    </form>
  );
};

const Item = ({
  asked,
  answers,
  onKeep,
  onForget,
}: { asked: Attestable; answers: readonly Attestation[] } & Omit<Props, 'given'>) => {
  const speak = useSpeak();
  const open = useSignal(false);
  const said = useSignal<Message | null>(null);
  return (
    <li data-attestation={asked.code} class={answers.length ? undefined : 'screen'}>
      <h3>{speak(asked.title)}</h3>
      {answers.map((answer) => (
        <p key={answer.id}>
          <strong>{speak(answerWords(answer))}</strong>{' '}
          <span class="faint">
            {new Date(answer.at).toLocaleDateString(speak.locale, { dateStyle: 'medium' })}
            {answer.note && (
              <>
                {' '}
                · <bdi>{answer.note}</bdi>
              </>
            )}
          </span>{' '}
          <button
            type="button"
            class="plain screen"
            onClick={async () => {
              said.value = await onForget(answer.id);
            }}
          >
            {speak('Delete')}
            <span class="unseen"> {speak(answerWords(answer))}</span>
          </button>
        </p>
      ))}
      <p class="faint screen">{speak(asked.task)}</p>
      {open.value ? (
        <Form
          asked={asked}
          onKeep={onKeep}
          close={() => {
            open.value = false;
          }}
        />
      ) : (
        <button
          type="button"
          class="plain screen"
          onClick={() => {
            open.value = true;
          }}
        >
          <Icon of={plus} />
          {speak('Add an answer')}
          <span class="unseen">: {speak(asked.title)}</span>
        </button>
      )}
      {said.value && <p role="alert">{speak(said.value)}</p>}
    </li>
  );
};

/** What no page tells: found out by calling, writing and waiting. Beside the verdicts, and never scored. */
export const Attested = ({ given, onKeep, onForget }: Props) => {
  const speak = useSpeak();
  const answered = new Set(given.map(({ check }) => check));
  return (
    <section aria-labelledby="people" class={answered.size ? undefined : 'screen'}>
      <h2 id="people">{speak('Found out by people')}</h2>
      <p class="faint">
        {speak('What no page tells. It stands beside the verdicts and never counts towards the score.')}{' '}
        {speak(say('{count} of {total} found out.', { count: answered.size, total: attestables.length }))}
      </p>
      <ul class="attested">
        {attestables.map((asked) => (
          <Item
            key={asked.code}
            asked={asked}
            answers={given.filter(({ check }) => check === asked.code).toSorted((a, b) => b.at - a.at)}
            onKeep={onKeep}
            onForget={onForget}
          />
        ))}
      </ul>
    </section>
  );
};
