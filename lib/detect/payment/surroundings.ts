import type { Page } from '../../page/page';
import { pageKinds } from '../page-kinds';
import { regionIn } from '../sighting';
import { elsewhere } from '../words/payments';
import { paymentName } from './names';

const climb = 6;
const elsewhereName =
  /(?:^|[^a-z])(?:clients?|partners?|customers?-?logos?|brands?|integrations?|sponsors?|press|trusted(?:-?by)?|testimonials?|portfolio)(?:$|[^a-z])/i;

/** What the containers of an element say of it: payment of this vendor, other companies, or nothing. */
export const surroundings = (element: Element): 'payment' | 'elsewhere' | null => {
  let at = element.parentElement;
  for (let climbed = 0; at && climbed < climb && at.localName !== 'body'; climbed++, at = at.parentElement) {
    const name = `${at.getAttribute('id') ?? ''} ${at.getAttribute('class') ?? ''} ${at.getAttribute('aria-label') ?? ''}`;
    if (name.length < 4) continue;
    if (elsewhereName.test(name)) return 'elsewhere';
    if (paymentName.test(name)) return 'payment';
  }
  return null;
};

/** True where the reader is told that what follows belongs to other companies: "Our clients", "Integrations". */
export const aboutOthers = (page: Page, at: number, element: Element): boolean => {
  const own = page.blocks[at];
  const before = page.blocks[Math.min(at, page.blocks.length) - 1];
  let heading = own?.element.contains(element) ? own.heading : before?.level ? before : before?.heading;
  // A tile's own heading says which tool it is, the heading above the tiles what they are.
  for (let level = 7, steps = 0; heading && steps < 30; heading = heading.heading, steps++) {
    if (heading.level >= level) continue;
    if (heading.text.length < 80 && elsewhere.test(heading.text)) return true;
    level = heading.level;
  }
  return false;
};

const writing = new WeakMap<Page, boolean>();

/** A vacancy says which payments the new colleague will handle, not which ones customers can make. */
const isJobAd = (page: Page): boolean =>
  page.items.some(({ types }) => types.includes('JobPosting')) ||
  /\((?:[mwfdxhv]\s?[/|*]\s?){1,3}[mwfdxhv]\)/i.test(page.title) ||
  /\/(?:jobs?|careers?|karriere|stellen(?:angebote?|anzeigen?)?|vacatures?|vacancies|emplois?|empleos?|lavora-con-noi)\/./i.test(
    page.url.pathname,
  );

/** Articles and manuals write about payment; only their frame (header, footer) speaks for the vendor. */
const writesAbout = (page: Page): boolean => {
  let known = writing.get(page);
  if (known === undefined) {
    known =
      pageKinds(page)[0] === 'article' ||
      isJobAd(page) ||
      /^(?:docs?|developers?|api|dev)\./i.test(page.url.hostname) ||
      /\/(?:docs|documentation|manuals?|handbook|wiki|tutorials?|developers?|api-reference|blog|news|integrations?|app-?store|marketplace|customers|case-stud\w+)(?:\/|$)/i.test(
        page.url.pathname,
      );
    writing.set(page, known);
  }
  return known;
};

/** True where the element stands in text that is written about payment in general. */
export const inWriting = (page: Page, element: Element): boolean =>
  writesAbout(page) && regionIn(page, element) === 'main';

/** True on pages whose whole purpose is to pay. */
export const atCheckout = (page: Page): boolean =>
  pageKinds(page).some((kind) => kind === 'checkout' || kind === 'payment') ||
  /\/(?:checkouts?|payments?|pay|kasse|caisse|pago|pagamento|betalen|betaling|kassa|pokladna)(?:\/|$|\.|\?)/i.test(
    page.url.pathname,
  );
