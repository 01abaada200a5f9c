import type { Page } from '../page/page';
import { presence } from '../page/collapsed';
import { sight, type Sighting } from './sighting';

/** Something in how the page is presented that gets in a visitor's way. */
export interface Medium extends Sighting {
  kind:
    | 'autoplay-sound'
    | 'right-click-blocked'
    | 'copy-blocked'
    | 'selection-blocked'
    | 'scripts-required'
    | 'contact-picture'
    | 'price-picture';
}

const limits = { players: 200, marks: 2_000, found: 30 };

const refuses = /return\s+false|return\s*!1|preventDefault/i;

/** The event handlers in the markup that refuse what browsers offer. A script may do the same unseen. */
const handlers: readonly (readonly [string, Medium['kind']])[] = [
  ['oncontextmenu', 'right-click-blocked'],
  ['oncopy', 'copy-blocked'],
  ['onselectstart', 'selection-blocked'],
];

const silent = (element: Element): boolean =>
  element.hasAttribute('muted') || /(?:^|[?&])(?:mute|muted)=(?:1|true)/i.test(element.getAttribute('src') ?? '');

/** Players of other sites that are told to begin at once. */
const startsAtOnce = /(?:^|[?&])(?:autoplay|auto_play)=(?:1|true)/i;

/** Words in the name of a picture whose letters a machine, and a person who does not see, cannot read. */
const contactPicture =
  /(?:^|[\W_])(?:e-?mail|mail|phone|telephone|telefon|tel|kontakt|contact)[\W_]*(?:address|addr|adresse|number|nr|no|us-at|image|img|text|bild|grafik)(?:[\W_\d]|$)/i;
const pricePicture = /(?:^|[\W_])(?:price-?_?list|preisliste|tarifliste|listino-?_?prezzi|cennik|cenik)(?:[\W_\d]|$)/i;

const pictureKind = (element: Element): Medium['kind'] | null => {
  if (element.localName !== 'img') return null;
  const source = element.getAttribute('src') ?? '';
  const file = source.startsWith('data:') ? '' : (source.slice(0, 2_000).split(/[?#]/)[0]!.split('/').pop() ?? '');
  const name = `${file.slice(0, 80)} ${(element.getAttribute('alt') ?? '').slice(0, 80)}`;
  if (/icon|logo|button|btn|symbol|sprite|\.svg/i.test(name)) return null;
  if (contactPicture.test(name)) return 'contact-picture';
  return pricePicture.test(name) ? 'price-picture' : null;
};

/** What the markup does against visitors: sound at once, blocked right click or copying, facts only as pictures. */
export const media = (page: Page): Medium[] => {
  const found: Medium[] = [];
  const add = (kind: Medium['kind'], element: Element, text: string) => {
    if (found.length < limits.found) found.push({ ...sight(page, element, text), kind });
  };
  const { document } = page;
  for (const element of [document.documentElement, document.body]) {
    if (!element) continue;
    for (const [name, kind] of handlers) {
      const handler = element.getAttribute(name);
      if (handler !== null && refuses.test(handler)) add(kind, element, `${name}="${handler}"`);
    }
    const style = element.getAttribute('style') ?? '';
    if (/(?:^|[;\s-])user-select\s*:\s*none/i.test(style)) add('selection-blocked', element, style);
  }
  let players = 0;
  for (const element of document.querySelectorAll('audio[autoplay],video[autoplay],bgsound,embed[autostart=true]')) {
    if (++players > limits.players) break;
    // A muted video is decoration; a hidden audio element sounds all the same.
    if (silent(element) || (element.localName === 'video' && !presence(element, page.layout).visible)) continue;
    add('autoplay-sound', element, element.getAttribute('title') || element.getAttribute('src') || element.localName);
  }
  for (const { element, src } of page.frames) {
    if (startsAtOnce.test(src) && !silent(element))
      add('autoplay-sound', element, element.getAttribute('title') || src);
  }
  for (const { element } of page.marks.slice(0, limits.marks)) {
    const kind = pictureKind(element);
    if (kind)
      add(kind, element, element.getAttribute('alt') || (element.getAttribute('src') ?? '').split('/').pop() || kind);
  }
  // Little text, and a note for those without scripts: the page is empty until a script has run.
  const note = page.blocks.length <= 3 ? document.querySelector('body noscript') : null;
  if (note && /javascript|enable|aktivieren|activer|activar|attiva|inschakelen/i.test(note.textContent ?? '')) {
    add('scripts-required', note, note.textContent ?? '');
  }
  return found;
};
