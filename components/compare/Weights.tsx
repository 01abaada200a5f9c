import { useSignal } from '@preact/signals';
import type { Row } from '../../lib/report/compare';
import { groupsToWeigh, weightBounds, type Rubric } from '../../lib/report/rubric';
import { groupNames } from '../../lib/report/terms';
import { say, type Message } from '../../lib/words';
import { useSpeak } from '../words';

interface Props {
  rows: readonly Row[];
  /** Our own weight of each check. */
  usual: ReadonlyMap<string, number>;
  rubric: Rubric;
  kept: readonly Rubric[];
  onChange(rubric: Rubric): void;
  /** Keeps the weights under a name; answers what went wrong, or null. */
  onSave(name: string, weights: Rubric['weights']): Promise<Message | null>;
}

const Slider = ({
  id,
  name,
  value,
  most,
  step,
  usual,
  onInput,
}: {
  id: string;
  name: string;
  value: number;
  most: number;
  step: number;
  usual: number;
  onInput(value: number): void;
}) => (
  <li class={value === usual ? 'slider' : 'slider changed'}>
    <label for={id}>{name}</label>
    <input
      id={id}
      type="range"
      min={0}
      max={most}
      step={step}
      value={value}
      onInput={({ currentTarget }) => onInput(Number(currentTarget.value))}
    />
    <output for={id}>{value}</output>
  </li>
);

/** What counts how much: of groups and of single checks, kept by name as a rubric. */
export const Weights = ({ rows, usual, rubric, kept, onChange, onSave }: Props) => {
  const speak = useSpeak();
  const name = useSignal(rubric.name);
  const said = useSignal<Message | null>(null);
  const { weights } = rubric;
  const set = (id: string, value: number, proposed: number) => {
    const next = { ...weights, [id]: value };
    if (value === proposed) delete next[id];
    said.value = null;
    onChange({ ...rubric, weights: next });
  };
  const choose = (chosen: Rubric | null) => {
    name.value = chosen?.name ?? '';
    said.value = null;
    onChange({ name: chosen?.name ?? '', weights: chosen?.weights ?? {} });
  };
  return (
    <aside class="weights" aria-labelledby="weights">
      <h2 id="weights">{speak('Weights')}</h2>
      <label class="stacked">
        <span>{speak('Rubric')}</span>
        <select
          value={rubric.name}
          onChange={({ currentTarget }) => choose(kept.find((each) => each.name === currentTarget.value) ?? null)}
        >
          <option value="">{speak('Our own weights')}</option>
          {kept.map((each) => (
            <option key={each.name} value={each.name}>
              {each.name}
            </option>
          ))}
        </select>
      </label>
      <ul class="sliders">
        {groupsToWeigh.map((group) => (
          <Slider
            key={group}
            id={`weight-${group}`}
            name={speak(groupNames[group])}
            value={weights[group] ?? 1}
            most={weightBounds.group.most}
            step={weightBounds.group.step}
            usual={1}
            onInput={(value) => set(group, value, 1)}
          />
        ))}
      </ul>
      {groupsToWeigh.map((group) => (
        <details key={group}>
          <summary>{speak(say('Checks of {group}', { group: groupNames[group] }))}</summary>
          <ul class="sliders">
            {rows
              .filter((row) => row.group === group)
              .map(({ id, title }) => {
                const proposed = usual.get(id) ?? 1;
                return (
                  <Slider
                    key={id}
                    id={`weight-${id.replace('/', '-')}`}
                    name={speak(title)}
                    value={weights[id] ?? proposed}
                    most={weightBounds.check.most}
                    step={weightBounds.check.step}
                    usual={proposed}
                    onInput={(value) => set(id, value, proposed)}
                  />
                );
              })}
          </ul>
        </details>
      ))}
      <form
        class="keep"
        onSubmit={async (event) => {
          event.preventDefault();
          const wanted = name.value.trim();
          if (!wanted) said.value = 'Please give the weights a name.';
          else said.value = (await onSave(wanted, weights)) ?? say('Kept as “{name}”.', { name: wanted });
        }}
      >
        <label class="stacked">
          <span>{speak('Keep these weights as')}</span>
          <input
            value={name.value}
            maxLength={80}
            onInput={({ currentTarget }) => {
              name.value = currentTarget.value;
            }}
          />
        </label>
        <div class="buttons">
          <button type="submit" class="button">
            {speak('Keep')}
          </button>
          {Object.keys(weights).length > 0 && (
            <button type="button" class="button" onClick={() => choose(null)}>
              {speak('Back to our own weights')}
            </button>
          )}
        </div>
        <p class="faint" role="status">
          {said.value && speak(said.value)}
        </p>
      </form>
    </aside>
  );
};
