import { describe, expect, it } from 'vitest';
import { ciiExample, ublExample } from './examples';
import { readXmlInvoice } from './read';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readXmlInvoice(bytes(text));

const ubl = (root = 'Invoice', line = 'Invoice', quantity = 'Invoiced') => `<?xml version="1.0" encoding="UTF-8"?>
<u:${root} xmlns:u="urn:oasis:names:specification:ubl:schema:xsd:${root}-2" xmlns:a="urn:a" xmlns:b="urn:b">
  <b:ID>UB-1</b:ID><b:IssueDate>2026-03-02</b:IssueDate><b:DueDate>2026-03-23</b:DueDate>
  <b:${root}TypeCode>${root === 'Invoice' ? 380 : 381}</b:${root}TypeCode>
  <b:DocumentCurrencyCode>EUR</b:DocumentCurrencyCode><b:BuyerReference>NA</b:BuyerReference>
  <a:OrderReference><b:ID>PO-5</b:ID></a:OrderReference>
  <a:AccountingSupplierParty><a:Party><a:PartyName><b:Name>Acme &amp; Co</b:Name></a:PartyName>
    <a:PostalAddress><b:StreetName>High Road 1</b:StreetName><b:CityName>Gent</b:CityName><b:PostalZone>9000</b:PostalZone></a:PostalAddress>
    <a:PartyTaxScheme><b:CompanyID>BE0123456789</b:CompanyID><a:TaxScheme><b:ID>VAT</b:ID></a:TaxScheme></a:PartyTaxScheme>
    <a:Contact><b:Name>Accounts</b:Name><b:Telephone>+32 9 000 00 00</b:Telephone><b:ElectronicMail>pay@acme.example</b:ElectronicMail></a:Contact>
  </a:Party></a:AccountingSupplierParty>
  <a:AccountingCustomerParty><a:Party><a:PartyLegalEntity><b:RegistrationName>Bakery BV</b:RegistrationName></a:PartyLegalEntity></a:Party></a:AccountingCustomerParty>
  <a:PaymentMeans><b:PaymentMeansCode>58</b:PaymentMeansCode><a:PayeeFinancialAccount><b:ID>BE68539007547034</b:ID></a:PayeeFinancialAccount></a:PaymentMeans>
  <a:PaymentTerms><b:Note>Please pay within 21 days</b:Note></a:PaymentTerms>
  <a:TaxTotal><b:TaxAmount currencyID="EUR">21.00</b:TaxAmount><a:TaxSubtotal><a:TaxCategory><b:Percent>21</b:Percent></a:TaxCategory></a:TaxSubtotal></a:TaxTotal>
  <a:LegalMonetaryTotal><b:TaxInclusiveAmount currencyID="EUR">121.00</b:TaxInclusiveAmount><b:PayableAmount currencyID="EUR">121.00</b:PayableAmount></a:LegalMonetaryTotal>
  <a:${line}Line><b:${quantity}Quantity>2</b:${quantity}Quantity><b:LineExtensionAmount>100.00</b:LineExtensionAmount><a:Item><b:Name>Flour</b:Name></a:Item><a:Price><b:PriceAmount>50</b:PriceAmount></a:Price></a:${line}Line>
</u:${root}>`;

