import type { Block, Control, Page } from '../../page/page';
import { outward } from '../../page/region';
import { regionIn } from '../sighting';
import { codeWords, demands, fieldsOf, type FormField } from './fields';

/** A form, or controls that stand together without one, and what belongs to it. */
export interface Group {
  readonly element: Element;
  /** Position among the document's forms; null for a group without `<form>` or inside a frame. */
  readonly index: number | null;
  readonly form: HTMLFormElement | null;
  readonly controls: readonly Control[];
  readonly fields: readonly FormField[];
  /** The texts on its buttons, the one that sends first. */
  readonly buttons: readonly string[];
  /** These buttons, in the same order. */
  readonly pressed: readonly Element[];
  /** The headings and legends in it and the heading just above. */
  readonly headings: readonly string[];
  /** The blocks of text in it. */
  readonly blocks: readonly Block[];
  /** True where the form wraps most of the page, as some web frameworks make it: its own names tell nothing. */
  readonly wrapsPage: boolean;
  /** The title of the page and the words of its address where the form stands in the middle of it, else "". */
  readonly pageName: string;
}

const limits = { controls: 300, forms: 80, blocks: 400, loose: 20 };

const typed = (field: FormField) => !/^(?:checkbox|radio|file|range|color)$/.test(field.type);
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 120);

const buttonText = ({ element }: Control): string =>
  tidy(
    element.localName === 'input'
      ? (element as HTMLInputElement).value ||
          element.getAttribute('alt') ||
          element.getAttribute('title') ||
          element.getAttribute('aria-label') ||
          ''
      : element.getAttribute('aria-label') || element.textContent || element.getAttribute('title') || '',
  );

/** What is pressed in a form and what it says, the one that sends first. */
const buttonsOf = (controls: readonly Control[], element: Element): { element: Element; text: string }[] => {
  const sends = controls.filter(({ type }) => type === 'submit' || type === 'image');
  // What opens a list, or only draws one that the browser hides, sends nothing.
  const presses = controls.filter(
    ({ type, element }) => type === 'button' && !element.matches('[aria-haspopup],[aria-hidden=true]'),
  );
  const named = [...sends, ...presses]
    .slice(0, 8)
    .map((control) => ({ element: control.element, text: buttonText(control) }))
    .filter(({ text }) => text);
  if (named.length || sends.length) return named;
  const linked = element.querySelectorAll(
    'a[class*=btn],a[class*=button],a[class*=submit],a[id*=submit],a[href*="submit("],a[onclick*=submit],a[href*=__doPostBack],[role=button]',
  );
  return [...linked]
    .slice(0, 4)
    .map((link) => ({ element: link, text: tidy(link.textContent ?? '') }))
    .filter(({ text }) => text);
};

const blocksOf = (page: Page, element: Element, at: number): Block[] => {
  const blocks: Block[] = [];
  for (let index = at; index < page.blocks.length && blocks.length < limits.blocks; index++) {
    const block = page.blocks[index]!;
    if (!element.contains(block.element)) {
      if (index > at) break;
      continue;
    }
    blocks.push(block);
  }
  return blocks;
};

const headingsOf = (page: Page, element: Element, at: number, blocks: readonly Block[]): string[] => {
  const found: string[] = [];
  const name = element.getAttribute('aria-label');
  if (name) found.push(name);
  const above = page.blocks[at]?.level
    ? page.blocks[at]!
    : (page.blocks[at]?.heading ?? page.blocks[at - 1]?.heading ?? null);
  // What stands before a dialog in the markup is the page behind it.
  const layer = element.closest('dialog,[role=dialog],[aria-modal=true]');
  if (above && at - above.index <= 6 && (!layer || layer.contains(above.element))) found.push(above.text);
  for (const block of blocks) {
    if (found.length >= 6) break;
    if (block.level || block.element.localName === 'legend') found.push(block.text);
  }
  // A short line right above, such as "Subscribe to our newsletter", stands in for a heading.
  const before = page.blocks[at - 1];
  if (
    before &&
    before.text.length <= 80 &&
    !before.level &&
    element.parentElement?.contains(before.element) &&
    !before.element.closest('form,button')
  )
    found.push(before.text);
  return found.map(tidy);
};

