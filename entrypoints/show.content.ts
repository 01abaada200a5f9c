import { defineContentScript } from 'wxt/utils/define-content-script';
import { markupAt } from '../lib/extension/markup';
import { outline } from '../lib/extension/outline';

/** Leaves two functions in the extension's isolated world, which the page cannot see; `lib/extension/show` calls them. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  world: 'MAIN',
  main() {
    // Injected anew for every element shown; the first one knows which ring still stands.
    globalThis.approachableOutline ??= (selector) => outline(document, selector);
    globalThis.approachableMarkup ??= (selector) => markupAt(document, selector);
  },
});
