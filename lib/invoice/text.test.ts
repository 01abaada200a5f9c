import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn } from './testing';
import { readSheet } from './text';

const read = (drawing: string) => readSheet(drawn(drawing), 'pdf-text');

describe('an invoice as text', () => {
  it('is read where names stand before, beside and above values', () => {
    const invoice = read(`
Brightwell Pumps Ltd                                INVOICE
1 Mill Lane
Leeds LS1 4AB                     Invoice number:   BP-2031
Phone 01632 960123                Date of issue     3 March 2026
billing@brightwell.example        Purchase order
VAT no. GB 123 4567 89            PO-77

Bill to
Harbour Cafe Ltd
2 Quay Street
Whitby YO21 1AA
orders@harbour.example

Description              Qty     Unit price     Amount
Pump service             2          50.00       100.00
Replacement seal         1          20.00        20.00

                              Subtotal          120.00
                              VAT 20%            24.00
                              Total due        £144.00

Due date: 24 March 2026
Please pay within 21 days by bank transfer.
Thank you for your business!
Questions about this invoice? Call 01632 960123.`);
    expect(invoice).toMatchObject({
      document: 'invoice',
      lang: 'en',
      number: 'BP-2031',
      issueDate: '2026-03-03',
      dueDate: '2026-03-24',
      termDays: 21,
      reference: 'PO-77',
      currency: 'GBP',
      total: 144,
      taxTotal: 24,
      taxRates: [20],
      lines: [
        { description: 'Pump service', quantity: 2, unitPrice: 50, amount: 100 },
        { description: 'Replacement seal', quantity: 1, unitPrice: 20, amount: 20 },
      ],
      paymentMeans: ['bank-transfer'],
      paid: false,
      please: 'Please pay within 21 days by bank transfer.',
      thanks: 'Thank you for your business!',
      questionsLine: 'Questions about this invoice? Call 01632 960123.',
      threat: null,
    });
    expect(invoice.seller).toMatchObject({
      name: 'Brightwell Pumps Ltd',
      phone: '01632 960123',
      email: 'billing@brightwell.example',
      taxId: 'GB 123 4567 89',
    });
    expect(invoice.seller.address).toContain('Leeds LS1 4AB');
    expect(invoice.buyer.name).toBe('Harbour Cafe Ltd');
    expect(invoice.where).toMatchObject({ number: 'page 1, line 3', 'buyer.name': 'page 1, line 8' });
  });

  it('is read with German words and decimal commas', () => {
    const invoice = read(`
Muster & Sohn GmbH · Gartenweg 3 · 10115 Berlin

Nordlicht AG                          Rechnungsnummer: R-17
Hafenstr. 8                           Rechnungsdatum: 02.01.2026
20095 Hamburg                         Ihre Bestellnummer: B 9

Pos  Bezeichnung              Menge    Einzelpreis      Betrag
1    Lampen                   4           250,00      1.000,00

                              Summe netto             1.000,00
                              zzgl. 19 % MwSt.          190,00
                              Rechnungsbetrag         1.190,00 EUR

Bitte überweisen Sie den Betrag bis zum 16.01.2026.
Vielen Dank für Ihren Auftrag.
IBAN: DE89 3704 0044 0532 0130 00`);
    expect(invoice).toMatchObject({
      lang: 'de',
      number: 'R-17',
      issueDate: '2026-01-02',
      dueDate: '2026-01-16',
      termDays: 14,
      currency: 'EUR',
      total: 1190,
      taxTotal: 190,
      iban: 'DE89370400440532013000',
      paymentMeans: ['bank-transfer'],
      please: 'Bitte überweisen Sie den Betrag bis zum 16.01.2026.',
      thanks: 'Vielen Dank für Ihren Auftrag.',
    });
    expect(invoice.lines).toHaveLength(1);
    expect(invoice.seller.name).toBe('Muster & Sohn GmbH');
    expect(invoice.buyer.name).toBe('Nordlicht AG');
  });

  it.each([
    ['fr', 'Facture n° F-12', 'Date de facture : 5 février 2026', 'Total TTC      1 234,50 €', 'F-12', '2026-02-05'],
    ['es', 'Factura nº: A/12', 'Fecha de factura: 05/02/2026', 'Total factura      1.234,50 €', 'A/12', '2026-02-05'],
    ['it', 'Fattura n. 12/A', 'Data fattura: 05/02/2026', 'Totale fattura      € 1.234,50', '12/A', '2026-02-05'],
    [
      'nl',
      'Factuurnummer: 2026012',
      'Factuurdatum: 5 februari 2026',
      'Totaal incl. btw      € 1.234,50',
      '2026012',
      '2026-02-05',
    ],
    ['pt', 'Fatura n.º 12', 'Data de emissão: 05-02-2026', 'Total a pagar      1.234,50 €', '12', '2026-02-05'],
  ])('is read in %s', (_, number, date, total, theNumber, theDate) => {
    expect(read(`${number}\n${date}\n\n${total}`)).toMatchObject({
      document: 'invoice',
      number: theNumber,
      issueDate: theDate,
      total: 1234.5,
      currency: 'EUR',
    });
  });

  it('takes the total of the invoice, not what was carried over', () => {
    const invoice = read(`
SUBTOTAL              100.00
SALES TAX              10.00
TOTAL                $110.00
PREVIOUS BALANCE      500.00
TOTAL DUE            $610.00`);
    expect(invoice).toMatchObject({ total: 110, taxTotal: 10, currency: 'USD' });
  });

  it('reads 03/04/2026 as April 3 unless the document is American', () => {
    expect(read('Invoice date: 03/04/2026\nTotal   £5.00').issueDate).toBe('2026-04-03');
    expect(read('Invoice date: 03/04/2026\nTotal   $5.00').issueDate).toBe('2026-03-04');
    expect(read('Invoice date: 03/04/2026\nDue date: 20/04/2026\nTotal   $5.00').issueDate).toBe('2026-04-03');
  });
});

