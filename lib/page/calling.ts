/**
 * Which numbering plans a page may need. The plans of the countries that vendors mostly call from and to are always
 * there (`usual`); those of the others are injected before the collector where the page names such a country. A plan
 * too many costs a millisecond, so doubt adds them.
 */

/** ISO 3166 alpha-2 of the countries whose plans are always there: those that addresses are known by (`words/countries`),
 * and those that share a calling code with them. */
export const usualCountries: ReadonlySet<string> = new Set(
  'AE AG AI AR AS AT AU AX BB BE BG BM BR BS CA CC CH CL CN CO CR CX CY CZ DE DK DM DO EC EE EG EH ES FI FR GB GD GG GH GR GU HK HR HU ID IE IL IM IN IS IT JE JM JP KE KN KR KY KZ LC LI LT LU LV MA MC MO MP MS MT MX MY NG NL NO NZ PE PH PL PR PT QA RO RS RU SA SE SG SI SJ SK SX TC TH TN TR TT TW TZ UA UG US UY VA VC VG VI VN ZA'.split(
    ' ',
  ),
);

/** A number with "+", "00" or in a messenger's link that begins with the calling code of none of them. */
const calledElsewhere =
  /(?:\+|(?<!\d)00|wa\.me\/|phone=)\s?\(?(?!1|7|2[07]|3[0-4]|36|39|4[01]|4[3-9]|5[124-7]|6[0-6]|8[1246]|9[01]|21[26]|23[34]|25[456]|35[1-46-9]|37[0127]|38[0156]|42[013]|506|593|598|85[23]|886|966|97[124])[2-9]\d{1,2}[\s().-]{0,2}\d[\d\s().-]{4}/;

/** The regions of a language tag ("en-KE"), a host ("shop.co.ke", "ke.shop.com") or a path ("/en-ke/"). */
const regions = (document: Document, { hostname, pathname }: Location | URL): string[] => {
  const labels = hostname.split('.');
  const tags = [
    document.documentElement?.getAttribute('lang'),
    document.querySelector('meta[property="og:locale"]')?.getAttribute('content'),
    /^\/[a-z]{2}[-_/][a-z]{2}(?=\/|$)/i.exec(pathname)?.[0].slice(1),
  ].flatMap((tag) => tag?.split(/[-_/]/).slice(1) ?? []);
  return [labels.at(-1)!, labels.length > 2 ? labels[0]! : '', ...tags].filter((part) => /^[a-z]{2}$/i.test(part));
};

/** Letters in addresses that are no country's, or stand for a usual one. */
const elsewise = /^(?:eu|uk|en)$/i;

/** True where the page seems to be of a country, or to call one, whose numbering plan is not always there. */
export const callsElsewhere = (document: Document, address: Location | URL = document.location): boolean => {
  if (regions(document, address).some((code) => !elsewise.test(code) && !usualCountries.has(code.toUpperCase())))
    return true;
  // Scripts included: JSON-LD names numbers and countries too.
  const text = document.documentElement?.textContent ?? '';
  if (calledElsewhere.test(text)) return true;
  for (const [, code] of text.matchAll(/"addressCountry"\s*:\s*"([A-Z]{2})"/g))
    if (!usualCountries.has(code!)) return true;
  const links = document.querySelectorAll('a[href^="tel:" i], a[href*="wa.me/" i], a[href*="phone=" i]');
  return [...links]
    .slice(0, 500)
    .some((link) => calledElsewhere.test(link.getAttribute('href')!.replace(/%2b/gi, '+')));
};
