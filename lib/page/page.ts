/** What one document shows, read once: plain lists in reading order that every detector shares. */

export type Region = 'header' | 'nav' | 'main' | 'footer' | 'aside' | 'dialog' | 'head';

/** Where a stretch of a block's text comes from: `text.slice(start, next.start)` stands directly in `element`. */
export interface Run {
  readonly start: number;
  readonly element: Element;
}

/**
 * The text of one paragraph, cell, list item or bare container: what a reader takes in as one line of
 * thought. White space is collapsed, `<br>` and the line ends of `<pre>` are kept as "\n".
 */
export interface Block {
  readonly text: string;
  readonly element: Element;
  /** Its position in `page.blocks`. */
  readonly index: number;
  /** The nearest heading read before it, or null. */
  readonly heading: Block | null;
  /** The heading level 1 to 6 where the block is a heading, else 0. */
  readonly level: number;
  readonly runs: readonly Run[];
}

/** Anything met between blocks; `at` is the index of the block it stands in or, if that has no text, before. */
interface Met<E extends Element> {
  readonly element: E;
  readonly at: number;
}

export interface Link extends Met<HTMLAnchorElement | HTMLAreaElement> {
  /** The address as written, trimmed; "" where there is none. */
  readonly raw: string;
  /** The absolute address, or "" where it does not parse. Resolved when asked for: a loop over all links asks `raw` first. */
  readonly href: string;
  /** What it is called, as `linkName` has it. */
  readonly name: string;
}

export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export interface Control extends Met<Field | HTMLElement> {
  /** `text`, `email`, `checkbox`, `select`, `textarea`, `button`, `submit` …: the type a browser acts on. */
  readonly type: string;
  /** The form that owns it (the `form` attribute counts), or null. */
  readonly form: HTMLFormElement | null;
}

export interface Form extends Met<HTMLFormElement> {
  /** Its position among the top document's forms; null inside a frame or shadow root. */
  readonly index: number | null;
  readonly controls: readonly Control[];
}

/** An image or a drawing: `<img>`, `<svg>`, `<input type=image>`, `<i class="fa-…">` are marks. */
export type Mark = Met<Element>;

export interface Frame extends Met<HTMLIFrameElement> {
  /** The absolute address, or "". */
  readonly src: string;
  /** True where its document could be read and is part of this page's blocks. */
  readonly read: boolean;
}

export interface Script {
  readonly element: HTMLScriptElement;
  /** The absolute address, or "" for an inline script. */
  readonly src: string;
}

/** One entity of JSON-LD or microdata: its schema.org types without prefix, and its properties. */
export interface Item {
  readonly types: readonly string[];
  readonly from: 'json-ld' | 'microdata';
  readonly element: Element;
  readonly properties: Readonly<Record<string, readonly ItemValue[]>>;
}
export type ItemValue = string | Item;

export interface Page {
  readonly document: Document;
  /** The address the page is read as; it may differ from `document.URL` for saved pages. */
  readonly url: URL;
  /** ISO 3166 code of the reader's own country, where it is known: a hint, no fact about the page. */
  readonly home: string | null;
  readonly title: string;
  /** The declared language in lower case ("de", "en-gb"), or "" where none is declared. */
  readonly lang: string;
  /** The languages it is read in, as two letters, the likeliest first (`languages.ts` finds them before). */
  readonly languages: readonly string[];
  readonly blocks: readonly Block[];
  /** The blocks that hold at least one digit of any script. */
  readonly numeric: readonly Block[];
  readonly links: readonly Link[];
  readonly controls: readonly Control[];
  readonly forms: readonly Form[];
  readonly marks: readonly Mark[];
  readonly frames: readonly Frame[];
  readonly scripts: readonly Script[];
  readonly items: readonly Item[];
  readonly shadowRoots: readonly ShadowRoot[];
  /** How many elements and texts were read. */
  readonly nodes: number;
  /** True where a limit stopped the reading early. */
  readonly truncated: boolean;
  readonly layout: Layout;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What only a rendering engine knows. Tests without layout supply their own. */
export interface Layout {
  /** True where the element is rendered: not `display: none`, not `visibility: hidden`, not fully transparent. */
  visible(element: Element): boolean;
  /** The element's box in CSS pixels relative to the viewport, or null where there is no layout. */
  box(element: Element): Box | null;
  /** A computed style property, or "" where there is no layout. */
  style(element: Element, property: string): string;
  readonly viewport: { readonly width: number; readonly height: number };
}
