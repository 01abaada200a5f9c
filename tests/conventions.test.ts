import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { authorities, type Authority } from '../lib/checks/authorities';
import { checks } from '../lib/checks/checks';
import { guidance } from '../lib/checks/guidance';
import { speaker } from '../lib/words';
import { withChecksTable } from './checks-table';

const say = speaker();
/** R01 first, then the other groups in the order people see them. */
const order = (code: string) => 'RPDI'.indexOf(code[0]!) * 100 + Number(code.slice(1));
/** Code without its indentation. */
const flush = (code: string) => code.trim().replace(/^ +/gm, '');
const sentence = /^[A-Z“][^.!?]*\.$/;

describe.each(checks.map((check) => [check.code, check] as const))('check %s', (code, check) => {
  it('has a well-formed id and code in its group', () => {
    expect(check.id).toMatch(/^(?:reach|pay|deal|invoice)\/[a-z]+(?:-[a-z]+)*$/);
    expect(code).toMatch(/^[RPDI]\d\d$/);
    expect(code[0]).toBe(check.id[0]!.toUpperCase());
  });

  it('has a title that is a statement, true when it passes', () => {
    expect(say(check.title)).toMatch(/^[A-Z][^.!?]*$/);
    expect(say(check.title)).not.toMatch(/\b(?:should|must|missing|fails?)\b/i);
  });

  it('says in one sentence why it matters', () => {
    expect(say(check.why)).toMatch(sentence);
  });

  it('says how to fix it', () => {
    expect(say(check.fix.text)).toMatch(/^[A-Z].+\.$/);
  });

  it('draws on guidance', () => {
    expect(check.guidance.length).toBeGreaterThan(0);
    for (const id of check.guidance) expect(guidance).toHaveProperty(id);
  });
});

describe('checks', () => {
  it.each(['id', 'code', 'title'] as const)('have a %s of their own', (name) => {
    const all = checks.map((check) => check[name]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('stand in the order of their codes, group by group', () => {
    const codes = checks.map(({ code }) => code);
    expect(codes).toEqual(codes.toSorted((a, b) => order(a) - order(b)));
  });
});

describe.each(Object.entries(authorities) as [string, Authority][])('authority %s', (_, authority) => {
  it('says what it says and how sure that is', () => {
    expect(authority.says).toMatch(/\.$/);
    expect(authority.status).toMatch(/^[A-Z].*\.$/);
  });

  it('does not speak of duties where it is research or a recommendation', () => {
    if (authority.kind === 'research') expect(authority.says).not.toMatch(/\b(?:must|required|obliged|illegal)\b/i);
  });
});

describe('CONTRIBUTING', () => {
  it('opens with a whole check, as it stands in the code', () => {
    const code = ['reach', 'contact'].map((name) => readFileSync(`lib/checks/${name}.ts`, 'utf8')).join('\n');
    const [, check, , judge] = readFileSync('CONTRIBUTING.md', 'utf8').split(/```(?:ts)?\n/);
    expect(flush(code)).toContain(flush(check!));
    expect(flush(code)).toContain(flush(judge!));
  });
});

describe('README', () => {
  it.runIf(existsSync('README.md'))('lists the checks as they are', async () => {
    await expect(withChecksTable(readFileSync('README.md', 'utf8'))).toMatchFileSnapshot('../README.md');
  });
});
