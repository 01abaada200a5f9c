import browser from 'webextension-polyfill';
import type { Report } from '../audit';
import { pictureKey } from '../report/handover';
import { fixFirst } from '../report/order';
import type { Box } from './boxes';
import type { Subject } from './tab';

declare global {
  /** Set by `entrypoints/show.content.ts` in the isolated world of a page. */
  var approachableBoxes: ((selectors: string[]) => (Box | null)[]) | undefined;
}

/** CSS pixels around an element, and the most a picture shows: enough to know the place again. */
const margin = { x: 64, y: 24 };
const most = { width: 720, height: 320, pictures: 12, bytes: 400_000 };

/** Which sightings are worth a picture: the first that can be seen of every finding, then of what is well. */
const wanted = ({ results }: Report, first: Report['results']): { url: string; selector: string }[] => {
  const order = [...first, ...results.filter((each) => !first.includes(each))];
  const proofs = order.flatMap(({ proof }) => proof.find(({ visible, region }) => visible && region !== 'head') ?? []);
  return [...new Map(proofs.map((proof) => [pictureKey(proof), proof])).values()].slice(0, 60);
};

const loaded = async (source: string): Promise<HTMLImageElement> => {
  const image = new Image();
  image.src = source;
  await image.decode();
  return image;
};

const asDataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('loadend', () => resolve(String(reader.result)));
    reader.readAsDataURL(blob);
  });

/** The piece of the shot around a box. */
const cut = async (shot: HTMLImageElement, scale: number, box: Box): Promise<Blob> => {
  const left = Math.max(0, box.left - margin.x);
  const top = Math.max(0, box.top - margin.y);
  const width = Math.min(box.width + 2 * margin.x, most.width, shot.width / scale - left);
  const height = Math.min(box.height + 2 * margin.y, most.height, shot.height / scale - top);
  const canvas = new OffscreenCanvas(Math.round(width), Math.round(height));
  canvas
    .getContext('2d')!
    .drawImage(shot, left * scale, top * scale, width * scale, height * scale, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
};

/**
 * Small pictures of what a report quotes, by `pictureKey`: of what can be seen in the window now, for nothing is scrolled
 * or opened for it. Empty where the browser gives no picture. Never rejects.
 */
export const picturesOf = async (subject: Subject, report: Report): Promise<Record<string, string>> => {
  const pictures: Record<string, string> = {};
  // A popup in a tab of its own would be in the picture, not the page.
  if (subject.apart) return pictures;
  try {
    const proofs = wanted(report, fixFirst(report, report.results.length));
    const target = { tabId: subject.tab };
    await browser.scripting.executeScript({ target, files: ['content-scripts/show.js'] });
    const [frame] = await browser.scripting.executeScript({
      target,
      func: (selectors: string[]) => ({ boxes: globalThis.approachableBoxes?.(selectors) ?? [], width: innerWidth }),
      args: [proofs.map(({ selector }) => selector)],
    });
    const answer = frame?.result as { boxes: (Box | null)[]; width: number } | undefined;
    if (!answer?.boxes.some(Boolean)) return pictures;
    const { boxes, width } = answer;
    const shot = await loaded(await browser.tabs.captureVisibleTab(subject.window, { format: 'png' }));
    let bytes = 0;
    for (const [at, box] of boxes.entries()) {
      if (!box || Object.keys(pictures).length >= most.pictures) continue;
      const piece = await cut(shot, shot.width / width, box);
      if (bytes + piece.size > most.bytes) continue;
      bytes += piece.size;
      pictures[pictureKey(proofs[at]!)] = await asDataUrl(piece);
    }
  } catch {
    // A picture is a help beside the quote; without it the audit stands.
  }
  return pictures;
};
