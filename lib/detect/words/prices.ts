import { anyOf, byLanguage } from '../by-language';

/** ISO 4217 codes that are read when they stand beside a number. */
export const codes =
  'EUR|USD|GBP|CHF|JPY|CNY|RMB|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|ISK|TRY|RUB|UAH|BRL|MXN|ARS|CLP|COP|PEN|INR|SGD|HKD|TWD|KRW|THB|MYR|IDR|PHP|VND|AED|SAR|EGP|MAD|ILS|ZAR|KES|NGN|PKR';

/** Signs and words for a currency; null where the page's country or language must tell. */
export const currencies: Readonly<Record<string, string | null>> = {
  $: null,
  us$: 'USD',
  usd$: 'USD',
  a$: 'AUD',
  au$: 'AUD',
  aud$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  cad$: 'CAD',
  cdn$: 'CAD',
  nz$: 'NZD',
  hk$: 'HKD',
  s$: 'SGD',
  nt$: 'TWD',
  mx$: 'MXN',
  r$: 'BRL',
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  '¥': null,
  '￥': null,
  '₹': 'INR',
  rs: 'INR',
  'rs.': 'INR',
  '₽': 'RUB',
  руб: 'RUB',
  'руб.': 'RUB',
  рублей: 'RUB',
  '₩': 'KRW',
  원: 'KRW',
  '₺': 'TRY',
  tl: 'TRY',
  '₴': 'UAH',
  грн: 'UAH',
  '₪': 'ILS',
  '฿': 'THB',
  '₫': 'VND',
  zł: 'PLN',
  kč: 'CZK',
  ft: 'HUF',
  lei: 'RON',
  kr: null,
  'kr.': null,
  ':-': null,
  ',-': null,
  'fr.': 'CHF',
  sfr: 'CHF',
  'sfr.': 'CHF',
  円: 'JPY',
  元: null,
  rmb: 'CNY',
  dollars: null,
  pounds: 'GBP',
  'د.إ': 'AED',
  درهم: 'AED',
  'ر.س': 'SAR',
  ريال: 'SAR',
  جنيه: 'EGP',
};

/** What a sign that several countries share means in one of them. */
export const byCountry: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  $: {
    US: 'USD',
    CA: 'CAD',
    AU: 'AUD',
    NZ: 'NZD',
    SG: 'SGD',
    HK: 'HKD',
    MX: 'MXN',
    CL: 'CLP',
    AR: 'ARS',
    CO: 'COP',
    TW: 'TWD',
    PR: 'USD',
  },
  kr: { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' },
  '¥': { JP: 'JPY', CN: 'CNY' },
  元: { CN: 'CNY', TW: 'TWD', HK: 'HKD' },
  '-': { SE: 'SEK', NO: 'NOK', DK: 'DKK', DE: 'EUR', AT: 'EUR', NL: 'EUR', BE: 'EUR', CH: 'CHF', CZ: 'CZK' },
};

/** The same by language, where a language belongs to one currency. */
export const byTongue: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kr: { sv: 'SEK', no: 'NOK', nb: 'NOK', nn: 'NOK', da: 'DKK', is: 'ISK' },
  '¥': { ja: 'JPY', zh: 'CNY' },
  元: { zh: 'CNY' },
  '-': { sv: 'SEK', no: 'NOK', nb: 'NOK', da: 'DKK', de: 'EUR', nl: 'EUR', cs: 'CZK' },
};

/** After the amount: so many millions are no price. */
export const largeAfter = new RegExp(
  `^\\s?(?:-\\s?)?(?:${anyOf(
    byLanguage({
      en: 'billions?|millions?|trillions?|tn',
      de: 'mio\\.?|mill?\\.|mrd\\.?|milliarden|millionen',
      fr: 'milliards?',
      es: 'mill?\\.|millones',
      it: 'milioni|miliardi',
      nl: 'miljoen|miljard',
      pt: 'milhões|bilhões',
      cs: 'milionů',
      sv: 'miljon(?:er)?|miljard(?:er)?',
      fi: 'miljoonaa',
      zh: '亿|億|万|萬',
      ru: 'млн|млрд',
      tr: 'milyon|milyar',
      ar: 'مليون|مليار',
      any: 'bn|mn|mln|mld|miliard[a-zß-\\u1fff]*|mia\\.?|milliard[a-zß-\\u1fff]*|m|k',
    }),
  )})(?![a-zß-\\u1fff])`,
);

