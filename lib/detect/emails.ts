import { nowAndThen, type Steps } from './steps';
import type { Block, Item, Link, Page } from '../page/page';
import { elementAt, runIndex, runText } from '../page/runs';
import { allItems, textsOf } from '../page/structured';
import {
  addressesIn,
  domainOf,
  isAuthority,
  isFreeMail,
  mailtoAddresses,
  registeredName,
  roleOf,
  type Role,
} from './emails/address';
import { cloudflare, inPieces, obfuscatedIn, reversed, typo3 } from './emails/obfuscated';
import { isThirdParty } from './owner';
import { sight, type Sighting } from './sighting';
import { mailLabels, senderWords, unmonitored } from './words/emails';
import { othersMail } from './words/others';

export interface Email extends Sighting {
  /** Lower-case. */
  address: string;
  how: 'text' | 'mailto' | 'obfuscated' | 'cfemail' | 'json-ld' | 'microdata' | 'image';
  /** Every way it was seen on the page, the best first. */
  ways: Email['how'][];
  role: Role;
  /** True for an address at a free-mail provider. */
  freeMail: boolean;
  /** Words near the address that say nobody reads it, or null. */
  unmonitored: string | null;
  /** False where the page only mentions it as the sender of its own mails: "add … to your address book". */
  offered: boolean;
  /** False where the domain lacks its ending: a reader takes it for an address, but no mail can arrive. */
  complete: boolean;
  label: string | null;
  vendor: boolean;
}

/** One place where an address stands. */
interface Hit {
  readonly address: string;
  readonly how: Email['how'];
  readonly element: Element;
  /** The block around it and the stretch of its text, where there is one. */
  readonly block: Block | null;
  readonly start: number;
  readonly end: number;
  /** What the place itself calls the address: a link's text, an entity's name. */
  readonly name: string | null;
  readonly complete: boolean;
}

/** How good a proof each way is: what a reader can select or press comes first. */
const preference: readonly Email['how'][] = [
  'mailto',
  'text',
  'cfemail',
  'obfuscated',
  'image',
  'microdata',
  'json-ld',
];

const limit = 200;

/** True where the direction of the text is turned round, so that "elpmaxe.emca@ofni" reads as an address. */
const isTurned = (page: Page, element: Element): boolean => {
  for (let at: Element | null = element, steps = 0; at && steps < 3; at = at.parentElement, steps++) {
    const inline = at.getAttribute('style') ?? '';
    if (/bidi-override|isolate-override/.test(inline) && /direction\s*:\s*rtl/.test(inline)) return true;
    if (at.localName === 'bdo' && at.getAttribute('dir')?.toLowerCase() === 'rtl') return true;
  }
  return (
    /override/.test(page.layout.style(element, 'unicode-bidi')) && page.layout.style(element, 'direction') === 'rtl'
  );
};

/**
 * The block's text without the parts that no reader sees: authors hide "nospam" in the middle of an address. Null where
 * nothing is hidden, or everything.
 */
const seenText = (page: Page, block: Block): string | null => {
  if (block.runs.length < 2 || block.runs.length > 60 || !page.layout.visible(block.element)) return null;
  let hidden = false;
  let text = '';
  block.runs.forEach((run, index) => {
    const parent = run.element;
    if (parent !== block.element && !page.layout.visible(parent)) hidden = true;
    else text += runText(block, index);
  });
  return hidden ? text : null;
};

