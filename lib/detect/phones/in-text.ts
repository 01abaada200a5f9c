import { nowAndThen, type Steps } from '../steps';
import type { Block, Page } from '../../page/page';
import { elementAt, runIndex } from '../../page/runs';
import { likelyCountries } from '../country';
import { regionIn } from '../sighting';
import { countryNamed } from '../words/countries';
import {
  costIn,
  extensionAfter,
  isJustNumber,
  labelAfter,
  labelBefore,
  nameIn,
  topicOf,
  type LabelKind,
} from './labels';
import { letter, lettersIn } from './letters';
import { callLinks, chatNumbers, readNumber, sameDigits, type CallLink } from './links';
import { isCountRange, isFileNumber, isGlued, isNoPhone, needsLabel } from './look-alikes';
import { isGrouping } from './groupings';
import { numbered, type Numbered } from './numbering';
import { isMadeUp } from './reserved';
import { plainDigits, stretchesIn, type Group, type Stretch } from './shapes';

/** A telephone or fax number read from a line of text. */
export interface Find {
  /** The plan's reading, or null where no country is known. */
  readonly number: Numbered | null;
  /** The digits as written, "+" kept. */
  readonly digits: string;
  /** `null` where nothing beside it says. */
  readonly type: 'phone' | 'fax' | 'both' | null;
  readonly label: string | null;
  readonly extension: string | null;
  readonly cost: string | null;
  /** True for a number that shows how to write one. */
  readonly example: boolean;
  readonly link: CallLink | null;
  readonly element: Element;
  /** The line it stands in, as a reader sees it. */
  readonly text: string;
  readonly block: Block;
  /** Where the number begins in the block's text. */
  readonly start: number;
}

/** Fewer digits are never taken, not even with a label: room numbers, ages, short codes. */
const fewest = { labelled: 5, bare: 7 };
const mostDigits = 17;
/** A directory in one `<pre>` may have many; more than this is made to hold us up. */
const mostInBlock = 150;
/** How sure one has to be; see `weigh`. */
const threshold = 3;

const anyDigit = '\\d\\u0660-\\u0669\\u06f0-\\u06f9\\uff10-\\uff19';
const withDigits = (least: number) => new RegExp(`(?:[${anyDigit}][^${anyDigit}]*){${least}}`);
const digitsEnough = { labelled: withDigits(fewest.labelled), bare: withDigits(fewest.bare) };
/** Letters can stand for digits: "1-800-FLOWERS". */
const vanity = /\d[-. )]{1,2}[A-Z\d.-]{0,14}[A-Z]{3}/;

/** True where a block has as many digits as a number needs at least. */
const hasDigits = (text: string, least: keyof typeof fewest): boolean =>
  text.length >= fewest.labelled &&
  (digitsEnough[least].test(text) || (vanity.test(text) && /(?:\d\D*){3}/.test(text)));

/** True where the characters on both sides of `position` come from one run: nothing in the markup parts them. */
const isJoined = (block: Block) => (position: number) => block.runs[runIndex(block, position)]?.start !== position;

interface Reading {
  readonly number: Numbered | null;
  readonly digits: string;
  readonly groups: readonly Group[];
  readonly start: number;
  readonly end: number;
  /** True for the second of a pair that shares its beginning with the first: "2443238 / 28". */
  readonly paired: boolean;
}

const join = (groups: readonly Group[]): string => groups.map((group) => group.digits).join('');

/** "+49 (0) 30": the bracketed trunk zero is not dialled after a country code. */
const withoutTrunk = (groups: readonly Group[], international: boolean): readonly Group[] =>
  international
    ? groups.filter((group, index) => !(index > 0 && group.digits === '0' && group.gap.trimEnd().endsWith('(')))
    : groups;

const reader =
  (international: boolean, countries: readonly string[]) =>
  (groups: readonly Group[]): Reading | null => {
    const used = withoutTrunk(groups, international);
    const plain = join(used);
    if (plain.length < fewest.labelled || plain.length > mostDigits) return null;
    const digits = international && !plain.startsWith('00') ? `+${plain}` : plain;
    return {
      number: readNumber(digits, countries),
      digits,
      groups: used,
      start: groups[0]!.start,
      end: groups.at(-1)!.end,
      paired: false,
    };
  };

