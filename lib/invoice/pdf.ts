import type {
  DocumentInitParameters,
  PDFDocumentLoadingTask,
  PDFPageProxy,
  PDFWorker,
  TextItem,
  TextMarkedContent,
} from 'pdfjs-dist/types/src/display/api';
import type { Fragment } from './sheet';
import type { Message } from '../words';
import { Unreadable } from './unreadable';

export interface PdfText {
  readonly fragments: readonly Fragment[];
  /** How many pages the file has; `read` of them were read. */
  readonly pages: number;
  readonly read: number;
  /** The invoice as XML inside the file (Factur-X, ZUGFeRD, UBL), or null. */
  readonly xml: { readonly name: string; readonly content: Uint8Array } | null;
}

/** Invoices are short; what follows the twentieth page is terms or an attachment. */
const limits = { pages: 20, items: 20_000, bytes: 50_000_000, xml: 5_000_000, pixels: 30_000_000 };

/** Names that Factur-X, ZUGFeRD 1 and 2, XRechnung and Order-X prescribe; other names are opened last. */
const known = /^(?:factur-x|zugferd-invoice|xrechnung|cii|ubl)[\w.-]*\.xml$/i;

interface Attachment {
  readonly filename: string;
  readonly content: Uint8Array;
}

const invoiceAmong = (attachments: readonly Attachment[]): PdfText['xml'] => {
  const found = attachments
    .filter(({ filename, content }) => /\.xml$/i.test(filename) && content.length <= limits.xml)
    .sort((a, b) => Number(known.test(b.filename)) - Number(known.test(a.filename)))[0];
  return found ? { name: found.filename, content: found.content } : null;
};

/** Quarter turns, clockwise, in which most letters of a page run. */
const turnOf = (angles: readonly (readonly [turn: number, letters: number])[]): number => {
  const sums = [0, 0, 0, 0];
  for (const [turn, letters] of angles) sums[turn]! += letters;
  return sums.indexOf(Math.max(...sums));
};

const turned = (x: number, y: number, turn: number): readonly [number, number] => {
  if (turn === 1) return [y, -x];
  if (turn === 2) return [-x, -y];
  return turn === 3 ? [-y, x] : [x, y];
};

interface Link {
  readonly url: string;
  readonly rect: readonly number[];
}

/** The link that lies over a point, both in the coordinates of the page. */
const linkAt = (links: readonly Link[], x: number, y: number): string | undefined =>
  links.find(({ rect: [left = 0, bottom = 0, right = 0, top = 0] }) => {
    const [low, high] = [Math.min(bottom, top), Math.max(bottom, top)];
    return x >= Math.min(left, right) - 2 && x <= Math.max(left, right) && y >= low - 2 && y <= high + 2;
  })?.url;

/** Text that runs upright as most of the page does; side notes that stand across are left out. */
const fragmentsOf = (
  items: readonly (TextItem | TextMarkedContent)[],
  view: readonly number[],
  page: number,
  links: readonly Link[],
): Fragment[] => {
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = view;
  const placed = items.flatMap((item) => {
    if (!('str' in item) || !item.str.trim()) return [];
    const [p = 0, q = 0, r = 0, s = 0, x = 0, y = 0] = item.transform as number[];
    const turn = (Math.round(Math.atan2(b * p + d * q, a * p + c * q) / (Math.PI / 2)) + 4) % 4;
    const height = Math.hypot(r, s) || item.height;
    const href = linkAt(links, x, y);
    const place = { turn, height, width: item.width, x: a * x + c * y + e, y: b * x + d * y + f };
    return [{ ...place, text: item.str, ...(href && { href }) }];
  });
  const turn = turnOf(placed.map((each) => [each.turn, each.text.length]));
  return placed
    .filter((each) => each.turn === turn)
    .map(({ height, width, text, href, ...each }) => {
      const [x, y] = turned(each.x, each.y, turn);
      return { page, x, y, width, height, text, ...(href && { href }) };
    });
};

