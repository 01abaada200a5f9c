import { decoded } from '../decoded';
import { matching } from '../page/matching';
import type { Block, Link, Page } from '../page/page';
import { blocksWith } from './lower-case';
import { mentionsOf } from './mentions';
import { sight, type Sighting } from './sighting';
import { nowAndThen, type Steps } from './steps';
import { accounts, bareAccount, callback, callbackWords, notContact, numbered } from './words/messaging';

export interface Messaging extends Sighting {
  channel:
    | 'whatsapp'
    | 'messenger'
    | 'telegram'
    | 'sms'
    | 'viber'
    | 'line'
    | 'wechat'
    | 'skype'
    | 'signal'
    | 'callback';
  /** The address of the link, the account or number that the text gives, or "" for a control without address. */
  href: string;
}

interface Found {
  readonly channel: Messaging['channel'];
  readonly href: string;
  readonly element: Element;
  readonly text: string;
}

const limits = { found: 100, text: 600, near: 160, name: 60 };

const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Quick test of a written address: few links need to be taken apart. */
const messenger =
  /^(?:sms|smsto|whatsapp|viber|skype|weixin|line|tg|sgnl|imessage|fb-messenger):|wa\.me|whatsapp\.com|wa\.link|m\.me\/|messenger\.com|t\.me\/|telegram\.(?:me|dog)|viber\.|vb\.me|line\.me|lin\.ee|signal\.(?:me|group)|join\.skype|weixin\.qq|u\.wechat|work\.weixin/i;

