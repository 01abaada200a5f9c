import { labelOf as besides } from './forms/labels';
import { labelsOf } from '../page/labels';
import type { Control, Page } from '../page/page';
import { embedsOf } from './embeds';
import { blocksWith } from './lower-case';
import { sight, type Sighting } from './sighting';
import { captchaElements, captchaVendors } from './vendors/captchas';
import { traceOf } from './vendors/vendor';
import { captchaWords, codePicture, codeWords, honeypot, recaptchaNotice, sum } from './words/captchas';

export interface Captcha extends Sighting {
  /** The service's id; `image` for a picture of a code, `math` for a sum, `other` for anything else. */
  vendor: string;
  /** What the service is called. */
  name: string;
  /** What it asks of a person. */
  kind: 'puzzle' | 'checkbox' | 'invisible' | 'unknown';
}

interface Found {
  readonly vendor: string;
  readonly name: string;
  readonly kind: Captcha['kind'];
  readonly element: Element;
  readonly text: string;
}

const limits = { controls: 600, near: 400, ring: 1_000, reach: 4, blocks: 3 };

const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What each service does by default where its widget does not say. */
const usual: Readonly<Record<string, Captcha['kind']>> = {
  GeeTest: 'puzzle',
  'Arkose Labs': 'puzzle',
  MTCaptcha: 'puzzle',
  BotDetect: 'puzzle',
  'Solve Media': 'puzzle',
  KeyCAPTCHA: 'puzzle',
  'Amazon WAF Captcha': 'puzzle',
  hCaptcha: 'checkbox',
  ALTCHA: 'checkbox',
  Cap: 'checkbox',
  'Friendly Captcha': 'checkbox',
  'Yandex SmartCaptcha': 'checkbox',
  Prosopo: 'checkbox',
};

/** How a widget element says it behaves: `data-size="invisible"`, or a submit button that is the widget itself. */
const widgetKind = (element: Element, name: string): Captcha['kind'] => {
  const says = `${element.getAttribute('data-size') ?? ''} ${element.getAttribute('data-type') ?? ''} ${element.getAttribute('data-badge') ?? ''} ${element.getAttribute('data-appearance') ?? ''}`;
  if (/invisible|v3|inline|bottom|interaction-only/.test(says)) return 'invisible';
  if (element.localName === 'button' || element.localName === 'input') return 'invisible';
  if (name === 'reCAPTCHA' || name === 'Cloudflare Turnstile')
    return element.hasAttribute('data-sitekey') ? 'checkbox' : 'unknown';
  return usual[name] ?? 'unknown';
};

/** Widgets stand in forms; where a page has no form they may stand anywhere. */
const widgets = (page: Page): Found[] => {
  const selector = captchaElements.map(([each]) => each).join(',');
  // A widget with a key of its own also stands beside the form that a script sends.
  const keyed = page.forms.length ? page.document.querySelectorAll('body [data-sitekey]') : [];
  const scopes: ParentNode[] = page.forms.length
    ? [...page.forms.slice(0, 60).map(({ element }) => element), ...page.shadowRoots.slice(0, 20)]
    : page.controls.length
      ? [page.document, ...page.shadowRoots.slice(0, 20)]
      : [];
  const elements = new Set([
    ...scopes.flatMap((scope) => Array.from(scope.querySelectorAll(selector)).slice(0, 10)),
    ...Array.from(keyed).slice(0, 10),
  ]);
  const found: Found[] = [];
  for (const element of elements) {
    // Page builders give their form the widget's class: the widget is the innermost one.
    if (element.querySelector(selector)) continue;
    const row = captchaElements.find(([each]) => element.matches(each));
    if (!row) continue;
    const [, vendor, name] = row;
    found.push({ vendor, name, kind: widgetKind(element, name), element, text: name });
  }
  return found;
};

const recaptcha = (page: Page, kind: Captcha['kind'], element: Element, text = 'reCAPTCHA'): Found => ({
  vendor: 'recaptcha',
  name: 'reCAPTCHA',
  kind,
  element,
  text,
});

