import type { Chat } from '../detect/chats';
import type { Email } from '../detect/emails';
import type { Evidence } from '../detect/evidence';
import type { Messaging } from '../detect/messaging';
import type { Phone } from '../detect/phones';
import type { Message } from '../words';
import type { Proof } from './check';
import { reachable, seen, type Seen } from './seen';

/** The vendor's phone numbers that a reader can find; faxes and structured data are not among them. */
export const phones = (pages: readonly Evidence[]): Seen<Phone>[] =>
  reachable(seen(pages, 'phones', ({ vendor, type, how }) => vendor && type === 'phone' && how !== 'json-ld'));

/**
 * The vendor's e-mail addresses that a reader can find and is meant to write to; no-reply addresses are among them,
 * the mere sender of a newsletter is not.
 */
export const emails = (pages: readonly Evidence[]): Seen<Email>[] =>
  reachable(seen(pages, 'emails', ({ vendor, how, offered }) => vendor && offered && how !== 'json-ld'));

/** Addresses that somebody may answer. */
export const answered = (pages: readonly Evidence[]): Seen<Email>[] =>
  emails(pages).filter(({ sighting }) => sighting.role !== 'no-reply' && sighting.complete);

/** Forms that put a question to the company. */
export const contactForms = (pages: readonly Evidence[]) =>
  reachable(seen(pages, 'forms', ({ kind }) => kind === 'contact'));

/** Chats that were seen on the page; where only a script was loaded, its window may be switched off. */
export const chatWindows = (pages: readonly Evidence[]): Seen<Chat>[] =>
  seen(pages, 'chats', ({ how }) => how !== 'script');

/** The vendor's postal addresses, structured data that no reader sees left out. */
export const postalAddresses = (pages: readonly Evidence[]) =>
  reachable(seen(pages, 'addresses', ({ vendor, how }) => vendor && how !== 'json-ld'));

const messengers = (pages: readonly Evidence[]): Seen<Messaging>[] =>
  reachable(seen(pages, 'messaging', ({ channel }) => channel !== 'callback'));

const callbacks = (pages: readonly Evidence[]): Proof[] => [
  ...reachable(seen(pages, 'messaging', ({ channel }) => channel === 'callback')),
  ...reachable(seen(pages, 'forms', ({ kind }) => kind === 'callback')),
];

/** One way to get an answer. Two addresses or two numbers are one way. */
export interface Channel {
  readonly name: Message;
  readonly chat: boolean;
  /** False for a machine that answers. */
  readonly human: boolean;
  /** True where somebody answers while the customer waits. */
  readonly immediate: boolean;
  readonly proof: readonly Proof[];
}

/** The different ways to reach the vendor that the pages show. */
export const channels = (pages: readonly Evidence[]): Channel[] => {
  const chats = (kind: Chat['kind']) => chatWindows(pages).filter(({ sighting }) => sighting.kind === kind);
  const letters = postalAddresses(pages).filter(({ sighting }) => sighting.match === 'strong');
  const now = { human: true, immediate: true, chat: false };
  const later = { human: true, immediate: false, chat: false };
  const all: Channel[] = [
    { name: 'telephone', ...now, proof: phones(pages) },
    { name: 'e-mail', ...later, proof: answered(pages) },
    { name: 'contact form', ...later, proof: contactForms(pages) },
    { name: 'chat with a person', ...now, chat: true, proof: chats('human') },
    { name: 'chat', ...later, chat: true, proof: chats('unknown') },
    { name: 'chatbot', human: false, immediate: true, chat: true, proof: chats('bot') },
    { name: 'messenger', ...now, proof: messengers(pages) },
    { name: 'call-back', ...later, proof: callbacks(pages) },
    { name: 'letter', ...later, proof: letters },
    { name: 'social network', ...later, proof: reachable(seen(pages, 'socialProfiles')) },
  ];
  return all.filter(({ proof }) => proof.length > 0);
};
