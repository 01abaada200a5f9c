import { defineContentScript } from 'wxt/utils/define-content-script';
import { boxesOf } from '../lib/extension/boxes';
import { markupAt } from '../lib/extension/markup';
import { outline } from '../lib/extension/outline';

/** Leaves its functions in the extension's isolated world, which the page cannot see; `lib/extension/show` calls them. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  world: 'MAIN',
  main() {
    // Injected anew for every element shown; the first one knows which ring still stands.
    globalThis.approachableOutline ??= (selector) => outline(document, selector);
    globalThis.approachableBoxes ??= (selectors) => boxesOf(document, selectors);
    globalThis.approachableMarkup ??= (selector) => markupAt(document, selector);
  },
});
