/** Words that invoices of a language have and those of its neighbours have not. */
const words: Readonly<Record<string, string>> = {
  en: 'invoice date due total amount tax bill the and for payment description quantity price your number of to order',
  de: 'rechnung rechnungsnummer datum betrag menge mwst ust der die das und für summe netto zahlbar von wir sie kunde bitte tagen',
  fr: 'facture tva désignation quantité montant ttc ht échéance le la les de des vous pour règlement client référence prix du',
  es: 'factura fecha cantidad importe iva descripción precio de el los la del por para cliente vencimiento base imponible pago',
  it: 'fattura data quantità importo iva descrizione prezzo di il della per cliente scadenza imponibile pagamento totale n',
  nl: 'factuur factuurnummer factuurdatum btw aantal bedrag omschrijving prijs het de een van voor klant subtotaal totaal je uw',
  pt: 'fatura data quantidade valor iva descrição preço de o da do para cliente vencimento pagamento não contribuinte nif',
  sv: 'faktura fakturanummer fakturadatum moms antal belopp pris och att för summa betala förfallodatum',
  da: 'faktura fakturanummer fakturadato moms antal beløb pris og til betaling forfaldsdato',
  pl: 'faktura nr data ilość kwota vat cena netto brutto wartość sprzedawca nabywca razem zapłaty',
};

const languages = new Map<string, string[]>();
for (const [language, list] of Object.entries(words))
  for (const word of list.split(' ')) languages.set(word, [...(languages.get(word) ?? []), language]);

/** The language that most different words of a document belong to, or null where hardly any is known. */
export const languageOf = (text: string): string | null => {
  const votes = new Map<string, number>();
  const seen = new Set(
    text
      .slice(0, 60_000)
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
  for (const word of seen)
    for (const language of languages.get(word) ?? []) votes.set(language, (votes.get(language) ?? 0) + 1);
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 2 ? best[0] : null;
};
