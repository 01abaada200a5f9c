import { describe, expect, it } from 'vitest';
import type { Report } from '../audit';
import { newFindings } from './baseline';
import { specimen } from './specimen';

const fresh = (change: (report: Report) => void, baseline = specimen()): string[] => {
  const report = specimen();
  change(report);
  return newFindings(report, baseline, ({ vendor }) => vendor).map(({ id }) => id);
};
const result = (report: Report, id: string) => report.results.find((each) => each.id === id)!;

describe('a baseline', () => {
  it('knows what was found before', () => {
    expect(fresh(() => {})).toEqual([]);
  });

  it('knows a finding again under another address and selector', () => {
    expect(
      fresh((report) => {
        report.pages[0]!.url = 'https://www.acme-tools.example/kontakt';
        for (const proof of report.results.flatMap((each) => each.proof)) {
          proof.url = report.pages[0]!.url;
          proof.selector = '#moved';
        }
      }),
    ).toEqual([]);
  });

  it('tells what is new, and what got worse', () => {
    expect(
      fresh((report) => {
        result(report, 'deal/prices-visible').verdict = 'fail';
        result(report, 'reach/phone-dialable').verdict = 'fail';
      }),
    ).toEqual(['reach/phone-dialable', 'deal/prices-visible']);
  });

  it('does not mind what got better, what is muted or what cannot be judged', () => {
    expect(
      fresh((report) => {
        result(report, 'reach/phone-dialable').verdict = 'pass';
        result(report, 'deal/prices-visible').verdict = 'review';
        Object.assign(result(report, 'deal/no-dead-ends'), {
          verdict: 'fail',
          waived: { id: '1', reason: '', until: null },
        });
      }),
    ).toEqual([]);
  });

  it('takes the same finding on another kind of page, or of another vendor, for a new one', () => {
    expect(
      fresh((report) => {
        report.pages[0]!.kinds = ['checkout'];
      }),
    ).toContain('pay/method-families');
    expect(
      fresh((report) => {
        report.vendor = 'other.example';
      }),
    ).toContain('reach/response-promise');
  });
});