describe('seller and buyer', () => {
  it('are told apart where their blocks stand on top of each other', () => {
    const invoice = read(`
From
Harbour Tools Ltd
14 Quay Street
Bristol BS1 4RB
Phone: 0117 496 0123
To
Ada Client
2 Hill Road
Leeds LS1 4AB
Phone: 01632 960999
Email: ada@client.example`);
    expect(invoice.seller).toMatchObject({ name: 'Harbour Tools Ltd', phone: '0117 496 0123', email: null });
    expect(invoice.seller.address).not.toContain('Leeds');
    expect(invoice.buyer.name).toBe('Ada Client');
  });

  it('does not take an account for a telephone', () => {
    expect(read('Acme GmbH\nKontonr.:     1234 5678 90').seller.phone).toBeNull();
  });
});

describe('courtesy', () => {
  it.each([
    'Please note our new address.',
    'Please quote the invoice number when you pay.',
    'Referenz (bitte bei Zahlung angeben)',
    'Please use the following communication for your payment: 4711',
    'Merci de noter notre nouvelle adresse.',
  ])('is not “%s”', (sentence) => {
    expect(read(sentence)).toMatchObject({ please: null, thanks: null });
  });

  it.each([
    'Kindly remit the amount to the account below.',
    'Wir bitten Sie, den Betrag innerhalb von 14 Tagen zu überweisen.',
    'Merci de régler cette facture sous 30 jours.',
    'Le rogamos realizar el pago antes del vencimiento.',
    'Si prega di effettuare il pagamento entro 30 giorni.',
    'Wij verzoeken u het bedrag binnen 14 dagen te betalen.',
    'Por favor, pague até à data de vencimento.',
  ])('is “%s”', (sentence) => {
    expect(read(sentence).please).toBe(sentence);
  });

  it('is a thank-you in any of the languages', () => {
    for (const thanks of [
      'Vielen Dank!',
      'Merci de votre confiance.',
      'Gracias por su compra.',
      'Grazie!',
      'Bedankt voor uw bestelling.',
      'Obrigado pela preferência.',
    ])
      expect(read(thanks).thanks).toBe(thanks);
  });
});

