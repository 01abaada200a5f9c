import type { NumericPromise } from '../promises';
import { anyOf, byLanguage } from '../by-language';

type Topic = NumericPromise['topic'];

/**
 * What a span of time is promised for, by topic and language; matched in lower-case text near the span.
 *
 * Rejected: "order" and "bestellung" (every duty of the customer begins there), "return" before "to" (a way home),
 * "free" ("30 days free" is a trial), "support" alone (a company supports many things), "payment" alone ("the payment
 * takes 3 days" promises nothing), "exchange" alone (rates, stock, students).
 */
export const topicWords: Readonly<Record<Topic, Readonly<Record<string, string>>>> = byLanguage({
  delivery: {
    en: 'deliver|\\b(?:ups|usps|dhl|dpd|gls|fedex|royal mail)\\b|shipp(?:ed|ing|s)\\b|\\bships?\\b|dispatch|despatch|\\barriv(?:e|es|al)\\b|lead[- ]times?|turn-?around|processing (?:time|days)|process within|in transit|parcel|hand(?:ling|ed over) time|(?:collect|pick(?:ed)?[- ]?up) (?:in|from) store|order in store|(?<!\\brefunds? (?:\\w+ )?)reach (?:you|their destination)|(?:to|will|should) receive (?:your|the) (?!e-?mail|refund|money|reply|response|confirmation)|repair (?:time|takes)|production time|transit time|instant(?:ly)? (?:download|access)|(?:immediate|digital) download|download(?:able)? (?:instantly|immediately)|in stock|ready (?:(?:for|to) (?:collect|pick)|(?:with)?in\\b|next|the same)|repairs? (?:are|is|within|in|done)|completed within|tracking (?:number|information|details|code|link)',
    de: 'liefer|\\b(?:dhl|dpd|gls|ups|hermes)\\b|versand|versende|zustell|lieferbar|verschick|versandfertig|abholbereit|bearbeitungszeit|produktionszeit|fertigungszeit|reparaturdauer|ankunft|im handel|unterwegs|bei ihnen|bei dir|reparatur|abholfertig|fertiggestellt|sofort[- ]?download|zum download',
    fr: "livr(?:é|er|aison|ons|able|és)|expédi|délai d[’']acheminement|délai de (?:fabrication|préparation|traitement)|colis|chez vous|envoi|recevez(?:-l)?|réparation",
    es: 'entrega|envío|envia|enviar|envíos|plazo de (?:fabricación|preparación)|confeccion|rec[ií]b(?:irás|irá|e)(?: (?:tu|su) pedido|l[oa]s?\\b)|listo en|reparaci|despach|llegar[áa]',
    it: 'consegn|spedi(?:zion|to|amo|ti|sc)|evasione|tempi di (?:lavorazione|produzione)|riceverai|ricevil|arriver|riparazion',
    nl: 'lever(?:en|ing|tijd|d|baar)|gelever|bezorg|verzend|verzonden|verstuur|verzending|in huis|reparatie|klaar (?:binnen|in)|gereed',
    pt: 'entreg|envio|enviad|prazo de (?:produção|postagem|fabricação)|despach|frete|receber[áa]? (?:o )?(?:seu|sua)',
    pl: 'dostaw|dostarcz|wysył|wyśle|realizacj|przesył|doręcz',
    cs: 'doruč|dodá(?:ní|me|vk)|dodac|doprav|odesl|odesíl|expedic|expeduj|zásilk|u vás',
    sv: 'lever|skicka|frakt|hos dig|ankom',
    da: 'lever|sende[rs]?\\b|afsend|fragt|forsend|hos dig',
    no: 'lever|sende[rs]?\\b|frakt|forsend|hos deg',
    fi: 'toimit|lähet|perillä|perille|postit',
    ja: '発送|配送|お届け(?!後)|出荷|納期|到着(?!後)',
    zh: '发货|發貨|送达|送達|配送|(?<!收)到货|(?<!收)到貨|交货|交貨|出貨|寄出|送货|送貨|货期|物流',
    ru: 'достав|отправ|отгруз|срок (?:изготовления|производства)|получите',
    tr: 'teslim|kargo|gönderi|sevk|elinize ulaş',
    ar: 'التوصيل|توصيل|الشحن|شحن|التسليم|تسليم',
  },
  returns: {
    en: 'returns?\\b(?! (?:to|on investment|home|visit|flight|ticket|journey|trip))|returned|returning|(?:send|bring|have|let us have) (?:it|them|the item) back|sent back|back to us|money[- ]back|change(?:d)? your mind|right of withdrawal|withdraw|cooling[- ]off|exchanged?\\b(?! rate)|try (?:it|them) (?:at home|for)|trial period at home|have (?:gone by|passed|elapsed) since',
    de: 'rückgabe|zurückgeben|zurücksenden|rücksend|retour|widerruf|umtausch|umtauschen|geld[- ]zurück|rückgaberecht',
    fr: "retour|renvoyer|rétract|changer d[’']avis|satisfait ou remboursé|échange[rz]?\\b",
    es: 'devoluc|devolver|desistimiento|desistir|cambios? (?:y|o) devol|satisfacción',
    it: 'res[oi]\\b|restitu|recesso|ripensamento|soddisfatti o rimborsati|cambio merce',
    nl: 'retour|terugstur|ruil|bedenktijd|herroep|niet goed,? geld terug',
    pt: 'devolu|devolver|arrependimento|trocas?\\b|livre resolução',
    pl: 'zwrot|zwróc|odstąpi|wymian|odeśl|odesł|wyślij',
    cs: 'vrácen|vrátit|odstoup|výměn',
    sv: 'retur|ångerrätt|öppet köp|bytesrätt|ångra|pengarna tillbaka',
    da: 'retur|fortrydelsesret|bytteret|ombytning|fortryd',
    no: 'retur|angrerett|bytterett|åpent kjøp|angre',
    fi: 'palaut|peruuttamisoikeu|vaihto-oikeu',
    ja: '返品|交換|クーリング',
    zh: '退货|退貨|退换|退換|鑑賞期|鉴赏期|无理由',
    ru: 'возврат|вернуть|обмен',
    tr: 'iade|cayma|değişim',
    ar: 'الإرجاع|إرجاع|استرجاع|الاستبدال|استبدال',
  },
  warranty: {
    en: 'warrant|guarantee(?! (?:deliver|next|same))|guaranty|defects?\\b',
    de: 'garantie|gewährleist|mängelhaftung',
    fr: 'garanti',
    es: 'garant[ií]',
    it: 'garanzia|garantit',
    nl: 'garantie|waarborg',
    pt: 'garantia',
    pl: 'gwarancj|rękojmi',
    cs: 'záruk|záručn|garanc',
    sv: 'garanti|reklamationsrätt',
    da: 'garanti|reklamationsret',
    no: 'garanti|reklamasjonsrett',
    fi: 'takuu',
    ja: '保証',
    zh: '保修|质保|質保|保固',
    ru: 'гаранти',
    tr: 'garanti',
    ar: 'ضمان|الضمان|كفالة',
  },
  refund: {
    en: 'refund|reimburse|money (?:will be )?(?:back|returned)|credited (?:back )?to|released back|reimbursement|chargeback',
    de: 'erstatt|zurück(?:zu)?(?:zahl|überweis)|zahlen [^.]{0,90}\\bzurück|rückzahlung|gutschrift|geld zurück|rückerstatt',
    fr: 'rembours',
    es: 'reembols|reintegr|devoluci[oó]n del? (?:dinero|importe|pago|las cantidades)|devolver\\S{0,5} (?:\\S+ ){0,2}(?:dinero|importe|pagos?|cantidad)',
    it: 'rimbors|riaccredit|restitu\\S+ (?:\\S+ )?(?:denaro|importo|somm[ae]|prezzo)',
    nl: 'terugbetal|restitutie|geld terug|terugstort|ontvangt (?:u )?alle betalingen',
    pt: 'reembols|estorn|devol\\S+ (?:d?o )?(?:dinheiro|valor)',
    pl: 'zwr(?:ot|óc|ac)\\S* (?:\\S+ ){0,3}?(?:pieni|środk|koszt|płatno)',
    cs: 'vrácení (?:peněz|platby)|vrátíme',
    sv: 'återbetal',
    da: 'tilbagebetal|refunder|refusion|pengene (?:retur|tilbage)',
    no: 'tilbakebetal|refunder|refusjon',
    fi: 'hyvit|rahanpalaut|palautetaan (?:rahat|maksu)',
    ja: '返金',
    zh: '退款|退費|退费',
    ru: 'возврат (?:денег|денежных|средств)',
    tr: 'para iade|ücret iade|iade (?:işlem|tutar)',
    ar: 'استرداد|رد المبلغ',
  },
  'payment-term': {
    en: '\\b(?:pay|paid|payable|invoices?)\\b[^.]{0,40}\\b(?:due|within|in full|terms?|days)\\b|(?<!forms? of |method of )payments? (?:is |must |should |are |shall |due|within|terms?)|(?:payment|invoice|balance|amount|total|bill) (?:is |are |will be )?due|\\bdue (?:within|upon)|payment terms?|credit terms?|\\bnet\\b|pay (?:nothing|later|in \\d)|interest[- ]free|buy now',
    de: 'zahlbar|rechnung \\(|zahlungsziel|zahlungsfrist|zahlungsbedingung|rechnungsbetrag|(?<!zurückzu|zurück)(?:zu )?(?:be)?zahlen|überweisen|fällig|skonto|zahlpause',
    fr: 'payable|virement (?:sous|dans)|règlement|délai de paiement|échéance|fin de mois|à régler|payer en|paiement (?:à|sous|dans|en)',
    es: 'pagader|plazo de pago|condiciones de pago|vencimiento|pago a|pagar en|pago en',
    it: 'bonific|pagamento (?:a|entro|in)|pagabile|termini di pagamento|data fattura|scadenza|pagare entro|fine mese',
    nl: 'betaaltermijn|betalingstermijn|betalen binnen|te betalen|betaling (?:binnen|dient)|achteraf betalen|betaalt',
    pt: 'prazo de pagamento|pagamento (?:em|a|no prazo|até)|vencimento|pagar em',
    pl: 'termin płatności|płatne|płatność (?:w|do)|zapłat|zapłać',
    cs: 'splatnost|zaplatit|uhradit|úhrad',
    sv: 'betalningsvillkor|faktura|betala (?:inom|senast)|betalningstid|förfall',
    da: 'betalingsfrist|betalingsbetingelse|betales|forfald|betal (?:inden|senere)',
    no: 'betalingsfrist|betalingsbetingelse|betales|forfall|betal (?:innen|senere)',
    fi: 'maksuaika|maksuehto|maksettava|eräpäivä|maksa (?:myöhemmin|vasta)',
    ja: '支払|お振込|ご入金',
    zh: '付款|支付期|账期|帳期|免息',
    ru: 'оплат(?:а|ить|е|у) (?:в течение|не позднее|до)|срок оплаты|отсрочк',
    tr: 'ödeme vadesi|vade|ödeme süresi|ödenmel',
    ar: 'السداد|الدفع خلال|يستحق|مهلة الدفع',
  },
  support: {
    en: '(?:free|technical|phone|e-?mail|product|customer|premium|included|of) support\\b|support (?:and|&) updates?|updates? (?:and|&) support|free updates|of updates|on-?site service|call-?out',
    de: 'support|wartung|vor-ort-service|kostenlose updates|servicezeit',
    fr: 'assistance|support technique|maintenance|mises à jour',
    es: 'soporte|asistencia técnica|mantenimiento|actualizaciones',
    it: 'assistenza|supporto tecnico|aggiornamenti',
    nl: 'ondersteuning|onderhoud|support',
    pt: 'suporte|assistência técnica|atualizações',
    pl: 'wsparci|serwis|aktualizacj',
    cs: 'podpor|servis|aktualizac',
    sv: 'support|service',
    da: 'support|service',
    no: 'support|service',
    fi: 'tuki|huolto|päivitykset',
    ja: 'サポート|保守',
    zh: '技术支持|技術支援|售后|售後|免费升级',
    ru: 'поддержк|обслуживани|обновлени',
    tr: 'destek|bakım|güncelleme',
    ar: 'الدعم|صيانة',
  },
  // What binds the customer for a time, and what may be tried: minimum terms, notice, trials.
  other: {
    en: "(?:days|weeks|months)[’']? (?:prior |written ){0,2}notice|notice period|minimum (?:term|contract|period)|commitment|contract (?:term|length)|cancel (?:at any time|anytime|within)|free trial|trial\\b",
    de: 'kündigungsfrist|mindestlaufzeit|vertragslaufzeit|kündbar|testphase|kostenlos testen|probemonat|probezeit',
    fr: "préavis|engagement|durée minimale|essai gratuit|période d[’']essai",
    es: 'preaviso|permanencia|prueba gratuita|periodo de prueba|período de prueba',
    it: 'preavviso|durata minima|prova gratuita|periodo di prova|disdetta',
    nl: 'opzegtermijn|minimale looptijd|contractduur|proefperiode|gratis proberen',
    pt: 'aviso prévio|fidelização|fidelidade|teste gr[áa]t|período de teste',
    pl: 'okres wypowiedzenia|wypowiedzeni|okres próbny|bezpłatny okres',
    cs: 'výpovědní|zkušební (?:doba|verze|období)',
    sv: 'uppsägningstid|bindningstid|provperiod|prova gratis',
    da: 'opsigelse|bindingsperiode|prøveperiode|prøv gratis',
    no: 'oppsigelse|bindingstid|prøveperiode|prøv gratis',
    fi: 'irtisanomisaika|määräaikai|kokeilujakso|kokeile ilmaiseksi',
    ja: '最低利用期間|無料トライアル|無料体験|解約',
    zh: '试用|試用|合约期|合約期',
    ru: 'пробный период|уведомлени|минимальный срок',
    tr: 'deneme|taahhüt|ihbar',
    ar: 'تجربة مجانية|فترة تجريبية|إشعار',
  },
});

