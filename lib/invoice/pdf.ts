import type { DocumentInitParameters, TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api';
import type { Fragment } from './sheet';
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

/** Milliseconds until a file that goes on and on is given up; twenty pages take one or two seconds. */
const patience = 15_000;

const givenUp = (): { promise: Promise<never>; stop(): void } => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const promise = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unreadable('This PDF takes too long to read.')), patience);
  });
  return { promise, stop: () => clearTimeout(timer) };
};

const linksOf = (annotations: readonly { subtype?: string; url?: string; rect?: number[] }[]): Link[] =>
  annotations.flatMap(({ subtype, url, rect }) =>
    subtype === 'Link' && url && rect && /^(?:https?|mailto):/i.test(url) ? [{ url: url.slice(0, 500), rect }] : [],
  );

const sentenceFor = (error: unknown): string => {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return 'This PDF is locked with a password, so its text cannot be read.';
  return 'This file is damaged or is not a PDF.';
};

let worker: string | null = null;

/** Names the script that reads PDFs beside the page; without one it is read on the page's own thread, as in Node. */
export const usePdfWorker = (address: string): void => {
  worker = address;
};

const engine = async () => {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  if (worker) GlobalWorkerOptions.workerSrc = worker;
  return getDocument;
};

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
  const task = (await engine())({ ...careful, data: new Uint8Array(bytes), maxImageSize: limits.pixels });
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
      close: () => task.destroy(),
    };
  } catch (error) {
    await task.destroy();
    throw new Unreadable(sentenceFor(error));
  }
};

/**
 * Reads the text of a PDF with its places, and the XML it may carry. Nothing is drawn or run and no font is fetched.
 * Throws Unreadable for a locked, damaged or huge file.
 */
export const readPdf = async (bytes: Uint8Array): Promise<PdfText> => {
  if (bytes.length > limits.bytes) throw new Unreadable('This PDF is larger than 50 MB: that is too large to read.');
  const getDocument = await engine();
  // The engine takes the array for its own; the caller keeps this one.
  const data = new Uint8Array(bytes);
  const task = getDocument({ ...careful, data, disableFontFace: true, useSystemFonts: false });
  const reading = async (): Promise<PdfText> => {
    const document = await task.promise;
    const attachments = (await document.getAttachments().catch(() => null)) as Record<string, Attachment> | null;
    const fragments: Fragment[] = [];
    const read = Math.min(document.numPages, limits.pages);
    for (let number = 1; number <= read && fragments.length < limits.items; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const links = linksOf(await page.getAnnotations().catch(() => []));
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
  const limit = givenUp();
  try {
    return await Promise.race([reading(), limit.promise]);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(sentenceFor(error));
  } finally {
    limit.stop();
    await task.destroy();
  }
};
