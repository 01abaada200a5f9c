import { getDomain } from 'tldts';

/**
 * The registrable domains of the addresses ("acme.co.uk" for "https://shop.acme.co.uk/"), each once, by the public
 * suffix list with its private part: two shops of one platform are two vendors. Hosts without one stand for themselves.
 */
export const vendorsOf = (urls: readonly string[]): string[] => [
  ...new Set(urls.map((url) => getDomain(url, { allowPrivateDomains: true }) ?? new URL(url).hostname)),
];
