import type { Block } from '../../page/page';
import { elementAt } from '../../page/runs';
import { regionIn } from '../sighting';
import { isJustNumber, labelAfter, labelBefore, nameIn, topicOf, type LabelKind } from './labels';
import { letter, lettersIn } from './letters';
import type { Setting } from './setting';
import { hasDigits, type Stretch } from './shapes';

/** What stands beside a number and says what it is. */
export interface Surroundings {
  readonly kind: LabelKind | null;
  /** 3: the label stands right before the number; 2: in the line, the cell or the line above; 1: the heading. */
  readonly closeness: number;
  readonly name: string | null;
}

const tail = new RegExp(`[^${letter}\\d☎\\ud800-\\udfff]+$`);
/** What stands between the numbers of one list. */
export const joiner =
  /^\s*[,;&|/+]?\s*(?:(?:and|or|und|oder|bzw\.|y|o|u|e|et|ou|en|of|i|lub|a|nebo|och|eller|og|ja|tai|и|или|ve|veya|و|أو)\s+)?$/i;
const trimmed = (text: string): string => text.replace(tail, '');
const shortLabel = 48;
/** Blocks below a heading that stands loose in the page, and still name what it is about. */
const reachOfHeading = 6;

/** What a neighbouring short text says: a cell, a term, the line above. */
export const neighbour = (text: string): Surroundings | null => {
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

/** What the row or the term before calls the number: "Animal control | 620 …". */
const rowName = ({ block }: Setting): string | null => {
  const cell = block.element.closest('td,dd');
  const term = cell?.localName === 'dd' ? cell.previousElementSibling : cell?.parentElement?.firstElementChild;
  const text = term && term !== cell ? (term.textContent ?? '').trim() : '';
  return text.length <= shortLabel && !/\d/.test(text) ? nameIn(text) : null;
};

/** The heading's words, where it stands over this part of the page: the last one read may belong to another column. */
const headingName = ({ page, block }: Setting): string | null => {
  const { heading, element } = block;
  if (!heading) return null;
  let box: Element | null = heading.element.parentElement;
  for (let steps = 0; box && steps < 3; steps++, box = box.parentElement) {
    if (/^(?:body|main)$/.test(box.localName)) break;
    if (box.contains(element)) return nameIn(heading.text);
    if (box.firstElementChild !== box.lastElementChild && steps) break;
  }
  const loose = heading.index >= block.index - reachOfHeading && box?.contains(element);
  return loose && regionIn(page, element) === regionIn(page, heading.element) ? nameIn(heading.text) : null;
};

const nameAbove = (setting: Setting, stretch: Stretch): string | null => {
  const { text } = setting;
  const end = text.indexOf('\n');
  const first = text.slice(0, Math.min(end < 0 ? stretch.start : end, stretch.start, 200));
  const own = /\d/.test(first) ? null : nameIn(first);
  return own ?? headingName(setting);
};

/** True where the block before belongs to this one: the same row, list entry or container. */
const isNear = (block: Block, before: Block): boolean => {
  const mine = block.element;
  const theirs = before.element;
  // Entries of a list or menu stand for themselves, unless one announces the next.
  if (mine.localName === 'li' && theirs.localName === 'li') return /[:：]$/.test(before.text);
  return (
    before.level > 0 ||
    theirs.parentElement === mine.parentElement ||
    theirs.parentElement?.parentElement === mine.parentElement?.parentElement ||
    theirs.contains(mine)
  );
};

/** In a table: the cell at the left if it is text, else the column's title, else the row's. */
const cellTitle = ({ block }: Setting): Surroundings | null => {
  const cell = block.element.closest('td,th');
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
    const table = cell.closest('table')?.caption?.textContent ?? block.heading?.text ?? '';
    const topic = topicOf(table);
    if (topic) return { kind: topic, closeness: 2, name: nameIn(row) };
  }
  if (above && above.kind !== 'desk') return { ...above, name: nameIn(row) ?? above.name };
  return titled && !hasDigits(row, 'labelled') ? titled : (beside ?? above);
};

/** What is said of a number: before it in the line, behind it, in the line above, the cell before, the heading. */
export const surroundingsOf = (
  setting: Setting,
  left: string,
  stretch: Stretch,
  previous: { end: number; kind: LabelKind | null } | null,
): Surroundings => {
  const { text, block, page } = setting;
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
      name: nameIn(said) ?? nameAbove(setting, stretch),
    };
  const behind = labelAfter(text.slice(stretch.end, stretch.end + 30));
  if (behind) return { kind: behind, closeness: 3, name: nameIn(left) };
  const name = nameIn(left.split(/[.!?]\s|\d/).at(-1)!);
  if (sameLine && bare && previous?.kind && previous.kind !== 'both')
    return { kind: previous.kind, closeness: 2, name };
  const element = elementAt(block, stretch.groups[0]?.start ?? stretch.start);
  const markup = setting.markup(element);
  if (markup) return { kind: markup, closeness: 2, name: name ?? nameAbove(setting, stretch) };
  if (left.length < 30 && lettersIn(left) < 20) {
    const line = text.lastIndexOf('\n', stretch.start - 1);
    const above = line > 0 ? text.slice(text.lastIndexOf('\n', line - 1) + 1, line) : '';
    if (above) {
      const found = hasDigits(above, 'labelled') ? null : neighbour(above);
      if (found && (bare || found.kind !== 'fax')) return { ...found, name: name ?? found.name };
    } else if (line < 0) {
      const cell = cellTitle(setting);
      if (cell && (bare || cell.kind !== 'fax')) return { ...cell, name: name ?? cell.name };
      const before = page.blocks[block.index - 1];
      const found = before && !hasDigits(before.text, 'labelled') ? neighbour(before.text) : null;
      if (found && isNear(block, before!)) return { ...found, name: name ?? found.name };
    }
  }
  const topic = block.heading && topicOf(block.heading.text);
  return {
    kind: topic ?? null,
    closeness: topic ? 1 : 0,
    name: name ?? rowName(setting) ?? nameAbove(setting, stretch),
  };
};
