import { defineContentScript } from 'wxt/utils/define-content-script';
import { collect } from '../lib/collect';
import { staticLayout } from '../lib/page/layout';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  globalName: true,
  // The wrapper for isolated worlds posts messages to the page and listens; this one only calls `main`. The script is
  // injected into the isolated world all the same: `registration: 'runtime'` leaves the world to the injector.
  world: 'MAIN',
  main() {
    const { approachableHome: home = null, approachableFetched: fetched } = globalThis;
    globalThis.approachableHome = globalThis.approachableFetched = undefined;
    return fetched
      ? collect(fetched.document, { url: fetched.url, layout: staticLayout, home })
      : collect(document, { home });
  },
});
