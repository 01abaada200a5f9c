import { presence } from '../page/collapsed';
import type { Page, Region } from '../page/page';
import { regions } from '../page/region';
import { selectorOf } from '../page/selector';

/** One thing seen: what a reader sees of it, and where it stands. */
export interface Sighting {
  /** At most 160 characters, as a reader sees it. */
  text: string;
  /** Leads back to the element, through open shadow roots and frames (`lib/page/selector`). */
  selector: string;
  region: Region;
  visible: boolean;
  /** Not seen now, but one press away. */
  collapsed: boolean;
}

const regionFinders = new WeakMap<Page, (element: Element) => Region>();

/** The region of the page an element stands in; answers are remembered per page. */
export const regionIn = (page: Page, element: Element): Region => {
  let find = regionFinders.get(page);
  if (!find) regionFinders.set(page, (find = regions()));
  return find(element);
};

export const clip = (text: string, length = 160): string => {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= length ? flat : `${flat.slice(0, length - 1).trimEnd()}…`;
};

/** Makes the sighting of `element`. Builds a selector and asks for layout: call it for what is reported only. */
export const sight = (page: Page, element: Element, text: string): Sighting => ({
  text: clip(text),
  selector: selectorOf(element),
  region: regionIn(page, element),
  ...presence(element, page.layout),
});