/** What a sentence with a number and a unit is about when it is no promise to a customer. Lower case. */
export const otherMatters = new RegExp(
  anyOf(
    byLanguage({
      en: 'cookie|\\bsession\\b|retention|retained|data (?:is|are|will be) (?:stored|kept|deleted)|log ?files|password|quarantine|pregnan|years? in prison',
      de: 'personenbezogen|speicherdauer|gespeichert|gelöscht|passwort|jahre haft',
      fr: 'conserv(?:é|ation|ées|és) |données (?:personnelles|à caractère)|mot de passe',
      es: 'datos personales|contraseña',
      it: 'dati personali',
      nl: 'persoonsgegevens',
      pt: 'dados pessoais',
      pl: 'dane osobowe',
      cs: 'osobních údajů',
      sv: 'personuppgifter',
      da: 'personoplysning',
      no: 'personopplysning',
      fi: 'henkilötie',
      zh: '个人信息|個人情報',
      ru: 'персональных данных',
      tr: 'kişisel veri',
    }),
  ),
);

/** Parties to a contract of use: what they must do is a duty, not a promise of the vendor. Lower case. */
export const customerDuty =
  /\b(?:members?|renter|tenant|licensee|lessee|user|subscriber|hirer|borrower|participant|employee|contractor)s? (?:must|shall|agrees?|is required|are required|will be (?:charged|responsible|held))\b|\b(?:must|shall) (?:be )?report|members? returns?\b|(?:fees?|charges?) (?:may|will|shall) be charged|charge applies|late fees?\b|^\W*(?:please )?(?:re)?pack(?:age)? (?:the|your|up)\b|der (?:mieter|nutzer|lizenznehmer) (?:muss|hat|ist verpflichtet)/;

