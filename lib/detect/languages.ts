import type { Page } from '../page/page';
import { languagesInjected } from './by-language';

/** The languages a page is compared with, as two letters: those whose words were injected, else those it was read in. */
export const languagesOf = (page: Page): readonly string[] => languagesInjected() ?? page.languages;