/** Applies what the form says about all its fields: "all fields are required", "* optional", or optional ones marked only. */
const withNotes = (fields: FormField[], blocks: readonly Block[]): FormField[] => {
  let all = false;
  let starsAreOptional = false;
  for (const { text } of blocks) {
    if (text.length > 240) continue;
    const starred = /[*＊∗✱]/.test(text);
    const says = demands.in(text);
    if (says.has('all-required') && !starred) all = true;
    if (
      starred &&
      says.has('optional') &&
      !says.has('required') &&
      /^\W*[*＊∗✱]|[*＊∗✱]["'”)\s]*(?:are|is|=|:|sind|sont|son)\b/.test(text)
    )
      starsAreOptional = true;
  }
  if (starsAreOptional)
    return fields.map((field) => ({
      ...field,
      required: typed(field) && !field.label.text.includes('*') && !field.label.starred && !field.optional,
    }));
  const answers = fields.filter(typed);
  const onlyOptionalMarked =
    answers.length >= 3 && answers.some(({ optional }) => optional) && !fields.some(({ required }) => required);
  if (!all && !onlyOptionalMarked) return fields;
  return fields.map((field) =>
    typed(field) && !field.optional && field.topic !== 'coupon' && field.topic !== 'search'
      ? { ...field, required: true }
      : field,
  );
};

const groupOf = (
  page: Page,
  element: Element,
  index: number | null,
  at: number,
  controls: readonly Control[],
  size: number,
): Group => {
  const blocks = blocksOf(page, element, at);
  const buttons = buttonsOf(controls, element);
  const wrapsPage =
    element.localName === 'form' &&
    page.blocks.length > 25 &&
    blocks.length > 0.6 * Math.min(page.blocks.length, limits.blocks);
  return {
    element,
    index,
    form: element.localName === 'form' ? (element as HTMLFormElement) : null,
    controls,
    fields: withNotes(fieldsOf(page, controls.slice(0, size), element), [
      ...page.blocks.slice(Math.max(0, at - 4), at),
      ...blocks,
      ...page.blocks.slice(at + blocks.length, at + blocks.length + 2),
    ]),
    buttons: buttons.map(({ text }) => text),
    pressed: buttons.map((button) => button.element),
    headings: wrapsPage ? [] : headingsOf(page, element, at, blocks),
    blocks,
    wrapsPage,
    pageName: wrapsPage || regionIn(page, element) === 'main' ? pageName(page) : '',
  };
};

/** The short parts of the title, which are names and not headlines, and the words of the address. */
const pageName = ({ title, url }: Page): string => {
  const parts = title.split(/\s[-–—|:·»«]\s|[|»«:]/).filter((part) => part.trim().split(/\s+/).length <= 5);
  const steps = url.pathname
    .replace(/\.\w+$/, '')
    .split('/')
    .filter((step) => step.split(/[-_]/).length <= 5);
  return `${parts.join(' ').slice(0, 120)} ${codeWords(steps.join(' ').slice(-80))}`;
};

const fillable = ({ element, type }: Control) =>
  /^(?:input|select|textarea)$/.test(element.localName) && !/^(?:hidden|submit|button|image|reset)$/.test(type);

const depthOf = (element: Element): number => {
  let depth = 0;
  for (let at: Element | null = element; at && depth < 500; at = outward(at)) depth++;
  return depth;
};

const common = (a: Element, b: Element): Element | null => {
  let x: Element | null = a;
  let y: Element | null = b;
  let dx = depthOf(a);
  let dy = depthOf(b);
  for (; dx > dy; dx--) x = x && outward(x);
  for (; dy > dx; dy--) y = y && outward(y);
  while (x && y && x !== y) {
    x = outward(x);
    y = outward(y);
  }
  return x;
};

/** Containers too wide to be one thing that is filled in. */
const tooWide = (element: Element) =>
  /^(?:html|body|main|header|footer|article)$/.test(element.localName) || element.getAttribute('role') === 'main';

/** Puts controls without a form together where they stand in one container and close to each other. */
const looseGroups = (page: Page): { element: Element; at: number; controls: Control[] }[] => {
  const groups: { element: Element; at: number; controls: Control[]; last: number }[] = [];
  for (const control of page.controls) {
    if (control.form || !fillable(control) || control.element.closest('noscript,template')) continue;
    const current = groups[groups.length - 1];
    const around = current && control.at - current.last <= 12 ? common(current.element, control.element) : null;
    if (current && around && !tooWide(around) && depthOf(control.element) - depthOf(around) <= 9) {
      current.element = around;
      current.last = control.at;
      current.controls.push(control);
    } else {
      if (groups.length >= limits.loose) break;
      groups.push({
        element: control.element.parentElement ?? control.element,
        at: control.at,
        controls: [control],
        last: control.at,
      });
    }
  }
  for (const group of groups) {
    // A few steps out, to take in the button and the heading.
    for (let up = 0; up < 3; up++) {
      const parent: Element | null = group.element.parentElement;
      if (
        !parent ||
        tooWide(parent) ||
        parent.querySelectorAll('input,select,textarea').length > group.controls.length + 2
      )
        break;
      group.element = parent;
    }
    const { element } = group;
    group.controls.push(
      ...page.controls
        .filter(
          (control) =>
            !control.form && /^(?:submit|button|image)$/.test(control.type) && element.contains(control.element),
        )
        .slice(0, 8),
    );
    while (group.at > 0 && element.contains(page.blocks[group.at - 1]!.element)) group.at--;
  }
  return groups;
};

const known = new WeakMap<Page, readonly Group[]>();

/** Every form of the page, and every group of controls without one. At most 300 controls are read. */
export const groupsOf = (page: Page): readonly Group[] => {
  const before = known.get(page);
  if (before) return before;
  let room = limits.controls;
  const take = (controls: readonly Control[]) => {
    const size = Math.min(room, controls.length);
    room -= controls.filter(fillable).length;
    return Math.max(0, size);
  };
  const groups: Group[] = [];
  for (const { element, index, at, controls } of page.forms.slice(0, limits.forms)) {
    if (element.closest('noscript,template')) continue;
    groups.push(groupOf(page, element, index, at, controls, take(controls)));
  }
  for (const { element, at, controls } of looseGroups(page)) {
    if (room <= 0) break;
    groups.push(groupOf(page, element, null, at, controls, take(controls)));
  }
  known.set(page, groups);
  return groups;
};
