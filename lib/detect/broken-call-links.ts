import type { Page } from '../page/page';
import { callLinks, type CallLinkProblem } from './phones/links';
import { sight, type Sighting } from './sighting';

export interface BrokenCallLink extends Sighting {
  /** The address as written. */
  href: string;
  /** What keeps it from dialling the number it shows. */
  problem: CallLinkProblem;
}

const most = 50;

/** `tel:` links that do not dial: empty, with letters, too short or long, or with other digits than they show. */
export const brokenCallLinks = (page: Page): BrokenCallLink[] =>
  callLinks(page)
    .flatMap(({ link, problem }) => (problem ? [{ link, problem }] : []))
    .slice(0, most)
    .map(({ link, problem }) => ({
      ...sight(page, link.element, link.element.textContent || link.raw),
      href: link.raw.slice(0, 200),
      problem,
    }));
