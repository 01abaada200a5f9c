// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { speaker } from '../words';
import { pdf } from './examples';
import { readPdfInvoice } from './read';

const printed = [
  [40, 760, 'Acme Ltd'],
  [400, 760, 'Invoice no: A-1'],
  [40, 700, 'Grand total'],
  [400, 700, '50.00 GBP'],
] as const;

const xml = (number: string, total: string) =>
  `<CrossIndustryInvoice><ExchangedDocument><ID>${number}</ID></ExchangedDocument><SupplyChainTradeTransaction><ApplicableHeaderTradeSettlement><InvoiceCurrencyCode>GBP</InvoiceCurrencyCode><SpecifiedTradeSettlementHeaderMonetarySummation><TaxTotalAmount>8.33</TaxTotalAmount><GrandTotalAmount>${total}</GrandTotalAmount></SpecifiedTradeSettlementHeaderMonetarySummation></ApplicableHeaderTradeSettlement></SupplyChainTradeTransaction></CrossIndustryInvoice>`;

describe('a PDF invoice', () => {
  it('is read by the places of its text', async () => {
    const { invoice, remarks } = await readPdfInvoice(pdf({ text: printed }));
    expect(invoice).toMatchObject({
      source: 'pdf-text',
      textLayer: true,
      embeddedXml: null,
      number: 'A-1',
      total: 50,
      currency: 'GBP',
      seller: { name: 'Acme Ltd' },
    });
    expect(remarks).toEqual([]);
  });

  it('is read when its page is turned', async () => {
    const turned = printed.map(([x, y, text]) => [600 - (800 - y) / 2, x, text] as const);
    expect((await readPdfInvoice(pdf({ text: turned, rotate: 90 }))).invoice).toMatchObject({
      number: 'A-1',
      total: 50,
    });
  });

  it('prefers the XML it carries and completes it from the text', async () => {
    const { invoice } = await readPdfInvoice(pdf({ text: printed, xml: xml('A-1', '50.00') }));
    expect(invoice).toMatchObject({
      source: 'pdf-xml',
      embeddedXml: 'factur-x.xml',
      taxTotal: 8.33,
      seller: { name: 'Acme Ltd' },
    });
    expect(invoice.where['total']).toMatch(/^\/CrossIndustryInvoice\//);
    expect(invoice.where['seller.name']).toBe('page 1, line 1');
  });

  it('is read as printed where the XML tells of another invoice or is broken', async () => {
    for (const other of [xml('Z-2', '7.00'), '<broken'])
      expect(await readPdfInvoice(pdf({ text: printed, xml: other }))).toMatchObject({
        invoice: { source: 'pdf-text', number: 'A-1', total: 50, embeddedXml: 'factur-x.xml' },
        remarks: [{ text: expect.stringContaining('what is printed was read') as string }],
      });
  });

  it('says when it is only a picture', async () => {
    expect(await readPdfInvoice(pdf({}))).toMatchObject({
      invoice: { source: 'none', textLayer: false },
      remarks: ['This PDF has no readable text: it is a picture of an invoice.'],
    });
  });

  it('says when only a part of it was read', async () => {
    const { invoice, remarks } = await readPdfInvoice(pdf({ text: printed, pages: 1000 }));
    expect(invoice.partial).toBe(true);
    expect(remarks.map(speaker())).toEqual(['Only the first 20 of 1,000 pages were read.']);
  });

  it('is refused with a sentence when it is locked, damaged or something else', async () => {
    await expect(readPdfInvoice(pdf({ text: printed, encrypted: true }))).rejects.toThrow('locked with a password');
    await expect(readPdfInvoice(new TextEncoder().encode('%PDF-1.4 and then nothing'))).rejects.toThrow('damaged');
    await expect(readPdfInvoice(new Uint8Array(0))).rejects.toThrow('damaged');
  });
});
