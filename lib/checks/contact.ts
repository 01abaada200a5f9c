import type { Email } from '../detect/emails';
import type { Evidence } from '../detect/evidence';
import { say, type Message } from '../words';
import {
  answered,
  channels,
  chatWindows,
  contactForms,
  emails,
  phones,
  postalAddresses,
  type Channel,
} from './channels';
import type { Case, Judgement } from './check';
import { linksTo } from './links';
import { areRead, isKind, reachable, seen, shown } from './seen';
import { isSignedIn } from './signed-in';
import { fail, notApplicable, partial, pass, review, unknown } from './verdict';

const names = (all: readonly Channel[]): Message[] => all.map(({ name }) => name);

/** Times within which the vendor promises to answer. */
const promisedReplies = (pages: readonly Evidence[]) =>
  reachable(seen(pages, 'responsePromises', ({ hours }) => hours !== null));

/** R07. Judged over all pages: what the legal notice adds counts as well. */
export const twoChannels = ({ site }: Case): Judgement => {
  const all = channels(site);
  const proof = all.flatMap((each) => each.proof.slice(0, 2));
  if (all.length < 2)
    return all[0]
      ? fail(say('One way to ask was seen: {channels}.', { channels: names(all) }), proof)
      : fail('No way to ask was seen here.');
  const people = all.filter(({ human }) => human);
  const seenWays = say('Ways to ask: {channels}.', { channels: names(all) });
  const promises = promisedReplies(site);
  if (people.length < 2)
    return partial(say('Only one of the ways leads to a person: {channels}.', { channels: names(all) }), proof);
  if (people.some(({ immediate }) => immediate)) return pass(seenWays, proof);
  if (promises.length) return pass(seenWays, [...proof, ...promises]);
  return partial(
    say('None of the ways is immediate, and no reply time is promised: {channels}.', { channels: names(all) }),
    proof,
  );
};

/** R11. An address on another visited page, or a legal notice that nobody opened yet, softens the verdict. */
export const notFormOnly = ({ pages, site }: Case): Judgement => {
  const forms = contactForms(pages);
  if (!forms.length) return notApplicable('No contact form was seen here.');
  const direct = [...phones(pages), ...answered(pages)];
  if (shown(direct).length) return pass('A phone number or an e-mail address stands beside the form.', shown(direct));
  if (direct.length) return partial('A direct way is there beside the form, but folded away.', direct);
  const elsewhere = [...phones(site), ...answered(site)];
  if (elsewhere.length) return partial('A direct way is given on another page, not beside the form.', elsewhere);
  const softer = [...postalAddresses(pages), ...reachable(seen(pages, 'openingHours'))];
  if (softer.length) return partial('Beside the form there are an address or opening hours only.', softer);
  const notice = linksTo(pages, 'legal-notice');
  if (notice.length && !site.some((page) => isKind(page, 'legal-notice')))
    return partial('The form is the only way seen here; the legal notice may name another.', notice);
  return fail('The form is the only way seen here.', forms);
};

/** R13. What kind of chat it is can rarely be told from outside, so the worst outcome is a look by a person. */
export const humanEscape = ({ pages, site }: Case): Judgement => {
  const chats = chatWindows(pages);
  const scripts = seen(pages, 'chats');
  if (!chats.length)
    return scripts.length
      ? notApplicable('The script of a chat is loaded, but no chat was seen.')
      : notApplicable('No chat was seen here.');
  const others = channels(site).filter((each) => !each.chat);
  const proof = [...chats, ...others.flatMap((each) => each.proof.slice(0, 1))];
  const kinds = new Set(chats.map(({ sighting }) => sighting.kind));
  const hours = reachable(seen(site, 'openingHours'));
  if (kinds.has('human') && (hours.length || others.length))
    return pass('The page says that people answer in the chat, and when or how else to reach them.', chats);
  if (!others.length) return review('The chat is the only way to ask that was seen here.', chats);
  if (kinds.has('bot') && !kinds.has('unknown'))
    return pass(say('Beside the bot: {channels}.', { channels: names(others) }), proof);
  return partial(
    say('The page does not say who answers in the chat. Beside it: {channels}.', { channels: names(others) }),
    proof,
  );
};

