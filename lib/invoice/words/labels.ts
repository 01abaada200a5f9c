/**
 * Names that stand before, beside or above a value on an invoice, by language. Phrases are parted by commas, without
 * accents and punctuation as `plainName` leaves them.
 */

type Words = Readonly<Record<string, string>>;

export const numberWords: Words = {
  en: 'invoice number, invoice no, invoice nr, invoice num, invoice id, invoice ref, invoice reference, inv no, bill number, bill no, receipt number, receipt no, bill ref, document number, document no, credit note number, credit note no, statement number, tax invoice no, tax invoice number, invoices no',
  de: 'rechnungsnummer, rechnungsnr, rechnungs nr, rechnungs nummer, rechnung nr, rechnung nummer, re nr, belegnummer, beleg nr, gutschriftnummer, gutschrift nr, quittungsnummer, mahnung nr, mahnungsnummer',
  fr: 'numero de facture, facture numero, facture num, no de facture, n de facture, facture n, facture no, facture numero, n facture, num facture, numero facture, ref facture, reference facture, avoir n, numero d avoir',
  es: 'numero de factura, n de factura, no de factura, nº de factura, num factura, factura n, factura no, factura numero, factura num, factura nº, n factura, no factura',
  it: 'numero fattura, n fattura, nr fattura, fattura n, parcella n, notula n, fattura nr, fattura numero, numero documento, fattura no, ricevuta n, documento n',
  nl: 'factuurnummer, factuurnr, factuur nr, factuur nummer, faktuurnummer, creditnota nr, creditnummer',
  pt: 'numero da fatura, n da fatura, no da fatura, fatura n, fatura no, fatura numero, factura n, numero da factura, nota fiscal n, n fatura',
  sv: 'fakturanummer, fakturanr, faktura nr',
  da: 'fakturanummer, faktura nr, fakturanr',
  pl: 'numer faktury, nr faktury, faktura nr, faktura vat nr',
};

/** The document's own name, which may stand right before its number. */
export const titleWords: Words = {
  en: 'invoice, tax invoice, bill, receipt, credit note, pro forma invoice, proforma invoice, proforma',
  de: 'rechnung, gutschrift, beleg, quittung',
  fr: 'facture, avoir, recu',
  es: 'factura, recibo',
  it: 'fattura, ricevuta, parcella',
  nl: 'factuur, creditnota',
  pt: 'fatura, recibo, fatura recibo, factura recibo',
  sv: 'faktura',
};

export const issueWords: Words = {
  en: 'invoice date, date of invoice, date of issue, issue date, issued on, issued at, issued, date issued, bill date, billing date, receipt date, tax date, document date, statement date, invoiced on, created, date created, dated',
  de: 'rechnungsdatum, datum der rechnung, ausstellungsdatum, belegdatum, rechnungs datum, liefer und rechnungsdatum, rechnungs und lieferdatum, ausgestellt am',
  fr: 'date de facture, date de la facture, date facture, date de facturation, date d emission, emise le, emis le, date d etablissement, facture du',
  es: 'fecha de factura, fecha factura, fecha de la factura, fecha de emision, fecha emision, fecha de expedicion, emitida el',
  it: 'data fattura, data della fattura, data di emissione, data emissione, data documento, emessa il',
  nl: 'factuurdatum, datum factuur, faktuurdatum',
  pt: 'data da fatura, data de emissao, data emissao, data da factura, data do documento, emitida em',
  sv: 'fakturadatum',
  da: 'fakturadato',
  pl: 'data wystawienia, data faktury',
};

/** Only where no better name is there; "order date" and "delivery date" are other dates. */
export const dateWords: Words = { any: 'date, datum, fecha, data, le, dato, date of' };