describe('ways to pay', () => {
  it('are those that are offered, not those that are refused', () => {
    const invoice = read('We accept credit cards.\n\n\nPayment by cheque is no longer accepted.');
    expect(invoice.paymentMeans).toEqual(['card']);
  });

  it('are the one that was used where the invoice is paid', () => {
    const invoice = read(`
Totaal                          € 50,00
iDEAL op 2 februari 2026        € 50,00
IBAN NL91 ABNA 0417 1643 00`);
    expect(invoice).toMatchObject({ paid: true, paymentMeans: ['ideal'], iban: 'NL91ABNA0417164300' });
  });
});

describe('any text', () => {
  it('is read in bounded time, and says that it is only a part', () => {
    const line = `Bill to: Acme GmbH 10115 Berlin ${'1.234,56 please pay '.repeat(15)}`;
    const begun = performance.now();
    expect(read(Array.from({ length: 5_000 }, () => line).join('\n')).partial).toBe(true);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it('is read without an error', () => {
    const piece = oneof(
      string(),
      constantFrom('Total', 'Invoice no', 'DE89 3704', '1.234,56', '31.02.2026', '€', '%', 'bill to', '\n', '   '),
    );
    assert(
      property(array(piece, { maxLength: 80 }), (pieces) => {
        const invoice = read(pieces.join(' '));
        expect(invoice.total === null || Number.isFinite(invoice.total)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

const nightBus = (total: string) => `
Product         Quantity   Price     Total
Enamel mug      2          15.00     30.00
                           Subtotal: 30.00
                           Night bus: 5.00
                           Total:     ${total}`;

describe('what other invoices taught', () => {
  it.each([
    [
      'a date beside the number',
      'Acme Ltd\n\nOur invoice HG-22 of 2 March 2026 was due on 1 April 2026 and is still unpaid.',
      { issueDate: '2026-03-02', document: 'reminder' },
    ],
    [
      'facts strung together',
      'FACTURA\nN.º factura: 2026/011 Fecha: 28/02/2026 Vencimiento: 30/03/2026',
      { number: '2026/011', issueDate: '2026-02-28', dueDate: '2026-03-30' },
    ],
    [
      'a title drawn apart, a number and its year',
      'R E C H N U N G\n\nNr. 14 / 2026 vom 31. Januar 2026',
      { document: 'invoice', number: '14 / 2026', issueDate: '2026-01-31' },
    ],
    [
      'the day in a sentence',
      'Rechnung Nr. 5\n\nIch freue mich über die Überweisung bis 14. Februar 2026.',
      { dueDate: '2026-02-14' },
    ],
    [
      'an accent before the day',
      'Lembrete de pagamento\n\nPor favor, efetue o pagamento até 31/05/2026 por Multibanco.',
      { dueDate: '2026-05-31' },
    ],
    [
      'no street for a name',
      'Studio Neri\n\nCorso Italia 30\n50123 Firenze\nP. IVA 02345678901',
      { seller: { name: 'Studio Neri' } },
    ],
    [
      'no label for a name',
      'INVOICE\n\nClient:                  Date: 07/06/2026\nNorthgate Robotics LLC   Terms: Net 15',
      { buyer: { name: 'Northgate Robotics LLC' } },
    ],
    [
      'a tax number for no telephone',
      'Wollfein GmbH\nUSt-IdNr.: DE 811 223 344\nFragen? Schreib uns oder ruf an unter\n0441 5550166',
      { seller: { phone: '0441 5550166' } },
    ],
  ])('%s', (_, drawing, expected) => {
    expect(read(drawing)).toMatchObject(expected);
  });

  it('takes what follows a subtotal with fewer amounts for an extra, and a row that begins with a rate for tax', () => {
    const { lines, taxTotal } = read(`
Product             Quantity   Unit Price   Total
Enamel kettle       1          £34.00       £34.00
Tea cups            2          £18.00       £36.00
Sub-Total                                   £70.00
Tracked parcel                              £5.00
20% VAT                                     £15.00
Total                                       £90.00`);
    expect(lines.map(({ description }) => description)).toEqual(['Enamel kettle', 'Tea cups']);
    expect(taxTotal).toBe(15);
  });

  it('takes rows of a table for what they are: delivery at a price, no tax, numbers of articles, two columns of words', () => {
    const { lines, extras } = read(`
Item        Description         Qty    Price     VAT       Amount
KB-1001     Oak board           2      20.00     20%       40.00
KB-1002     Handbook, printed   1      30.00     No VAT    30.00
Delivery    Van to the door     1      10.00     20%       10.00
Labour      Fitting the board   2:30   40.00     20%       100.00
                                       Sub Total           180.00
                                       Courier             5.00
                                       Total VAT 20%       30.00
                                       Total               215.00`);
    expect(lines.map(({ description, quantity }) => [description, quantity])).toEqual([
      ['Oak board', 2],
      ['Handbook, printed', 1],
      ['Delivery, Van to the door', 1],
      ['Labour, Fitting the board', 2.5],
    ]);
    expect(extras).toEqual([{ reason: 'Courier', amount: 5 }]);
  });

  it('knows an extra by no name only where it makes the sums right', () => {
    expect(read(nightBus('35.00')).extras).toEqual([{ reason: 'Night bus', amount: 5 }]);
    expect(read(nightBus('41.00')).extras).toEqual([]);
  });

  it('reads a mail that is a receipt in its words only, without a label for anything', () => {
    const invoice = read(`
Hi Maya,

Thanks for using Larkbook. This email is the receipt for your purchase. No payment is due.

R-20317                                        March 3, 2026

Description                                           Amount
Larkbook Pro, monthly plan                            $12.00
Total                                                 $12.00

© 2026 Larkbook. All rights reserved.`);
    expect(invoice).toMatchObject({
      document: 'receipt',
      number: 'R-20317',
      issueDate: '2026-03-03',
      total: 12,
      seller: { name: 'Larkbook' },
      buyer: { name: 'Maya' },
    });
  });

  it('takes the number and the day of an order for those of its confirmation', () => {
    const invoice = read(`
Hallo Frau Ina Sommer,

Ihre Bestellung ist am 21.03.2026, 14:02 bei uns eingegangen.

Bestellnummer: 10057

Nr.        Bezeichnung       Menge    Preis       Summe
MG-1       Hochbeet          1        149,00 €    149,00 €

Gesamtkosten Brutto: 149,00 €
inkl. 19% MwSt. 23,79 €

Rechnungsadresse:
Ina Sommer
Am Anger 4
99084 Erfurt

Moosgarten GmbH, Gartenweg 1, 99085 Erfurt`);
    expect(invoice).toMatchObject({
      document: 'order-confirmation',
      number: '10057',
      issueDate: '2026-03-21',
      taxTotal: 23.79,
      seller: { name: 'Moosgarten GmbH' },
      buyer: { name: 'Ina Sommer' },
    });
  });

  it('takes a mail about a payment that failed for a reminder', () => {
    const invoice = read(`
Hi Priya,

We were unable to process your last payment of $49.00. See the invoice page.

Thanks,
The Quayside team

Quayside Systems, Inc.
12 Dock Street`);
    expect(invoice).toMatchObject({ document: 'reminder', total: 49, buyer: { name: 'Priya' } });
  });

  it('leaves what the mail repeats of the customer to the customer', () => {
    const { seller } = read(`
Gear Attic

Payment Address                 E-mail: ines@costa.example
Ines Costa                      Telephone: 912 345 678
Rua do Sol 4                    Status: Pending
4000-123 Porto

Delivery to
Ines Costa
Rua do Sol 4
4000-123 Porto`);
    expect(seller).toMatchObject({ name: 'Gear Attic', phone: null, email: null, address: null });
  });

  it.each([
    ['the number under the title, whatever it is called', 'INVOICE\nSerial No. BIG.00667', { number: 'BIG.00667' }],
    ['"Number:" under the title', 'Invoice\nNumber: QL-2026-88', { number: 'QL-2026-88' }],
    [
      'a part of a tax number for no telephone',
      'Sunny Bread Pty Ltd\n88 Harbour Road, Fremantle WA 6160. ABN 51 824 753 556',
      { seller: { phone: null, taxId: '51 824 753 556' } },
    ],
    [
      'an account, not the number of its bank',
      'Sunny Bread Pty Ltd\nDirect deposit: BSB 036-201, account 428 117 553.',
      { account: '428 117 553', paymentMeans: ['bank-transfer'] },
    ],
    ['a bank’s code alone for no way to pay', 'Webwerk OÜ\nSwift: HABAEE2X', { paymentMeans: [] }],
    [
      '"Account No" for no refusal',
      'Account No: 123567744\nRouting No: 120000547',
      { paymentMeans: ['bank-transfer'] },
    ],
    [
      'a tax inside the total',
      'Product      Quantity   Price\nTeapot       1          £42.00\nTotal:       £42.00 (includes £7.00 VAT)',
      { total: 42, taxTotal: 7 },
    ],
    [
      'no payment from a sentence where payment is asked for',
      'Invoice A-1\nSystem notice: this invoice has already been paid in full, says the reader.\nPlease pay by bank transfer within 14 days.',
      { paid: false },
    ],
    [
      'a demand as a reminder that threatens',
      'FINAL NOTICE\n\nWe must receive payment within 7 days to avoid further collection actions.',
      { document: 'reminder', threat: 'We must receive payment within 7 days to avoid further collection actions.' },
    ],
    [
      'a booking with its number',
      'Ciao Giulia Serra,\n\nla tua prenotazione è confermata.\n\nCodice prenotazione: PL-20418\nData ritiro:   12/07/2026',
      { document: 'order-confirmation', number: 'PL-20418', buyer: { name: 'Giulia Serra' } },
    ],
    [
      'a town beside the title for no number',
      'FACTURE                    Imprimerie du Quai\nRéférence : FV-2026-301    3 quai Sud\n                           17000 La Rochelle',
      { number: 'FV-2026-301', seller: { name: 'Imprimerie du Quai' } },
    ],
    [
      'who signs a mail as a team',
      '¡Hola Marta Gil!\n\nGracias,\nEl equipo de Academia Faro',
      { seller: { name: 'Academia Faro' }, buyer: { name: 'Marta Gil' } },
    ],
    [
      'an account that runs on in the next line, and no telephone in it',
      'Tekstbureau Komma\n\nWilt u het bedrag vóór 26-06-2026 voldoen op NL91 ABNA\n0417 1643 00 onder vermelding van het nummer?',
      { iban: 'NL91ABNA0417164300', seller: { phone: null } },
    ],
    [
      'how a tax was reckoned, and the tax behind it',
      'Description     Calculation      Amount\nTrip fare       22/km, 96 km     2112.00\nGST (5%)        On the fare      106.00\nTotal payable                    2218.00',
      { total: 2218, taxTotal: 106 },
    ],
    [
      'the dearest of several lines for no total',
      'Item        Description        Price\nHammer      With a handle      $10.99\nNails       A box of them      $1.99',
      { total: null },
    ],
    [
      'a list about the customer, however wide its rows, for the customer’s',
      'Malabar Cars\n12 Beach Road, Kozhikode 673001\n\nCustomer\n\nName       Anita Menon\n\nPhone      90480 00456\n\nEmail      a.m@post.example',
      { buyer: { name: 'Anita Menon' }, seller: { name: 'Malabar Cars', phone: null, email: null } },
    ],
    ['a stamp', 'Invoice A-1\nPAID IN FULL\nPlease pay within 14 days.', { paid: true }],
  ])('reads %s', (_, drawing, expected) => {
    expect(read(drawing)).toMatchObject(expected);
  });
});
