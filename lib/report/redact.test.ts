import { describe, expect, it } from 'vitest';
import { say, speaker } from '../words';
import { renderHtml } from './html';
import { renderMarkdown } from './markdown';
import { namesInReport, redacted } from './redact';
import { specimen } from './specimen';
import { checksTable, csvOf, sightingsTable } from './table';

const speak = speaker();
const masked = (text: string, names?: string[]): string => {
  const report = specimen();
  report.results[0]!.proof[0]!.text = text;
  return redacted(report, { speak, ...(names && { names }) }).report.results[0]!.proof[0]!.text;
};

describe('redaction', () => {
  it.each([
    ['Write to ada.lark@acme-tools.example', 'Write to [e-mail]'],
    ['mailto:ada.lark%40acme-tools.example?subject=Hi', 'mailto:[e-mail]?subject=Hi'],
    ['Write to ada@acme-tools.example or info@acme-tools.example', 'Write to [e-mail] or info@acme-tools.example'],
    ['sales-uk@acme.example, jens.müller@acme.example', 'sales-uk@acme.example, [e-mail]'],
    ['Kontakt: kontakt.mueller@web.example', 'Kontakt: [e-mail]'],
  ])('masks direct addresses, not shared inboxes: %s', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  it.each([
    ['Call 020 7946 0123 now', 'Call [phone] now'],
    ['+44 (0)20 7946 0123', '[phone]'],
    ['(0)30 / 123 45 67', '[phone]'],
    ['Tel. 030-1234567, Fax 030-1234568', 'Tel. [phone], Fax [phone]'],
    ['0049 30 1234567', '[phone]'],
    ['(555) 010-0123', '[phone]'],
    ['555-010-0123 ext. 4', '[phone] ext. 4'],
    ['Call 1-800-FLOWERS', 'Call [phone]'],
    ['a[href="tel:+442079460123"]', 'a[href="tel:[phone]"]'],
    ['https://wa.me/442079460123?text=Hi', 'https://wa.me/[phone]?text=Hi'],
    ['https://api.whatsapp.com/send?phone=%2B442079460123', 'https://api.whatsapp.com/send?phone=[phone]'],
  ])('masks telephone numbers however they are written: %s', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  it.each([
    'Reply within 24 hours, since 2019-01-02',
    'Delivered on 12.03.2026 between 9:00 and 17:00',
    'From € 1.234.567,00 or 1 000 000 EUR',
    'Open Mo–Fr 9.00–17.00',
    '30 days, 14 days, 2 years',
    'Company 12345678, VAT GB123456789',
    'body > div:nth-child(12) > p:nth-of-type(3)',
    '© 2003-2026 Acme Tools',
    'https://acme-tools.example/order/2026/11/25',
  ])('leaves alone what is no number to call: %s', (text) => {
    expect(masked(text)).toBe(text);
  });

  it.each([
    ['Ask Mr. Lark', 'Ask Mr. [name]'],
    ['Herr Dr. Jens Müller hilft Ihnen', 'Herr Dr. [name] hilft Ihnen'],
    ['Geschäftsführer: Jens Müller', 'Geschäftsführer: [name]'],
    ['Contact: Ada Lark', 'Contact: [name]'],
    ['Ada Lark, Managing Director', '[name], Managing Director'],
    ['CEO Ada van Lark', 'CEO [name]'],
  ])('masks names beside a title or a role: %s', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  it.each([
    ['Ada Lark', '[name]'],
    ['Lark, Ada', '[name]'],
    ['/team/ada-lark', '/team/[name]'],
    ['/team/ada_lark.html', '/team/[name].html'],
    ['#ADA-LARK', '#[name]'],
    ['?who=Ada%20Lark', '?who=[name]'],
    ['A. Lark', '[name]'],
    ['Larkspur and adalarks', 'Larkspur and adalarks'],
  ])('masks a name that was given, in all its spellings: %s', (text, expected) => {
    expect(masked(text, ['Ada Lark'])).toBe(expected);
  });

  it('takes the company for no person', () => {
    expect(masked('Contact Acme Tools')).toBe('Contact Acme Tools');
  });

  it('masks the names a person left in the list, and no others', () => {
    expect(masked('Contact: Ada Lark', [])).toBe('Contact: Ada Lark');
  });

  it('knows umlauts in addresses', () => {
    expect(masked('/team/jens-mueller', ['Jens Müller'])).toBe('/team/[name]');
    expect(masked('/team/jens-m%C3%BCller', ['Jens Müller'])).toBe('/team/[name]');
  });

  it('finds a name in a direct address and masks it elsewhere', () => {
    const report = specimen();
    report.results[0]!.proof[0]!.text = 'ada.lark@acme-tools.example';
    report.results[1]!.proof[0]!.text = 'Ada Lark will call you';
    expect(namesInReport(report)).toEqual(['ada lark']);
    expect(redacted(report, { speak }).report.results[1]!.proof[0]!.text).toBe('[name] will call you');
  });

  it('leaves no trace in any file: quotes, selectors, addresses, snippets, titles, sentences, notes', () => {
    const report = specimen();
    const secrets = ['020 7946 0199', '442079460199', 'ada.lark@', 'Ada Lark', 'ada-lark', 'Ada%20Lark'];
    const text = 'Ada Lark, 020 7946 0199, ada.lark@acme-tools.example';
    report.pages[0]!.url = 'https://acme-tools.example/team/ada-lark?tel=+442079460199&who=Ada%20Lark';
    report.pages[0]!.title = text;
    report.problems.push({ detector: 'phones', message: text, url: report.pages[0]!.url });
    for (const result of report.results) {
      result.because = say('Seen: {text}', { text });
      result.waived = { id: '1', reason: text, until: null };
      result.fix = { text: say('Say {text}', { text }), snippet: `<a href="tel:+442079460199">${text}</a>` };
      for (const proof of result.proof) {
        Object.assign(proof, {
          text,
          url: report.pages[0]!.url,
          selector: 'a[href="mailto:ada.lark@acme-tools.example"]',
        });
      }
    }
    const notes = { 'pay/methods-disclosed': `Spoke to ${text}`, 'pay/method-families': text };
    const { report: clean, mask } = redacted(report, { speak, names: ['Ada Lark'] });
    const cleanNotes = Object.fromEntries(Object.entries(notes).map(([id, note]) => [id, mask(note)]));
    const files = [
      renderHtml(clean, { handover: { notes: cleanNotes } }),
      renderMarkdown(clean),
      csvOf(checksTable(clean, speak, cleanNotes)),
      csvOf(sightingsTable(clean, speak)),
      JSON.stringify(clean),
    ];
    for (const file of files) for (const secret of secrets) expect(file).not.toContain(secret);
    expect(files[0]).toContain('[name]');
    expect(report.pages[0]!.title).toBe(text);
  });

  it('translates what it puts in place, and keeps sentences that have a translation', () => {
    const report = specimen();
    report.results[0]!.because = say('{count} phone numbers were seen, one of them in the header.', { count: 2 });
    const { report: clean } = redacted(report, { speak });
    expect(clean.results[0]!.because).toEqual(report.results[0]!.because);
  });
});
