import type { ContactLink } from '../detect/contact-links';
import type { Evidence } from '../detect/evidence';
import { emails, phones } from './channels';
import type { Case, Judgement } from './check';
import { placesOf } from './jurisdictions';
import { areRead, folded, isKind, reachable, seen, shown } from './seen';
import { fail, notApplicable, onEach, partial, pass, review } from './verdict';

/** Links that lead somewhere, by purpose. */
export const linksTo = (pages: readonly Evidence[], ...purposes: readonly ContactLink['purpose'][]) =>
  reachable(seen(pages, 'contactLinks', ({ purpose, dead }) => !dead && purposes.includes(purpose)));

const frame: ReadonlySet<ContactLink['region']> = new Set(['header', 'nav', 'footer']);

/** R08, on every page but the contact page itself and a checkout that shows a direct way. */
export const contactLinkHere = ({ pages }: Case): Judgement =>
  onEach(pages, (page) => {
    if (isKind(page, 'contact')) return notApplicable('This is the contact page.');
    const direct = shown([...phones([page]), ...emails([page])]);
    if (isKind(page, 'cart', 'checkout', 'payment') && direct.length)
      return notApplicable('The checkout shows a direct way to ask.');
    const links = linksTo([page], 'contact', 'support');
    const framed = links.filter(({ sighting }) => frame.has(sighting.region));
    const clear = shown(framed).filter(({ sighting }) => sighting.plain);
    if (clear.length) return pass('A plainly named contact link stands in the frame of the page.', clear);
    if (shown(framed).length)
      return partial('There is a contact link, but its name does not say so plainly.', shown(framed));
    if (folded(framed).length) return partial('A contact link is there, but folded away in a menu.', folded(framed));
    if (links.length) return partial('A contact link stands in the text only, not in header, menu or footer.', links);
    if (!areRead([page]))
      return review('No contact link was seen; please look, for the words of this language are not known.');
    return fail('No contact link was seen in header, menu or footer.');
  });

/** Where it is customary, and may be required, that a named link leads to the provider's details. */
const wantsNotice = (facts: Case): boolean => placesOf(facts).some((place) => ['DE', 'AT', 'FR'].includes(place));

const noticeNames =
  /impressum|imprint|legal (?:notice|information|mention)|mentions l[ée]gales|offenlegung|anbieterkennzeichnung|provider details/i;

/** "Impressum & AGB" names more than the notice; "Impressum / Legal notice" names it twice. */
const isShared = (name: string): boolean => {
  const parts = name.split(/\s*[&/|+,]\s*|\s+(?:und|et|and)\s+/).filter(Boolean);
  return parts.length > 1 && !parts.every((part) => noticeNames.test(part));
};

/** R21. */
export const legalNoticeLink = (facts: Case): Judgement => {
  if (!wantsNotice(facts)) return notApplicable('Looked for on pages of Germany, Austria and France only.');
  return onEach(facts.pages, (page) => {
    if (isKind(page, 'legal-notice')) return notApplicable('This is the legal notice.');
    const links = linksTo([page], 'legal-notice');
    const clear = shown(links).filter(({ sighting }) => sighting.plain);
    const alone = clear.filter(({ sighting }) => !isShared(sighting.text));
    if (alone.length) return pass('A plainly named link leads to the legal notice.', alone);
    if (clear.length) return partial('The link to the legal notice shares its name with something else.', clear);
    if (shown(links).length)
      return partial('A link leads to legal details, but its name does not say so plainly.', links);
    if (links.length) return partial('The link to the legal notice is folded away.', links);
    return fail('No link to a legal notice was seen here.');
  });
};

/** P13. On every page of the checkout, for that is where people give up. */
export const helpBesidePayment = ({ pages }: Case): Judgement =>
  onEach(pages, (page) => {
    const help = [
      ...phones([page]),
      ...emails([page]).filter(({ sighting }) => sighting.role !== 'no-reply'),
      ...seen([page], 'chats', ({ how }) => how !== 'script'),
      ...reachable(seen([page], 'messaging')),
      ...linksTo([page], 'contact', 'support', 'faq').filter(({ sighting }) => sighting.plain),
    ];
    if (shown(help).length) return pass('Help is in sight while paying.', shown(help));
    if (help.length) return partial('Help is there while paying, but folded away.', help);
    const legal = linksTo([page], 'legal-notice', 'contact', 'support');
    if (legal.length) return partial('While paying, only a legal or vaguely named link leads to the company.', legal);
    return fail('No way to ask was seen while paying.');
  });