/** The addresses of a block that has an "@". */
const inText = (page: Page, block: Block): Hit[] => {
  const wide = /[＠﹫]/.test(block.text);
  const text = wide ? block.text.replace(/[＠﹫]/g, '@').replace(/．/g, '.') : block.text;
  const hit = (address: string, start: number, end: number, element = elementAt(block, start)): Hit => ({
    address,
    how: 'text',
    element,
    block,
    start,
    end,
    name: null,
    complete: true,
  });
  const sign = text.indexOf('@');
  if (isTurned(page, elementAt(block, sign))) {
    const element = elementAt(block, sign);
    const turned = reversed(runText(block, runIndex(block, sign)).trim());
    return addressesIn(turned).map(({ address }) => ({
      ...hit(address, sign, sign + 1, element),
      how: 'obfuscated' as const,
    }));
  }
  const found: Hit[] = [];
  for (const each of addressesIn(text)) {
    const first = runIndex(block, each.start);
    const last = runIndex(block, each.end - 1);
    if (first === last) {
      found.push(hit(each.address, each.start, each.end));
      continue;
    }
    // "by e-mailing" and a link's "info@…" without a space between: the link alone is the address.
    const inside = range(first, last).flatMap((index) => {
      const own = addressesIn(runText(block, index));
      return own.length === 1 ? [{ ...own[0]!, index }] : [];
    })[0];
    if (inside) {
      const start = block.runs[inside.index]!.start + inside.start;
      found.push(hit(inside.address, start, start + inside.end - inside.start));
      continue;
    }
    const seen = seenText(page, block);
    const cleaned = seen === null ? [] : addressesIn(seen);
    if (cleaned.length)
      found.push(
        ...cleaned.map(({ address }) => ({ ...hit(address, each.start, each.end), how: 'obfuscated' as const })),
      );
    else found.push(hit(each.address, each.start, each.end));
  }
  if (!found.length) {
    const bare = /^([a-z0-9][a-z0-9._-]+@[a-z][a-z0-9-]{3,40})[.,]?$/i.exec(text.trim());
    // "info@acmecafe" beside "E-mail:": a slip of the pen, but an address to the reader.
    if (bare && mailLabels.test((page.blocks[block.index - 1]?.text ?? '').toLowerCase()))
      found.push({ ...hit(bare[1]!.toLowerCase(), 0, text.length), complete: false });
  }
  return found;
};

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** The block an element met at `at` stands in, or the one that follows. */
const blockOf = (page: Page, at: number, element: Element): Block | null => {
  const block = page.blocks[at];
  return block && (block.element.contains(element) || element.contains(block.element)) ? block : null;
};

const linkName = (link: Link): string | null => {
  const text = (link.element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const name =
    text ||
    link.element.getAttribute('aria-label') ||
    link.element.getAttribute('title') ||
    link.element.querySelector('img[alt]')?.getAttribute('alt') ||
    '';
  return name && name.length <= 60 && !name.includes('@') && !/protected\]?$/.test(name) ? name : null;
};

