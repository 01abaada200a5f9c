/** Names in the markup around a number: `class="tel"`, `itemprop="faxNumber"`, `<i class="fa fa-phone">`. */
const telName =
  /(?:^|[\s_#/.-])(?:tel|telephone|phone|phones|phone-?number|mobile|mobile-?phone|smartphone|earphone|handset|whatsapp|call|telefon|fon|hotline)(?:$|[\s_\d.-])/i;
/** The usual sets of icons have had a printer long before a fax. */
const faxName =
  /(?:^|[\s_#/.-])(?:fax|fax-?number|telefax)(?:$|[\s_\d.-])|faxNumber|(?:^|\s)(?:fa|bi|ti|ion|mdi|icon|lnr|glyphicon|dashicons|flaticon)-(?:ios-|android-)?print(?:er)?(?:$|\s)/i;
/** What an icon is of: its classes and names, or the drawing that it takes from a sheet of them. */
const namesOf = (element: Element): string => {
  const use = element.localName === 'svg' ? element.querySelector('use') : null;
  const sheet = use?.getAttribute('href') ?? use?.getAttribute('xlink:href') ?? '';
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('data-icon') ?? ''} ${sheet}`;
};

/** What the names and icons around an element, up to `limit`, say of the number in it; null where they say nothing. */
export const markupKind = (element: Element, limit: Element): 'phone' | 'fax' | null => {
  let at: Element | null = element;
  for (let steps = 0; at && steps < 4; steps++, at = at.parentElement) {
    const before = at.previousElementSibling;
    const icon =
      before && !(before.textContent ?? '').trim()
        ? `${namesOf(before)} ${before.firstElementChild ? namesOf(before.firstElementChild) : ''} ${before.getAttribute('alt') ?? ''}`
        : '';
    const first = at.firstElementChild;
    const inside =
      first && !(first.textContent ?? '').trim() ? `${namesOf(first)} ${first.getAttribute('alt') ?? ''}` : '';
    const names = `${namesOf(at)} ${icon} ${inside} ${at.getAttribute('title') ?? ''}`;
    if (faxName.test(names)) return 'fax';
    if (telName.test(names) || /itemprop=.?telephone/.test(names)) return 'phone';
    if (at === limit || (at.textContent ?? '').length > 200) break;
  }
  return null;
};
