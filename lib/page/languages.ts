/**
 * The languages a document is written in, found before it is read: only their words are injected and compared.
 * Missing one loses facts and an extra one costs a millisecond, so doubt adds a language.
 */

/** Short words that nearly every text of a language has and its neighbours mostly have not. */
const common: Readonly<Record<string, string>> = {
  en: 'the and for with you our this from are your about',
  de: 'und der die das für mit nicht ist wir sie auf bei über zum zur ihre',
  fr: 'les des et vous pour avec nous dans votre sur est aux une notre',
  es: 'los las el para con por una del que su nuestro más nosotros',
  it: 'il per di della con dei gli nel che una alla sono dal nostro',
  nl: 'het een van voor met wij uw niet onze zijn naar bij ook deze',
  pt: 'os para com uma não por seu do da nossa você em dos mais ao',
  pl: 'się na do nie jest oraz dla przez od lub nas są twoje',
  cs: 'se na je pro nebo jsme jsou vás od při nás jak naše ve',
  sv: 'och att för med på är vi du inte som till av din oss',
  da: 'og til på med ikke er vi det dig af din vores kan hos',
  no: 'og til på med ikke er vi det deg av din våre kan oss',
  fi: 'ja on tai sekä ei meidän voit että myös ovat sinun mutta kun',
  hu: 'és az nem egy hogy vagy kapcsolat minden meg ki be van',
  ro: 'și în pentru cu sau este din care pe nu sunt mai de la',
  tr: 've için bir ile bu olarak daha çok veya tüm bize sizin',
};

/**
 * Words of menus and addresses that one language has nearly alone: a small page may hold a few of these and no sentence.
 * "Kontakt" and "telefon" stand in many languages and weigh less.
 */
const telling: Readonly<Record<string, string>> = {
  de: 'impressum anfahrt öffnungszeiten startseite datenschutz straße str uhr montag freitag preise zimmer leistungen herzlich unser unsere ihr handy',
  fr: 'accueil contacter contactez tarifs horaires rue mentions légales lundi vendredi samedi boulangerie chambres télécopie tél entreprise réalisations',
  es: 'inicio contacto productos empresa teléfono tlfno horario lunes viernes calle nosotros servicios ubicación móvil noticias precios habitaciones',
  it: 'contatti azienda prodotti orari lunedì venerdì dove siamo servizi piazza telefono cellulare camere prezzi listino partita',
  nl: 'openingstijden welkom producten maandag vrijdag diensten telefoon bereikbaar straat gratis prijzen werkwijze offerte vacatures',
  pt: 'contato contatos contactos produtos início morada serviços segunda sexta telefone orçamento rua localização horário preços',
  pl: 'oferta ul kom strona główna aktualności cennik firma godziny otwarcia zapraszamy produkty usługi sklep poniedziałek dojazd',
  cs: 'kontakty úvod ceník nabídka výrobky služby pondělí pátek ulice provozní doba ič dič prodejna mobil dotaz',
  sv: 'hem öppettider kontakta måndag fredag priser tjänster välkommen nyheter besöksadress tfn produkter boka',
  da: 'forside åbningstider mandag fredag priser velkommen nyheder tlf cvr ydelser åbent produkter adresse',
  no: 'forside åpningstider mandag fredag priser velkommen nyheter tlf tjenester åpent besøksadresse produkter',
  fi: 'etusivu yhteystiedot palvelut hinnasto aukioloajat puh maanantai perjantai osoite tuotteet tervetuloa oy avoinna',
  hu: 'kapcsolat főoldal árak szolgáltatások hétfő péntek utca nyitva cím bemutatkozás termékek',
  ro: 'acasă despre servicii produse luni vineri strada adresa prețuri program telefonul',
  tr: 'iletişim anasayfa hakkımızda ürünler hizmetler adres faks caddesi mah pazartesi fiyatlar',
};
const shared: Readonly<Record<string, string>> = {
  kontakt: 'de pl cs sv da no',
  telefon: 'de pl cs sv da no hu ro tr',
  produkter: 'sv da no',
};

/** Letters that point to a language; names bring them along, so that they are no proof alone. */
const letters: readonly (readonly [string, RegExp])[] = [
  ['de', /[äöü]|ß/],
  ['pl', /[łąęńśźż]/],
  ['cs', /[řěůčšž]/],
  ['es', /[ñ¿¡]/],
  ['pt', /[ãõ]/],
  ['tr', /[ğış]/],
  ['hu', /[őű]/],
  ['ro', /[țșă]/],
  ['sv', /å/],
  ['da', /[æøå]/],
  ['no', /[æøå]/],
  ['fi', /ää|öö|yö/],
  ['fr', /[èêçà]/],
];

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['uk', /[іїєґ]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['zh', /[\u4e00-\u9fff]/g],
];

