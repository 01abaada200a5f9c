import type { Page } from '../page/page';
import { addressesIn, domainOf, isFreeMail, mailtoAddresses, registeredName } from './emails/address';
import { elsewhere } from './words/directory';

/** So many entries that lead to different companies make a list a directory. */
const fewest = 3;
const limits = { links: 1_500, climb: 6, siblings: 2_000, text: 600 };

/** True for a short text with a number or an e-mail address. */
const isEntry = (element: Element): boolean => {
  const text = element.textContent ?? '';
  return text.length <= limits.text && /\d[\d ()./-]{5,}\d|@/.test(text);
};

/** The company of a link or e-mail address, by its domain; null for the page's own and for what every site links to. */
const companyOf = (mail: string | undefined, href: string, own: string): string | null => {
  if (mail && isFreeMail(mail)) return null;
  const host = mail ? domainOf(mail) : /^https?:\/\/([^/?#:]+)/i.exec(href)?.[1];
  if (!host) return null;
  const name = registeredName(host.toLowerCase());
  const label = name.split('.')[0]!;
  const ownLabel = own.split('.')[0]!;
  // "acme.de" and "acme-paris.fr" are branches of "acme.com".
  if (name === own || label.includes(ownLabel) || ownLabel.includes(label) || elsewhere.test(name)) return null;
  return name;
};

const found = new WeakMap<Page, ReadonlySet<Element>>();

/**
 * The entries of lists in which each leads to a company of its own: members of a chamber, dealers, exhibitors. What
 * stands in an entry belongs to that company, not to the vendor whose list it is.
 */
export const entriesOf = (page: Page): ReadonlySet<Element> => {
  const known = found.get(page);
  if (known) return known;
  const own = registeredName(page.url.hostname);
  // Without a base, an address that names no host leads to the page's own: nothing needs to be resolved.
  const leadsAway = page.document.querySelector('base[href]') ? /./ : /^(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i;
  /** For each container of a list, the companies of each of its entries. */
  const lists = new Map<Element, Map<Element, string>>();
  const signs = [
    ...page.links.slice(0, limits.links).flatMap((link) => {
      const { element, raw } = link;
      if (!leadsAway.test(raw)) return [];
      const mail = /^mailto:/i.test(raw) ? mailtoAddresses(raw)[0] : undefined;
      return [{ element, company: companyOf(mail, link.href, own) }];
    }),
    ...page.blocks
      .filter(({ text }) => text.length < 200 && text.includes('@'))
      .slice(0, limits.links)
      .map(({ element, text }) => ({ element, company: companyOf(addressesIn(text)[0]?.address, '', own) })),
  ];
  for (const { element, company } of signs) {
    if (!company) continue;
    let entry: Element = element;
    for (let step = 0; step < limits.climb; step++) {
      const list: Element | null = entry.parentElement;
      if (!list) break;
      if (list.childElementCount >= fewest) {
        const companies = lists.get(list);
        if (!companies) lists.set(list, new Map([[entry, company]]));
        else if (!companies.has(entry)) companies.set(entry, company);
      }
      entry = list;
    }
  }
  const entries = new Set<Element>();
  for (const [list, companies] of lists) {
    if (new Set(companies.values()).size < fewest) continue;
    const first = [...companies.keys()][0]!;
    const all = [...list.children]
      .slice(0, limits.siblings)
      .filter((entry) => entry.localName === first.localName && entry.className === first.className);
    // Logos of partners have no numbers, answers to questions link out here and there: entries are alike and short.
    const own = all.filter((entry) => companies.has(entry) && isEntry(entry));
    if (own.length < all.length / 2 || new Set(own.map((entry) => companies.get(entry))).size < fewest) continue;
    for (const entry of all) entries.add(entry);
  }
  found.set(page, entries);
  return entries;
};
