import { linkName } from '../page/name';
import type { Box, Layout, Page } from '../page/page';
import { choiceOf } from './consent-banners';
import { sight, type Sighting } from './sighting';
import { close, otherDialog } from './words/consent';
import { appBanner, newsletter } from './words/overlays';

export interface Overlay extends Sighting {
  kind: 'consent' | 'newsletter' | 'age-gate' | 'login' | 'app-banner' | 'chat' | 'lightbox' | 'other';
  /** The share of the viewport that it covers, 0 to 1. */
  share: number;
  /** True where a control inside it is called "close" or "got it", or refuses. */
  closable: boolean;
  /** True where the page behind it cannot be scrolled while it shows. */
  scrollLocked: boolean;
  /** True where it lies over a contact link, a telephone link or a form's button. */
  coversAction: boolean;
}

/** Candidates to ask layout for, overlays reported, actions looked at; the share below which nothing is in the way. */
const limits = { candidates: 100, found: 10, actions: 20, share: 0.04, strip: 0.25, text: 2_000 };

const plausible = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]';
const layerName =
  /(?:^|[^a-z])(?:modal|pop-?up|popin|overlay|lightbox|banner|interstitial|dialog|drawer|toast|gate|wall|smartbanner|newsletter|consent|cookie)/i;

const candidates = (page: Page): Set<Element> => {
  const found = new Set<Element>();
  const add = (element: Element) => {
    if (found.size < limits.candidates) found.add(element);
  };
  for (const root of [page.document, ...page.shadowRoots.slice(0, 20)])
    for (const each of root.querySelectorAll(plausible)) add(each);
  const { body } = page.document;
  for (const child of body?.children ?? []) {
    if (/^(?:script|style|noscript|template|link|header|main)$/.test(child.localName)) continue;
    add(child);
    // Single-page frameworks mount everything one level below; only what is named like a layer is worth asking for.
    for (const inner of Array.from(child.children).slice(0, 60))
      if (layerName.test(`${inner.id} ${inner.getAttribute('class') ?? ''}`)) add(inner);
  }
  return found;
};

/** The part of the viewport that a box covers, 0 to 1. */
const shareOf = ({ x, y, width, height }: Box, { viewport }: Layout): number => {
  const across = Math.min(x + width, viewport.width) - Math.max(x, 0);
  const down = Math.min(y + height, viewport.height) - Math.max(y, 0);
  return across > 0 && down > 0 ? (across * down) / (viewport.width * viewport.height) : 0;
};

/** The part that is painted over the page: an empty full-screen wrapper covers no more than what it holds. */
const painted = (page: Page, element: Element): { element: Element; box: Box } | null => {
  const { layout } = page;
  let at = element;
  for (let depth = 0; depth < 4; depth++) {
    const box = layout.box(at);
    if (!box) return null;
    const shown = Array.from(at.children).filter((child) => !/^(?:script|style)$/.test(child.localName));
    const bare = /^(?:rgba\(0, 0, 0, 0\)|transparent)?$/.test(layout.style(at, 'background-color'));
    const hollow = box.width === 0 || box.height === 0 || (bare && shown.length === 1);
    if (!hollow || !shown[0]) return box.width && box.height ? { element: at, box } : null;
    at = shown[0];
  }
  return null;
};

const floats = (page: Page, element: Element): boolean => {
  const position = page.layout.style(element, 'position');
  return (
    position === 'fixed' ||
    position === 'sticky' ||
    (position === 'absolute' && element.matches(plausible)) ||
    element.matches('dialog[open]')
  );
};

/** Headers that stay in sight while the page scrolls are part of the page. */
const isFrame = (page: Page, element: Element, box: Box): boolean =>
  /^(?:header|nav)$/.test(element.localName) ||
  (box.y <= 0 &&
    box.height < page.layout.viewport.height * limits.strip &&
    element.querySelector('nav,[role=navigation],form[role=search],input[type=search]') !== null);

const isClosable = (page: Page, element: Element): boolean => {
  for (const control of Array.from(
    element.querySelectorAll('button,a,[role=button],input[type=button],[class*="close"],[aria-label]'),
  ).slice(0, 60)) {
    if (!page.layout.visible(control)) continue;
    const name = control.localName === 'input' ? (control.getAttribute('value') ?? '') : linkName(control);
    if (close.test(name.trim().toLowerCase()) || /^(?:reject|acknowledge)$/.test(choiceOf(name) ?? '')) return true;
    if (
      /(?:^|[^a-z])(?:close|dismiss|btn-?close)(?:$|[^a-z])/i.test(
        `${control.id} ${control.getAttribute('class') ?? ''} ${control.getAttribute('data-dismiss') ?? ''}`,
      )
    )
      return true;
  }
  return false;
};

