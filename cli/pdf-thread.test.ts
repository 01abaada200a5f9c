import { describe, expect, it } from 'vitest';
import { pdf, textPdf } from '../lib/invoice/examples';
import { readPdf, usePdfThread } from '../lib/invoice/pdf';
import { readPdfInvoice } from '../lib/invoice/read';
import { pdfThread } from './pdf-thread';

usePdfThread(pdfThread);

/** One object thousands of times, each without an end: which of them counts is found by reading each to the end of the file. */
const endless = new TextEncoder().encode(`${new TextDecoder().decode(textPdf())}\n${'5 0 obj\n<< /A '.repeat(8_000)}`);

describe('a PDF read in a thread', () => {
  it('is given up when its repair gets nowhere, and the next one is read', async () => {
    await expect(readPdf(endless)).rejects.toThrow('This PDF is damaged and could not be read.');
    expect((await readPdfInvoice(textPdf())).invoice).toMatchObject({ number: 'BP-2031', total: 120 });
  });

  it('is read with all its thousand pages, for each is progress', async () => {
    const text = Array.from({ length: 40 }, (_, line) => [40, 780 - 18 * line, `Line ${line} of many`] as const);
    expect(await readPdf(pdf({ text, pages: 1_000 }))).toMatchObject({ pages: 1_000, read: 20 });
  });

  it('keeps no process from ending', async () => {
    await readPdf(textPdf());
    // Ports and threads that hold the process would be among them.
    expect(process.getActiveResourcesInfo().filter((each) => /message/i.test(each))).toEqual([]);
  });

  it('is refused with the same sentences as elsewhere', async () => {
    await expect(readPdf(pdf({ encrypted: true }))).rejects.toThrow('locked with a password');
    await expect(readPdf(new TextEncoder().encode('%PDF-1.4 and then nothing'))).rejects.toThrow('damaged');
  });
});
