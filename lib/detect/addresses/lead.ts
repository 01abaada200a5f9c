import type { Block } from '../../page/page';
import { addressNouns, addressQualifiers, otherFacts, poBox } from '../words/addresses';
import { clean, separators, type Line } from './lines';
import { codesIn } from './postcodes';
import { streetIn, type Street } from './street';

/** The most letters of a line that is a part of an address, and of one that is a name above the street. */
const limits = { line: 90, name: 60 };

/** The end of what was said before: a colon, a sentence, an open bracket, words that lead to a place. */
const boundary =
  /(?<!(?:^|[\s.,])(?:[Nn][or]|[Kk]at|D|Daire|Apt|CEP|CAP|PLZ|[Cc]\.?[Pp]\.?))[:：]\s|[?!]\s|[»“”"]\s?|(?<=\p{Ll}{4}(?<!str)|\d{4}|\))\.\s+(?=\p{Lu})|(?<=\d{4}|\))\.\s+(?=\d)|\((?=[^)]*$)|(?<=\p{Ll}\s)(?:at|to|in|is|from|au|à|chez|en|an|unter|bei|a|presso|på|op)\s+(?=\d|\p{Lu}|P\.?O)|(?:[Rr]egistered [Oo]ffice|[Hh]ead [Oo]ffice|[Hh]eadquarters|HQ)(?: is| are)?(?: at| in)?\s+(?=\d|\p{Lu})|[Ss]itz(?: ist| in)?\s+(?=\p{Lu})|[Ss]ede (?:legale |social |operativa )?(?:in )?(?=\p{Lu})|[Ss]iège social(?: est situé)?(?: au)?\s+(?=\d|\p{Lu})|[Aa]ddress(?: is)?\s+(?=\d|\p{Lu})|©\s?(?:\d{4})?(?:\s?[-–]\s?\d{4})?/gu;

/** Splits off what stands before the last boundary: the lead and what follows it. */
const afterBoundary = (text: string): [lead: string, rest: string] => {
  let cut = 0;
  for (const match of text.matchAll(boundary)) cut = match.index + match[0].length;
  return [text.slice(0, cut), text.slice(cut)];
};

/** True for a short text that only says that an address follows: "Our office:", "Siège social". */
export const announces = (text: string): boolean => {
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

export interface Lead {
  /** The parts of the address before the postcode's line, in reading order. */
  readonly parts: string[];
  readonly street: Street;
  readonly poBox: boolean;
  readonly lead: string;
}

/** The house number of the street before it: "Rua Alta, 158, Campinas", "Via Roma, n. 4". */
const startsWithNumber = /^(?:n[°ºro.]{0,2}\s?)?\d/i;

/** Collects what belongs to the address before `head`'s end: on its line, then upwards. */
export const leadOf = (head: string, home: Block, lines: readonly Line[], countries: readonly string[]): Lead => {
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
