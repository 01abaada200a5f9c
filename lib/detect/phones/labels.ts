import { anyOf } from '../by-language';
import {
  callWords,
  contactHeadings,
  costWords,
  deskWords,
  exampleWords,
  extensionWords,
  faxWords,
  otherNumberWords,
  phoneWords,
} from '../words/phones';
import { hoursLabel } from '../words/hours';
import { letter, lettersIn } from './letters';
import { PhraseFinder, unspaced, type Hit } from './phrases';

/**
 * What a word beside a number says about it. `desk` only names a department: it raises, it does not prove. `call` is
 * "phone" where it stands right before the number.
 */
export type LabelKind = 'phone' | 'fax' | 'both' | 'call' | 'desk' | 'other' | 'example';

export interface Label {
  readonly kind: LabelKind;
  /** Characters between the word and the number. */
  readonly distance: number;
}

const labels = new PhraseFinder<LabelKind>([
  ['example', exampleWords],
  ['fax', faxWords],
  ['phone', phoneWords],
  ['call', callWords],
  ['other', otherNumberWords],
  ['desk', deskWords],
]);
const isTopic = (hit: Hit<LabelKind>): hit is Hit<'phone' | 'fax'> => hit.kind === 'phone' || hit.kind === 'fax';
/** The words that only say "telephone" or "fax". */
const topics = (text: string) => labels.in(text).filter(isTopic);

/** "number", "Nr.", "番号" after a phone word belong to it; elsewhere they announce some other number. */
const justNumber =
  /^(?:numbers?|no|nr|num|nummer|numéro|número|numero|numer|n°|№|nº|番号|号码|號碼|번호|číslo|čísla|номер|numarası|αριθμός|száma?)$/i;
/** True for the title of a column that only says "Number". */
export const isJustNumber = (title: string): boolean => justNumber.test(title.trim().replace(/[.:：]$/, ''));
/** What may join "Tel." and "Fax" into one label for one number. */
const joint = /^[\s.:/／・&+,|-]{0,4}(?:(?:and|or|und|oder|et|ou|y|e|en|i|a|og|och|ja|及|和|ve)[\s.]{1,2})?$/i;
const nothingBetween = /^[\s.:：)(+\-–|/·•]*$/u;
/** One letter before a number: "T 030 …", "F: …", "(M)". Anything else a single letter could mean needs more. */
const initial = /(?:^|[\s|,;·•(/])\(?(?<initial>[TPMDFtpmdfТФтф])(?:\)?\s?[.:：|)]\s*|\s{1,2})\(?$/u;
const initialFax = /[FfФ]/u;

/**
 * The label that `left`, the text left of a number, ends in: the nearest word that says what number follows.
 * "Tel./Fax:" is `both`.
 */
export const labelBefore = (left: string): Label | null => {
  const single = initial.exec(left);
  if (single?.groups) return { kind: initialFax.test(single.groups['initial']!) ? 'fax' : 'phone', distance: 0 };
  let kind: LabelKind | null = null;
  let end = 0;
  for (const { kind: next, start, end: wordEnd } of labels.in(left)) {
    const word = left.slice(start, wordEnd);
    const between = left.slice(end, start);
    // "at", "on", "al" and the like count only right before the number.
    if (word.length <= 2 && next !== 'phone' && next !== 'fax' && !nothingBetween.test(left.slice(start + word.length)))
      continue;
    if (next === 'other' && kind && kind !== 'other' && justNumber.test(word) && between.length <= 3) {
      end = start + word.length;
      continue;
    }
    const joined: boolean =
      kind !== null &&
      joint.test(between) &&
      ((kind === 'phone' && next === 'fax') || (kind === 'fax' && next === 'phone'));
    // "Phone support", "Fax sales": a department after the word does not undo it.
    if (
      (next === 'desk' || next === 'call') &&
      (kind === 'phone' || kind === 'fax' || kind === 'both') &&
      left.length - end < 40
    )
      continue;
    kind = joined || (kind === 'both' && next !== 'other' && joint.test(between)) ? 'both' : next;
    end = start + word.length;
  }
  return kind && { kind, distance: left.length - end };
};

/** The label right behind a number: "030 23125 001 (Fax)". */
export const labelAfter = (right: string): 'fax' | 'phone' | null => {
  const opening = /^[^\S\n]{0,2}([([]?)\s?/.exec(right)!;
  const hit = labels.at(right, opening[0].length);
  if (!hit || !isTopic(hit)) return null;
  const rest = right.slice(hit.end);
  if (hit.kind === 'fax') return /^\s?[)\]]?\s*(?:$|[\n,;|/]|\.(?!\s*[:：])|-\s)/.test(rest) ? 'fax' : null;
  return opening[1] && /^[^)\]\n]{0,12}[)\]]/.test(rest) ? 'phone' : null;
};

