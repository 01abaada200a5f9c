import type { Block, Page } from '../../page/page';
import {
  addressNouns,
  addressQualifiers,
  beforeYear,
  languagesOf,
  noTown,
  otherFacts,
  placeholderAddresses,
  poBox,
  streetAfter,
} from '../words/addresses';
import { countryNamed } from '../words/countries';
import { mapTexts } from './maps';
import { codesIn, regionBefore, shortCode, systems, type Code } from './postcodes';
import { beginsStreet, countryOfStreet, streetIn, type Street } from './street';
import { nowAndThen, type Steps } from '../steps';

/** An address as it reads on an envelope. */
export interface Reading {
  readonly text: string;
  readonly postcode: string | null;
  readonly country: string | null;
  readonly poBox: boolean;
  readonly match: 'strong' | 'weak';
  /** The block and the place in its text where the town or postcode stands. */
  readonly block: Block;
  readonly at: number;
  /** The label, name or sentence before the address. */
  readonly lead: string;
}

/** One line of a block; blocks are split at "\n". */
interface Line {
  readonly text: string;
  readonly block: Block;
}

/** How far an address reaches, in lines, blocks and characters. */
const limits = { back: 7, blocksBack: 5, line: 90, name: 60, reach: 240, asian: 4_000 };

const linesOf = (block: Block): Line[] => block.text.split('\n').map((text) => ({ text, block }));

/** True where two blocks stand side by side: cells of a row or table, paragraphs of one box. */
const sideBySide = (a: Block, b: Block): boolean => {
  let box: Element | null = a.element;
  for (let step = 0; step < 3 && box; step++) {
    if (box.contains(b.element)) return true;
    box = box.parentElement;
  }
  return Boolean(box?.contains(b.element) && /^(?:tr|tbody|table|address|dl|ul)$/.test(box.localName));
};

/** The lines above `index`, the nearest first, into the blocks before where those stand beside this one. */
const above = (page: Page, lines: readonly Line[], index: number): Line[] => {
  const result = lines.slice(Math.max(0, index - limits.back), index).reverse();
  const own = lines[index]!.block;
  for (let at = own.index - 1; at >= 0 && at >= own.index - limits.blocksBack && result.length < limits.back; at--) {
    const block = page.blocks[at]!;
    if (block.level || block.text.length > 240 || !sideBySide(own, block)) break;
    result.push(...linesOf(block).reverse());
  }
  return result.slice(0, limits.back);
};

/** The lines below, likewise. */
const below = (page: Page, lines: readonly Line[], index: number, count: number): Line[] => {
  const result = lines.slice(index + 1, index + 1 + count);
  const own = lines[index]!.block;
  for (let at = own.index + 1; result.length < count && at <= own.index + count; at++) {
    const block = page.blocks[at];
    if (!block || block.level || block.text.length > 160 || !sideBySide(own, block)) break;
    result.push(...linesOf(block));
  }
  return result.slice(0, count);
};

