import type { Judgement } from './check';
import { lacking, missing, onEachInvoice, quote, settled } from './invoices';
import { notApplicable, partial, pass, review } from './verdict';

/** I13. */
export const pleaseThankYou = onEachInvoice((invoice): Judgement => {
  const { please, thanks } = invoice;
  const proof = [...quote(invoice, 'please', please), ...quote(invoice, 'thanks', thanks)];
  // Who has paid is thanked; there is nothing to ask for.
  if (invoice.document === 'credit-note' && !thanks) return notApplicable('This document asks for no payment.');
  if (settled(invoice))
    return thanks ? pass('The invoice says thank you.', proof) : missing(invoice, 'No thank-you was found.', proof);
  if (please && thanks) return pass('The invoice asks politely for payment and says thank you.', proof);
  if (please) return lacking(invoice, 'The invoice asks politely for payment, but no thank-you was found.', proof);
  if (thanks) return lacking(invoice, 'The invoice says thank you, but does not ask politely for payment.', proof);
  return missing(invoice, 'Neither a polite request to pay nor a thank-you was found.', proof);
});

/** I14. Whether a threat is fair depends on what went before, which no invoice tells: a person must look. */
export const tone = onEachInvoice((invoice): Judgement => {
  const { threat, stern, please, thanks, lateFee, document } = invoice;
  const threats = quote(invoice, 'threat', threat);
  if (threat && document !== 'reminder')
    return review('A first invoice threatens. Was there a polite step before?', threats);
  if (threat)
    return review('This reminder threatens. Was there a polite reminder before?', [
      ...threats,
      ...quote(invoice, 'please', please),
    ]);
  if (stern)
    return partial('The wording presses: capitals, exclamation marks or hurry.', quote(invoice, 'stern', stern));
  const polite = [...quote(invoice, 'please', please), ...quote(invoice, 'thanks', thanks)];
  if (lateFee)
    return pass('The tone is calm; what is said about late payment is information.', [
      ...polite,
      ...quote(invoice, 'lateFee', lateFee),
    ]);
  return pass('The tone is calm and professional.', polite);
});
