import type { Block, Page } from '../../page/page';
import { beforeYear, languagesOf, noTown, otherFacts, placeholderAddresses, streetAfter } from '../words/addresses';
import { countryNamed } from '../words/countries';
import { announces, leadOf, type Lead } from './lead';
import { above, below, clean, isProse, separators, type Line } from './lines';
import { regionBefore, systems, type Code } from './postcodes';
import type { Reading } from './reading';
import { beginsStreet, countryOfStreet, streetIn, type Street } from './street';

/** How far an address reaches from its code on one line, in letters. */
const reach = 240;

/** A place: one to six words that begin with a capital, with the small words of many languages between them. */
const town =
  /^,?\s*(?:[-–]\s*)?((?:(?:г|м|с|пос|смт)\.\s?|['’][st][- ])?\p{Lu}[\p{L}'’.-]*(?:[ /-](?:(?![TFMPEW]\s?[:.(+\d])\p{Lu}[\p{L}'’.-]*|am|an|der|die|das|im|in|ob|bei|b\.|v\.|d\.|sur|sous|en|lès|les|le|la|l'|de|del|della|dei|di|do|da|dos|das|du|des|upon|on|the|aan|den|het|op|nad|pod|u|y|i|och|og|cedex|\d{1,2}(?=\s|$|,))){0,5})/u;
const asianTown = /^\s*[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,}/u;

/** "阪南町3-8-26 第一ビル2F": what follows the quarter in a Japanese address, up to the telephone. */
const asianNumber =
  /^\s?[\d０-９一二三四五六七八九十]+(?:[丁目番地号の\s]*[-－ー−‐]?[\d０-９]+)*(?:丁目|番地?|号)?(?:[\s　][^\s,、。:：（(]{2,24})?/u;
const asianQuarter = /[市区區町村郡路街道]/;

/** The country that a short text names, alone or after the town: "Germany", "Wiesbaden, Germany", "(France)". */
const countryIn = (text: string): string | null => {
  const parts = text
    .split(/[,()|·•\n]|\s[-–]\s/)
    .map(clean)
    .filter(Boolean);
  for (const part of parts.slice(0, 4)) {
    const code = countryNamed(part.replace(/\.$/, ''));
    if (code) return code;
  }
  return null;
};

const lineAt = (text: string, offset: number): [index: number, start: number] => {
  let index = 0;
  let start = 0;
  for (let next = text.indexOf('\n'); next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) {
    index++;
    start = next + 1;
  }
  return [index, start];
};

/** Words behind the town that belong to it: "(LC)", "- PR", "Cedex 09", a county; the country is read apart. */
const afterTown =
  /^\s*(?:\([\p{L} .]{2,30}\)|[-–/,]\s?[A-Z]{2}(?![\p{L}])|cedex(?:\s\d{1,2})?|,\s(?:county|co\.)\s\p{Lu}\p{L}+)/iu;

/** The digits of a phone number, a post-office box or a house number ("2500 Legacy Drive"), in spite of their shape. */
const phoneBefore = /(?:\d[ ().-]{0,2}){5,}$|\(\d{2,5}\)[ -]?$|\+\d{1,3}[ -]$/;
const phoneWord = /(?:tel|tél|phone|fon|fax|mob|mobile|cell|ph|tlf|gsm|call)[.:]{0,2}\s*$/i;
const boxBefore = /(?:box|bag|\bdx|fach|postbus|bp|cs|boks|apartado|apdo\.?|pf\.?|pl)\s*(?:n[o°r]\.?\s*)?$/i;
const isNoCode = ({ form, prefix, labelled }: Code, head: string, tail: string): boolean => {
  if (!form.startsWith('9')) return false;
  // "013250-ALB-00012": six digits of a licence.
  if (form === '999999' && tail.startsWith('-')) return true;
  if (phoneBefore.test(head) || boxBefore.test(head) || phoneWord.test(head) || /^\s\d{4,}/.test(tail)) return true;
  return !prefix && !labelled && (form === '9999' || form === '99999') && streetAfter.test(tail);
};

interface Town {
  readonly name: string;
  /** True where it stands on the line below the code. */
  readonly below: boolean;
  /** What follows it on its line. */
  readonly rest: string;
}

const townIn = (text: string, below: boolean, countries: readonly string[]): Town | null => {
  if (noTown.test(text)) return null;
  const match = town.exec(text) ?? asianTown.exec(text);
  if (!match) return null;
  const name = match[1] ?? match[0];
  const start = match[0].length - name.length;
  // "20148 Milano Via Monreale 14": no comma parts the town from its street.
  for (let at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
    const behind = text.slice(start + at + 1);
    if (!beginsStreet(/^\S+/.exec(behind)?.[0] ?? '', countries)) continue;
    if (streetIn(behind.split(separators)[0]!, countries) === 'word')
      return { name: name.slice(0, at), below, rest: `,${text.slice(start + at)}` };
  }
  return { name, below, rest: text.slice(match[0].length) };
};

/** Everything around one code that the decision draws on. */
interface Scene {
  readonly code: Code;
  readonly block: Block;
  /** The line's text before and after the code, as far as an address reaches. */
  readonly head: string;
  readonly tail: string;
  /** The lines above (nearest first) and below. */
  readonly up: readonly Line[];
  readonly next: readonly Line[];
  /** The country that the page is at home in, or null. */
  readonly home: string | null;
}

export const sceneOf = (page: Page, lines: readonly Line[], block: Block, code: Code, home: string | null): Scene => {
  const [index, start] = lineAt(block.text, code.start);
  const line = lines[index]!.text;
  const following = below(page, lines, index, 2);
  const until = following.findIndex(({ text }) => otherFacts.test(text.toLowerCase()));
  return {
    code,
    block,
    head: line.slice(Math.max(0, code.start - start - reach), code.start - start),
    tail: line.slice(code.end - start, code.end - start + reach),
    up: above(page, lines, index),
    next: until < 0 ? following : following.slice(0, until),
    home,
  };
};

const countryAlone = ({ text }: Line | Block): string | null => (text.length < 40 ? countryNamed(clean(text)) : null);

/** The country named right behind the address or as the heading over it. */
const countryBeside = ({ block, up, next }: Scene, here: Town | null, tail: string): string | null => {
  const { heading } = block;
  return (
    countryIn((here && !here.below ? here.rest : tail).slice(0, 60)) ??
    (here ? countryNamed(here.name) : null) ??
    countryIn(
      next
        .slice(here?.below ? 1 : 0)
        .map(({ text }) => (text.length < 40 ? text : ''))
        .join('\n'),
    ) ??
    (heading && heading.index >= block.index - 5 ? countryAlone(heading) : null) ??
    up.map(countryAlone).find(Boolean) ??
    null
  );
};

interface Standing {
  readonly countries: readonly string[];
  readonly town: Town | null;
  /** True where a prefix, a label, a state, a country or the shape itself leaves no doubt that it is a postcode. */
  readonly clear: boolean;
  readonly region: string | undefined;
}

const ownShape = new Set(['GB', 'CA', 'IE', '9999 AA', '9999-999', '99999-9999', '99999-999']);

/** The countries whose postcode this may be, by the side of its town; null where it is none. */
const standingOf = (scene: Scene): Standing | null => {
  const { code, head, tail, up, next, home } = scene;
  const system = systems[code.form];
  if (!system || isNoCode(code, head, tail)) return null;
  const first = system.first ? system.first.split(' ') : [];
  const last = system.last ? system.last.split(' ') : [];
  const ownLine = clean(head) === '';
  const before = ownLine ? (up[0]?.text ?? '') : head;
  const region = Object.entries(regionBefore).find(
    ([country, words]) => last.includes(country) && words.test(before.trimEnd()),
  )?.[0];
  const lookBelow = clean(tail) === '' && ownLine && next[0];
  const here = region || !first.length ? null : townIn(lookBelow ? next[0]!.text : tail, Boolean(lookBelow), first);
  const townBefore = ownLine ? /\p{L}/u.test(before) : /[\p{L}.)][,.]?\s*[-–]?\s*$/u.test(head);

  const beside = countryBeside(scene, here, tail);
  // A code whose country is named beside it is that country's or none.
  if (beside && !code.prefix && !region && !first.includes(beside) && !last.includes(beside)) return null;
  // "Seoul, Korea 135-080": the country stands between.
  const named =
    beside ?? countryNamed(clean(head.split(separators).findLast(Boolean) ?? '').replace(/^.*\s(?=\S+$)/, ''));

  // "Tour de France 2013" names no country with four digits.
  if (named && !code.prefix && !region && !first.includes(named) && !last.includes(named)) return null;

  // "Hoja B-123456" is an entry in a register: of the countries with a prefix only Romania has six digits.
  if (code.prefix && code.prefix !== 'RO' && code.form === '999999') return null;

  let countries: string[];
  if (code.prefix) countries = [code.prefix];
  else if (region) countries = [region];
  else if (named && [...first, ...last].includes(named)) countries = [named];
  else {
    countries = here ? first : [];
    // Without its state, an American code is any number after a word; at home in Australia the state may be missing.
    if (townBefore)
      countries = [
        ...countries,
        ...last.filter((country) => !regionBefore[country] || (country === 'AU' && home === 'AU')),
      ];
    if (code.labelled && !countries.length) countries = [...first, ...last].filter((country) => country === home);
  }
  // Where English is spoken, any "Room 217" would be a street: five digits of Malaysia or Kenya take a page from there.
  if (countries.length > 1 && code.form === '99999')
    countries = countries.filter((country) => country === home || !languagesOf[country]?.endsWith('en'));
  if (!countries.length) return null;
  const clear =
    code.prefix !== null ||
    code.labelled ||
    named !== null ||
    region !== undefined ||
    (ownShape.has(code.form) && (code.form !== 'IE' || code.code.includes(' ')));
  return { countries, town: here, clear, region };
};

const isAnnounced = ({ block }: Scene, lead: string): boolean =>
  block.element.closest('address, .adr, .vcard, [itemprop~="address"]') !== null ||
  announces(lead.trim().slice(-60)) ||
  Boolean(block.heading && block.heading.index >= block.index - 3 && announces(block.heading.text));

/** How well the surroundings bear out that a code belongs to an address; null where they do not. */
const matchOf = (scene: Scene, standing: Standing, lead: Lead, street: Street): Reading['match'] | null => {
  const { code, head, tail, home } = scene;
  const { clear, town: here, countries, region } = standing;
  const atHome = home !== null && countries.includes(home);
  const announced = isAnnounced(scene, lead.lead);
  const yearLike = code.form === '9999' && /^(?:19|20)\d\d$/.test(code.code);
  if (yearLike && !code.prefix && !code.labelled && beforeYear.test(head)) return null;
  // The town-first shape is a number after a word, unless something says otherwise; six digits are rarely anything else.
  const sixDigits = code.form === '999999' && street === 'word' && clean(tail).length < 30;
  if (!here && !clear && !atHome && !sixDigits) return null;
  // Digits of other countries, none of them named: only a street or a word for "address" makes them a postcode.
  const far = !clear && !atHome;
  if (far && street !== 'word' && !announced) return null;
  // "DR 960, …, DR 1227": a list of papers, defects or standards.
  const series = far && !region && /(?<!\p{L})(\p{Lu}{2,4} )$/u.exec(head)?.[1];
  if (series && scene.block.text.split(series).length > 3) return null;
  if (street === 'word' && (clear || atHome || !yearLike)) return 'strong';
  // "A.B. Road, Near Clock Tower, Indore 452001": in India a road and a landmark make an address.
  const road = countries.includes('IN') && lead.parts.some((part) => streetIn(`1 ${part}`, ['IN']) === 'word');
  if (road && atHome && code.form.length >= 6 && lead.parts.length >= 2) return 'weak';
  // Farms and houses with a name have no number; the shape of these codes leaves no doubt.
  if (
    (code.form === 'GB' || (code.form === 'IE' && code.code.includes(' '))) &&
    lead.parts.length >= 2 &&
    lead.parts.length < 7
  )
    return 'weak';
  // "5402 ZC, Uden" is written so; "3034, Laser" is a list.
  if (here && !clear && /^\s*[,–-]/.test(tail)) return null;
  // Four digits and two capitals are a part number outside the Netherlands.
  const sure = clear && (code.form !== '9999 AA' || atHome || (home === null && !/^\s*,/.test(tail)));
  // Six digits above a name are an article number as often.
  const aboveIt = here !== null && clean(head) === '' && code.form !== '999999';
  if (street === 'shape' && !yearLike && (sure || atHome || announced || aboveIt)) return 'strong';
  if (lead.poBox && (clear || atHome || here)) return 'strong';
  const alone = head.trim().length + clean(here && !here.below ? here.rest : tail).length < 60;
  if ((clear || atHome) && !yearLike && alone && (announced || region) && code.form !== '999 999') return 'weak';
  return null;
};

/** An address that was read around a code; `clear` where there is no doubt that it is one. */
export type CodeReading = Reading & { readonly clear: boolean };

/** Reads the address around one code, or null where it is no postcode. */
export const readCode = (scene: Scene): CodeReading | null => {
  const standing = standingOf(scene);
  if (!standing) return null;
  const { code, block, head, tail, up, next, home } = scene;
  const { countries, town: here } = standing;
  const lead = leadOf(head, block, up, countries);

  // Towns that stand before their street: "1051 Budapest, Nádor utca 1.", "101000, Москва, ул. …", "10115 Berlin, Kai 5".
  const rest = here && !here.below ? here.rest : tail;
  const follow = [...rest.split(separators), ...next.slice(here?.below ? 1 : 0).map(({ text }) => text)]
    .map(clean)
    .filter(Boolean);
  const streetAt = (at: number): Street => {
    const piece = follow[at]!;
    if (otherFacts.test(piece.toLowerCase())) return null;
    // "ул. Ленина, д. 58": the number after a comma.
    const numbered = follow[at + 1] && /^(?:\p{Ll}{1,4}\.?\s?)?\d/u.test(follow[at + 1]!);
    return streetIn(piece, countries) ?? (numbered ? streetIn(`${piece}, ${follow[at + 1]}`, countries) : null);
  };
  // A page that is at home elsewhere writes its street before the town, as most of the world does.
  const far = !standing.clear && !(home !== null && countries.includes(home));
  const streetBehind = lead.street || far ? -1 : follow.slice(0, 3).findIndex((_, at) => streetAt(at) !== null);
  const house = here && !here.below && asianQuarter.test(here.name) ? asianNumber.exec(here.rest)?.[0] : undefined;
  const street = lead.street ?? (house ? 'word' : streetBehind < 0 ? null : streetAt(streetBehind));
  const streetEnd = streetBehind + (streetBehind >= 0 && streetIn(follow[streetBehind]!, countries) === null ? 1 : 0);
  const match = matchOf(scene, standing, lead, street);
  if (!match) return null;

  // In Japan everything follows the code, and what stands above is a name or another address.
  const parts = house ? [] : [...lead.parts];
  const townText = here && !here.below ? tail.slice(0, tail.indexOf(here.name) + here.name.length) : '';
  const locality = clean(
    block.text.slice(code.start, code.end) +
      townText +
      (townText ? (house ?? afterTown.exec(rest)?.[0] ?? '').replace(/\s?(?:TEL|Tel|電話|FAX).*$/, '') : ''),
  );
  if (clean(head) && parts.length && !/[,|│;·]\s*$|\s[-–]\s*$/.test(head)) parts.push(`${parts.pop()!} ${locality}`);
  else parts.push(locality);
  if (here?.below) parts.push(clean(next[0]!.text));
  if (streetBehind >= 0 && !house) parts.push(...follow.slice(0, streetEnd + 1));
  const country = follow.find((text) => text.length < 40 && countryNamed(text.replace(/\.$/, '')));
  if (country && !parts.some((part) => part.endsWith(country))) parts.push(country);
  const text = parts.join(', ');
  if (placeholderAddresses.test(text) || (!standing.clear && parts.some(isProse))) return null;

  const spoken =
    countries.length > 1 ? countryOfStreet([...lead.parts, ...follow.slice(0, 1)].join(', '), countries) : null;
  return {
    text,
    postcode: code.code,
    country: countries.length === 1 ? countries[0]! : home && countries.includes(home) ? home : spoken,
    poBox: lead.poBox && street === null,
    match,
    block,
    at: code.start,
    lead: lead.lead,
    clear: standing.clear,
  };
};

/** True where a certain reading of the same block takes the code for a part of its own street. */
export const shadowed = (reading: Reading, all: readonly CodeReading[]): boolean =>
  all.some(
    (other) =>
      other.clear && other.at > reading.at && other.at - reading.at < 200 && other.postcode !== reading.postcode,
  );
