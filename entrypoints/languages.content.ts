import { defineContentScript } from 'wxt/utils/define-content-script';
import { languagesIn } from '../lib/page/languages';

/** Tells which languages the page speaks, so that only their words are injected before the collector. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  globalName: true,
  // The plain wrapper; see collect.content.ts.
  world: 'MAIN',
  main: () => languagesIn(document),
});
