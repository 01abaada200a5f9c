import { useSignal } from '@preact/signals';
import flag from 'lucide/dist/esm/icons/flag.mjs';
import mute from 'lucide/dist/esm/icons/bell-off.mjs';
import { useEffect, useRef } from 'preact/hooks';
import type { Result } from '../../lib/audit';
import type { Verdict } from '../../lib/checks/check';
import type { PageKind } from '../../lib/detect/page-kinds';
import { verdictOrder } from '../../lib/report/order';
import { kindName, verdictNames } from '../../lib/report/terms';
import { evidenceOf, untilWords, type Disagreement } from '../../lib/report/waivers';
import { say, type Message } from '../../lib/words';
import { Icon } from '../Icon';
import { useSpeak } from '../words';

interface Props {
  result: Result;
  /** Tells the fields of this finding from those of another. */
  id: string;
  deeds: Disagreement;
}

const day = 86_400_000;
const dateIn = (days: number): string => new Date(Date.now() + days * day).toISOString().slice(0, 10);

/** The end of a day as the person's clock has it. */
const endOf = (date: string): number => new Date(`${date}T23:59:59`).getTime();

/** Fields that take the place of the buttons; focus goes into them, and Escape leaves them. */
const useForm = (close: () => void) => {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys that move about in a list are letters and moves here.
    event.stopPropagation();
    if (event.key === 'Escape') close();
  };
  return { ref: form, onKeyDown };
};

const Mute = ({ result, id, deeds, close }: Props & { close(): void }) => {
  const speak = useSpeak();
  const kinds = deeds.kindsOf(result);
  const quotes = [...new Set(result.proof.map(evidenceOf))].slice(0, 3);
  const what = useSignal<{ kind: PageKind | null; evidence: string | null }>(
    kinds[0] ? { kind: kinds[0], evidence: null } : { kind: null, evidence: quotes[0] ?? null },
  );
  const reason = useSignal('');
  const until = useSignal(dateIn(90));
  const said = useSignal<Message | null>(null);
  const options = [
    ...kinds.map((kind) => ({
      kind,
      evidence: null,
      label: say('On every page of this kind: {page}', { page: kindName(kind) }),
    })),
    ...quotes.map((evidence) => ({
      kind: null,
      evidence,
      label: say('Only where it says “{text}”', { text: evidence }),
    })),
  ];
  return (
    <form
      class="disagree"
      noValidate
      {...useForm(close)}
      onSubmit={async (event) => {
        event.preventDefault();
        const end = endOf(until.value);
        if (!reason.value.trim()) said.value = 'Please say why, for whoever reads the report.';
        else if (!(end > Date.now() && end < Date.now() + 5 * 366 * day))
          said.value = 'Please choose a day to come, within five years.';
        else {
          said.value = await deeds.mute(result, { ...what.value, reason: reason.value.trim(), until: end });
          if (said.value === null) close();
        }
      }}
    >
      <fieldset>
        <legend>{speak('What to mute')}</legend>
        {options.map(({ kind, evidence, label }) => (
          <label key={`${kind} ${evidence}`}>
            <input
              type="radio"
              name={`${id}-what`}
              checked={what.value.kind === kind && what.value.evidence === evidence}
              onChange={() => {
                what.value = { kind, evidence };
              }}
            />
            <span>{speak(label)}</span>
          </label>
        ))}
      </fieldset>
      <label class="stacked">
        <span>{speak('Reason')}</span>
        <input
          value={reason.value}
          maxLength={300}
          onInput={({ currentTarget }) => {
            reason.value = currentTarget.value;
          }}
        />
      </label>
      <label class="stacked">
        <span>{speak('Until')}</span>
        <input
          type="date"
          value={until.value}
          min={dateIn(1)}
          onInput={({ currentTarget }) => {
            until.value = currentTarget.value;
          }}
        />
      </label>
      <p class="faint">
        {speak('A muted finding is left out of the score and counted beside it. When its time is over it returns.')}
      </p>
      <p class="wrong" role="alert">
        {said.value && speak(said.value)}
      </p>
      <div class="buttons">
        <button type="submit" class="button first">
          {speak('Mute')}
        </button>
        <button type="button" class="button" onClick={close}>
          {speak('Cancel')}
        </button>
      </div>
    </form>
  );
};