/**
 * Milliseconds after which a file is given up: `still` without anything new of it, as where the repair of a damaged one
 * runs in circles, and `all` for the whole of it; twenty pages take one or two seconds.
 */
const patience = { still: 1_800, all: 15_000 };

/** Does the work while it tells that it moves; else fails with a sentence about the file. */
const watched = <T>(work: (moved: () => void) => Promise<T>): Promise<T> =>
  new Promise<T>((resolve, reject) => {
    const giveUp = (sentence: Message, time: number) => setTimeout(() => reject(new Unreadable(sentence)), time);
    const standing = () => giveUp('This PDF is damaged and could not be read.', patience.still);
    const all = giveUp('This PDF takes too long to read.', patience.all);
    let still = standing();
    const stop = () => {
      clearTimeout(still);
      clearTimeout(all);
    };
    const moved = () => {
      clearTimeout(still);
      still = standing();
    };
    void work(moved).then(resolve, reject).finally(stop);
  });

const linksOf = (annotations: readonly { subtype?: string; url?: string; rect?: number[] }[]): Link[] =>
  annotations.flatMap(({ subtype, url, rect }) =>
    subtype === 'Link' && url && rect && /^(?:https?|mailto):/i.test(url) ? [{ url: url.slice(0, 500), rect }] : [],
  );

const sentenceFor = (error: unknown): string => {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return 'This PDF is locked with a password, so its text cannot be read.';
  return 'This file is damaged or is not a PDF.';
};

/** A thread that runs the script of the engine; `stop` ends it whatever it is doing. */
export interface PdfThread {
  readonly port: Worker | MessagePort;
  stop(): void;
}

let begin: (() => PdfThread) | null = null;

/**
 * Names how a thread is started that reads PDFs, for the repair of a damaged file can be interrupted nowhere else.
 * Without one they are read on the caller's own thread.
 */
export const usePdfThread = (start: () => PdfThread): void => {
  begin = start;
};

const engine = async () => import('pdfjs-dist/legacy/build/pdf.mjs');

interface Reader {
  /** Null where the caller's own thread reads. */
  readonly worker: PDFWorker | null;
  stop(): void;
}

/** Threads that have read a file well and wait for another. */
const idle: Reader[] = [];

/** Milliseconds for the script of a thread to be loaded. */
const start = 10_000;

const startReader = async (): Promise<Reader> => {
  const { PDFWorker } = await engine();
  if (!begin) return { worker: null, stop() {} };
  const { port, stop } = begin();
  const worker = new PDFWorker({ port: port as unknown as null });
  // The first word of a thread says that it is ready: the time of a file begins there.
  await new Promise<void>((resolve) => {
    const late = setTimeout(resolve, start);
    const ready = () => {
      clearTimeout(late);
      resolve();
    };
    port.addEventListener('message', ready, { once: true });
    if ('start' in port) port.start();
  });
  // In Node a port that is listened to would keep the process from ending.
  if ('unref' in port) (port as { unref(): void }).unref();
  return {
    worker,
    stop: () => {
      worker.destroy();
      stop();
    },
  };
};

const takeReader = async (): Promise<Reader> => idle.pop() ?? (await startReader());

/** No script of a file is run, no font or table is fetched, and no WebAssembly is asked for. */
const careful: DocumentInitParameters = {
  isEvalSupported: false,
  stopAtErrors: false,
  useWasm: false,
  enableXfa: false,
  verbosity: 0,
};

/** A PDF whose pages can be drawn. */
export interface Drawable {
  readonly pages: number;
  /** Draws a page, `width` device pixels wide; gives the width of the page in points. */
  draw(number: number, canvas: HTMLCanvasElement, width: number): Promise<number>;
  close(): Promise<void>;
}