/** The addresses that a link leads to, in whatever way it keeps them. */
const ofLink = (link: Link): { addresses: string[]; how: Email['how'] } | null => {
  const { raw, element } = link;
  if (/^mailto:/i.test(raw)) {
    const addresses = mailtoAddresses(raw);
    if (addresses.length) return { addresses, how: 'mailto' };
    const spelled = obfuscatedIn(
      raw
        .slice(7, 200)
        .replace(/\?.*$/s, '')
        .replace(/%20|\+/g, ' '),
    );
    return spelled.length ? { addresses: spelled.map(({ address }) => address), how: 'obfuscated' } : null;
  }
  const leadsNowhere = raw === '' || raw === '#' || /^javascript:/i.test(raw);
  // Most links lead to a page: their attributes are not asked for.
  if (!leadsNowhere && !raw.includes('email-protection')) return null;
  const one = (address: string | null | undefined, how: Email['how']) =>
    address ? { addresses: [address], how } : null;
  const protectedBy =
    element.getAttribute('data-cfemail') ?? /\/cdn-cgi\/l\/email-protection(?:\.html)?#([0-9a-f]+)/i.exec(raw)?.[1];
  if (protectedBy) return one(cloudflare(protectedBy), 'cfemail');
  if (leadsNowhere) {
    const uncrypt = /linkTo_UnCryptMailto\((?:%27|'|")([^'"]+?)(?:%27|'|")(?:,\s*(-?\d+))?/i.exec(raw);
    if (uncrypt) {
      const token = uncrypt[1]!.replace(/\\/g, '');
      const offset = uncrypt[2] === undefined ? null : Number(uncrypt[2]);
      return one(
        offset === null ? (typo3(token, -1) ?? typo3(token, -2) ?? typo3(token, -3)) : typo3(token, offset),
        'obfuscated',
      );
    }
    const data = element.dataset;
    const token = data['mailtoToken'];
    if (token)
      return one(
        typo3(token, -Number(data['mailtoVector'] ?? 1)) ?? typo3(token, Number(data['mailtoVector'] ?? 1)),
        'obfuscated',
      );
    return one(inPieces(data), 'obfuscated');
  }
  return null;
};

function* collectHits(page: Page): Steps<Hit[]> {
  const hits: Hit[] = [];
  const none = { block: null, start: 0, end: 0, complete: true };
  for (const link of page.links) {
    const found = hits.length < limit * 3 && ofLink(link);
    if (!found) continue;
    const block = blockOf(page, link.at, link.element);
    const start = block
      ? Math.max(
          0,
          block.runs.findIndex((run) => link.element.contains(run.element)),
        )
      : 0;
    const from = block?.runs[start]?.start ?? 0;
    for (const address of found.addresses.slice(0, 20)) {
      hits.push({
        address,
        how: found.how,
        element: link.element,
        block,
        start: from,
        end: from + (link.element.textContent ?? '').length,
        name: linkName(link),
        complete: true,
      });
    }
  }
  const pause = nowAndThen();
  for (const block of page.blocks) {
    if (pause()) yield;
    if (hits.length >= limit * 3) break;
    const { text } = block;
    if (text.includes('@') || text.includes('＠')) hits.push(...inText(page, block));
    for (const { address, start, end } of obfuscatedIn(text)) {
      const element = elementAt(block, start);
      hits.push({ address, how: 'obfuscated', element, block, start, end, name: null, complete: true });
    }
    // Cloudflare leaves "[email protected]" in the place of an address.
    if (text.includes('[email')) {
      for (const element of block.element.querySelectorAll('[data-cfemail]')) {
        const address = cloudflare(element.getAttribute('data-cfemail') ?? '');
        const run = Math.max(
          0,
          block.runs.findIndex((run) => element.contains(run.element)),
        );
        const start = block.runs[run]?.start ?? 0;
        if (address)
          hits.push({ address, how: 'cfemail', element, block, start, end: start + 17, name: null, complete: true });
      }
    }
  }
  for (const { element, at } of page.marks) {
    const alt = element.getAttribute('alt');
    if (!alt?.includes('@') || hits.length >= limit * 3) continue;
    for (const { address } of addressesIn(alt))
      hits.push({ ...none, address, how: 'image', element, block: blockOf(page, at, element), name: null });
  }
  for (const item of allItems(page.items)) {
    if (hits.length >= limit * 3) break;
    for (const value of textsOf(item, 'email')) {
      for (const { address } of addressesIn(value.replace(/^mailto:/i, '')))
        hits.push({ ...none, address, how: item.from, element: item.element, name: itemName(item) });
    }
  }
  return hits;
}

const itemName = (item: Item): string | null =>
  textsOf(item, 'contactType')[0]?.slice(0, 60) ??
  (item.types.includes('Person') ? (textsOf(item, 'name')[0] ?? null) : null);

/** A number or a telephone line says nothing about the address under it. */
const otherFact = /\d{2}|^(?:tel|phone|fax|mobile|call|international)/i;

/** The words of a label without marks and without "E-mail"; null where nothing is left. */
const asLabel = (text: string): string | null => {
  const words = text
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '')
    .trim();
  return words &&
    words.length <= 60 &&
    !mailLabels.test(words.toLowerCase()) &&
    !words.includes('@') &&
    !otherFact.test(words)
    ? words
    : null;
};

/** What the page calls an address: the link's own text, the words before it, the row's or list's term, the heading. */
const labelOf = (page: Page, hit: Hit): string | null => {
  const own = hit.name && asLabel(hit.name);
  if (own) return own;
  const { block } = hit;
  if (!block) return null;
  const lines = block.text.slice(0, hit.start).split('\n');
  // "Support: a@… | Sales: b@…": only the words since the last address or separator speak of this one.
  const before = (lines.pop() ?? '').split(/[|•·;,]|\S+@\S+/).pop() ?? '';
  const same = asLabel(before.slice(-60));
  if (same && /[:：–-]\s*$|^\P{Ll}/u.test(before.trim()) && same.split(' ').length <= 6) return same;
  for (const line of lines.reverse().slice(0, 4)) {
    const words = asLabel(line);
    if (words && words.split(' ').length <= 6) return words;
  }
  const cell = block.element.closest('td, dd, th');
  const term = cell?.localName === 'dd' ? cell.previousElementSibling : cell?.parentElement?.firstElementChild;
  const inRow = term && term !== cell && !term.contains(block.element) ? asLabel(term.textContent ?? '') : null;
  if (inRow) return inRow;
  const previous = page.blocks[block.index - 1];
  if (previous && /[:：]$/.test(previous.text)) {
    const words = asLabel(previous.text);
    if (words) return words;
  }
  return block.heading && block.heading.index >= block.index - 8 ? asLabel(block.heading.text) : null;
};

