import type { Evidence } from '../detect/evidence';
import type { PageKind } from '../detect/page-kinds';
import type { Path, Ways } from '../site/findings';
import { languageCalled } from '../site/rules';
import { say } from '../words';
import { channels } from './channels';
import type { Case, Judgement, Proof } from './check';
import { invoicesCustomers, shop } from './dealings';
import { ways } from './goals';
import { linksTo } from './links';
import { isKind, reachable, seen, type Seen } from './seen';
import { fail, notApplicable, partial, pass, review, unknown } from './verdict';

/** What one page alone cannot show. */
export const onePage = ({ site }: Case, needs: readonly PageKind[]): Judgement | null =>
  site.length < 2 ? unknown('One page alone does not show this.', needs) : null;

/** A way as evidence: each link followed, with the page it stands on, and what is there at the end. */
const pathProof = (site: readonly Evidence[], path: Path | null): Proof[] => {
  if (!path) return [];
  const page = (url: string) => site.find((each) => each.page.url === url);
  const links = path.steps.flatMap(({ url, link }): Proof[] => {
    const from = page(url);
    if (!from || link === null) return [];
    const stands = reachable(seen([from], 'contactLinks', ({ text }) => text === link))[0]?.sighting;
    const plain = { text: link, selector: '', region: 'main', visible: true, collapsed: false } as const;
    return [{ page: from, sighting: stands ?? plain }];
  });
  const { text, url, selector } = path.end;
  const last = page(url);
  if (!last || !selector) return links;
  return [...links, { page: last, sighting: { text, selector, region: 'main', visible: true, collapsed: false } }];
};

/** A start page that only asks for the language adds a click that no other page would. */
const clicksOf = (path: Path): number =>
  path.clicks > 0 && path.steps[0]?.link && languageCalled(path.steps[0].link) ? path.clicks - 1 : path.clicks;

const clicksIn = (count: number) => (count === 1 ? say('{count} click', { count }) : say('{count} clicks', { count }));

/** R09, from the start page and from every other. */
export const clicksToContact = (facts: Case): Judgement => {
  const { site, graph, thresholds } = facts;
  const alone = onePage(facts, ['home', 'contact']);
  if (alone) return alone;
  const { fromHome, atLeast, fromEach, farthest, deadEnds }: Ways = ways(graph, 'human');
  if (!graph.home) return unknown('The start page was not visited.', ['home']);
  if (!fromHome)
    return atLeast === null
      ? fail('From the start page no way to a person was found, although every link was followed.')
      : unknown('No way to a person was found on the pages visited, and not all of them were.', ['contact', 'support']);
  const proof = pathProof(site, fromHome);
  const home = clicksOf(fromHome);
  const { near, far } = thresholds.clicks;
  if (!fromHome.end.direct)
    return home > far
      ? fail(say('It takes {clicks} to get to a form, and no direct way was seen.', { clicks: clicksIn(home) }), proof)
      : partial(say('The way leads to a form only, after {clicks}.', { clicks: clicksIn(home) }), proof);
  if (home > far)
    return atLeast !== null && atLeast <= near
      ? unknown(
          say('The shortest way seen takes {clicks}; pages that were not opened may be shorter ones.', {
            clicks: clicksIn(home),
          }),
          ['contact', 'support'],
        )
      : fail(say('From the start page it takes {clicks} to reach a person.', { clicks: clicksIn(home) }), proof);
  const worst = Math.max(0, ...fromEach.map(({ clicks }) => clicks ?? 0));
  if (deadEnds.length)
    return partial(
      say('From {count} of {pages} pages visited no link leads to a person.', {
        count: deadEnds.length,
        pages: site.length,
      }),
      proof,
    );
  if (home > near) return partial(say('From the start page it takes {clicks}.', { clicks: clicksIn(home) }), proof);
  if (worst > near)
    return partial(
      say('From the start page it takes {clicks}, from another page {more}.', {
        clicks: clicksIn(home),
        more: clicksIn(worst),
      }),
      [...proof, ...pathProof(site, farthest)],
    );
  if (worst === 0) return pass('Every page itself shows a direct way to a person.', proof);
  return pass(say('A person is at most {clicks} away, from every page visited.', { clicks: clicksIn(worst) }), proof);
};