/** Just before the amount: it is taken off, given or won, not asked for. Lower case. */
export const notAskedBefore = new RegExp(
  `(?:\\b(?:${anyOf(
    byLanguage({
      en: 'sav(?:e|es|ing|ings)|you save|up to|discount(?: of)?|off|worth|earn(?:s|ed)?|get(?: a)?|win|bonus(?: of)?|reward(?: of)?|credit(?: of)?|cash ?back(?: of)?|coupon|voucher|donat(?:e|ion)(?: of)?|prize|fined?(?: of| up to)?|penalty of|raised|revenue of',
      de: 'spar(?:en|e|t)?(?: sie)?|ersparnis|rabatt|gutschein(?: über| im wert von)?|bis zu|spende',
      fr: "économisez|jusqu['’]à|remise de|réduction de",
      es: 'ahorra|hasta|descuento de',
      it: 'dona|risparmi[ao]?|fino a|sconto di',
      nl: 'bespaar|tot|korting',
      pt: 'poupe|economize|até|desconto de',
      pl: 'oszczęd[a-zß-\\u1fff]*|do|rabat',
      cs: 'ušetříte|sleva|až',
      sv: 'rabatt|spara|upp till',
      da: 'spar|op til|rabat',
      no: 'spar|opptil|rabat',
      fi: 'säästä|jopa',
      ru: 'скидк[a-zß-\\u1fff]*|до|экономия',
      tr: 'indirim|varan',
      ar: 'وفر|خصم',
    }),
  )})|お得|割引|优惠|立减|省)\\s*:?\\s*(?:an? |extra |about |approximately |over |ca\\. )?[-–+]?$`,
);

/** Just after the amount: likewise. Lower case. */
export const notAskedAfter = new RegExp(
  `^\\s?(?:[-–]\\s?)?(?:${anyOf(
    byLanguage({
      en: 'off\\b|discount|voucher|credit\\b|gift ?card|cash ?back|bonus|prize|fine\\b|fines\\b|donation|reward',
      de: 'rabatt|gutschein|gutscheine|geschenkt|günstiger|sparen',
      fr: 'de remise|de réduction|offerts?',
      es: 'de descuento',
      it: 'di sconto',
      nl: 'korting|goedkoper',
      pt: 'de desconto',
      pl: 'rabatu|taniej|rabat',
      cs: 'slev[a-zß-\\u1fff]*',
      sv: 'rabatt|rabattkod',
      da: 'rabat|billigere',
      no: 'rabatt|billigere',
      fi: 'alennus',
      ja: '引き|オフ',
      zh: '优惠',
      ru: 'скидк',
      tr: 'indirim',
      ar: 'خصم',
    }),
  )})`,
);

/** In the sentence before the amount: thresholds of orders. Lower case; only beside words of free delivery. */
export const thresholdBefore = new RegExp(
  `(?:${anyOf(
    byLanguage({
      en: '\\bover|above|from|of|exceeding|more than|or more|spend(?: over)?|minimum',
      de: 'ab(?: einem [a-zß-\\u1fff]+ von)?|über',
      fr: 'dès|à partir de',
      es: 'desde|superiores? a|a partir de',
      it: 'oltre|sopra|superiori a|da',
      nl: 'vanaf|boven',
      pt: 'desde|a partir de|acima de',
      pl: 'od|powyżej|nad',
      cs: 'od|nad',
      sv: 'från|över',
      da: 'fra|over',
      no: 'fra|over',
      fi: 'yli',
      zh: '満',
      ru: 'от|свыше',
      tr: 'üzeri',
      ar: 'من',
    }),
  )})\\s*$`,
);
export const freeDelivery = new RegExp(
  anyOf(
    byLanguage({
      en: 'free (?:[a-zß-\\u1fff]+ )?(?:shipping|delivery|postage|returns?)|ships? free|delivered free|minimum order',
      de: 'versandkostenfrei|versandfrei|portofrei|kostenlose[rn]? (?:versand|lieferung)|mindestbestellwert',
      fr: 'livraison (?:gratuite|offerte)|franco de port',
      es: 'env[ií]os? grat',
      it: 'spedizione gratuita',
      pt: 'frete gr[áa]tis|portes grátis',
      pl: 'darmow[a-zß-\\u1fff] (?:dostaw|wysyłk)',
      cs: 'doprava zdarma',
      sv: 'fri frakt',
      da: 'fri fragt',
      no: 'fri frakt|frakt ?fritt',
      fi: 'ilmainen toimitus',
      zh: '送料無料|包邮|免运',
      ru: 'бесплатн[a-zß-\\u1fff]+ доставк',
      tr: 'ücretsiz kargo',
      ar: 'شحن مجاني',
      any: 'gratis(?:versand| versand| verzend[a-zß-\\u1fff]*| levering| frakt)',
    }),
  ),
);

