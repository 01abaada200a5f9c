import { describe, expect, it } from 'vitest';
import { auditInvoice } from './audit';
import { invoice as table } from './checks/invoice';
import { ciiExample, ublExample } from './invoice/examples';
import { emptyInvoice } from './invoice/invoice';
import { readXmlInvoice } from './invoice/read';
import { drawn } from './invoice/testing';
import { readSheet } from './invoice/text';

const read = (drawing: string) => ({ ...readSheet(drawn(drawing), 'pdf-text'), file: 'bill.pdf' });

describe('a picture of an invoice', () => {
  it('leaves one question to a person and judges nothing else', () => {
    const report = auditInvoice([{ ...emptyInvoice('none'), textLayer: false }]);
    const verdicts = report.results.filter(({ id }) => !/no-surprise|series/.test(id)).map(({ verdict }) => verdict);
    expect(verdicts.filter((each) => each === 'review')).toHaveLength(1);
    expect(new Set(verdicts)).toEqual(new Set(['review', 'not-applicable']));
    expect(report.score).toBeNull();
  });
});

describe('the seven rules', () => {
  const good = read(`
Brightwell Pumps Ltd                                INVOICE
1 Mill Lane
Leeds LS1 4AB                     Invoice number:   BP-2031
Phone 01632 960123                Date of issue     3 March 2026
billing@brightwell.example        Purchase order    PO-77

Bill to
Harbour Cafe Ltd
2 Quay Street
Whitby YO21 1AA

Description              Qty     Unit price     Amount
Pump service             2          50.00       100.00
Replacement seal         1          20.00        20.00

                              Subtotal          120.00
                              VAT 20%            24.00
                              Total due        £144.00

Due date: 24 March 2026
Please pay within 21 days, by bank transfer or by card.
Payee: Brightwell Pumps Ltd, IBAN GB29 NWBK 6016 1331 9268 19

All parts are guaranteed for 2 years.

Thank you for your business!
Your contact: Ada Berg
Would you prefer your invoices by post or as an e-invoice? Tell us.`);

  it('are all kept by a good invoice', () => {
    const { rules, results, subject, vendor } = auditInvoice([good]);
    expect(
      results.filter(({ verdict }) => verdict === 'fail' || verdict === 'partial' || verdict === 'review'),
    ).toEqual([]);
    expect(rules?.map(({ number, verdict }) => [number, verdict])).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((n) => [n, 'pass']),
    );
    expect({ subject, vendor }).toEqual({ subject: 'invoice', vendor: 'Brightwell Pumps Ltd' });
  });

  it('hold every check once', () => {
    const shown = auditInvoice([good]).rules!.flatMap(({ checks }) => checks);
    expect(shown.toSorted()).toEqual(table.map(({ id }) => id).toSorted());
  });

  it('say where each quote stands', () => {
    const proof = auditInvoice([good]).results.find(({ code }) => code === 'I13')!.proof;
    expect(proof[0]).toMatchObject({
      text: 'Please pay within 21 days, by bank transfer or by card.',
      url: 'bill.pdf',
      where: expect.stringMatching(/^page 1, line \d+$/) as string,
    });
  });

  it('are not asked where there is no invoice', () => {
    expect(auditInvoice([]).results.every(({ verdict }) => verdict !== 'fail')).toBe(true);
  });

  it('show no full card number anywhere, in report or invoice', () => {
    const careless = read('Invoice no: A-1\nPaid by card 4111 1111 1111 1111 on 3 March 2026\nTotal  £5.00');
    const text = JSON.stringify(auditInvoice([careless]));
    expect(text).not.toMatch(/4111.?1111.?1111/);
    expect(text).toContain('4111 11••••••1111');
  });

  it.each(['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'])(
    'offer a better wording in the invoice’s language: %s',
    (lang) => {
      const { results } = auditInvoice([
        {
          ...emptyInvoice('pdf-text'),
          lang,
          termDaysNamed: [14],
          number: 'A-1',
          issueDate: '2026-03-02',
          total: 5,
        },
      ]);
      const courtesy = results.find(({ code }) => code === 'I13')!.fix.snippet!;
      expect(courtesy).toContain('14');
      expect(courtesy).not.toMatch(/\{|undefined/);
      // What is suggested would itself pass.
      const suggested = readSheet(drawn(courtesy), 'pdf-text');
      expect(suggested.please ?? '', courtesy).not.toBe('');
      expect(suggested.thanks ?? '', courtesy).not.toBe('');
    },
  );
});

const verdicts = (xml: string) =>
  Object.fromEntries(
    auditInvoice([readXmlInvoice(new TextEncoder().encode(xml))]).results.map(({ code, verdict }) => [code, verdict]),
  );

describe('an invoice as XML', () => {
  it('is added up exactly, with extras, prepayment and rounding', () => {
    expect(verdicts(ublExample)).toMatchObject({ I02: 'pass', I03: 'pass', I06: 'pass', I08: 'pass', I11: 'pass' });
    expect(verdicts(ublExample.replace('>332.82<', '>333.82<'))).toMatchObject({ I06: 'fail' });
    expect(verdicts(ublExample.replace('NL91ABNA', 'NL92ABNA'))).toMatchObject({ I11: 'fail' });
    expect(verdicts(ublExample.replace('Freight', ''))).toMatchObject({ I17: 'fail' });
  });

  it('explains no tax, and shows no card number', () => {
    expect(verdicts(ciiExample)).toMatchObject({ I07: 'pass', I10: 'not-applicable', I19: 'fail' });
  });
});
