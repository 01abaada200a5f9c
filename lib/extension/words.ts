import type { Settings } from '../settings';
import { speaker, type Speak } from '../words';
import { language } from './tab';

/** The words of the language a person chose or, unless they did, of the browser's; the document is marked with it. */
export const wordsFor = async ({ language: chosen }: Settings): Promise<Speak> => {
  const locale = chosen === 'auto' ? language() : chosen;
  const german = locale.startsWith('de');
  const speak = speaker(german ? (await import('../locales/de')).de : {}, german ? locale : 'en');
  document.documentElement.lang = speak.locale;
  return speak;
};
