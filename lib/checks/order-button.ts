/**
 * What the button that ends an order promises: `pay` where it names paying or the duty to pay, `order` where it names
 * ordering only. "Continue", "Submit" and "Confirm" promise nothing. Words that a vendor chooses for a button are few
 * in every language, so a list of stems does.
 */
const pay: readonly RegExp[] = [
  // en
  /\b(?:pay|buy|purchase|donate|subscribe and pay)\b/i,
  // de; "kaufen" names the sale, which the courts take for enough
  /zahlungspflichtig|kostenpflichtig|\b(?:jetzt )?(?:bezahlen|zahlen|kaufen)\b/i,
  // fr
  /obligation de paiement|\b(?:payer|acheter|régler)\b/i,
  // es pt it
  /\b(?:pagar|comprar|paga|acquista|compra)\b|obligaci[oó]n de pago|obbligo di pagamento/i,
  // nl
  /betalingsverplichting|\b(?:betalen|betaal|kopen|koop)\b/i,
  // pl cs
  /obowiązkiem zapłaty|zavazující|(?:zapłać|kup teraz|kupuję i płacę|zaplatit|koupit)/i,
  // sv da no fi
  /\b(?:betala|betal|köp|køb|kjøp|maksa|osta)\b|betalingspligt|betalingsforpliktelse|maksuvelvo/i,
  // ja zh ru tr ar
  /支払|購入|付款|支付|购买|購買|оплат|купить|\böde|satın al|ادفع|الدفع|شراء/i,
];

const order: readonly RegExp[] = [
  /\b(?:place (?:my |your )?order|order now|submit order|complete (?:my |your )?order|checkout)\b/i,
  /\b(?:bestellen|bestellung|auftrag)\b/i,
  /\bcommander\b|commande/i,
  /\b(?:pedido|ordina|ordine|encargar|finalizar)\b/i,
  /\bbestelling\b|\bbestellen\b/i,
  /zamów|zamawiam|objednat|objednávk/i,
  /beställ|\bbestil\b|bestilling|tilaa/i,
  /注文|下单|提交订单|заказ|sipariş|اطلب|الطلب/i,
];

export const orderButton = (name: string): 'pay' | 'order' | null => {
  // "Pay later" and "Payment options" lead on, they do not pay; "avec obligation de paiement" does.
  if (
    !/obliga[ct]i|obblig/i.test(name) &&
    /\b(?:payment|zahlungsart|paiement|pago|pagamento)\b/i.test(name) &&
    !/(?:submit|make|confirm) (?:my |your )?payment/i.test(name)
  )
    return null;
  if (pay.some((pattern) => pattern.test(name))) return 'pay';
  return order.some((pattern) => pattern.test(name)) ? 'order' : null;
};

/** "Next", "Review your order", "Continue to delivery": another step follows. "Continue" alone tells nothing. */
export const leadsOn = (name: string): boolean =>
  /\b(?:next|review|continue (?:to|checkout)|proceed to|back|weiter zu\w*|nächster|prüfen|zurück|suivant|étape|vérifier|siguiente|revisar|avanti|verifica|volgende|controleren|próximo|dalej|další|nästa|næste|neste|seuraava|ileri)\b|次へ|確認|下一步|далее|التالي/i.test(
    name,
  );