/** What the address of Google's script tells: the first version's puzzle, or a key that is scored unseen. */
const scriptKind = (src: string): Captcha['kind'] => {
  if (/\/api\/(?:challenge|noscript|js\/recaptcha_ajax)|recaptcha_ajax/.test(src)) return 'puzzle';
  const render = /[?&]render=([^&#]+)/.exec(src)?.[1];
  return render && render !== 'explicit' && render !== 'onload' ? 'invisible' : 'unknown';
};

/** Google's captcha by its scripts, its loaders, its hidden fields and its notice. */
const recaptchas = (page: Page): Found[] => {
  const found: Found[] = [];
  for (const { element, src } of [...page.scripts, ...page.frames]) {
    if (/google\.com\/recaptcha|recaptcha\.net\/recaptcha|api\.recaptcha\.net/i.test(src))
      found.push(recaptcha(page, scriptKind(src), element));
  }
  const { starts } = embedsOf(page);
  for (const [name, kind] of [
    ['grecaptcha.render(', 'checkbox'],
    ['Recaptcha.create(', 'puzzle'],
    ['grecaptcha.execute(', 'invisible'],
  ] as const) {
    const element = starts.includes(name) && embedsOf(page).inlineWith(name);
    if (element) found.push(recaptcha(page, kind, element));
  }
  for (const { element } of page.controls) {
    if (/^(?:recaptcha_|g-recaptcha-response)/.test(element.getAttribute('name') ?? ''))
      found.push(recaptcha(page, 'unknown', element));
  }
  const badge = embedsOf(page).widgets.get('.grecaptcha-badge');
  if (badge) found.push(recaptcha(page, 'invisible', badge));
  if (!found.length) {
    const notice = blocksWith(page, /recaptcha/).find(
      ({ text }) =>
        text.length < limits.near && recaptchaNotice.test(text) && /google|protect|schützt|protég|proteg/i.test(text),
    );
    if (notice) found.push(recaptcha(page, 'invisible', notice.element, notice.text));
  }
  return found;
};

const serviced = /g-recaptcha|recaptcha_|h-captcha|cf-turnstile|frc-captcha|mtcaptcha|altcha|geetest/i;
const unasked = new Set(['hidden', 'submit', 'button', 'reset', 'checkbox', 'radio', 'select', 'file', 'image']);

const labelOf = ({ element }: Control): string => {
  const [label] = labelsOf(element);
  return tidy(
    `${label?.textContent ?? ''} ${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('placeholder') ?? ''} ${element.getAttribute('title') ?? ''}`,
  ).slice(0, limits.near);
};

const isCodePicture = (image: Element): boolean =>
  codePicture.test(
    `${image.getAttribute('src') ?? ''} ${image.getAttribute('alt') ?? ''} ${image.id} ${image.getAttribute('class') ?? ''}`,
  );

/** True where a container shows the picture of a code, as an image or as a background. */
const holdsPicture = (container: Element): boolean =>
  Array.from(container.querySelectorAll('img,canvas,object')).some(isCodePicture) ||
  Array.from(container.querySelectorAll('[style*="url(" i]')).some((box) =>
    codePicture.test(box.getAttribute('style') ?? ''),
  );

/** The smallest container around a field that says more than the field itself: its row or group. */
const surroundings = (element: Element): { text: string; picture: boolean }[] => {
  const rings: { text: string; picture: boolean }[] = [];
  let at = element.parentElement;
  for (let climbed = 0; at && climbed < limits.reach && at.localName !== 'form' && at.localName !== 'body'; climbed++) {
    const text = tidy(at.textContent);
    if (text.length > limits.ring) break;
    const picture = holdsPicture(at);
    rings.push({ text, picture });
    at = at.parentElement;
  }
  return rings;
};

/** A picture of a code among the images that stand beside a field in reading order. */
const drawnNear = (page: Page, at: number): boolean =>
  page.marks.some(
    (mark) =>
      Math.abs(mark.at - at) <= limits.blocks && mark.element.localName === 'img' && isCodePicture(mark.element),
  );

/** Puzzles of a site's own making: a text field beside a picture, a sum or a question. */
const puzzles = (page: Page): Found[] => {
  const found: Found[] = [];
  for (const control of page.controls.slice(0, limits.controls)) {
    const { element, type } = control;
    if (unasked.has(type) || element.localName !== 'input') continue;
    const name = `${element.getAttribute('name') ?? ''} ${element.id} ${element.getAttribute('class') ?? ''}`;
    if (serviced.test(name)) continue;
    const label = labelOf(control) || besides(control).text;
    const said = `${name} ${label}`;
    const block = page.blocks[control.at];
    const before = page.blocks[control.at - 1];
    // The cell or line before it, in the same row.
    const told =
      before !== undefined &&
      before.text.length <= 80 &&
      before.element.parentElement?.contains(element) === true &&
      captchaWords.test(before.text);
    const sure = captchaWords.test(said);
    const likely =
      sure ||
      codeWords.test(said) ||
      sum.test(label) ||
      (block !== undefined &&
        block.text.length < limits.near &&
        (sum.test(block.text) || captchaWords.test(block.text))) ||
      told;
    if (!likely || honeypot.test(label)) continue;
    const rings = surroundings(element);
    const words = [label, ...rings.map(({ text }) => text)];
    if (words.some((text) => honeypot.test(text))) continue;
    const picture =
      rings.some((ring) => ring.picture) ||
      drawnNear(page, control.at) ||
      (sure && control.form !== null && holdsPicture(control.form));
    const text = label || rings[0]?.text || 'captcha';
    if (
      words.some((each) => each.length <= limits.near && sum.test(each)) &&
      (sure || type === 'text' || type === 'number')
    )
      found.push({ vendor: 'math', name: '', kind: 'puzzle', element, text });
    else if (picture) found.push({ vendor: 'image', name: '', kind: 'puzzle', element, text });
    else if (sure || told || words.slice(0, 2).some((each) => captchaWords.test(each)))
      found.push({ vendor: 'other', name: '', kind: 'puzzle', element, text });
  }
  return found;
};

/**
 * Tests that tell people from machines: services by widget, script or notice, and puzzles of a site's own. A word in
 * a style sheet or in a plug-in's messages is none.
 */
export const captchas = (page: Page): Captcha[] => {
  const found = [...widgets(page), ...recaptchas(page)];
  for (const vendor of captchaVendors) {
    const [id, name] = vendor;
    const trace = found.some((each) => each.name === name) ? null : traceOf(page, vendor);
    if (trace) found.push({ vendor: id, name, kind: usual[name] ?? 'unknown', element: trace.element, text: name });
  }
  found.push(...puzzles(page));
  const known = new Map<string, Found>();
  for (const each of found) {
    const key = `${each.vendor} ${each.name} ${each.kind}`;
    if (!known.has(key)) known.set(key, each);
  }
  const list = [...known.values()];
  // An unknown kind beside a known one of the same service is the same widget, seen by a lesser trace.
  return list
    .filter(
      ({ vendor, name, kind }) =>
        kind !== 'unknown' ||
        !list.some((other) => other.vendor === vendor && other.name === name && other.kind !== 'unknown'),
    )
    .map(({ vendor, name, kind, element, text }) => ({ vendor, name, kind, ...sight(page, element, text) }));
};
