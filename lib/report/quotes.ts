import type { Report, ReportProof } from '../audit';
import { say, type Speak } from '../words';
import { placeOf } from './terms';

/** What was seen, and where, said once however often it was seen. */
export interface Quote {
  text: string;
  /** "footer", "footer, on 4 pages", "page text, on /contact". */
  place: string;
  /** The first page it was seen on. */
  url: string;
}

const pathOf = (url: string, vendor: string): string => {
  // The place of a sighting in a file is the file's name.
  if (!URL.canParse(url)) return url;
  const { host, pathname, search } = new URL(url);
  return host === vendor ? pathname + search : host + pathname + search;
};

/** A header repeats on every page of a vendor: the same words in the same place are one quote. */
export const quotesOf = (proof: readonly ReportProof[], report: Report, speak: Speak): Quote[] => {
  const quotes = new Map<string, { text: string; place: string; pages: Set<string> }>();
  for (const each of proof) {
    const place = placeOf(each, speak);
    const key = `${place}\n${each.text}`;
    const known = quotes.get(key);
    if (known) known.pages.add(each.url);
    else quotes.set(key, { text: each.text, place, pages: new Set([each.url]) });
  }
  return [...quotes.values()].map(({ text, place, pages }) => {
    const [url] = pages as unknown as [string];
    if (report.pages.length === 1) return { text, place, url };
    return pages.size === 1
      ? { text, url, place: speak(say('{place}, on {page}', { place, page: pathOf(url, report.vendor) })) }
      : { text, url, place: speak(say('{place}, on {count} pages', { place, count: pages.size })) };
  });
};