export const dueWords: Words = {
  en: 'due date, date due, payment due date, payment due, payment term, payment terms, due on, due by, due, pay by, payable by, payment due by, please pay by, please remit until, please pay until, invoice due, payment date due',
  de: 'falligkeitsdatum, fallig am, fallig bis, zahlbar bis, zahlbar bis zum, zahlungsziel, fallig, falligkeit, zu zahlen bis, zahlung bis, bis zum',
  fr: 'date d echeance, echeance, date echeance, date limite de paiement, a payer avant le, a regler avant le, payable avant le, payable le, date de reglement',
  es: 'fecha de vencimiento, vencimiento, fecha vencimiento, vence el, pagar antes del, fecha limite de pago',
  it: 'data di scadenza, scadenza, data scadenza, scadenza pagamento, entro il, pagare entro il',
  nl: 'vervaldatum, uiterste betaaldatum, te betalen voor, betalen voor, vervalt op, uiterlijk, betaaldatum',
  pt: 'data de vencimento, vencimento, data vencimento, vence em, pagar ate, data limite de pagamento, data limite',
  sv: 'forfallodatum, forfallodag',
  da: 'forfaldsdato, betalingsdato',
  pl: 'termin platnosci, termin zaplaty',
};

/** The reference that the buyer gave, first; then the seller's numbers for the order and for the customer. */
export const referenceWords: readonly Words[] = [
  {
    en: 'po number, po no, po, p o number, p o no, p o, purchase order, purchase order number, purchase order no, your reference, your ref, your order, your order no, your order number, customer reference, customer ref, customer po, buyer reference, reference, ref, po ref',
    de: 'ihre bestellung, ihre bestellnummer, bestellnummer, bestell nr, ihre referenz, ihr zeichen, ihre auftragsnummer, gemass bestellung nr, bestellung nr, kundenreferenz, ihre bestellung nr',
    fr: 'ref de commande, reference de commande, votre reference, votre ref, vos references, votre commande, bon de commande, n de commande, numero de commande, commande n, reference client, reference, ref client',
    es: 'su referencia, su pedido, orden de compra, numero de pedido, pedido n, n de pedido, referencia, pedido',
    it: 'vostro riferimento, vs riferimento, vs rif, vostro ordine, ordine di acquisto, ordine n, numero ordine, riferimento, rif ordine',
    nl: 'uw referentie, uw kenmerk, uw ordernummer, inkooporder, inkoopordernummer, referentie, uw bestelnummer',
    pt: 'sua referencia, vossa referencia, ordem de compra, numero do pedido, pedido n, encomenda n, referencia, sua encomenda, v ref',
  },
  {
    en: 'order id, order number, order no, job number, project',
    de: 'auftragsnummer, auftrags nr, auftrag nr, zur bestellung, zu bestellung, projekt',
    fr: 'numero de dossier, dossier n, n de dossier',
    es: 'numero de orden, expediente',
    it: 'commessa, pratica n',
    nl: 'ordernummer, bestelnummer, projectnummer',
    pt: 'numero de encomenda, processo n',
  },
];

/** Words that make a total one with tax, beyond doubt. */
export const grandTotalWords: Words = {
  en: 'grand total, invoice total, total invoice, total incl, total including, total inc, total amount, total with tax, total gross, gross total, gross amount, total incl vat, total inc vat, total including vat, total including tax, total gbp, total usd, total eur, total amount due, invoice amount, order total',
  de: 'gesamtbetrag, gesamtkosten brutto, rechnungsbetrag, gesamtsumme, rechnungssumme brutto, rechnungssumme, bruttobetrag, endbetrag, endsumme, gesamt brutto, summe brutto, bruttosumme, brutto, gesamtbetrag brutto, gesamtpreis, rechnungsendbetrag, rechnungsgesamtbetrag, total brutto, gesamt inkl, summe inkl, betrag inkl, total inkl',
  fr: 'total ttc, montant ttc, montant total ttc, montant total, total general, total toutes taxes comprises, total facture, total de la facture',
  es: 'total factura, importe total, total iva incluido, total con iva, total general, total eur, total euros, importe total factura',
  it: 'totale fattura, totale documento, totale complessivo, importo totale, totale ivato, totale iva inclusa, totale generale, totale lordo',
  nl: 'totaal incl, totaal inclusief, totaalbedrag, factuurbedrag, totaal incl btw, totaal inclusief btw, factuurtotaal, eindtotaal, totaalprijs',
  pt: 'total geral, valor total, total da fatura, montante total, total com iva, total da factura, total do documento, total eur',
  sv: 'att betala, summa att betala, totalt inkl moms, fakturabelopp',
  da: 'i alt inkl moms, total inkl moms, fakturabelob',
  pl: 'razem brutto, wartosc brutto, kwota brutto, do zaplaty',
};