/** Just before a topic or a span, these take the promise back. Lower case. */
export const negations = new RegExp(
  `(?:^|[\\s(])(?:${anyOf(
    byLanguage({
      en: 'no|without',
      de: 'keine?|keinerlei|ohne',
      fr: 'sans|aucune?|pas de',
      es: 'sin|ningun[ao]?',
      it: 'senza|nessuna?',
      nl: 'geen|zonder',
      pt: 'sem|nenhuma?',
      pl: 'bez|brak',
      cs: 'bez|žádn[áéý]',
      sv: 'ingen|inget|utan',
      da: 'ingen|uden',
      no: 'ingen|uten',
      fi: 'ei|ilman',
      ru: 'без|нет',
      tr: 'yok',
    }),
  )})(?: \\S{1,14}){0,1} $`,
);

/** Behind a span: how long before something the customer must have spoken. Lower case. */
export const aheadOf = new RegExp(
  `^[ \\u00a0](?:${anyOf(
    byLanguage({
      en: 'in advance|beforehand|ahead of',
      de: 'vorher|im voraus|vor (?:dem |der |ihrem )?(?:termin|beginn|anreise)',
      fr: "à l[’']avance",
      es: 'de (?:antelación|anticipación)',
      it: 'di (?:anticipo|preavviso)|prima dell',
      nl: 'van tevoren|vooraf',
      pt: 'de antecedência',
      pl: 'wcześniej|przed (?:terminem|wizytą)',
      cs: 'předem',
      sv: 'i förväg',
      da: 'i forvejen',
      no: 'i forveien',
      fi: 'etukäteen',
      tr: 'önceden',
    }),
  )})`,
);

