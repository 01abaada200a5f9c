import type { Page } from '../page/page';
import { mentionsOf } from './mentions';
import { sight, type Sighting } from './sighting';
import { botVendors, chatVendors } from './vendors/chats';
import { traceOf } from './vendors/vendor';
import { bot, human, launcher } from './words/chats';

export interface Chat extends Sighting {
  /** The vendor's id, or "other". */
  vendor: string;
  /** What the product is called, or "" for a chat whose vendor does not show. */
  name: string;
  /** Who answers, as far as the words beside it say. */
  kind: 'human' | 'bot' | 'unknown';
  /** By what it shows; `script` alone means that a widget may open, `text` a control that is named like one. */
  how: 'script' | 'frame' | 'element' | 'text';
}

interface Launcher {
  readonly element: Element;
  readonly text: string;
  /** The index of the block that it stands in or before. */
  readonly at: number;
}

const limits = { name: 60, around: 300, beside: 160, reach: 2, links: 3_000, marks: 1_500 };

const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Rooms where customers talk to each other, other channels, and pages about chat as a product. */
const otherwise =
  /forum|communit|chat-?rooms?|discord|slack\.com|telegram|whatsapp|wa\.me|irc\.|\/(?:products?|features?|solutions?|software|platform|integrations?|blog|docs|plugins?|apps?)\//i;

const leadsElsewhere = (element: Element): boolean => {
  const link = element.closest('a');
  return link !== null && otherwise.test(link.getAttribute('href') ?? '');
};

const pressable = 'a,button,[role=button],[onclick],summary,label,input';

/** The controls that are called "Live chat" or the like, in reading order. */
const launchers = (page: Page): Launcher[] => {
  const found: Launcher[] = [];
  const add = (element: Element, text: string, at: number) => {
    const short = tidy(text);
    if (
      short.length <= limits.name &&
      launcher.test(short.toLowerCase().replace(/[\s!-/:-@»›→…]+$/, '')) &&
      !leadsElsewhere(element)
    )
      found.push({ element, text: short, at });
  };
  for (const { element, text, index } of mentionsOf(page).chat) {
    if (text.length <= limits.name) {
      const control = element.closest(pressable) ?? element.querySelector(pressable);
      if (control) add(control, text, index);
    } else if (text.length <= limits.around) {
      for (const control of element.querySelectorAll(pressable)) add(control, control.textContent ?? '', index);
    }
  }
  for (const { element, at } of page.controls) {
    const label = element.getAttribute('aria-label') ?? element.getAttribute('value') ?? '';
    if (label && /chat|live|help|чат|チャット|客服|채팅|دردش|sohbet|destek/i.test(label)) add(element, label, at);
  }
  for (const { element, at } of page.links.slice(0, limits.links)) {
    const label = element.getAttribute('aria-label') ?? element.getAttribute('title');
    if (label && /chat|live|чат|チャット|客服|채팅|دردش|destek/i.test(label)) add(element, label, at);
  }
  for (const { element, at } of page.marks.slice(0, limits.marks)) {
    const label = element.getAttribute('alt') ?? '';
    if (label && /chat|live|чат|チャット|客服/i.test(label)) add(element, label, at);
  }
  return found;
};

/** The words beside a launcher: its own, its label, and the short blocks around it. */
const around = (page: Page, { element, text, at }: Launcher): string => {
  const beside = page.blocks
    .slice(Math.max(0, at - limits.reach), at + limits.reach + 1)
    .filter((block) => block.text.length <= limits.beside)
    .map((block) => block.text);
  return [text, element.getAttribute('aria-label'), element.getAttribute('title'), ...beside].join(' · ').toLowerCase();
};

const kindOf = (words: string): Chat['kind'] => (bot.test(words) ? 'bot' : human.test(words) ? 'human' : 'unknown');

/**
 * Live chat: the widgets of known vendors, or a control that opens one. A script tells that a widget may open, not
 * that somebody answers, so its kind stays unknown unless words beside a launcher say more.
 */
export const chats = (page: Page): Chat[] => {
  const opened = launchers(page);
  const launch = opened.find(({ element }) => page.layout.visible(element)) ?? opened[0];
  const words = launch ? kindOf(around(page, launch)) : 'unknown';
  const found: Chat[] = [];
  for (const vendor of chatVendors) {
    const trace = traceOf(page, vendor);
    const [id, name] = vendor;
    if (!trace || found.some((chat) => chat.name === name)) continue;
    const opens = trace.how === 'script' && launch;
    found.push({
      vendor: id,
      name,
      kind: botVendors.has(name) ? 'bot' : words,
      how: opens ? 'text' : trace.how,
      ...sight(page, opens ? launch.element : trace.element, launch?.text ?? name),
    });
  }
  if (!found.length && launch)
    found.push({ vendor: 'other', name: '', kind: words, how: 'text', ...sight(page, launch.element, launch.text) });
  return found;
};