export const totalWords: Words = {
  any: 'total, totale, totaal, gesamt, summe, totals, totaux, suma, totalt, i alt, razem',
};

/** What is left to pay; the total only where nothing else is called so. */
export const dueAmountWords: Words = {
  en: 'amount due, balance due, total due, due payable, total payable, amount payable, balance, please pay, payment due, net payable, amount to pay, to pay, you pay, amount owed, amount outstanding, balance outstanding, amount paid, paid, total paid',
  de: 'zu zahlen, zahlbetrag, zu zahlender betrag, offener betrag, noch zu zahlen, restbetrag, forderung, zahlungsbetrag, falliger betrag',
  fr: 'net a payer, montant a payer, total a payer, solde a payer, reste a payer, a payer, solde du, montant du, total du',
  es: 'total a pagar, importe a pagar, a pagar, saldo pendiente, liquido a percibir',
  it: 'totale da pagare, importo da pagare, netto a pagare, da pagare, saldo',
  nl: 'te betalen, te betalen bedrag, openstaand bedrag, te voldoen, totaal te betalen, nog te betalen',
  pt: 'total a pagar, valor a pagar, a pagar, saldo em divida, montante a pagar',
};

/** In a name of a total these make it one without tax, a part, or another thing. */
export const notTotal =
  /\b(?:sub\w*|sous|netto?|ht|hors|excl\w*|exkl\w*|zzgl|ohne|before|sin|base|imponibile|zwischen\w*|parcial|parziale|discount\w*|rabatt\w*|remise|descuento|sconto|korting|desconto|hours|items|qty|quantity|savings?|previous|shipping|freight|iliquido|tributavel|gravado)\b/;

export const taxWords =
  /\b(?:tax(?:es)?|vat|gst|hst|pst|qst|mwst|mehrwertsteuer|ust|umsatzsteuer|tva|iva|btw|imposta|moms|omzetbelasting|steuer|steuerbetrag|taxe|impuestos?|impostos?|igic|icms|ptu)\b/;

/** A tax row that sums up others. */
export const taxSumWords =
  /\b(?:total (?:tax(?:es)?|vat|gst|tva|iva|btw|mwst|ust|des taxes|impuestos)|(?:tax(?:es)?|vat|gst|tva|iva|btw|mwst) total|total (?:de )?(?:tva|iva)|totale (?:iva|imposta)|summe (?:umsatzsteuer|mwst|ust|steuern?)|totaal btw|montant (?:total )?(?:de la )?tva|importo iva|total do iva|taxes totales)\b/;

/** A row that speaks of tax and gives no amount of it: numbers, bases, totals with or without tax. */
export const notTax =
  /\b(?:(?:id|tin|no|nr|number|reg|identnr|registration|before|without|excl\w*|exkl\w*|excluding|exclusief|inkl|incl\w*|including|inbegrepen|comprise?s?|inclu\w+|inclus\w+|base|basis|taxable|imponibile|hors|sin|sub\w*|brutto|ttc|invoice|ohne|point|date|office|rate)|netto?(?= (?:amount|betrag|total)))\b/;

/** Sums of the lines, or of lines and extras, before tax. */
export const netWords: Words = {
  en: 'subtotal, sub total, net total, net amount, total net, net, total excl, total excluding, total excl vat, total ex vat, total before tax, amount before tax, taxable amount, total without tax, goods total, items total, item subtotal, items subtotal',
  de: 'zwischensumme, nettobetrag, netto, summe netto, nettosumme, gesamt netto, netto gesamt, gesamtbetrag netto, warenwert, rechnungssumme netto, total netto',
  fr: 'sous total, total ht, montant ht, total hors taxes, montant total ht, net ht, total net ht, base ht',
  es: 'subtotal, base imponible, total sin iva, importe neto, total neto, suma',
  it: 'subtotale, imponibile, totale imponibile, totale netto, totale parziale, netto, totale senza iva, totale merce',
  nl: 'subtotaal, totaal excl, totaal excl btw, totaal exclusief btw, netto, nettobedrag, totaal exclusief',
  pt: 'subtotal, total sem iva, total liquido, base tributavel, incidencia, iliquido, total iliquido',
};

