import type { Region } from './page';

const byTag: Readonly<Record<string, Region>> = {
  header: 'header',
  nav: 'nav',
  main: 'main',
  footer: 'footer',
  aside: 'aside',
  dialog: 'dialog',
  head: 'head',
};

const byRole: Readonly<Record<string, Region>> = {
  banner: 'header',
  navigation: 'nav',
  menu: 'nav',
  menubar: 'nav',
  main: 'main',
  contentinfo: 'footer',
  complementary: 'aside',
  dialog: 'dialog',
  alertdialog: 'dialog',
};

/** Names that authors give to containers, matched on whole words of `id` and `class`; first match wins. */
const byName: readonly (readonly [RegExp, Region])[] = [
  [/(?:^|[\s_-])(?:modal|popup|dialog|lightbox|overlay|popin)(?:$|[\s_-])/i, 'dialog'],
  [
    /(?:^|[\s_-])(?:site|page|main|global)?[_-]?(?:footer|colophon|bottombar|fuss|pied)(?:$|[\s_\d-]|area|wrap|menu|links|nav|container|inner|content)/i,
    'footer',
  ],
  [
    /(?:^|[\s_-])(?:(?:main|top|primary|site|sub)?[_-]?(?:nav|navi|navigation|navbar|menu)|breadcrumbs?)(?:$|[\s_\d-])/i,
    'nav',
  ],
  [
    /(?:^|[\s_-])(?:site|page|main|global|top)?[_-]?(?:header|topbar|masthead|kopf)(?:$|[\s_\d-]|area|wrap|container|inner|content)/i,
    'header',
  ],
  [/(?:^|[\s_-])(?:side[_-]?bar|aside)(?:$|[\s_\d-])/i, 'aside'],
];

/** Containers only: the name of a heading or a link says what it is about, not where the page's parts are. */
const named = new Set(['div', 'section', 'ul', 'table', 'td', 'form', 'article', 'center', 'tr', 'tbody']);

const ownRegion = (element: Element): Region | null => {
  const role = element.getAttribute('role');
  if (role && byRole[role.toLowerCase()]) return byRole[role.toLowerCase()]!;
  const tag = element.localName;
  // An article's own header and footer are part of the content, not of the site's frame.
  if ((tag === 'header' || tag === 'footer') && element.closest('article, main, [role=main]')) return null;
  if (byTag[tag]) return byTag[tag]!;
  if (!named.has(tag)) return null;
  const name = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`;
  if (name.length < 4) return null;
  return byName.find(([pattern]) => pattern.test(name))?.[1] ?? null;
};

/** The parent a reader sees, out of a shadow root and out of a frame. */
export const outward = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  if ('host' in root) return (root as ShadowRoot).host;
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
};

/**
 * Answers in which region of the page an element stands. The answers of ancestors are remembered, so asking for
 * every link of a page climbs each branch once.
 */
export const regions = (): ((element: Element) => Region) => {
  const known = new Map<Element, Region>();
  const regionOf = (element: Element): Region => {
    const before = known.get(element);
    if (before) return before;
    const own = ownRegion(element);
    const parent = outward(element);
    let region = own ?? (parent ? regionOf(parent) : 'main');
    // A list of links inside the footer or a dialog is "nav" to the markup, but footer or dialog to the reader.
    if (own === 'nav' && parent) {
      const around = regionOf(parent);
      if (around === 'footer' || around === 'dialog') region = around;
    }
    known.set(element, region);
    return region;
  };
  return regionOf;
};
