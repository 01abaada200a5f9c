import { describe, expect, it } from 'vitest';
import { cookieParity, interruptions, termsReadable } from './friction';
import { caseOf, page } from './testing';

type Seen = Parameters<typeof page>[1];

const covered = (overlay: NonNullable<NonNullable<Seen>['overlays']>[number]) =>
  interruptions(
    caseOf([
      page('home', {
        overlays: [{ kind: 'other', share: 0.5, closable: true, scrollLocked: false, coversAction: false, ...overlay }],
      }),
    ]),
  ).verdict;

describe('what covers the page', () => {
  it.each([
    ['a newsletter that can be closed', { kind: 'newsletter' }, 'partial'],
    ['an app banner that can be closed', { kind: 'app-banner' }, 'partial'],
    ['without a way to close it', { closable: false }, 'fail'],
    ['and holds the page', { scrollLocked: true }, 'fail'],
    ['and the way to ask or to pay', { coversAction: true }, 'fail'],
    ['only by a strip', { share: 0.1, closable: false }, 'pass'],
  ] as const)('counts: %s', (_, overlay, verdict) => {
    expect(covered(overlay)).toBe(verdict);
  });

  it.each(['age-gate', 'consent', 'chat', 'login', 'lightbox'] as const)(
    'does not count where people opened it or the law may ask for it: %s',
    (kind) => {
      expect(covered({ kind, closable: false, scrollLocked: true })).toBe('pass');
    },
  );
});

describe('refusing cookies', () => {
  it.each([
    ['beside accepting', { reject: 'same-layer', prominence: 'equal' }, 'pass'],
    ['as a mere link', { reject: 'same-layer', prominence: 'weaker' }, 'partial'],
    ['behind settings', { reject: 'deeper' }, 'fail'],
    ['nowhere', { reject: 'none' }, 'fail'],
    ['in a banner that was answered before', { reject: 'none', visible: false }, 'unknown'],
    ['in a banner that only a script announces', { reject: 'unknown' }, 'unknown'],
  ] as const)('%s', (_, banner, verdict) => {
    const prominence = null;
    expect(cookieParity(caseOf([page('home', { consentBanners: [{ prominence, ...banner }] })])).verdict).toBe(verdict);
  });

  it('is not asked of a page without a banner, which earns nothing by it either', () => {
    expect(cookieParity(caseOf([page('home')])).verdict).toBe('not-applicable');
  });
});

describe('terms', () => {
  const plain = { words: 900, headings: 6, dated: '2 November 2026', pdfOnly: false } as const;

  it.each([
    ['dated, with headings', {}, 'pass'],
    ['undated', { dated: null }, 'partial'],
    ['without headings', { headings: 0 }, 'partial'],
    ['a file', { pdfOnly: true }, 'partial'],
    // Legal texts are long: it costs half of a light check, never all of it.
    ['of nine thousand words', { words: 9_000 }, 'partial'],
  ] as const)('%s', (_, text, verdict) => {
    expect(termsReadable(caseOf([page('terms', { policies: [{ ...plain, ...text }] })])).verdict).toBe(verdict);
  });

  it('fail behind a sign-in', () => {
    const walled = page('terms', { policies: [{ ...plain, words: 20 }], forms: [{ kind: 'login' }] });
    expect(termsReadable(caseOf([walled])).verdict).toBe('fail');
  });
});
