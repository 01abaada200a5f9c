import type { Invoice } from '../invoice/invoice';
import { isValidIban } from '../invoice/iban';
import { say } from '../words';
import type { Judgement } from './check';
import { missing, onEachInvoice, quote, settled } from './invoices';
import { fail, notApplicable, partial, pass, review } from './verdict';

const families: Readonly<Record<string, string>> = {
  'bank-transfer': 'transfer',
  ideal: 'online banking',
  multibanco: 'online banking',
  pix: 'online banking',
  card: 'card',
  paypal: 'wallet',
  'apple-pay': 'wallet',
  'google-pay': 'wallet',
  klarna: 'instalments',
  'sepa-debit': 'debit',
  'direct-debit': 'debit',
  cheque: 'cheque',
  cash: 'cash',
};

const familiesOf = ({ paymentMeans, payLink }: Invoice): string[] => [
  ...new Set([...paymentMeans.map((means) => families[means] ?? means), ...(payLink ? (['online'] as const) : [])]),
];

/** Full details for the one way there is: an account, an address of the web, or a way that needs none. */
const isComplete = ({ iban, account, payLink, paymentMeans }: Invoice): boolean =>
  Boolean(iban ?? account ?? payLink) || paymentMeans.some((means) => means !== 'bank-transfer');

/** I10. */
export const waysToPay = onEachInvoice((invoice): Judgement => {
  if (settled(invoice)) return notApplicable('This document asks for no payment.');
  if (invoice.collected) return notApplicable('The amount is collected: there is nothing to do.');
  const found = familiesOf(invoice);
  const proof = [
    ...quote(invoice, 'paymentMeans', invoice.paymentMeans.map((means) => means.replaceAll('-', ' ')).join(', ')),
    ...quote(invoice, 'iban', invoice.iban),
    ...quote(invoice, 'payLink', invoice.payLink),
  ];
  if (found.length > 1) return pass('The customer can choose between several ways to pay.', proof);
  if (!found.length) return missing(invoice, 'No way to pay was found on the invoice.');
  if (isComplete(invoice)) return partial('There is one way to pay.', proof);
  return missing(invoice, 'Paying by transfer is asked for, but no account was found.', proof);
});

const isHidden = (account: string | null): boolean => account !== null && /[*X•]{2}/.test(account);

/** I11. */
export const paymentDetails = onEachInvoice((invoice): Judgement => {
  const { iban, account, paymentMeans, payee, seller, number, reference } = invoice;
  if (settled(invoice)) return notApplicable('This document asks for no payment.');
  // An account that is debited is the customer's own.
  if (invoice.collected) return notApplicable('The amount is collected: there is nothing to do.');
  if (!iban && !account && !paymentMeans.includes('bank-transfer'))
    return notApplicable('No bank transfer is asked for.');
  const proof = [
    ...quote(invoice, 'payee', payee),
    ...quote(invoice, 'iban', iban),
    ...quote(invoice, 'account', account),
    ...quote(invoice, 'number', number),
  ];
  if (iban && !isValidIban(iban))
    return missing(invoice, 'The check digits of the IBAN are wrong: a bank would refuse it.', proof);
  if (isHidden(account)) return review('The account is only shown in part: it may be the customer’s own.', proof);
  if (!iban && !account) return missing(invoice, 'A bank transfer is asked for, but no account was found.', proof);
  if (!payee && !seller.name) return partial('The account stands on the invoice, but not whose it is.', proof);
  if (!number && !reference) return partial('The account stands on the invoice, but nothing to refer to.', proof);
  return pass('Payee, account and something to refer to stand on the invoice.', proof);
});

/** Companies that take payments for others; their pages may stand under any of these. */
const processors =
  /(?:^|\.)(?:stripe\.com|paypal\.(?:com|me)|braintreepayments\.com|adyen\.(?:com|link)|square(?:up)?\.(?:com|site|link)|mollie\.com|klarna\.com|gocardless\.com|sumup\.(?:com|link)|payoneer\.com|wise\.com|revolut\.(?:com|me)|worldpay\.com|authorize\.net|chargebee\.com|paddle\.com|paddle\.net|xero\.com|quickbooks\.intuit\.com|intuit\.com|freshbooks\.com|zoho(?:securepay)?\.(?:com|eu)|billdesk\.com|razorpay\.(?:com|me)|rzp\.io|mercadopago\.com(?:\.\w\w)?|pagseguro\.(?:com|uol\.com)\.br|redsys\.es|satispay\.com|tikkie\.me|ideal\.nl|multisafepay\.com|pay\.nl|lexoffice\.de|sevdesk\.de|waveapps\.com|bill\.com|amazon\.(?:com|de|co\.uk)|vippsmobilepay\.com|swish\.nu)$/i;

const shorteners =
  /(?:^|\.)(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|is\.gd|rb\.gy|cutt\.ly|rebrand\.ly|t\.ly|s\.id|shorturl\.at|buff\.ly|lnkd\.in)$/i;

const freeMail =
  /(?:^|\.)(?:gmail|googlemail|gmx|web|outlook|hotmail|yahoo|icloud|aol|t-online|orange|free|libero)\.\w+$/i;

/** The last two parts of a host, three where the last but one is short as in "co.uk". */
const siteOf = (host: string): string => {
  const parts = host.toLowerCase().split('.');
  const many = (parts.at(-2)?.length ?? 9) <= 3 && (parts.at(-1)?.length ?? 0) === 2 && parts.length > 2;
  return parts.slice(many ? -3 : -2).join('.');
};

/** I12. The link is never opened. */
export const payLinkSafe = onEachInvoice((invoice): Judgement => {
  const { payLink, seller } = invoice;
  if (!payLink) return notApplicable('There is no link to pay by.');
  const proof = quote(invoice, 'payLink', payLink);
  const address = /^[a-z]+:/i.test(payLink) ? payLink : `https://${payLink}`;
  if (!URL.canParse(address)) return review('The link to pay by is no complete address.', proof);
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:') return fail('The link to pay by is not encrypted (http).', proof);
  if (shorteners.test(hostname)) return partial('The link to pay by hides where it leads.', proof);
  const own = seller.email?.split('@')[1];
  if (processors.test(hostname)) return pass('The link to pay by leads to a known payment company.', proof);
  if (own && !freeMail.test(own) && siteOf(own) === siteOf(hostname))
    return pass('The link to pay by leads to the seller’s own site.', proof);
  return review(
    say('The link to pay by leads to {host}. Look whether that is the seller, or pays for them.', { host: hostname }),
    proof,
  );
});

/** I19. */
export const noCardNumber = onEachInvoice((invoice): Judgement => {
  const proof = invoice.cardNumbers.flatMap((number) => quote(invoice, 'cardNumbers', number));
  if (proof.length) return fail('A full card number stands on the document for everybody to copy.', proof);
  return pass('No full card number was found.');
});
