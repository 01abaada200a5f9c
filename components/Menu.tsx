import { useSignal } from '@preact/signals';
import ellipsis from 'lucide/dist/esm/icons/ellipsis.mjs';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon';

/** A button of three dots that opens a list of buttons above it. */
export const Menu = ({ label, children }: { label: string; children: ComponentChildren }) => {
  const open = useSignal(false);
  const root = useRef<HTMLDivElement>(null);

  // A press elsewhere closes the menu, as does Escape, which must not close the popup as well.
  useEffect(() => {
    if (!open.value) return;
    const away = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) open.value = false;
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      open.value = false;
      root.current?.querySelector<HTMLElement>('button')?.focus();
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('keydown', escape, { capture: true });
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('keydown', escape, { capture: true });
    };
  }, [open.value]);

  return (
    <div class="more" ref={root}>
      <button
        type="button"
        class="plain square"
        aria-label={label}
        title={label}
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Icon of={ellipsis} />
      </button>
      {open.value && <div class="menu">{children}</div>}
    </div>
  );
};
