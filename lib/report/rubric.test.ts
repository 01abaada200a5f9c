import { anything, assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../audit';
import { page } from '../checks/testing';
import { Refused } from '../refused';
import { compare } from './compare';
import { freeName, ourRubric, readRubrics, scoresBy, writeRubrics } from './rubric';

const report = audit({
  pages: [
    page('contact', { phones: [{}], emails: [{}] }),
    page('home', { overlays: [{ share: 0.9, kind: 'app-banner' }] }),
  ],
});
const file = (weights: object) =>
  JSON.stringify({ schema: 'approachable/rubrics@1', rubrics: [{ name: 'A', weights }] });

describe('a rubric', () => {
  it('without weights of its own scores as we do', () => {
    const { all, groups } = scoresBy(report, ourRubric);
    expect(all.score).toBe(report.score);
    expect(groups.map(({ score }) => score)).toEqual([
      report.groups.reach.score,
      report.groups.pay.score,
      report.groups.deal.score,
    ]);
  });

  it('weighs checks and groups otherwise', () => {
    const only = scoresBy(report, { name: 'Reach', weights: { pay: 0, deal: 0 } });
    expect(only.all.score).toBe(report.groups.reach.score);
    const nothing = scoresBy(report, { name: 'Nothing', weights: { reach: 0, pay: 0, deal: 0 } });
    expect(nothing.all.score).toBeNull();
  });

  it('is read back as it was written', () => {
    const rubrics = [{ name: 'Purchasing', weights: { reach: 2, 'reach/phone-visible': 5 } }];
    expect(readRubrics(writeRubrics(rubrics))).toEqual({ rubrics, unknown: [] });
  });

  it.each([
    ['no JSON', 'This file is not JSON, so nothing was taken from it.'],
    ['{}', 'This file holds no rubrics.'],
    ['{"schema":"approachable/rubrics@2","rubrics":[]}', 'This file comes from a newer version of Approachable.'],
    [
      '{"schema":"approachable/rubrics@1","rubrics":[{"name":"","weights":{}}]}',
      'One of the rubrics in this file has no name or no weights, so none was taken.',
    ],
    [`"${'x'.repeat(1_000_001)}"`, 'This file is too large to hold rubrics.'],
  ])('refuses %.40s with one sentence', (text, sentence) => {
    expect(() => readRubrics(text)).toThrow(sentence);
  });

  it('refuses a weight out of bounds, and leaves out what it does not know', () => {
    expect(() => readRubrics(file({ 'reach/phone-visible': 99 }))).toThrow(Refused);
    expect(() => readRubrics(file({ reach: 'much' }))).toThrow(Refused);
    expect(readRubrics(file({ 'reach/of-tomorrow': 2, __proto__: 1 }))).toEqual({
      rubrics: [{ name: 'A', weights: {} }],
      unknown: ['reach/of-tomorrow'],
    });
  });

  it('survives any file', () => {
    assert(
      property(anything(), (value) => {
        try {
          readRubrics(JSON.stringify({ schema: 'approachable/rubrics@1', rubrics: [{ name: 'A', weights: value }] }));
        } catch (error) {
          expect(error).toBeInstanceOf(Refused);
        }
      }),
    );
  });

  it('takes a free name, so that nothing is overwritten', () => {
    expect(freeName('A', [])).toBe('A');
    expect(freeName('A', ['A', 'A (2)'])).toBe('A (3)');
  });
});

describe('vendors side by side', () => {
  it('have a row for every check, and say where they differ', () => {
    const silent = audit({ pages: [page('contact')] });
    const table = compare(
      [
        { vendor: 'a.example', at: 1, report, attested: [] },
        { vendor: 'b.example', at: 2, report: silent, attested: [] },
      ],
      ourRubric,
    );
    expect(table.columns.map(({ pages }) => pages)).toEqual([2, 1]);
    const phone = table.rows.find(({ id }) => id === 'reach/phone-visible')!;
    expect(phone.cells.map((cell) => cell?.verdict)).toEqual(['pass', 'fail']);
    expect(phone.differs).toBe(true);
    // What was not judged is no difference.
    expect(table.rows.find(({ id }) => id === 'pay/card-form-kind')!.differs).toBe(false);
  });
});
