import { anyOf, byLanguage } from '../by-language';

/** A fee for paying, in any language; lower case. Rejected: "fee" and "gebühr" alone (delivery, booking, cancelling). */
export const surchargeWords = new RegExp(
  anyOf(
    byLanguage({
      en: 'surcharge|(?:card|credit card|paypal|processing|payment|transaction|handling|convenience) (?:processing )?(?:fee|charge)s?\\b|(?:extra|additional) (?:fee|charge|cost)s?\\b|\\bfee of\\b|\\bfee applies',
      de: 'aufschlag|aufpreis|zahlungsgebühr|(?:kreditkarten|paypal|nachnahme|zahlungsart|transaktions|bearbeitungs)gebühr|gebühr',
      fr: 'frais (?:de (?:paiement|transaction|dossier|carte)|supplémentaires|bancaires)|supplément|majoration',
      es: 'recargo|comisi[oó]n|cargo adicional',
      it: 'sovrapprezzo|commission[ei]|supplemento',
      nl: 'toeslag|transactiekosten|betaalkosten',
      pt: 'taxa (?:adicional|de (?:pagamento|processamento))|acréscimo|sobretaxa',
      pl: 'dopłata|opłata (?:za płatność|dodatkowa|manipulacyjna)|prowizj',
      cs: 'příplatek|poplatek',
      sv: 'avgift|tillägg',
      da: 'gebyr|tillæg',
      no: 'avgift|gebyr|tillegg',
      fi: 'palvelumaksu|lisämaksu',
      zh: '手数料|附加费|手续费|手續費',
      ru: 'комисси|наценк',
      tr: 'komisyon|ek ücret',
      ar: 'رسوم',
    }),
  ),
  'g',
);

/** Less to pay for one way of paying. */
export const discountWords = new RegExp(
  anyOf(
    byLanguage({
      en: 'discount',
      de: 'skonto|rabatt|nachlass',
      fr: 'remise|réduction|escompte',
      es: 'descuento',
      it: 'sconto',
      nl: 'korting',
      pt: 'desconto',
      pl: 'rabat',
      cs: 'sleva',
      sv: 'rabatt',
      da: 'rabat',
      no: 'rabatt',
      fi: 'alennus',
      zh: '割引|优惠|折扣',
      ru: 'скидк',
      tr: 'indirim',
      ar: 'خصم',
      any: 'rabatt',
    }),
  ),
  'g',
);

/** Words that say no fee is taken. */
export const noSurcharge = new RegExp(
  anyOf(
    byLanguage({
      en: "\\b(?:no|without|zero|never any|free of|don['’]t charge|do not charge|not charge)\\b[^.]{0,25}(?:surcharge|fee|charge|cost)",
      de: '(?:keine?|ohne)[^.]{0,25}(?:gebühr|aufschlag|aufpreis)|gebührenfrei',
      fr: '(?:sans|aucun)[^.]{0,15}(?:frais|supplément)',
      es: 'sin (?:recargo|comisi)',
      it: 'senza (?:commission|sovrapprezz|costi)',
      nl: 'geen (?:toeslag|extra kosten|transactiekosten)',
      pt: 'sem (?:taxa|acréscimo)',
      pl: 'bez (?:dopłat|prowizji|poplatk|příplatk)',
      cs: 'bez (?:dopłat|prowizji|poplatk|příplatk)',
      sv: '(?:ingen|inga|utan|uden|uten) (?:extra )?(?:avgift|gebyr)',
      da: '(?:ingen|inga|utan|uden|uten) (?:extra )?(?:avgift|gebyr)',
      no: '(?:ingen|inga|utan|uden|uten) (?:extra )?(?:avgift|gebyr)',
      zh: '手数料無料|免手续费',
      ru: 'без комисси',
      tr: 'komisyonsuz',
      ar: 'بدون رسوم',
    }),
  ),
);

/** A way of paying that a fee may be tied to. */
export const methodNames = new RegExp(
  anyOf(
    byLanguage({
      en: '\\b(?:credit ?cards?|debit ?cards?|by card|card payments?|(?:all|with) cards?|bank transfers?|cash on delivery|cod|cheques?|(?:by|personal|paper) checks?|invoices?)\\b',
      de: '\\b(?:kreditkarten?|ec-karte|nachnahme|rechnung|vorkasse|lastschrift|überweisung|sofort|ratenzahlung)\\b',
      fr: '\\b(?:carte(?:s)?(?: bancaire| de crédit)?|virement|contre[- ]remboursement|chèque)\\b',
      es: '\\b(?:tarjetas?|transferencia|contra ?reembolso)\\b',
      it: '\\b(?:carta di credito|bonifico|contrassegno)\\b',
      nl: '\\b(?:creditcard|ideal|overschrijving|rembours|achteraf)\\b',
      pt: '\\b(?:cartão|boleto|pix|transferência)\\b',
      pl: '\\b(?:karta|kartą|przelew\\w*|pobrani\\w*|kart\\w*|faktura)\\b',
      cs: '\\b(?:karta|kart\\w*|dobírk\\w*|převod\\w*|faktura)\\b',
      sv: '\\b(?:kort|kortbetalning|faktura)\\b',
      da: '\\b(?:kort|kortbetalning|faktura|efterkrav)\\b',
      no: '\\b(?:kort|kortbetalning|faktura|oppkrav)\\b',
      fi: '\\b(?:postiennakko|lasku|luottokort\\w*)\\b',
      ja: 'クレジット',
      zh: '代引|代金引換|信用卡|支付宝|支付寶|货到付款',
      ru: 'карт|наложен',
      tr: '\\b(?:kart\\w*)\\b|kredi kart|kapıda ödeme',
      ar: 'البطاق|الدفع عند',
      any: '\\b(?:visa|master ?card|amex|american express|diners|paypal|klarna|apple pay|google pay|sepa)\\b',
    }),
  ),
);

/** Fees that the vendor does not take for a way of paying. Lower case. */
export const othersFees = new RegExp(
  anyOf(
    byLanguage({
      en: "\\byour (?:own )?bank\\b|charged? (?:to )?(?:your|the|his|member['’]?s?|my) (?:credit )?card|penalt|deposit|student|gift ?card|\\b(?:issuing|your) bank\\b|bank (?:may|might) charge|card issuer|foreign (?:exchange|transaction) fee|late (?:payment )?fee|chargeback fee|delivery (?:fee|charge)|shipping (?:fee|charge|surcharge)|booking fee|cancell?ation fee|annual fee|interchange|merchant",
      de: 'ihre[r]? (?:haus)?bank|kartenherausgeber|mahngebühr|rücklastschrift|liefergebühr|versandgebühr|stornogebühr|jahresgebühr',
      fr: 'votre banque',
      es: 'su banco',
      it: 'la tua banca',
      nl: 'uw bank',
      pt: 'seu banco',
      pl: 'twój bank',
      cs: 'vaše banka',
      sv: 'din bank',
      da: 'din bank',
      no: 'din bank',
    }),
  ),
);
