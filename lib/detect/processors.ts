import type { Page } from '../page/page';
import { sight, type Sighting } from './sighting';
import { processorVendors } from './vendors/processors';
import { traceOf } from './vendors/vendor';

export interface Processor extends Sighting {
  /** The id of the company that takes payments for the vendor, such as `stripe`. */
  vendor: string;
  name: string;
  how: 'script' | 'frame' | 'element';
}

/** Payment processors whose code the page loads. They say who handles a payment, never what is accepted. */
export const processors = (page: Page): Processor[] =>
  processorVendors.flatMap((vendor) => {
    const trace = traceOf(page, vendor);
    const [id, name] = vendor;
    return trace ? [{ vendor: id, name, how: trace.how, ...sight(page, trace.element, name) }] : [];
  });
