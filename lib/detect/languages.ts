import type { Page } from '../page/page';

/** The languages that most pages under a country's domain are written in. */
const byDomain: Readonly<Record<string, string>> = {
  de: 'de',
  at: 'de',
  ch: 'de',
  li: 'de',
  fr: 'fr',
  be: 'nl',
  nl: 'nl',
  lu: 'fr',
  es: 'es',
  mx: 'es',
  ar: 'es',
  cl: 'es',
  co: 'es',
  pe: 'es',
  it: 'it',
  pt: 'pt',
  br: 'pt',
  pl: 'pl',
  cz: 'cs',
  sk: 'cs',
  se: 'sv',
  dk: 'da',
  no: 'no',
  fi: 'fi',
  jp: 'ja',
  cn: 'zh',
  tw: 'zh',
  hk: 'zh',
  ru: 'ru',
  by: 'ru',
  kz: 'ru',
  tr: 'tr',
  ae: 'ar',
  sa: 'ar',
  eg: 'ar',
};

/** Norwegian has two written forms with codes of their own. */
const alias: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

/**
 * The languages to expect on a page, as two letters: the declared one, or the one its domain suggests, and English,
 * which also stands where nobody changed the template's `lang`.
 */
export const languagesOf = (page: Page): readonly string[] => {
  const domain = byDomain[page.url.hostname.split('.').at(-1) ?? ''];
  const declared = page.lang.slice(0, 2);
  const languages = new Set<string>();
  if (declared) languages.add(alias[declared] ?? declared);
  // A page that declares English under .de is as often German with an English template as the other way round.
  if (domain && (!declared || declared === 'en')) languages.add(domain);
  return [...languages.add('en')];
};
