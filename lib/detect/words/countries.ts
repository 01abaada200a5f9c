/**
 * Country names as addresses write them: in the country's own languages, in English and in the larger languages of
 * trade. `Intl.DisplayNames` knows them all, but loading its data for eighteen languages takes longer than reading
 * the page.
 *
 * Left out: "Georgia" (a US state more often), "Jersey" (New Jersey, a shirt), "Chad", "Jordan" and "Cuba" (people,
 * shoes and streets), "America" (part of too many company names), "Holland" alone in English (a surname and a US
 * town; kept for German, French, Italian and Spanish readers by its spelling there).
 */
const table: Readonly<Record<string, string>> = {
  US: 'United States|United States of America|USA|U.S.A.|US|U.S.|Vereinigte Staaten|Vereinigte Staaten von Amerika|États-Unis|Estados Unidos|EE. UU.|EE.UU.|EEUU|Stati Uniti|Verenigde Staten|Stany Zjednoczone|Spojené státy|アメリカ合衆国|アメリカ|美国|美國|미국|США|الولايات المتحدة',
  CA: 'Canada|Kanada|Canadá|Канада|カナダ|加拿大|캐나다|كندا',
  GB: 'United Kingdom|UK|U.K.|Great Britain|England|Scotland|Wales|Northern Ireland|Vereinigtes Königreich|Großbritannien|Grossbritannien|Royaume-Uni|Grande-Bretagne|Angleterre|Reino Unido|Inglaterra|Regno Unito|Gran Bretagna|Inghilterra|Verenigd Koninkrijk|Groot-Brittannië|Engeland|Wielka Brytania|Velká Británie|Storbritannien|Storbritannia|Iso-Britannia|Birleşik Krallık|イギリス|英国|英國|영국|Великобритания|المملكة المتحدة',
  IE: 'Ireland|Republic of Ireland|Éire|Irland|Irlande|Irlanda|Ierland|Irlandia|Irsko|Irlanti|İrlanda|アイルランド|爱尔兰|Ирландия',
  DE: 'Germany|Deutschland|Allemagne|Alemania|Germania|Duitsland|Alemanha|Niemcy|Německo|Tyskland|Saksa|Almanya|ドイツ|德国|德國|독일|Германия|ألمانيا',
  AT: 'Austria|Österreich|Oesterreich|Autriche|Oostenrijk|Áustria|Rakousko|Österrike|Østrig|Østerrike|Itävalta|Avusturya|オーストリア|奥地利|Австрия',
  CH: 'Switzerland|Schweiz|Die Schweiz|Suisse|Svizzera|Svizra|Suiza|Suíça|Zwitserland|Szwajcaria|Švýcarsko|Sveitsi|Sveits|İsviçre|スイス|瑞士|Швейцария',
  LI: 'Liechtenstein|Fürstentum Liechtenstein',
  FR: 'France|Frankreich|Francia|França|Frankrijk|Francja|Francie|Frankrike|Frankrig|Ranska|Fransa|フランス|法国|法國|프랑스|Франция|فرنسا',
  MC: 'Monaco|Principauté de Monaco',
  BE: 'Belgium|België|Belgique|Belgien|Bélgica|Belgio|Belgia|Belgie|Belçika|ベルギー|比利时|Бельгия',
  NL: 'Netherlands|The Netherlands|Nederland|Niederlande|Pays-Bas|Países Bajos|Paesi Bassi|Países Baixos|Holandia|Nizozemsko|Nizozemí|Nederländerna|Holandsko|Nederlandene|Alankomaat|Hollanda|Hollande|Olanda|オランダ|荷兰|荷蘭|Нидерланды|هولندا',
  LU: 'Luxembourg|Luxemburg|Lëtzebuerg|Grand-Duché de Luxembourg|Großherzogtum Luxemburg|Luxemburgo|Lussemburgo|Lucembursko|Luksemburg',
  ES: 'Spain|España|Spanien|Espagne|Spagna|Spanje|Espanha|Hiszpania|Španělsko|Spania|Espanja|İspanya|スペイン|西班牙|스페인|Испания|إسبانيا',
  PT: 'Portugal|Portogallo|Portugalia|Portugalsko|Portugali|Portekiz|ポルトガル|葡萄牙|Португалия',
  IT: 'Italy|Italia|Italien|Italie|Itália|Italië|Włochy|Itálie|İtalya|イタリア|意大利|義大利|이탈리아|Италия|إيطاليا',
  PL: 'Poland|Polska|Polen|Pologne|Polonia|Polônia|Polónia|Polsko|Puola|Polonya|ポーランド|波兰|Польша',
  CZ: 'Czech Republic|Czechia|Česká republika|Česko|Tschechien|Tschechische Republik|République tchèque|Tchéquie|República Checa|Chequia|Repubblica Ceca|Cechia|Tsjechië|Czechy|Tjeckien|Tjekkiet|Tsjekkia|Tšekki|Чехия|捷克',
  SK: 'Slovakia|Slovak Republic|Slovensko|Slovenská republika|Slowakei|Slovaquie|Eslovaquia|Slovacchia|Slowakije|Słowacja|Slovakien|Словакия',
  SE: 'Sweden|Sverige|Schweden|Suède|Suecia|Svezia|Suécia|Zweden|Szwecja|Švédsko|Ruotsi|İsveç|スウェーデン|瑞典|Швеция',
  NO: 'Norway|Norge|Noreg|Norwegen|Norvège|Noruega|Norvegia|Noorwegen|Norwegia|Norsko|Norja|Norveç|ノルウェー|挪威|Норвегия',
  DK: 'Denmark|Danmark|Dänemark|Danemark|Dinamarca|Danimarca|Denemarken|Dania|Dánsko|Tanska|Danimarka|デンマーク|丹麦|Дания',
  FI: 'Finland|Suomi|Finnland|Finlande|Finlandia|Finlândia|Finsko|フィンランド|芬兰|Финляндия',
  IS: 'Iceland|Ísland|Island',
  AU: 'Australia|Australien|Australie|Austrália|Australië|Austrálie|オーストラリア|澳大利亚|澳洲|호주|Австралия|أستراليا',
  NZ: 'New Zealand|Aotearoa|Neuseeland|Nouvelle-Zélande|Nueva Zelanda|Nuova Zelanda|Nova Zelândia|Nieuw-Zeeland|ニュージーランド|新西兰|Новая Зеландия',
  IN: 'India|Bharat|Indien|Inde|Índia|भारत|インド|印度|인도|Индия|الهند',
  SG: 'Singapore|Singapur|Singapour|Singapura|シンガポール|新加坡|싱가포르|Сингапур',
  JP: 'Japan|Japon|Japón|Giappone|Japão|Japonia|Japonsko|Japani|日本|日本国|일본|Япония|اليابان',
  BR: 'Brazil|Brasil|Brasilien|Brésil|Brasile|Brazilië|Brazylia|Brazílie|ブラジル|巴西|Бразилия',
  MX: 'Mexico|México|Méjico|Mexiko|Mexique|Messico|Meksyk|メキシコ|墨西哥|Мексика',
  ZA: 'South Africa|RSA|Suid-Afrika|Südafrika|Afrique du Sud|Sudáfrica|Sudafrica|África do Sul|Zuid-Afrika|南非|ЮАР',
  CN: 'China|P.R. China|PR China|P. R. China|PRC|P.R.C.|Chine|Cina|Volksrepublik China|Chiny|Čína|Kina|Kiina|Çin|中国|中國|中华人民共和国|중국|Китай|الصين',
  HK: 'Hong Kong|Hongkong|Hong Kong SAR|香港|홍콩|Гонконг',
  MO: 'Macau|Macao|澳門|澳门',
  TW: 'Taiwan|Taiwan R.O.C.|R.O.C.|Taiwán|Taïwan|台灣|臺灣|台湾|대만|Тайвань',
  KR: 'South Korea|Korea|Republic of Korea|Korea, Republic of|Südkorea|Corée du Sud|Corea del Sur|Corea del Sud|Coreia do Sul|Zuid-Korea|한국|대한민국|韓国|韩国|Южная Корея',
  MY: 'Malaysia|Malaisie|Malasia|马来西亚|Малайзия',
  TH: 'Thailand|Thaïlande|Tailandia|ประเทศไทย|ไทย|泰国|Таиланд',
  VN: 'Vietnam|Viet Nam|Việt Nam|越南|Вьетнам',
  ID: 'Indonesia|Indonesien|Indonésie|印度尼西亚',
  PH: 'Philippines|Pilipinas|Philippinen|Filipinas|菲律宾',
  CL: 'Chile|Chili|智利|Чили',
  AR: 'Argentina|Argentinien|Argentine|República Argentina|阿根廷|Аргентина',
  CO: 'Colombia|Kolumbien|Colombie|Colômbia|Колумбия',
  PE: 'Perú|Pérou|Перу',
  UY: 'Uruguay',
  EC: 'Ecuador',
  CR: 'Costa Rica',
  AE: 'United Arab Emirates|UAE|U.A.E.|Vereinigte Arabische Emirate|VAE|Émirats arabes unis|Emiratos Árabes Unidos|الإمارات العربية المتحدة|الإمارات|ОАЭ',
  SA: 'Saudi Arabia|Kingdom of Saudi Arabia|KSA|Saudi-Arabien|Arabie saoudite|Arabia Saudita|المملكة العربية السعودية|السعودية',
  QA: 'Qatar|Katar|قطر',
  IL: 'Israel|Israël|ישראל',
  EG: 'Egypt|Ägypten|Égypte|Egipto|مصر',
  MA: 'Morocco|Maroc|Marokko|Marruecos|Marocco|المغرب',
  TN: 'Tunisia|Tunisie|Tunesien|تونس',
  KE: 'Kenya|Kenia',
  NG: 'Nigeria',
  GH: 'Ghana',
  TZ: 'Tanzania',
  UG: 'Uganda',
  TR: 'Turkey|Türkiye|Turkiye|Türkei|Turquie|Turquía|Turchia|Turkije|Turcja|Turquia|Turecko|Turkki|トルコ|土耳其|Турция|تركيا',
  RU: 'Russia|Russian Federation|Россия|Российская Федерация|РФ|Russland|Russie|Rusia|Rússia|Rusland|Rosja|Rusko|Ryssland|Venäjä|Rusya|ロシア|俄罗斯|روسيا',
  UA: 'Ukraine|Україна|Украина|Ucrania|Ucraina|Ucrânia|Oekraïne|Ukraina|Ukrajina|Ukrayna|乌克兰',
  GR: 'Greece|Ελλάδα|Hellas|Griechenland|Grèce|Grecia|Griekenland|Grécia|Grecja|Řecko|Grekland|Grækenland|Kreikka|Yunanistan|Греция',
  CY: 'Cyprus|Κύπρος|Zypern|Chypre|Chipre|Cipro',
  MT: 'Malta|Malte',
  HU: 'Hungary|Magyarország|Ungarn|Hongrie|Hungría|Ungheria|Hungria|Hongarije|Węgry|Maďarsko|Ungern|Unkari|Macaristan|Венгрия|匈牙利',
  RO: 'Romania|România|Rumänien|Roumanie|Rumanía|Rumania|Roemenië|Romênia|Rumunia|Rumunsko|Romanya|Румыния',
  BG: 'Bulgaria|България|Bulgarien|Bulgarie|Bulgária|Болгария',
  HR: 'Croatia|Hrvatska|Kroatien|Croatie|Croacia|Croazia|Kroatië|Chorwacja|Chorvatsko',
  SI: 'Slovenia|Slovenija|Slowenien|Slovénie|Eslovenia|Słowenia|Slovinsko',
  RS: 'Serbia|Srbija|Србија|Serbien|Serbie',
  EE: 'Estonia|Eesti|Estland|Estonie|Viro|Эстония',
  LV: 'Latvia|Latvija|Lettland|Lettonie|Латвия',
  LT: 'Lithuania|Lietuva|Litauen|Lituanie|Litwa|Литва',
};

const plain = /^[A-Za-z -]*$/;

/** Letters without case, accents and dots, so that "u.s.a." and "México" meet "USA" and "Mexico". */
const fold = (name: string): string =>
  plain.test(name)
    ? name.toLowerCase()
    : name
        .normalize('NFKD')
        .replace(/[\u0300-\u036f.,()]/g, '')
        .toLowerCase();

let codes: Map<string, string> | undefined;

const build = (): Map<string, string> => {
  const built = new Map<string, string>();
  for (const [code, names] of Object.entries(table)) for (const name of names.split('|')) built.set(fold(name), code);
  return built;
};

/** The ISO 3166 alpha-2 code of a country named in any of many languages, or null: "Deutschland" → "DE". */
export const countryNamed = (name: string): string | null => {
  if (name.length < 2 || name.length > 40 || /\d/.test(name)) return null;
  codes ??= build();
  return codes.get(fold(name).replace(/\s+/g, ' ').trim()) ?? null;
};
