import { describe, expect, it } from 'vitest';
import { audit } from './audit';
import type { Check } from './checks/check';
import { page } from './checks/testing';
import { pass, fail } from './checks/verdict';
import type { PageKind } from './detect/page-kinds';
import { speaker } from './words';

const check = (over: Partial<Check> = {}): Check => ({
  id: 'reach/example',
  code: 'R00',
  title: 'An example',
  why: 'Because.',
  guidance: ['rule-3'],
  weight: 1,
  fix: { text: 'Do it.' },
  judge: () => pass('Seen.'),
  ...over,
});
const failing = check({ judge: () => fail('Not seen.') });
const home = page('home');
const boom = () => {
  throw new TypeError('boom');
};

/** How many pages of these kinds a check of contact pages looks at. */
const lookedAt = (kinds: PageKind[][]): number => {
  let count = 0;
  const counting = check({
    kinds: ['contact'],
    judge: ({ pages }) => {
      count = pages.length;
      return pass('Seen.');
    },
  });
  audit({ pages: kinds.map((each) => page('home', {}, { kinds: each })) }, [counting]);
  return count;
};

describe('audit', () => {
  it('contains a check that throws, and names its error', () => {
    const report = audit({ pages: [home] }, [check({ judge: boom }), check()]);
    expect(report.results.map(({ verdict }) => verdict)).toEqual(['review', 'pass']);
    expect(speaker()(report.results[0]!.because)).toBe('This check could not finish: boom');
  });

  it('contains a snippet and a page test that throw', () => {
    const report = audit({ pages: [home] }, [
      check({ fix: { text: 'Do it.', snippet: boom } }),
      check({ kinds: ['contact'], also: boom }),
    ]);
    expect(report.results.map(({ verdict }) => verdict)).toEqual(['review', 'review']);
  });

  it('gives no number where fewer than three checks were judged', () => {
    expect(audit({ pages: [home] }, [check(), check()]).score).toBeNull();
    expect(audit({ pages: [home] }, [check(), check(), failing]).score).toBe(67);
  });

  it('weighs checks and counts a partial for half', () => {
    const partly = check({ weight: 2, judge: () => ({ verdict: 'partial', because: 'Half.' }) });
    expect(audit({ pages: [home] }, [check({ weight: 3 }), partly, failing]).score).toBe(67);
  });

  it('is unknown, and says what to open, where no page is of the right kind', () => {
    const [result] = audit({ pages: [home] }, [check({ kinds: ['checkout'] })]).results;
    expect(result).toMatchObject({ verdict: 'unknown', needs: ['checkout'] });
  });

  it('takes a page for its second kind where none is of the right kind at first sight', () => {
    expect(lookedAt([['home', 'contact']])).toBe(1);
    expect(lookedAt([['home', 'contact'], ['contact']])).toBe(1);
    expect(lookedAt([['home', 'article']])).toBe(0);
  });

  it('judges a page of another kind for what it shows', () => {
    const also = check({ kinds: ['contact'], also: ({ phones }) => phones.length > 0 });
    expect(audit({ pages: [page('article', { phones: [{}] })] }, [also]).results[0]!.verdict).toBe('pass');
    expect(audit({ pages: [page('article')] }, [also]).results[0]!.verdict).toBe('unknown');
  });

  it('survives a dossier without pages', () => {
    expect(audit({ pages: [] })).toMatchObject({ score: null, judged: 0, vendor: '' });
  });
});

describe('a profile', () => {
  const law = check({ authorities: ['ddg-5', 'us-click-to-cancel', 'nng-contact'] });
  const under = (jurisdictions: string[], audience: 'business' | 'both' = 'both') =>
    audit({ pages: [home], profile: { audience, jurisdictions } }, [law]).results[0]!;

  it('raises severity and names the law, and changes no verdict', () => {
    const german = under(['DE']);
    expect(german.severity).toBe(2);
    expect(german.verdict).toBe('pass');
    expect(german.authorities.map(({ id, applies }) => [id, applies])).toEqual([
      ['ddg-5', true],
      ['nng-contact', false],
    ]);
  });

  it('leaves every authority open where nothing is known', () => {
    const open = under([]);
    expect(open.severity).toBe(1);
    expect(open.authorities.some(({ applies }) => applies)).toBe(false);
  });

  it('never says that a rule which was struck down applies', () => {
    const american = under(['US-CA']);
    expect(american.severity).toBe(1);
    expect(american.authorities.find(({ id }) => id === 'us-click-to-cancel')).toMatchObject({
      applies: false,
      status: expect.stringContaining('Vacated'),
    });
  });

  it('leaves out consumer law for a business', () => {
    expect(under(['US'], 'business').authorities.map(({ id }) => id)).toEqual(['nng-contact']);
  });
});
