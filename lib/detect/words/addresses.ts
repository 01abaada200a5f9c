import { anyOf, byLanguage } from '../by-language';

/** Words that addresses are made of, by language. */

/*
 * The patterns here are written in lower case and meet text in lower case: ignoring case over all of Unicode makes an
 * expression many times slower to compile, and a page is read once.
 */

/**
 * Words of street lines. A leading "-" joins the word to the name before it, as in "Talstraße"; the others stand alone.
 * "Close", "house" and "center" are words of every sentence too: a number and a postcode must stand beside them anyway.
 */
export const streetWords: Readonly<Record<string, string>> = byLanguage({
  any: {
    en: 'street|st|road|rd|avenue|ave|av|boulevard|blvd|lane|ln|drive|dr|way|court|ct|place|pl|square|sq|terrace|close|crescent|cres|highway|hwy|parkway|pkwy|circle|cir|trail|trl|pike|turnpike|route|rt|rte|row|walk|quay|wharf|mews|gardens?|grove|hill|park|green|broadway|plaza|loop|alley|bypass|expressway|freeway|embankment|esplanade|parade|pde|bend|crossing|estate|building|bldg|floor|fl|suite|ste|unit|level|lvl|house|centre|center|tower|complex|plot|sector|phase|nagar|marg|chowk|cross|block|room|rm|lot|yard|mall|arcade|market|works',
    de: '-straße|-strasse|-str|-gasse|-weg|-platz|-allee|-ring|-damm|-ufer|-chaussee|-steig|-stieg|-hof|-markt|-graben|-park|-kai|-zeile|-promenade|-winkel|-wall|-pfad|-berg|-tor|-brücke|straße|strasse|str|platz|allee|weg|am|an der|an den|im|in der|in den|auf der|auf dem|unter den|zum|zur|vor dem|hinter der',
    fr: 'rue|avenue|av|boulevard|bd|bld|blvd|place|chemin|route|rte|allée|allee|allées|impasse|quai|cours|square|passage|faubourg|fbg|sentier|esplanade|rond-point|zone|zi|zac|z.i|z.a|za|lieu-dit|lieudit|parc|chaussée|montée|hameau|cité|résidence|bâtiment|bât|immeuble|tour|voie|promenade|domaine',
    es: 'calle|c/|cl|avda|avenida|av|plaza|pza|paseo|pº|pso|ronda|carretera|ctra|camino|travesía|polígono|poligono|pol|urbanización|urb|glorieta|rambla|vía|carrer|avinguda|passeig|plaça|callejón|calzada|blvd|col|colonia|carrera|cra|diagonal|transversal|autopista|km|esquina|piso|local|bodega|mza|lte|manzana|lote|interior',
    it: 'via|viale|v.le|piazza|p.zza|p.za|piazzale|p.le|corso|c.so|largo|vicolo|strada|lungomare|lungotevere|lungarno|contrada|c.da|località|loc|borgo|salita|traversa|galleria|zona|frazione|fraz|fondamenta|riva|rione|circonvallazione',
    nl: '-straat|-laan|-weg|-plein|-kade|-gracht|-dijk|-singel|-hof|-park|-dreef|-steeg|-pad|-wal|-haven|-markt|-baan|-plantsoen|-dam|-ring|-lei|-steenweg|-plaats|-boulevard|-hoek|-kwartier|straat|laan|plein|bus',
    pt: 'rua|r|avenida|av|travessa|tv|praça|largo|estrada|rodovia|rod|alameda|al|beco|calçada|quinta|urbanização|zona|bairro|quadra|lote|edifício|sala|andar|km|parque|setor',
    pl: 'ul|ulica|al|aleja|aleje|pl|plac|os|osiedle|rynek|rondo|skwer|lok',
    cs: 'ulice|ul|třída|tř|náměstí|nám|nábřeží|nábř|sídliště|č.p|čp',
    sv: '-gatan|-gata|-vägen|-väg|-gränd|-torget|-torg|-plan|-allén|-stigen|-backen|-leden|-platsen|-kajen|-esplanaden|-gången',
    da: '-gade|-gaden|-vej|-vejen|-plads|-torv|-allé|-alle|-stræde|-sti|-kaj|-brygge|-bakken|-toften|-parken|-vænget',
    no: '-gata|-gate|-gaten|-veien|-vei|-vegen|-veg|-plass|-brygge|-kai|-bakken|-stien|-svingen|-terrasse|-allé',
    fi: '-katu|-tie|-kuja|-kaari|-polku|-tori|-aukio|-ranta|-puisto|-väylä|-rinne|-mäki|-penger|-raitti|-kulma',
    hu: 'utca|u|út|útja|tér|körút|krt|köz|sétány|rakpart|fasor|dűlő|sgt|sugárút|liget|hrsz',
    ro: 'strada|str|bulevardul|bd|b-dul|calea|șoseaua|sos|piața|aleea|splaiul|intrarea|sector',
    tr: '-caddesi|caddesi|cad|cd|sokak|sokağı|sok|sk|mah|mahallesi|bulvarı|blv|kat|daire',
    ru: 'ул|улица|пр|проспект|пр-т|пр-кт|просп|пер|переулок|наб|набережная|шоссе|ш|площадь|пл|бульвар|б-р|проезд|тракт|д|дом|корп|стр|оф|офис',
    uk: 'вул|вулиця|пр|просп|проспект|пров|провулок|бульв|бульвар|площа|пл|наб|шосе|буд|оф',
    el: 'οδός|λεωφόρος|λεωφ|πλατεία',
    ms: 'jalan|jln|jl|lorong|persiaran|lebuh|lebuhraya|taman|wisma|menara|changkat|lot|blok|gedung|lantai',
    ja: 'chome|ku|cho|machi|bldg|丁目|番地|番|号|区|町|村|通',
    zh: '路|街|道|巷|弄|號|号|室|樓|楼|工业区|工業區|工业园|工業園|开发区|開發區|科技园|大厦|大廈|广场|廣場|lu|jie',
    ko: '-로|-길|-동|-구|-면|-읍|ro|gil|dong|gu|ri|myeon|si|do',
  },
}).any;

