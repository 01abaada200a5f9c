import { languagesIn } from '../page/languages';
import type { Page } from '../page/page';
import { languagesInjected } from './by-language';

const known = new WeakMap<Page, readonly string[]>();

/** The languages a page is read in, as two letters: those whose words were injected, else those it seems to speak. */
export const languagesOf = (page: Page): readonly string[] => {
  let languages = known.get(page);
  if (!languages) {
    languages = languagesInjected() ?? languagesIn(page.document, page.url.hostname);
    known.set(page, languages);
  }
  return languages;
};
