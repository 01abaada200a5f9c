/** Invoices written for tests: small, with invented companies, each in another format. */

interface Drawing {
  /** Text and its place, from the lower left corner in points. */
  readonly text?: readonly (readonly [x: number, y: number, text: string])[];
  readonly pages?: number;
  readonly rotate?: number;
  readonly xml?: string;
  readonly encrypted?: boolean;
}

const stream = (body: string, more = '') => `<< /Length ${body.length} ${more}>>\nstream\n${body}\nendstream`;

/** A small PDF, written by hand. */
export const pdf = ({ text = [], pages = 1, rotate = 0, xml, encrypted }: Drawing): Uint8Array => {
  const content = text
    .map(([x, y, words]) => `BT /F1 10 Tf ${rotate ? `0 1 -1 0 ${x} ${y}` : `1 0 0 1 ${x} ${y}`} Tm (${words}) Tj ET`)
    .join('\n');
  const kids = Array.from({ length: pages }, (_, index) => `${10 + index} 0 R`).join(' ');
  const names = xml ? '/Names << /EmbeddedFiles << /Names [(factur-x.xml) 5 0 R] >> >>' : '';
  const objects = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${names} >>`],
    [2, `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`],
    [3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    [4, stream(content)],
    [5, '<< /Type /Filespec /F (factur-x.xml) /UF (factur-x.xml) /EF << /F 6 0 R >> >>'],
    [6, stream(xml ?? '', '/Type /EmbeddedFile ')],
    [7, `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`],
  ]);
  for (let index = 0; index < pages; index++)
    objects.set(
      10 + index,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Rotate ${rotate} /Resources << /Font << /F1 3 0 R >> >> /Contents 4 0 R >>`,
    );
  const body = [...objects].map(([number, object]) => `${number} 0 obj\n${object}\nendobj`).join('\n');
  const security = encrypted ? '/Encrypt 7 0 R /ID [<00> <00>] ' : '';
  return new TextEncoder().encode(`%PDF-1.4\n${body}\ntrailer << /Root 1 0 R ${security}>>\n%%EOF`);
};

/** A plain invoice as a PDF. */
export const textPdf = (): Uint8Array =>
  pdf({
    text: [
      [40, 760, 'Brightwell Pumps Ltd'],
      [40, 745, '1 Mill Lane, Leeds LS1 4AB'],
      [40, 730, 'Phone 01632 960123'],
      [400, 760, 'Invoice no: BP-2031'],
      [400, 745, 'Invoice date: 3 March 2026'],
      [40, 690, 'Bill to'],
      [40, 675, 'Harbour Cafe Ltd'],
      [40, 630, 'Description'],
      [300, 630, 'Qty'],
      [400, 630, 'Amount'],
      [40, 610, 'Pump service'],
      [300, 610, '2'],
      [400, 610, '100.00'],
      [300, 580, 'VAT 20%'],
      [400, 580, '20.00'],
      [300, 560, 'Grand total'],
      [400, 560, '120.00 GBP'],
      [40, 520, 'Please pay within 21 days. Thank you for your business.'],
    ],
    xml: ciiExample,
  });

/** A page with a table, as shop software writes it. */
export const htmlExample = `<!doctype html><html lang="en"><head><title>Invoice</title><style>td { padding: 4px }</style></head><body>
<table><tr><td><b>Brightwell Pumps Ltd</b><br>1 Mill Lane<br>Leeds LS1 4AB<br>billing@brightwell.example</td><td>Invoice no: BP-2031<br>Date: 3 March 2026</td></tr></table>
<p>Bill to<br>Harbour Cafe Ltd</p>
<table><tr><th>Description</th><th>Qty</th><th>Amount</th></tr><tr><td>Pump service</td><td>2</td><td>100.00</td></tr>
<tr><td>Subtotal</td><td></td><td>100.00</td></tr><tr><td>VAT 20%</td><td></td><td>20.00</td></tr><tr><td>Total</td><td></td><td>£120.00</td></tr></table>
<p>Please pay within 21 days. Thank you.</p></body></html>`;

const amount = (name: string, value: string) => `<cbc:${name} currencyID="EUR">${value}</cbc:${name}>`;

