import { labelsOf } from '../../page/labels';
import { accessibleName } from '../../page/name';
import type { Control, Field } from '../../page/page';

/** What a control is called: by its markup, and by what a reader takes for its label. */
export interface Label {
  /** The text that names the control, from its label or, in old layouts, from beside it; "" where there is none. */
  readonly text: string;
  /** True where assistive technology finds a name: a label, `aria-label`, `title`; a placeholder is not counted. */
  readonly named: boolean;
  readonly placeholder: string;
  /** True where a mark that says "required" stands beside the control or its label and not in the text. */
  readonly starred: boolean;
}

const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const longest = 160;
const anyControl = 'input:not([type=hidden]),select,textarea,button';

/** A star, or a picture of one. */
const star = /[*＊∗✱]/;
const starImage =
  /(?:^|[\s/_-])(?:required|asterisk|asterisco|mandatory|pflicht(?:feld)?|obbligatori\w*|stern(?:chen)?)(?:[\s._-]|$)/i;

const text = (node: Node): string => {
  if (node.nodeType === 3) return tidy((node as Text).data);
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const tag = element.localName;
  if (tag === 'script' || tag === 'style' || tag === 'noscript' || tag === 'template' || tag === 'option') return '';
  if (tag === 'img') return tidy(element.getAttribute('alt'));
  return tidy(element.textContent);
};

const marks = (node: Node): boolean =>
  node.nodeType === 1 &&
  [...((node as Element).matches('img') ? [node as Element] : (node as Element).querySelectorAll('img'))]
    .slice(0, 3)
    .some(
      (image) =>
        star.test(image.getAttribute('alt') ?? '') ||
        starImage.test(`${image.getAttribute('alt') ?? ''} ${image.getAttribute('src') ?? ''}`),
    );

const holdsControl = (node: Node) =>
  node.nodeType === 1 &&
  ((node as Element).matches(anyControl) || (node as Element).querySelector(anyControl) !== null);

/** The words of a label, without the options or the values of the controls it wraps. */
const labelText = (label: Element): string => {
  if (!label.querySelector('select,textarea,script,style'))
    return (
      tidy(label.textContent) ||
      tidy([...label.querySelectorAll('img')].map((image) => image.getAttribute('alt')).join(' '))
    );
  let words = '';
  const gather = (node: Node) => {
    for (const child of node.childNodes) {
      if (words.length > longest) return;
      if (child.nodeType === 3) words += ` ${(child as Text).data}`;
      else if (child.nodeType === 1 && !/^(?:select|textarea|script|style|button)$/.test((child as Element).localName))
        gather(child);
    }
  };
  gather(label);
  return tidy(words);
};

/**
 * The text before a control that has no label: what stands in front of it in its cell or line, in the cell before it,
 * or in the block above. Stops where another control stands between.
 */
const textBefore = (control: Element): { text: string; starred: boolean } => {
  let starred = false;
  let at: Element = control;
  for (let up = 0; up < 5; up++) {
    let words = '';
    let steps = 0;
    for (let node = at.previousSibling; node && steps < 12; node = node.previousSibling, steps++) {
      if (holdsControl(node)) return { text: words, starred };
      starred ||= marks(node);
      const here = text(node);
      if (!here) continue;
      if (here.length > longest) return { text: words, starred };
      words = `${here} ${words}`.trim();
      if (node.nodeType === 1 || words.replace(star, '').trim().length > 1) return { text: words, starred };
    }
    const parent = at.parentElement;
    if (!parent || /^(?:form|body|fieldset|table|tbody)$/.test(parent.localName)) return { text: words, starred };
    at = parent;
  }
  return { text: '', starred };
};

/** The text right after a control: the words of a bare checkbox, or the star behind a field. */
const textAfter = (control: Element, toggles: boolean): { text: string; starred: boolean } => {
  let at: Element = control;
  for (let up = 0; up < 3; up++) {
    let steps = 0;
    for (let node = at.nextSibling; node && steps < 4; node = node.nextSibling, steps++) {
      if (holdsControl(node)) return { text: '', starred: false };
      const here = text(node);
      if (marks(node)) return { text: here.slice(0, longest), starred: true };
      // Behind a field a picture, such as that of a code, names nothing.
      if (!toggles && (node as Element).localName === 'img') continue;
      if (here) {
        const behind = toggles && node.nextSibling ? bareStar.test(text(node.nextSibling)) : false;
        return { text: here.length <= 400 ? here.slice(0, longest) : '', starred: behind };
      }
    }
    const parent = at.parentElement;
    if (!parent || /^(?:form|body|fieldset|tr|table|li)$/.test(parent.localName)) break;
    if (parent.querySelectorAll(anyControl).length > 1) break;
    at = parent;
  }
  return { text: '', starred: false };
};

