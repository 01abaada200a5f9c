import type { Page } from '../page/page';
import type { Sighting } from './sighting';

export interface PaymentMethod extends Sighting {
  /** An id such as `visa`, `paypal`, `bank-transfer`. */
  method: string;
  family:
    | 'card'
    | 'wallet'
    | 'instalments'
    | 'online-banking'
    | 'debit'
    | 'transfer'
    | 'post'
    | 'cash'
    | 'account'
    | 'other';
  how: 'text' | 'mark' | 'option' | 'field' | 'script';
  /** True where the page presents it as accepted by this vendor. */
  accepted: boolean;
}

/** Payment methods. */
export const paymentMethods = (_page: Page): PaymentMethod[] => [];
