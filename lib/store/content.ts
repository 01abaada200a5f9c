import type { Evidence } from '../detect/evidence';
import type { EvidenceRow } from './rows';

const encoder = new TextEncoder();

const digest = async (text: string): Promise<string> => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** Evidence under the hash of what it says. How long the reading took is no part of that. */
export const evidenceRow = async (evidence: Evidence): Promise<EvidenceRow> => {
  const json = JSON.stringify({ ...evidence, page: { ...evidence.page, ms: 0 } });
  return { hash: await digest(json), json };
};

/** The hash of any plain data. */
export const hashOf = (data: unknown): Promise<string> => digest(JSON.stringify(data));

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Characters of one page's evidence: the collector's own limits end far below. */
const longest = 8_000_000;

/**
 * Evidence from text that may be damaged or foreign. Every list must be a list of things with a text, every fact of the page
 * what it is said to be; what the lists hold is shown as text and judged by checks that survive it. Throws one short reason.
 */
export const evidenceFrom = (json: unknown): Evidence => {
  if (typeof json !== 'string' || json.length > longest) throw new Error('it is no evidence');
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    throw new Error('it is not readable');
  }
  if (!isObject(data)) throw new Error('it is no evidence');
  const { schema, page, problems, ...lists } = data;
  if (schema !== 'approachable/evidence@1') throw new Error('it is evidence of another version');
  if (!isObject(page) || typeof page.url !== 'string' || !URL.canParse(page.url)) throw new Error('it names no page');
  if (typeof page.title !== 'string' || typeof page.lang !== 'string' || !Array.isArray(page.kinds))
    throw new Error('it does not describe its page');
  if (!page.kinds.every((kind) => typeof kind === 'string')) throw new Error('it does not describe its page');
  if (!Array.isArray(problems)) throw new Error('a part of it is missing');
  for (const list of Object.values(lists))
    if (!Array.isArray(list) || !list.every((each) => isObject(each) && typeof each.text === 'string'))
      throw new Error('a part of it is missing');
  return data as unknown as Evidence;
};
