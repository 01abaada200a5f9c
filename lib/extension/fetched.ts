import browser from 'webextension-polyfill';

declare global {
  /** A page that was fetched and is not shown: what the readers of the isolated world read in the place of the document. */
  var approachableFetched: { document: Document; url: string } | undefined;
}

/** What came of asking for an address. */
export type Answer =
  /** A page: it is parsed and waits in the tab to be read. `url` is where it stands, after redirects. */
  | { kind: 'page'; status: number; url: string }
  | { kind: 'text'; status: number; text: string }
  | { kind: 'failed'; reason: 'unreachable' | 'timeout' | 'too-large' | 'not-a-page' }
  /** Sent on to another origin, whose pages this tab may not read. */
  | { kind: 'elsewhere' };

interface Asked {
  url: string;
  /** `text` for robots.txt. */
  as: 'page' | 'text';
  /** Milliseconds, and bytes. */
  limits: { patience: number; bytes: number };
}

/**
 * Runs in the vendor's tab. Asks for one address with GET, as a stranger: no cookies are sent and none are kept, so
 * nothing that a person is signed in to can be touched.
 */
const ask = async ({ url, as, limits }: Asked): Promise<Answer> => {
  globalThis.approachableFetched = undefined;
  // Words of other pages must not be found on this one.
  (globalThis as { approachableWords?: unknown }).approachableWords = undefined;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), limits.patience);
  const request = (redirect: RequestRedirect) =>
    fetch(url, {
      method: 'GET',
      credentials: 'omit',
      redirect,
      signal: stop.signal,
      headers: { accept: as === 'text' ? 'text/plain' : 'text/html,application/xhtml+xml' },
    });
  try {
    let response: Response;
    try {
      response = await request('follow');
    } catch (error) {
      if (stop.signal.aborted) throw error;
      // Redirects to other origins end in the same error as no answer at all; this tells them apart.
      const { type } = await request('manual');
      return type === 'opaqueredirect' ? { kind: 'elsewhere' } : { kind: 'failed', reason: 'unreachable' };
    }
    const type = response.headers.get('content-type') ?? '';
    if (as === 'page' && type && !/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) {
      stop.abort();
      return { kind: 'failed', reason: 'not-a-page' };
    }
    const parts: Uint8Array[] = [];
    let bytes = 0;
    const reader = response.body?.getReader();
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      if (done || !value) break;
      bytes += value.byteLength;
      parts.push(value);
      if (bytes <= limits.bytes) continue;
      stop.abort();
      // The rules of a host count as far as they were read; half a page is none.
      if (as === 'page') return { kind: 'failed', reason: 'too-large' };
      break;
    }
    const body = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
    let at = 0;
    for (const part of parts) {
      body.set(part, at);
      at += part.byteLength;
    }
    const head = new TextDecoder('latin1').decode(body.subarray(0, 2048));
    const named =
      /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1] ?? /<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1];
    let decoder = new TextDecoder();
    try {
      if (named) decoder = new TextDecoder(named);
    } catch {
      // An encoding nobody knows; most of the world writes UTF-8.
    }
    const text = decoder.decode(body);
    if (as === 'text') return { kind: 'text', status: response.status, text };
    const stands = response.url || url;
    globalThis.approachableFetched = { document: new DOMParser().parseFromString(text, 'text/html'), url: stands };
    return { kind: 'page', status: response.status, url: stands };
  } catch {
    return { kind: 'failed', reason: stop.signal.aborted ? 'timeout' : 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
};

const limits = { patience: 20_000, bytes: 5_000_000 };

/** Asks for an address from within the tab, whose origin it must have. Rejects where the tab cannot be reached. */
export const askFor = async (tab: number, url: string, as: Asked['as']): Promise<Answer> => {
  const asked: Asked = { url, as, limits: as === 'text' ? { patience: 10_000, bytes: 500_000 } : limits };
  const [frame] = await browser.scripting.executeScript({ target: { tabId: tab }, func: ask, args: [asked] });
  const answer = frame?.result as Answer | undefined;
  if (!answer) throw new Error('The tab gave no answer.');
  return answer;
};
