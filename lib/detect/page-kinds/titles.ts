import type { Page } from '../../page/page';
import { regionIn } from '../sighting';
import { slugWords } from '../slug';
import type { NamedPageKind } from '../words/page-kinds';
import { named, partsOf, slugs } from './names';
import type { Tally } from './tally';

export const titlePoints = (page: Page, tally: Tally): void => {
  const seen = new Set<NamedPageKind>();
  // "Step 3 of 3 - Order confirmation" asks for the confirmation.
  if (
    /\b(?:step|schritt|étape|paso|passo|stap|krok|steg|trin)\s*\d\s*(?:\/|of|von|sur|de|di|van|z|ze|av|af)\s*\d/i.test(
      page.title,
    )
  ) {
    tally.add('checkout', 2);
    tally.add('confirmation', -6);
  }
  const give = (kind: NamedPageKind, points: number) => {
    if (!seen.has(kind)) tally.add(kind, points);
    seen.add(kind);
  };
  for (const part of partsOf(page.title)) {
    const found = named(part);
    if (!found) continue;
    if (found.kind === 'home') give('home', 2);
    // A home page is not called "Contact …"; it may well be called "… Support" or "Help …".
    else give(found.kind, found.whole ? 5 : found.kind === 'contact' ? 4.75 : 2.5);
  }
};

export const headingPoints = (page: Page, tally: Tally): void => {
  const best = new Map<NamedPageKind, number>();
  let read = 0;
  for (const block of page.blocks) {
    if (!block.level || block.level > 3) continue;
    if (++read > 40) break;
    const where = regionIn(page, block.element);
    if (where === 'footer' || where === 'aside') continue;
    if (where === 'dialog' && !page.layout.visible(block.element)) continue;
    for (const part of [block.text, ...partsOf(block.text)].slice(0, 4)) {
      const found = named(part);
      // Boxes beside the content are headed "Specials" or "Categories" on every page.
      if (!found || found.kind === 'home' || (found.kind === 'listing' && block.level > 1)) continue;
      const worth = block.level === 1 ? (found.whole ? 3.5 : 2) : found.whole ? 1.5 : 1;
      best.set(found.kind, Math.max(best.get(found.kind) ?? 0, worth * (where === 'nav' ? 0.3 : 1)));
    }
  }
  for (const [kind, points] of best) tally.add(kind, points);
};

/** Shop systems and themes say on `<body>` which template they fill. */
export const bodyPoints = (page: Page, tally: Tally): void => {
  const body = page.document.body;
  if (!body) return;
  const given = `${body.id} ${typeof body.className === 'string' ? body.className : ''}`
    .slice(0, 800)
    .split(/\s+/)
    .slice(0, 40);
  const found = new Set<NamedPageKind>();
  for (const name of given) {
    const kind = slugs.exactly(slugWords(name)) ?? slugs.exactly(slugWords(name).replace(/ (?:body|page)$/, ''));
    if (kind) found.add(kind);
  }
  for (const kind of found) tally.add(kind, kind === 'home' ? 1.5 : 2.5);
};

/** The menu item or last breadcrumb that is marked as where the reader is. */
export const markedPoints = (page: Page, tally: Tally): void => {
  for (const link of page.links.slice(0, 3_000)) {
    const { element } = link;
    const item = element.parentElement;
    const marked =
      element.getAttribute('aria-current') === 'page' ||
      (/(?:^|[\s_-])(?:active|current|selected)(?:$|[\s_-]|item)/i.test(
        `${element.className} ${item?.localName === 'li' ? item.className : ''}`,
      ) &&
        regionIn(page, element) !== 'main');
    if (!marked) continue;
    const found = named(link.name);
    if (found?.whole) {
      tally.add(found.kind, found.kind === 'home' ? 1 : 2);
      return;
    }
  }
};
