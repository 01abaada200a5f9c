import type { LedgerRow } from '../findings';

/**
 * Two promises about one topic may both be true where they are about different matters. A promise is filed under the
 * first matter that its sentence names; lower case.
 *
 * The legal right to withdraw and a shop's own returns are two things, as are a legal and a granted warranty; refunds
 * arrive when the shop sends them and when the bank books them.
 */
export const matters: Readonly<Partial<Record<LedgerRow['topic'], readonly (readonly [string, RegExp])[]>>> = {
  returns: [
    [
      'faulty',
      /fault|defect|damag|wrong item|broken|mangelhaft|defekt|beschädigt|falsch|défectu|endommag|defectuos|dañad|difettos|danneggiat|kapot|beschadigd|uszkodz|vadn|poškoz/,
    ],
    [
      'withdrawal',
      /withdraw|cooling[- ]off|statutory|legal right|widerruf|rétract|desist|recesso|herroep|bedenktijd|odstąpi|odstoup|ångerrätt|fortryd|angrerett|peruuttamis|cayma/,
    ],
    [
      'exchange',
      /^(?!.*\b(?:returns?|rückgabe|retours?|devoluc|reso|resi)\b).*(?:exchang|umtausch|échange|cambio|omruil|ruilen|wymian|výměn|byte|ombytning)/,
    ],
    [
      'send-back',
      /(?:after|once|from|of) (?:you (?:tell|notify|inform|cancel)|notif|withdrawal|authori[sz])|nach (?:absendung|mitteilung|widerruf)|return label|label is valid|rücksendeetikett|étiquette/,
    ],
    ['trial', /try (?:it|them)|home trial|trial period|nights?\b|nächte|probeschlafen|nuits/],
  ],
  delivery: [
    [
      'after',
      /(?:of|after|from|following|since|upon) (?:the |your |its )?(?:delivery|receipt|receiving|arrival|dispatch|purchase)|(?:nach|ab|seit) (?:erhalt|lieferung|empfang|kauf)|après (?:la |votre )?(?:réception|livraison)|(?:desde|tras|después de) la (?:recepción|entrega)|(?:dalla|dopo la) (?:consegna|ricezione)|na (?:ontvangst|levering)/,
    ],
    [
      'report',
      /report|notify|inform us|tell us|let us know|contact us|missing|lost|not arrived|melden|mitteilen|signaler|avisar|segnalare/,
    ],
    ['collect', /collect|pick(?:ed)?[- ]?up|hold|held|store[ds]? |abhol|lager|retrait|recoger|ritir|afhalen/],
    ['repair', /repair|reparatur|répar|reparac|riparaz|reparatie/],
    ['production', /produc|manufactur|made to|hand ?made|lead time|fertigung|herstell|fabricat|fabricac|produz/],
    [
      'dispatch',
      /dispatch|despatch|\bships? (?:out |your |the |all |every |most |orders? )?(?:within|in|the same)|\bshipped\b|orders? ships?|leaves? (?:our|the)|process|hand(?:ed|ling)|versandfertig|verschick|verlässt|versenden|bearbeit|expédié|préparation|enviamos|despach|preparación|spedito|spediamo|evasione|verzonden|verstuur|wysył|expeduj/,
    ],
  ],
  refund: [
    [
      'bank',
      /bank|card (?:issuer|provider|company|statement)|to (?:appear|show|clear)|credit card|paypal|kreditkarte|konto|banque|banco|banca|carte|tarjeta|carta/,
    ],
    ['claim', /claim|request (?:a|your)|ask for|eligible|apply for|money[- ]back guarantee|geld-zurück/],
  ],
  warranty: [
    ['after', /claims?|report|notify|register|melden|anzeig/],
    ['legal', /statutory|legal|gewährleist|légale|legal|conformit/],
    ['extended', /extend|extra|optional|additional|up to|verlänger|zusätzlich|étend|prolong|ampliad|estes[ao]/],
    ['parts', /parts?\b|spare|ersatzteil|pièces|batter|akku|motor|engine|compressor|frame|rahmen|labou?r|paint/],
    ['repair', /repair|reparatur|répar|reparaci|riparazion/],
  ],
  'payment-term': [
    [
      'instalments',
      /instal?ments?|interest[- ]free|klarna|afterpay|clearpay|paypal|pay later|buy now|pay in \d|raten|ratenzahlung|später bezahlen|plusieurs fois|plazos|rate\b|termijnen/,
    ],
    ['deposit', /deposit|down ?payment|advance|anzahlung|acompte|anticipo|acconto|aanbetaling/],
    ['discount', /discount|skonto|escompte|descuento|sconto|korting|\d ?%/],
    ['reminder', /overdue|remind|late|mahn|verzug|retard|impay|mora|sollecit|herinner/],
    ['before', /before (?:arrival|departure|the event|check)|vor (?:anreise|reise|beginn)|avant/],
    [
      'suppliers',
      /suppliers?|vendors? |we pay|affiliates?|partners?|payouts?|lieferanten|fournisseurs|proveedores|fornitori/,
    ],
  ],
  reply: [
    ['chat', /chat/],
    ['call-back', /call (?:you )?back|rückruf|rappel|telefon|phone|llamada/],
    ['complaint', /complain|beschwerde|réclamation|reclamaci|reclam|klacht|skarg|stížnost/],
    [
      'privacy',
      /personal data|data protection|gdpr|privacy|subject access|datenschutz|auskunft|données personnelles|datos personales|dati personali/,
    ],
    ['quote', /quotes?\b|quotation|estimate|angebot|devis|presupuesto|preventivo|offerte|wycen/],
    ['application', /appl(?:y|ication|icants?)|bewerb|candidat|career|vacanc|job/],
    ['urgent', /urgent|emergenc|critical|severity|priority|outage|notfall|dringend|störung|urgence|urgenc|emergenz/],
    ['returns', /return|refund|rückgabe|erstatt|rembours/],
    ['repair', /repair|technician|engineer|on[- ]site|vor ort|reparatur|technik/],
    ['media', /press|journalist|media|presse/],
  ],
  support: [
    ['updates', /updates?|upgrades?|aktualis|mises à jour/],
    ['contract', /contract|plan|wartungsvertrag/],
  ],
  other: [
    ['trial', /trial|try|test(?:en|phase)?|probe|essai|prueba|prova|proef|próbn|zkušební|deneme|试用|トライアル|体験/],
    [
      'notice',
      /notice|kündigungsfrist|kündbar|préavis|preaviso|preavviso|opzegtermijn|aviso prévio|wypowiedzen|výpovědní|uppsägning|opsigelse|oppsigelse/,
    ],
    [
      'minimum-term',
      /minimum|mindest|commitment|engagement|permanencia|fideli|bindning|binding|contract (?:term|length)|laufzeit/,
    ],
  ],
};

