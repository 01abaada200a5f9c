import type { Phone } from '../detect/phones';
import { answered, phones } from './channels';
import type { Case } from './check';
import { shown } from './seen';

/** Text of a page may stand in markup only after this. */
const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

/** As the page writes it, unless a whole sentence stands around it. */
const spelling = ({ number, text }: Pick<Phone, 'number' | 'text'>): string => (text.length <= 30 ? text : number);

const link = ({ number, text, extension }: Pick<Phone, 'number' | 'text' | 'extension'>): string =>
  `<a href="tel:${escape(number)}${extension ? `;ext=${escape(extension)}` : ''}">${escape(spelling({ number, text }))}</a>`;

/** A link that dials the page's number, or an example. */
export const telLink = ({ pages }: Case): string => {
  const found = phones(pages);
  const bare = found.find(({ sighting }) => !sighting.dialable) ?? found[0];
  return bare ? link(bare.sighting) : '<a href="tel:+442079460123">020 7946 0123</a>';
};

/** A link that opens a message to the page's address, or an example. */
export const mailLink = ({ pages }: Case): string => {
  const address = answered(pages)[0]?.sighting.address ?? 'hello@your-company.example';
  return `<a href="mailto:${escape(address)}">${escape(address)}</a>`;
};

/** The contact details in sight as JSON-LD. */
export const contactPoint = ({ pages, site }: Case): string => {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    url: new URL('/', pages[0]!.page.url).href,
    contactPoint: {
      '@type': 'ContactPoint',
      contactType: 'customer service',
      telephone: shown(phones(site))[0]?.sighting.number,
      email: shown(answered(site))[0]?.sighting.address,
    },
  };
  // "<" could close the script element that holds the data.
  return `<script type="application/ld+json">\n${JSON.stringify(data, null, 2).replace(/</g, '\\u003c')}\n</script>`;
};

/** The autocomplete tokens of the fields that most forms have. */
export const autocompleteTokens = `<input autocomplete="name">
<input autocomplete="email" type="email">
<input autocomplete="tel" type="tel">
<input autocomplete="organization">
<input autocomplete="street-address">
<input autocomplete="postal-code">
<input autocomplete="address-level2">
<select autocomplete="country">`;

/** The page's number with hours beside it. */
export const hoursLine = ({ pages }: Case): string => {
  const number = phones(pages)[0]?.sighting;
  return `<p>${number ? link(number) : 'Call us'}: Monday to Friday, 9 am to 5 pm</p>`;
};

/** A promise beside the page's address. */
export const replyPromise = (facts: Case): string =>
  `<p>Write to ${mailLink(facts)}. We reply within one working day.</p>`;
