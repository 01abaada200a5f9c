import { slugWords } from './slug';
import { linkName } from '../page/name';
import type { Link, Page, Region } from '../page/page';
import { linkPurposes } from './page-kinds/names';
import { Phrasebook } from './phrasebook';
import { regionIn, sight, type Sighting } from './sighting';
import { linkSlugs, vagueContactNames, type LinkPurpose } from './words/links';
import { nowAndThen, type Steps } from './steps';

export interface ContactLink extends Sighting {
  purpose: LinkPurpose;
  /** The absolute address, or what the markup says where it leads nowhere. "" for a button. */
  href: string;
  /** False for a vague name ("Let's talk"), a name without words, or a link whose purpose only its address tells. */
  plain: boolean;
  /** True where the link leads nowhere: `#`, empty, `javascript:void(0)`, and no handler in the markup. */
  dead: boolean;
}

const limits = { links: 5_000, buttons: 500, sightings: 120 };

const vague = new Phrasebook(vagueContactNames);
const slugs = new Phrasebook(linkSlugs);

/** Where a reader looks for help first; of several links to one target the best placed is reported. */
const preference: Readonly<Record<Region, number>> = {
  header: 0,
  nav: 1,
  footer: 2,
  main: 3,
  aside: 4,
  dialog: 5,
  head: 6,
};

