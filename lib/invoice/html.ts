import type { Fragment } from './sheet';

/**
 * Where every word of a rendered page stands, line by line. It is sent to the page as its own source, so it uses nothing
 * outside itself. Another document is one that a frame shows.
 */
export const fragmentsOf = (page?: Document | void): Fragment[] => {
  const fragments: Fragment[] = [];
  const root = page ?? document;
  const view = root.defaultView ?? window;
  if (!root.body) return [];
  const walker = root.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
  const range = root.createRange();
  /** Each cell of a table, item of a grid and block has a number: what stands in two of them is apart, however near. */
  const boxes = new Map<Element, number>();
  const boxOf = (element: Element): number => {
    let box = element;
    // A hostile page can make the parents of an element go round in a ring.
    for (let up = 0; up < 100 && /^(?:inline|contents|ruby)/.test(view.getComputedStyle(box).display); up++) {
      if (!box.parentElement) break;
      box = box.parentElement;
    }
    const known = boxes.get(box);
    if (known !== undefined) return known;
    boxes.set(box, boxes.size);
    return boxes.size - 1;
  };
  /** More than is read of them: to measure a word costs more than to read it. */
  let letters = 150_000;
  for (let node = walker.nextNode(); node && fragments.length < 20_000 && letters > 0; node = walker.nextNode()) {
    const text = (node as Text).data;
    const parent = node.parentElement;
    if (!parent || !text.trim() || ['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'].includes(parent.tagName)) continue;
    const style = view.getComputedStyle(parent);
    if (style.visibility === 'hidden' || style.opacity === '0') continue;
    const within = boxOf(parent);
    const size = Number.parseFloat(style.fontSize) || 16;
    if (size < 2) continue;
    const link = parent.closest('a[href]')?.getAttribute('href') ?? '';
    const href = /^(?:https?:|mailto:)/i.test(link) ? link.slice(0, 500) : undefined;
    let open: { x: number; y: number; width: number; text: string } | null = null;
    for (const word of text.matchAll(/\S+/g)) {
      letters -= word[0].length + 1;
      if (letters < 0) break;
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const box = range.getBoundingClientRect();
      if (box.width < 1 || box.height < 1) continue;
      const x = box.left + view.scrollX;
      const y = box.bottom + view.scrollY - (box.height - size) / 2 - size * 0.2;
      if (open && Math.abs(open.y - y) < size / 3 && x >= open.x) {
        open.text += ` ${word[0]}`;
        open.width = x + box.width - open.x;
      } else {
        if (open) fragments.push({ page: 1, height: size, box: within, ...(href && { href }), ...open });
        open = { x, y, width: box.width, text: word[0] };
      }
    }
    if (open) fragments.push({ page: 1, height: size, box: within, ...(href && { href }), ...open });
  }
  return fragments;
};