/** Opens a PDF for drawing. Throws Unreadable as `readPdf` does. */
export const openPdf = async (bytes: Uint8Array): Promise<Drawable> => {
  const { getDocument } = await engine();
  const { worker, stop } = await takeReader();
  const data = new Uint8Array(bytes);
  const task = getDocument({ ...careful, data, maxImageSize: limits.pixels, ...(worker && { worker }) });
  const close = async () => {
    await task.destroy();
    stop();
  };
  try {
    const document = await task.promise;
    return {
      pages: document.numPages,
      async draw(number, canvas, width) {
        const page = await document.getPage(number);
        const { width: points } = page.getViewport({ scale: 1 });
        const viewport = page.getViewport({ scale: width / points });
        canvas.width = Math.round(viewport.width);
        canvas.height = Math.min(Math.round(viewport.height), 3 * canvas.width);
        await page.render({ canvas, viewport, annotationMode: 0 }).promise;
        page.cleanup();
        return points;
      },
      close,
    };
  } catch (error) {
    await close();
    throw new Unreadable(sentenceFor(error));
  }
};

/** The text of a page, as much as the limit allows; each part of it is progress. */
const textOf = async (page: PDFPageProxy, moved: () => void): Promise<(TextItem | TextMarkedContent)[]> => {
  const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<{
    items: (TextItem | TextMarkedContent)[];
  }>;
  const items: (TextItem | TextMarkedContent)[] = [];
  while (items.length < limits.items) {
    const { done, value } = await reader.read();
    if (done) return items;
    moved();
    items.push(...value.items);
  }
  await reader.cancel();
  return items;
};

const readWith = async (task: PDFDocumentLoadingTask, moved: () => void): Promise<PdfText> => {
  const document = await task.promise;
  moved();
  const attachments = (await document.getAttachments().catch(() => null)) as Record<string, Attachment> | null;
  moved();
  const fragments: Fragment[] = [];
  const read = Math.min(document.numPages, limits.pages);
  for (let number = 1; number <= read && fragments.length < limits.items; number++) {
    const page = await document.getPage(number);
    moved();
    const items = await textOf(page, moved);
    const links = linksOf(await page.getAnnotations().catch(() => []));
    moved();
    fragments.push(...fragmentsOf(items, page.getViewport({ scale: 1 }).transform as number[], number, links));
    page.cleanup();
  }
  return {
    fragments: fragments.slice(0, limits.items),
    pages: document.numPages,
    read,
    xml: invoiceAmong(Object.values(attachments ?? {})),
  };
};

/** Ends the threads that wait for another file. One may hold the process of a command line that has no more to read. */
export const endPdfThreads = (): void => {
  for (const { stop } of idle.splice(0)) stop();
};

/**
 * Reads the text of a PDF with its places, and the XML it may carry. Nothing is drawn or run and no font is fetched.
 * Throws Unreadable for a locked, damaged or huge file, and for one with which the engine gets nowhere.
 */
export const readPdf = async (bytes: Uint8Array): Promise<PdfText> => {
  if (bytes.length > limits.bytes) throw new Unreadable('This PDF is larger than 50 MB: that is too large to read.');
  const { getDocument } = await engine();
  const reader = await takeReader();
  const { worker, stop } = reader;
  // The engine takes the array for its own; the caller keeps this one.
  const data = new Uint8Array(bytes);
  const task = getDocument({
    ...careful,
    data,
    disableFontFace: true,
    useSystemFonts: false,
    ...(worker && { worker }),
  });
  try {
    const text = await watched(async (moved) => {
      const read = await readWith(task, moved);
      await task.destroy();
      return read;
    });
    if (idle.length) stop();
    else if (worker) idle.push(reader);
    return text;
  } catch (error) {
    // A thread that is busy answers nothing, not even that it ends.
    stop();
    if (!worker) await task.destroy();
    throw error instanceof Unreadable ? error : new Unreadable(sentenceFor(error));
  }
};