/** R14. Hours of a shop are not hours of its phone: they must stand together. */
export const openingHours = ({ pages, site }: Case): Judgement => {
  const talks = [...phones(pages), ...chatWindows(pages).filter(({ sighting }) => sighting.kind !== 'bot')];
  if (!talks.length) return notApplicable('Neither a phone number nor a chat was seen here.');
  const here = reachable(seen(pages, 'openingHours'));
  if (here.some(({ sighting }) => sighting.always))
    return notApplicable('The page says that somebody is there around the clock.');
  const beside = here.filter(
    ({ sighting }) => sighting.besideChannel && sighting.complete && sighting.how !== 'json-ld',
  );
  if (beside.length) {
    const countries = new Set(phones(site).map(({ sighting }) => sighting.country));
    if (countries.size > 1 && beside.every(({ sighting }) => sighting.zone === null))
      return partial('Hours are given, but not in which time zone.', beside);
    return pass('Days and times stand beside the phone number or chat.', beside);
  }
  const elsewhere = seen(site, 'openingHours');
  if (here.some(({ sighting }) => sighting.how !== 'json-ld'))
    return partial('Hours are given, but not days and times beside the phone number or chat.', here);
  if (elsewhere.length) return partial('Hours are given elsewhere, not beside the phone number or chat.', elsewhere);
  if (!areRead(pages))
    return review('No opening hours were seen; please look, for the words of this language are not known.', talks);
  return fail('No opening hours were seen beside the phone number or chat.', talks);
};

/** R15. Only ways that are not answered at once need a promise. */
export const replyTime = ({ pages, site }: Case): Judgement => {
  const exact = promisedReplies(site);
  if (exact.length) return pass('The page says how soon an answer comes.', exact);
  const vague = reachable(seen(site, 'vaguePromises', ({ topic }) => topic === 'response'));
  if (vague.length) return partial('An answer is promised, but not by when.', vague);
  const slow = [...answered(pages), ...contactForms(pages)];
  if (!slow.length) return notApplicable('Neither an e-mail address nor a contact form was seen here.');
  if (!areRead(pages))
    return review('No reply time was seen; please look, for the words of this language are not known.', slow);
  return fail('No word on how soon an answer comes was seen here.', slow);
};

/** Who answers one kind of question. */
const desk: ReadonlySet<Email['role']> = new Set(['sales', 'support', 'billing', 'press']);

/** R19. A small firm needs no more than one address, so nothing here fails. */
export const roleRouting = ({ pages }: Case): Judgement => {
  const desks = [...emails(pages), ...phones(pages)].filter(({ sighting }) => desk.has(sighting.role));
  if (new Set(desks.map(({ sighting }) => sighting.role)).size > 1)
    return pass('Different questions have an address or a number of their own.', desks);
  const routed = contactForms(pages).filter(({ sighting }) => sighting.subjectOptions > 1);
  if (routed.length) return partial('The form asks what the question is about.', routed);
  const generic = contactForms(pages);
  if (generic.length && channels(pages).length === 1)
    return review('One form takes every question. For a small company that is enough.', generic);
  if (!channels(pages).length) return notApplicable('No way to ask was seen here.');
  return notApplicable('No desk is named for one kind of question, and a small company needs none.');
};

/** True for an address behind which people sign in. */
const signsIn = (href: string): boolean => {
  try {
    return /(?:^|[/_-])(?:log-?in|sign-?in|logon|anmelden|einloggen|connexion|acceder|inloggen|accedi)(?:[/_.-]|$)/i.test(
      new URL(href).pathname,
    );
  } catch {
    return false;
  }
};

const address = (href: string) => href.replace(/[?#].*$/, '');

/** The links to help that a page shows. */
const helpLinks = (pages: readonly Evidence[]) => linksTo(pages, 'contact', 'support');

/** True where a link to help leads to a sign-in by its very address. */
export const leadsToLogin = (page: Evidence): boolean =>
  helpLinks([page]).some(({ sighting }) => signsIn(sighting.href));

/** R16. Judged as this browser sees the site: where it is signed in, the wall is not to be seen. */
export const noLoginToAsk = ({ pages, site, graph }: Case): Judgement => {
  const walls = new Set(
    site.filter((page) => isKind(page, 'login') && !channels([page]).length).map((page) => address(page.page.url)),
  );
  const walled = helpLinks(site).filter(({ sighting }) => {
    // A link may be sent on to the wall.
    const target = graph.at(sighting.href)?.page.page.url;
    return signsIn(sighting.href) || walls.has(address(target ?? sighting.href));
  });
  const ways = channels(site).flatMap(({ proof }) => proof.slice(0, 1));
  if (walled.length)
    return ways.length
      ? partial('A link to help leads to a sign-in, but another way is open.', [...walled, ...ways])
      : fail('The link to help leads to a sign-in.', walled);
  const open = pages.filter((page) => isKind(page, 'contact', 'support') && channels([page]).length);
  if (open.some(isSignedIn))
    return review(
      'The ways to ask are open, but this browser is signed in: please look at the page once more signed out.',
      ways,
    );
  if (open.length) return pass('The ways to ask are open to everybody, as this browser sees it.', ways);
  const logins = seen(pages, 'forms', ({ kind }) => kind === 'login');
  if (logins.length) return fail('The page for questions asks to sign in first.', logins);
  return unknown('Where the link to help leads was not visited.', ['contact', 'support']);
};
