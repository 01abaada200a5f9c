import { matching } from '../page/matching';
import { linkName } from '../page/name';
import type { Block, Page } from '../page/page';
import { outward } from '../page/region';
import { mentionsOf } from './mentions';
import { regionIn, sight, type Sighting } from './sighting';
import { consentVendors, ownScript, reopeners } from './vendors/consent';
import { traceOf } from './vendors/vendor';
import { anyOf } from './by-language';
import { agreeingWords, consentWords, continuingWords, laterWords, otherDialog } from './words/consent';
import { nowAndThen, type Steps } from './steps';

export interface ConsentBanner extends Sighting {
  /** The consent manager's id, or `custom` for a banner of the site's own. */
  vendor: string;
  /** Where refusing stands: beside accepting, behind another layer, nowhere; unknown where the banner is not drawn. */
  reject: 'same-layer' | 'deeper' | 'none' | 'unknown';
  /** How refusing looks beside accepting, where both stand on one layer and are drawn; else null. */
  prominence: 'equal' | 'weaker' | null;
}

type Choice = 'reject' | 'settings' | 'accept' | 'acknowledge';

interface Button {
  readonly element: Element;
  readonly choice: Choice;
}

const limits = { blocks: 60, climb: 8, text: 3_000, tight: 1_200, buttons: 80, name: 60 };

const notice = new RegExp(
  Object.values(consentWords)
    .map((words) => words.notice)
    .join('|'),
);
/** The order matters: "accept only necessary" is a refusal, "manage settings" no agreement. */
const order: readonly Choice[] = ['reject', 'accept', 'settings', 'acknowledge'];
const choices = order.map(
  (choice) =>
    new RegExp(
      `^(?:${Object.values(consentWords)
        .map((words) => words[choice])
        .join('|')})$`,
    ),
);