const byIds = (control: Element, attribute: string): string => {
  const ids = control.getAttribute(attribute)?.split(/\s+/).filter(Boolean).slice(0, 5) ?? [];
  const root = control.getRootNode() as Document | ShadowRoot;
  return tidy(ids.map((id) => root.getElementById?.(id)?.textContent ?? '').join(' '));
};

/** Where a row begins with a control, the stars in it stand behind what they mark, also before the next control. */
const starsFollow = (control: Element): boolean => {
  const first = control.parentElement?.firstElementChild;
  return first !== control && first?.matches(anyControl) === true;
};

const bareStar = /^[\s(]*[*＊∗✱][\s):]*$/;

/** A line about what stars mean is no label: "* required", "Felder mit * sind Pflichtfelder". */
const note =
  /[*＊∗✱].*(?:field|felder|champ|campo|campi|velden|pola|pole|fält|felt|kentät|поля|項目|字段|欄位|alan)|(?:field|felder|champs|campos|campi|velden|pola|pole|fält|felt|kentät|поля|項目|字段|欄位|alanlar).*[*＊∗✱]|^\W*[*＊∗✱]\W*(?:required|mandatory|pflicht|erforderlich|obligat|obbligat|verplicht|obrigat|wymagane|povinn|påkr|pakoll|обязат|必須|必填|zorunlu|optional)/iu;

const words = (text: string): string => text.replace(star, '').trim();

/** Finds the label of a control from the cheap sources first; computes the accessible name only for labels of pictures. */
export const labelOf = ({ element, type }: Control): Label => {
  const field = element as Field;
  const toggles = type === 'checkbox' || type === 'radio';
  const own = labelsOf(field).slice(0, 4);
  const labelled = tidy(own.map(labelText).join(' '));
  const aria = byIds(element, 'aria-labelledby') || tidy(element.getAttribute('aria-label'));
  const title = tidy(element.getAttribute('title'));
  const placeholder = tidy(element.getAttribute('placeholder') || element.getAttribute('aria-placeholder'));
  const named = Boolean(labelled || aria || title) || (own.length > 0 && accessibleName(element) !== '');
  const after = textAfter(own.length && toggles ? own[own.length - 1]! : element, toggles);
  const before = textBefore(element);
  const ahead = own.length ? textBefore(own[0]!) : before;
  const starred =
    own.some(marks) ||
    after.starred ||
    before.starred ||
    /^\s*[*＊∗✱]\s*(?:$|[^\s\p{L}])/u.test(after.text) ||
    (bareStar.test(before.text) && !starsFollow(element)) ||
    // A star that ends the line above belongs to the field there.
    (own.length > 0 && own[0]!.previousElementSibling?.localName !== 'br' && bareStar.test(ahead.text));
  // Without a label that holds words, what a reader sees beside the control is its label.
  const near = words(labelled || aria)
    ? ''
    : toggles
      ? after.text
      : note.test(before.text) || bareStar.test(before.text)
        ? ''
        : before.text;
  const text = tidy(`${labelled || aria} ${near}`) || title;
  return { text: text.slice(0, longest), named, placeholder: placeholder.slice(0, longest), starred };
};

/** What a set of radio buttons or checkboxes is called: its `<legend>`, the name of its group, or the text before it. */
export const groupLabel = (control: Element): string => {
  const group = control.closest('fieldset,[role=radiogroup],[role=group]');
  const legend = group?.querySelector(':scope > legend');
  const named =
    group && (tidy(legend?.textContent) || tidy(group.getAttribute('aria-label')) || byIds(group, 'aria-labelledby'));
  if (named) return named.slice(0, longest);
  const before = textBefore(control).text;
  return note.test(before) ? '' : before;
};
