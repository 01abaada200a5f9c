import { describe, expect, it } from 'vitest';
import { audit } from '../audit';
import { page } from '../checks/testing';
import { fixFirst, judgedLine } from './order';
import { speaker } from '../words';
import { withWaivers, type Waiver } from './waivers';

const report = audit({
  pages: [page('contact', { forms: [{ required: 9, fields: 9, text: 'Ask us' }] }), page('home')],
});
const check = 'reach/contact-form-effort';
const waiver = (more: Partial<Waiver>): Waiver => ({
  id: 'w',
  vendor: 'acme.example',
  check,
  kind: null,
  evidence: null,
  reason: 'The form is replaced in spring.',
  at: 0,
  until: 1000,
  ...more,
});
const of = (id: string, from = report) => from.results.find((each) => each.id === id)!;
const mutes = (more: Partial<Waiver>, from = report) => withWaivers(from, [waiver(more)], 0).waived?.count ?? 0;

describe('a muted finding', () => {
  it('leaves the score and what to fix first, and is counted beside them', () => {
    expect(of(check).verdict).toBe('fail');
    expect(fixFirst(report, 99).map(({ id }) => id)).toContain(check);
    const muted = withWaivers(report, [waiver({ kind: 'contact' })], 500);
    expect(of(check, muted)).toMatchObject({ verdict: 'fail', waived: { reason: 'The form is replaced in spring.' } });
    expect(fixFirst(muted, 99).map(({ id }) => id)).not.toContain(check);
    expect(muted.judged).toBe(report.judged - 1);
    expect(muted.score).toBeGreaterThan(report.score!);
    expect(muted.waived).toEqual({ count: 1, score: report.score });
    expect(judgedLine(muted).map(speaker()).join(' · ')).toContain(`1 muted (${report.score} with it)`);
  });

  it('returns when its time is over', () => {
    expect(withWaivers(report, [waiver({ kind: 'contact' })], 1001)).toBe(report);
    expect(withWaivers(report, [waiver({ kind: 'contact', until: null })], 1e15).waived?.count).toBe(1);
  });

  it('is matched by the kind of page or by what was seen, never by where it stands', () => {
    expect(mutes({ evidence: 'Ask us' })).toBe(1);
    expect(mutes({ evidence: 'Ask  them' })).toBe(0);
    expect(mutes({ kind: 'checkout' })).toBe(0);
    const moved = audit({
      pages: [page('contact', { forms: [{ required: 9, fields: 9, text: 'Ask us', selector: '#new > form' }] })],
    });
    expect(mutes({ evidence: 'Ask us' }, moved)).toBe(1);
  });

  it('stands while anything of it is not muted', () => {
    const two = audit({
      pages: [
        page('home', { overlays: [{ kind: 'newsletter', share: 0.9, closable: false, text: 'Sign up' }] }),
        page('contact', { overlays: [{ kind: 'newsletter', share: 0.9, closable: false, text: 'Sign up' }] }),
      ],
    });
    const id = 'deal/interruptions';
    expect(of(id, two).verdict).toBe('fail');
    expect(withWaivers(two, [waiver({ check: id, kind: 'home' })], 0)).toBe(two);
    const both = [waiver({ check: id, kind: 'home' }), waiver({ check: id, kind: 'contact' })];
    expect(withWaivers(two, both, 0).waived?.count).toBe(1);
    expect(withWaivers(two, [waiver({ check: id, evidence: 'Sign up' })], 0).waived?.count).toBe(1);
  });

  it('is a finding: what passes cannot be muted', () => {
    expect(withWaivers(report, [waiver({ check: 'deal/interruptions' })], 0)).toBe(report);
  });
});
