import type { Report } from '../audit';
import { roleWords } from '../detect/words/emails';
import type { Message, Speak } from '../words';
import { vendorOf } from './terms';

/**
 * Masks people in a report before it is handed on: personal names, direct e-mail addresses and telephone numbers,
 * wherever the page's own words stand: quotes, selectors, addresses of pages, snippets, notes.
 *
 * Names cannot be told from other words for certain. Those that stand beside a title, a role or a direct address are
 * found; the person who hands over adds what is left to the list.
 */
export interface Masking {
  /** Names to mask, such as "Ada Lark"; none given: those that are found. */
  names?: readonly string[];
  speak: Speak;
}

/** What stands between the parts of a name in texts, addresses, inboxes and selectors. */
const between = String.raw`(?:%20|%2C%20|%2E|[\s._+,\-\u00a0])*`;
/** "@" as written and as addresses escape it. */
const at = '(?:@|%40|&#0*64;|\\(at\\)|\\[at\\])';
const email = new RegExp(
  String.raw`[\p{L}\p{N}][\p{L}\p{N}._+'~-]{0,63}\s?${at}\s?(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}`,
  'giu',
);

const inboxWords = new RegExp(`(?<=^|-)(?:${Object.values(roleWords).flat().join('|')})(?=$|[\\d-])`, 'g');

/** "info@" and "sales-uk@" are read by whoever is on duty. All others may be one person's. */
const isShared = (address: string): boolean => {
  const local = address
    .split(new RegExp(at, 'i'))[0]!
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\s]/g, '')
    .toLowerCase()
    .replace(/[._+]+/g, '-');
  const rest = local.replace(inboxWords, '');
  return rest !== local && rest.split('-').every((part) => /^(?:\d*|[a-z]{1,3})$/.test(part));
};