/** R17. A choice of topics may be sensible, so nothing here fails by itself. */
export const noDeflection = ({ site, graph, thresholds }: Case): Judgement => {
  const asked = linksTo(site, 'contact')
    .map(({ sighting }) => graph.at(sighting.href)?.page)
    .filter((page) => page !== undefined);
  const doors = [...new Set([...site.filter((page) => isKind(page, 'contact')), ...asked])].filter(
    (page) => !isKind(page, 'error', 'login', 'home'),
  );
  if (!doors.length) return unknown('No contact page was visited.', ['contact']);
  const open = doors.filter((page) => channels([page]).length > 0);
  const proof = channels(open).flatMap((each) => each.proof.slice(0, 2));
  if (open.length)
    return open.every((page) => isKind(page, 'faq'))
      ? partial('Questions and answers come first; the way to a person stands on the same page.', proof)
      : pass('The contact page shows a way to ask, without questions in between.', proof);
  const topics = doors.filter(
    (page) => (page.links ?? []).filter(({ region }) => region === 'main').length >= thresholds.clicks.topics,
  );
  return topics.length
    ? review('The page for contact offers topics to choose from and no way to ask; please look.')
    : review('No way to ask was seen on the page for contact; please look.');
};

const seenOn = (
  site: readonly Evidence[],
  purposes: Parameters<typeof linksTo>[1][],
): Seen<Evidence['contactLinks'][number]>[] =>
  linksTo(site, ...purposes).filter(({ sighting }) => sighting.region !== 'dialog');

/** P12, for those who pay by invoice. */
export const payInvoicePath = (facts: Case): Judgement => {
  const { site, graph, thresholds } = facts;
  if (!invoicesCustomers(facts)) return notApplicable('No sign was seen that customers get invoices here.');
  const alone = onePage(facts, ['home', 'support', 'faq']);
  const { fromHome, atLeast } = ways(graph, 'pay');
  if (alone && !fromHome) return alone;
  if (fromHome) {
    const proof = pathProof(site, fromHome);
    const clicks = clicksIn(fromHome.clicks);
    if (fromHome.login) return partial('Paying an invoice leads to a sign-in.', proof);
    if (fromHome.clicks > thresholds.clicks.far)
      return partial(say('Paying an invoice takes {clicks}.', { clicks }), proof);
    if (fromHome.unopened && graph.at(fromHome.end.url) === null && sameHost(site, fromHome.end.url))
      return unknown(say('A link to pay an invoice was seen, {clicks} away; its page was not opened.', { clicks }), [
        'payment',
      ]);
    return pass(say('An invoice can be paid {clicks} from the start page.', { clicks }), proof);
  }
  const links = seenOn(site, ['pay-bill']);
  if (links.length) return partial('A link to pay an invoice was seen, but not on a way from the start page.', links);
  if (atLeast !== null && !site.some((page) => isKind(page, 'support', 'faq', 'payment')))
    return unknown('No link to pay an invoice was seen on the pages visited.', ['support', 'faq', 'payment']);
  return fail('Customers get invoices, and no link to pay one was seen.');
};

const host = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');

const sameHost = (site: readonly Evidence[], href: string): boolean => {
  return site.some(({ page }) => host(page.url) === host(href));
};

/** D10, in shops. */
export const orderStatus = (facts: Case): Judgement => {
  const { site, graph } = facts;
  if (!shop(facts)) return notApplicable('Nothing that is sent or done over time was seen here.');
  const links = seenOn(site, ['order-status']);
  if (!links.length) {
    const alone = onePage(facts, ['home', 'support', 'faq']);
    if (alone) return alone;
    if (!site.some((page) => isKind(page, 'home', 'support', 'faq', 'contact')))
      return unknown('Neither the start page nor a page of help was visited.', ['home', 'support']);
    return fail('No link to follow an order was seen.');
  }
  const targets = links.map((link) => ({ link, page: graph.at(link.sighting.href)?.page }));
  const open = targets.filter(({ page }) => page && !isKind(page, 'login', 'error'));
  if (open.length)
    return pass(
      'An order can be followed without signing in.',
      open.map(({ link }) => link),
    );
  const walled = targets.filter(({ page, link }) => (page && isKind(page, 'login')) || signIn.test(link.sighting.href));
  if (walled.length)
    return partial(
      'Following an order asks for an account.',
      walled.map(({ link }) => link),
    );
  if (targets.some(({ page, link }) => !page && sameHost(site, link.sighting.href)))
    return unknown('A link to follow an order was seen; its page was not opened.', ['support']);
  if (targets.every(({ page }) => page && isKind(page, 'error')))
    return fail('The link to follow an order leads to an error.', links);
  return pass('A link to follow an order was seen.', links);
};

const signIn = /\/(?:account|login|signin|sign-in|konto|mon-compte|mi-cuenta|my-account|customer)(?:[/?#.]|$)/i;
