import { atWords, dotWords, spokenEndings, wordsBeforeAt } from '../words/emails';
import { addressAt, addressesIn, type Found } from './address';

const either = (list: readonly string[]) => list.join('|');
const at = either(atWords);
const dotWord = either(dotWords);
/** "." plain, "[dot]", "(.)", " dot ", " . ": nothing that the end of a sentence looks like. */
const dot = `(?:\\.|\\s\\.\\s|\\s?[\\[({<]\\s?(?:${dotWord}|\\.)\\s?[\\])}>]\\s?|\\s(?:${dotWord})\\s)`;
const anyDot = new RegExp(dot, 'giu');
const wordyDot = new RegExp(`[\\[({<\\s](?:${dotWord}|\\.)[\\])}>\\s]`, 'iu');

/** What stands before the sign, read backwards from it. */
const user = new RegExp(`[A-Za-z][A-Za-z0-9_+-]{0,40}(?:${dot}[A-Za-z0-9_+-]{1,40}){0,3}$`, 'iu');
/** What stands after it. */
const host = new RegExp(`[A-Za-z0-9ß-öø-ÿ-]{1,63}(?:${dot}[A-Za-z0-9ß-öø-ÿ-]{1,63}){1,5}`, 'iuy');

/**
 * The sign in disguise: in brackets ("[at]", "(ät)", "(write @ here)"), between dashes or bars ("-at-"), or as a bare
 * word between spaces.
 */
const sign = new RegExp(
  `\\s?[\\[({<«]\\s?(?:${at}|@|[★☆◎●■])\\s?[\\])}>»]\\s?|\\s?[\\[({<][^\\])}>]{0,30}?(?:\\bat\\b|@|arroba|chiocciola|arobase|ät)[^\\])}>]{0,30}[\\])}>]\\s?|[|*_~-]{1,3}(?:at|ät|arroba|@)[|*_~-]{1,3}|\\s(?:${at}|@)\\s|[★☆◎●■]`,
  'giu',
);
/** Between spaces "en", "et" and "a" are words of every sentence; they are the sign in brackets only. */
const bareAt = /^\s(?:en|et|a t|a|chez)\s$/i;
const inbox =
  /^(?:info|contact|sales|support|office|mail|hello|service|kontakt|admin|help|enquiries|inquiries|billing|press|jobs|post|team|verkauf|vertrieb|contacto|ventas|contato|vendas)$/i;
/** "Look [at] and point to it": words that begin no domain. */
const sentence =
  /^(?:and|or|the|an?|to|of|in|is|no|this|that|your|our|y|e|und|oder|der|die|das|et|le|la|les|de|el|los)[\s.]/i;
const labelBefore = /(?:mail|courriel|correo|kontakt|contact|write to|e-?post|メール)(?![a-z])[^.]{0,12}$|[:：✉]\s?$/i;

/**
 * A cheap look at every block of the page: a short phrase in brackets with a sign in it, " at acme.", or a dot in words.
 * Case-sensitive and without Unicode rules on purpose: it runs over all text.
 */
