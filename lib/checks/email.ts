import type { Email } from '../detect/emails';
import { emails } from './channels';
import type { Case, Judgement } from './check';
import { folded, seen, shown, type Seen } from './seen';
import { fail, notApplicable, partial, pass } from './verdict';

const guarded: ReadonlySet<Email['how']> = new Set(['obfuscated', 'image']);

/** R04. An address protected by Cloudflare is shown to people as it is; one written in words is not. */
export const emailVisible = ({ pages }: Case): Judgement => {
  // Whoever has a question does not write to the inbox for applications.
  const all = emails(pages).filter(({ sighting }) => sighting.role !== 'jobs');
  const legible = shown(all).filter(({ sighting }) => !guarded.has(sighting.how) && sighting.complete);
  if (legible.length) return pass('An e-mail address is in sight.', legible);
  if (shown(all).some(({ sighting }) => !sighting.complete))
    return partial('The e-mail address lacks its ending, so no mail can arrive.', all);
  if (shown(all).length) return partial('The e-mail address is disguised, so nobody can click or copy it.', all);
  if (folded(all).length) return partial('An e-mail address is there, but only after opening a part of the page.', all);
  return fail('No e-mail address was seen here.');
};

/** A disclaimer that also stands beside a no-reply address is about that one. */
const isUnread = ({ sighting }: Seen<Email>, dead: readonly Seen<Email>[]): boolean =>
  sighting.unmonitored !== null && !dead.some((each) => each.sighting.unmonitored === sighting.unmonitored);

/** R05. One address that somebody reads is enough. */
export const emailAlive = ({ pages }: Case): Judgement => {
  const all = emails(pages);
  if (!all.length) return notApplicable('No e-mail address was seen here.');
  const dead = all.filter(({ sighting }) => sighting.role === 'no-reply');
  const inboxes = all.filter(({ sighting }) => sighting.role !== 'no-reply');
  if (!inboxes.length) return fail('The only address seen here takes no replies.', dead);
  // The sender of a newsletter is no address to write to, but the warning beside it is about that one.
  const senders = seen(pages, 'emails', ({ role }) => role === 'no-reply');
  const alive = inboxes.filter((each) => !isUnread(each, senders));
  if (!alive.length) return fail('The page says that nobody reads what is sent to this address.', inboxes);
  if (alive.every(({ sighting }) => sighting.freeMail))
    return partial('Mail goes to a free-mail provider rather than to the company’s own domain.', alive);
  return pass('The address is an inbox, and nothing says that it goes unread.', alive);
};
