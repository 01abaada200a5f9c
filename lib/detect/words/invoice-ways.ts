/** Invoices that a vendor sends, in lower case; what suppliers send to it is told apart by `wayWords`. */
export const invoiceWords =
  /(?<!pro[- ]?forma )(?:e-?)?invoic(?:e|es|ing)\b|\be-?bill(?:s|ing)?\b|paperless|\bpeppol\b|xrechnung|zugferd|factur-x|rechnung(?:en|s(?:versand|stellung))?\b|e-rechnung|\bfactures?\b|facturation électronique|\bfacturas?\b|factura electrónica|\bfattur[ae]\b|\be?-?factu(?:ur|ren)\b|\bfaturas?\b/;

/** How an invoice comes. */
export const wayWords = {
  email:
    /(?:invoices?|bills?|rechnung(?:en)?|factures?|facturas?|fattur[ae]|factu(?:ur|ren)|faturas?)\b.{0,60}?(?:by|via|per|par|por|via|in your|to your|an ihre|à votre|a su|al tuo|naar je|naar uw)\s+(?:e-?mail|mail\b|courriel|correo|inbox)|(?:e-?mail|mailen)\b.{0,30}\b(?:invoices?|rechnung|facture|factura|fattura|factuur|fatura)\b|paperless/,
  post: /(?:invoices?|bills?|rechnung(?:en)?|factures?|facturas?|fattur[ae]|factu(?:ur|ren)|faturas?)\b.{0,80}?(?:(?:by|per|via|par|por) (?:post|mail|letter|brief|courrier|correo postal|posta|correio)\b|on paper|auf papier|papierform|papier\b|en papel|cartacea|em papel)|(?:paper|papier)[ -]?(?:invoices?|bills?|rechnung|facture|factuur)/,
  'e-invoice':
    /\be-?invoic(?:e|es|ing)\b|electronic invoic|\bpeppol\b|xrechnung|zugferd|factur-x|e-rechnung|elektronische rechnung|factur(?:e|ation)s? électronique|factura electrónica|fattur[ae] elettronic[ae]|e-factu(?:ur|ren)|elektronische factu(?:ur|ren)|fatura eletr[óô]nica|facturae\b/,
  account:
    /(?:invoices?|bills?)\b.{0,60}?(?:in|on|from|under) (?:your|my|the) (?:online |customer )?(?:account|portal|dashboard)|(?:download|view|find|see) (?:all )?(?:of )?(?:your|my) (?:past )?invoices|rechnung(?:en)?\b.{0,60}(?:im|in ihrem|in deinem) (?:kunden)?(?:konto|portal|bereich)|factures?\b.{0,60}(?:espace client|votre compte|mon compte)|facturas?\b.{0,60}(?:su|tu|mi) (?:cuenta|área)|fattur[ae]\b.{0,60}(?:area (?:clienti|riservata|personale)|tuo account|suo account)|factu(?:ur|ren)\b.{0,60}(?:je|uw|mijn) account|faturas?\b.{0,60}(?:sua conta|área de cliente|minha conta)/,
};

/** Words that ask which way suits. */
export const askedWords =
  /\b(?:choose|prefer|on request|switch|opt (?:in|out)|tell us how|would you like|wahlweise|auf wunsch|wünschen|umstellen|wählen|choisi\w*|préfér\w*|sur demande|elegir|elija|prefier\w*|si lo desea|scegli\w*|prefer\w*|su richiesta|kies\w*|liever|op verzoek|escolh\w*|a pedido)\b/;

/** Invoices that others send to the vendor, or that its software writes for customers of theirs. */
export const othersInvoices =
  /\b(?:suppliers?|vendors?|lieferanten?|fournisseurs?|proveedor(?:es)?|fornitor[ei]|leveranciers?|fornecedor(?:es)?)\b|\b(?:create|write|issue|design) (?:your |an? |professional )?(?:e-?)?invoices?|rechnungen (?:schreiben|erstellen)|(?:send|submit|senden|schicken) (?:us |sie uns |uns )?(?:your|ihre) (?:e-?)?(?:invoices?|rechnung)/;
