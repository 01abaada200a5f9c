import { elementAt } from '../page/selector';

/** Where an element stands in the viewport of the top document, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The boxes of the elements that selectors lead to; null for what is gone, not drawn or outside the viewport. */
export const boxesOf = (document: Document, selectors: readonly string[]): (Box | null)[] => {
  const { innerWidth, innerHeight } = document.defaultView!;
  return selectors.map((selector) => {
    const element = elementAt(document, selector);
    if (!element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return null;
    let { left, top, width, height } = element.getBoundingClientRect();
    // A frame of the same origin has a viewport of its own.
    for (let view = element.ownerDocument.defaultView; view?.frameElement; view = view.parent as typeof view) {
      const frame = view.frameElement.getBoundingClientRect();
      left += frame.left + view.frameElement.clientLeft;
      top += frame.top + view.frameElement.clientTop;
    }
    const seen = width > 0 && height > 0 && left >= 0 && top >= 0 && left + width <= innerWidth && top < innerHeight;
    return seen ? { left, top, width, height: Math.min(height, innerHeight - top) } : null;
  });
};
