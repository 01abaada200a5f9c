import { strToU8, zipSync } from 'fflate';
import type { Report, ReportProof, Result } from '../audit';
import type { Profile } from '../checks/check';
import type { MistakeRow } from '../store/rows';

export type Mistake = MistakeRow;

/** What a page gave for one quote: the markup of the quoted element, or null where only its words are known. */
export type Quoted = ReadonlyMap<string, string>;

/** Elements that stand for a region. What stands in `head` is data that no page shows. */
const elements = {
  header: 'header',
  nav: 'nav',
  main: 'main',
  footer: 'footer',
  aside: 'aside',
  dialog: 'dialog open',
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const placed = (proof: ReportProof, markup: string): string => {
  const inner = proof.collapsed ? `<details><summary>…</summary>${markup}</details>` : markup;
  const region = elements[proof.region === 'head' ? 'main' : proof.region];
  return `<${region}>\n${inner}\n</${region.split(' ')[0]}>`;
};

/**
 * A page that holds only the quoted places, in the regions they stand in. `quoted` maps selectors to markup of the page;
 * where it has none the words stand alone. Invoices have no page: their quotes become paragraphs.
 */
export const markupOf = (result: Result, report: Report, quoted: Quoted = new Map()): string => {
  const page = report.pages.find(({ url }) => url === result.proof[0]?.url) ?? report.pages[0];
  const here = result.proof.filter(({ url }) => !page || url === page.url).slice(0, 5);
  const places = here.map((proof) => placed(proof, quoted.get(proof.selector) ?? `<p>${escaped(proof.text)}</p>`));
  return `<!doctype html>
<html lang="${escaped(page?.lang || 'en')}">
<head>
<meta charset="utf-8">
<title>${escaped(page?.title ?? '')}</title>
</head>
<body>
${places.join('\n') || '<main></main>'}
</body>
</html>
`;
};

/** What a portal of the tests is called: letters and dashes. */
const slugOf = ({ check }: Mistake): string =>
  `wrong-${check
    .split('/')
    .pop()!
    .replace(/[^a-z-]+/g, '-')}`;

/** The address at the portal's own host; its path may be what tells the kind of the page. */
const addressAt = (slug: string, url: string): string => {
  const path = URL.canParse(url) ? new URL(url).pathname : '/';
  return `https://${slug}.example${path}`;
};

/** The files of test portals (`tests/portals`), by path: one folder a mistake, whose point is the expected verdict. */
export const fixturesOf = (mistakes: readonly Mistake[], profile?: Profile): Record<string, string> => {
  const files: Record<string, string> = {};
  const taken = new Set<string>();
  for (const mistake of mistakes) {
    const base = slugOf(mistake);
    let slug = base;
    for (let count = 0; taken.has(slug); count++)
      slug = `${base}-${'abcdefghijklmnopqrstuvwxyz'[count % 26]}${count > 25 ? count : ''}`;
    taken.add(slug);
    const portal = {
      story: `Reported as wrong: ${mistake.check} said “${mistake.verdict}”. ${mistake.note}`.trim(),
      point: { [mistake.check]: mistake.expected },
      ...(profile && { profile }),
      pages: { 'page.html': addressAt(slug, mistake.url) },
    };
    files[`${slug}/portal.json`] = `${JSON.stringify(portal, null, 2)}\n`;
    files[`${slug}/page.html`] = mistake.html;
  }
  return files;
};

/** Those files as one archive. */
export const archiveOf = (files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
