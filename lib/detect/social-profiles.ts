import type { Page } from '../page/page';
import { sight, type Sighting } from './sighting';

export interface SocialProfile extends Sighting {
  /** The network's id, such as `instagram`. */
  network: string;
  href: string;
}

const limits = { links: 5_000, found: 60 };

/** Networks by host, and the first parts of paths there that are no profile: sharing, signing in, single posts. */
const networks: readonly (readonly [id: string, host: RegExp, not: RegExp])[] = [
  [
    'facebook',
    /(?:^|\.)(?:facebook|fb)\.(?:com|me)$/,
    /^(?:sharer?|dialog|plugins|login|tr|events?|hashtag|policy|policies|privacy|legal|help|photo|watch|story|groups|sharer\.php|share\.php|messages|v\d)/,
  ],
  ['instagram', /(?:^|\.)instagram\.com$/, /^(?:p|reel|tv|explore|accounts|share|stories|about|legal)$/],
  ['x', /(?:^|\.)(?:twitter|x)\.com$/, /^(?:intent|share|home|hashtag|search|i|login|privacy|tos|widgets)/],
  ['linkedin', /(?:^|\.)linkedin\.com$/, /^(?:share|sharing|sharearticle|cws|login|feed|pulse|legal|jobs)/i],
  ['youtube', /(?:^|\.)youtube\.com$/, /^(?:watch|embed|playlist|results|redirect|t|live|shorts|v|feed)/],
  ['tiktok', /(?:^|\.)tiktok\.com$/, /^(?!@)/],
  ['pinterest', /(?:^|\.)pinterest\.[a-z.]+$/, /^(?:pin|search|_|about)/],
  ['xing', /(?:^|\.)xing\.com$/, /^(?:spi|app|social)/],
  ['threads', /(?:^|\.)threads\.(?:net|com)$/, /^(?!@)/],
  ['bluesky', /^bsky\.app$/, /^(?!profile)/],
  ['mastodon', /^(?:mastodon\.[a-z]+|mas\.to|mstdn\.[a-z]+|fosstodon\.org)$/, /^(?!@)/],
  ['snapchat', /(?:^|\.)snapchat\.com$/, /^(?!add|@)/],
  ['reddit', /(?:^|\.)reddit\.com$/, /^(?!r$|user$|u$)/],
  ['discord', /^(?:discord\.gg|discord\.com)$/, /^(?:api|login|developers|channels|terms|privacy)/],
  ['vk', /^(?:vk\.com|vkontakte\.ru)$/, /^(?:share|widget|away|app)/],
  ['odnoklassniki', /^(?:ok\.ru|odnoklassniki\.ru)$/, /^(?:dk|offer)/],
  ['weibo', /(?:^|\.)weibo\.com$/, /^(?:share|login)/],
  ['note', /^note\.com$/, /^(?:login|intent|share)/],
  ['vimeo', /^vimeo\.com$/, /^(?:\d+|share|login)/],
  ['github', /^github\.com$/, /^(?:login|features|about|sponsors|topics|[\w-]+\/[\w.-]+\/)/],
  ['yelp', /(?:^|\.)yelp\.[a-z.]+$/, /^(?!biz)/],
];

const gate =
  /facebook|fb\.|instagram|twitter|x\.com|linkedin|youtube|tiktok|pinterest|xing|threads|bsky|masto|mas\.to|mstdn|snapchat|reddit|discord|vk\.|vkontakte|ok\.ru|odnoklass|weibo|note\.com|vimeo|github|yelp/i;

/** The network whose profile an address leads to, or null for a share dialog, a post or the network's own pages. */
const networkOf = (href: string): string | null => {
  let url: URL;
  try {
    url = new URL(href);
  } catch {
    return null;
  }
  const first = url.pathname.split('/').find(Boolean)?.toLowerCase() ?? '';
  if (!first || /share|intent\/|[?&](?:u|url|text)=https?/i.test(url.pathname + url.search)) return null;
  const row = networks.find(([, host]) => host.test(url.hostname.toLowerCase()));
  return row && !row[2].test(first) ? row[0] : null;
};

/** Links to profiles on social networks; each address once. Links that share the page lead to no profile. */
export const socialProfiles = (page: Page): SocialProfile[] => {
  const known = new Map<string, SocialProfile>();
  for (const link of page.links.slice(0, limits.links)) {
    if (known.size >= limits.found) break;
    if (!gate.test(link.raw)) continue;
    const { element, href } = link;
    if (known.has(href)) continue;
    const network = networkOf(href);
    if (!network || networkOf(page.url.href) === network || page.url.hostname === new URL(href).hostname) continue;
    const text =
      (element.textContent ?? '').trim() ||
      (element.getAttribute('aria-label') ?? element.getAttribute('title') ?? network);
    known.set(href, { network, href: href.slice(0, 500), ...sight(page, element, text) });
  }
  return [...known.values()];
};
