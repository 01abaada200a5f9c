import { defineContentScript } from 'wxt/utils/define-content-script';
import { furtherPlans } from '../lib/injection';
import { callsElsewhere } from '../lib/page/calling';
import { languagesIn } from '../lib/page/languages';

/** Tells which languages the page speaks and where it calls: only what that takes is injected before the collector. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  globalName: true,
  // The plain wrapper; see collect.content.ts.
  world: 'MAIN',
  main() {
    const { document: page, url } = globalThis.approachableFetched ?? { document, url: document.URL };
    const address = new URL(url);
    return [...languagesIn(page, address.hostname), ...(callsElsewhere(page, address) ? [furtherPlans] : [])];
  },
});