/** One invoice in the names of ZUGFeRD 2 and in those of ZUGFeRD 1. */
const cii = (first: boolean) => {
  const name = (now: string, then: string) => (first ? then : now);
  const part = (what: string) => name(`ApplicableHeaderTrade${what}`, `ApplicableSupplyChainTrade${what}`);
  const root = `r:CrossIndustry${name('Invoice', 'Document')}`;
  const line = (what: string) => name(`SpecifiedLineTrade${what}`, `SpecifiedSupplyChainTrade${what}`);
  const sums = name('SpecifiedTradeSettlementHeaderMonetarySummation', 'SpecifiedTradeSettlementMonetarySummation');
  const lineSums = name('SpecifiedTradeSettlementLineMonetarySummation', 'SpecifiedTradeSettlementMonetarySummation');
  return `<${root} xmlns:r="urn:r" xmlns:m="urn:m">
  <r:${name('ExchangedDocument', 'HeaderExchangedDocument')}><m:ID>Z-9</m:ID><m:TypeCode>380</m:TypeCode>
    <m:IssueDateTime><m:DateTimeString format="102">20260302</m:DateTimeString></m:IssueDateTime></r:${name('ExchangedDocument', 'HeaderExchangedDocument')}>
  <r:${name('SupplyChainTradeTransaction', 'SpecifiedSupplyChainTradeTransaction')}>
    <m:IncludedSupplyChainTradeLineItem><m:SpecifiedTradeProduct><m:Name>Lamp</m:Name></m:SpecifiedTradeProduct>
      <m:${line('Delivery')}><m:BilledQuantity>1</m:BilledQuantity></m:${line('Delivery')}>
      <m:${line('Settlement')}><m:${lineSums}><m:LineTotalAmount>100.00</m:LineTotalAmount></m:${lineSums}></m:${line('Settlement')}>
    </m:IncludedSupplyChainTradeLineItem>
    <m:${part('Agreement')}><m:SellerTradeParty><m:Name>Acme GmbH</m:Name>
        <m:SpecifiedTaxRegistration><m:ID schemeID="FC">12/345</m:ID></m:SpecifiedTaxRegistration>
        <m:SpecifiedTaxRegistration><m:ID schemeID="VA">DE123456789</m:ID></m:SpecifiedTaxRegistration></m:SellerTradeParty>
      <m:BuyerTradeParty><m:Name>Nordlicht AG</m:Name></m:BuyerTradeParty>
      <m:BuyerOrderReferencedDocument><m:${name('IssuerAssignedID', 'ID')}>B-3</m:${name('IssuerAssignedID', 'ID')}></m:BuyerOrderReferencedDocument></m:${part('Agreement')}>
    <m:${part('Settlement')}><m:InvoiceCurrencyCode>EUR</m:InvoiceCurrencyCode>
      <m:SpecifiedTradeSettlementPaymentMeans><m:TypeCode>58</m:TypeCode><m:PayeePartyCreditorFinancialAccount><m:IBANID>DE89370400440532013000</m:IBANID></m:PayeePartyCreditorFinancialAccount></m:SpecifiedTradeSettlementPaymentMeans>
      <m:ApplicableTradeTax><m:${name('RateApplicablePercent', 'ApplicablePercent')}>19.00</m:${name('RateApplicablePercent', 'ApplicablePercent')}></m:ApplicableTradeTax>
      <m:SpecifiedTradePaymentTerms><m:DueDateDateTime><m:DateTimeString format="102">20260316</m:DateTimeString></m:DueDateDateTime></m:SpecifiedTradePaymentTerms>
      <m:${sums}><m:TaxTotalAmount currencyID="EUR">19.00</m:TaxTotalAmount><m:GrandTotalAmount>119.00</m:GrandTotalAmount></m:${sums}></m:${part('Settlement')}>
  </r:${name('SupplyChainTradeTransaction', 'SpecifiedSupplyChainTradeTransaction')}></${root}>`;
};

