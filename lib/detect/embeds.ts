import type { Page } from '../page/page';

/**
 * Loaders are short inline scripts, or the first lines of longer ones; application state and bundles name every
 * vendor there is without using it. The bounds are in characters: of one script, and of all.
 */
const limits = { script: 4_000, scripts: 100_000, start: 1_500, starts: 20_000, children: 400 };

/** A host with its path, as a loader names it: after "//" or at the beginning of a string. */
const host = /(?:\/\/|\\\/\\\/|["'])((?:[a-z0-9-]{1,40}\.){1,5}[a-z]{2,8}(?:\\?\/[\w.-]{1,60}){0,4})/gi;

/** What a page brings in from elsewhere, in a shape that is cheap to ask about hundreds of vendors. */
export interface Embeds {
  /** The addresses of scripts, in lower case, one a line. */
  readonly scripts: string;
  /** The addresses of frames, in lower case, one a line. */
  readonly frames: string;
  /** The addresses that inline scripts name, in lower case, one a line. */
  readonly named: string;
  /** How inline scripts begin. */
  readonly starts: string;
  /** The inline script that holds `text`, whatever its case, or null. */
  inlineWith(text: string): Element | null;
  /** The children of `<body>` by `.class` and by the name of a custom element: that is where widgets are put. */
  readonly widgets: ReadonlyMap<string, Element>;
}

const lines = (list: readonly { readonly src: string }[]): string =>
  list
    .map(({ src }) => src.slice(0, 300))
    .join('\n')
    .toLowerCase();

const read = (page: Page): Embeds => {
  const inline: { element: Element; text: string }[] = [];
  let named = '';
  let starts = '';
  let room = limits.scripts;
  for (const { element, src } of page.scripts) {
    if (src || room <= 0 || /json|template|html/i.test(element.type)) continue;
    const text = (element.textContent ?? '').slice(0, Math.min(limits.script, room));
    if (!text) continue;
    room -= text.length;
    inline.push({ element, text });
    for (const match of text.matchAll(host)) named += `${match[1]!.replaceAll('\\', '')}\n`;
    if (starts.length < limits.starts) starts += `${text.slice(0, limits.start)}\n`;
  }
  const widgets = new Map<string, Element>();
  for (const child of Array.from(page.document.body?.children ?? []).slice(0, limits.children)) {
    if (child.localName.includes('-') && !widgets.has(child.localName)) widgets.set(child.localName, child);
    for (const name of child.classList) if (!widgets.has(`.${name}`)) widgets.set(`.${name}`, child);
  }
  return {
    scripts: lines(page.scripts),
    frames: lines(page.frames),
    named: named.toLowerCase(),
    starts,
    inlineWith(text) {
      const wanted = text.toLowerCase();
      const holds = (script: { text: string }) => script.text.toLowerCase().replaceAll('\\/', '/').includes(wanted);
      return inline.find(holds)?.element ?? null;
    },
    widgets,
  };
};

const known = new WeakMap<Page, Embeds>();

/** The embeds of a page, read once. */
export const embedsOf = (page: Page): Embeds => {
  let embeds = known.get(page);
  if (!embeds) known.set(page, (embeds = read(page)));
  return embeds;
};
