import { slugWords } from '../detect/slug';
import { Phrasebook, plainName } from '../detect/phrasebook';
import { formNames } from '../detect/words/forms';
import { linkNames, linkSlugs, type LinkPurpose } from '../detect/words/links';
import { pageNames, pageSlugs, type NamedPageKind } from '../detect/words/page-kinds';

const purposes = new Phrasebook(linkNames);
const purposeSlugs = new Phrasebook(linkSlugs);
const { login, registration } = formNames;
const kinds = new Phrasebook<NamedPageKind>(pageNames, { login, registration });
const kindSlugs = new Phrasebook(pageSlugs);

/** How much a page of each sort tells about how a company deals with people, 0 to 10. */
const byPurpose: Readonly<Record<LinkPurpose, number>> = {
  contact: 10,
  support: 9.5,
  'legal-notice': 9,
  cancel: 9,
  'pay-bill': 9,
  billing: 9,
  returns: 8.5,
  'order-status': 8.5,
  complaints: 8,
  faq: 8,
  'store-locator': 4,
};

const byKind: Readonly<Record<NamedPageKind, number>> = {
  home: 6,
  contact: 10,
  support: 9.5,
  'legal-notice': 9,
  payment: 9,
  faq: 8,
  pricing: 8,
  terms: 8,
  checkout: 7.5,
  cart: 7.5,
  'order-form': 7,
  invoice: 6,
  login: 5,
  registration: 5,
  product: 4,
  listing: 4,
  confirmation: 3,
  'password-reset': 2,
  error: 1,
  article: 1,
};

/** Words that promise a page about the way a company deals, in addresses and names. */
const telling =
  /\b(?:about|company|who we are|uber uns|ueber uns|unternehmen|a propos|qui sommes nous|quienes somos|chi siamo|over ons|o nas|om oss|shipping|delivery|versand|lieferung|livraison|envios?|spedizion[ei]|consegna|verzending|levering|dostawa|doruceni|warranty|guarantee|garantie|gewahrleistung|garantia|garanzia|services?|leistungen|prestations|servicios|servizi|diensten|payment methods|zahlungsarten|zahlungsmoglichkeiten|moyens de paiement|metodos de pago|metodi di pagamento|betaalmethoden|withdrawal|widerruf|retractation|desistimiento|recesso|herroeping|refunds?|repair|reparatur)\b/;

/** What a link says it leads to, by its name first and by its address where the name says nothing. */
const saysOf = (href: string, text: string): { purpose: LinkPurpose | null; kind: NamedPageKind | null } => {
  const last = slugWords(new URL(href).pathname.replace(/\/+$/, '').split('/').at(-1) ?? '');
  const named = text.length <= 60 ? purposes.all(text).find(({ meaning }) => meaning !== 'none') : undefined;
  const purpose = (named?.meaning as LinkPurpose | undefined) ?? purposeSlugs.exactly(last);
  const kind = (text.length <= 60 ? kinds.of(text, 5)?.meaning : null) ?? kindSlugs.exactly(last);
  return { purpose: purpose ?? null, kind: kind ?? null };
};

/** How much is to be expected of a page, by the link to it: 10 for contact, 2 for a page that nothing tells of. */
export const worthOf = (href: string, text: string): number => {
  const { purpose, kind } = saysOf(href, text);
  const url = new URL(href);
  let worth = Math.max(purpose ? byPurpose[purpose] : 0, kind ? byKind[kind] : 0);
  if (worth < 6.5 && telling.test(`${plainName(text)} ${slugWords(url.pathname.replace(/\//g, ' '))}`)) worth = 6.5;
  if (!worth) worth = 2;
  // A page with parameters is often a view of one without.
  return url.search ? worth - 0.5 : worth;
};