/** What stands under a topic without a matter of its own is too varied to be compared. */
export const onlyNamed: ReadonlySet<LedgerRow['topic']> = new Set(['other']);

/** Matters that are the customer's, or begin where the promise ends. */
export const uncompared: ReadonlySet<string> = new Set(['after', 'report', 'collect', 'parts', 'extended', 'urgent']);

/** Beside the detector's scope words: what limits a promise to a time, an offer or a few goods. Lower case. */
export const limits =
  /christmas|black friday|holiday (?:season|period|returns)|weihnacht|noël|navidad|natale|kerst|until (?:\d|january|february|march|april|may|june|july|august|september|october|november|december)|bis (?:zum )?\d|jusqu[’'e]|hasta el|fino al|during (?:peak|busy)|peak|busy|high demand|stoßzeit|gift|voucher|clearance|final sale|perishable|fresh|hygien|this (?:item|product|article|model)|diese[rs]? (?:artikel|produkt|modell)|cet article|este producto|questo prodotto|subscri|abo\b|abonnement|marketplace|third[- ]party|sellers?|online|in[- ]stores?|store purchases?|filiale|im laden|en magasin|en tienda|in negozio|starter|basic|professional|team plan|free plan|paid plans?|vip|loyalty|corporate|trade|wholesale|großhandel|public sector|schools?|students?|mattress|matratz|electronics|software|books?|clothing|shoes|furniture|möbel|made to measure|maßanfertigung|sur mesure/g;

/** Names of countries and regions make a promise one of there. Lower case. */
export const places =
  /\b(?:germany|austria|switzerland|france|spain|italy|netherlands|belgium|luxembourg|poland|czechia|denmark|sweden|norway|finland|portugal|greece|ireland|united kingdom|great britain|england|wales|scotland|europe(?:an union)?|united states|usa|canada|australia|new zealand|japan|china|asia|america|abroad|islands?|deutschland|österreich|schweiz|frankreich|spanien|italien|niederlande|belgien|polen|dänemark|schweden|norwegen|eu-ausland|weltweit|inseln|allemagne|autriche|suisse|espagne|italie|belgique|pays-bas|royaume-uni|europe|monde|alemania|francia|italia|portugal|europa|mundo|germania|svizzera|spagna|mondo)\b/g;

/** Just before a number: a lower bound, which contradicts nothing above it. Lower case. */
export const atLeast =
  /(?:\bfrom|\bat least|\bminimum(?: of)?|\bmore than|\bover|\bab|\bmindestens|\bmehr als|\bà partir de|\bdès|\bau moins|\bdesde|\bal menos|\ba partir de|\bda|\balmeno|\bvanaf|\bminstens|\bod|\bco najmniej|\bfrån|\bfra|\bmindst)\s+$/;