describe('a UBL invoice', () => {
  it('gives exact values and says where each stands', () => {
    const invoice = read(ubl());
    expect(invoice).toMatchObject({
      source: 'ubl',
      document: 'invoice',
      number: 'UB-1',
      issueDate: '2026-03-02',
      dueDate: '2026-03-23',
      termDays: 21,
      termsText: 'Please pay within 21 days',
      reference: 'PO-5',
      buyer: { name: 'Bakery BV' },
      currency: 'EUR',
      total: 121,
      taxTotal: 21,
      taxRates: [21],
      paymentMeans: ['bank-transfer'],
      iban: 'BE68539007547034',
      lines: [{ description: 'Flour', quantity: 2, unitPrice: 50, amount: 100 }],
    });
    expect(invoice.seller).toEqual({
      name: 'Acme & Co',
      address: 'High Road 1, 9000 Gent',
      phone: '+32 9 000 00 00',
      email: 'pay@acme.example',
      contactPerson: 'Accounts',
      taxId: 'BE0123456789',
    });
    expect(invoice.where['total']).toBe('/Invoice/LegalMonetaryTotal/TaxInclusiveAmount');
  });

  it('names parties as they are registered, and takes a debit transfer for one that the payer orders', () => {
    const text = ubl()
      .replace(
        '</a:PartyTaxScheme>',
        '</a:PartyTaxScheme><a:PartyLegalEntity><b:RegistrationName>Acme Holding NV</b:RegistrationName></a:PartyLegalEntity>',
      )
      .replace('<b:PaymentMeansCode>58', '<b:PaymentMeansCode>31');
    expect(read(text)).toMatchObject({ seller: { name: 'Acme Holding NV' }, paymentMeans: ['bank-transfer'] });
  });

  it('may be a credit note', () => {
    expect(read(ubl('CreditNote', 'CreditNote', 'Credited'))).toMatchObject({
      document: 'credit-note',
      total: 121,
      lines: [{ quantity: 2 }],
    });
  });
});

describe('a CII invoice', () => {
  it.each([
    ['now', false],
    ['in ZUGFeRD 1', true],
  ])('is read with the names it has %s', (_, first) => {
    expect(read(cii(first))).toMatchObject({
      source: 'cii',
      number: 'Z-9',
      issueDate: '2026-03-02',
      dueDate: '2026-03-16',
      termDays: 14,
      reference: 'B-3',
      seller: { name: 'Acme GmbH', taxId: 'DE123456789' },
      buyer: { name: 'Nordlicht AG' },
      total: 119,
      taxTotal: 19,
      taxRates: [19],
      iban: 'DE89370400440532013000',
      lines: [{ description: 'Lamp', quantity: 1, amount: 100 }],
    });
  });
});

describe('XML that is no invoice', () => {
  it.each([
    ['<Catalogue/>', 'neither a UBL nor a CII invoice'],
    ['<Invoice>', 'damaged'],
    ['nothing', 'damaged'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><Invoice>&b;</Invoice>', 'a document type of its own'],
    ['<Invoice>&unknown;</Invoice>', 'damaged'],
    ['<a>'.repeat(60) + '</a>'.repeat(60), 'too deep'],
  ])('is refused with a sentence: %s', (text, sentence) => {
    expect(() => read(text)).toThrow(sentence);
  });
});

describe('an invoice by EN 16931', () => {
  it('in UBL gives extras, prepayment, rounding and what is said to the reader', () => {
    expect(read(ublExample)).toMatchObject({
      number: 'TG-2026-17',
      termDaysNamed: [30],
      reference: 'PO-900',
      referenceOf: 'buyer',
      seller: { contactPerson: 'Ines Maas', taxId: 'NL123456789B01' },
      subtotal: 266.67,
      net: 281.67,
      taxTotal: 51.15,
      taxRates: [21, 9],
      total: 332.82,
      prepaid: 100,
      rounding: -0.02,
      due: 232.8,
      extras: [
        { reason: 'Loyalty discount', amount: -10 },
        { reason: 'Freight', amount: 25 },
      ],
      payee: 'Tulip Gardens B.V.',
      please: 'Please pay within 30 days.',
      thanks: 'Thank you for your order.',
      questionsLine: 'Questions? Call Ines Maas on +31 20 555 0100.',
      where: { thanks: '/Invoice/Note', extras: '/Invoice/AllowanceCharge' },
    });
  });

  it('in CII gives the reason for no tax, a debit, and hides a card number', () => {
    const invoice = read(ciiExample);
    expect(invoice).toMatchObject({
      taxTotal: 0,
      taxReason: 'TVA non applicable, article 293 B du CGI',
      paymentMeans: ['sepa-debit'],
      thanks: 'Merci de votre confiance.',
      lang: 'fr',
      cardNumbers: ['4111 11••••••1111'],
    });
    expect(invoice.collected).not.toBeNull();
    expect(JSON.stringify(invoice)).not.toContain('4111111111111111');
  });
});