/** The language that a street word of each country is looked for in, first the likeliest. */
export const languagesOf: Readonly<Record<string, string>> = {
  US: 'en',
  CA: 'en fr',
  GB: 'en',
  IE: 'en',
  AU: 'en',
  NZ: 'en',
  ZA: 'en nl',
  SG: 'en ms',
  IN: 'en',
  KE: 'en',
  PH: 'en',
  DE: 'de',
  AT: 'de',
  CH: 'de fr it',
  LI: 'de',
  FR: 'fr',
  BE: 'nl fr',
  LU: 'fr de',
  MC: 'fr',
  NL: 'nl',
  ES: 'es',
  MX: 'es',
  PT: 'pt',
  BR: 'pt',
  IT: 'it',
  PL: 'pl',
  CZ: 'cs',
  SK: 'cs',
  SE: 'sv',
  DK: 'da',
  NO: 'no',
  FI: 'fi sv',
  HU: 'hu',
  RO: 'ro',
  TR: 'tr',
  RU: 'ru',
  UA: 'uk ru',
  GR: 'el',
  MY: 'ms en',
  ID: 'ms',
  JP: 'ja en',
  CN: 'zh en',
  KR: 'ko en',
  TW: 'zh en',
  MA: 'fr',
  TN: 'fr',
};

/** A box at a post office. */
export const poBox = new RegExp(
  anyOf(
    byLanguage({
      any: '(?<!\\p{L})(?:p\\.?\\s?o\\.?\\s?box|post office box|post box|private bag|locked bag|gpo box|postfach|postbus|postboks|postbox|box \\d|boîte postale|b\\.?p\\.? ?\\d|cs \\d{5}|apartado(?: de correos| postal)?|apdo\\.?|casella postale|c\\.p\\. \\d{1,4}(?!\\d)|caixa postal|skr(?:ytka|\\.) pocztowa|poštovní přihrádka|p\\.?o\\.?\\s?přihr|(?<![.@])pl \\d{1,4}|postilokero|postafiók|pf\\.|căsuța poștală|а/я|абонентский ящик|p\\.?k\\.? ?\\d|ταχ\\.? ?θυρ|صندوق بريد|ص\\.? ?ب|私書箱|邮政信箱|郵政信箱|사서함)',
    }),
  ),
  'u',
);

/** Words that announce an address, alone or with those of `addressQualifiers`: "Our office address", "Siège social". */
export const addressNouns = new Set(
  anyOf(
    byLanguage({
      any: 'address addr add adress adresse adresses anschrift adresa adresy adres dirección direccion domicilio endereço morada indirizzo osoite cím adresă адрес διεύθυνση alamat 住所 所在地 地址 주소 العنوان office offices headquarter headquarters hq location locations mail post standort standorte sitz firmensitz hauptsitz zentrale siège sede vestiging bezoekadres postadres siedziba sídlo sidlo székhely sediul besøksadresse besöksadress postadress postadresse postanschrift käyntiosoite postiosoite ubicación localização hausanschrift firmenanschrift besucheradresse',
    }),
  ).split(' '),
);
export const addressQualifiers = new Set(
  anyOf(
    byLanguage({
      any: 'our my the company business office street postal mailing mail visiting visitor delivery registered head main physical corporate legal trading site contact us by write to at find visit where unser unsere ihre notre nuestra nuestro il la el le nostro nostra onze nossa nosso nasz nasza vår vores social sociale legale operativa comercial fiscal de du della do postale',
    }),
  ).split(' '),
);