export const discountWords: Words = {
  en: 'discount, discounts, rebate, less discount, loyalty discount, promotion, coupon, voucher',
  de: 'rabatt, rabatte, nachlass, abzgl rabatt, abzuglich rabatt, gutschein, preisnachlass',
  fr: 'remise, remises, rabais, reduction, reductions, ristourne',
  es: 'descuento, descuentos, dto, bonificacion',
  it: 'sconto, sconti, abbuono',
  nl: 'korting',
  pt: 'desconto',
};

/** What is added to the goods. */
export const chargeWords: Words = {
  en: 'shipping, shipping and handling, shipping handling, delivery, delivery charge, freight, postage, postage and packing, handling, handling fee, surcharge, service fee, service charge, admin fee, administration fee, processing fee, convenience fee, booking fee, fuel surcharge, late fee, other charges, other, misc, miscellaneous, sundries, fee, fees, charges, additional charges',
  de: 'versand, versandkosten, porto, fracht, zuschlag, bearbeitungsgebuhr, mindermengenzuschlag, verpackung, lieferung, servicegebuhr, mahngebuhr, mahngebuhren, gebuhr, sonstiges, sonstige kosten, zzgl versand',
  fr: 'frais de port, livraison, frais de livraison, port, supplement, frais de dossier, frais, frais de gestion, autres frais, divers',
  es: 'gastos de envio, envio, portes, recargo, gastos de gestion, otros gastos, otros, varios',
  it: 'spese di spedizione, spedizione, trasporto, spese di trasporto, supplemento, spese di incasso, spese bancarie, altre spese, varie',
  nl: 'verzendkosten, verzending, bezorgkosten, toeslag, administratiekosten, overige kosten, diversen',
  pt: 'portes, portes de envio, envio, taxa de servico, outros encargos, outros, diversos',
};

/** Names of extras that say nothing. */
export const vagueCharge =
  /^(?:other(?: charges| fees)?|misc\w*|sundries|fees?|charges?|additional charges?|extras?|adjustments?|gebuhr(?:en)?|sonstige\w*(?: kosten)?|frais|autres(?: frais)?|divers|otros(?: gastos)?|varios|varie|altre(?: spese)?|overige(?: kosten)?|diversen|outros(?: encargos)?|diversos)$/;

export const prepaidWords: Words = {
  en: 'amount paid, paid, less paid, deposit, deposit paid, less deposit, prepayment, prepaid, payment received, payments, less payments, payments received, already paid, total paid, paid to date, credit applied, advance payment',
  de: 'anzahlung, abzgl anzahlung, bereits bezahlt, bereits gezahlt, geleistete anzahlung, gezahlt, zahlung, abschlag, abzuglich anzahlung',
  fr: 'acompte, acompte verse, deja regle, deja paye, montant paye, acomptes, avance',
  es: 'anticipo, pagado, a cuenta, importe pagado, entregado a cuenta',
  it: 'acconto, versato, gia pagato, acconti, importo pagato, pagato',
  nl: 'aanbetaling, reeds betaald, voldaan, betaald, al betaald, voorschot',
  pt: 'sinal, adiantamento, ja pago, valor pago, pago',
};

export const roundingWords: Words = {
  en: 'rounding, round off, rounding adjustment, rounded',
  de: 'rundung, rundungsdifferenz',
  fr: 'arrondi',
  es: 'redondeo',
  it: 'arrotondamento',
  nl: 'afronding',
  pt: 'arredondamento',
};

/** A person or desk that answers for this invoice. */
export const contactWords: Words = {
  en: 'contact, your contact, contact person, contact name, account manager, prepared by, handled by, attended by, your advisor, clerk, issued by, sales rep, our contact, our reference, our ref',
  de: 'ansprechpartner, ansprechpartnerin, ihr ansprechpartner, ihre ansprechpartnerin, bearbeiter, bearbeiterin, sachbearbeiter, sachbearbeiterin, es bedient sie, kontakt, kundenbetreuer, unser zeichen, kontaktperson',
  fr: 'interlocuteur, votre interlocuteur, votre contact, contact, suivi par, dossier suivi par, affaire suivie par',
  es: 'persona de contacto, contacto, atendido por, su gestor, comercial',
  it: 'referente, persona di contatto, contatto, riferimento interno, vostro referente',
  nl: 'contactpersoon, uw contactpersoon, contact, behandeld door',
  pt: 'pessoa de contacto, contacto, contato, atendido por, seu contacto',
};

