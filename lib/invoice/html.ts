import type { Fragment } from './sheet';

/**
 * Where every word of a rendered page stands, line by line. It is sent to the page as its own source, so it uses nothing
 * outside itself.
 */
export const fragmentsOf = (): Fragment[] => {
  const fragments: Fragment[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node && fragments.length < 20_000; node = walker.nextNode()) {
    const text = (node as Text).data;
    const parent = node.parentElement;
    if (!parent || !text.trim() || ['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'].includes(parent.tagName)) continue;
    const style = getComputedStyle(parent);
    if (style.visibility === 'hidden' || style.opacity === '0') continue;
    const size = Number.parseFloat(style.fontSize) || 16;
    if (size < 2) continue;
    let open: { x: number; y: number; width: number; text: string } | null = null;
    for (const word of text.matchAll(/\S+/g)) {
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const box = range.getBoundingClientRect();
      if (box.width < 1 || box.height < 1) continue;
      const x = box.left + scrollX;
      const y = box.bottom + scrollY - (box.height - size) / 2 - size * 0.2;
      if (open && Math.abs(open.y - y) < size / 3 && x >= open.x) {
        open.text += ` ${word[0]}`;
        open.width = x + box.width - open.x;
      } else {
        if (open) fragments.push({ page: 1, height: size, ...open });
        open = { x, y, width: box.width, text: word[0] };
      }
    }
    if (open) fragments.push({ page: 1, height: size, ...open });
  }
  return fragments;
};
