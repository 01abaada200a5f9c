import { decoded } from '../../decoded';
import {
  authorityDomains,
  fileTypes,
  freeMail,
  freeMailFamilies,
  placeholderDomains,
  placeholderLocals,
  roleWords,
} from '../words/emails';

export type Role =
  | 'sales'
  | 'support'
  | 'billing'
  | 'privacy'
  | 'press'
  | 'jobs'
  | 'general'
  | 'no-reply'
  | 'personal'
  | 'other';

/** An address found in a text, and the stretch of text it fills. */
export interface Found {
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

/** What people use of the characters that RFC 5322 allows; "?to=info@…" and "{info@…" begin after the mark. */
const localPart = /[A-Za-z0-9_+.'~-]{1,64}$/;
/**
 * Letters of European domain names only: in "邮箱info@acme.example电话" the address ends where Chinese begins. The
 * ending is all lower or all upper case, so that "acme.comPhone" ends after "com".
 */
const domainPart =
  /(?:[A-Za-z0-9ß-öø-ÿœ](?:[A-Za-z0-9ß-öø-ÿœ-]{0,61}[A-Za-z0-9ß-öø-ÿœ])?\.){1,6}(?:xn--[a-z0-9-]{2,40}|[a-z]{2,24}|[A-Z]{2,24}|рф|укр)(?![a-z0-9_-]|\.[a-z0-9])/y;

/** The address whose "@" stands at `at`, or null. Looks at most 64 characters back and a domain ahead. */
export const addressAt = (text: string, at: number): Found | null => {
  domainPart.lastIndex = at + 1;
  const domain = domainPart.exec(text)?.[0];
  if (!domain) return null;
  const local = (localPart.exec(text.slice(Math.max(0, at - 64), at))?.[0] ?? '').replace(/^[^A-Za-z0-9_]+/, '');
  if (!local || local.endsWith('.') || local.includes('..')) return null;
  const start = at - local.length;
  const before = text.slice(Math.max(0, start - 80), start);
  // A handle ("@user@host"), a login inside an address ("https://key@host/1"), an SSH remote, another scheme.
  if (/@$|:\/\/\S*$|(?:sip|sips|xmpp|ssh|git|jabber|matrix|acct|im):$/i.test(before)) return null;
  const end = at + 1 + domain.length;
  if (/^:[\w/-]+\.git\b|^:\w+\/\w/.test(text.slice(end, end + 80))) return null;
  const address = tidy(`${local}@${domain}`);
  return address ? { address, start, end } : null;
};

/** Capitals that ask to be taken out: "infoNOSPAM@acme.example". */
const spamTrap = /[._-]?(?:NO[_-]?SPAM|REMOVE[_-]?(?:THIS|ME)?|DELETE[_-]?(?:THIS|ME)|SPAMFREI|ENTFERNEN)[._-]?/g;

/** The address in lower case, or null where it is a picture's name or an example. */
const tidy = (raw: string): string | null => {
  const address = raw.replace(spamTrap, '').toLowerCase();
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  const domain = address.slice(at + 1);
  if (at < 1 || at > 64 || domain.length > 253 || fileTypes.test(domain)) return null;
  if (placeholderDomains.test(domain) || placeholderLocals.test(local)) return null;
  return address;
};

/** Every address in a text. */
export const addressesIn = (text: string): Found[] => {
  const found: Found[] = [];
  for (let at = text.indexOf('@'); at >= 0 && found.length < 200; at = text.indexOf('@', at + 1)) {
    const hit = addressAt(text, at);
    if (hit) found.push(hit);
  }
  return found;
};

/** The addresses of a `mailto:` link (RFC 6068): several may be joined by commas, a query may follow. */
export const mailtoAddresses = (raw: string): string[] => {
  const [, target = ''] = /^mailto:(?:\/\/)?([^?]*)/i.exec(raw.slice(0, 2000)) ?? [];
  return addressesIn(decoded(target)).map(({ address }) => address);
};

const shortSecondLevel = /^(?:com?|org|net|ac|gov|edu|gob|gouv|or|ne|go|nom|ltd|plc)$/;

/**
 * The name a company registers: "acme.example" of "shop.acme.example", "acme.co.uk" of "www.acme.co.uk". Good enough
 * to tell own from foreign; the public suffix list would cost more than everything here.
 */
export const registeredName = (host: string): string => {
  const labels = host.toLowerCase().split('.');
  const long = labels.length > 2 && labels.at(-1)!.length === 2 && shortSecondLevel.test(labels.at(-2)!);
  return labels.slice(long ? -3 : -2).join('.');
};

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

export const isFreeMail = (address: string): boolean => {
  const domain = domainOf(address);
  return freeMail.has(domain) || freeMailFamilies.test(domain);
};

export const isAuthority = (address: string): boolean => authorityDomains.test(domainOf(address));

type WordRole = keyof typeof roleWords;
const roles = Object.keys(roleWords) as WordRole[];
const inLocal = roles.map((role) => [role, new RegExp(`(?:^|-)(?:${roleWords[role]})(?:$|[\\d-])`)] as const);
/** Words of two or three letters ("ap", "rh") are clear as an inbox, but not inside a sentence. */
const inLabel = roles.map(
  (role) =>
    [role, new RegExp(`(?<!\\p{L})(?=[\\p{L}-]{4}|hr|pr)(?:${roleWords[role]})(?:s|en|er)?(?!\\p{L})`, 'u')] as const,
);

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

const personName = /^(?:\p{Lu}[\p{Ll}'’-]+\.? ){1,3}\p{Lu}[\p{L}'’-]+$/u;

/** "Tom Mahon" of mahont@: without a trace of the name "Contact Us" would be a person, too. */
const isNamed = (local: string, label: string): boolean => {
  if (!personName.test(label)) return false;
  const names = plain(label)
    .split(/[^a-z]+/)
    .filter((name) => name.length > 2);
  const inbox = local.replace(/[^a-z]/g, '');
  const last = names.at(-1)!;
  return names.length > 0 && inbox !== last && (inbox.includes(last.slice(0, 8)) || inbox === names[0]);
};

/** A company's name says what it makes, not who reads its mail: "GIP Service s.r.l.". */
const companyName =
  /(?<!\p{L})(?:gmbh|ag|kg|ltd|limited|inc|llc|s\.?r\.?l|s\.?p\.?a|s\.?a\.?s?|b\.?v|oy|ab|a\/s|aps|kft|d\.?o\.?o|sp\. z o\. ?o)\.?$/iu;

/** Who reads an address, by its inbox name in many languages, else by what the page calls it. */
export const roleOf = (address: string, label: string | null): Role => {
  const local = address.slice(0, address.lastIndexOf('@'));
  const dashed = local.replace(/[._+]+/g, '-');
  const byLocal = inLocal.find(([, words]) => words.test(dashed))?.[0];
  if (byLocal && byLocal !== 'general') return byLocal;
  const said = label && !companyName.test(label) ? plain(label) : '';
  const byLabel = said ? inLabel.find(([role, words]) => role !== 'general' && words.test(said))?.[0] : undefined;
  if (byLabel) return byLabel;
  if (byLocal) return byLocal;
  if (/^[a-z]{1,20}[._][a-z]{2,20}(?:[._-][a-z]{2,20})?$/.test(local) || (label && isNamed(local, label)))
    return 'personal';
  return 'other';
};