/** Which channel an address opens a conversation on; null for sharing, channels to subscribe to, and groups. */
const channelOf = (href: string): Messaging['channel'] | null => {
  let url: URL;
  try {
    url = new URL(href);
  } catch {
    return null;
  }
  const host = url.hostname.replace(/^(?:www|web|api)\./, '');
  const path = url.pathname;
  const name = path.split('/')[1] ?? '';
  switch (url.protocol) {
    case 'sms:':
    case 'smsto:':
    case 'imessage:':
      return /\d|@/.test(decoded(path)) ? 'sms' : null;
    case 'whatsapp:':
      return url.searchParams.get('phone') ? 'whatsapp' : null;
    case 'viber:':
      return /^viber:\/\/(?:chat|contact|add|pa)/i.test(href) ? 'viber' : null;
    case 'skype:':
      return path.length > 2 ? 'skype' : null;
    case 'weixin:':
      return 'wechat';
    case 'line:':
      return /\/ti\/p|oamessage/i.test(href) ? 'line' : null;
    case 'tg:':
      return /^tg:\/*resolve/i.test(href) ? 'telegram' : null;
    case 'sgnl:':
      return 'signal';
    case 'fb-messenger:':
      return /user/i.test(href) ? 'messenger' : null;
    default:
  }
  if (host === 'wa.me') return /^(?:\d|message$|qr$)/.test(name.replace('+', '')) ? 'whatsapp' : null;
  if (host === 'wa.link') return name ? 'whatsapp' : null;
  if (host === 'whatsapp.com') {
    if (/^\/(?:send|message)/.test(path))
      return url.searchParams.get('phone') || /^\/message\/\w/.test(path) ? 'whatsapp' : null;
    return null;
  }
  if (host === 'm.me' || (host === 'messenger.com' && name === 't')) return name ? 'messenger' : null;
  if (host === 'facebook.com' && name === 'messages') return path.split('/')[3] ? 'messenger' : null;
  if (host === 't.me' || host === 'telegram.me' || host === 'telegram.dog')
    return name && !/^(?:share|joinchat|addstickers|proxy|iv|s|\+.*|.*channel|.*news|c)$/i.test(name)
      ? 'telegram'
      : null;
  if (host === 'line.me') return /^\/(?:R\/)?(?:ti\/(?:p|g2?)|oaMessage)/i.test(path) ? 'line' : null;
  if (host === 'page.line.me' || host === 'lin.ee') return name ? 'line' : null;
  if (host === 'signal.me') return url.hash || name ? 'signal' : null;
  if (host === 'join.skype.com') return name ? 'skype' : null;
  if (host === 'viber.click' || host === 'viber.me' || host === 'vb.me') return name ? 'viber' : null;
  if (host === 'u.wechat.com' || host === 'weixin.qq.com' || host === 'work.weixin.qq.com')
    return name ? 'wechat' : null;
  return null;
};

const linkText = ({ element }: Link): string =>
  tidy(element.textContent) ||
  tidy(element.getAttribute('aria-label') ?? element.getAttribute('title')) ||
  tidy(element.querySelector('img')?.getAttribute('alt'));

/** Links into a conversation. "Share on WhatsApp" carries no number, "share" on Telegram no name. */
const inLinks = (page: Page): Found[] => {
  const found: Found[] = [];
  for (const link of page.links) {
    if (!messenger.test(link.raw)) continue;
    const channel = channelOf(link.href || link.raw);
    if (channel)
      found.push({ channel, href: link.href || link.raw, element: link.element, text: linkText(link) || channel });
  }
  return found;
};

/** A telephone number as people write it: eight digits or more, little else between them. */
const number = /\+?\(?\d(?:[\s().\-/]{0,3}\d){6,14}/;

/** A number or account that the text gives for a channel: in the same block, or alone in the next. */
const inText = (page: Page): Found[] => {
  const found: Found[] = [];
  for (const block of mentionsOf(page).messaging) {
    const text = block.text;
    if (text.length > limits.text || notContact.test(text)) continue;
    const next = page.blocks[block.index + 1];
    const beside = text.length <= 40 && next && next.text.length <= 60 ? next : null;
    for (const [channel, pattern] of accounts) {
      const account = pattern.exec(text)?.[1];
      if (account) found.push({ channel, href: account, element: block.element, text });
    }
    if (beside && /(?:^|[^a-z])line(?:$|[^a-z])|wechat|微信|telegram/i.test(text)) {
      const account = bareAccount.exec(beside.text)?.[1];
      const channel = /wechat|微信/i.test(text) ? 'wechat' : /telegram/i.test(text) ? 'telegram' : 'line';
      if (account) found.push({ channel, href: account, element: beside.element, text: `${text} ${beside.text}` });
    }
    for (const [channel, pattern] of numbered) {
      const at = pattern.exec(text);
      if (!at) continue;
      const href = numberNear(text, at.index) ?? (beside && !text.match(number) ? ownNumber(beside) : null);
      if (href) found.push({ channel, href, element: block.element, text });
    }
  }
  return found;
};

/** The number nearest to a channel's name, at most a short phrase away. */
const numberNear = (text: string, at: number): string | null => {
  const after = number.exec(text.slice(at, at + limits.near));
  const before = number.exec(text.slice(Math.max(0, at - 30), at));
  return tidyNumber((after && after.index < 60 ? after : before)?.[0]);
};

const ownNumber = (block: Block): string | null => tidyNumber(number.exec(block.text)?.[0]);

const tidyNumber = (text: string | undefined): string | null => {
  const digits = text?.replace(/[^\d+]/g, '') ?? '';
  return digits.length >= 8 ? digits : null;
};

const asksCallback = (name: string): boolean => {
  if (!name || name.length > limits.name) return false;
  return callback.test(name.toLowerCase().replace(/^[\s!-/:-@»›→]+|[\s!-/:-@»›→…]+$/g, ''));
};

/** Links and buttons that ask the company to ring back, and headings of forms that do. */
function* inCallbacks(page: Page): Steps<Found[]> {
  const found: Found[] = [];
  const asking = new Set(blocksWith(page, callbackWords));
  yield;
  const labelled = matching(
    page,
    'a[aria-label], a[title], area[aria-label], area[title], button[aria-label], button[value]',
  );
  const pause = nowAndThen();
  for (const link of page.links) {
    if (pause()) yield;
    const { element, raw } = link;
    const block = page.blocks[link.at];
    if (!labelled.has(element) && !(block && asking.has(block))) continue;
    const label = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '';
    if (!label && !(block && asking.has(block))) continue;
    if (/^(?:tel|mailto|callto):/i.test(raw)) continue;
    const name = [tidy(element.textContent), tidy(label)].find((each) => asksCallback(each));
    if (name) found.push({ channel: 'callback', href: link.href, element, text: name });
  }
  for (const { element, type, at } of page.controls) {
    if (pause()) yield;
    if (type !== 'button' && type !== 'submit') continue;
    const block = page.blocks[at];
    if (element.localName === 'button' && !labelled.has(element) && !(block && asking.has(block))) continue;
    const name =
      tidy(element.textContent) || tidy(element.getAttribute('value')) || tidy(element.getAttribute('aria-label'));
    if (asksCallback(name)) found.push({ channel: 'callback', href: '', element, text: name });
  }
  for (const form of page.forms) {
    const before = page.blocks[Math.max(0, form.at - 1)];
    const first = page.blocks[form.at];
    const heading = first?.heading ?? before;
    if (!form.controls.length || !heading || heading.text.length > limits.name || form.at - heading.index > 4) continue;
    if (
      asksCallback(heading.text) &&
      form.controls.some(({ type }) => type === 'tel' || type === 'text' || type === 'number')
    )
      found.push({ channel: 'callback', href: '', element: form.element, text: heading.text });
  }
  return found;
}

/** Conversations that a page opens: messengers, text messages and call backs. Sharing is none. */
export function* messaging(page: Page): Steps<Messaging[]> {
  const known = new Map<string, Found>();
  const linked = inLinks(page);
  yield;
  const written = inText(page);
  yield;
  for (const found of [...linked, ...written, ...(yield* inCallbacks(page))]) {
    const key = `${found.channel} ${found.href}`;
    if (!known.has(key)) known.set(key, found);
  }
  return [...known.values()]
    .slice(0, limits.found)
    .map(({ channel, href, element, text }) => ({ channel, href: href.slice(0, 500), ...sight(page, element, text) }));
}