/** Lines that say something else about the company: the address is over. */
export const otherFacts = new RegExp(
  anyOf(
    byLanguage({
      any: '@|www\\.|https?:|[$€£¥]\\s?\\d|(?<!\\p{L})(?:tel|tél|teléfono|telefon[eoíy]?|telefoon|telephone|phone|ph|fon|fone|fax|telefax|mobile?|mob|cell|handy|puhelin|puh|tlf|call|free ?phone|toll|hotline|whatsapp|e-?mails?|mail|courriel|correo|email us|website|web|vat|ust|uid|tva|iva|p\\.?\\s?iva|btw|nip|regon|krs|ičo|dič|org\\.? ?nr|cvr|kvk|siret|siren|rcs|rea|hrb|hra|abn|acn|cnpj|cif|nif|ein|cin|gstin|company (?:no|number|reg)|registration|registered (?:in|no|number)|reg\\.? ?no|reg\\.? ?nr|registergericht|handelsregister|amtsgericht|steuernummer|iban|bic|swift|öffnungszeiten|opening|hours|open|monday|mon|mo|montag|lundi|lunes|geschäftsführer|managing director|ceo|vertreten|inhaber|copyright|all rights|©|телефон|тел|факс|電話|电话|传真|傳真|전화|팩스)(?:\\s?(?:no|nr|n°|number|us))?\\s?[.:#)(+]|(?:tel|tél|phone|fax|fon|abn|acn|vat|nip|krs|cvr|kvk|siren|siret|rcs|cnpj|hrb|hra|ico|ičo|dič)\\.?\\s?\\+?\\d|(?:\\d[ ().-]{0,2}){9,}\\d|\\d{3}[-.) ]{1,2}\\d{3}[-. ]\\d{4}|^\\W*(?:t|f|p|m|e|w)\\s?[:.](?!\\s?o)|\\+\\d[\\d ()-]{6}|(?<![\\d.:])\\d{1,2}(?:[:.]\\d\\d)?\\s?[ap]\\.?m\\b|(?<![\\d.:])\\d{1,2}:\\d\\d(?!\\d)',
    }),
  ),
  'u',
);

/** Streets and towns of examples. */
export const placeholderAddresses = new RegExp(
  anyOf(
    byLanguage({
      en: '\\b(?:123|1234) (?:main|any|example|sample|fake|your) (?:st|street|road|rd|ave)|anytown|sampletown|your (?:street|city|address|town)|street address|(?:example|sample|demo|test) street',
      de: '(?:muster|beispiel)(?:straße|strasse|str|weg|stadt|hausen|ort)',
      fr: 'rue exemple',
      es: 'calle falsa',
      it: 'via esempio',
      nl: 'voorbeeldstraat',
      pt: 'rua exemplo',
      pl: 'ulica przykładowa',
      any: 'lorem ipsum',
    }),
  ),
  'i',
);

/** Labels of the code itself. */
export const codeLabels = anyOf(
  byLanguage({
    any: '(?:c\\.?\\s?p\\.?|cep|cap|plz|psč|npa|pin(?:\\s?code)?|zip(?:\\s?code)?|post\\s?code|postal\\s?code|post\\s?code|code\\s?postal|código\\s?postal|postnr|postnummer|τ\\.?\\s?κ\\.?|〒|邮编|郵編|邮政编码|郵遞區號|우편번호|индекс|irsz|cod\\s?poștal|posta\\s?kodu)\\.?\\s?[:：]?\\s?',
  }),
);

/** Words in capitals that stand behind numbers, but name no place. */
export const noTown = new RegExp(
  `^[,.]?\\s*(?:[-–]\\s*)?(?:${anyOf(
    byLanguage({
      any: 'uhr|euros?|eur|usd|gbp|chf|st[üu]ck|stk|kg|km|mm|cm|watt|ps|mb|gb|jahre?|years?|days?|mal|mio|mrd|tel|tél|phone|telefon|telefax|fax|mobile?|e-?mails?|copyright|kunden|mitarbeiter|jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sept?|o[ck]t|nov|de[cz]|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|iso|din|en|inc|ltd|gmbh|by|all|the|gmt|utc|[cew]es?t|[ecmp][sd]t|hkt|bst|vat|ust|iva|tva|p\\.?iva|abn|acn|reg',
    }),
  )})(?![\\p{L}])`,
  'iu',
);

/** What stands before a year in a sentence. */
export const beforeYear = new RegExp(
  `(?<!\\p{L})(?:${anyOf(
    byLanguage({
      en: 'since|in|of|from|until|till|to|by|year|before|after|during|copyright',
      de: 'seit|im|von|bis|jahr|nach|vor',
      fr: 'en|depuis|de',
      es: 'desde|en|de',
      it: 'dal|del|nel',
      nl: 'sinds|in|van',
      pl: 'od|roku|w',
      sv: 'sedan',
      da: 'siden',
      no: 'siden',
      fi: 'vuonna',
      any: '©|\\(c\\)',
    }),
  )})\\s*$`,
  'iu',
);