/** Behind a span, in the same clause: what it names is not granted. Lower case. */
export const denials = new RegExp(
  `^[^.,;:!?\\n]{0,90}(?:${anyOf(
    byLanguage({
      en: 'do(?:es)? not apply|(?:is|are) not applicable',
      de: '(?:gilt|gelten|besteht) (?:daher |hier )?nicht|findet keine anwendung',
      fr: "ne s[’']applique(?:nt)? (?:donc )?pas",
      es: 'no (?:se aplica|es aplicable)',
      it: 'non si applica',
      nl: '(?:is|zijn) niet van toepassing|geldt niet',
      pt: 'não se aplica',
      pl: 'nie (?:dotyczy|przysługuje|ma zastosowania)',
      cs: 'se nevztahuje',
      sv: 'gäller inte',
      da: 'gælder ikke',
      no: 'gjelder ikke',
    }),
  )})`,
);

/** Just before a topic's word, these speak of what it costs. Lower case. */
export const costBefore = new RegExp(
  `(?:^|[\\s(])(?:${anyOf(
    byLanguage({
      en: '(?:costs?|charges?|fees?) (?:of|for)(?: the)?',
      de: 'kosten (?:der|des|für)',
      fr: "(?:frais|coûts?) d(?:e(?: la)? |u |[’'])",
      es: '(?:gastos?|costes?|costos?|portes) de(?: la|l)?',
      it: '(?:spese|costi) d(?:i|ella)',
      nl: 'kosten (?:van|voor)',
      pt: '(?:custos?|portes) d[eo]',
      pl: 'koszt\\S{0,3}',
      cs: 'náklad\\S{0,3}(?: na)?',
      sv: 'kostnad\\S{0,4} för',
      da: 'omkostning\\S{0,4} (?:til|ved)',
      no: 'kostnad\\S{0,4} (?:for|ved)',
    }),
  )}) ?$`,
);