export const accountWords: Words = {
  en: 'account number, account no, acct no, acc no, a c no, a c number, a c, acct, acc, account, sort code, routing number, aba, bsb, clabe',
  de: 'kontonummer, konto nr, kontonr, konto',
  fr: 'numero de compte, compte, rib',
  es: 'numero de cuenta, cuenta, ccc, clabe',
  it: 'numero conto, conto corrente, c c n, conto',
  nl: 'rekeningnummer, bankrekening, rekening',
  pt: 'numero da conta, conta, nib, pix, chave pix',
  sv: 'bankgiro, plusgiro',
};

export const sellerWords: Words = {
  en: 'from, seller, sold by, vendor, supplier, bill from, billed by, issued by, invoice from, company, provider',
  de: 'von, verkaufer, lieferant, rechnungsersteller, absender, rechnungssteller, anbieter, leistungserbringer, auftragnehmer, verkauft durch, verkauf durch',
  fr: 'emetteur, vendeur, fournisseur, de, vendu par, prestataire, emis par',
  es: 'emisor, vendedor, proveedor, de, vendido por, datos del emisor, datos de la empresa',
  it: 'fornitore, venditore, cedente, da, mittente, cedente prestatore, venduto da, emittente',
  nl: 'van, verkoper, leverancier, afzender, verkocht door',
  pt: 'emissor, vendedor, fornecedor, de, emitente, vendido por, prestador',
};

export const accountHolderWords: Words = {
  en: 'account holder, account name, beneficiary, payee, name of account, beneficiary name, remit to, pay to, payable to, make checks payable to, make all checks payable to, make cheques payable to',
  de: 'kontoinhaber, empfanger, zahlungsempfanger, inhaber',
  fr: 'titulaire du compte, titulaire, beneficiaire',
  es: 'titular, titular de la cuenta, beneficiario',
  it: 'intestatario, beneficiario, intestato a, intestatario conto',
  nl: 'rekeninghouder, ten name van, t n v, tnv, begunstigde',
  pt: 'titular, titular da conta, beneficiario, favorecido',
};

/** Who is billed: names that are followed by a name alone, first; then those over an address. */
export const buyerWords: readonly Words[] = [
  {
    en: 'customer name, client name, buyer name, billed to name',
    de: 'kundenname',
    fr: 'nom du client, nom client',
    es: 'nombre del cliente, nombre cliente',
    it: 'nome cliente, ragione sociale cliente',
    nl: 'klantnaam, naam klant',
    pt: 'nome do cliente, nome cliente',
  },
  {
    en: 'bill to, billed to, billing address, invoice to, invoiced to, sold to, buyer, customer, client, billing to, billing details, billing information, billing info, customer details, charge to, invoice address, prepared for, bill to address, payment address, issued to, recipient, account name, customer address, invoice for',
    de: 'rechnungsempfanger, rechnungsadresse, zahlungsadresse, rechnungsanschrift, rechnung an, kunde, kaufer, auftraggeber, leistungsempfanger, empfanger, rechnungsanschrift des kunden',
    fr: 'facture a, adresse de facturation, client, destinataire, acheteur, adresse facturation, facturer a, adresse client',
    es: 'facturar a, cliente, facturado a, datos del cliente, direccion de facturacion, comprador, destinatario, factura a',
    it: 'cliente, fatturare a, intestato a, spett le, spettabile, destinatario, indirizzo di fatturazione, cessionario, cessionario committente, fatturato a, acquirente, dati cliente',
    nl: 'factuuradres, factureren aan, klant, gefactureerd aan, aan, klantgegevens, factuur aan, afnemer',
    pt: 'faturar a, cliente, faturado a, dados do cliente, endereco de faturacao, destinatario, comprador, exmo sr, exmos srs, fatura para, cobrar de',
  },
  {
    any: 'name, naam, nom, nome, nombre, a la atencion de, a l attention de, all attenzione di, alla cortese attenzione di, ter attentie van, ter attentie, zu handen, ao cuidado de, to, for, an, a, para, per, voor, attn, attention, z hd, ship to, deliver to',
  },
];

