import type { Phone } from '../detect/phones';
import { say } from '../words';
import { phones } from './channels';
import type { Case, Judgement } from './check';
import { distinct, folded, reachable, seen, shown } from './seen';
import { fail, notApplicable, partial, pass, review } from './verdict';

/** R01. What is only in a picture, folded away, a fax or a messenger is a lesser way to call. */
export const phoneVisible = ({ pages }: Case): Judgement => {
  const all = phones(pages);
  const legible = shown(all).filter(({ sighting }) => sighting.how !== 'image');
  if (legible.length) return pass('A phone number is in sight.', legible);
  if (shown(all).length) return partial('The phone number is part of a picture, so nobody can tap or copy it.', all);
  if (folded(all).length) return partial('A phone number is there, but only after opening a part of the page.', all);
  const faxes = reachable(seen(pages, 'phones', ({ vendor, type }) => vendor && type === 'fax'));
  const messengers = reachable(seen(pages, 'messaging'));
  if (messengers.length) return partial('No phone number was seen here, but a messenger or a call-back.', messengers);
  if (faxes.length) return partial('Only a fax number was seen here.', faxes);
  return fail('No phone number was seen here.');
};

/** R02. No link is a lesser fault than a link that dials something else. */
export const phoneDialable = ({ pages, site }: Case): Judgement => {
  const broken = reachable(seen(pages, 'brokenCallLinks'));
  if (broken.length) return fail('A link does not dial the number it shows.', broken);
  const all = phones(pages).filter(({ sighting }) => sighting.how !== 'image');
  if (!all.length) return notApplicable('No phone number was seen here.');
  const linked = new Set(all.filter(({ sighting }) => sighting.dialable).map(({ sighting }) => sighting.number));
  const plain = all.filter(({ sighting }) => !linked.has(sighting.number));
  if (plain.length) return partial('A number is not linked, so not every phone can dial it with one tap.', plain);
  const countries = distinct(phones(site), ({ country }) => country).filter((country) => country !== null);
  const national = all.filter(({ sighting }) => sighting.href && !/^\w+:\s*(?:\+|%2b|00)/i.test(sighting.href));
  if (countries.length > 1 && national.length)
    return partial('Numbers of several countries are given, but a link dials one without its country code.', national);
  return pass('Every number can be dialled with one tap.', all);
};

/**
 * Prefixes at which a call costs more than an ordinary one, by calling code. The British ones are in guidance of the
 * regulator; the others are general knowledge, so they ask for a look and never fail.
 */
const costly: readonly { code: string; prefix: RegExp; sure: boolean }[] = [
  { code: '44', prefix: /^(?:84|87|9)/, sure: true },
  { code: '49', prefix: /^(?:900|180|137|118)/, sure: false },
  { code: '43', prefix: /^(?:8[12]0|9[03])/, sure: false },
  { code: '41', prefix: /^(?:84|90)/, sure: false },
  { code: '33', prefix: /^8(?:1|2|9)/, sure: false },
  { code: '34', prefix: /^(?:80[1-9]|90[1-9]|118)/, sure: false },
  { code: '39', prefix: /^(?:84|89|199)/, sure: false },
  { code: '31', prefix: /^(?:900|906|909)/, sure: false },
  { code: '32', prefix: /^(?:70|90\d)/, sure: false },
  { code: '1', prefix: /^900/, sure: false },
  { code: '351', prefix: /^(?:760|707|808)/, sure: false },
  { code: '358', prefix: /^[67]00/, sure: false },
  { code: '420', prefix: /^(?:84|90)/, sure: false },
  { code: '45', prefix: /^90/, sure: false },
  { code: '46', prefix: /^(?:900|939|944)/, sure: false },
  { code: '47', prefix: /^82/, sure: false },
  { code: '48', prefix: /^(?:70|801)/, sure: false },
  { code: '61', prefix: /^190/, sure: false },
  { code: '64', prefix: /^900/, sure: false },
  { code: '81', prefix: /^(?:570|990)/, sure: false },
  // Numbers of Dublin begin with 15 as well, but have two digits fewer.
  { code: '353', prefix: /^15\d{8}$/, sure: false },
];

/** True where costly prefixes of the number's country are known; of others nothing can be said. */
const isKnown = ({ number }: Phone): boolean => costly.some(({ code }) => number.startsWith(`+${code}`));

const costOf = ({ number }: Phone): { sure: boolean } | null => {
  for (const { code, prefix, sure } of costly)
    if (number.startsWith(`+${code}`) && prefix.test(number.slice(code.length + 1))) return { sure };
  return null;
};

/** R03. A number whose country is not known cannot be judged: what is costly in one is local in another. */
export const phoneCost = ({ pages }: Case): Judgement => {
  const all = phones(pages).filter(({ sighting }) => isKnown(sighting));
  if (!all.length) return notApplicable('No phone number was seen here whose cost can be told by its first digits.');
  const dear = all.filter(({ sighting }) => costOf(sighting));
  if (!dear.length) return pass('No number with a costly prefix was seen.', all);
  const stated = distinct(
    dear.filter(({ sighting }) => sighting.cost),
    ({ number }) => number,
  );
  const silent = dear.filter(({ sighting }) => !stated.includes(sighting.number));
  if (!silent.length) return partial('A call costs more than an ordinary one, and the page says how much.', dear);
  const numbers = distinct(silent, ({ number }) => number);
  const because = say('A call to {numbers} may cost more than an ordinary one; no price was seen beside it.', {
    numbers,
  });
  return silent.some(({ sighting }) => costOf(sighting)?.sure) ? fail(because, silent) : review(because, silent);
};
