import browser from 'webextension-polyfill';
import type { Outlined } from './outline';
import type { Subject } from './tab';

declare global {
  /** Set by `entrypoints/show.content.ts` in the isolated world of a page. */
  var approachableOutline: ((selector: string) => Outlined) | undefined;
  var approachableMarkup: ((selector: string) => string | null) | undefined;
}

/** Room that the popup takes at the top right of the page, in CSS pixels. */
const popup = { width: 420, height: 620 };

export interface Showing {
  shown: Outlined['found'] | 'refused';
  /** True where the popup stands over the element. */
  covered: boolean;
}

/** Scrolls the tab to the element and outlines it. Never rejects. */
export const show = async ({ tab, apart }: Subject, selector: string): Promise<Showing> => {
  const target = { tabId: tab };
  try {
    await browser.scripting.executeScript({ target, files: ['content-scripts/show.js'] });
    const [frame] = await browser.scripting.executeScript({
      target,
      func: (selector: string) => globalThis.approachableOutline?.(selector),
      args: [selector],
    });
    const outlined = frame?.result as Outlined | undefined;
    if (!outlined) return { shown: 'refused', covered: false };
    const { found, box } = outlined;
    const covered = !apart && box !== null && box.fromRight < popup.width && box.top < popup.height;
    return { shown: found, covered };
  } catch {
    return { shown: 'refused', covered: false };
  }
};

/** The markup of what selectors lead to in the tab; what cannot be had is left out. Never rejects. */
export const markupIn = async (
  { tab }: Pick<Subject, 'tab'>,
  selectors: readonly string[],
): Promise<Map<string, string>> => {
  const target = { tabId: tab };
  try {
    await browser.scripting.executeScript({ target, files: ['content-scripts/show.js'] });
    const [frame] = await browser.scripting.executeScript({
      target,
      func: (selectors: string[]) => selectors.map((selector) => globalThis.approachableMarkup?.(selector) ?? null),
      args: [[...selectors]],
    });
    const found = frame?.result as (string | null)[] | undefined;
    return new Map(selectors.flatMap((selector, index) => (found?.[index] ? [[selector, found[index]]] : [])));
  } catch {
    return new Map();
  }
};
