/** A fee for paying, in any language; lower case. Rejected: "fee" and "gebühr" alone (delivery, booking, cancelling). */
export const surchargeWords =
  /surcharge|(?:card|credit card|paypal|processing|payment|transaction|handling|convenience) (?:processing )?(?:fee|charge)s?\b|(?:extra|additional) (?:fee|charge|cost)s?\b|\bfee of\b|\bfee applies|aufschlag|aufpreis|zahlungsgebühr|(?:kreditkarten|paypal|nachnahme|zahlungsart|transaktions|bearbeitungs)gebühr|gebühr|frais (?:de (?:paiement|transaction|dossier|carte)|supplémentaires|bancaires)|supplément|majoration|recargo|comisi[oó]n|cargo adicional|sovrapprezzo|commission[ei]|supplemento|toeslag|transactiekosten|betaalkosten|taxa (?:adicional|de (?:pagamento|processamento))|acréscimo|sobretaxa|dopłata|opłata (?:za płatność|dodatkowa|manipulacyjna)|prowizj|příplatek|poplatek|avgift|tillägg|gebyr|tillæg|tillegg|palvelumaksu|lisämaksu|手数料|附加费|手续费|手續費|комисси|наценк|komisyon|ek ücret|رسوم/g;

/** Less to pay for one way of paying. */
export const discountWords =
  /discount|skonto|rabatt|nachlass|remise|réduction|escompte|descuento|sconto|korting|desconto|rabat|sleva|rabatt|alennus|割引|优惠|折扣|скидк|indirim|خصم/g;

/** Words that say no fee is taken. */
export const noSurcharge =
  /\b(?:no|without|zero|never any|free of|don['’]t charge|do not charge|not charge)\b[^.]{0,25}(?:surcharge|fee|charge|cost)|(?:keine?|ohne)[^.]{0,25}(?:gebühr|aufschlag|aufpreis)|gebührenfrei|(?:sans|aucun)[^.]{0,15}(?:frais|supplément)|sin (?:recargo|comisi)|senza (?:commission|sovrapprezz|costi)|geen (?:toeslag|extra kosten|transactiekosten)|sem (?:taxa|acréscimo)|bez (?:dopłat|prowizji|poplatk|příplatk)|(?:ingen|inga|utan|uden|uten) (?:extra )?(?:avgift|gebyr)|手数料無料|免手续费|без комисси|komisyonsuz|بدون رسوم/;

/** A way of paying that a fee may be tied to. */
export const methodNames =
  /\b(?:credit ?cards?|debit ?cards?|by card|card payments?|(?:all|with) cards?|visa|master ?card|amex|american express|diners|paypal|klarna|apple pay|google pay|sepa|bank transfers?|cash on delivery|cod|cheques?|(?:by|personal|paper) checks?|invoices?|kreditkarten?|ec-karte|nachnahme|rechnung|vorkasse|lastschrift|überweisung|sofort|ratenzahlung|carte(?:s)?(?: bancaire| de crédit)?|virement|contre[- ]remboursement|chèque|tarjetas?|transferencia|contra ?reembolso|carta di credito|bonifico|contrassegno|creditcard|ideal|overschrijving|rembours|achteraf|cartão|boleto|pix|transferência|karta|kartą|przelew\w*|pobrani\w*|kart\w*|dobírk\w*|převod\w*|kort|kortbetalning|faktura|efterkrav|oppkrav|postiennakko|lasku|luottokort\w*)\b|代引|代金引換|クレジット|信用卡|支付宝|支付寶|货到付款|карт|наложен|kredi kart|kapıda ödeme|البطاق|الدفع عند/;

/** Fees that the vendor does not take for a way of paying. Lower case. */
export const othersFees =
  /\byour (?:own )?bank\b|charged? (?:to )?(?:your|the|his|member['’]?s?|my) (?:credit )?card|penalt|deposit|student|gift ?card|\b(?:issuing|your) bank\b|bank (?:may|might) charge|card issuer|ihre[r]? (?:haus)?bank|kartenherausgeber|votre banque|su banco|la tua banca|uw bank|seu banco|twój bank|vaše banka|din bank|foreign (?:exchange|transaction) fee|late (?:payment )?fee|mahngebühr|rücklastschrift|chargeback fee|delivery (?:fee|charge)|shipping (?:fee|charge|surcharge)|liefergebühr|versandgebühr|booking fee|cancell?ation fee|stornogebühr|annual fee|jahresgebühr|interchange|merchant/;
