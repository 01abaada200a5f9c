import type { ComponentChildren } from 'preact';
import type { Message } from '../../lib/words';
import { useSpeak } from '../words';

/** A part of the settings under its heading, with a sentence that says what it is for. */
export const Section = ({
  id,
  title,
  about,
  children,
}: {
  id: string;
  title: Message;
  about: Message;
  children: ComponentChildren;
}) => {
  const speak = useSpeak();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{speak(title)}</h2>
      <p class="faint about">{speak(about)}</p>
      {children}
    </section>
  );
};

/** One of a few, as radio buttons in a row. */
export const Choice = <T extends string>({
  name,
  legend,
  bare = false,
  options,
  chosen,
  onChoose,
}: {
  name: string;
  legend: Message;
  /** True where the heading above says what the legend says. */
  bare?: boolean;
  options: readonly (readonly [value: T, label: Message])[];
  chosen: T;
  onChoose(value: T): void;
}) => {
  const speak = useSpeak();
  return (
    <fieldset class="choice">
      <legend class={bare ? 'unseen' : undefined}>{speak(legend)}</legend>
      <div class="options">
        {options.map(([value, label]) => (
          <label key={value}>
            <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
            {speak(label)}
          </label>
        ))}
      </div>
    </fieldset>
  );
};

/** A button that says what it does; `danger` where something is lost. */
export const Button = ({
  children,
  danger = false,
  onClick,
}: {
  children: ComponentChildren;
  danger?: boolean;
  onClick(): void;
}) => (
  <button type="button" class={danger ? 'button danger' : 'button'} onClick={onClick}>
    {children}
  </button>
);
