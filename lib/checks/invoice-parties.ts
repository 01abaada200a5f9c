import type { Invoice } from '../invoice/invoice';
import type { Case, Judgement, Quote } from './check';
import { lacking, missing, onEachInvoice, quote } from './invoices';
import { notApplicable, partial, pass } from './verdict';

/** I01. */
export const sellerIdentity = onEachInvoice((invoice) => {
  const { name, address } = invoice.seller;
  const proof = [...quote(invoice, 'seller.name', name), ...quote(invoice, 'seller.address', address)];
  if (name && address) return pass('The seller’s name and address stand on the invoice.', proof);
  if (name) return lacking(invoice, 'The seller’s name stands on the invoice; no address of theirs was found.', proof);
  return missing(invoice, 'Neither name nor address of the seller was found.', proof);
});

/** The message itself can be answered. */
const replies =
  /\b(?:reply(?:ing)? to this (?:e-?mail|message)|antworten sie (?:\w+ )?auf diese|répond(?:ez|re) à ce|respond[ae] a este|rispond\w+ a questa|antwoord\w* op deze|responda a este)/i;

/** I02. */
export const contactOnInvoice = onEachInvoice((invoice) => {
  const { phone, email } = invoice.seller;
  const proof = [
    ...quote(invoice, 'seller.phone', phone),
    ...quote(invoice, 'seller.email', email),
    ...quote(invoice, 'questionsLine', invoice.questionsLine),
  ];
  if (phone && email) return pass('The seller’s phone number and e-mail address stand on the invoice.', proof);
  if ((phone || email) && invoice.seller.address && invoice.questionsLine)
    return pass('One way to reach the seller, the address and a line for questions stand on the invoice.', proof);
  if (!phone && !email && replies.test(invoice.questionsLine ?? ''))
    return lacking(invoice, 'A reply to this message reaches the seller; no phone number of theirs was found.', proof);
  if (phone) return lacking(invoice, 'A phone number of the seller was found, but no e-mail address.', proof);
  if (email) return lacking(invoice, 'An e-mail address of the seller was found, but no phone number.', proof);
  return missing(invoice, 'Neither a phone number nor an e-mail address of the seller was found.', proof);
});

const desk =
  /\b(?:department|dept|team|desk|accounts?|accounting|billing|customer (?:service|care)|support|buchhaltung|kundenservice|kundendienst|rechnungsabteilung|service client\w*|comptabilité|facturation|atención al cliente|administración|contabilidad|servizio clienti|amministrazione|contabilità|klantenservice|administratie|boekhouding|apoio ao cliente|faturação|contabilidade)\b/i;

/** I03. */
export const namedPerson = onEachInvoice((invoice) => {
  const { contactPerson, email } = invoice.seller;
  const person = quote(invoice, 'seller.contactPerson', contactPerson);
  if (contactPerson && !desk.test(contactPerson)) return pass('A person for questions is named.', person);
  const questions = quote(invoice, 'questionsLine', invoice.questionsLine);
  if (contactPerson) return partial('A desk for questions is named, but no person.', person);
  if (invoice.questionsLine) return lacking(invoice, 'A line says where to ask, but names no person.', questions);
  if (email && desk.test(email.split('@')[0]!))
    return lacking(invoice, 'An inbox for questions is named, but no person.', quote(invoice, 'seller.email', email));
  return missing(invoice, 'Nobody is named whom a customer could ask.');
});

/** I04. */
export const idDateBuyer = onEachInvoice((invoice) => {
  const found: Quote[] = [
    ...quote(invoice, 'number', invoice.number),
    ...quote(invoice, 'issueDate', invoice.issueDate),
    ...quote(invoice, 'buyer.name', invoice.buyer.name),
  ];
  if (found.length === 3) return pass('Number, date and customer stand on the invoice.', found);
  if (found.length < 2) return missing(invoice, 'Of number, date and customer at most one was found.', found);
  if (!invoice.number) return lacking(invoice, 'No number of the invoice was found.', found);
  if (!invoice.issueDate) return lacking(invoice, 'No date of the invoice was found.', found);
  return lacking(invoice, 'The customer’s name was not found.', found);
});

/** Forms of companies and bodies that buy as a business. */
const business =
  /(?<![\p{L}\d])(?:GmbH|AG|UG|OHG|KG|e\.? ?V\.?|Ltd\.?|Limited|LLC|LLP|PLC|Inc\.?|Corp\.?|Pty|SARL|SAS|EURL|S\.?A\.?S?|S\.?L\.?U?|S\.?r\.?l\.?|S\.?p\.?A\.?|B\.?V\.?|N\.?V\.?|Lda\.?|A\/S|ApS|AB|Oy|Sp\. z o\.o\.|University|Universität|Council|Stadt|Ministry|Company|Group|Bakery|Hotel|School)(?![\p{L}\d])/u;

const buysAsConsumer = ({ buyer }: Invoice, { profile }: Case): boolean =>
  profile.audience === 'consumer' || (profile.audience === 'both' && !business.test(buyer.name ?? ''));

/** I15. A business pays what it can match to its own order. */
export const customerReference = onEachInvoice((invoice, facts): Judgement => {
  const proof = quote(invoice, 'reference', invoice.reference);
  if (invoice.reference && invoice.referenceOf !== 'seller')
    return pass('The customer’s own reference stands on the invoice.', proof);
  if (buysAsConsumer(invoice, facts)) return notApplicable('Private customers have no reference of their own.');
  if (invoice.reference)
    return partial('The seller’s number of the order stands on the invoice, not the customer’s reference.', proof);
  return missing(invoice, 'No reference of the customer was found, such as the number of their order.');
});