/** What a heading, a column title or a name in the markup is about, or null: "Fax", "Phone & fax", "Telefon". */
export const topicOf = (text: string): 'phone' | 'fax' | 'both' | null => {
  const kinds = new Set(topics(text.slice(0, 80)).map((hit) => hit.kind));
  return kinds.size > 1 ? 'both' : ([...kinds][0] ?? null);
};

/** Words that only carry the number: "no", "us" as in "call us". */
const filler = new RegExp(
  `(?<![${letter}\\d])(?:[TPMF]|[Nn]o|[Nn]r|[Nn]umber|[Nn]ummer|us|uns|[Yy]our|[Oo]ur|[Ii]hre?|[Uu]nsere?|[Nn]otre|[Vv]otre|[Oo]nze|on|at|by|oder|und|or|unter|op|på|au|al)(?![${letter}])|[°№☎]|番号|号码|號碼|번호`,
  'g',
);

/** Headings that say nothing which the number itself does not say. */
const sayNothing = new RegExp(`^(?:${anyOf(contactHeadings)})$`, 'iu');
/** Sentences and what another line is about. */
const noName = /e-?mail|\p{Ll}{3}[.!?]\s\p{Lu}|[。、！？!?]/iu;

const withoutTopics = (text: string): string => {
  let rest = '';
  let from = 0;
  for (const { kind, start, end } of labels.in(text)) {
    if (kind !== 'phone' && kind !== 'fax' && kind !== 'call') continue;
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return rest + text.slice(from);
};

const edges = new RegExp(`^[^${letter}]+|[^${letter})]+$`, 'g');
/** A name is a few words; a sentence that leads to a number names at most the desk it mentions. */
const longest = { name: 48, words: 6, desk: 6, signs: 16 };

/** The labels of a list of numbers repeat; forgotten all at once, for a content script may live as long as its tab. */
const names = new Map<string, string | null>();

/** What is left of a label when the words for "telephone" are taken out: "Sales tel.:" → "Sales". */
export const nameIn = (label: string): string | null => {
  let name = names.get(label);
  if (name === undefined) {
    if (names.size >= 1_000) names.clear();
    names.set(label, (name = readName(label)));
  }
  return name;
};

const readName = (label: string): string | null => {
  // What stands before an e-mail address speaks of that.
  const segment = label.split(/[|•│\n]|\S+@\S+/).findLast((each) => lettersIn(each) > 1) ?? '';
  const said = withoutTopics(segment);
  // "For no heat or lockouts call …" is a reason, "For sales" a desk.
  const reason = /^\W*(?:for|if|to|when|für|bei|pour|para|per|voor)\s/i.exec(said)?.[0];
  const name = (reason ? said.slice(reason.length) : said)
    .replace(filler, ' ')
    .replace(/[\d@]\S*/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(edges, '')
    .replace(/^\(([^()]*)\)$|^([^()]*)\)$/, '$1$2')
    .trim();
  if (name.length > longest.name || name.split(' ').length > (reason ? 2 : longest.words)) {
    const desk = labels.in(name).findLast(({ kind, start, end }) => kind === 'desk' && end - start >= longest.desk);
    const named = desk && name.slice(desk.start, desk.end);
    return named && !sayNothing.test(named) ? named : null;
  }
  if (
    sayNothing.test(name) ||
    lettersIn(name.toLowerCase().replace(hoursLabel, '')) < 3 ||
    noName.test(name) ||
    (unspaced.test(name) && name.length > longest.signs)
  )
    return null;
  return lettersIn(name) >= (unspaced.test(name) ? 2 : 3) || /^[A-Z]{2}$/.test(name) ? name : null;
};

const costs = new PhraseFinder([['cost', costWords]]);
const moneyPerMinute =
  /\d+(?:[.,]\d+)?\s?(?:p|ct|cts|cent|cents|€|c|pence|euro|eur)\.?\s?(?:\/|per|pro|par|por|al|a|p\/)\s?min/i;

/** The words about the price of a call in `text`, or null. */
export const costIn = (text: string): string | null => {
  const money = /min/i.test(text) ? moneyPerMinute.exec(text) : null;
  const hit = money ? { start: money.index, end: money.index + money[0].length } : costs.in(text)[0];
  if (!hit) return null;
  const from = Math.max(text.lastIndexOf('\n', hit.start) + 1, hit.start - 40);
  return text
    .slice(from, hit.end + 40)
    .split('\n')[0]!
    .trim();
};

const extensions = new PhraseFinder([['extension', extensionWords]]);

/** The extension written right behind a number, and how many characters it takes. */
export const extensionAfter = (right: string): { digits: string; length: number } | null => {
  const opening = /^[\s,;(-]{0,3}/.exec(right)![0].length;
  const word = right[opening] === '#' ? { end: opening + 1 } : extensions.at(right, opening);
  const match = word && /^[\s.:)-]{0,3}(\d{1,6})(?!\d)/.exec(right.slice(word.end));
  return match ? { digits: match[1]!, length: word.end + match[0].length } : null;
};
