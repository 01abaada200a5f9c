import { describe, expect, it } from 'vitest';
import { emailAlive, emailVisible } from './email';
import { caseOf, foldedAway, page } from './testing';

type Email = NonNullable<NonNullable<Parameters<typeof page>[1]>['emails']>[number];
const on = (...emails: Email[]) => caseOf([page('contact', { emails })]);
const noReply: Email = { address: 'noreply@acme.example', role: 'no-reply', how: 'text' };

describe('an e-mail address is in sight', () => {
  it.each([
    ['as a link', {}, 'pass'],
    ['protected but shown to people', { how: 'cfemail' }, 'pass'],
    ['in words', { how: 'obfuscated' }, 'partial'],
    ['in a picture', { how: 'image' }, 'partial'],
    ['without its ending', { complete: false }, 'partial'],
    ['folded away', foldedAway, 'partial'],
    ['in structured data only', { how: 'json-ld' }, 'fail'],
    ['of somebody else', { vendor: false }, 'fail'],
  ] satisfies [string, Email, string][])('%s', (_, email, verdict) => {
    expect(emailVisible(on(email)).verdict).toBe(verdict);
  });
});

describe('somebody reads the e-mail address', () => {
  it('passes for an inbox', () => {
    expect(emailAlive(on({})).verdict).toBe('pass');
    expect(emailAlive(on({ role: 'personal' }, noReply)).verdict).toBe('pass');
  });

  it('fails where the only address takes no replies', () => {
    expect(emailAlive(on(noReply)).verdict).toBe('fail');
  });

  it('fails where the page says that nobody reads it', () => {
    expect(emailAlive(on({ unmonitored: 'This inbox is not monitored' })).verdict).toBe('fail');
  });

  it('does not hold the disclaimer of a no-reply address against the inbox beside it', () => {
    const unmonitored = 'is not monitored';
    expect(emailAlive(on({ ...noReply, unmonitored }, { unmonitored })).verdict).toBe('pass');
  });

  it('overlooks the sender address of a newsletter', () => {
    expect(emailAlive(on({ ...noReply, offered: false })).verdict).toBe('not-applicable');
  });

  it('does not hold a warning about the sender of a newsletter against the inbox above it', () => {
    const unmonitored = 'we cannot answer there';
    expect(emailAlive(on({ unmonitored }, { ...noReply, unmonitored, offered: false })).verdict).toBe('pass');
  });

  it('takes free mail for half', () => {
    expect(emailAlive(on({ freeMail: true })).verdict).toBe('partial');
    expect(emailAlive(on({ freeMail: true }, {})).verdict).toBe('pass');
  });
});
