import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Place } from './Checklist';

/** Moving about by keyboard: arrows between rows, `s` shows, `/` filters, Escape goes back. */

const focus = (element: HTMLElement | null | undefined): boolean => {
  element?.focus();
  element?.scrollIntoView({ block: 'nearest' });
  return Boolean(element);
};

/** Acts on a key pressed inside `root`; answers whether it did. `back` undoes one step and answers whether there was one. */
const moves = (event: KeyboardEvent, root: HTMLElement, back: () => boolean): boolean => {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const rows = [...root.querySelectorAll<HTMLElement>('[data-row]')];
  const active = document.activeElement;
  // Inside an opened check the row it belongs to is where one stands.
  const here = rows.findIndex(
    (row) => row === active || (active !== null && row.closest('[data-check]')?.contains(active)),
  );
  switch (event.key) {
    case 'ArrowDown':
      return focus(rows[Math.min(here + 1, rows.length - 1)]);
    case 'ArrowUp':
      return focus(rows[Math.max(here - 1, 0)]);
    case 'Home':
      return focus(rows[0]);
    case 'End':
      return focus(rows.at(-1));
    case '/':
      return focus(root.querySelector<HTMLElement>('.filter input:checked'));
    case 's': {
      const check = active?.closest('[data-check]') ?? root.querySelector('.check.open');
      if (!check) return false;
      const show = () => check.querySelector<HTMLElement>('[data-show]')?.click();
      if (check.querySelector('[data-show]')) show();
      else if (!check.classList.contains('open')) {
        // The check opens first, so that its evidence and what came of showing it can be read.
        check.querySelector<HTMLElement>('[data-row]')?.click();
        requestAnimationFrame(show);
      }
      return true;
    }
    case 'Escape': {
      const row = rows[here];
      if (!back()) return false;
      return row?.isConnected ? focus(row) : true;
    }
    default:
      return false;
  }
};

/**
 * Lets keys move about in the list inside `root`, wherever the focus is, also on the page itself before anything was
 * pressed. Escape closes what is open, then takes the filter away.
 */
export const useMoves = (root: RefObject<HTMLElement | null>, place: Place, onPlace: (place: Place) => void): void => {
  const back = (): boolean => {
    if (place.open) onPlace({ ...place, open: null });
    else if (place.filter) onPlace({ ...place, filter: null });
    else return false;
    return true;
  };
  // Listens anew as soon as the list is drawn: a key that comes before the screen is painted must find where one is now.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // Letters typed or chosen in a field are the field's.
      if (event.target instanceof HTMLSelectElement) return;
      if (root.current && moves(event, root.current, back)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
};
