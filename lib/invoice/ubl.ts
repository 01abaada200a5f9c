import { daysBetween, documentOfCode, meansOfCode, unique } from './codes';
import { emptyInvoice, type Invoice } from './invoice';
import { daysNamed } from './sentences';
import { elementAt, elementsAt, noting, numberOf, said, speak, type XmlElement } from './xml';

const dateOf = (element: XmlElement | null): string | null => /^\d{4}-\d\d-\d\d/.exec(said(element) ?? '')?.[0] ?? null;

const addressOf = (address: XmlElement | null): string | null => {
  const part = (path: string) => said(elementAt(address, path));
  const town = [part('PostalZone'), part('CityName')].filter(Boolean).join(' ');
  const street = [part('StreetName'), part('BuildingNumber')].filter(Boolean).join(' ');
  return (
    [street, part('AdditionalStreetName'), town, part('CountrySubentity'), part('Country/IdentificationCode')]
      .filter(Boolean)
      .join(', ') || null
  );
};

/** The name of the European rules (BT-27, BT-44) is the registered one; a trade is known by its other name where there is none. */
const nameOf = (party: XmlElement | null): XmlElement | null =>
  elementAt(party, 'PartyLegalEntity/RegistrationName') ?? elementAt(party, 'PartyName/Name');

/** UBL 2.1: an invoice or a credit note. */
export const isUbl = (root: XmlElement): boolean =>
  (root.name === 'Invoice' || root.name === 'CreditNote') && elementAt(root, 'AccountingSupplierParty') !== null;