const separators = /\s*[,;|│·•●▪~]\s*|\s+[-–—/]\s+|\s{2,}|\t/;
/** The end of what was said before: a colon, a sentence, an open bracket, words that lead to a place. */
const boundary =
  /(?<!(?:^|[\s.,])(?:[Nn][or]|[Kk]at|D|Daire|Apt|CEP|CAP|PLZ|[Cc]\.?[Pp]\.?))[:：]\s|[?!]\s|[»“”"]\s?|(?<=\p{Ll}{4}(?<!str)|\d{4}|\))\.\s+(?=\p{Lu})|(?<=\d{4}|\))\.\s+(?=\d)|\((?=[^)]*$)|(?<=\p{Ll}\s)(?:at|to|in|is|from|au|à|chez|en|an|unter|bei|a|presso|på|op)\s+(?=\d|\p{Lu}|P\.?O)|(?:[Rr]egistered [Oo]ffice|[Hh]ead [Oo]ffice|[Hh]eadquarters|HQ)(?: is| are)?(?: at| in)?\s+(?=\d|\p{Lu})|[Ss]itz(?: ist| in)?\s+(?=\p{Lu})|[Ss]ede (?:legale |social |operativa )?(?:in )?(?=\p{Lu})|[Ss]iège social(?: est situé)?(?: au)?\s+(?=\d|\p{Lu})|[Aa]ddress(?: is)?\s+(?=\d|\p{Lu})|©\s?(?:\d{4})?(?:\s?[-–]\s?\d{4})?/gu;

/** A place: one to six words that begin with a capital, with the small words of many languages between them. */
const town =
  /^,?\s*(?:[-–]\s*)?((?:(?:г|м|с|пос|смт)\.\s?|['’][st][- ])?\p{Lu}[\p{L}'’.-]*(?:[ /-](?:(?![TFMPEW]\s?[:.(+\d])\p{Lu}[\p{L}'’.-]*|am|an|der|die|das|im|in|ob|bei|b\.|v\.|d\.|sur|sous|en|lès|les|le|la|l'|de|del|della|dei|di|do|da|dos|das|du|des|upon|on|the|aan|den|het|op|nad|pod|u|y|i|och|og|cedex|\d{1,2}(?=\s|$|,))){0,5})/u;
const asianTown = /^\s*[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,}/u;

/** "阪南町3-8-26 第一ビル2F": what follows the quarter in a Japanese address, up to the telephone. */
const asianNumber =
  /^\s?[\d０-９一二三四五六七八九十]+(?:[丁目番地号の\s]*[-－ー−‐]?[\d０-９]+)*(?:丁目|番地?|号)?(?:[\s　][^\s,、。:：（(]{2,24})?/u;
const asianQuarter = /[市区區町村郡路街道]/;

const clean = (text: string): string =>
  text
    .replace(/^[\s,;|│·•●▪–—/:：)\]-]+|[\s,;|│·•●▪–—/:：([-]+$/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Splits off what stands before the last boundary: the lead and what follows it. */
const afterBoundary = (text: string): [lead: string, rest: string] => {
  let cut = 0;
  for (const match of text.matchAll(boundary)) cut = match.index + match[0].length;
  return [text.slice(0, cut), text.slice(cut)];
};

/** True for a short text that only says that an address follows: "Our office:", "Siège social". */
const announces = (text: string): boolean => {
  const words =
    text.length > 60
      ? []
      : text
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .filter(Boolean);
  return (
    words.length < 6 &&
    words.some((word) => addressNouns.has(word)) &&
    words.every((word) => addressNouns.has(word) || addressQualifiers.has(word))
  );
};

/** Lines that end an address above this one: its own town and code, or the end of a sentence. */
const isOver = (text: string): boolean => codesIn(text).some(({ start }) => start > 2) || /\p{L}{6,}\.$/u.test(text);
/** A part of a building: the street is still to come. */
const unitOnly =
  /^(?:#\s?\w+|(?:suite|ste|unit|floor|fl|level|lvl|apt|apartment|room|rm|office|building|bldg|block)\.?\s?[\w-]{1,6}|\d{1,2}(?:st|nd|rd|th) fl(?:oor|\.)?|[\w-]{1,4}\. (?:stock|etage|og|obergeschoss))$/i;

interface Lead {
  /** The parts of the address before the postcode's line, in reading order. */
  readonly parts: string[];
  readonly street: Street;
  readonly poBox: boolean;
  readonly lead: string;
}

/** The house number of the street before it: "Rua Alta, 158, Campinas", "Via Roma, n. 4". */
const startsWithNumber = /^(?:n[°ºro.]{0,2}\s?)?\d/i;

/** Collects what belongs to the address before `head`'s end: on its line, then upwards. */
const leadOf = (head: string, home: Block, lines: readonly Line[], countries: readonly string[]): Lead => {
  const parts: string[] = [];
  let street: Street = null;
  let unit = false;
  let box = false;
  let lead = '';
  /** Returns true where the address begins here. */
  const take = (text: string): boolean => {
    const [before, rest] = afterBoundary(text);
    const piece = clean(rest);
    if (piece) {
      // Pieces are judged together with the number that a comma split off: "Via Roma, 12".
      const joined = [piece, ...parts.slice(0, 2)].join(', ');
      const mayJoin = parts.length > 0 && (parts.length < 3 || startsWithNumber.test(parts[0]!));
      const isBox = poBox.test(piece.toLowerCase());
      const found = isBox ? null : (streetIn(piece, countries) ?? (mayJoin ? streetIn(joined, countries) : null));
      parts.unshift(piece);
      if (unitOnly.test(piece)) unit ||= found !== null;
      else if (found === 'word' || !street) street = found ?? street;
      box ||= isBox;
    }
    if (before) lead = before;
    return Boolean(before);
  };
  const pieces = head.split(separators).filter((piece) => piece.trim());
  let ended = false;
  let skipped = false;
  for (const piece of pieces.reverse()) {
    const [, rest] = afterBoundary(piece);
    if (rest.length > limits.line || otherFacts.test(rest.toLowerCase()) || ((street || box) && isOver(rest))) {
      skipped = true;
      lead = piece;
      break;
    }
    if (take(piece)) {
      ended = true;
      break;
    }
    if (parts.length >= 8) break;
  }
  // "9/9, 3rd Floor, Complex" is a street only as a whole.
  const answer = (): Lead => ({
    parts,
    street: street ?? (unit ? (streetIn(parts.join(', '), countries) ?? 'shape') : null),
    poBox: box,
    lead,
  });
  if (skipped || ended) return answer();
  for (const line of lines) {
    const text = line.text.trim();
    if (!text) continue;
    const label = /[:：]$/.test(text) || announces(text);
    if (label || otherFacts.test(text.toLowerCase()) || text.length > 160 || parts.length >= 8) {
      lead ||= text;
      break;
    }
    // Names and buildings above the street belong to it within the block; further up only the street is looked for.
    if ((street || box) && (line.block !== home || text.length > limits.name || isOver(text))) {
      lead ||= text;
      break;
    }
    if (text.length > limits.line && streetIn(text, countries) === null) {
      lead ||= text;
      break;
    }
    if (take(text)) break;
  }
  return answer();
};

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

const sceneOf = (page: Page, lines: readonly Line[], block: Block, code: Code, home: string | null): Scene => {
  const [index, start] = lineAt(block.text, code.start);
  const line = lines[index]!.text;
  const following = below(page, lines, index, 2);
  const until = following.findIndex(({ text }) => otherFacts.test(text.toLowerCase()));
  return {
    code,
    block,
    head: line.slice(Math.max(0, code.start - start - limits.reach), code.start - start),
    tail: line.slice(code.end - start, code.end - start + limits.reach),
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
    code.prefix !== null || code.labelled || named !== null || region !== undefined || ownShape.has(code.form);
  return { countries, town: here, clear, region };
};

/** Words in small letters: an address has few of them, a sentence hardly any others. */
const small = /(?<![\p{L}\d'’-])\p{Ll}[\p{L}'’-]+/gu;
/** True for a line that tells something: "The couple had been separated since 1992", a headline with a number in it. */
const isProse = (text: string): boolean => {
  if (text.length < 40) return false;
  const count = text.match(small)?.length ?? 0;
  return count >= 6 && count * 2 > text.split(/\s+/).length;
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

/** Reads the address around one code, or null where it is no postcode. */
const readCode = (scene: Scene): (Reading & { clear: boolean }) | null => {
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

/** Chinese, Japanese and Korean addresses name their parts: city, district, road and number, with or without a code. */
const asian: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /(?:〒?\s?\d{3}-\d{4}\s*)?(?:(?:東京都|北海道|(?:大阪|京都)府|\p{Script=Han}{2,3}県)\s?)\p{Script=Han}{1,6}[市区町村郡][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ヶ々ー\s]{0,20}[\d０-９一二三四五六七八九十]+(?:丁目|番地?|号|[-－ー−‐]\s?[\d０-９]+)*(?:号|\s?[\p{Script=Han}\p{Script=Katakana}A-Za-z]{1,20}\s?[\d０-９]{1,3}[F階])?/gu,
    ['JP'],
  ],
  [
    /(?:\d{3,6}\s?)?(?:\p{Script=Han}{2,3}(?:省|市|縣|县))?\s?(?:\p{Script=Han}{1,4}[市縣县州])?\s?\p{Script=Han}{1,4}[區区鄉镇鎮市]\s?[\p{Script=Han}A-Za-z\d]{0,20}?(?:路|街|道|大道|巷)[\p{Script=Han}\d]{0,8}?\s?\d{1,5}(?:[-之]\d{1,3})?\s?[号號弄](?:\s?[\p{Script=Han}A-Za-z\d]{0,16}[樓楼室座])?/gu,
    ['CN', 'TW', 'HK'],
  ],
  // "安徽省合肥市台头镇…集团888号": a park, an estate or a group stands where others have a road.
  [
    /\p{Script=Han}{2,3}(?:省|市|自治区)\s?(?:\p{Script=Han}{1,4}[市州盟]\s?)?(?:\p{Script=Han}{1,5}[区县镇乡市]\s?)[^\s,，。;；:：（(]{0,24}?\s?[^\s,，。;；:：（(]{0,16}?\d{1,5}(?:-\d{1,3})?\s?[号栋幢室楼层座](?:[^\s,，。;；:：（(]{0,14}[室楼层座号])?(?!\p{Script=Han}(?<![电邮传联客]))/gu,
    ['CN'],
  ],
  [
    /(?:[(［]?\s?\d{5}\s?[)］]?\s*)?(?:\p{Script=Hangul}{2,4}(?:특별시|광역시|특별자치시|특별자치도|시|도))\s\p{Script=Hangul}{1,5}[시군구]\s(?:\p{Script=Hangul}{1,5}[구읍면]\s)?[\p{Script=Hangul}\d]{1,12}(?:로|길|동|가)\s?(?:\d{1,4}번?길\s?)?\d{1,4}(?:-\d{1,4})?(?:[ ,]{1,2}[\p{Script=Hangul}A-Za-z\d]{1,15}){0,3}/gu,
    ['KR'],
  ],
];
const asianHint = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

const readAsian = (block: Block, home: string | null): Reading[] => {
  const readings: Reading[] = [];
  for (const [pattern, countries] of asian) {
    for (const match of block.text.slice(0, limits.asian).matchAll(pattern)) {
      const text = clean(match[0]);
      const known = readings.findIndex(
        ({ at, text: read }) => at < match.index + text.length && match.index < at + read.length,
      );
      if (known >= 0) {
        if (readings[known]!.text.length >= text.length) continue;
        readings.splice(known, 1);
      }
      const traditional = /[號縣區樓鄉臺]/.test(text);
      const country =
        countries.length === 1
          ? countries[0]!
          : home && countries.includes(home)
            ? home
            : /香港|九龍|新界/.test(text)
              ? 'HK'
              : traditional
                ? 'TW'
                : 'CN';
      readings.push({
        text,
        postcode:
          /^[^\p{L}\d]*(\d{3}-\d{4}|\d{3,6})(?=\D)/u.exec(text)?.[1] ??
          /^\s?〒\s?(\d{3}-\d{4})/.exec(block.text.slice(match.index + match[0].length))?.[1] ??
          null,
        country,
        poBox: false,
        match: 'strong',
        block,
        at: match.index,
        lead: block.text.slice(Math.max(0, match.index - 40), match.index),
      });
      if (readings.length > 50) return readings;
    }
  }
  return readings;
};

/** Most lines with digits are prices and figures: they name no country. */
const word = /[A-Za-z\u00c0-\uffff]{2}/;

/** "Unusual Bird Flu Virus Kills Two Men In": no part of an address has so many words. */
const isHeadline = (part: string): boolean => isProse(part) || part.split(' ').length > 9;

/** Addresses that end with the name of a country and have no code a shape could tell: "…, Sheung Wan, Hong Kong". */
const readCountry = (page: Page, lines: readonly Line[], index: number): Reading | null => {
  const { text, block } = lines[index]!;
  if (text.length > 200 || !word.test(text)) return null;
  const pieces = text.split(separators).map(clean).filter(Boolean);
  const end = [pieces.length, pieces.length - 1].find(
    (at) => at > 0 && countryNamed((pieces[at - 1] ?? '').replace(/\.$/, '')),
  );
  if (!end) return null;
  const country = countryNamed(pieces[end - 1]!.replace(/\.$/, ''))!;
  const head = text.slice(0, text.lastIndexOf(pieces[end - 1]!));
  const { parts, street, poBox: box, lead } = leadOf(head, block, above(page, lines, index), [country]);
  if (parts.length < 2 || (street !== 'word' && !box)) {
    const labelled =
      announces(lead.trim().slice(-60)) ||
      Boolean(block.heading && block.heading.index === block.index - 1 && announces(block.heading.text));
    if (!(labelled && street && parts.length >= 2)) return null;
  }
  // "Taiwan, R.O.C." names the country twice.
  const local = parts.findLast((part) => !countryNamed(part)) ?? '';
  const whole = [...parts, pieces[end - 1]!].join(', ');
  if (placeholderAddresses.test(whole) || whole.length > 260 || parts.some(isHeadline)) return null;
  return {
    text: whole,
    postcode: country === 'TW' ? shortCode(local) : null,
    country,
    poBox: box && street === null,
    match: 'weak',
    block,
    at: block.text.indexOf(text),
    lead,
  };
};

/** An address in full has as many; figures and prices have fewer. */
const fourWords = /^[\s,|│•·;]*(?:[^\s,|│•·;]+[\s,|│•·;]+){3}[^\s,|│•·;]/;

/** "北京市经济技术开发区…科技园": the parts of a Chinese or Japanese address, a city and something in it. */
const asianParts = /\p{Script=Han}{2,}[省市县縣].{0,20}[区區县縣镇鎮乡路街道园園村厦].{0,30}/u;

/** Streets under a label, in a text of their own, without town code or country: "Dirección: Av. Central 123, Quito". */
const readLabelled = (page: Page, block: Block, home: string | null): Reading | null => {
  if (block.text.length > 200 || !(fourWords.test(block.text) || asianParts.test(block.text))) return null;
  const inline = /^([^:：\n]{2,40})[:：]\s*\n?/.exec(block.text);
  const previous = page.blocks[block.index - 1];
  const announced =
    (inline && announces(inline[1]!)) ||
    (previous && previous.text.length < 40 && announces(previous.text)) ||
    block.element.closest('address, .adr') !== null;
  if (!announced || (block.level && !inline)) return null;
  const body = inline && announces(inline[1]!) ? block.text.slice(inline[0].length) : block.text;
  const parts = body
    .split('\n')
    .flatMap((line) => line.split(/\s*[|│•·;]\s*/))
    .map(clean)
    .filter(Boolean);
  const until = parts.findIndex((part) => otherFacts.test(part.toLowerCase()));
  const kept = until < 0 ? parts : parts.slice(0, until);
  const text = kept.join(', ');
  const box = poBox.test(text.toLowerCase());
  const asianText = asianParts.test(text);
  if (!kept.length || (text.split(/[\s,]+/).length < 4 && !asianText)) return null;
  if (streetIn(text, home ? [home] : []) !== 'word' && !box && !asianText) return null;
  if (placeholderAddresses.test(text)) return null;
  return {
    text,
    postcode: null,
    country: home,
    poBox: box,
    match: 'weak',
    block,
    at: 0,
    lead: inline?.[1] ?? previous?.text ?? '',
  };
};

/** Where streets begin with their word: "Calle Perú 416", "ul. Postępu 135", "ул. Комсомольская 12". */
const wordFirst = new Set(['es', 'pt', 'it', 'fr', 'pl', 'ro', 'ru', 'uk', 'ms']);
/** A telephone number or mailbox. */
const contactLine = /\S@\S|(?:\d[ ().-]{0,2}){7}|^(?:e-?)?mail\b|wyślij|escr[ií]ba|scriv/;
/** A line that only names a place: "Warszawa", "г.Саратов". */
const placeLine = /^(?:(?:г|м|с|пос)\.\s?)?\p{Lu}[\p{L}'’ .-]{1,38}$/u;

/**
 * A street alone in its block, with a telephone number or mailbox in the next lines: in much of the world nobody writes
 * a postcode. The town may stand on the line before or below.
 */
const readBeside = (page: Page, block: Block, home: string | null): Reading | null => {
  const { text, level, index } = block;
  if (level || text.length < 8 || text.length > 100 || otherFacts.test(text.toLowerCase()) || isProse(text))
    return null;
  const read = home && languagesOf[home] ? [home] : ['ES', 'PT', 'IT', 'FR', 'PL'];
  if (!read.some((country) => languagesOf[country]!.split(' ').some((language) => wordFirst.has(language))))
    return null;
  const lines = text.split('\n').map(clean).filter(Boolean);
  const street = lines.find(
    (line) => /^\p{L}/u.test(line) && beginsStreet(/^\S+/.exec(line)![0], read) && streetIn(line, read) === 'word',
  );
  if (!street || lines.some((line) => line !== street && !placeLine.test(line))) return null;
  const near = [index - 2, index - 1, index + 1, index + 2].map((at) => page.blocks[at]?.text ?? '');
  if (!near.some((each) => each.length < 80 && contactLine.test(each.toLowerCase()))) return null;
  const place = near[2]!;
  const named = lines.length === 1 && placeLine.test(place) && !contactLine.test(place.toLowerCase());
  const whole = [...lines, ...(named ? [clean(place)] : [])].join(', ');
  if (placeholderAddresses.test(whole)) return null;
  return { text: whole, postcode: null, country: home, poBox: false, match: 'weak', block, at: 0, lead: near[1]! };
};

/** "Россия, Саратов, ул. Комсомольская, д.12": from the country down to the house. */
const readDownwards = (line: Line, home: string | null): Reading | null => {
  const { text, block } = line;
  if (text.length > 160 || !/[\u0400-\u04ff]/.test(text)) return null;
  const pieces = text.split(separators).map(clean).filter(Boolean);
  const country = countryNamed(pieces[0] ?? '') ?? (/^(?:г|м)\.\s?\p{Lu}/u.test(pieces[0] ?? '') ? home : null);
  if (!country || pieces.length < 3 || pieces.length > 7) return null;
  if (pieces.some((piece) => otherFacts.test(piece.toLowerCase()))) return null;
  // "д.12": the house is not a decimal.
  if (
    streetIn(
      pieces
        .slice(1)
        .join(', ')
        .replace(/(?<=\p{L}\.)(?=\d)/gu, ' '),
      [country],
    ) !== 'word'
  )
    return null;
  const whole = pieces.join(', ');
  return {
    text: whole,
    postcode: null,
    country,
    poBox: false,
    match: 'weak',
    block,
    at: block.text.indexOf(text),
    lead: '',
  };
};

/** True where a certain reading of the same block takes the code for a part of its own street. */
const shadowed = (reading: Reading, all: readonly (Reading & { clear: boolean })[]): boolean =>
  all.some(
    (other) =>
      other.clear && other.at > reading.at && other.at - reading.at < 200 && other.postcode !== reading.postcode,
  );

/** Every address that the page's text shows, in reading order; the same one may appear several times. */
export function* addressesInText(page: Page, home: string | null): Steps<Reading[]> {
  const readings: Reading[] = [];
  const pause = nowAndThen();
  for (const block of [...page.numeric, ...mapTexts(page)]) {
    if (readings.length > 400) break;
    if (pause()) yield;
    const codes = codesIn(block.text);
    const lines = codes.length || block.text.length <= 600 ? linesOf(block) : [];
    const read = codes.flatMap((code) => readCode(sceneOf(page, lines, block, code, home)) ?? []);
    // Beside a certain postcode, a number that only might be one is a house number.
    const certain = read.some(({ clear }) => clear);
    for (const { clear, ...reading } of read) if (clear || !certain || !shadowed(reading, read)) readings.push(reading);
    let found = read.length > 0;
    if (asianHint.test(block.text)) {
      const asianReadings = readAsian(block, home);
      found ||= asianReadings.length > 0;
      readings.push(...asianReadings);
    }
    if (found) continue;
    if (block.text.length <= 600) {
      for (let index = 0; index < lines.length; index++) {
        const reading = readCountry(page, lines, index) ?? readDownwards(lines[index]!, home);
        if (!reading) continue;
        readings.push(reading);
        found = true;
      }
    }
    if (!found) {
      const reading = readLabelled(page, block, home) ?? readBeside(page, block, home);
      if (reading) readings.push(reading);
    }
  }
  return readings;
}
