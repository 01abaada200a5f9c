import { isClobbered, legible } from './clobbering';
import { browserLayout, staticLayout } from './layout';
import { nameFrom } from './name';
import { slices, type Slices } from './slices';
import { jsonLd, microdata } from './structured';
import type { Block, Control, Form, Frame, Item, Layout, Link, Mark, Page, Run, Script } from './page';

/** Bounds that keep a hostile or endless page from holding the browser. */
const limits = { nodes: 2_000_000, milliseconds: 4_000, frames: 40, frameDepth: 3, blockText: 20_000, blocks: 120_000 };

/** Elements whose text flows with the text around them; everything else begins a block of its own. */
const inline = new Set(
  'a abbr acronym area b basefont bdi bdo big br cite code data del dfn em font i img ins kbd label map mark meter nobr noscript o:p object output path picture progress q rp rt ruby s samp script select small source span strike strong style sub sup svg template textarea time tt u use var wbr input'.split(
    ' ',
  ),
);

/** Elements whose content no reader sees as text of the page. */
const silent = new Set(
  'script style noscript template textarea select svg math iframe frame object video audio canvas datalist title'.split(
    ' ',
  ),
);

/** Names of elements that may carry a shadow root, beside custom elements (dom.spec.whatwg.org, attachShadow). */
const hosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** Elements that detectors ask for (`meet`). */
const met = new Set('a area input select textarea button form img svg script iframe frame'.split(' '));

/** What the walk needs to know of an element, by its node name: one look-up each. */
interface Tag {
  readonly name: string;
  readonly inline: boolean;
  readonly silent: boolean;
  readonly host: boolean;
  readonly met: boolean;
}
const tags = new Map<string, Tag>();
const tagOf = (nodeName: string): Tag => {
  const known = tags.get(nodeName);
  if (known) return known;
  const name = nodeName.toLowerCase();
  const tag = {
    name,
    inline: inline.has(name),
    silent: silent.has(name),
    host: hosts.has(name) || name.includes('-'),
    met: met.has(name),
  };
  // A hostile page may invent a name for every element.
  if (tags.size < 500) tags.set(nodeName, tag);
  return tag;
};

const headings: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

