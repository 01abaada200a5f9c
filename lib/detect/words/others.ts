import { anyOf, byLanguage } from '../by-language';

/**
 * Words before a telephone number, an address or a name that make it somebody else's. Patterns meet text in lower case.
 */

/** Bodies that customers may turn to about a vendor, its chamber and insurer, and the host of its site. */
const authorities = byLanguage({
  en: 'supervisory authority|data protection (?:authority|commission(?:er)?)|information commissioner|regulator\\b|trading standards|dispute resolution|arbitration|better business bureau|small claims|ombuds(?:man|men)|citizens advice|samaritans|action fraud|hosted by|hosting provider',
  de: 'aufsichtsbehörde|landesbeauftragte|bundesbeauftragte|schlichtungsstelle|schlichtungsplattform|os-plattform|streitbeilegung|verbraucherzentrale|telefonseelsorge|ombuds(?:mann|frau|stelle)|gewerbeamt|(?:landes|bundes|bezirks|industrie- und )?(?:zahn)?(?:ärzte|apotheker|handwerks|handels|rechtsanwalts|anwalts|steuerberater|architekten|psychotherapeuten)kammer|zuständige kammer|kassen(?:zahn)?ärztliche vereinigung|versicherer|(?:berufs|vermögensschaden-?)?haftpflichtversicherung',
  fr: 'hébergeur|hébergement|hébergé par|médiateur|médiation|cnil\\b|dgccrf|arjel|autorité de (?:contrôle|protection)',
  es: 'defensor del|agencia española de protección|oficina de consumo|autoridad de control|alojamiento web',
  it: 'autorità (?:garante|di controllo)|garante (?:per la|privacy)',
  nl: 'geschillencommissie|autoriteit persoonsgegevens|consuwijzer|toezichthouder',
  pt: 'provedor de justiça|procon\\b|autoridade nacional de proteção|cniacc|resolução alternativa',
  pl: 'urząd ochrony danych|prezes urzędu|uokik|inspekcja handlowa|rzecznik',
  cs: 'úřad pro ochranu|obchodní inspekce',
  sv: 'integritetsskyddsmyndigheten|konsumentverket|allmänna reklamationsnämnden',
  da: 'datatilsynet|forbrugerklagenævnet|nævnenes hus',
  no: 'datatilsynet|forbrukertilsynet|forbrukerrådet',
  fi: 'tietosuojavaltuut|kuluttajariitalautakunta|kuluttajaneuvonta',
  ja: '消費生活センター|消費者ホットライン',
  zh: '消费者协会|消費者保護',
  ru: 'роскомнадзор|роспотребнадзор|омбудсмен',
  tr: 'tüketici hakem',
  any: 'ombudsman|(?:web)?hosting(?:provider)?\\s*:',
});

/** The reader's own data, a customer's, or those of whoever an order goes to. */
const customers = byLanguage({
  en: 'ship(?:ping|ped)?(?: to| address)|deliver(?:ed|y)?(?: to| address)|bill(?:ing address|(?:ed)? to)|sold to|invoiced? to|(?:shipping|delivery|billing|customer|buyer) (?:information|details)|address book|(?:primary|default|saved) address|your address|our (?:customer|client)|case study|testimonial',
  de: 'meine adressen|adressbuch|lieferadresse|lieferanschrift|rechnungsadresse|rechnungsanschrift|rechnungsempfänger|kundenstimme',
  fr: 'mes adresses|carnet d.adresses|adresse de (?:livraison|facturation)|facturé à',
  es: 'mis direcciones|dirección de (?:envío|entrega|facturación)|facturar a',
  it: 'indirizzo di (?:spedizione|fatturazione)',
  nl: 'bezorgadres|factuuradres',
  pt: 'endereço de (?:entrega|cobrança)',
  pl: 'adres (?:dostawy|do wysyłki)',
  cs: 'dodací adresa',
  sv: 'leveransadress',
  da: 'leveringsadresse',
  no: 'leveringsadresse',
  fi: 'toimitusosoite',
});

/** Whoever runs a service in the site. */
const services = byLanguage({
  en: 'provider is|service (?:provided|offered|operated) by',
  de: 'anbieter (?:ist|des dienstes)|dienst(?:es)? der|ein dienst|betrieben (?:von|durch)|umsetzung',
  fr: 'servi(?:ce|cio|zio) (?:fourni|proposé|prestado|offerto|fornito)|realisation',
});

/** Whoever made the site. */
const makers = byLanguage({
  any: '(?:sito(?: web| internet)?|creato|realizzato|sitio(?: web)?|diseñado|diseño(?: web)?|desenvolvido|criado|strona(?: www)?|wykonane|gemaakt|ontwikkeld|webbplats(?:en)?|web ?-?site|site|web ?-?design|design(?:ed)?|powered|hosted|developed|created|built|made|web development|webdesign|umsetzung|gestaltung|realisierung|programmierung|réalisation|conception|création|realizzazione|realización|desarrollado|desenvolvido|hosting|provider)(?: (?:&|and|und|et) \\S+)?(?: \\p{L}+)? (?:by|von|durch|par|da|por|przez|door|av)\\b|(?:webdesign|hosting|hostingprovider|webhosting|technische umsetzung|realisatie|wykonanie)\\s*:',
});

/** Companies that nearly every privacy notice names with their addresses. */
const companies = byLanguage({
  any: 'google (?:ireland|llc|inc)|facebook|meta platforms|youtube|twitter|linkedin|pinterest|tiktok|microsoft (?:corporation|ireland)|mailchimp|intuit|rocket science|hubspot|stripe|paypal \\(europe\\)|klarna bank|cloudflare|openstreetmap|amazon web services|automattic|zendesk|matomo|vimeo|hotjar|criteo|shopify international|web ?design',
});

const oneOf = (...parts: string[]) => new RegExp(`(?<!\\p{L})(?:${parts.join('|')})`, 'u');

/** For telephone numbers: their line in a footer often follows a maker's name or a network's. */
export const othersNumbers = oneOf(anyOf(authorities), anyOf(customers));
export const othersMail = oneOf(anyOf(authorities), anyOf(customers), anyOf(makers));
/** For addresses: the maker's name in a footer often precedes the vendor's address. */
export const othersAddresses = oneOf(anyOf(authorities), anyOf(customers), anyOf(services), anyOf(companies));
export const othersNames = oneOf(
  anyOf(authorities),
  anyOf(customers),
  anyOf(services),
  anyOf(companies),
  anyOf(makers),
);
