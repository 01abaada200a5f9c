import { decoded } from '../decoded';
import { plainName } from '../detect/phrasebook';
import { actions, calendars, calendarSteps, languageNames } from './words/actions';

/** Why a link is not followed. */
export type Refusal =
  /** It does something: signs out, deletes, buys, ends a subscription, prints. */
  | 'action'
  /** A calendar or archive that goes on for ever. */
  | 'calendar'
  /** Not a page: a PDF, a picture, a feed. */
  | 'file'
  /** The same page in another language. */
  | 'language'
  /** Many addresses of one shape, or one that repeats itself. */
  | 'endless';

const file =
  /\.(?:pdf|zip|gz|tgz|bz2|rar|7z|tar|dmg|exe|msi|apk|iso|jpe?g|png|gif|svg|webp|avif|bmp|tiff?|ico|heic|mp[34]|m4[av]|avi|mov|webm|ogg|oga|ogv|wav|flac|docx?|xlsx?|pptx?|od[tsp]|rtf|csv|tsv|json|xml|rss|atom|ics|vcf|vcard|css|js|mjs|map|txt|woff2?|ttf|eot|epub|mobi|swf|torrent|wasm)$/i;
const feed = /(?:^|\/)(?:feed|rss|atom|ical|wp-json|xmlrpc\.php|sitemap\.xml)(?:\/|$)/i;

/** Parameters that name what a script is to do. */
const verbs = /^(?:action|act|do|task|op|cmd|command|func|function|method|mode|event|fc|route|m|a|_action|_method)$/i;
/** Parameters that are an order by their name alone. */
const orders =
  /^(?:add-to-cart|add_to_cart|addtocart|add|remove|remove_item|delete|del|buy|buy_now|logout|signout|unsubscribe|vote|like|undo_item|confirm|replytocom|print|printable|share|_wpnonce|nonce|token|csrf|sesskey|add_to_wishlist|add-to-wishlist|remove_coupon|set_lang|setlang|emptycart)$/i;
/** Values of such parameters, beside the words of `actions`. */
const acts =
  /(?:^|[\s/._-])(?:add|buy|delete|remove|del|destroy|logout|signout|unsubscribe|vote|like|print|drop|clear|empty|update|save|send|submit|cancel|buy now|add product|remove product)(?:$|[\s/._-])/i;

const phrases = new Set(Object.values(actions).flatMap((list) => list.split(',').map((phrase) => plainName(phrase))));
/** The most words a phrase has that is looked for in an address. */
const longest = 4;

/** True where the words hold a phrase of at least `least` words. */
const hasPhrase = (words: readonly string[], least = 1): boolean => {
  for (let from = 0; from < words.length; from++) {
    let phrase = '';
    for (let length = 1; length <= longest && from + length <= words.length; length++) {
      phrase = phrase ? `${phrase} ${words[from + length - 1]}` : words[from]!;
      if (length >= least && phrases.has(phrase)) return true;
    }
  }
  return false;
};

const wordsOf = (slug: string): string[] =>
  plainName(decoded(slug.slice(0, 200)).replace(/([a-z])([A-Z])/g, '$1 $2'))
    .split(' ')
    .filter(Boolean);

/** "/orders/4711/cancel" ends that one order; "/cancel" tells how one would. */
const endsOne =
  /\/[^/]*\d[^/]*\/(?:cancel|storno|stornieren|annuler|cancelar|annulla|annuleren|anuluj|close|archive|confirm|pay)\/?$/i;
/** Shopify's address for a filled cart: "/cart/4711:2". */
const filledCart = /\/cart\/\d+:\d+/;