const digit = /[\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/;
/** Characters that are in the text but not on the screen: soft hyphen, zero-width, direction marks. */
const unseen = /[\u00ad\u200b-\u200f\u2060-\u2064\u202a-\u202e\ufeff]/g;
const something = /\S/;
/** Text that must be cleaned before it reads as on the screen: most texts are not, and one test tells. */
const untidy = /[^\S ]| {2}|[\u00ad\u200b-\u200f\u2060-\u2064\u202a-\u202e\ufeff]/;

const absolute = (raw: string, base: string): string => {
  try {
    return new URL(raw, base).href;
  } catch {
    return '';
  }
};

/** A link whose address is resolved when it is asked for: that costs as much as the rest of the walk takes for a node. */
class MetLink implements Link {
  private known: string | undefined;
  private called: string | undefined;
  /** Its text, where the walk has read it in one block. */
  text: string | null = null;
  constructor(
    readonly element: HTMLAnchorElement,
    readonly at: number,
    readonly raw: string,
    /** What addresses are relative to; null where the browser resolves as this page does. */
    private readonly base: string | null,
  ) {}

  /** The browser has parsed the address already, and gives back as it is what does not parse. */
  get href(): string {
    if (this.known !== undefined) return this.known;
    if (!this.raw) return (this.known = '');
    if (this.base !== null) return (this.known = absolute(this.raw, this.base));
    const { href } = this.element;
    return (this.known = href === this.raw && !URL.canParse(href) ? '' : href);
  }

  get name(): string {
    return (this.called ??= nameFrom(this.element, this.text ?? this.element.textContent));
  }
}

/** Where stretches of text come from, of all blocks in two plain lists: an object a stretch would outweigh the text. */
interface Runs {
  readonly elements: Element[];
  readonly starts: number[];
}

class ReadBlock implements Block {
  private known: Run[] | undefined;

  constructor(
    public text: string,
    readonly element: Element,
    readonly index: number,
    readonly heading: Block | null,
    readonly level: number,
    private readonly all: Runs,
    private readonly first: number,
    private readonly end: number,
  ) {}

  /** Made when asked for: few blocks are. */
  get runs(): readonly Run[] {
    if (this.known) return this.known;
    const { elements, starts } = this.all;
    const runs: Run[] = [];
    for (let at = this.first; at < this.end; at++) runs.push({ start: starts[at]!, element: elements[at]! });
    return (this.known = runs);
  }
}

class Reader {
  readonly blocks: ReadBlock[] = [];
  numeric: Block[] = [];
  readonly links: Link[] = [];
  readonly controls: Control[] = [];
  readonly formElements: { element: HTMLFormElement; at: number; top: boolean }[] = [];
  readonly marks: Mark[] = [];
  readonly frames: Frame[] = [];
  readonly scripts: Script[] = [];
  readonly items: Item[] = [];
  readonly shadowRoots: ShadowRoot[] = [];
  nodes = 0;
  truncated = false;

  /** True while the document being read resolves addresses as this page does. */
  private native = false;
  private text = '';
  private readonly runs: Runs = { elements: [], starts: [] };
  /** The first run of the block being read. */
  private first = 0;
  private heading: Block | null = null;
  /** The link being read, and where its text begins in the block. */
  private link: { met: MetLink; start: number } | null = null;

  constructor(
    private readonly base: string,
    private readonly slices: Slices,
  ) {}

  /** Reads one document or shadow root, and what is open inside it, in reading order. */
  async read(root: Document | ShadowRoot, frameDepth: number): Promise<void> {
    const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument!;
    const start = root.nodeType === 9 ? (root as Document).documentElement : root;
    if (!start) return;
    this.native = document.baseURI === this.base;
    this.items.push(...microdata(root));
    // The open ancestors of the current node; `flow` is the one whose block the text belongs to.
    const open: Element[] = [];
    const flows: Element[] = [start.nodeType === 1 ? (start as Element) : (root as ShadowRoot).host];
    let node: Node | null = start.firstChild;
    while (node) {
      if ((++this.nodes & 63) === 0) {
        if (this.nodes > limits.nodes || this.slices.elapsed() > limits.milliseconds) {
          this.truncated = true;
          break;
        }
        if (this.slices.due()) {
          await this.slices.rest();
          // The page may have changed meanwhile: a node that was taken out leads nowhere.
          if (!node.isConnected) {
            this.truncated = true;
            break;
          }
        }
      }
      const { nodeName } = node;
      const flow = flows[flows.length - 1]!;
      if (nodeName === '#text') {
        const element = open[open.length - 1] ?? flow;
        this.addText((node as Text).data, element);
      } else if (node.nodeType === 1) {
        const element = node as HTMLElement;
        const tag = tagOf(nodeName);
        if (tag.name === 'br') this.breakLine();
        else if (!tag.inline) this.flush(flow);
        const frameDocument = tag.met ? this.meet(element, tag.name, frameDepth) : null;
        if (frameDocument) {
          await this.readInner(frameDocument, frameDepth + 1);
          this.native = document.baseURI === this.base;
        }
        if (tag.host && element.shadowRoot) {
          this.shadowRoots.push(element.shadowRoot);
          await this.readInner(element.shadowRoot, frameDepth);
          this.flush(element);
        }
        if (!tag.silent) {
          if (element.firstElementChild) {
            open.push(element);
            flows.push(tag.inline ? flow : element);
            node = element.firstChild;
            continue;
          }
          // Most elements hold nothing but text: asked as a whole, their text nodes need not come before the script.
          const text = element.textContent;
          if (text) {
            this.nodes++;
            this.addText(text, element);
          }
          this.close(element, tag.inline ? flow : element);
        }
      } else this.nodes--;
      let next: Node | null = node.nextSibling;
      while (!next && open.length) {
        const closed = open.pop()!;
        this.close(closed, flows.pop()!);
        next = closed.nextSibling;
      }
      node = next;
    }
    while (flows.length) this.flush(flows.pop()!);
  }

  /** Reads what is open inside; a frame or shadow root that cannot be walked is left out. The page itself is `legible`. */
  private async readInner(root: Document | ShadowRoot, frameDepth: number): Promise<void> {
    if (isClobbered(root)) this.truncated = true;
    else await this.read(root, frameDepth);
  }

  /** An element ends, and with it the link or the block that it is. */
  private close(element: Element, flow: Element): void {
    if (element === this.link?.met.element) this.closeLink();
    if (flow === element) this.flush(element);
  }

  private addSpace(): void {
    if (this.text && !this.text.endsWith(' ') && !this.text.endsWith('\n')) this.text += ' ';
  }

  private addText(raw: string, parent: Element): void {
    // White space between elements belongs to whichever block is open: nobody needs to know where it stands.
    if (!something.test(raw)) {
      this.addSpace();
      return;
    }
    if (this.text.length > limits.blockText) return;
    let text = raw;
    if (untidy.test(raw)) {
      text = raw.replace(unseen, '');
      // The line ends of <pre> are what their reader sees; elsewhere they are white space.
      text = parent.localName === 'pre' ? text.replace(/[^\S\n]+/g, ' ') : text.replace(/\s+/g, ' ');
    }
    if (text.startsWith(' ') && (!this.text || this.text.endsWith(' ') || this.text.endsWith('\n')))
      text = text.slice(1);
    this.runs.elements.push(parent);
    this.runs.starts.push(this.text.length);
    this.text += text;
  }

  /**
   * Forgets the words in the middle of an endless page: its header and its footer say whom to turn to. The blocks
   * themselves stay, as the places of links and fields are counted in them.
   */
  leaveMiddle(): void {
    const { blocks } = this;
    const end = limits.blocks / 2;
    if (blocks.length <= limits.blocks) return;
    for (let at = end; at < blocks.length - end; at++) blocks[at]!.text = '';
    this.numeric = this.numeric.filter(({ text }) => text);
    this.truncated = true;
  }

  /** Notes the text of the link that ends here, unless blocks inside it were closed before. */
  private closeLink(): void {
    const { met, start } = this.link!;
    this.link = null;
    if (met.at === this.blocks.length) met.text = this.text.slice(start);
  }

  private breakLine(): void {
    if (this.text) this.text = `${this.text.trimEnd()}\n`;
  }

  /** Closes the block being read; what it held becomes a block of `element`. */
  private flush(element: Element): void {
    const { first, runs } = this;
    this.first = runs.elements.length;
    if (!this.text) return;
    const text = this.text.trimEnd();
    this.text = '';
    if (!text) return;
    const level = headings[element.localName] ?? 0;
    const block = new ReadBlock(text, element, this.blocks.length, this.heading, level, runs, first, this.first);
    this.blocks.push(block);
    if (level) this.heading = block;
    if (digit.test(text)) this.numeric.push(block);
  }

  /** Files an element that detectors ask for. Returns the document of a readable frame. */
  private meet(element: HTMLElement, tag: string, frameDepth: number): Document | null {
    const at = this.blocks.length;
    switch (tag) {
      case 'a':
      case 'area': {
        const raw = (element.getAttribute('href') ?? '').trim();
        const met = new MetLink(element as HTMLAnchorElement, at, raw, this.native ? null : this.base);
        this.link = { met, start: this.text.length };
        this.links.push(met);
        return null;
      }
      case 'input':
      case 'select':
      case 'textarea':
      case 'button': {
        const field = element as HTMLInputElement;
        this.controls.push({
          element: field,
          at,
          type: tag === 'input' ? field.type : tag === 'button' ? field.type || 'submit' : tag,
          form: field.form,
        });
        if (tag === 'input' && field.type === 'image') this.marks.push({ element, at });
        return null;
      }
      case 'form':
        this.formElements.push({ element: element as HTMLFormElement, at, top: frameDepth === 0 });
        return null;
      case 'img':
        // "info<img alt="@">acme.example": a picture of the sign keeps programs from the address, not readers.
        if (/\w/.test(this.text.slice(-1)) && /^(?:@|\(?at\)?)$/i.test(element.getAttribute('alt') ?? ''))
          this.text += '@';
        this.marks.push({ element, at });
        return null;
      case 'svg':
        this.marks.push({ element, at });
        return null;
      case 'script': {
        const script = element as HTMLScriptElement;
        if (/ld\+json/i.test(script.type)) this.items.push(...jsonLd(script));
        else {
          const src = script.getAttribute('src') || script.getAttribute('data-savepage-src') || '';
          this.scripts.push({ element: script, src: src ? absolute(src, this.base) : '' });
        }
        return null;
      }
      case 'iframe':
      case 'frame': {
        const frame = element as HTMLIFrameElement;
        let inner: Document | null = null;
        try {
          inner = frame.contentDocument;
        } catch {
          inner = null;
        }
        const read =
          Boolean(inner?.documentElement) && frameDepth < limits.frameDepth && this.frames.length < limits.frames;
        this.frames.push({
          element: frame,
          at,
          src: absolute(frame.getAttribute('src') ?? frame.getAttribute('data-savepage-src') ?? '', this.base),
          read,
        });
        return read ? inner : null;
      }
      default:
        return null;
    }
  }
}

export interface ReadOptions {
  /** Read the page as if it stood at this address. */
  readonly url?: string;
  /** The languages that the page seems to speak; English where nobody asked. */
  readonly languages?: readonly string[];
  readonly layout?: Layout;
  /** ISO 3166 code of the reader's country: national numbers are read in it where the page hardly tells its own. */
  readonly home?: string | null;
}

/** What addresses are relative to in a document that is read as if it stood at `url`. */
const baseOf = (document: Document, url: URL): string =>
  absolute(document.querySelector('base[href]')?.getAttribute('href') ?? '', url.href) || url.href;

/**
 * Reads a document once. It takes slices of about 16 ms and stops, `truncated`, at 2 million nodes or 4 seconds;
 * of more than 120,000 blocks it keeps the first and the last half. A page whose forms hide what they are (`clobbering`) is
 * read from a copy, without layout.
 * Never throws for what the page contains.
 */
export const readPage = async (shown: Document, options: ReadOptions = {}, time = slices()): Promise<Page> => {
  const document = legible(shown);
  const url = new URL(options.url ?? document.URL);
  const reader = new Reader(options.url ? baseOf(document, url) : document.baseURI, time);
  await reader.read(document, 0);
  reader.leaveMiddle();
  const positions = new Map<Element, number>(Array.from(document.forms, (form, index) => [form, index]));
  const owned = new Map<HTMLFormElement, Control[]>();
  for (const control of reader.controls) {
    if (!control.form) continue;
    const list = owned.get(control.form);
    if (list) list.push(control);
    else owned.set(control.form, [control]);
  }
  const forms: Form[] = reader.formElements.map(({ element, at, top }) => ({
    element,
    at,
    index: top ? (positions.get(element) ?? null) : null,
    controls: owned.get(element) ?? [],
  }));
  const { blocks, numeric, links, controls, marks, frames, scripts, items, shadowRoots, nodes, truncated } = reader;
  return {
    document,
    url,
    home: options.home ?? null,
    title: (document.title ?? '').replace(/\s+/g, ' ').trim().slice(0, 300),
    lang: (document.documentElement?.getAttribute('lang') ?? document.documentElement?.getAttribute('xml:lang') ?? '')
      .trim()
      .toLowerCase(),
    languages: options.languages ?? ['en'],
    blocks,
    numeric,
    links,
    controls,
    forms,
    marks,
    frames,
    scripts,
    items,
    shadowRoots,
    nodes,
    truncated,
    layout: options.layout ?? (document === shown ? browserLayout(document.defaultView ?? window) : staticLayout),
  };
};
