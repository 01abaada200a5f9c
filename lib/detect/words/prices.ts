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
export const byLanguage: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kr: { sv: 'SEK', no: 'NOK', nb: 'NOK', nn: 'NOK', da: 'DKK', is: 'ISK' },
  '¥': { ja: 'JPY', zh: 'CNY' },
  元: { zh: 'CNY' },
  '-': { sv: 'SEK', no: 'NOK', nb: 'NOK', da: 'DKK', de: 'EUR', nl: 'EUR', cs: 'CZK' },
};

/** After the amount: so many millions are no price. */
export const largeAfter =
  /^\s?(?:-\s?)?(?:bn|billions?|millions?|mn|mln|mio\.?|mill?\.|mrd\.?|milliarden|millionen|milliards?|millones|milioni|miliardi|miljoen|miljard|milhões|bilhões|mln|mld|miliard[a-zß-\u1fff]*|milionů|miljon(?:er)?|miljard(?:er)?|mia\.?|milliard[a-zß-\u1fff]*|miljoonaa|trillions?|tn|m|k|млн|млрд|亿|億|万|萬|milyon|milyar|مليون|مليار)(?![a-zß-\u1fff])/;

/** Just before the amount: it is taken off, given or won, not asked for. Lower case. */
export const notAskedBefore =
  /(?:\b(?:sav(?:e|es|ing|ings)|you save|up to|discount(?: of)?|off|worth|earn(?:s|ed)?|get(?: a)?|win|bonus(?: of)?|reward(?: of)?|credit(?: of)?|cash ?back(?: of)?|coupon|voucher|donat(?:e|ion)(?: of)?|prize|fined?(?: of| up to)?|penalty of|raised|revenue of|spar(?:en|e|t)?(?: sie)?|ersparnis|rabatt|gutschein(?: über| im wert von)?|bis zu|spende|économisez|jusqu['’]à|remise de|réduction de|ahorra|hasta|descuento de|dona|risparmi[ao]?|fino a|sconto di|bespaar|tot|korting|poupe|economize|até|desconto de|oszczęd[a-zß-\u1fff]*|do|rabat|ušetříte|sleva|až|spara|upp till|spar|op til|opptil|rabat|säästä|jopa|скидк[a-zß-\u1fff]*|до|экономия|indirim|varan|وفر|خصم)|お得|割引|优惠|立减|省)\s*:?\s*(?:an? |extra |about |approximately |over |ca\. )?[-–+]?$/;

/** Just after the amount: likewise. Lower case. */
export const notAskedAfter =
  /^\s?(?:[-–]\s?)?(?:off\b|discount|rabatt|gutschein|gutscheine|geschenkt|günstiger|sparen|voucher|credit\b|gift ?card|cash ?back|bonus|prize|fine\b|fines\b|donation|reward|de remise|de réduction|offerts?|de descuento|di sconto|korting|goedkoper|de desconto|rabatu|taniej|slev[a-zß-\u1fff]*|rabat|billigere|rabattkod|alennus|скидк|indirim|خصم|引き|オフ|优惠)/;

/** In the sentence before the amount: thresholds of orders. Lower case; only beside words of free delivery. */
export const thresholdBefore =
  /(?:\bover|above|from|of|exceeding|more than|or more|spend(?: over)?|minimum|ab(?: einem [a-zß-\u1fff]+ von)?|über|dès|à partir de|desde|superiores? a|a partir de|oltre|sopra|superiori a|da|vanaf|boven|acima de|od|powyżej|nad|från|över|fra|over|yli|от|свыше|üzeri|満|من)\s*$/;
export const freeDelivery =
  /free (?:[a-zß-\u1fff]+ )?(?:shipping|delivery|postage|returns?)|ships? free|delivered free|versandkostenfrei|versandfrei|portofrei|kostenlose[rn]? (?:versand|lieferung)|gratis(?:versand| versand| verzend[a-zß-\u1fff]*| levering| frakt)|livraison (?:gratuite|offerte)|franco de port|env[ií]os? grat|spedizione gratuita|frete gr[áa]tis|portes grátis|darmow[a-zß-\u1fff] (?:dostaw|wysyłk)|doprava zdarma|fri frakt|fri fragt|frakt ?fritt|ilmainen toimitus|送料無料|包邮|免运|бесплатн[a-zß-\u1fff]+ доставк|ücretsiz kargo|شحن مجاني|mindestbestellwert|minimum order/;

/** Around the amount: money that nobody asks of a customer. */
export const otherMoney =
  /\b(?:salar(?:y|ies)|wages?|per annum salary|revenue|turnover|profits?|fund(?:ing|ed|raising)|valued at|valuation|raised|market cap|shares?|stocks?|dividend|fined|fines?|penalt(?:y|ies)|damages|lawsuit|budget|gdp|invest(?:ed|ment|ors?)|donat\w+|jackpot|prize|share capital|company capital|cheque for|registered capital|capital social|capitale sociale|stammkapital|grundkapital|kapitał zakładowy|základní kapitál|aktiekapital|capital de|insured up to|coverage (?:of|up to)|liability|deposited|balance|bußgeld|geldstrafe|amende|multa|ammenda|boete|grzywn\w+|pokuta|böter|gehalt|umsatz|gewinn|chiffre d['’]affaires|salaire|salario|stipendio|fatturato|omzet|entlastungsbetrag|pflegegeld|zuschuss|förderung|zuschüsse|allowance|grants?|subsid(?:y|ies)|benefits? of|subvention|allocation)\b|штраф|зарплат|выручк|年収|売上|罚款|maaş|ceza|غرامة/;

/** Long prose names a price only with one of these beside the amount. */
export const offerWords =
  /\b(?:prices?|costs?|only|just|from|for|buy|order|purchas\w+|fees?|charges?|per|rates?|pay|monthly|yearly|each|was|now|sale|rrp|msrp|total|subscri\w+|preis\w*|kost\w+|nur|ab|für|je|pro|kaufen|gebühr\w*|monatlich|zzgl|inkl|prix|coûte|tarif\w*|seulement|pour|par|à partir|precio|cuesta|sólo|solo|por|prezzo|costo|costa|soltanto|al mese|prijs|kost|slechts|voor|vanaf|preço|custa|apenas|cena|koszt\w*|tylko|za|cena|stojí|jen|pris\w*|kostar|endast|kun|koster|bare|hinta|maksaa|vain|fiyat\w*|sadece)\b|цен[аыу]|стоит|всего|価格|料金|税込|价格|價格|仅|السعر|فقط/;

/** "from": the amount is the lowest of several. Before it, or after. */
export const fromBefore =
  /(?:^|[\s(:|–-])(?:from|starting (?:at|from)|starts (?:at|from)|as low as|prices from|ab|bereits ab|schon ab|à partir de|dès|desde|a partir de|a partire da|da|vanaf|od|již od|od ceny|från|fra|alk\.|alkaen|от|من)\s*:?\s*(?:just |only |nur )?$/;
export const fromAfter = /^\s?(?:から|より|～|〜|起|alkaen|['’]?(?:den|dan|ten|tan) başlayan|부터)/;

/** The rhythm in which the amount is due, right after it. */
export const recurring: readonly (readonly [RegExp, 'day' | 'week' | 'month' | 'year'])[] = [
  [
    /^[\s*]?(?:[$€£¥₹₽₩₺]|[a-z]{3})?\s?(?:(?:\/|per|an?|each|every|pro|im|par|al|por|na|om|di|w|за|в|per persona al|\|)\s?(?:user |seat |member |agent |licen[cs]e )?(?:\/\s?|per |a )?(?:month|mth|mo\b|monat|mtl|mois|mes\b|mês|mese|maand|mnd|mies|miesiąc|měsíc|měsíčně|mån|månad|md\b|måned|kk\b|kuukausi|мес|месяц|ay\b|月)|monthly|monatlich|mtl\.?|mensuels?|mensuales?|mensili|maandelijks|mensais|miesięcznie|měsíčně|månadsvis|månedlig|kuukaudessa|ежемесячно|aylık|毎月|每月|شهري)/,
    'month',
  ],
  [
    /^[\s*]?(?:[$€£¥₹₽₩₺]|[a-z]{3})?\s?(?:(?:\/|per|an?|each|every|pro|im|par|al|por|na|om|di|w|за|в)\s?(?:user |seat |member |licen[cs]e )?(?:\/\s?|per |a )?(?:year|yr|annum|jahr|an\b|année|año|ano\b|anno|jaar|rok|år|vuosi|v\b|год|yıl|年)|(?:yearly|annually|jährlich|annuels?|anuales?|annuali|jaarlijks|anuais|rocznie|ročně|årligen|årlig|vuodessa|ежегодно|yıllık|毎年|每年|سنوي))/,
    'year',
  ],
  [
    /^[\s*]?\s?(?:(?:\/|per|an?|pro|par|al|por|na|om|di)\s?(?:week|wk|woche|semaine|semana|settimana|tydzień|týden|vecka|uge|uke|viikko|неделю|hafta|週|周)|weekly|wöchentlich|hebdomadaire|semanal|settimanal|wekelijks|tygodniowo|týdně)/,
    'week',
  ],
  [
    /^[\s*]?\s?(?:(?:\/|per|an?|pro|par|al|por|na|om|di)\s?(?:day|tag|jour|día|dia|giorno|dag|dzień|den|dygn|døgn|päivä|сутки|день|gün|日|天)|daily|täglich|dziennie|denně)/,
    'day',
  ],
];

/** Words about tax and delivery beside a price. */
export const taxIncluded =
  /incl?(?:uding|usive|uded|\.)?,? (?:of )?(?:all )?(?:\d+ ?% )?(?:sales )?(?:vat|tax|taxes|gst|hst)\b|(?:vat|taxe?s?|gst)(?: is| are)?(?: already)? incl|in[kc]l(?:usive|\.)? (?:der )?(?:\d+(?:[.,]\d)? ?%? )?(?:ges(?:etzlicher|\.) )?(?:mwst|ust|mehrwertsteuer|umsatzsteuer|mva|moms|btw|dph|alv|iva|tva)|\bttc\b|toutes taxes comprises|(?:iva|igic|impuestos|imposto) (?:incluid|inclus|compres|incl)|con iva|com iva|i\.v\.a\. (?:incluid|inclus)|btw (?:inbegrepen|incl)|\bbrutto\b|z vat|w tym vat|(?:vč|včetně|s)\.? dph|sis(?:ältää|\.)? alv|税込|内税|含税|含稅|с ндс|включая ндс|kdv dahil|شامل(?:ة)? (?:ال)?ضريبة/;
export const taxExcluded =
  /excl?(?:uding|usive|uded|\.)?,? (?:of )?(?:\d+ ?% )?(?:vat|tax|taxes|gst)\b|(?:\bex|plus|\+|before|without|w\/o|add)\.? ?(?:\d+ ?% )?(?:vat|tax|taxes|gst|sales tax)\b|(?:vat|taxe?s?|gst) (?:not included|excluded|extra|calculated|may apply|will be)|(?:zzgl|exkl|zuzüglich|ohne|excl|plus)\.? (?:der )?(?:\d+(?:[.,]\d)? ?%? )?(?:ges(?:etzlicher|\.) )?(?:mwst|ust|mehrwertsteuer|umsatzsteuer|moms|btw|mva|dph|iva|tva)|\bnettopreis|\bnetto\b|\bht\b|hors taxes?|(?:iva|impuestos) (?:no incl|esclus|excl|non incl|não incl)|(?:sin|\+|más|più|sem|mais) iva|btw exclusief|bez (?:vat|dph)|alv 0|\+ ?kdv|kdv hariç|税抜|税別|外税|未税|不含税|без ндс|غير شامل/;
export const deliveryIncluded =
  /(?:free|incl(?:uding|usive|\.)?|with) (?:[a-zß-\u1fff]+ )?(?:shipping|delivery|postage)|(?:shipping|delivery|postage)(?: is)? (?:free|included)|versandkostenfrei|versandfrei|portofrei|(?:inkl|inklusive)\.? (?:mwst\.?,? (?:und|&|\+) )?versand|kostenlose[rn]? (?:versand|lieferung)|livraison (?:gratuite|offerte|incluse)|frais de port (?:offerts|inclus)|port compris|env[ií]o (?:gratis|gratuito|incluido)|spedizione (?:gratuita|gratis|inclusa)|gratis (?:verzending|levering|frakt|fragt)|inclusief verzend|frete (?:grátis|incluso)|portes (?:grátis|incluídos)|darmowa (?:dostawa|wysyłka)|doprava (?:zdarma|v ceně)|fri (?:frakt|fragt)|inkl\.? frakt|ilmainen toimitus|送料無料|送料込|包邮|免运费|бесплатная доставка|ücretsiz kargo|kargo (?:bedava|dahil)|شحن مجاني/;
export const deliveryExcluded =
  /(?:plus|\+|excl(?:uding|usive|\.)?|ex\.?|without|not including) (?:[a-zß-\u1fff]+ )?(?:shipping|delivery|postage|p&p|freight)|(?:shipping|delivery|postage|freight)(?: (?:costs?|charges?|fees?))? (?:not included|extra|excluded|calculated|additional|from [$€£])|(?:zzgl|zuzüglich|exkl|plus)\.? (?:etwaiger |evtl\. )?(?:mwst\.? (?:und|&|\+) )?(?:versand|liefer|porto)|(?:und|&|,) (?:zzgl\.? )?versandkosten|hors (?:frais de )?(?:livraison|port)|frais de port en sus|gastos de env[ií]o (?:no incluidos|aparte)|más gastos de env|(?:più|escluse|\+) spese di spedizione|spese di spedizione escluse|(?:excl|exclusief)\.? (?:verzend|bezorg)|portes não incl|frete não incl|bez kosztów (?:dostawy|wysyłki)|\+ ?doprava|bez dopravy|exkl\.? frakt|frakt tillkommer|ekskl\.? (?:fragt|frakt|porto)|toimituskulut|送料別|运费另|不含运费|без доставки|kargo hariç/;
