import { vendorOf } from './vendor';

/** Parameters that say where a visitor came from or who they are, and change nothing of what they see. */
const tracking =
  /^(?:utm_\w+|gclid|gclsrc|dclid|gbraid|wbraid|fbclid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|mc_[ce]id|_ga|_gl|_hsenc|_hsmi|hsa_\w+|mkt_tok|pk_\w+|mtm_\w+|piwik_\w+|matomo_\w+|ref|ref_src|referrer|referer|trk|cmpid|cmp|campaign|campaignid|wt_mc|wt\.mc_id|et_rid|spm|scm|srsltid|phpsessid|jsessionid|sid|sessionid|session_id|osclsid|zenid|oscsid|force_sid|cf_chl_\w+|_pos|_sid|_ss|_psq|_v|nocache|cb|_)$/i;

/** Parameters that order or dress the same things anew. */
const dressing =
  /^(?:sort|sort_by|sortby|order|orderby|order_by|dir|direction|view|viewmode|display|mode_view|per_page|perpage|pagesize|page_size|limit|items_per_page|layout|theme|currency|curr|cur|setcurrency)$/i;

const startFiles = /\/(?:index|default|home)\.(?:html?|php\d?|aspx?|jsp|cfm)$/i;

/** The address without fragment, tracking, sessions and sorting: what is asked for, and stands for all its spellings. */
export const cleaned = (href: string): string => {
  const url = new URL(href);
  url.hash = '';
  url.username = '';
  url.password = '';
  url.pathname = url.pathname.replace(/;jsessionid=[^/]*/i, '');
  const kept = [...url.searchParams].filter(([name]) => !tracking.test(name) && !dressing.test(name));
  if (kept.length !== url.searchParams.size) {
    // Written anew only where something was left out: `?a` and `?a=` are one to this class, and two to some servers.
    url.search = new URLSearchParams(kept).toString();
  }
  return url.href;
};

const known = new Map<string, string>();

/**
 * What tells one page of a site from another: two addresses with the same key are the same page. Scheme, "www.", a
 * slash at the end, start files, the order of parameters and all that `cleaned` leaves out make no difference.
 * An address that does not parse is its own key.
 */
export const keyOf = (href: string): string => {
  const before = known.get(href);
  if (before !== undefined) return before;
  const key = freshKey(href);
  if (known.size > 20_000) known.clear();
  known.set(href, key);
  return key;
};

const freshKey = (href: string): string => {
  try {
    const url = new URL(cleaned(href));
    const path = url.pathname
      .replace(startFiles, '/')
      .replace(/\/{2,}/g, '/')
      .replace(/\/$/, '');
    url.searchParams.sort();
    const query = url.searchParams.toString();
    return `${url.host.replace(/^www\./, '')}${path || '/'}${query ? `?${query}` : ''}`;
  } catch {
    return href;
  }
};

/** What the addresses of one vendor have in common, by origin: a page's links are many and their origins few. */
const owners = new Map<string, string | null>();

/** The registrable domain; the host with its port where there is none (localhost, an address of numbers); null for no address. */
const ownerOf = (href: string): string | null => {
  const origin = /^[a-z][a-z\d+.-]*:\/\/[^/?#\\]*/i.exec(href)?.[0] ?? href;
  const before = owners.get(origin);
  if (before !== undefined) return before;
  let owner: string | null = null;
  if (URL.canParse(origin)) {
    const vendor = vendorOf(origin);
    owner = vendor.includes('.') && !/^[\d.:[\]]+$/.test(vendor) ? vendor : new URL(origin).host;
  }
  if (owners.size > 5_000) owners.clear();
  owners.set(origin, owner);
  return owner;
};

/**
 * True where both addresses are of one vendor. Hosts without a registrable domain (localhost, an address of numbers)
 * count with their port.
 */
export const sameVendor = (one: string, other: string): boolean => {
  const owner = ownerOf(one);
  return owner !== null && owner === ownerOf(other);
};