/** The languages that words are kept in; a page in another is read with English. */
export const languages: readonly string[] = [...Object.keys(common), ...scripts.map(([language]) => language)];

/** The languages of a word with what it weighs for each. */
const byWord = new Map<string, [language: string, weight: number][]>();
const learn = (word: string, language: string, weight: number): void => {
  const known = byWord.get(word);
  if (known) known.push([language, weight]);
  else byWord.set(word, [[language, weight]]);
};
for (const [weight, table] of [common, telling].entries())
  for (const [language, words] of Object.entries(table))
    for (const word of words.split(' ')) learn(word, language, weight + 1);
for (const [word, spoken] of Object.entries(shared)) for (const language of spoken.split(' ')) learn(word, language, 1);

/** Texts read from either end of the document; the middle of a page speaks as its ends do. */
const sample = { texts: 400, characters: 12_000 };
/** Different words of this weight together make a language likely. */
const enough = 3;

/** Norwegian has two written forms, each with a code of its own. */
const alias: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he' };
const plain = (tag: string): string => {
  const language = tag.trim().slice(0, 2).toLowerCase();
  return /^[a-z]{2}$/.test(language) ? (alias[language] ?? language) : '';
};

/** The language most spoken where a country's domain is (CLDR's likely subtags, which browsers bring along). */
const ofDomain = (host: string): string => {
  const domain = host.split('.').at(-1) ?? '';
  if (!/^[a-z]{2}$/.test(domain)) return '';
  try {
    return plain(new Intl.Locale('und', { region: domain === 'uk' ? 'GB' : domain.toUpperCase() }).maximize().language);
  } catch {
    return '';
  }
};

const textOf = (document: Document): string => {
  const parts: string[] = [document.title];
  let length = 0;
  const root = document.body ?? document.documentElement;
  if (!root) return '';
  const walker = document.createTreeWalker(root, 4 /* SHOW_TEXT */);
  const take = (node: Node | null): void => {
    const name = node?.parentNode?.nodeName;
    if (!node || name === 'SCRIPT' || name === 'STYLE' || name === 'NOSCRIPT') return;
    const text = (node as Text).data.slice(0, 400);
    if (text.length < 3) return;
    parts.push(text);
    length += text.length;
  };
  for (
    let n = 0, node = walker.nextNode();
    node && n < sample.texts && length < sample.characters;
    node = walker.nextNode(), n++
  )
    take(node);
  length = 0;
  walker.currentNode = root;
  for (
    let n = 0, node = walker.lastChild();
    node && n < sample.texts && length < sample.characters;
    node = walker.previousNode(), n++
  )
    take(node);
  return parts.join(' ').toLowerCase();
};

/** The document's languages as two letters, the likeliest first; English, which templates leave behind, is always one. */
export const languagesIn = (document: Document, host = document.location?.hostname ?? ''): string[] => {
  const found = new Set<string>();
  const add = (language: string) => {
    if (languages.includes(language)) found.add(language);
  };
  add(
    plain(document.documentElement?.getAttribute('lang') ?? document.documentElement?.getAttribute('xml:lang') ?? ''),
  );
  add(plain(document.querySelector('meta[property="og:locale"]')?.getAttribute('content') ?? ''));
  add(plain(document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ?? ''));
  const text = textOf(document);
  const written = scripts.map(([language, signs]) => [language, text.match(signs)?.length ?? 0] as const);
  // A script that fills the page says more than any word; a few of its letters may be the name in a list of languages.
  for (const [language, count] of written) if (count > text.length / 20) add(language);
  const weights = new Map<string, number>();
  const weigh = (language: string, weight: number) => weights.set(language, (weights.get(language) ?? 0) + weight);
  for (const word of new Set(text.match(/\p{L}+/gu)?.slice(0, 4_000)))
    for (const [language, weight] of byWord.get(word) ?? []) weigh(language, weight);
  for (const [language, pattern] of letters) if (pattern.test(text)) weigh(language, 1);
  for (const [language, weight] of [...weights].sort((a, b) => b[1] - a[1])) if (weight >= enough) add(language);
  add(ofDomain(host));
  found.add('en');
  for (const [language, count] of written) if (count) add(language);
  return [...found];
};