/** EN 16931 in UBL: two rates, an allowance and a charge with their reasons, a prepayment, notes to the reader. */
export const ublExample = `<?xml version="1.0" encoding="UTF-8"?>
<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
<cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID><cbc:ID>TG-2026-17</cbc:ID><cbc:IssueDate>2026-04-07</cbc:IssueDate><cbc:DueDate>2026-05-07</cbc:DueDate>
<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode><cbc:Note>Thank you for your order. Questions? Call Ines Maas on +31 20 555 0100.</cbc:Note>
<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode><cbc:BuyerReference>DEPT-4</cbc:BuyerReference>
<cac:OrderReference><cbc:ID>PO-900</cbc:ID></cac:OrderReference>
<cac:AccountingSupplierParty><cac:Party><cac:PartyName><cbc:Name>Tulip Gardens</cbc:Name></cac:PartyName>
<cac:PostalAddress><cbc:StreetName>Kade 1</cbc:StreetName><cbc:CityName>Leiden</cbc:CityName><cbc:PostalZone>2311 AA</cbc:PostalZone><cac:Country><cbc:IdentificationCode>NL</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
<cac:PartyTaxScheme><cbc:CompanyID>NL123456789B01</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
<cac:PartyLegalEntity><cbc:RegistrationName>Tulip Gardens B.V.</cbc:RegistrationName></cac:PartyLegalEntity>
<cac:Contact><cbc:Name>Ines Maas</cbc:Name><cbc:Telephone>+31 20 555 0100</cbc:Telephone><cbc:ElectronicMail>ines@tulip.example</cbc:ElectronicMail></cac:Contact></cac:Party></cac:AccountingSupplierParty>
<cac:AccountingCustomerParty><cac:Party><cac:PartyLegalEntity><cbc:RegistrationName>Stadtpark GmbH</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party></cac:AccountingCustomerParty>
<cac:PaymentMeans><cbc:PaymentMeansCode>58</cbc:PaymentMeansCode><cbc:PaymentID>TG-2026-17</cbc:PaymentID><cac:PayeeFinancialAccount><cbc:ID>NL91ABNA0417164300</cbc:ID><cbc:Name>Tulip Gardens B.V.</cbc:Name></cac:PayeeFinancialAccount></cac:PaymentMeans>
<cac:PaymentTerms><cbc:Note>Please pay within 30 days.</cbc:Note></cac:PaymentTerms>
<cac:AllowanceCharge><cbc:ChargeIndicator>false</cbc:ChargeIndicator><cbc:AllowanceChargeReason>Loyalty discount</cbc:AllowanceChargeReason>${amount('Amount', '10.00')}</cac:AllowanceCharge>
<cac:AllowanceCharge><cbc:ChargeIndicator>true</cbc:ChargeIndicator><cbc:AllowanceChargeReason>Freight</cbc:AllowanceChargeReason>${amount('Amount', '25.00')}</cac:AllowanceCharge>
<cac:TaxTotal>${amount('TaxAmount', '51.15')}<cac:TaxSubtotal>${amount('TaxableAmount', '215.00')}${amount('TaxAmount', '45.15')}<cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>21</cbc:Percent></cac:TaxCategory></cac:TaxSubtotal>
<cac:TaxSubtotal>${amount('TaxableAmount', '66.67')}${amount('TaxAmount', '6.00')}<cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>9</cbc:Percent></cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>
<cac:LegalMonetaryTotal>${amount('LineExtensionAmount', '266.67')}${amount('TaxExclusiveAmount', '281.67')}${amount('TaxInclusiveAmount', '332.82')}${amount('AllowanceTotalAmount', '10.00')}${amount('ChargeTotalAmount', '25.00')}${amount('PrepaidAmount', '100.00')}${amount('PayableRoundingAmount', '-0.02')}${amount('PayableAmount', '232.80')}</cac:LegalMonetaryTotal>
<cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:InvoicedQuantity unitCode="H87">4</cbc:InvoicedQuantity>${amount('LineExtensionAmount', '200.00')}<cac:Item><cbc:Name>Tulip bulbs, mixed crate</cbc:Name></cac:Item><cac:Price>${amount('PriceAmount', '50.00')}</cac:Price></cac:InvoiceLine>
<cac:InvoiceLine><cbc:ID>2</cbc:ID><cbc:InvoicedQuantity unitCode="KGM">3</cbc:InvoicedQuantity>${amount('LineExtensionAmount', '66.67')}<cac:Item><cbc:Name>Seed potatoes</cbc:Name></cac:Item><cac:Price>${amount('PriceAmount', '22.2233')}</cac:Price></cac:InvoiceLine></Invoice>`;