/** Over an address that is the buyer's or another's, in any case not the seller's. */
export const otherPartyWords: Words = {
  en: 'ship to, shipping address, delivery address, deliver to, service address, shipped to, delivered to, shipping to, shipping info, shipping information, shipping details',
  de: 'lieferadresse, lieferanschrift, versandadresse, lieferung an, lieferempfanger',
  fr: 'adresse de livraison, livre a, livraison, livrer a',
  es: 'direccion de envio, enviar a, direccion de entrega, entregar a',
  it: 'indirizzo di spedizione, destinazione, spedire a, luogo di consegna, destinazione merce',
  nl: 'afleveradres, verzendadres, bezorgadres, leveradres',
  pt: 'endereco de entrega, entregar a, local de entrega, morada de entrega, enviar para',
};

/** Heads of the column that says what is charged, and of the one that says how much. */
export const descriptionHeads =
  /\b(?:descriptions?|items?|products?|services?|details|particulars|title|activity|task|artikel\w*|bezeichnung|beschreibung|position|leistung\w*|produkt|text|designation|libelle|prestations?|produits?|articles?|descripcion|conceptos?|articulos?|productos?|servicios?|descrizione|prodott[oi]|servizi[o]?|articol[oi]|causale|omschrijving|product|beschrijving|diensten|descricao|descritivo|artigos?|produtos?|servicos?|benamning|beskrivelse|beskrivning|nazwa)\b/;
export const amountHeads =
  /\b(?:amounts?|totals?|price|cost|line total|sum|subtotal|betrag|gesamt\w*|summe|preis|entgelt|gesamtpreis|montant|prix|importe|precio|importo|prezzo|totale|bedrag|totaal|prijs|valor|preco|belopp|belob|kwota|wartosc)\b/;
export const quantityHeads =
  /\b(?:qty|quantity|quantities|units|hours|hrs|menge|anzahl|quantite|qte|nombre|cantidad|cant|unidades|quantita|q ta|qta|aantal|hoeveelheid|quantidade|qtd|qtde|antal|ilosc|amount)\b/;
export const unitPriceHeads =
  /\b(?:unit price|price|rate|unit cost|price each|einzelpreis|einzel|stuckpreis|e preis|preis|prix unitaire|pu|p u|pu ht|p u ht|precio|precio unitario|prezzo|prezzo unitario|prijs|stukprijs|prijs per stuk|preco|preco unitario|valor unitario)\b/;

/** Rows between the lines and under them that are no goods or service. */
export const notLine =
  /^(?:base imponible|imponibile|goods total|items? total|carriage|shipping(?: and handling)?|postage|freight|delivery(?: charge)?|versand\w*|porto|fracht|frais de (?:port|livraison)|gastos de envio|portes|spese di (?:spedizione|trasporto)|verzendkosten|bezorgkosten|total iliquido|invoice total|sub\s?totals?|total\b|totale\b|totaal|totals|zwischensumme|ubertrag|summe|sous total|subtotale|subtotaal|rabatt|abzgl|abzuglich|zzgl|zuzuglich|discount|less|remise|descuento|sconto|korting|desconto|incl\b|inkl\b|including|enthalten|davon|dont|grand total|netto|nettobetrag|gesamt\w*|net total|net amount|tax\b|vat\b|tva|mwst|iva\b|btw|balance|amount due|carried|brought|previous|deposit|paid|payment)/;

