import { getDomain } from 'tldts';

/**
 * The key of a vendor: the registrable domain of the address ("acme.co.uk" for "https://shop.acme.co.uk/"), by the public
 * suffix list with its private part: two shops of one platform are two vendors. A host without one stands for itself.
 */
export const vendorOf = (url: string): string => getDomain(url, { allowPrivateDomains: true }) ?? new URL(url).hostname;

/** The vendors of several pages, each once. */
export const vendorsOf = (urls: readonly string[]): string[] => [...new Set(urls.map(vendorOf))];
