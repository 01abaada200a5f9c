/** Moving about by keyboard: arrows between rows, `s` shows, `/` filters, Escape goes back. */

const focus = (element: HTMLElement | null | undefined): boolean => {
  element?.focus();
  element?.scrollIntoView({ block: 'nearest' });
  return Boolean(element);
};

/** Acts on a key pressed inside `root`; answers whether it did. `back` undoes one step and answers whether there was one. */
export const moves = (event: KeyboardEvent, root: HTMLElement, back: () => boolean): boolean => {
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
