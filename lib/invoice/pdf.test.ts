// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { speaker } from '../words';
import { readPdfInvoice } from './read';

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
const pdf = ({ text = [], pages = 1, rotate = 0, xml, encrypted }: Drawing): Uint8Array => {
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