/** Around the amount: money that nobody asks of a customer. */
export const otherMoney = new RegExp(
  anyOf(
    byLanguage({
      en: '\\b(?:salar(?:y|ies)|wages?|per annum salary|revenue|turnover|profits?|fund(?:ing|ed|raising)|valued at|valuation|raised|market cap|shares?|stocks?|dividend|fined|fines?|penalt(?:y|ies)|damages|lawsuit|budget|gdp|invest(?:ed|ment|ors?)|donat\\w+|jackpot|prize|share capital|company capital|cheque for|registered capital|insured up to|coverage (?:of|up to)|liability|deposited|balance|allowance|grants?|subsid(?:y|ies)|benefits? of)\\b',
      de: '\\b(?:stammkapital|grundkapital|bußgeld|geldstrafe|gehalt|umsatz|gewinn|entlastungsbetrag|pflegegeld|zuschuss|förderung|zuschüsse)\\b',
      fr: "\\b(?:capital social|capital de|amende|chiffre d['’]affaires|salaire|subvention|allocation)\\b",
      es: '\\b(?:capital social|capital de|multa|salario)\\b',
      it: '\\b(?:capitale sociale|multa|ammenda|salario|stipendio|fatturato)\\b',
      nl: '\\b(?:boete|omzet)\\b',
      pt: '\\b(?:capital social)\\b',
      pl: '\\b(?:kapitał zakładowy|grzywn\\w+)\\b',
      cs: '\\b(?:základní kapitál|pokuta)\\b',
      sv: '\\b(?:aktiekapital|böter)\\b',
      da: '\\b(?:aktiekapital)\\b',
      no: '\\b(?:aktiekapital)\\b',
      zh: '年収|売上|罚款',
      ru: 'штраф|зарплат|выручк',
      tr: 'maaş|ceza',
      ar: 'غرامة',
    }),
  ),
);

/** Long prose names a price only with one of these beside the amount. */
export const offerWords = new RegExp(
  anyOf(
    byLanguage({
      en: '\\b(?:prices?|costs?|only|just|from|for|buy|order|purchas\\w+|fees?|charges?|rates?|pay|monthly|yearly|each|was|now|sale|rrp|msrp|total|subscri\\w+)\\b',
      de: '\\b(?:preis\\w*|kost\\w+|nur|ab|für|je|pro|kaufen|gebühr\\w*|monatlich|zzgl|inkl)\\b',
      fr: '\\b(?:prix|coûte|tarif\\w*|seulement|pour|par|à partir)\\b',
      es: '\\b(?:precio|cuesta|sólo|solo|por)\\b',
      it: '\\b(?:solo|prezzo|costo|costa|soltanto|al mese)\\b',
      nl: '\\b(?:prijs|kost|slechts|voor|vanaf)\\b',
      pt: '\\b(?:por|preço|custa|apenas)\\b',
      pl: '\\b(?:cena|koszt\\w*|tylko|za)\\b',
      cs: '\\b(?:za|cena|stojí|jen)\\b',
      sv: '\\b(?:pris\\w*|kostar|endast)\\b',
      da: '\\b(?:pris\\w*|kun|koster)\\b',
      no: '\\b(?:pris\\w*|kun|koster|bare)\\b',
      fi: '\\b(?:hinta|maksaa|vain)\\b',
      zh: '価格|料金|税込|价格|價格|仅',
      ru: 'цен[аыу]|стоит|всего',
      tr: '\\b(?:fiyat\\w*|sadece)\\b',
      ar: 'السعر|فقط',
      any: '\\b(?:per)\\b',
    }),
  ),
);

