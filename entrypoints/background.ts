import { defineBackground } from 'wxt/utils/define-background';
import { offerInvoices } from '../lib/extension/menu';

/** Keeps no state: it wires what the browser's own surfaces ask for. */
export default defineBackground(() => {
  offerInvoices();
});
