import robotsParser, { type Robot } from 'robots-parser';

/** The name under which a robots.txt may address this reader; most only address everybody ("*"). */
const agent = 'Approachable';

/** What to hold to where a robots.txt should be and cannot be read (RFC 9309, 2.3.1.4): nothing is allowed. */
export const nothingAllowed = 'User-agent: *\nDisallow: /';

const most = 200_000;
const parsed = new Map<string, Robot>();

const rulesOf = (origin: string, text: string): Robot => {
  const key = `${origin} ${text}`;
  let rules = parsed.get(key);
  if (!rules) {
    if (parsed.size > 20) parsed.clear();
    parsed.set(key, (rules = robotsParser(`${origin}/robots.txt`, text.slice(0, most))));
  }
  return rules;
};

/** True where the rules of its host let the address be read. */
export const allowed = (href: string, text: string): boolean =>
  rulesOf(new URL(href).origin, text).isAllowed(href, agent) !== false;

/** Milliseconds that the rules ask for between two requests, at most ten seconds. */
export const delayOf = (href: string, text: string): number =>
  Math.min(10_000, (rulesOf(new URL(href).origin, text).getCrawlDelay(agent) ?? 0) * 1_000);