const isAction = (url: URL, text: string): boolean => {
  const path = url.pathname;
  if (endsOne.test(path) || filledCart.test(path)) return true;
  const steps = path.split('/').filter(Boolean).slice(0, 20).map(wordsOf);
  // "/cart/add/12" is one order in two steps. A single word counts in short steps only: "/why-we-never-delete-reviews" is read.
  if (hasPhrase(steps.flat(), 2) || steps.some((words) => words.length <= 3 && hasPhrase(words))) return true;
  for (const [name, value] of url.searchParams) {
    if (orders.test(name)) return true;
    const spoken = decoded(value);
    if (verbs.test(name) && (acts.test(spoken) || hasPhrase(wordsOf(spoken)))) return true;
    if (hasPhrase(wordsOf(name))) return true;
    // Old shop systems keep the path in a parameter.
    if (/^(?:route|page|p|controller|option|main_page|path|r|q)$/i.test(name) && hasPhrase(wordsOf(spoken)))
      return true;
  }
  const named = plainName(text);
  const words = named.split(' ');
  // "Print this page" is an order, "Fine art print" a thing to buy.
  return (
    phrases.has(named) || (words.length <= 3 && [1, 2].some((count) => phrases.has(words.slice(0, count).join(' '))))
  );
};

const numbered = /(?:^|[/_.-])(?:19|20|21)\d\d(?:[/_.-]?(?:0?[1-9]|1[0-2]|w\d\d?|q[1-4]|[a-z]{3,9}))?(?:$|[/_.-])/i;
const calendarParameters =
  /^(?:month|monat|mois|mes|mese|maand|year|jahr|annee|yr|week|woche|semaine|semana|settimana|date|datum|day|tag|jour|dia|giorno|cal|calmonth|cal_date|tribe-bar-date|eventdisplay|tribe_event_display|start_date|end_date|from_date|startdate|checkin|checkout_date|arrival|departure|outlook-ical|ical)$/i;

const isCalendar = (url: URL, text: string): boolean => {
  if (calendarSteps.test(plainName(text))) return true;
  const parameters = [...url.searchParams];
  if (parameters.some(([name, value]) => calendarParameters.test(name) && /\d|ical/.test(value))) return true;
  const path = decoded(url.pathname).toLowerCase();
  return calendars.test(path) && numbered.test(path);
};

const steps = (url: URL): string[] => url.pathname.split('/').filter(Boolean);

/** A path that repeats itself, or is deeper than anybody clicks. */
const isEndless = (url: URL): boolean => {
  const all = steps(url);
  if (all.length > 12 || url.href.length > 1_000) return true;
  const counts = new Map<string, number>();
  for (const step of all) counts.set(step, (counts.get(step) ?? 0) + 1);
  return [...counts.values()].some((count) => count > 2);
};

const codes = new Map(
  Object.entries(languageNames).flatMap(([code, names]) => names.split(',').map((name) => [plainName(name), code])),
);

/** The language that a link to "Deutsch" or "EN" leads to, or null. */
export const languageCalled = (text: string): string | null => codes.get(plainName(text)) ?? null;

const localeStep = /^([a-z]{2})(?:[-_]([a-z]{2}))?$/i;

/** Where an address says which language it is in: "step:de" for "/de/…", "host:de" for "de.acme.com", "lang=de"; or null. */
export const localeOf = (href: string): { place: string; language: string } | null => {
  const url = new URL(href);
  for (const [name, value] of url.searchParams) {
    if (/^(?:lang|language|locale|hl|lng|l|sprache|langue|idioma|lingua|setlang|set_lang|lc)$/i.test(name)) {
      const match = localeStep.exec(value);
      if (match) return { place: `${name.toLowerCase()}=${value.toLowerCase()}`, language: match[1]!.toLowerCase() };
    }
  }
  const [first] = steps(url);
  const step = first === undefined ? null : localeStep.exec(first);
  if (step && (Object.hasOwn(languageNames, step[1]!.toLowerCase()) || step[2]))
    return { place: `step:${first!.toLowerCase()}`, language: step[1]!.toLowerCase() };
  const label = url.hostname.split('.')[0]!;
  if (url.hostname.split('.').length > 2 && Object.hasOwn(languageNames, label))
    return { place: `host:${label}`, language: label };
  return null;
};

/** Why a link must not be followed, or null where it may. The language is the walk's matter. */
export const refusal = (href: string, text: string): Refusal | null => {
  const url = new URL(href);
  if (isAction(url, text)) return 'action';
  if (file.test(url.pathname) || feed.test(url.pathname)) return 'file';
  if (isCalendar(url, text)) return 'calendar';
  return isEndless(url) ? 'endless' : null;
};