const kindOf = (element: Element, text: string): Overlay['kind'] => {
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  if (otherDialog.test(text)) return 'age-gate';
  if (/cookie|consent|gdpr/i.test(names) || /cookie|куки|クッキー|çerez|eväste/i.test(text)) return 'consent';
  if (element.querySelector('input[type=password]')) return 'login';
  if (
    /chat|messenger|intercom|zendesk|launcher|livechat|tawk|crisp|drift/i.test(names) ||
    (/chat/i.test(text) && text.length < 120)
  )
    return 'chat';
  if (/smart-?(?:app-?)?banner|app-?banner/i.test(names) || (appBanner.test(text) && text.length < 300))
    return 'app-banner';
  if (
    newsletter.test(text) &&
    element.querySelector('input[type=email],input[type=text],input[name*=mail],input:not([type]),form,iframe')
  )
    return 'newsletter';
  // A picture that asks for nothing and leads nowhere was opened to be looked at.
  return element.querySelector('img,video') && !element.querySelector('input,a[href]') ? 'lightbox' : 'other';
};

const isScrollLocked = (page: Page): boolean => {
  const { body, documentElement } = page.document;
  const locked = (element: Element | null) =>
    element !== null && /^(?:hidden|clip)$/.test(page.layout.style(element, 'overflow-y'));
  return locked(body) || locked(documentElement) || (body !== null && page.layout.style(body, 'position') === 'fixed');
};

/** Boxes of what a customer came for: telephone and mail links, links to pay or to contact, buttons of forms. */
const actionBoxes = (page: Page): { element: Element; box: Box }[] => {
  const elements: Element[] = page.links
    .filter(({ raw }) =>
      /^(?:tel|mailto):|contact|kontakt|contatt|contacto|checkout|\/cart|warenkorb|panier/i.test(raw),
    )
    .slice(0, limits.actions)
    .map(({ element }) => element);
  for (const { element, type, form } of page.controls) {
    if (elements.length >= limits.actions * 2) break;
    if (type === 'submit' && form) elements.push(element);
  }
  return elements.flatMap((element) => {
    const box = page.layout.visible(element) ? page.layout.box(element) : null;
    return box && box.width && box.height ? [{ element, box }] : [];
  });
};

const covers = (over: Box, { x, y, width, height }: Box): boolean => {
  const across = Math.min(over.x + over.width, x + width) - Math.max(over.x, x);
  const down = Math.min(over.y + over.height, y + height) - Math.max(over.y, y);
  return across > 0 && down > 0 && across * down >= (width * height) / 2;
};

/**
 * What lies over the page when it is read: consent banners, newsletter and age gates, chat windows. Empty where the
 * page has no layout. A layer a reader has to open first is not in the way and not reported.
 */
export const overlays = (page: Page): Overlay[] => {
  const { layout } = page;
  if (!page.document.body || !layout.box(page.document.body)) return [];
  const laid: { element: Element; box: Box; share: number }[] = [];
  for (const candidate of candidates(page)) {
    if (!layout.visible(candidate) || !floats(page, candidate)) continue;
    const shown = painted(page, candidate);
    if (!shown) continue;
    const share = shareOf(shown.box, layout);
    if (share < limits.share || isFrame(page, candidate, shown.box)) continue;
    // A layer and the layer around it are one interruption; the inner one says what it is.
    if (laid.some(({ element }) => element.contains(candidate) || candidate.contains(element))) continue;
    if (
      !(candidate.textContent ?? '').trim() &&
      !candidate.querySelector('img,iframe,video,svg') &&
      !candidate.shadowRoot
    )
      continue;
    laid.push({ element: candidate, box: shown.box, share });
  }
  if (!laid.length) return [];
  const scrollLocked = isScrollLocked(page);
  const actions = actionBoxes(page);
  return laid.slice(0, limits.found).map(({ element, box, share }) => {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, limits.text);
    return {
      kind: kindOf(element, text),
      share: Math.round(share * 100) / 100,
      closable: isClosable(page, element),
      scrollLocked,
      coversAction: actions.some((action) => !element.contains(action.element) && covers(box, action.box)),
      ...sight(page, element, text || element.localName),
    };
  });
};
