import { outward } from './region';
import type { Layout } from './page';

/** Names of containers that a press opens: menus, accordions, tabs, drawers. */
const opens =
  /(?:^|[\s_-])(?:collapse|collapsed|collapsible|accordion|dropdown|drop-down|submenu|sub-menu|menu|mega-?menu|off-?canvas|drawer|tab|tabs|tab-?pane|tab-?panel|panel|toggle|expand|expandable|flyout|popover|tooltip|slide-?out|mobile-?nav)(?:$|[\s_\d-])/i;
const openRoles = new Set(['menu', 'tabpanel', 'dialog', 'alertdialog', 'tooltip', 'listbox']);

const isOpenable = (element: Element): boolean =>
  element.localName === 'dialog' ||
  element.localName === 'nav' ||
  element.hasAttribute('popover') ||
  openRoles.has(element.getAttribute('role') ?? '') ||
  opens.test(`${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`) ||
  isControlled(element);

const isControlled = (element: Element): boolean => {
  const id = element.getAttribute('id');
  if (!id || !/^[\w-]+$/.test(id)) return false;
  return Boolean(
    element.ownerDocument.querySelector(`[aria-controls~="${id}"],[data-target="#${id}"],[data-bs-target="#${id}"]`),
  );
};

/**
 * How an element stands before the reader: seen, or not seen but one press away (a closed `<details>`, an
 * accordion, an off-canvas menu), or hidden for good as far as one page can tell.
 */
export const presence = (element: Element, layout: Layout): { visible: boolean; collapsed: boolean } => {
  if (layout.visible(element)) return { visible: true, collapsed: false };
  for (let at: Element | null = element; at; at = outward(at)) {
    if (at.localName === 'details' && !at.hasAttribute('open')) return { visible: false, collapsed: true };
    if (isOpenable(at) && !layout.visible(at)) return { visible: false, collapsed: true };
    if (at.localName === 'body') break;
  }
  return { visible: false, collapsed: false };
};