/** Just behind a topic's word: "shipping costs", "Lieferkosten". Lower case. */
export const costBehind = new RegExp(
  `^(?:${anyOf(
    byLanguage({
      en: '\\S{0,4} (?:costs?|charges?|fees?)\\b',
      de: '\\S{0,6}(?:kosten|gebühr)',
      nl: '\\S{0,6}kosten',
      sv: '\\S{0,6}kostnad',
      da: '\\S{0,6}omkostning',
      no: '\\S{0,6}kostnad',
    }),
  )})`,
);

/** "Within 5 days of delivery": between a span and what it is counted from, which is not what is promised. Lower case. */
export const beginning = new RegExp(
  `^\\W{0,3}(?:${anyOf(
    byLanguage({
      en: '(?:consecutive )?(?:of|after|from|following)(?: (?:the|your|its|of|on|which|day|date|moment|receipt|receiving))*',
      de: '(?:ab|nach)(?: (?:der|dem|ihrer|(?:tag|datum|erhalt|zugang) (?:der|des|ihrer)))*',
      fr: '(?:(?:calendaires|francs) )?(?:après|dès|suivant|à (?:compter|partir))(?: (?:la|le|votre|d[eu](?: la)?|date|jour|réception))*',
      es: '(?:naturales )?(?:tras|después de|(?:contad[oa]s )?desde|a (?:contar|partir))(?: (?:la|el|su|del?|fecha|día|recepción|por su parte))*',
      it: '(?:solari )?(?:dopo|dall?a|a partire)(?: (?:la|il|dall?a|dell?a|del|data|giorno|ricevimento))*',
      nl: '(?:na|vanaf)(?: (?:de|het|een|uw|dag|datum|ontvangst|van))*',
      pt: '(?:corridos )?(?:após|depois|a (?:contar|partir))(?: (?:d?[oa]|de|data|dia|recebimento|sua?))*',
      pl: '(?:kalendarzowych )?(?:od|po)(?: (?:dnia|daty|otrzymania))*',
      cs: '(?:po|od)(?: (?:dne|data))*',
      sv: '(?:efter|från)(?: (?:det|den|att|du))*',
      da: '(?:efter|fra)',
      no: '(?:etter|fra)',
    }),
  )}) (?:d[’']|l[’'])?$`,
);