/** Addresses that other detectors read: a phone number or mailbox is a channel, not the way to one. */
const channel = /^(?:mailto|tel|callto|sms|whatsapp|viber|skype|fax|data|blob):|\/cdn-cgi\/l\/email-protection/i;
const nowhere = /^(?:#!?|javascript:\s*(?:void\s*\(?\s*0?\s*\)?|false|undefined|return false)?\s*;?\s*)?$/i;
/** Shares and sign-ins: "contact" in such an address is not the vendor's. */
const sharing = /\b(?:share|sharer|intent\/tweet|oauth|authorize|addtoany|pinterest\.[a-z]+\/pin)\b/i;

/** A map shows one place; a locator lists many. */
const map =
  /^https?:\/\/(?:maps\.|goo\.gl\/maps|[^/]*google\.[a-z.]+\/maps|maps\.app\.goo\.gl|[^/]*openstreetmap\.org)/i;

const disputeBoard = /^https?:\/\/(?:webgate\.)?ec\.europa\.eu\/(?:consumers\/odr|odr)/i;

const handled = (element: Element): boolean =>
  [...element.attributes].some(
    ({ name }) =>
      /^on[a-z]+$/.test(name) ||
      /^(?:@|v-on|ng-click|x-on|wire:|hx-|data-(?:bs-)?(?:toggle|action|target|modal|open|url|href|fancybox|remodal|featherlight|micromodal|popup|reveal))/.test(
        name,
      ),
  ) ||
  /^(?:button|tab|menuitem)$/.test(element.getAttribute('role') ?? '') ||
  element.hasAttribute('aria-controls') ||
  element.hasAttribute('aria-expanded');

/** The words of the last step of an address as written, without extension: "/help/ContactUs.aspx" gives "contact us". */
const lastStep = (written: string): string => {
  const more = written.search(/[?#]/);
  let path = (more < 0 ? written : written.slice(0, more)).replace(/^(?:https?:)?\/\/[^/]*/i, '');
  while (path) {
    const slash = path.lastIndexOf('/');
    const step = path.slice(slash + 1);
    if (step && !/^(?:index|default|home|main)(?:\.\w+)?$/i.test(step)) return slugWords(step);
    path = path.slice(0, Math.max(0, slash));
  }
  return '';
};

const purposeOfAddress = (page: Page, link: Link): LinkPurpose | null => {
  if (disputeBoard.test(link.raw)) return 'complaints';
  // Few addresses end in a known word; only those are worth resolving.
  const purpose = slugs.exactly(lastStep(link.raw));
  if (!purpose) return null;
  const { href } = link;
  if (!/^https?:/i.test(href)) return null;
  try {
    const url = new URL(href);
    const here = page.url.hostname.replace(/^www\./, '');
    const host = url.hostname.replace(/^www\./, '');
    // Another company's "/support" is its own, unless it is a desk run under the vendor's name.
    // A link within this page or to itself says where one is, not where it leads.
    // "?theme=dark" leads here too.
    if (host === here && url.pathname === page.url.pathname) return null;
    if (host !== here && !host.endsWith(`.${here}`) && !here.endsWith(`.${host}`)) return null;
    return purpose;
  } catch {
    return null;
  }
};

interface Candidate {
  element: Element;
  name: string;
  purpose: LinkPurpose;
  href: string;
  plain: boolean;
  dead: boolean;
}

/** The purposes a name tells; a long name is a sentence or a headline, not a label. Null for a name that says it is for something else. */
const purposesOf = (name: string): { purpose: LinkPurpose; plain: boolean }[] | null => {
  // A mailbox is a channel of its own, whatever its name sounds like.
  // "Helpdesk software - powered by …" advertises its maker.
  if (name.length > 60 || name.includes('@') || /powered by/i.test(name)) return [];
  const found: { purpose: LinkPurpose; plain: boolean }[] = [];
  let other = false;
  for (const { meaning } of linkPurposes.all(name)) {
    if (meaning === 'none') other = true;
    else found.push({ purpose: meaning, plain: true });
  }
  if (other && !found.length) return null;
  if (!found.length && vague.of(name, 4)) found.push({ purpose: 'contact', plain: false });
  return found;
};

/** "← Retour" and "Retour" to the start lead the reader back, not goods. */
const leadsBack = (name: string, href: string): boolean =>
  /^\s*[<←‹«⟵⬅]/.test(name) || /^https?:\/\/[^/]+\/?$/.test(href);

/** The links that tell a purpose, and null now and then between them. */
function* linksOf(page: Page): Generator<Candidate | null> {
  const told = new Map<string, ReturnType<typeof purposesOf>>();
  const tell = (name: string) => {
    let purposes = told.get(name);
    if (purposes === undefined) told.set(name, (purposes = purposesOf(name)));
    return purposes;
  };
  const pause = nowAndThen();
  for (const link of page.links.slice(0, limits.links)) {
    const { element, raw } = link;
    if (pause()) yield null;
    if (channel.test(raw) || (!element.hasAttribute('href') && !handled(element))) continue;
    const leadsNowhere = nowhere.test(raw);
    if (!leadsNowhere && sharing.test(raw)) continue;
    const { name } = link;
    const byName = tell(name);
    // "Privacy policy" below the form on the contact page: the address tells where it lies, not what it is for.
    if (byName === null) continue;
    const dead = leadsNowhere && !handled(element);
    if (byName.length) {
      for (const { purpose, plain } of byName)
        if ((purpose !== 'store-locator' || !map.test(raw)) && (purpose !== 'returns' || !leadsBack(name, link.href)))
          yield { element, name, purpose, href: link.href || raw, plain, dead };
    } else if (!leadsNowhere) {
      const purpose = purposeOfAddress(page, link);
      // Of a long or a two-letter name the address tells nothing: a headline, a choice of language.
      if (purpose && name.length <= 60 && name.length !== 2 && !raw.startsWith('#'))
        yield { element, name, purpose, href: link.href, plain: false, dead: false };
    }
  }
  const emptyForm = (form: HTMLFormElement | null) =>
    !form ||
    !page.forms
      .find(({ element }) => element === form)
      ?.controls.some(({ type }) => !/^(?:hidden|submit|button|image|reset)$/.test(type));
  let buttons = 0;
  for (const { element, type, form } of page.controls) {
    if (pause()) yield null;
    if (!/^(?:button|submit)$/.test(type) || ++buttons > limits.buttons || !emptyForm(form)) continue;
    const name = element.localName === 'input' ? (element as HTMLInputElement).value : linkName(element);
    for (const { purpose, plain } of tell(name) ?? []) yield { element, name, purpose, href: '', plain, dead: false };
  }
}

/**
 * Links (and buttons that act as links) that lead to help, by purpose. Names decide, in the languages of
 * `words/links.ts`; the address decides for links whose name tells nothing. One sighting per purpose and target.
 */
export function* contactLinks(page: Page): Steps<ContactLink[]> {
  const best = new Map<string, Candidate>();
  for (const candidate of linksOf(page)) {
    if (!candidate) {
      yield;
      continue;
    }
    const key = `${candidate.purpose} ${candidate.href || candidate.name}`;
    const before = best.get(key);
    if (!before || rank(page, candidate) < rank(page, before)) best.set(key, candidate);
    if (best.size >= limits.sightings) break;
  }
  return [...best.values()].map(({ element, name, purpose, href, plain, dead }) => ({
    ...sight(page, element, name || href),
    purpose,
    href,
    plain,
    dead,
  }));
}

const rank = (page: Page, { element, plain, dead }: Candidate): number =>
  preference[regionIn(page, element)] + (plain ? 0 : 10) + (dead ? 20 : 0);
