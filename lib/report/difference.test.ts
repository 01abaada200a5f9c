import { describe, expect, it } from 'vitest';
import { audit } from '../audit';
import { page } from '../checks/testing';
import { difference, tally } from './difference';

const changes = (before: Parameters<typeof page>[], after: Parameters<typeof page>[]) =>
  difference(
    audit({ pages: before.map((each) => page(...each)) }),
    audit({ pages: after.map((each) => page(...each)) }),
  );
const of = (comparison: ReturnType<typeof changes>, id: string) =>
  comparison.differences.find((each) => each.id === id)!;

describe('the difference of two audits', () => {
  it('is none where nothing changed', () => {
    const same = changes([['contact', { phones: [{}] }]], [['contact', { phones: [{}] }]]);
    expect(tally(same).same).toBe(same.differences.length);
    expect(same.comparable).toBe(true);
  });

  it('says what is fixed and what is new, with the evidence of both sides', () => {
    const fixed = changes([['contact']], [['contact', { phones: [{}] }]]);
    expect(of(fixed, 'reach/phone-visible')).toMatchObject({
      change: 'fixed',
      came: [{ text: '020 7946 0123', kind: 'contact' }],
      gone: [],
    });
    const broken = changes([['contact', { phones: [{}] }]], [['contact']]);
    expect(of(broken, 'reach/phone-visible')).toMatchObject({
      change: 'new',
      gone: [{ text: '020 7946 0123', kind: 'contact' }],
    });
    expect(broken.differences[0]!.change).toBe('new');
  });

  it('takes words that moved on their page for the same', () => {
    const moved = changes(
      [['contact', { phones: [{ selector: 'footer > p' }] }]],
      [['contact', { phones: [{ selector: '#new' }] }, { url: 'https://acme.example/kontakt' }]],
    );
    expect(tally(moved).same).toBe(moved.differences.length);
  });

  it('says that other words carry the same verdict', () => {
    const other = changes(
      [['contact', { phones: [{ text: 'Call 1' }] }]],
      [['contact', { phones: [{ text: 'Call 2' }] }]],
    );
    expect(of(other, 'reach/phone-visible')).toMatchObject({ change: 'changed' });
  });

  it('says what can no longer be judged, and which page is wanting', () => {
    const lost = changes(
      [
        ['contact', { phones: [{}] }],
        ['terms', { policies: [{ words: 900, headings: 3, dated: '2026' }] }],
      ],
      [['contact', { phones: [{}] }]],
    );
    expect(of(lost, 'deal/terms-readable')).toMatchObject({ change: 'lost', unread: ['terms'] });
    expect(lost.onlyBefore).toEqual(['terms']);
    // The phone on the contact page is as it was: a page less changes nothing about it.
    expect(of(lost, 'reach/phone-visible').change).toBe('same');
  });

  it('calls nothing new that lies on a page only the later audit read', () => {
    const more = changes([['contact']], [['contact'], ['home']]);
    expect(of(more, 'reach/contact-link-here')).toMatchObject({ change: 'judged' });
    const form = { forms: [{ required: 9, fields: 9 }] };
    expect(of(changes([['contact']], [['contact', form]]), 'reach/contact-form-effort').change).toBe('new');
  });

  it('warns where scores were made by other numbers', () => {
    const pages = [page('contact')];
    const usual = audit({ pages });
    expect(difference(usual, { ...usual, scoring: usual.scoring - 1 }).comparable).toBe(false);
    expect(difference(usual, audit({ pages, thresholds: { 'families.many': 4 } })).comparable).toBe(false);
    expect(difference(usual, audit({ pages, profile: { audience: 'business', jurisdictions: [] } })).comparable).toBe(
      false,
    );
  });
});