/** The text within `reach` characters of a hit, neighbouring blocks included where the own block is short. */
const around = (page: Page, { block, start, end }: Hit, reach: number): string => {
  if (!block) return '';
  let before = block.text.slice(Math.max(0, start - reach), start);
  let after = block.text.slice(end, end + reach);
  for (let index = block.index - 1; index >= 0 && before.length < reach && index > block.index - 3; index--)
    before = `${page.blocks[index]!.text.slice(-reach)}\n${before}`;
  for (
    let index = block.index + 1;
    index < page.blocks.length && after.length < reach && index < block.index + 3;
    index++
  )
    after = `${after}\n${page.blocks[index]!.text.slice(0, reach)}`;
  return `${before.slice(-reach)} ${block.text.slice(start, end)} ${after.slice(0, reach)}`;
};

/** The sentence an address stands in. */
const sentenceOf = ({ block, start, end }: Hit): string => {
  if (!block) return '';
  const before = block.text.slice(Math.max(0, start - 200), start).split(/[.!?。！？]\s|\n/);
  const after = block.text.slice(end, end + 200).split(/[.!?。！？](?:\s|$)|\n/);
  return `${before.pop() ?? ''} @ ${after[0] ?? ''}`;
};

/** True where somebody other than the vendor reads the address. */
const isForeign = (page: Page, hit: Hit): boolean => {
  if (isAuthority(hit.address)) return true;
  const own = registeredName(page.url.hostname);
  if (registeredName(domainOf(hit.address)) === own) return false;
  const { block } = hit;
  if (isThirdParty(page, hit.element)) return true;
  if (!block) return false;
  const near = `${block.text.slice(Math.max(0, hit.start - 160), hit.end + 60)}\n${block.heading && block.heading.index >= block.index - 6 ? block.heading.text : ''}`;
  return othersMail.test(near.toLowerCase());
};

/** The best proof first: seen before hidden, then by how plainly the address is given. */
const byStrength = (page: Page) => {
  const seen = new Map<Hit, boolean>();
  const visible = (hit: Hit) => {
    let known = seen.get(hit);
    if (known === undefined) {
      known = hit.how !== 'json-ld' && page.layout.visible(hit.element);
      seen.set(hit, known);
    }
    return known;
  };
  return (a: Hit, b: Hit) =>
    Number(visible(b)) - Number(visible(a)) || preference.indexOf(a.how) - preference.indexOf(b.how);
};

/** True where an inbox is called like the site. */
const bearsName = (page: Page, address: string): boolean => {
  const own = page.url.hostname.replace(/^www\./, '').split('.')[0]!;
  return own.length > 3 && address.slice(0, address.lastIndexOf('@')).includes(own);
};

/** E-mail addresses, each once, by its best proof. */
export function* emails(page: Page): Steps<Email[]> {
  const places = new Map<string, Hit[]>();
  for (const hit of yield* collectHits(page)) {
    const known = places.get(hit.address);
    if (known) known.push(hit);
    else if (places.size < limit) places.set(hit.address, [hit]);
  }
  return Array.from(places, ([address, hits]) => {
    hits.sort(byStrength(page));
    const best = hits[0]!;
    const label = hits.map((hit) => labelOf(page, hit)).find(Boolean) ?? null;
    const said = roleOf(address, label);
    // "gargi_chennai@" of gargi.in is the company in a town.
    const role = said === 'personal' && bearsName(page, address) ? 'other' : said;
    return {
      ...sight(page, best.element, best.block ? excerpt(best) : address),
      address,
      how: best.how,
      ways: [...new Set(hits.map(({ how }) => how))],
      role,
      freeMail: isFreeMail(address),
      unmonitored:
        hits.map((hit) => unmonitored.exec(around(page, hit, 200).toLowerCase())?.[0] ?? null).find(Boolean) ?? null,
      offered: !hits.every((hit) => isMentioned(hit, role)),
      complete: best.complete,
      label,
      vendor: !hits.every((hit) => isForeign(page, hit)),
    };
  });
}

const isMentioned = (hit: Hit, role: Role): boolean => {
  const sentence = sentenceOf(hit);
  // A support inbox may be offered in a sentence about spam; a no-reply inbox never is.
  return (
    senderWords.test(sentence.toLowerCase()) &&
    (role === 'no-reply' || /spam|junk|address ?book|safe sender|adressbuch|white-?list/i.test(sentence))
  );
};

/** The address with a little of what stands around it. */
const excerpt = ({ block, start, end }: Hit): string => {
  if (!block || block.text.length <= 160) return block?.text ?? '';
  const from = Math.max(0, start - 60);
  return block.text.slice(from, Math.max(end, from + 160));
};
