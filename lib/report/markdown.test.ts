import { describe, expect, it } from 'vitest';
import { findingMarkdown, renderMarkdown } from './markdown';
import { specimen } from './specimen';

const finding = (id: string) => specimen().results.find((each) => each.id === id)!;

describe('the report as Markdown', () => {
  it('opens with the answer and the score', () => {
    expect(renderMarkdown(specimen()).split('\n')[0]).toBe(
      '## acme-tools.example: Easy to deal with, harder to reach and to pay. (66 / 100)',
    );
  });

  it('gives a finding that can be pasted into a ticket', () => {
    const text = findingMarkdown(finding('reach/phone-dialable'), 'www.acme-tools.example');
    expect(text).toContain('### Partial: Phone numbers can be tapped');
    expect(text).toContain('```\n<a href="tel:+442079460124">020 7946 0124</a>\n```');
    expect(text).toContain('Rule 3');
  });

  it('keeps the text of the page text', () => {
    expect(findingMarkdown(finding('pay/method-families'), 'acme.example')).toContain(
      '“We accept \\<b\\>Visa\\</b\\> \\& Mastercard”',
    );
  });

  it('makes the fence longer than the backticks in a snippet', () => {
    const result = finding('reach/phone-dialable');
    result.fix.snippet = '```js\nalert(1)\n```';
    expect(findingMarkdown(result, 'acme.example')).toContain('````\n```js');
  });
});
