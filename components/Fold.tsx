import { useSignal } from '@preact/signals';
import chevron from 'lucide/dist/esm/icons/chevron-right.mjs';
import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { Icon } from './Icon';

interface Props {
  /** The id of the heading. */
  id: string;
  title: string;
  /** What a closed fold says about what is in it. */
  aside?: ComponentChildren;
  open?: boolean;
  children: ComponentChildren;
}

/** True where nothing is folded, for what is read on paper must be open. */
export const Unfolded = createContext(false);

/** A heading that opens and closes what stands below it; arrows move to it as to any row. */
export const Fold = ({ id, title, aside, open = false, children }: Props) => {
  // Until it is pressed it opens by itself when there is something to see.
  const pressed = useSignal<boolean | null>(null);
  const isOpen = pressed.value ?? open;
  if (useContext(Unfolded))
    return (
      <section class="unfolded" aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <p class="faint">{aside}</p>}
        {children}
      </section>
    );
  return (
    <section class="group" aria-labelledby={id}>
      <h2>
        <button
          type="button"
          class="row"
          id={id}
          data-row
          aria-expanded={isOpen}
          onClick={() => {
            pressed.value = !isOpen;
          }}
        >
          <span class="title">{title}</span>
          {aside !== undefined && <span class="aside">{aside}</span>}
          <Icon of={chevron} />
        </button>
      </h2>
      {isOpen && <div class="fold">{children}</div>}
    </section>
  );
};