/** Goods that have come end the wait for them: what is counted from there is no promise to deliver. Lower case. */
export const received = new RegExp(
  anyOf(
    byLanguage({
      en: 'deliver|arriv|recei[vp]',
      de: 'zustell|liefer|ankunft|erhalt',
      fr: 'livr|récep',
      es: 'entreg|recep|recib',
      it: 'consegn|ricevi',
      nl: 'lever|bezorg|ontvang',
      pt: 'entreg|receb',
      pl: 'dostaw|dostarcz|doręcz|otrzym',
      cs: 'doruč|dodá',
      sv: 'lever',
      da: 'lever',
      no: 'lever',
      fi: 'toimit',
      ru: 'достав',
      tr: 'teslim',
    }),
  ),
);

/** Words that limit a promise to some customers, goods or places; two promises that differ in them may both be true. */
export const scopeWords = new RegExp(
  `\\b(?:${anyOf(
    byLanguage({
      en: 'business|b2b|premium|gold|silver|platinum|plus|pro|enterprise|standard|express|priority|economy|international(?:ly)?|worldwide|domestic|overseas|non[- ]uk|uk|eu|usa?|canada|australia|ireland|scotland|highlands|northern ireland|mainland|members?|new customers?|sale items?|outlet|made[- ]to[- ]order|custom(?:i[sz]ed)?|personali[sz]ed|gift cards?|digital|pre-?orders?|in[- ]stock|bulky|furniture|large items?|refurbished|used',
      de: 'geschäftskunden|gewerbliche?|privatkunden|verbraucher|inland|ausland|deutschland|österreich|schweiz|europa|spedition|sperrgut|expressversand|standardversand',
      fr: 'professionnels?|particuliers|france métropolitaine|corse|dom-tom|étranger|particulier',
      es: 'empresas?|particulares|península|baleares|canarias|internacional',
      it: 'italia|isole|estero|aziende',
      nl: 'zakelijk|particulier|nederland|belgi[eë]',
      pt: 'empresas?|internacional|brasil|portugal|ilhas',
      pl: 'firmy?|polska|zagranic[a-zß-\\u1fff]*',
      cs: 'firmy?',
      sv: 'företag|privatkund[a-zß-\\u1fff]*|sverige',
      da: 'danmark|erhverv',
      no: 'privatkund[a-zß-\\u1fff]*|norge|bedrift',
      fi: 'suomi',
    }),
  )})\\b`,
  'g',
);