/** Reads a UBL 2.1 invoice or credit note. */
export const readUbl = (root: XmlElement): Invoice => {
  const invoice = emptyInvoice('ubl');
  const { where, seller } = invoice;
  const credit = root.name === 'CreditNote';
  const party = elementAt(root, 'AccountingSupplierParty/Party');
  const buyer = elementAt(root, 'AccountingCustomerParty/Party');
  const contact = elementAt(party, 'Contact');
  const sums = elementAt(root, 'LegalMonetaryTotal');

  const { text, amount, date } = noting(where, dateOf);

  const code = said(elementAt(root, 'InvoiceTypeCode|CreditNoteTypeCode'));
  invoice.document = credit ? 'credit-note' : documentOfCode(code);
  invoice.number = text('number', elementAt(root, 'ID'));
  invoice.issueDate = date('issueDate', elementAt(root, 'IssueDate'));
  invoice.dueDate =
    date('dueDate', elementAt(root, 'DueDate')) ?? date('dueDate', elementAt(root, 'PaymentMeans/PaymentDueDate'));
  invoice.termDays = daysBetween(invoice.issueDate, invoice.dueDate);
  invoice.termsText = text('termsText', elementAt(root, 'PaymentTerms/Note'));
  invoice.termDaysNamed = invoice.termsText ? daysNamed(invoice.termsText) : [];

  seller.name = text('seller.name', nameOf(party));
  const address = elementAt(party, 'PostalAddress');
  seller.address = addressOf(address);
  if (address && seller.address) where['seller.address'] = address.path;
  seller.contactPerson = text('seller.contactPerson', elementAt(contact, 'Name'));
  seller.phone = text('seller.phone', elementAt(contact, 'Telephone'));
  seller.email = text('seller.email', elementAt(contact, 'ElectronicMail'));
  const taxIds = elementsAt(party, 'PartyTaxScheme');
  const vat = taxIds.find((each) => said(elementAt(each, 'TaxScheme/ID')) === 'VAT') ?? taxIds[0] ?? null;
  seller.taxId = text('seller.taxId', elementAt(vat, 'CompanyID'));
  invoice.buyer.name = text('buyer.name', nameOf(buyer));
  // The European rules write "NA" into the order where there is only a buyer's reference.
  invoice.reference =
    [elementAt(root, 'OrderReference/ID'), elementAt(root, 'BuyerReference')]
      .filter((element) => said(element) !== 'NA')
      .reduce<string | null>((found, element) => found ?? text('reference', element), null) ?? null;
  if (invoice.reference) invoice.referenceOf = 'buyer';
  else {
    invoice.reference = text('reference', elementAt(root, 'OrderReference/SalesOrderID'));
    if (invoice.reference) invoice.referenceOf = 'seller';
  }

  invoice.currency = text('currency', elementAt(root, 'DocumentCurrencyCode'));
  invoice.total = amount('total', elementAt(sums, 'TaxInclusiveAmount') ?? elementAt(sums, 'PayableAmount'));
  const taxes = elementsAt(root, 'TaxTotal/TaxAmount');
  invoice.taxTotal = amount(
    'taxTotal',
    taxes.find(({ attributes }) => attributes['currencyID'] === invoice.currency) ?? taxes[0] ?? null,
  );
  invoice.subtotal = amount('subtotal', elementAt(sums, 'LineExtensionAmount'));
  invoice.net = amount('net', elementAt(sums, 'TaxExclusiveAmount'));
  invoice.prepaid = amount('prepaid', elementAt(sums, 'PrepaidAmount'));
  invoice.rounding = amount('rounding', elementAt(sums, 'PayableRoundingAmount'));
  invoice.due = amount('due', elementAt(sums, 'PayableAmount'));
  for (const each of elementsAt(root, 'AllowanceCharge')) {
    const value = numberOf(elementAt(each, 'Amount'));
    if (!value) continue;
    const added = said(elementAt(each, 'ChargeIndicator')) === 'true';
    where['extras'] ??= each.path;
    const reason = said(elementAt(each, 'AllowanceChargeReason')) ?? said(elementAt(each, 'AllowanceChargeReasonCode'));
    invoice.extras.push({ reason, amount: added ? value : -value });
  }
  const categories = elementsAt(root, 'TaxTotal/TaxSubtotal/TaxCategory');
  invoice.taxRates = unique(categories.map((each) => numberOf(elementAt(each, 'Percent'))));
  for (const each of categories) invoice.taxReason ??= text('taxReason', elementAt(each, 'TaxExemptionReason'));
  invoice.paid = numberOf(elementAt(sums, 'PayableAmount')) === 0 && (invoice.total ?? 0) > 0;

  const means = elementsAt(root, 'PaymentMeans');
  invoice.paymentMeans = unique(means.map((each) => meansOfCode(said(elementAt(each, 'PaymentMeansCode')))));
  const accounts = elementsAt(root, 'PaymentMeans/PayeeFinancialAccount/ID');
  const iban = accounts.find((each) => /^[A-Z]{2}\d\d[\dA-Z ]{10,}$/.test(said(each) ?? ''));
  invoice.iban = text('iban', iban ?? null);
  if (!invoice.iban) invoice.account = text('account', accounts[0] ?? null);
  invoice.payee =
    text('payee', elementAt(root, 'PaymentMeans/PayeeFinancialAccount/Name')) ??
    text('payee', elementAt(root, 'PayeeParty/PartyName/Name'));
  speak(invoice, [
    ...elementsAt(root, 'Note'),
    ...elementsAt(root, 'PaymentTerms/Note'),
    ...elementsAt(root, 'PaymentMeans/InstructionNote'),
  ]);
  if (means.some((each) => /^(?:49|59)$/.test(said(elementAt(each, 'PaymentMeansCode')) ?? '')))
    invoice.collected ??= said(elementAt(means[0] ?? null, 'InstructionNote')) ?? 'SEPA';

  for (const line of elementsAt(root, 'InvoiceLine|CreditNoteLine')) {
    const charged = numberOf(elementAt(line, 'LineExtensionAmount'));
    if (charged === 0) continue;
    invoice.lines.push({
      description: said(elementAt(line, 'Item/Name')) ?? said(elementAt(line, 'Item/Description')) ?? '',
      quantity: numberOf(elementAt(line, 'InvoicedQuantity|CreditedQuantity')),
      unitPrice: numberOf(elementAt(line, 'Price/PriceAmount')),
      amount: charged,
    });
  }
  return invoice;
};