/** Signs and spaces around a name: "» Accept all!". */
const signs = /^[\s!-/:-@[-`{-~«»‹›→←✓✔•…·]+|[\s!-/:-@[-`{-~«»‹›→←✓✔•…·]+$/g;

/** Lower case, spaces made one. Large expressions that ignore case take a hundred times longer to compile. */
const lowered = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('’', "'").toLowerCase();

/** What pressing a control of a consent banner does, by its name; null for a link to a text. */
export const choiceOf = (name: string): Choice | null => {
  if (name.length > limits.name) return null;
  const short = lowered(name).replace(signs, '') || name.trim();
  if (!short) return null;
  return order[choices.findIndex((pattern) => pattern.test(short))] ?? null;
};

const named =
  /cookie|consent|gdpr|dsgvo|rgpd|lgpd|ccpa|cmp(?:[-_\s]|$)|privacy-?(?:notice|bar|banner|popup|modal|layer)/i;
const layered = /notice|banner|popup|pop-up|modal|dialog|toast|snackbar|overlay|layer|alert|message|disclaimer/i;
const nameOf = (element: Element): string =>
  `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''} ${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('data-aid') ?? ''}`;

const isDialog = (element: Element): boolean =>
  element.localName === 'dialog' ||
  /^(?:alert)?dialog$/.test(element.getAttribute('role') ?? '') ||
  element.getAttribute('aria-modal') === 'true';

const isFloating = (page: Page, element: Element): boolean =>
  /position\s*:\s*(?:fixed|sticky)/i.test(element.getAttribute('style') ?? '') ||
  /^(?:fixed|sticky)$/.test(page.layout.style(element, 'position'));

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

const pressable = 'button,a,[role=button],input[type=button],input[type=submit],[onclick],[data-href],[tabindex="0"]';

/** Buttons by what they do. Anything pressable counts: banners are built of links and bare elements, too. */
const buttonsOf = (banner: Element): Button[] => {
  const roots: ParentNode[] = [banner, ...(banner.shadowRoot ? [banner.shadowRoot] : [])];
  return roots
    .flatMap((root) => Array.from(root.querySelectorAll(pressable)).slice(0, limits.buttons))
    .flatMap((element) => {
      const name = element.localName === 'input' ? (element.getAttribute('value') ?? '') : linkName(element);
      const choice = choiceOf(name);
      return choice ? [{ element, choice }] : [];
    });
};

/** Parts of a banner that open later: the centre of preferences, which many managers keep ready in the page. */
const laterLayer =
  /(?:^|[^a-z])(?:pc-sdk|preferences?|settings|details?|second|advanced|customi[sz]e|options|modal-?body|purposes|einstellungen)(?:$|[^a-z])/i;

const isLater = (element: Element, banner: Element): boolean => {
  for (let at = element.parentElement; at && at !== banner; at = at.parentElement)
    if (laterLayer.test(`${at.getAttribute('id') ?? ''} ${at.getAttribute('class') ?? ''}`)) return true;
  return false;
};

const deeperWords = new RegExp(anyOf(laterWords), 'i');

const rejection = (page: Page, banner: Element, buttons: readonly Button[]): ConsentBanner['reject'] => {
  const shown = buttons.some(({ element }) => page.layout.visible(element));
  const stands = ({ element }: Button) => (shown ? page.layout.visible(element) : true) && !isLater(element, banner);
  const has = (choice: Choice) => buttons.some((button) => button.choice === choice);
  if (buttons.some((button) => button.choice === 'reject' && stands(button))) return 'same-layer';
  const boxes = banner.querySelector('input[type=checkbox]:not([disabled]),[role=switch],[role=checkbox]');
  if (has('reject') || has('settings') || boxes) return 'deeper';
  if (deeperWords.test(textOf(banner).slice(0, limits.text))) return 'deeper';
  return has('accept') || has('acknowledge') ? 'none' : 'unknown';
};

const isFilled = (page: Page, element: Element): boolean => {
  const colour = page.layout.style(element, 'background-color');
  return colour !== '' && colour !== 'transparent' && !/rgba\([^)]*, ?0\)/.test(colour);
};

/** A refusal is weaker where it is much smaller than the agreement, or bare text beside a filled button. */
const prominence = (page: Page, buttons: readonly Button[]): ConsentBanner['prominence'] => {
  const first = (choice: Choice) =>
    buttons.find((button) => button.choice === choice && page.layout.visible(button.element))?.element;
  const reject = first('reject');
  const accept = first('accept') ?? first('acknowledge');
  const small = reject && page.layout.box(reject);
  const large = accept && page.layout.box(accept);
  // Without layout the markup tells: a link in a sentence stands out less than a button.
  if (reject && accept && (!small || !large))
    return reject.matches('p a:not([role=button],[class*=btn],[class*=button])') && accept.localName === 'button'
      ? 'weaker'
      : null;
  if (!reject || !accept || !small || !large || !small.width || !large.width) return null;
  const ratio = (small.width * small.height) / (large.width * large.height);
  return ratio < 0.5 || (isFilled(page, accept) && !isFilled(page, reject)) ? 'weaker' : 'equal';
};

const asksElse = (element: Element, text: string): boolean =>
  otherDialog.test(text) || element.querySelector('input[type=password],input[type=email],input[type=tel]') !== null;

const containers = new Set(['div', 'section', 'aside', 'dialog', 'form', 'p', 'center', 'table', 'td', 'ul', 'nav']);

const agrees = (element: Element): boolean =>
  buttonsOf(element).some(({ choice }) => choice === 'accept' || choice === 'reject');

/**
 * The banner a notice stands in: the outermost container around it that is named or built like a layer and holds
 * little else, or else the smallest one that holds a button to agree, too. Null where the notice is part of the page, as on a cookie policy.
 */
const bannerAround = (page: Page, block: Block): Element | null => {
  let layer: Element | null = null;
  let group: Element | null = null;
  let at: Element | null = block.element;
  for (let climbed = 0; at && climbed < limits.climb; climbed++, at = outward(at)) {
    if (/^(?:body|html|main|article|footer|header)$/.test(at.localName)) break;
    if (!containers.has(at.localName)) continue;
    const text = textOf(at);
    if (text.length > (layer ? limits.text : limits.tight)) break;
    const name = nameOf(at);
    if (named.test(name) || isDialog(at) || isFloating(page, at) || (layered.test(name) && at !== block.element))
      layer = at;
    else if (at.parentElement?.localName === 'body') layer ??= at;
    if (!layer) group ??= continuing.test(block.text) || agrees(at) ? at : null;
  }
  return layer ?? group;
};

/** Counts what speaks for a banner of the site's own beside its words; a policy page has the words, too. */
const isBanner = (page: Page, banner: Element, block: Block): boolean => {
  const text = textOf(banner);
  if (asksElse(banner, text)) return false;
  const buttons = buttonsOf(banner).filter(({ choice }) => choice !== 'settings');
  const name = nameOf(banner);
  let points = 0;
  if (isDialog(banner) || isFloating(page, banner)) points += 2;
  if (named.test(name)) points += layered.test(name) ? 2 : 1;
  if (buttons.length) points += buttons.length > 3 ? 1 : 2;
  if (banner.parentElement?.localName === 'body') points += 1;
  if (continuing.test(block.text)) points += regionIn(page, banner) === 'main' ? 1 : 2;
  if (!page.layout.visible(banner)) points += 1;
  if (text.length > 900) points -= 1;
  if (regionIn(page, banner) === 'main' && page.blocks.length > 0 && policy.test(page.url.pathname)) points -= 2;
  if (/^(?:p|li|td|h\d|a)$/.test(banner.localName)) points -= 1;
  return points >= 2;
};

/** "By continuing you agree": said by banners, hardly ever by policies. */
const continuing = new RegExp(
  `(?:${anyOf(continuingWords)})[^.]{0,120}(?:${anyOf(agreeingWords)})|(?:find out more|opt[- ]?out)`,
  'i',
);
const policy = /cookie|privacy|datenschutz|polic|legal|confidential|privacidad|privacidade|personvern|tietosuoja/i;

function* customBanner(page: Page): Steps<{ element: Element; text: string } | null> {
  let hidden: { element: Element; text: string } | null = null;
  const tried = new Set<Element>();
  for (const block of mentionsOf(page).cookies.slice(0, limits.blocks)) {
    yield;
    if (!notice.test(lowered(block.text.slice(0, limits.tight)))) continue;
    const element = bannerAround(page, block);
    if (!element || tried.has(element)) continue;
    tried.add(element);
    if (!isBanner(page, element, block)) continue;
    const found = { element, text: textOf(element) };
    if (page.layout.visible(element)) return found;
    hidden ??= found;
  }
  return hidden;
}

/** A manager that is only known by its script, or by the link that opens it again. */
function* unseen(page: Page): Steps<{ vendor: string; element: Element; text: string } | null> {
  yield;
  const marked = new RegExp(reopeners.map(([mark]) => mark.replaceAll('.', '\\.')).join('|'));
  const attributes = reopeners.flatMap(([mark]) =>
    ['class', 'onclick', 'id'].map((name) => `[${name}*="${CSS.escape(mark)}"]`),
  );
  // The tags first: the browser tells them much faster than parts of attributes.
  const candidates = matching(page, `:is(a, area, button, input, select, textarea):is(${attributes.join()})`);
  yield;
  const pause = nowAndThen();
  for (const met of [...page.links, ...page.controls]) {
    if (pause()) yield;
    const { element } = met;
    // Where links lead was read already: one pattern tells it faster than one selector a mark.
    if (!candidates.has(element) && !('raw' in met && marked.test(met.raw))) continue;
    const says = `${element.getAttribute('class') ?? ''} ${'raw' in met ? met.raw : ''} ${element.getAttribute('onclick') ?? ''} ${element.id}`;
    if (!marked.test(says)) continue;
    const row = reopeners.find(([mark]) => says.includes(mark));
    if (row) return { vendor: row[1], element, text: linkName(element) };
  }
  const script = page.scripts.find(({ src }) => ownScript.test(src.split(/[?#]/, 1)[0] ?? ''));
  return script ? { vendor: 'custom', element: script.element, text: 'cookie consent' } : null;
}

const drawn = (page: Page, vendor: string, element: Element, text: string): ConsentBanner => {
  const buttons = buttonsOf(element);
  const reject = rejection(page, element, buttons);
  const sighting = sight(page, element, text);
  // A banner that is kept ready is an empty box with hidden buttons: the box itself counts as rendered.
  const visible =
    sighting.visible && (!buttons.length || buttons.some((button) => page.layout.visible(button.element)));
  return {
    ...sighting,
    visible,
    vendor,
    reject,
    prominence: reject === 'same-layer' ? prominence(page, buttons) : null,
  };
};

/**
 * Banners that ask for consent to cookies. A footer link, a policy, an age gate and a log-in are none. Where only
 * the manager's script is in the page, where refusing stands is unknown.
 */
export function* consentBanners(page: Page): Steps<ConsentBanner[]> {
  const found: ConsentBanner[] = [];
  for (const vendor of consentVendors) {
    yield;
    const trace = traceOf(page, vendor);
    if (!trace) continue;
    const [id, name] = vendor;
    if (trace.how === 'element') found.push(drawn(page, id, trace.element, textOf(trace.element) || name));
    else found.push({ vendor: id, reject: 'unknown', prominence: null, ...sight(page, trace.element, name) });
  }
  if (found.some(({ reject }) => reject !== 'unknown')) return found;
  const own = yield* customBanner(page);
  // The manager's script and a banner of unknown make are one and the same.
  if (own) return [drawn(page, found[0]?.vendor ?? 'custom', own.element, own.text)];
  if (found.length) return found;
  const trace = yield* unseen(page);
  return trace
    ? [{ vendor: trace.vendor, reject: 'unknown', prominence: null, ...sight(page, trace.element, trace.text) }]
    : [];
}
