import type { ConsistencyRow, Goal, LedgerRow, Path, Ways } from '../site/findings';
import type { FailReason, SkipReason } from '../site/walk';
import { say, type Message, type Speak } from '../words';
import { kindName } from './terms';

/** The words for what only several pages show, the same in panel and report. */

export const goalNames: Readonly<Record<Goal, Message>> = {
  human: 'To a person',
  pay: 'To paying a bill',
  cancel: 'To cancelling',
  returns: 'To sending something back',
  'order-status': 'To the state of an order',
};

export const topicNames: Readonly<Record<LedgerRow['topic'], Message>> = {
  delivery: 'Delivery',
  returns: 'Returns',
  warranty: 'Warranty',
  refund: 'Refunds',
  'payment-term': 'Time to pay',
  support: 'Support',
  reply: 'Replies',
  other: 'Other promises',
};

export const detailNames: Readonly<Record<ConsistencyRow['what'], Message>> = {
  phone: 'Phone numbers',
  email: 'E-mail addresses',
  address: 'Postal addresses',
  hours: 'Opening hours',
  'help-place': 'Place of the help',
  'payment-methods': 'Ways to pay',
};

export const stateNames: Readonly<Record<ConsistencyRow['state'], Message>> = {
  same: 'the same everywhere',
  labelled: 'several, each named',
  differs: 'differs',
};

/** Why a walk left something out, and why a page could not be read. */
export const skipNames: Readonly<Record<SkipReason, Message>> = {
  action: 'would do something, such as signing out or buying',
  calendar: 'a calendar or archive without an end',
  file: 'a file, not a page',
  language: 'the same in another language',
  endless: 'one of very many alike',
  robots: 'the site asks robots not to read it (robots.txt)',
  'other-site': 'leads to another site',
  'no-access': 'on another host, which you have not allowed',
};

export const failNames: Readonly<Record<FailReason, Message>> = {
  unreachable: 'could not be reached',
  timeout: 'did not answer in time',
  'server-error': 'the server reported an error',
  refused: 'the server refused it',
  'too-large': 'larger than 5 MB',
  'not-a-page': 'a file, not a page',
  redirects: 'was sent on too often',
  unreadable: 'could not be read',
};

export const clickCount = (clicks: number): Message => {
  if (clicks === 0) return 'on the page itself';
  return clicks === 1 ? '1 click' : say('{count} clicks', { count: clicks });
};

/** What is known of the way from the start page, as a short phrase that claims no more than was seen. */
export const wayLine = ({ fromHome, atLeast }: Ways): Message => {
  if (!fromHome) return atLeast === null ? 'no way was seen' : 'not seen yet';
  if (atLeast === null || atLeast >= fromHome.clicks) return clickCount(fromHome.clicks);
  return say('{clicks}, perhaps fewer', { clicks: clickCount(fromHome.clicks) });
};

/** What stands in the way at its end, and what is not certain about it. */
export const wayRemarks = ({ fromHome, atLeast }: Ways): Message[] => {
  if (!fromHome)
    return atLeast === null
      ? []
      : [say('If there is one, it takes at least {clicks}.', { clicks: clickCount(atLeast) })];
  return [
    ...(fromHome.login ? (['The last page asks for a sign-in.'] as const) : []),
    ...(fromHome.unopened ? (['The last page was not opened: its link promises the way.'] as const) : []),
    ...(atLeast !== null && atLeast < fromHome.clicks
      ? [
          say('Pages that nobody opened may be shorter ways. Fewest clicks possible: {count}.', {
            count: atLeast,
          }),
        ]
      : []),
  ];
};

/** True where no page knows a way to what not every company has to offer: one line is enough for all of these. */
export const nowhere = ({ goal, fromEach, atLeast }: Ways): boolean =>
  goal !== 'human' && atLeast === null && fromEach.every(({ clicks }) => clicks === null);

/** How many pages are how far away: "3 have it, 2 are 1 click away". */
export const distances = ({ fromEach }: Ways): Message[] => {
  const counts = new Map<number | null, number>();
  for (const { clicks } of fromEach) counts.set(clicks, (counts.get(clicks) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity))
    .map(([clicks, count]) => {
      if (clicks === null) return say('no known way from {count}', { count });
      if (clicks === 0) return say('{count} have it', { count });
      return say('{count} at {clicks}', { count, clicks: clickCount(clicks) });
    });
};

/** What a page is called in a drawing: what it is for or, where that is not known, its title or address. */
export const pageName = (
  page: { kind?: Path['steps'][number]['kind']; title: string; url: string },
  speak: Speak,
): string => {
  if (page.kind && page.kind !== 'other') return speak(kindName(page.kind));
  return page.title.trim() || pathOf(page.url);
};

/** The address without what every page of the site has. */
export const pathOf = (url: string): string => {
  if (!URL.canParse(url)) return url;
  const { pathname, search } = new URL(url);
  try {
    return decodeURI(pathname + search);
  } catch {
    return pathname + search;
  }
};
