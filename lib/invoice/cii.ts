import { daysBetween, documentOfCode, meansOfCode, unique } from './codes';
import { emptyInvoice, type Invoice } from './invoice';
import { daysNamed } from './sentences';
import { elementAt, elementsAt, noting, numberOf, said, speak, type XmlElement } from './xml';

/** "20260131" (format 102) or an ISO date. */
const dateOf = (element: XmlElement | null): string | null => {
  const found = /^(\d{4})-?(\d\d)-?(\d\d)/.exec(said(element) ?? '');
  return found ? `${found[1]}-${found[2]}-${found[3]}` : null;
};

const addressOf = (address: XmlElement | null): string | null => {
  const part = (name: string) => said(elementAt(address, name));
  const town = [part('PostcodeCode'), part('CityName')].filter(Boolean).join(' ');
  return (
    [part('LineOne'), part('LineTwo'), part('LineThree'), town, part('CountryID')].filter(Boolean).join(', ') || null
  );
};

const taxIdOf = (party: XmlElement | null): XmlElement | null => {
  const ids = elementsAt(party, 'SpecifiedTaxRegistration/ID');
  return ids.find(({ attributes }) => attributes['schemeID'] === 'VA') ?? ids[0] ?? null;
};

/** UN/CEFACT Cross Industry Invoice: Factur-X, ZUGFeRD 2, XRechnung, and ZUGFeRD 1 with its older names. */
export const isCii = (root: XmlElement): boolean => /^CrossIndustry(?:Invoice|Document)$/.test(root.name);