/** "from": the amount is the lowest of several. Before it, or after. */
export const fromBefore = new RegExp(
  `(?:^|[\\s(:|–-])(?:${anyOf(
    byLanguage({
      en: 'from|starting (?:at|from)|starts (?:at|from)|as low as|prices from',
      de: 'ab|bereits ab|schon ab',
      fr: 'à partir de|dès',
      es: 'desde|a partir de',
      it: 'a partire da|da',
      nl: 'vanaf',
      pt: 'desde|a partir de',
      pl: 'od|od ceny',
      cs: 'od|již od',
      sv: 'från',
      da: 'fra',
      no: 'fra',
      fi: 'alk\\.|alkaen',
      ru: 'от',
      ar: 'من',
    }),
  )})\\s*:?\\s*(?:just |only |nur )?$`,
);
export const fromAfter = /^\s?(?:から|より|～|〜|起|alkaen|['’]?(?:den|dan|ten|tan) başlayan|부터)/;

/** The rhythm in which the amount is due, right after it. */
const rhythm = (unit: string, adverb: string): RegExp =>
  new RegExp(
    `^[\\s*]?(?:[$€£¥₹₽₩₺]|[a-z]{3})?\\s?(?:(?:\\/|per|an?|each|every|pro|im|par|al|por|na|om|di|w|за|в|per persona al|\\|)\\s?(?:user |seat |member |agent |licen[cs]e )?(?:\\/\\s?|per |a )?(?:${unit})|${adverb})`,
  );

export const recurring: readonly (readonly [RegExp, 'day' | 'week' | 'month' | 'year'])[] = [
  [
    rhythm(
      anyOf(
        byLanguage({
          en: 'month|mth|mo\\b',
          de: 'monat|mtl',
          fr: 'mois',
          es: 'mes\\b',
          it: 'mese',
          nl: 'maand|mnd',
          pt: 'mês',
          pl: 'mies|miesiąc',
          cs: 'měsíc|měsíčně',
          sv: 'mån|månad',
          da: 'md\\b|måned',
          no: 'md\\b|mnd|måned',
          fi: 'kk\\b|kuukausi',
          ru: 'мес|месяц',
          tr: 'ay\\b',
          ja: '月',
          zh: '月',
        }),
      ),
      anyOf(
        byLanguage({
          en: 'monthly',
          de: 'monatlich|mtl\\.?',
          fr: 'mensuels?',
          es: 'mensuales?',
          it: 'mensili',
          nl: 'maandelijks',
          pt: 'mensais',
          pl: 'miesięcznie',
          cs: 'měsíčně',
          sv: 'månadsvis',
          da: 'månedlig',
          no: 'månedlig',
          fi: 'kuukaudessa',
          ru: 'ежемесячно',
          tr: 'aylık',
          ja: '毎月',
          zh: '每月',
          ar: 'شهري',
        }),
      ),
    ),
    'month',
  ],
  [
    rhythm(
      anyOf(
        byLanguage({
          en: 'year|yr|annum',
          de: 'jahr',
          fr: 'an\\b|année',
          es: 'año',
          it: 'anno\\b',
          nl: 'jaar',
          pt: 'ano\\b',
          pl: 'rok',
          cs: 'rok',
          sv: 'år',
          da: 'år',
          no: 'år',
          fi: 'vuosi|v\\b',
          ru: 'год',
          tr: 'yıl',
          ja: '年',
          zh: '年',
        }),
      ),
      anyOf(
        byLanguage({
          en: 'yearly|annually',
          de: 'jährlich',
          fr: 'annuels?',
          es: 'anuales?',
          it: 'annuali',
          nl: 'jaarlijks',
          pt: 'anuais',
          pl: 'rocznie',
          cs: 'ročně',
          sv: 'årligen',
          da: 'årlig',
          no: 'årlig',
          fi: 'vuodessa',
          ru: 'ежегодно',
          tr: 'yıllık',
          ja: '毎年',
          zh: '每年',
          ar: 'سنوي',
        }),
      ),
    ),
    'year',
  ],
  [
    rhythm(
      anyOf(
        byLanguage({
          en: 'week|wk',
          de: 'woche',
          fr: 'semaine',
          es: 'semana',
          it: 'settimana',
          nl: 'week',
          pt: 'semana',
          pl: 'tydzień',
          cs: 'týden',
          sv: 'vecka',
          da: 'uge',
          no: 'uke',
          fi: 'viikko',
          ru: 'неделю',
          tr: 'hafta',
          ja: '週',
          zh: '周|週',
        }),
      ),
      anyOf(
        byLanguage({
          en: 'weekly',
          de: 'wöchentlich',
          fr: 'hebdomadaire',
          es: 'semanal',
          it: 'settimanal',
          nl: 'wekelijks',
          pt: 'semanal',
          pl: 'tygodniowo',
          cs: 'týdně',
        }),
      ),
    ),
    'week',
  ],
  [
    rhythm(
      anyOf(
        byLanguage({
          en: 'day',
          de: 'tag',
          fr: 'jour',
          es: 'día',
          it: 'giorno',
          nl: 'dag',
          pt: 'dia',
          pl: 'dzień',
          cs: 'den',
          sv: 'dygn|dag',
          da: 'døgn|dag',
          no: 'døgn|dag',
          fi: 'päivä',
          ru: 'сутки|день',
          tr: 'gün',
          ja: '日',
          zh: '日|天',
        }),
      ),
      anyOf(
        byLanguage({
          en: 'daily',
          de: 'täglich',
          pl: 'dziennie',
          cs: 'denně',
        }),
      ),
    ),
    'day',
  ],
];

/** Words about tax and delivery beside a price. */
export const taxIncluded = new RegExp(
  anyOf(
    byLanguage({
      en: 'incl?(?:uding|usive|uded|\\.)?,? (?:of )?(?:all )?(?:\\d+ ?% )?(?:sales )?(?:vat|tax|taxes|gst|hst)\\b|(?:vat|taxe?s?|gst)(?: is| are)?(?: already)? incl',
      de: '\\bbrutto\\b',
      fr: '\\bttc\\b|toutes taxes comprises',
      es: 'con iva|i\\.v\\.a\\. (?:incluid|inclus)',
      it: 'con iva|i\\.v\\.a\\. (?:incluid|inclus)',
      nl: 'btw (?:inbegrepen|incl)',
      pt: 'com iva',
      pl: '\\bbrutto\\b|z vat|w tym vat',
      cs: '(?:vč|včetně|s)\\.? dph',
      fi: 'sis(?:ältää|\\.)? alv',
      zh: '税込|内税|含税|含稅',
      ru: 'с ндс|включая ндс',
      tr: 'kdv dahil',
      ar: 'شامل(?:ة)? (?:ال)?ضريبة',
      any: 'in[kc]l(?:usive|\\.)? (?:der )?(?:\\d+(?:[.,]\\d)? ?%? )?(?:ges(?:etzlicher|\\.) )?(?:mwst|ust|mehrwertsteuer|umsatzsteuer|mva|moms|btw|dph|alv|iva|tva)|(?:iva|igic|impuestos|imposto) (?:incluid|inclus|compres|incl)',
    }),
  ),
);
export const taxExcluded = new RegExp(
  anyOf(
    byLanguage({
      en: 'excl?(?:uding|usive|uded|\\.)?,? (?:of )?(?:\\d+ ?% )?(?:vat|tax|taxes|gst)\\b|(?:\\bex|plus|\\+|before|without|w/o|add)\\.? ?(?:\\d+ ?% )?(?:vat|tax|taxes|gst|sales tax)\\b|(?:vat|taxe?s?|gst) (?:not included|excluded|extra|calculated|may apply|will be)',
      de: '\\bnettopreis|\\bnetto\\b',
      fr: '\\bht\\b|hors taxes?',
      nl: '\\bnetto\\b|btw exclusief',
      pl: '\\bnetto\\b|bez (?:vat|dph)',
      cs: 'bez (?:vat|dph)',
      fi: 'alv 0',
      zh: '税抜|税別|外税|未税|不含税',
      ru: 'без ндс',
      tr: '\\+ ?kdv|kdv hariç',
      ar: 'غير شامل',
      any: '(?:zzgl|exkl|zuzüglich|ohne|excl|plus)\\.? (?:der )?(?:\\d+(?:[.,]\\d)? ?%? )?(?:ges(?:etzlicher|\\.) )?(?:mwst|ust|mehrwertsteuer|umsatzsteuer|moms|btw|mva|dph|iva|tva)|(?:iva|impuestos) (?:no incl|esclus|excl|non incl|não incl)|(?:sin|\\+|más|più|sem|mais) iva',
    }),
  ),
);
export const deliveryIncluded = new RegExp(
  anyOf(
    byLanguage({
      en: '(?:free|incl(?:uding|usive|\\.)?|with) (?:[a-zß-\\u1fff]+ )?(?:shipping|delivery|postage)|(?:shipping|delivery|postage)(?: is)? (?:free|included)',
      de: 'versandkostenfrei|versandfrei|portofrei|(?:inkl|inklusive)\\.? (?:mwst\\.?,? (?:und|&|\\+) )?versand|kostenlose[rn]? (?:versand|lieferung)',
      fr: 'livraison (?:gratuite|offerte|incluse)|frais de port (?:offerts|inclus)|port compris',
      es: 'env[ií]o (?:gratis|gratuito|incluido)',
      it: 'spedizione (?:gratuita|gratis|inclusa)',
      nl: 'gratis (?:verzending|levering|frakt|fragt)|inclusief verzend',
      pt: 'frete (?:grátis|incluso)|portes (?:grátis|incluídos)',
      pl: 'darmowa (?:dostawa|wysyłka)',
      cs: 'doprava (?:zdarma|v ceně)',
      sv: 'fri (?:frakt|fragt)|inkl\\.? frakt',
      da: 'gratis (?:verzending|levering|frakt|fragt)|fri (?:frakt|fragt)',
      no: 'gratis (?:verzending|levering|frakt|fragt)|fri (?:frakt|fragt)|inkl\\.? frakt',
      fi: 'ilmainen toimitus',
      zh: '送料無料|送料込|包邮|免运费',
      ru: 'бесплатная доставка',
      tr: 'ücretsiz kargo|kargo (?:bedava|dahil)',
      ar: 'شحن مجاني',
    }),
  ),
);
export const deliveryExcluded = new RegExp(
  anyOf(
    byLanguage({
      en: '(?:plus|\\+|excl(?:uding|usive|\\.)?|ex\\.?|without|not including) (?:[a-zß-\\u1fff]+ )?(?:shipping|delivery|postage|p&p|freight)|(?:shipping|delivery|postage|freight)(?: (?:costs?|charges?|fees?))? (?:not included|extra|excluded|calculated|additional|from [$€£])',
      de: '(?:zzgl|zuzüglich|exkl|plus)\\.? (?:etwaiger |evtl\\. )?(?:mwst\\.? (?:und|&|\\+) )?(?:versand|liefer|porto)|(?:und|&|,) (?:zzgl\\.? )?versandkosten',
      fr: 'hors (?:frais de )?(?:livraison|port)|frais de port en sus',
      es: 'gastos de env[ií]o (?:no incluidos|aparte)|más gastos de env',
      it: '(?:più|escluse|\\+) spese di spedizione|spese di spedizione escluse',
      nl: '(?:excl|exclusief)\\.? (?:verzend|bezorg)',
      pt: 'portes não incl|frete não incl',
      pl: 'bez kosztów (?:dostawy|wysyłki)',
      cs: '\\+ ?doprava|bez dopravy',
      sv: 'exkl\\.? frakt|frakt tillkommer',
      da: 'ekskl\\.? (?:fragt|frakt|porto)',
      no: 'exkl\\.? frakt|frakt tillkommer|ekskl\\.? (?:fragt|frakt|porto)',
      fi: 'toimituskulut',
      zh: '送料別|运费另|不含运费',
      ru: 'без доставки',
      tr: 'kargo hariç',
    }),
  ),
);
