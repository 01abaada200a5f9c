import { decoded } from '../decoded';
import browser from 'webextension-polyfill';
import { fragmentsOf } from '../invoice/html';
import type { Fragment } from '../invoice/sheet';
import type { Message } from '../words';
import type { Subject } from './tab';

const key = 'invoice';

/** What is handed to the report page: a page's words, a file's bytes, or why there are none. */
export type HandedInvoice = { name: string; page: string } & (
  | { fragments: Fragment[] }
  | { bytes: Uint8Array }
  | { trouble: Message }
);

/** Bytes travel through the browser's storage as text. */
type Kept = { name: string; page: string } & ({ fragments: Fragment[] } | { base64: string } | { trouble: Message });

/** The session's storage takes ten million bytes; base64 makes four of three. */
const limits = { bytes: 7_000_000, name: 80 };

const reportPage = () => browser.runtime.getURL('/report.html#/invoice');

const hand = async (kept: Kept): Promise<void> => {
  await browser.storage.session.set({ [key]: kept });
  await browser.tabs.create({ url: reportPage() });
};

/** What was handed over last, once. */
export const takeInvoice = async (): Promise<HandedInvoice | null> => {
  const kept = (await browser.storage.session.get(key))[key] as Kept | undefined;
  if (!kept) return null;
  await browser.storage.session.remove(key);
  if (!('base64' in kept)) return kept;
  const { base64, ...rest } = kept;
  return { ...rest, bytes: Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0)!) };
};

const nameOf = (url: string): string => {
  const { pathname, hostname } = new URL(url);
  return decoded(pathname.split('/').findLast(Boolean) ?? hostname).slice(0, limits.name);
};

/** Reads the page in the tab as an invoice and opens it by the seven rules. False where the page may not be read. */
export const openPageAsInvoice = async ({ tab, url }: Subject): Promise<boolean> => {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId: tab }, func: fragmentsOf });
    const fragments = (frame?.result ?? []) as Fragment[];
    await hand({ name: nameOf(url), page: url, fragments });
    return true;
  } catch {
    return false;
  }
};

/**
 * Fetches a file as the page would that links to it, so that a customer's portal knows its customer. It is sent to the
 * page as its own source, so it uses nothing outside itself. Stops where there is more than asked for. Answers with the
 * bytes as base64, or what went wrong.
 */
const fetchInPage = async (url: string, most: number): Promise<string | { status: number }> => {
  const answer = await fetch(url, { credentials: 'include' }).catch(() => null);
  if (!answer?.ok) return { status: answer?.status ?? 0 };
  const reader = answer.body?.getReader();
  let text = '';
  for (;;) {
    const piece = await reader?.read().catch(() => null);
    if (piece === null) return { status: 0 };
    if (!piece?.value) break;
    if (text.length + piece.value.length > most) {
      void reader?.cancel();
      return { status: -1 };
    }
    for (let start = 0; start < piece.value.length; start += 32_768)
      text += String.fromCodePoint(...piece.value.subarray(start, start + 32_768));
  }
  return btoa(text);
};

const troubleOf = (status: number): Message =>
  status === -1
    ? 'The linked file is larger than 7 MB. Save it and drop it here.'
    : 'The linked file could not be fetched by its page. Save it and drop it here.';

/** Fetches a linked invoice in the page of the link and opens it by the seven rules. */
export const openLinkAsInvoice = async (tab: number, link: string, page: string): Promise<void> => {
  const about = { name: nameOf(link), page };
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: fetchInPage,
      args: [link, limits.bytes],
    });
    const result = frame?.result as string | { status: number } | null | undefined;
    if (typeof result === 'string') await hand({ ...about, base64: result });
    else await hand({ ...about, trouble: troubleOf(result?.status ?? 0) });
  } catch {
    await hand({ ...about, trouble: troubleOf(0) });
  }
};