/** Where a stretch may be cut in two: at a space, before a bracket, at a slash; never inside a hyphenated row. */
const mayCut = (gap: string): boolean => /^\s|\s$|[(/]/.test(gap);

/** True where the digits stand in groups as their country writes them. */
const groupedAsUsual = (groups: readonly Group[], { national, country }: Numbered): boolean =>
  country !== null &&
  join(groups) === national &&
  isGrouping(
    country,
    groups.map((group) => group.digits.length),
  );

const looksComplete = (groups: readonly Group[], number: Numbered): boolean => {
  const written = join(groups);
  return (
    /[(]$/.test(groups[0]!.gap) ||
    written.startsWith('0') ||
    /^(?:1-)?3-3-4$/.test(groups.map((group) => group.digits.length).join('-')) ||
    groupedAsUsual(groups, number)
  );
};

/**
 * The numbers of one stretch. Mostly the stretch is one number; else it is cut where the pieces are valid numbers
 * ("0117 496 0123 0117 496 0124", "Suite 104 (617) …"), and what follows a slash may be the other end of a pair.
 */
const readingsOf = (stretch: Stretch, countries: readonly string[]): Reading[] => {
  if (stretch.vanity) {
    const usual = stretch.vanity.replace(/^1?([2-9]\d{9}).*$/, '1$1');
    const american = usual.length === 11 ? numbered(`+${usual}`, null) : null;
    // Words are often longer than the number: what is dialled after its last digit is ignored.
    const lengths = [0, 1, 2, 3].map((surplus) => stretch.vanity!.slice(0, stretch.vanity!.length - surplus));
    const local = lengths.map((digits) => readNumber(digits, countries)).find((each) => each?.valid);
    const number = american?.valid ? american : (local ?? null);
    return number
      ? [
          {
            number,
            digits: stretch.vanity,
            groups: stretch.groups,
            start: stretch.start,
            end: stretch.end,
            paired: false,
          },
        ]
      : [];
  }
  const readings: Reading[] = [];
  let international = stretch.international;
  for (const part of partsOf(stretch.groups)) {
    const previous = readings.at(-1);
    const read = reader(international, countries);
    const whole = part.length ? read(part) : null;
    const paired = previous && pairOf(previous, part, countries);
    if (paired && !(whole?.number?.valid && join(part).length >= previous.digits.replace('+', '').length - 2))
      readings.push(paired);
    else if (whole?.number?.valid) readings.push(whole);
    else {
      const pieces = cut(part, international, countries);
      if (pieces.length) readings.push(...pieces);
      else if (whole) readings.push(whole);
    }
    international = false;
  }
  return readings;
};

/** Splits at slashes that stand between numbers; "030/1234567" has the slash behind the area code. */
const partsOf = (groups: readonly Group[]): Group[][] => {
  const parts: Group[][] = [[]];
  let digits = 0;
  for (const group of groups) {
    if (group.gap.includes('/') && digits >= 7) {
      parts.push([]);
      digits = 0;
    }
    parts.at(-1)!.push(group);
    digits += group.digits.length;
  }
  return parts;
};

/** "0771 - 2443238 / 28" → 07712443228; "+49 30 1234-0/-10" → +4930123410; "+86 21 6475 3203 / 6475 3206". */
const pairOf = (first: Reading, second: readonly Group[], countries: readonly string[]): Reading | null => {
  const tail = join(second);
  const plain = first.digits.replace('+', '');
  if (!second.length || tail.length >= plain.length - 1 || tail.startsWith('0')) return null;
  const last = first.groups.at(-1)!;
  const replaced = /-\s*$/.test(second[0]!.gap) && last.gap.includes('-') ? last.digits.length : tail.length;
  if (tail.length > 4 && replaced !== tail.length) return null;
  const digits = `${first.digits.startsWith('+') ? '+' : ''}${plain.slice(0, -replaced)}${tail}`;
  const number = readNumber(digits, first.number?.country ? [first.number.country] : countries);
  if (!number?.valid) return null;
  return { number, digits, groups: second, start: second[0]!.start, end: second.at(-1)!.end, paired: true };
};

/** "(22) 628 45 12, 628 45 13": brackets part the area code from what the next number repeats. */
const inArea = (first: Reading, second: readonly Group[], countries: readonly string[]): Reading | null => {
  const rest = first.groups.findIndex((group) => group.gap.includes(')'));
  if (rest < 1 || join(first.groups.slice(rest)).length !== join(second).length) return null;
  const digits = `${first.digits.slice(0, first.digits.length - join(second).length)}${join(second)}`;
  const number = readNumber(digits, first.number?.country ? [first.number.country] : countries);
  if (!number?.valid) return null;
  return { number, digits, groups: second, start: second[0]!.start, end: second.at(-1)!.end, paired: true };
};

const cut = (groups: readonly Group[], international: boolean, countries: readonly string[]): Reading[] => {
  const pieces: Reading[] = [];
  let from = 0;
  while (from < groups.length) {
    let found: Reading | null = null;
    // "+39 02 4961234 - 0323 496123": the "+" belongs to the first alone, and says where it begins.
    const called = international && from === 0;
    const read = reader(called, countries);
    let to = Math.min(groups.length, from + 7);
    for (; to > from; to--) {
      if (to < groups.length && !mayCut(groups[to]!.gap)) continue;
      if (from > 0 && !mayCut(groups[from]!.gap)) continue;
      const slice = groups.slice(from, to);
      const reading = join(slice).length >= fewest.bare ? read(slice) : null;
      if (reading?.number?.valid && (called || looksComplete(slice, reading.number))) {
        found = reading;
        break;
      }
    }
    if (found) {
      pieces.push(found);
      from = to;
    } else from++;
  }
  return pieces;
};

interface Surroundings {
  readonly kind: LabelKind | null;
  /** 3: the label stands right before the number; 2: in the line, the cell or the line above; 1: the heading. */
  readonly closeness: number;
  readonly name: string | null;
}

const tail = new RegExp(`[^${letter}\\d☎\\ud800-\\udfff]+$`);
/** What stands between the numbers of one list. */
const joiner =
  /^\s*[,;&|/+]?\s*(?:(?:and|or|und|oder|bzw\.|y|o|u|e|et|ou|en|of|i|lub|a|nebo|och|eller|og|ja|tai|и|или|ve|veya|و|أو)\s+)?$/i;
const trimmed = (text: string): string => text.replace(tail, '');
const shortLabel = 48;
/** Blocks below a heading that stands loose in the page, and still name what it is about. */
const reachOfHeading = 6;

/** What a neighbouring short text says: a cell, a term, the line above. */
const neighbour = (text: string): Surroundings | null => {
  if (!text || text.length > shortLabel) return null;
  const label = labelBefore(`${trimmed(text)} `);
  if (!label) return null;
  const kind = label.kind === 'call' ? (text.trim().split(/\s+/).length <= 2 ? 'phone' : 'desk') : label.kind;
  return { kind, closeness: label.distance <= 14 ? 2 : 1, name: nameIn(text) };
};

const columns = new WeakMap<Element, readonly string[]>();

/** The titles of a table's columns: the texts of its first row. */
const columnTitle = (cell: Element): string => {
  const table = cell.closest('table');
  const index = (cell as HTMLTableCellElement).cellIndex;
  if (!table || index === undefined) return '';
  let titles = columns.get(table);
  if (!titles) {
    const first = table.querySelector('tr');
    titles = first ? [...first.children].slice(0, 40).map((each) => (each.textContent ?? '').trim().slice(0, 60)) : [];
    columns.set(table, titles);
  }
  return titles[index] ?? '';
};

/** Names in the markup around a number: `class="tel"`, `itemprop="faxNumber"`, `<i class="fa fa-phone">`. */
const telName =
  /(?:^|[\s_#/.-])(?:tel|telephone|phone|phones|phone-?number|mobile|mobile-?phone|smartphone|earphone|handset|whatsapp|call|telefon|fon|hotline)(?:$|[\s_\d.-])/i;
/** The usual sets of icons have had a printer long before a fax. */
const faxName =
  /(?:^|[\s_#/.-])(?:fax|fax-?number|telefax)(?:$|[\s_\d.-])|faxNumber|(?:^|\s)(?:fa|bi|ti|ion|mdi|icon|lnr|glyphicon|dashicons|flaticon)-(?:ios-|android-)?print(?:er)?(?:$|\s)/i;
/** What an icon is of: its classes and names, or the drawing that it takes from a sheet of them. */
const namesOf = (element: Element): string => {
  const use = element.localName === 'svg' ? element.querySelector('use') : null;
  const sheet = use?.getAttribute('href') ?? use?.getAttribute('xlink:href') ?? '';
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('data-icon') ?? ''} ${sheet}`;
};

const markupKind = (element: Element, limit: Element): 'phone' | 'fax' | null => {
  let at: Element | null = element;
  for (let steps = 0; at && steps < 4; steps++, at = at.parentElement) {
    const before = at.previousElementSibling;
    const icon =
      before && !(before.textContent ?? '').trim()
        ? `${namesOf(before)} ${before.firstElementChild ? namesOf(before.firstElementChild) : ''} ${before.getAttribute('alt') ?? ''}`
        : '';
    const first = at.firstElementChild;
    const inside =
      first && !(first.textContent ?? '').trim() ? `${namesOf(first)} ${first.getAttribute('alt') ?? ''}` : '';
    const names = `${namesOf(at)} ${icon} ${inside} ${at.getAttribute('title') ?? ''}`;
    if (faxName.test(names)) return 'fax';
    if (telName.test(names) || /itemprop=.?telephone/.test(names)) return 'phone';
    if (at === limit || (at.textContent ?? '').length > 200) break;
  }
  return null;
};

/** Reads the numbers in one line of thought, a block. */
class BlockReader {
  private readonly text: string;
  private near: readonly string[] | undefined;
  private readonly joined: (position: number) => boolean;
  private hasMail: boolean | undefined;
  private readonly markups = new Map<Element, 'phone' | 'fax' | null>();

  constructor(
    private readonly page: Page,
    private readonly block: Block,
  ) {
    this.text = plainDigits(block.text);
    this.joined = isJoined(block);
  }

  /** The countries a national number here may belong to: those named beside it before those of the page. */
  private get countries(): readonly string[] {
    return (this.near ??= this.likely());
  }

  private likely(): readonly string[] {
    const { page, block } = this;
    const near: string[] = [];
    for (let at = block.heading, steps = 0; at && steps < 2; at = at.heading, steps++) {
      const named = countryNamed(
        at.text
          .slice(at.text.lastIndexOf(',') + 1)
          .replace(/[\d:()|/-]/g, '')
          .trim(),
      );
      if (named) near.push(named);
    }
    return [...new Set([...near, ...likelyCountries(page).slice(0, 2)])];
  }

  read(): Find[] {
    const finds: Find[] = [];
    let free = 0;
    let last: Reading | null = null;
    let previous: { end: number; kind: LabelKind | null; count: number } | null = null;
    for (const whole of stretchesIn(this.text, fewest.labelled)) {
      if (whole.start < free) continue;
      if (finds.length >= mostInBlock) break;
      const stretch = this.withoutTail(whole);
      const line = this.text.lastIndexOf('\n', stretch.start - 1) + 1;
      const from = Math.max(line, previous?.end ?? 0, stretch.start - 90);
      const left = this.text.slice(from, stretch.start).replace(/[([+]+$/, '');
      const link = this.linkAround(stretch);
      if (!link) {
        if (isNoPhone(this.text, stretch) || isGlued(this.text, stretch, this.joined)) {
          previous = { end: stretch.end, kind: null, count: 0 };
          continue;
        }
      }
      const around = this.surroundings(left, stretch, previous);
      if (!link && !(last && joiner.test(left)) && this.isHopeless(stretch, around)) {
        previous = { end: stretch.end, kind: null, count: previous?.count ?? 0 };
        continue;
      }
      const readings = this.completed(readingsOf(stretch, this.countries), left, last);
      let count: number = previous?.count ?? 0;
      for (const [index, reading] of readings.entries()) {
        const own = index > 0 && around.kind === 'both' ? { ...around, kind: 'fax' as const } : around;
        const find = this.judge(stretch, reading, own, link, count + (reading.paired ? 1 : 0));
        if (find) {
          count++;
          last = reading;
          finds.push(index === 0 && around.kind === 'both' && readings.length > 1 ? { ...find, type: 'phone' } : find);
          free = Math.max(free, find.extension ? reading.end + this.extension(reading).length : 0);
          const other = reading === readings.at(-1) ? this.otherEnd(stretch, reading) : null;
          if (other) finds.push(other);
        }
      }
      previous = { end: Math.max(stretch.end, free), kind: count ? around.kind : null, count };
    }
    return finds;
  }

  /** True where no numbering plan could make it a telephone number: asked before the library is, which is dear. */
  private isHopeless(stretch: Stretch, { kind, closeness }: Surroundings): boolean {
    if (stretch.vanity || stretch.international) return false;
    const digits = join(stretch.groups);
    if (callLinks(this.page).some((call) => sameDigits(call.digits, digits))) return false;
    if (kind === 'other' && closeness >= 2) return true;
    if (closeness >= 2 && (kind === 'phone' || kind === 'fax' || kind === 'both')) return false;
    if (digits.length < fewest.bare) return true;
    return needsLabel(this.text, stretch) && !(kind === 'desk' && closeness === 3) && !this.besideMail();
  }

  /** "080-2558 2233, 2558 2234": after a comma, too, a number may leave out what it shares with the one before. */
  private completed(readings: Reading[], left: string, before: Reading | null): Reading[] {
    const [only] = readings;
    if (!before || !only || readings.length > 1 || !joiner.test(left)) return readings;
    const local = inArea(before, only.groups, this.countries);
    if (local) return [local];
    if (only.number?.valid) return readings;
    const paired = join(only.groups).length >= 5 ? pairOf(before, only.groups, this.countries) : null;
    return paired ? [paired] : readings;
  }

  /** "0800 123 4567 9am", "0900 12345 (0,49 €/min)": the hour or the price behind a number is not part of it. */
  private withoutTail(stretch: Stretch): Stretch {
    const { groups } = stretch;
    const last = groups.at(-1)!;
    if (groups.length < 3 || stretch.vanity || last.digits.length > 3 || !/[\s(]/.test(last.gap + groups.at(-2)!.gap))
      return stretch;
    const right = this.text.slice(stretch.end, stretch.end + 12);
    const timed = /^(?:[:.,]\d| ?(?:uur|uhr|am|pm|a\.m|p\.m|h|hrs?|hours|std|ct|cent|p|€)(?![a-z]))/i.test(right);
    // No call costs hundreds: "45.000 – 52.000 €" is a sum from end to end.
    if (!timed || (last.digits.length === 3 && /^ ?€/.test(right))) return stretch;
    const range = groups.at(-2)!;
    const drop = /^\s?-\s?$/.test(last.gap) && range.digits.length <= 2 && groups.length > 3 ? 2 : 1;
    const kept = groups.slice(0, -drop);
    return { ...stretch, groups: kept, end: kept.at(-1)!.end };
  }

  /** "Fon: 0721 3344-0, Fax: -9": behind a label, a hyphen and an extension stand for the number before with that end. */
  private otherEnd(stretch: Stretch, reading: Reading): Find | null {
    const { groups, digits } = reading;
    const last = groups.at(-1);
    if (!last) return null;
    const from = reading.end + this.extension(reading).length;
    const match =
      /^([^\d\n]{0,12}\n?[^\d\n]{2,24}?)(-\s?|(?<=\s)(?:DW|Dw|Durchwahl|Klappe)[\s.:-]{1,3})(\d{1,4})(?![\d-])/.exec(
        this.text.slice(from, from + 48),
      );
    const label = match && labelBefore(match[1]!);
    if (!match || (label?.kind !== 'fax' && label?.kind !== 'phone')) return null;
    // In Austria the end is often named without one to replace: "27 12 34, Fax DW 20".
    const hyphened = last.gap.includes('-');
    if (!hyphened && match[2]!.startsWith('-')) return null;
    const whole = (hyphened ? digits.slice(0, -last.digits.length) : digits) + match[3]!;
    const number = readNumber(whole, this.countries);
    const start = from + match[0].length - match[3]!.length;
    const other = { number, digits: whole, groups: [], start, end: start + match[3]!.length, paired: true };
    return number?.valid ? this.judge(stretch, other, { kind: label.kind, closeness: 3, name: null }, null, 1) : null;
  }

  private linkAround(stretch: Stretch): CallLink | null {
    const links = callLinks(this.page);
    if (!links.length) return null;
    const anchor = elementAt(this.block, stretch.groups[0]?.start ?? stretch.start).closest('a');
    return (anchor && links.find(({ link }) => link.element === anchor)) || null;
  }

  private extension(reading: Reading): { digits: string; length: number } {
    return extensionAfter(this.text.slice(reading.end, reading.end + 40)) ?? { digits: '', length: 0 };
  }

  /** What stands beside the number: before it in the line, behind it, in the line above, the cell before, the heading. */
  private surroundings(
    left: string,
    stretch: Stretch,
    previous: { end: number; kind: LabelKind | null } | null,
  ): Surroundings {
    const { text, block, page } = this;
    const named = labelBefore(left);
    // "PO Box 12, Bath BA1 … 01225 …": a label of other numbers that has its number does not speak of the next.
    const label = named?.kind === 'other' && /\d/.test(left.slice(-named.distance || left.length)) ? null : named;
    const bare = lettersIn(left) === 0 || joiner.test(left);
    const sameLine = previous !== null && !text.slice(previous.end, stretch.start).includes('\n');
    // "64367 Mühltal, Tel. …": what follows other digits up to the comma belongs to them.
    const said = /\d$/.test(text.slice(0, stretch.start - left.length)) ? left.replace(/^ [^,;|\n]*,/, '') : left;
    if (label && label.distance <= 40)
      return {
        kind: label.kind === 'call' ? (label.distance <= 24 ? 'phone' : 'desk') : label.kind,
        closeness: label.distance <= 14 ? 3 : 2,
        name: nameIn(said) ?? this.nameAbove(stretch),
      };
    const behind = labelAfter(text.slice(stretch.end, stretch.end + 30));
    if (behind) return { kind: behind, closeness: 3, name: nameIn(left) };
    const name = nameIn(left.split(/[.!?]\s|\d/).at(-1)!);
    if (sameLine && bare && previous?.kind && previous.kind !== 'both')
      return { kind: previous.kind, closeness: 2, name };
    const element = elementAt(block, stretch.groups[0]?.start ?? stretch.start);
    const markup = this.markup(element);
    if (markup) return { kind: markup, closeness: 2, name: name ?? this.nameAbove(stretch) };
    if (left.length < 30 && lettersIn(left) < 20) {
      const line = text.lastIndexOf('\n', stretch.start - 1);
      const above = line > 0 ? text.slice(text.lastIndexOf('\n', line - 1) + 1, line) : '';
      if (above) {
        const found = hasDigits(above, 'labelled') ? null : neighbour(above);
        if (found && (bare || found.kind !== 'fax')) return { ...found, name: name ?? found.name };
      } else if (line < 0) {
        const cell = this.cellTitle();
        if (cell && (bare || cell.kind !== 'fax')) return { ...cell, name: name ?? cell.name };
        const before = page.blocks[block.index - 1];
        const found = before && !hasDigits(before.text, 'labelled') ? neighbour(before.text) : null;
        if (found && this.isNear(before!)) return { ...found, name: name ?? found.name };
      }
    }
    const topic = block.heading && topicOf(block.heading.text);
    return { kind: topic ?? null, closeness: topic ? 1 : 0, name: name ?? this.rowName() ?? this.nameAbove(stretch) };
  }

  /** What the row or the term before calls the number: "Animal control | 620 …". */
  private rowName(): string | null {
    const cell = this.block.element.closest('td,dd');
    const term = cell?.localName === 'dd' ? cell.previousElementSibling : cell?.parentElement?.firstElementChild;
    const text = term && term !== cell ? (term.textContent ?? '').trim() : '';
    return text.length <= shortLabel && !/\d/.test(text) ? nameIn(text) : null;
  }

  private markup(element: Element): 'phone' | 'fax' | null {
    let kind = this.markups.get(element);
    if (kind === undefined) this.markups.set(element, (kind = markupKind(element, this.block.element)));
    return kind;
  }

  private nameAbove(stretch: Stretch): string | null {
    const end = this.text.indexOf('\n');
    const first = this.text.slice(0, Math.min(end < 0 ? stretch.start : end, stretch.start, 200));
    const own = /\d/.test(first) ? null : nameIn(first);
    return own ?? this.headingName();
  }

  /** The heading's words, where it stands over this part of the page: the last one read may belong to another column. */
  private headingName(): string | null {
    const { heading, element } = this.block;
    if (!heading) return null;
    let box: Element | null = heading.element.parentElement;
    for (let steps = 0; box && steps < 3; steps++, box = box.parentElement) {
      if (/^(?:body|main)$/.test(box.localName)) break;
      if (box.contains(element)) return nameIn(heading.text);
      if (box.firstElementChild !== box.lastElementChild && steps) break;
    }
    const loose = heading.index >= this.block.index - reachOfHeading && box?.contains(element);
    return loose && regionIn(this.page, element) === regionIn(this.page, heading.element) ? nameIn(heading.text) : null;
  }

  /** True where the block before belongs to this one: the same row, list entry or container. */
  private isNear(before: Block): boolean {
    const mine = this.block.element;
    const theirs = before.element;
    // Entries of a list or menu stand for themselves, unless one announces the next.
    if (mine.localName === 'li' && theirs.localName === 'li') return /[:：]$/.test(before.text);
    return (
      before.level > 0 ||
      theirs.parentElement === mine.parentElement ||
      theirs.parentElement?.parentElement === mine.parentElement?.parentElement ||
      theirs.contains(mine)
    );
  }

  /** In a table: the cell at the left if it is text, else the column's title, else the row's. */
  private cellTitle(): Surroundings | null {
    const cell = this.block.element.closest('td,th');
    if (!cell) return null;
    const left = cell.previousElementSibling?.textContent?.trim() ?? '';
    const beside = hasDigits(left, 'labelled') ? null : neighbour(left);
    if (beside && beside.kind !== 'desk') return beside;
    const title = columnTitle(cell);
    const above = title && !hasDigits(title, 'labelled') ? neighbour(title) : null;
    const row = cell.parentElement?.firstElementChild?.textContent?.trim() ?? '';
    const titled = neighbour(row);
    // "Number" alone counts anything; the name of the table says what.
    if (above?.kind === 'other' && isJustNumber(title)) {
      const table = cell.closest('table')?.caption?.textContent ?? this.block.heading?.text ?? '';
      const topic = topicOf(table);
      if (topic) return { kind: topic, closeness: 2, name: nameIn(row) };
    }
    if (above && above.kind !== 'desk') return { ...above, name: nameIn(row) ?? above.name };
    return titled && !hasDigits(row, 'labelled') ? titled : (beside ?? above);
  }

  private judge(
    stretch: Stretch,
    reading: Reading,
    around: Surroundings,
    link: CallLink | null,
    siblings: number,
  ): Find | null {
    const { text, block, page } = this;
    const { number } = reading;
    const linked =
      link ??
      callLinks(page).find((each) =>
        number?.valid && each.number?.valid
          ? each.number.e164 === number.e164
          : sameDigits(each.digits, reading.digits),
      ) ??
      null;
    if (this.weigh(stretch, reading, around, linked, siblings) < threshold) return null;
    const extension = this.extension(reading);
    const start = Math.max(0, text.lastIndexOf('\n', reading.start - 1) + 1);
    const end = text.indexOf('\n', reading.end);
    const line = block.text.slice(start, end < 0 ? undefined : end);
    const shown = line.length <= 160 ? line : block.text.slice(Math.max(start, reading.start - 80), reading.end + 60);
    return {
      number,
      digits: reading.digits,
      type: link?.fax
        ? 'fax'
        : around.kind === 'phone' || around.kind === 'fax' || around.kind === 'both'
          ? around.kind
          : null,
      label: around.name,
      extension: extension.digits || link?.extension || null,
      cost: this.cost(reading),
      example: around.kind === 'example',
      link: linked,
      element: elementAt(block, reading.start),
      text: shown,
      block,
      start: reading.start,
    };
  }

  /** Words about the price of the call: around the number up to its neighbours, or in the line under a lone number. */
  private cost({ start, end }: Reading): string | null {
    const { text, block, page } = this;
    const before = text.slice(Math.max(0, start - 120), start).replace(/^.*\d{4}[^]*?(?=\D)/, '');
    const after = text.slice(end, end + 120).replace(/\d[\d ().-]{6,}[^]*$/, '');
    const beside = costIn(`${before}\n${after}`);
    if (beside || text.length > 80) return beside;
    const next = page.blocks[block.index + 1];
    return next && next.text.length <= 200 && !next.level && !hasDigits(next.text, 'bare')
      ? costIn(next.text.slice(0, 120))
      : null;
  }

  /**
   * How sure it is that a reading is a telephone number: what is written beside it, how it is grouped, how alone it
   * stands. 3 is enough; a label right beside a valid number, a "+", a `tel:` link or the usual North American
   * grouping are 3 or nearly so each.
   */
  private weigh(
    stretch: Stretch,
    reading: Reading,
    { kind, closeness }: Surroundings,
    link: CallLink | null,
    siblings: number,
  ): number {
    const { text } = this;
    const valid = Boolean(reading.number?.valid);
    const written = text.slice(stretch.start, stretch.end);
    const digits = reading.digits.replace('+', '');
    const labelled = kind === 'phone' || kind === 'fax' || kind === 'both';
    if (link && valid) return 4;
    if (kind === 'other' && closeness >= 2 && !(stretch.international && valid && closeness < 3)) return 0;
    if (digits.length < fewest.bare && !(labelled && closeness >= 2)) return 0;
    // "A mob of 700-800 people": what is counted stands behind it.
    if (isCountRange(text, stretch) && (closeness < 3 || /^ \p{Ll}{3}/u.test(text.slice(stretch.end)))) return 0;
    if (isFileNumber(text, stretch) && !(labelled && closeness >= 2)) return 0;
    if (reading.paired) return siblings ? 4 : 0;
    const announced = (labelled && closeness >= 2) || (valid && kind === 'desk' && closeness === 3);
    if (needsLabel(text, stretch) && !announced && !(valid && this.besideMail())) return 0;
    if (stretch.vanity) return 4;
    let weight = link ? 3 : 0;
    if (labelled) weight += closeness === 3 ? (valid ? 3 : 2) : closeness === 2 ? (valid ? 2.5 : 1.5) : 1;
    else if (kind === 'desk') weight += closeness === 3 ? 1.5 : 1;
    if (valid) weight += this.shape(stretch, reading, written) + this.apart(stretch, reading);
    else if (digits.length >= 6 && reading.groups.length > 1 && (labelled || !this.countries.length)) weight += 1;
    else if (labelled && closeness === 3 && digits.length >= 6) weight += 1;
    if (siblings) weight += 1;
    if (valid && weight < threshold && chatNumbers(this.page).has(reading.number!.e164.slice(1))) weight += 2;
    const start = text.lastIndexOf('\n', stretch.start - 1) + 1;
    const end = text.indexOf('\n', stretch.end);
    const letters = lettersIn(text.slice(start, end < 0 ? undefined : end).slice(0, 400));
    weight += letters <= 3 ? 1 : letters <= 40 ? 0.5 : 0;
    if ((this.hasMail ??= mail.test(text))) weight += 0.5;
    if (
      weight < threshold &&
      weight >= threshold - 1 &&
      costIn(
        `${text.slice(Math.max(0, stretch.start - 30), stretch.start)}\n${text.slice(stretch.end, stretch.end + 60)}`,
      )
    )
      weight += 1;
    return weight;
  }

  /** True where an e-mail address stands right before or after: then both are how to reach somebody. */
  private besideMail(): boolean {
    const { blocks } = this.page;
    const { index } = this.block;
    return [index - 1, index, index + 1].some((at) => /\S@\S/.test(blocks[at]?.text.slice(0, 200) ?? ''));
  }

  /**
   * A number with its trunk zero that commas or bars set apart stands like a field: "Ann Lind, CEO, 0705-12 34 56",
   * "Leeds | Parcels 0113 496 0123 | Help".
   */
  private apart({ start, end }: Stretch, { digits, groups }: Reading): number {
    const usual = digits.startsWith('0') && digits.length >= 9 && groups.length > 1;
    const american = /^(?:1-)?3-3-4$/.test(groups.map((group) => group.digits.length).join('-'));
    if (!(usual || american) || !/^\s*(?:[,;|·\n]|$)/.test(this.text.slice(end))) return 0;
    const before = this.text.slice(Math.max(0, start - 40), start);
    // Commas part the items of lists of parts, too.
    if (american) return /[|·]\s*$/.test(before) ? 1 : 0;
    return /[,;|·]\s*$|(?:[|·\n]|^)\s*\p{Lu}\p{L}{2,16}(?: \p{L}{2,16})?[:\s]\s*$/u.test(before) ? 1 : 0;
  }

  /** How much the way a valid number is written says for itself. */
  private shape(stretch: Stretch, reading: Reading, written: string): number {
    const { number, groups } = reading;
    if (stretch.international) return 3;
    const lengths = groups.map((group) => group.digits.length).join('-');
    const american = number!.e164.startsWith('+1');
    const spaced = /^\d+(?: \d+)*$/.test(written);
    if (american && /^(?:1-)?3-3-4$/.test(lengths)) return /[(]/.test(written) || !spaced ? 2.5 : 2;
    if (groups.length === 1)
      return reading.digits.startsWith('0') && reading.digits.length >= 10 && reading.digits.length <= 12 ? 2 : 0.5;
    // An area code in brackets, or one with its trunk zero; groups of three and more digits behind it say it again.
    if (/^\(\d{2,5}\)|^\(?0/.test(written))
      return reading.digits.length >= 10 && /^[2-5](?:-[3-9])+$/.test(lengths) ? 2.5 : 2;
    // In Russia the trunk digit is 8.
    if (reading.digits === `8${number!.national}` && number!.e164.startsWith('+7')) return 2;
    if (!groupedAsUsual(groups, number!)) return 0.5;
    return groups.length > 2 ? 2 : 1.5;
  }
}

const mail = /@|e-?mail/i;

/** A table of bare figures has one cell a block: those that nothing marks as a telephone number are not even parsed. */
const mostBlocks = 3_000;
const figures = /^[\s\d.,%$€£¥+-]{0,24}$/;

const phoneTables = new WeakMap<Element, boolean>();

/** True for a table one of whose columns is titled as telephone or fax. */
const isPhoneTable = (table: Element): boolean => {
  let has = phoneTables.get(table);
  if (has === undefined) {
    has = topicOf((table.querySelector('tr')?.textContent ?? '').slice(0, 80)) !== null;
    phoneTables.set(table, has);
  }
  return has;
};

/** An amount beside the sign of its currency. */
const money = /[$€£¥₹₽]\s?\d[\d.,]*|\d[\d.,]*\s?[€£₹₽]/g;
const anyMoney = /[$€£¥₹₽]/;

/** Cheap first: most blocks with digits hold prices, dates and counts, and are not read any further. */
const mayHoldPhone = (page: Page, block: Block): boolean => {
  const { text } = block;
  if (!hasDigits(text, 'labelled')) return false;
  if (anyMoney.test(text) && !hasDigits(text.replace(money, ''), 'labelled')) return false;
  if (text.length > 24 || !figures.test(text)) return true;
  // A lone figure: "+", a leading 0 and groups of three or more digits are how telephone numbers look.
  if (/^\s*\+|^\s*0\d|\d{2,5}[\s.-]+\d{2,4}[\s.-]|\d{3,}[\s.-]+\d{3,}/.test(text)) return true;
  if (!/^\d{7,12}$/.test(text)) return false;
  // Without a group or a sign only a link, a name beside it or the title of its column can tell.
  const calls = callLinks(page);
  if (calls.some(({ link, digits }) => link.at === block.index || sameDigits(digits, text))) return true;
  const before = page.blocks[block.index - 1];
  const named = before && !/^\d/.test(before.text) ? neighbour(before.text)?.kind : undefined;
  if (named === 'phone' || named === 'fax' || named === 'both') return true;
  const table = block.element.closest('table');
  if (!table) return calls.length > 0 || named !== undefined;
  return isPhoneTable(table) || (named === 'desk' && markupKind(elementAt(block, 0), block.element) !== null);
};

/**
 * The numbers in the page's text, in reading order, until `most` different ones are found. Numbers nobody was given
 * are left in; see `isMadeUp`.
 */
export function* phonesInText(page: Page, most: number): Steps<Find[]> {
  const finds: Find[] = [];
  const known = new Set<string>();
  const blocks: Block[] = [];
  const pause = nowAndThen();
  for (const block of page.numeric) {
    if (pause()) yield;
    if (mayHoldPhone(page, block)) blocks.push(block);
  }
  // A page of figures is read from both ends: contact details stand in its header and its footer.
  if (blocks.length > mostBlocks) blocks.splice(mostBlocks / 2, blocks.length - mostBlocks);
  for (const block of blocks) {
    if (known.size >= most) break;
    yield;
    for (const find of new BlockReader(page, block).read()) {
      known.add(find.digits);
      finds.push(find);
    }
  }
  return finds;
}

/** True where a find is an example rather than a number somebody answers. */
export const isExample = (find: Find): boolean =>
  find.example || isMadeUp(find.number?.national ?? find.digits.replace(/^\+/, ''), find.number?.country ?? null);