const hint =
  / (?:snabel-?a|kukac|zavin[aá][cč]|ma[lł]pa|arroba|arobase|chiocciola|apenstaartje|miukumauku|собака) [\w-]+(?:\.[a-z]| )|[[({<«]\s?(?:[aA]|[aAäÄ][tT]|AET|aet|et|en|@|[★☆◎●■]|arr?oba(?:se)?|chiocciol\S+|apenstaartje|ma[lł]pa|zavin\S+|snabel\S+|alfakr\S+|kanelbulle|miukumauku|kukac|собак\S+|アット\S*|あっと|골뱅이|klammeraffe|at.sign)\s?[\])}>»]|[[({][^\])}]{0,30}(?:\bat\b|@)[^\])}]{0,30}[\])}]|[|*_~-](?:at|AT|ät|@)[|*_~-]| (?:at|AT|ät|ÄT|arroba|@) [\w-]+(?:\.[a-z]| [dD[({])| (?:dot|DOT|punkt|punto|point|ponto|punt|kropka|te[cč]ka|prik|piste|nokta|точка) [a-z]{2,12}\b|[a-z][★☆◎●■][a-z]/;

/** Names of the sign that stand for nothing else between two words without a space around a dot. */
const nothingElse =
  /^\s(?:snabel-?a|kukac|zavin[aá][cč]|ma[lł]pa|arroba|arobase|chiocciola|apenstaartje|miukumauku)\s$/i;

const readable = (part: string) => part.trim().replace(anyDot, '.');

/** Addresses that a text spells so that programs do not see them. */
export const obfuscatedIn = (text: string): Found[] => {
  if (!hint.test(text)) return [];
  const found: Found[] = [];
  for (const match of text.matchAll(sign)) {
    if (found.length >= 100) break;
    const left = text.slice(Math.max(0, match.index - 80), match.index);
    const before = user.exec(left)?.[0];
    if (!before) continue;
    host.lastIndex = match.index + match[0].length;
    const after = host.exec(text)?.[0];
    if (!after || sentence.test(after)) continue;
    const bare = /^\s/.test(match[0]) && /^\s\p{L}[^[({<]*\s$/u.test(match[0]) && !nothingElse.test(match[0]);
    if (bare && (bareAt.test(match[0]) || wordsBeforeAt.test(before) || text[host.lastIndex] === '@')) continue;
    const written = `${readable(before)}@${readable(after)}`;
    const whole = before.length + match[0].length + after.length === text.trim().length;
    if (bare && !whole && !inbox.test(before) && !spokenEndings.test(written)) continue;
    const hit = addressAt(written, written.indexOf('@'));
    if (!hit || hit.start > 0 || hit.end < written.length) continue;
    // "Stay-at-home.com", "see us at acme.example": without brackets something else must say that it is an address.
    const clear =
      /[[({<«★☆◎●■]/.test(match[0]) || nothingElse.test(match[0]) || wordyDot.test(after) || match[0].trim() === 'AT';
    if (!clear && !whole && !inbox.test(before) && !labelBefore.test(left.slice(0, left.length - before.length)))
      continue;
    found.push({ address: hit.address, start: match.index - before.length, end: host.lastIndex });
  }
  return found;
};

/** Cloudflare's e-mail protection: the first byte is the key, XORed over the rest (RFC-less, but stable since 2010). */
export const cloudflare = (hex: string): string | null => {
  if (!/^[0-9a-f]{6,600}$/i.test(hex) || hex.length % 2) return null;
  const key = Number.parseInt(hex.slice(0, 2), 16);
  let encoded = '';
  for (let at = 2; at < hex.length; at += 2) {
    encoded += `%${(Number.parseInt(hex.slice(at, at + 2), 16) ^ key).toString(16).padStart(2, '0')}`;
  }
  try {
    // A link's query ("?subject=…") is part of what was protected.
    return addressesIn(decodeURIComponent(encoded).replace(/\?.*$/s, ''))[0]?.address ?? null;
  } catch {
    return null;
  }
};

/** The ranges that TYPO3 turns round by an offset: "+…:", "@…Z" and "a…z". */
const turned: readonly (readonly [number, number])[] = [
  [0x2b, 0x3a],
  [0x40, 0x5a],
  [0x61, 0x7a],
];

/** TYPO3's `data-mailto-token` (or the argument of `linkTo_UnCryptMailto`) with its offset. */
export const typo3 = (token: string, offset: number): string | null => {
  if (!Number.isInteger(offset) || Math.abs(offset) > 25 || token.length > 400) return null;
  const clear = Array.from(token, (character) => {
    const code = character.charCodeAt(0);
    const range = turned.find(([from, to]) => code >= from && code <= to);
    if (!range) return character;
    const size = range[1] - range[0] + 1;
    return String.fromCharCode(range[0] + ((((code - range[0] + offset) % size) + size) % size));
  }).join('');
  return addressesIn(clear.replace(/^mailto:/i, '').replace(/\?.*$/s, ''))[0]?.address ?? null;
};

/** An address kept in pieces on the element that shows it: `data-user` and `data-domain` and their cousins. */
export const inPieces = (data: Readonly<Record<string, string | undefined>>): string | null => {
  const user = data['user'] ?? data['name'] ?? data['local'] ?? data['u'] ?? data['mailbox'];
  const host = data['domain'] ?? data['host'] ?? data['d'] ?? data['website'];
  if (!user || !host || user.includes('@')) return null;
  const whole = `${user}@${host}${data['tld'] && !host.endsWith(`.${data['tld']}`) ? `.${data['tld']}` : ''}`;
  const hit = addressAt(whole, user.length);
  return hit && hit.start === 0 && hit.end === whole.length ? hit.address : null;
};

/** "elpmaxe.emca@ofni" as a reader sees it where the direction is turned round. */
export const reversed = (text: string): string => Array.from(text).reverse().join('');