/** The number of an order, which is the number of a document that confirms it. */
export const orderNumberWords: Words = {
  en: 'order id, order number, order no, order, order summary, confirmation number, confirmation no, booking reference, booking number, booking id, booking no, reservation number',
  de: 'bestellnummer, bestell nr, bestellung, auftragsnummer, auftrags nr, ihre bestellung, buchungsnummer',
  fr: 'numero de commande, n de commande, reference de commande, commande, commande n',
  es: 'numero de pedido, n de pedido, pedido, pedido n',
  it: 'numero ordine, ordine, ordine n, codice prenotazione, prenotazione n',
  nl: 'bestelnummer, ordernummer, bestelling',
  pt: 'numero da encomenda, numero do pedido, encomenda, pedido',
};

/** The day of an order. */
export const orderDateWords: Words = {
  en: 'order date, date added, date of order, placed on, ordered on',
  de: 'bestelldatum, auftragsdatum, bestellt am, bestellung vom',
  fr: 'date de commande, date de la commande, passee le, commande du',
  es: 'fecha de pedido, fecha del pedido, realizado el',
  it: 'data ordine, data dell ordine, effettuato il',
  nl: 'besteldatum, orderdatum, besteld op',
  pt: 'data da encomenda, data do pedido, realizada em',
};

/** What a mail says of itself where no title does. */
export const documentSentences: readonly (readonly [kind: 'reminder' | 'order-confirmation' | 'receipt', RegExp])[] = [
  [
    'reminder',
    /\b(?:final notice|overdue invoices?|\d+ days (?:past due|overdue)|(?:tiene|tienes) un pago pendiente|openstaande factuur|unable to (?:process|collect|charge)\b.{0,30}\bpayment|payment (?:has )?failed|payment (?:was|could) not be (?:processed|collected)|payment was declined)\b/,
  ],
  [
    'order-confirmation',
    /^order (?:details|summary)|^détails? de (?:la|votre) commande|\b(?:(?:order|booking|reservation) (?:has been|was|is) (?:received|confirmed|placed|processed)|(?:received|confirms?) your order|(?:bestellung|auftrag)\b.{0,50}\b(?:eingegangen|erhalten|bestätigt)|bestätigen (?:ihre|deine) bestellung|commande (?:a (?:bien )?été|est) (?:enregistrée|reçue|confirmée|validée)|(?:pedido|encomenda)\b.{0,30}\b(?:recibido|confirmado|recebid[oa]|confirmad[oa])|(?:ordine|prenotazione)\b.{0,30}\b(?:ricevut[oa]|confermat[oa])|bestelling\b.{0,30}\b(?:ontvangen|bevestigd))/,
  ],
  [
    'receipt',
    /\b(?:(?:is|here['’]s) (?:the|your|a) receipt|receipt for your|about this receipt|payment (?:was|has been) (?:successful|received)|hier ist ihre quittung|voici votre reçu)\b/,
  ],
];

/** What a document calls itself in its title, the most telling first. */
export const documentWords: readonly (readonly [
  kind: 'credit-note' | 'reminder' | 'order-confirmation' | 'receipt' | 'invoice',
  RegExp,
])[] = [
  [
    'credit-note',
    /\b(?:credit (?:note|memo)|gutschrift|rechnungskorrektur|stornorechnung|facture d avoir|^avoir|nota de credito|factura rectificativa|nota di credito|creditnota|creditfactuur)\b/,
  ],
  [
    'reminder',
    /\b(?:(?:payment )?reminder|overdue notice|past due notice|final notice|zahlungserinnerung|mahnung|rappel|relance|recordatorio de pago|sollecito|betalingsherinnering|aanmaning|lembrete de pagamento)\b/,
  ],
  [
    'order-confirmation',
    /\b(?:order (?:confirmation|acknowledgement)|auftragsbestatigung|bestellbestatigung|confirmation de commande|confirmacion de pedido|conferma d ordine|orderbevestiging|confirmacao d[eo] (?:pedido|encomenda)|proforma|pro forma)\b/,
  ],
  [
    'invoice',
    /\b(?:(?:tax )?invoices?|rechnung(?!s(?:adresse|anschrift|empfanger))\w*|facture|factura|fattura|parcella|honorarnote|factuur(?!adres)\w*|fatura|faktura\w*|nota fiscal|bill)\b/,
  ],
  ['receipt', /\b(?:receipt|quittung|kassenbon|kaufbeleg|zahlungsbeleg|recu|recibo|ricevuta|kwitantie|bon)\b/],
];