/** The states of America, as they stand before a ZIP code. */
export const states = anyOf(
  byLanguage({
    any: 'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]|GU|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Mass\\.|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|North (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South (?:Carolina|Dakota)|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Puerto Rico|Calif\\.|Fla\\.|Ill\\.|Wash\\.|Tex\\.|[NS]\\.[YJCDHM]\\.|D\\.C\\.|N\\.Y|N\\.J',
  }),
);

export const streetAfter = new RegExp(
  anyOf(
    byLanguage({
      any: '^[^,\\n]{2,40}\\s(?:street|st|road|rd|avenue|ave|drive|dr|lane|ln|boulevard|blvd|way|court|ct|highway|hwy|parkway|pkwy|circle|place|plaza|suite|square|terrace|crescent)(?![\\p{L}])',
    }),
  ),
  'iu',
);

/** Hamlets, estates and trading parks whose buildings have no numbers. */
export const withoutNumber = new RegExp(
  anyOf(
    byLanguage({
      any: '^(?:lieu[ -]?dit|hameau d|domaine d|château d|z\\.?[ai]\\.? d|zone (?:artisanale|industrielle|commerciale|d.activit)|pol[íi]gono industrial|zona industriale|(?:gewerbe|industrie)(?:gebiet|park)|parque industrial|.{2,40}(?:工业区|工業區|工业园|开发区|科技园))',
    }),
  ),
);

/** A telephone number or mailbox. */
export const contactLine = new RegExp(
  anyOf(byLanguage({ any: '\\S@\\S|(?:\\d[ ().-]{0,2}){7}|^(?:e-?)?mail\\b|wyślij|escr[ií]ba|scriv' })),
);

/** The forms of addresses that name their parts. */
export const asianAddresses = byLanguage({
  japanese: {
    any: '(?:〒?\\s?\\d{3}-\\d{4}\\s*)?(?:(?:東京都|北海道|(?:大阪|京都)府|\\p{Script=Han}{2,3}県)\\s?)\\p{Script=Han}{1,6}[市区町村郡][\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ヶ々ー\\s]{0,20}[\\d０-９一二三四五六七八九十]+(?:丁目|番地?|号|[-－ー−‐]\\s?[\\d０-９]+)*(?:号|\\s?[\\p{Script=Han}\\p{Script=Katakana}A-Za-z]{1,20}\\s?[\\d０-９]{1,3}[F階])?',
  },
  chinese: {
    any: '(?:\\d{3,6}\\s?)?(?:\\p{Script=Han}{2,3}(?:省|市|縣|县))?\\s?(?:\\p{Script=Han}{1,4}[市縣县州])?\\s?\\p{Script=Han}{1,4}[區区鄉镇鎮市]\\s?[\\p{Script=Han}A-Za-z\\d]{0,20}?(?:路|街|道|大道|巷)[\\p{Script=Han}\\d]{0,8}?\\s?\\d{1,5}(?:[-之]\\d{1,3})?\\s?[号號弄](?:\\s?[\\p{Script=Han}A-Za-z\\d]{0,16}[樓楼室座])?',
  },
  // "安徽省合肥市台头镇…集团888号": a park, an estate or a group stands where others have a road.
  grounds: {
    any: '\\p{Script=Han}{2,3}(?:省|市|自治区)\\s?(?:\\p{Script=Han}{1,4}[市州盟]\\s?)?(?:\\p{Script=Han}{1,5}[区县镇乡市]\\s?)[^\\s,，。;；:：（(]{0,24}?\\s?[^\\s,，。;；:：（(]{0,16}?\\d{1,5}(?:-\\d{1,3})?\\s?[号栋幢室楼层座](?:[^\\s,，。;；:：（(]{0,14}[室楼层座号])?(?!\\p{Script=Han}(?<![电邮传联客]))',
  },
  korean: {
    any: '(?:[(［]?\\s?\\d{5}\\s?[)］]?\\s*)?(?:\\p{Script=Hangul}{2,4}(?:특별시|광역시|특별자치시|특별자치도|시|도))\\s\\p{Script=Hangul}{1,5}[시군구]\\s(?:\\p{Script=Hangul}{1,5}[구읍면]\\s)?[\\p{Script=Hangul}\\d]{1,12}(?:로|길|동|가)\\s?(?:\\d{1,4}번?길\\s?)?\\d{1,4}(?:-\\d{1,4})?(?:[ ,]{1,2}[\\p{Script=Hangul}A-Za-z\\d]{1,15}){0,3}',
  },
});
