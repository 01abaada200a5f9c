import type { Block, Page } from '../../page/page';
import { regionIn } from '../sighting';

/** Goods laid out side by side: prices in at least four brothers of one container. Rows of a table are a list of prices. */
export const onShelf = (page: Page, priced: readonly Block[]): boolean => {
  const shelves = new Map<Element, Set<Element>>();
  for (const { element } of priced.slice(0, 60)) {
    if (regionIn(page, element) !== 'main' || element.closest('table')) continue;
    let tray: Element = element;
    for (let up = 0; up < 6 && tray.parentElement && tray.localName !== 'body'; up++) {
      const shelf: Element = tray.parentElement;
      if (tray !== element || /^(?:li|div|article|a)$/.test(tray.localName)) {
        const trays = shelves.get(shelf) ?? new Set();
        if (trays.add(tray).size >= 4) return true;
        shelves.set(shelf, trays);
      }
      tray = shelf;
    }
  }
  return false;
};

/** A price close to the main heading: what the page is about has one. */
export const pricedHeading = (page: Page): boolean => {
  const heading = page.blocks.findIndex(({ level }) => level === 1);
  return (
    heading >= 0 &&
    page.blocks
      .slice(heading + 1, heading + 13)
      .some(({ text }) => text.length <= 60 && /\d/.test(text) && money.test(text))
  );
};

export const money = /[€$£¥₩₽₺₹]|\b(?:EUR|USD|GBP|CHF|PLN|CZK|SEK|NOK|DKK)\b|\d\s?(?:zł|Kč|kr|руб|TL|Ft|lei|грн|円|元)/;