/** EN 16931 in CII: no tax, with the reason; a debit that the seller collects; a card number that must not stand there. */
export const ciiExample = `<?xml version="1.0" encoding="UTF-8"?>
<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100" xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100" xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
<rsm:ExchangedDocumentContext><ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>urn:cen.eu:en16931:2017</ram:ID></ram:GuidelineSpecifiedDocumentContextParameter></rsm:ExchangedDocumentContext>
<rsm:ExchangedDocument><ram:ID>BP-2031</ram:ID><ram:TypeCode>380</ram:TypeCode><ram:IssueDateTime><udt:DateTimeString format="102">20260303</udt:DateTimeString></ram:IssueDateTime><ram:IncludedNote><ram:Content>Merci de votre confiance.</ram:Content></ram:IncludedNote></rsm:ExchangedDocument>
<rsm:SupplyChainTradeTransaction>
<ram:IncludedSupplyChainTradeLineItem><ram:SpecifiedTradeProduct><ram:Name>Entretien de la pompe</ram:Name></ram:SpecifiedTradeProduct><ram:SpecifiedLineTradeAgreement><ram:NetPriceProductTradePrice><ram:ChargeAmount>60.00</ram:ChargeAmount></ram:NetPriceProductTradePrice></ram:SpecifiedLineTradeAgreement><ram:SpecifiedLineTradeDelivery><ram:BilledQuantity unitCode="HUR">2</ram:BilledQuantity></ram:SpecifiedLineTradeDelivery><ram:SpecifiedLineTradeSettlement><ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>120.00</ram:LineTotalAmount></ram:SpecifiedTradeSettlementLineMonetarySummation></ram:SpecifiedLineTradeSettlement></ram:IncludedSupplyChainTradeLineItem>
<ram:ApplicableHeaderTradeAgreement><ram:SellerTradeParty><ram:Name>Pompes Durand SARL</ram:Name><ram:DefinedTradeContact><ram:PersonName>Lou Durand</ram:PersonName><ram:TelephoneUniversalCommunication><ram:CompleteNumber>+33 1 99 00 12 34</ram:CompleteNumber></ram:TelephoneUniversalCommunication><ram:EmailURIUniversalCommunication><ram:URIID>lou@durand.example</ram:URIID></ram:EmailURIUniversalCommunication></ram:DefinedTradeContact><ram:PostalTradeAddress><ram:PostcodeCode>69003</ram:PostcodeCode><ram:LineOne>8 rue Haute</ram:LineOne><ram:CityName>Lyon</ram:CityName><ram:CountryID>FR</ram:CountryID></ram:PostalTradeAddress></ram:SellerTradeParty><ram:BuyerTradeParty><ram:Name>Mairie de Vaux</ram:Name></ram:BuyerTradeParty></ram:ApplicableHeaderTradeAgreement>
<ram:ApplicableHeaderTradeSettlement><ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode><ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>59</ram:TypeCode><ram:ApplicableTradeSettlementFinancialCard><ram:ID>4111111111111111</ram:ID></ram:ApplicableTradeSettlementFinancialCard></ram:SpecifiedTradeSettlementPaymentMeans><ram:ApplicableTradeTax><ram:CalculatedAmount>0.00</ram:CalculatedAmount><ram:ExemptionReason>TVA non applicable, article 293 B du CGI</ram:ExemptionReason><ram:RateApplicablePercent>0</ram:RateApplicablePercent></ram:ApplicableTradeTax><ram:SpecifiedTradePaymentTerms><ram:Description>Prélèvement le 20 mars 2026</ram:Description></ram:SpecifiedTradePaymentTerms><ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:LineTotalAmount>120.00</ram:LineTotalAmount><ram:TaxBasisTotalAmount>120.00</ram:TaxBasisTotalAmount><ram:TaxTotalAmount currencyID="EUR">0.00</ram:TaxTotalAmount><ram:GrandTotalAmount>120.00</ram:GrandTotalAmount><ram:DuePayableAmount>120.00</ram:DuePayableAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation></ram:ApplicableHeaderTradeSettlement></rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>`;