/** Digits that belong to a call or a message, however they are written: `tel:+44…`, `wa.me/44…`, `phone=%2B44…`. */
const dialled =
  /((?:tel|callto|sms|fax|facetime|skype|viber|sip|whatsapp|wa\.me|phone|telefon|mobile)(?:\\?[:=/]|%3A|%3D)(?:\/\/)?(?:[a-z/]+\?\w+=)?["']?)((?:%2B|%20|[+\d\s().\-/]){6,24}|\+?[\d-]{1,6}[A-Z\d-]{5,12})/giu;

const dates =
  /^(?:(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|1[0-2]|[1-9])[-./](?:19|20)?\d\d|(?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])[-./](?:19|20)?\d\d|(?:19|20)\d\d\s?[-–/]\s?(?:19|20)?\d\d)$/;

/** A run that people read as a number to call: it begins as one does, or is grouped as one is. */
const grouped =
  /(?<![\p{L}\p{N}_#&;=.,€$£¥-])(?:\+|%2B|00|\(|\d)(?:(?:%20|[\s\u00a0\u2010-\u2015().\-/])*\d){6,16}(?![\p{L}\p{N}%€$£¥]|[.,]\d|\s?(?:[€$£¥]|EUR|USD|GBP))/gu;
const vanity =
  /(?<![\p{L}\p{N}])(?:1[\s.-]?)?\(?8\d{2}\)?[\s.-](?=[A-Z\d-]*[A-Z])[A-Z\d]{2,7}(?:[\s-]?[A-Z\d]{2,7})?(?![\p{L}\p{N}])/gu;

const isPhone = (run: string): boolean => {
  const text = run.trim();
  const digits = text.replace(/%2B|%20|\D/g, '');
  if (digits.length < 7 || digits.length > 15 || dates.test(text)) return false;
  // "9.00–17.00" are hours.
  if (/^\d{1,2}[.:]\d{2}\s?[–-]\s?\d{1,2}[.:]\d{2}$/.test(text)) return false;
  // "1 000 000" and "1.000.000" are amounts: groups of three all the way.
  if (/^[1-9]\d{0,2}(?:([\s.])\d{3})(?:\1\d{3})*$/.test(text)) return false;
  return /^(?:\+|%2B|00|\(|0)/.test(text) || /\d[\s\u00a0().\-/\u2010-\u2015]+\d{2,}/.test(text);
};

const given = String.raw`\p{Lu}[\p{Ll}’'-]{1,20}(?:-\p{Lu}\p{Ll}{1,20})?`;
const person = String.raw`(?:${given}\s){1,2}(?:(?:van|von|de|der|den|del|da|di|du|la|le|zu|ter|ten)\s){0,2}\p{Lu}[\p{L}’'-]{1,24}`;
const titles = String.raw`(?:Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Dr|Prof|Herrn?|Frau|Hr|Fr|Monsieur|Madame|Mme|Mlle|Sr|Sra|Señora?|Signora?|Sig|Dhr|Mevr|Mevrouw|Meneer|Pan|Pani)\.?`;
/** What people are called by what they do, longer before shorter. */
const roles = [
  'contact person|contact|ask for|speak to|account manager|manager|managing director|director|owner|proprietor|founder|ceo|cto|cfo|editor|author|represented by', // English
  'geschäftsführerin|geschäftsführer|geschäftsführung|geschaeftsfuehrer|inhaberin|inhaber|vertreten durch|ansprechpartnerin|ansprechpartner|vorständin|vorstand|vorsitzende|vorsitzender|kontakt|verantwortlich für den inhalt|verantwortlich', // German
  'gérante|gérant|directeur de la publication|directeur|directrice|présidente|président|responsable', // French
  'directora|gerente|administradora|administrador', // Spanish
  'titolare|amministratore|amministratrice|rappresentante|referente', // Italian
  'eigenaar|contactpersoon|bestuurder', // Dutch
  'prezes|właściciel', // Polish
].flatMap((line) => line.split('|'));
/** Roles are matched in any case while names are not, so each letter stands in both. */
const role = `(?:${roles
  .map((words) => [...words].map((letter) => (letter === ' ' ? ' ' : `[${letter}${letter.toUpperCase()}]`)).join(''))
  .join('|')})`;
const titled = new RegExp(
  String.raw`(?<!\p{L})${titles}\s+(?:(?:Dr|Prof|h\.c)\.?\s+)*(${person}|\p{Lu}[\p{L}’'-]{2,24})`,
  'gu',
);
const labelled = new RegExp(String.raw`(?<!\p{L})${role}\s*(?:is|ist|:|–|-|,)?\s+(?:${titles}\s+)*(${person})`, 'gu');
/** "Ada Lark, managing director". */
const introduced = new RegExp(String.raw`(?<!\p{L})(${person}),?\s+(?:\(|–\s|-\s)?${role}(?!\p{L})`, 'gu');

/** Words that begin with a capital and are no one's name. */
const noName =
  /^(?:Contact|Customer|Support|Service|Sales|Help|Team|Office|Call|Email|Mail|Phone|Open|Monday|Friday|Main|Head|General|Managing|Account|Privacy|Data|Legal|The|Our|Your|Us|Unser|Unsere|Kunden\w*|Kontakt|Montag|Freitag|Ihre?|Das|Die|Der|Gesch\w+)$/;

const isName = (name: string): boolean => name.split(/\s+/).every((word) => !noName.test(word));

/** Names that stand in the open: after a title, beside a role, or spelt in a direct address. */
const namesIn = (text: string): string[] => {
  const found = [titled, labelled, introduced].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => match[1]!),
  );
  for (const [address] of text.matchAll(email)) {
    if (isShared(address)) continue;
    const parts = /^(\p{L}{2,20})[._-](\p{L}{2,24})$/u.exec(address.split(new RegExp(at, 'i'))[0]!.trim());
    if (parts) found.push(`${parts[1]} ${parts[2]}`);
  }
  return found.filter(isName);
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** ä is also written ae in addresses, or a. */
const anySpelling = (word: string): string => {
  const umlauts: Readonly<Record<string, string>> = {
    ä: '(?:ä|ae|a)',
    ö: '(?:ö|oe|o)',
    ü: '(?:ü|ue|u)',
    ß: '(?:ß|ss)',
  };
  return [...word.toLowerCase()]
    .map((letter) => {
      const bare = letter.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
      const coded = letter === bare ? '' : `|${encodeURIComponent(letter)}`;
      return umlauts[letter]?.replace(')', `${coded})`) ?? (coded ? `(?:${letter}|${bare}${coded})` : escaped(letter));
    })
    .join('');
};

/** A name in either order, whatever joins its parts. A name of one word is matched as a whole word. */
const patternOf = (name: string): string => {
  const parts = name
    .normalize('NFC')
    .split(/[\s.,]+/)
    .filter((part) => part.length > 1)
    .map(anySpelling);
  if (!parts.length) return '';
  if (parts.length === 1) return `(?<![\\p{L}])${parts[0]}(?![\\p{L}])`;
  const forward = parts.join(between);
  const backward = [parts.at(-1)!, ...parts.slice(0, -1)].join(between);
  // Initials: "A. Lark", "a.lark".
  const initial = `(?<![\\p{L}])${anySpelling(name.trim()[0]!)}[.\\s_-]{1,2}${parts.at(-1)!}`;
  return `(?:${forward}|${backward}|${initial})(?!\\p{L})`;
};

const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];

/** Everything in a report that a page or a person said, rather than this program. */
const saidIn = (report: Report): string[] =>
  strings([
    report.pages.map(({ url, title }) => [url, title]),
    report.results.map(({ proof, fix, because }) => [
      proof,
      fix.snippet,
      typeof because === 'string' ? [] : because.values,
    ]),
    report.site ?? [],
    report.problems,
    report.invoices ?? [],
  ]);

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The names that the report lets show, for a person to look through before it is handed on. */
export const namesInReport = (report: Report): string[] => {
  const names = new Map<string, string>();
  for (const { seller } of report.invoices ?? [])
    if (seller.contactPerson) names.set(seller.contactPerson.toLowerCase(), seller.contactPerson);
  // A company is called after its address, or the other way round.
  const company = letters(vendorOf(report));
  for (const text of saidIn(report))
    for (const name of namesIn(text)) if (!company.includes(letters(name))) names.set(name.toLowerCase(), name);
  return [...names.values()].toSorted((a, b) => a.localeCompare(b)).slice(0, 200);
};

/** Makes the function that masks one text. */
const masker = (report: Report, { names = namesInReport(report), speak }: Masking) => {
  const all = names
    .map((name) => name.trim())
    .filter((name) => name.length > 1)
    // "Lark" must not break up "Ada Lark".
    .toSorted((a, b) => b.length - a.length);
  const patterns = [...new Set(all.map(patternOf))].filter(Boolean);
  const people = patterns.length ? new RegExp(patterns.join('|'), 'giu') : null;
  const masks = { name: speak('[name]'), email: speak('[e-mail]'), phone: speak('[phone]') };
  return (text: string): string => {
    const mailless = text.normalize('NFC').replace(email, (address) => (isShared(address) ? address : masks.email));
    const phoneless = mailless
      .replace(dialled, (_, before: string) => `${before}${masks.phone}`)
      .replace(grouped, (run) => (isPhone(run) ? masks.phone : run))
      .replace(vanity, masks.phone);
    return people ? phoneless.replace(people, masks.name) : phoneless;
  };
};

type Mask = ReturnType<typeof masker>;

const deeply = <T>(value: T, mask: Mask): T => {
  if (typeof value === 'string') return mask(value) as T;
  if (Array.isArray(value)) return value.map((each) => deeply(each, mask)) as T;
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, deeply(each, mask)])) as T;
  return value;
};

/** A message keeps its own sentence, which is the key of its translation; what fills the gaps is masked. */
const inMessage = (message: Message, mask: Mask): Message =>
  typeof message === 'string' ? message : { ...message, values: deeply(message.values, mask) };

export interface Redacted {
  report: Report;
  /** Masks what people wrote beside the report, such as notes. */
  mask(text: string): string;
}

/** The report with its people masked. The given one stays as it is. */
export const redacted = (report: Report, masking: Masking): Redacted => {
  const mask = masker(report, masking);
  return {
    mask,
    report: {
      ...report,
      pages: report.pages.map((page) => ({ ...page, url: mask(page.url), title: mask(page.title) })),
      results: report.results.map((result) => ({
        ...result,
        because: inMessage(result.because, mask),
        proof: deeply(result.proof, mask),
        ...(result.waived && { waived: { ...result.waived, reason: mask(result.waived.reason) } }),
        fix: {
          text: inMessage(result.fix.text, mask),
          snippet: result.fix.snippet === null ? null : mask(result.fix.snippet),
        },
      })),
      problems: deeply(report.problems, mask),
      ...(report.invoices && { invoices: deeply(report.invoices, mask) }),
      ...(report.site && { site: deeply(report.site, mask) }),
    },
  };
};