/** Reads a Cross Industry Invoice. */
export const readCii = (root: XmlElement): Invoice => {
  const invoice = emptyInvoice('cii');
  const { where, seller } = invoice;
  const document = elementAt(root, 'ExchangedDocument|HeaderExchangedDocument');
  const trade = elementAt(root, 'SupplyChainTradeTransaction|SpecifiedSupplyChainTradeTransaction');
  const agreement = elementAt(trade, 'ApplicableHeaderTradeAgreement|ApplicableSupplyChainTradeAgreement');
  const settlement = elementAt(trade, 'ApplicableHeaderTradeSettlement|ApplicableSupplyChainTradeSettlement');
  const sums = elementAt(
    settlement,
    'SpecifiedTradeSettlementHeaderMonetarySummation|SpecifiedTradeSettlementMonetarySummation',
  );
  const terms = elementsAt(settlement, 'SpecifiedTradePaymentTerms');
  const party = elementAt(agreement, 'SellerTradeParty');
  const buyer = elementAt(agreement, 'BuyerTradeParty');
  const contact = elementAt(party, 'DefinedTradeContact');

  const { text, amount, date } = noting(where, dateOf);

  invoice.document = documentOfCode(said(elementAt(document, 'TypeCode')));
  invoice.lang = said(elementAt(document, 'LanguageID'))?.slice(0, 2).toLowerCase() ?? null;
  invoice.number = text('number', elementAt(document, 'ID'));
  invoice.issueDate = date('issueDate', elementAt(document, 'IssueDateTime/DateTimeString'));
  for (const each of terms) {
    invoice.dueDate ??= date('dueDate', elementAt(each, 'DueDateDateTime/DateTimeString'));
    invoice.termsText ??= text('termsText', elementAt(each, 'Description'));
  }
  invoice.termDays = daysBetween(invoice.issueDate, invoice.dueDate);
  invoice.termDaysNamed = invoice.termsText ? daysNamed(invoice.termsText) : [];

  seller.name = text('seller.name', elementAt(party, 'Name'));
  const address = elementAt(party, 'PostalTradeAddress');
  seller.address = addressOf(address);
  if (address && seller.address) where['seller.address'] = address.path;
  seller.contactPerson = text('seller.contactPerson', elementAt(contact, 'PersonName|DepartmentName'));
  seller.phone = text('seller.phone', elementAt(contact, 'TelephoneUniversalCommunication/CompleteNumber'));
  seller.email = text('seller.email', elementAt(contact, 'EmailURIUniversalCommunication/URIID|CompleteNumber'));
  seller.taxId = text('seller.taxId', taxIdOf(party));
  invoice.buyer.name = text('buyer.name', elementAt(buyer, 'Name'));
  invoice.reference =
    text('reference', elementAt(agreement, 'BuyerOrderReferencedDocument/IssuerAssignedID|ID')) ??
    text('reference', elementAt(agreement, 'BuyerReference'));
  if (invoice.reference) invoice.referenceOf = 'buyer';
  else {
    invoice.reference = text('reference', elementAt(agreement, 'SellerOrderReferencedDocument/IssuerAssignedID|ID'));
    if (invoice.reference) invoice.referenceOf = 'seller';
  }

  invoice.currency = text('currency', elementAt(settlement, 'InvoiceCurrencyCode'));
  invoice.total = amount('total', elementAt(sums, 'GrandTotalAmount'));
  const taxes = elementsAt(sums, 'TaxTotalAmount');
  invoice.taxTotal = amount(
    'taxTotal',
    taxes.find(({ attributes }) => attributes['currencyID'] === invoice.currency) ?? taxes[0] ?? null,
  );
  invoice.subtotal = amount('subtotal', elementAt(sums, 'LineTotalAmount'));
  invoice.net = amount('net', elementAt(sums, 'TaxBasisTotalAmount'));
  invoice.prepaid = amount('prepaid', elementAt(sums, 'TotalPrepaidAmount'));
  invoice.rounding = amount('rounding', elementAt(sums, 'RoundingAmount'));
  invoice.due = amount('due', elementAt(sums, 'DuePayableAmount'));
  for (const each of elementsAt(settlement, 'SpecifiedTradeAllowanceCharge')) {
    const value = numberOf(elementAt(each, 'ActualAmount'));
    if (!value) continue;
    const added = said(elementAt(each, 'ChargeIndicator/Indicator')) === 'true';
    where['extras'] ??= each.path;
    invoice.extras.push({ reason: said(elementAt(each, 'Reason|ReasonCode')), amount: added ? value : -value });
  }
  const taxRows = elementsAt(settlement, 'ApplicableTradeTax');
  invoice.taxRates = unique(taxRows.map((row) => numberOf(elementAt(row, 'RateApplicablePercent|ApplicablePercent'))));
  for (const row of taxRows) invoice.taxReason ??= text('taxReason', elementAt(row, 'ExemptionReason'));
  invoice.paid = numberOf(elementAt(sums, 'DuePayableAmount')) === 0 && (invoice.total ?? 0) > 0;

  const means = elementsAt(settlement, 'SpecifiedTradeSettlementPaymentMeans');
  const accounts = elementsAt(settlement, 'SpecifiedTradeSettlementPaymentMeans/PayeePartyCreditorFinancialAccount');
  invoice.iban = text(
    'iban',
    elementsAt(settlement, 'SpecifiedTradeSettlementPaymentMeans/PayeePartyCreditorFinancialAccount/IBANID')[0] ?? null,
  );
  const named = 'PayeePartyCreditorFinancialAccount/AccountName';
  const first = (path: string) => elementsAt(settlement, `SpecifiedTradeSettlementPaymentMeans/${path}`)[0] ?? null;
  invoice.payee = text('payee', first(named)) ?? text('payee', elementAt(settlement, 'PayeeTradeParty/Name'));
  if (!invoice.iban) invoice.account = text('account', first('PayeePartyCreditorFinancialAccount/ProprietaryID'));
  invoice.paymentMeans = unique([
    ...means.map((each) => meansOfCode(said(elementAt(each, 'TypeCode')))),
    accounts.length ? 'bank-transfer' : null,
  ]);

  speak(invoice, [
    ...elementsAt(document, 'IncludedNote/Content'),
    ...terms.flatMap((each) => elementsAt(each, 'Description')),
    ...elementsAt(settlement, 'SpecifiedTradeSettlementPaymentMeans/Information'),
  ]);
  if (means.some((each) => /^(?:49|59)$/.test(said(elementAt(each, 'TypeCode')) ?? '')))
    invoice.collected ??= said(elementAt(means[0] ?? null, 'Information')) ?? 'SEPA';

  for (const line of elementsAt(trade, 'IncludedSupplyChainTradeLineItem')) {
    const description = said(elementAt(line, 'SpecifiedTradeProduct/Name'));
    const charged = numberOf(
      elementAt(
        line,
        'SpecifiedLineTradeSettlement|SpecifiedSupplyChainTradeSettlement/SpecifiedTradeSettlementLineMonetarySummation|SpecifiedTradeSettlementMonetarySummation/LineTotalAmount',
      ),
    );
    const quantity = numberOf(
      elementAt(line, 'SpecifiedLineTradeDelivery|SpecifiedSupplyChainTradeDelivery/BilledQuantity'),
    );
    // ZUGFeRD 1 writes notes as lines without a product.
    if (charged === 0 || (description === null && charged === null)) continue;
    invoice.lines.push({
      description: description ?? '',
      quantity,
      unitPrice: numberOf(
        elementAt(
          line,
          'SpecifiedLineTradeAgreement|SpecifiedSupplyChainTradeAgreement/NetPriceProductTradePrice/ChargeAmount',
        ),
      ),
      amount: charged,
    });
  }
  return invoice;
};
