import type { Speak } from '../../lib/words';

/** Codes that name no country of their own: unions, what is set aside, outposts that dial like another. */
const none = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA']);
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Every country's ISO 3166 code and its name, in the order of the names. The browser knows them; no list of ours ages. */
export const countries = ({ locale }: Speak): { code: string; name: string }[] => {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const order = new Intl.Collator(locale);
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code) => {
      // Codes of countries that are no more lead to their heirs.
      if (none.has(code) || new Intl.Locale(`und-${code}`).region !== code) return [];
      const name = names.of(code);
      return name ? [{ code, name }] : [];
    })
    .toSorted((a, b) => order.compare(a.name, b.name));
};
