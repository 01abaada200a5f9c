import { audit } from '../lib/audit';
import { collect } from '../lib/collect';

/** What is timed: everything the product does on a page. Milliseconds of each half and of the longest block. */
const measure = async () => {
  const start = performance.now();
  const evidence = await collect(document);
  const collected = performance.now();
  const report = audit({ pages: [evidence] });
  return {
    collect: collected - start,
    audit: performance.now() - collected,
    judged: report.judged,
    nodes: evidence.page.nodes,
    truncated: evidence.page.truncated,
  };
};

Object.assign(globalThis, { measure });