const Wrong = ({ result, deeds, close }: Props & { close(): void }) => {
  const speak = useSpeak();
  const others = verdictOrder.filter((verdict) => verdict !== result.verdict);
  const expected = useSignal<Verdict>(others.includes('pass') ? 'pass' : others[0]!);
  const note = useSignal('');
  const said = useSignal<Message | null>(null);
  const kept = useSignal(false);
  const given = () => ({ expected: expected.value, note: note.value.trim() });
  return (
    <form
      class="disagree"
      {...useForm(close)}
      onSubmit={async (event) => {
        event.preventDefault();
        const trouble = await deeds.report(result, given());
        kept.value = trouble === null;
        said.value = trouble ?? 'Kept on this computer; nothing was sent. It stands in the settings.';
      }}
    >
      {!kept.value && (
        <>
          <label class="stacked">
            <span>{speak('What it should say')}</span>
            <select
              value={expected.value}
              onChange={({ currentTarget }) => {
                expected.value = currentTarget.value as Verdict;
              }}
            >
              {others.map((verdict) => (
                <option key={verdict} value={verdict}>
                  {speak(verdictNames[verdict])}
                </option>
              ))}
            </select>
          </label>
          <label class="stacked">
            <span>{speak('Why')}</span>
            <textarea
              rows={2}
              maxLength={1000}
              value={note.value}
              onInput={({ currentTarget }) => {
                note.value = currentTarget.value;
              }}
            />
          </label>
        </>
      )}
      <p class="faint" role="status">
        {said.value && speak(said.value)}
      </p>
      <div class="buttons">
        {kept.value ? (
          <button type="button" class="button" onClick={() => deeds.save(result, given())}>
            {speak('Save as a test case')}
          </button>
        ) : (
          <button type="submit" class="button first">
            {speak('Keep')}
          </button>
        )}
        <button type="button" class="button" onClick={close}>
          {speak(kept.value ? 'Close' : 'Cancel')}
        </button>
      </div>
    </form>
  );
};

/** For whoever does not share a verdict: mute the finding for a time, or say that it is wrong. */
export const Disagree = (props: Props) => {
  const { result, deeds } = props;
  const speak = useSpeak();
  const doing = useSignal<'mute' | 'wrong' | null>(null);
  const said = useSignal<Message | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const close = () => {
    doing.value = null;
    // Focus goes back to where it came from, once the buttons are drawn again.
    requestAnimationFrame(() => buttons.current?.querySelector('button')?.focus());
  };
  if (doing.value === 'mute') return <Mute {...props} close={close} />;
  if (doing.value === 'wrong') return <Wrong {...props} close={close} />;
  const isFinding = result.verdict === 'fail' || result.verdict === 'partial' || result.verdict === 'review';
  const { waived } = result;
  return (
    <div class="disagreement" ref={buttons}>
      {waived && (
        <p class="faint">
          {speak('Muted')} {speak(untilWords(waived, speak))}: <bdi>{waived.reason}</bdi>
        </p>
      )}
      {waived && (
        <button
          type="button"
          class="plain"
          onClick={async () => {
            said.value = await deeds.unmute(waived.id);
          }}
        >
          {speak('Lift the muting')}
        </button>
      )}
      {isFinding && !waived && (
        <button
          type="button"
          class="plain"
          onClick={() => {
            doing.value = 'mute';
          }}
        >
          <Icon of={mute} />
          {speak('Mute …')}
        </button>
      )}
      <button
        type="button"
        class="plain"
        onClick={() => {
          doing.value = 'wrong';
        }}
      >
        <Icon of={flag} />
        {speak('This is wrong …')}
      </button>
      <span class="wrong" role="status">
        {said.value && speak(said.value)}
      </span>
    </div>
  );
};
