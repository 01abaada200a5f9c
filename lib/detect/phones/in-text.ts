import { nowAndThen, type Steps } from '../steps';
import type { Block, Page } from '../../page/page';
import { elementAt, runIndex } from '../../page/runs';
import { costIn, extensionAfter, labelBefore, topicOf, type LabelKind } from './labels';
import { callLinks, readNumber, sameDigits, type CallLink } from './links';
import { isGlued, isNoPhone, needsLabel } from './look-alikes';
import { markupKind } from './markup';
import type { Numbered } from './numbering';
import { inArea, join, pairOf, readingsOf, type Reading } from './readings';
import { isMadeUp } from './reserved';
import { Setting } from './setting';
import { fewest, hasDigits, stretchesIn, type Stretch } from './shapes';
import { joiner, neighbour, surroundingsOf, type Surroundings } from './surroundings';
import { threshold, weightOf } from './weight';

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

/** A directory in one `<pre>` may have many; more than this is made to hold us up. */
const mostInBlock = 150;

/** True where the characters on both sides of `position` come from one run: nothing in the markup parts them. */
const isJoined = (block: Block) => (position: number) => block.runs[runIndex(block, position)]?.start !== position;

/** Reads the numbers in one line of thought, a block. */
class BlockReader {
  private readonly text: string;
  private readonly setting: Setting;
  private readonly joined: (position: number) => boolean;

  constructor(
    private readonly page: Page,
    private readonly block: Block,
  ) {
    this.setting = new Setting(page, block);
    this.text = this.setting.text;
    this.joined = isJoined(block);
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
      const around = surroundingsOf(this.setting, left, stretch, previous);
      if (!link && !(last && joiner.test(left)) && this.isHopeless(stretch, around)) {
        previous = { end: stretch.end, kind: null, count: previous?.count ?? 0 };
        continue;
      }
      const readings = this.completed(readingsOf(stretch, this.setting.countries), left, last);
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
    return needsLabel(this.text, stretch) && !(kind === 'desk' && closeness === 3) && !this.setting.besideMail();
  }

  /** "080-2558 2233, 2558 2234": after a comma, too, a number may leave out what it shares with the one before. */
  private completed(readings: Reading[], left: string, before: Reading | null): Reading[] {
    const [only] = readings;
    if (!before || !only || readings.length > 1 || !joiner.test(left)) return readings;
    const local = inArea(before, only.groups, this.setting.countries);
    if (local) return [local];
    if (only.number?.valid) return readings;
    const paired = join(only.groups).length >= 5 ? pairOf(before, only.groups, this.setting.countries) : null;
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
    const number = readNumber(whole, this.setting.countries);
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
    if (weightOf(this.setting, stretch, reading, around, linked, siblings) < threshold) return null;
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
}

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
