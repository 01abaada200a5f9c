/**
 * What the sentences of an invoice say, in lower case with accents. Patterns look within one sentence, so ".{0,60}"
 * bridges a few words and no more.
 */

/** A polite word, then paying. What comes between must not be another wish ("please quote the number when you pay"). */
export const pleases: readonly RegExp[] = [
  /\b(?:please|kindly|we (?:kindly )?ask you to|we would be grateful if you)\b(.{0,40}?)\b(?:pay\b|remit|settle|transfer|wire|(?:submit|make|send|arrange|forward|ensure|make sure)\b.{0,20}\b(?:payment|remittance|cheques?|checks?|funds)|click .{0,20}to pay)/,
  /\b(?:bitte|bitten (?:wir )?(?:sie|euch)|wir bitten|wir ersuchen)\b(.{0,110}?)(?:überweis|begleich|bezahl|zahlen\b|zahlung (?:bis|innerhalb|auf|an|binnen)\b|zahlbar|einzahl|entricht|um (?:\p{L}+ ){0,3}zahlung|zahlung zu leisten|um (?:\p{L}+ ){0,2}(?:überweisung|begleichung|ausgleich))/u,
  /\b(?:zahlung|betrag|rechnungsbetrag|summe)\b.{0,20}\bbitte\b(.{0,80}?)(?:leisten|überweis|zahlen|begleich|entricht)/,
  /(?:merci de|veuillez|s['’ ]?il vous plaît|nous vous prions de|prière de|nous vous remercions de|nous vous saurions gré)(.{0,60}?)(?:régl|pay(?:er|ez)|vir(?:er|ement)|acquitter|effectuer .{0,20}(?:paiement|règlement|virement)|adresser .{0,20}(?:paiement|règlement))/,
  /(?:por favor|le rogamos|les rogamos|rogamos|ruego|se ruega|le agradeceríamos|agradeceremos|sírvase)(.{0,60}?)(?:pag(?:ar|ue|uen|o)|abon(?:ar|e|en)|transf(?:er|ier)|ingres(?:ar|e)|realizar .{0,20}(?:pago|transferencia)|efectuar|liquid)/,
  /(?:si prega|vi preghiamo|la preghiamo|per favore|per cortesia|cortesemente|la invitiamo|vi invitiamo|si invita)(.{0,60}?)(?:pag(?:are|amento)|bonific|saldare|versare|versamento|effettuare|provvedere al|corrispondere)/,
  /(?:gelieve|alstublieft|a\.?u\.?b\.?|graag|verzoeken|wij vragen u|vriendelijk)(.{0,80}?)(?:betal(?:en|ing)|overmaken|over te maken|voldoen|te voldoen|overschrijven|storten)/,
  /(?:por favor|por gentileza|agradecemos|solicitamos|queira|pedimos)(.{0,60}?)(?:pag(?:ar|ue|amento)|transfer|liquid|efetu|efectu|deposit)/,
];

/** After "please": a wish that is not to pay. */
export const otherWish =
  /\b(?:note|quote|use|state|include|mention|reference|contact|call|retain|keep|check|review|see|find|do not|don['’]t|angeben|angabe|geben|beachten|nennen|verwenden|vermerken|prüfen|noter|indiquer|mentionner|rappeler|préciser|vérifier|utiliser|contacter|indi(?:car|que|quen)|mencionar|citar|utilizar|usar|indicare|citare|riportare|specificare|utilizzare|vermeld\w*|gebruik\w*|opgave|mencionar|informar)\b/;

export const thanks: readonly RegExp[] = [
  /\b(?:thank you|thanks|many thanks|thank-you|we appreciate your|we (?:truly |really |sincerely )?thank|we value your (?:business|custom))\b/,
  /\b(?:danke|vielen dank|herzlichen dank|besten dank|wir (?:be)?danken|bedanken wir uns|bedanken uns|bedanke (?:ich )?mich)\b/,
  /(?:^|[^\p{L}])(?:merci(?! de (?:ne pas|bien vouloir|r[eè]gl|pay|noter|nous (?:faire|contacter|adresser|r[eé]gl)|votre r[eè]glement|joindre|rappeler|mentionner|pr[eé]ciser|vir|proc))|(?:nous vous remercions|je vous remercie)(?! de (?:bien vouloir|r[eè]gl|pay|proc|noter)))(?![\p{L}])/u,
  /(?:^|[^\p{L}])(?:gracias|agradecemos (?:su|tu|la) (?:confianza|compra|preferencia|pedido))(?![\p{L}])/u,
  /(?:^|[^\p{L}])(?:grazie|(?:la|vi) ringrazi(?:o|amo)|ringraziando|ringraziamo)(?![\p{L}])/u,
  /(?:^|[^\p{L}])(?:bedankt|dank (?:u|je)(?: wel)?|hartelijk dank|wij danken)(?![\p{L}])/u,
  /(?:^|[^\p{L}])(?:obrigad[oa]s?|agradecemos (?:a|o|pela) (?:sua |vossa )?(?:preferência|confiança|compra|preferencia))(?![\p{L}])/u,
];

/** Thanks that ask for something, or are a software's. */
export const noThanks =
  /thanks to (?:our|the|its|a)\b|thank you for (?:quoting|noting|reading)|no,? thank|powered by|generated (?:by|with)/;

const contactOn = '(?:contact|call|phone|e-?mail|reply|reach|write|ring|tel|@|\\d{3})';

export const questions: readonly RegExp[] = [
  new RegExp(
    `\\b(?:questions?|queries|query|enquir(?:y|ies)|inquir(?:y|ies)|need help|need assistance|concerns|issues)\\b.{0,140}?${contactOn}`,
  ),
  new RegExp(`${contactOn}.{0,100}?\\b(?:questions|queries|enquiries|inquiries)\\b`),
  /\b(?:customer (?:care|service|support)|help ?desk|support|billing enquiries|accounts department)\b(?!@).{0,40}?(?:@|\d{3}|\+\d)/,
  /(?:fragen|rückfragen|unklarheiten)\b.{0,120}?(?:kontakt|ruf|e-?mail|mail|telefon|tel|erreich|wend|verfügung|@|\d{3})/,
  /(?:kundenservice|kundendienst|kundenbetreuung|hotline)\b(?!@).{0,40}?(?:@|\d{3}|\+\d)/,
  /(?:question|renseignement|réclamation|précision|pour toute assistance|besoin d['’]aide)s?\b.{0,120}?(?:contact|appel|e-?mail|courriel|téléphon|tél|écri|joind|disposition|@|\d{2} \d{2})/,
  /(?:service client(?:èle|s)?)\b.{0,40}?(?:@|\d{2}|\+\d)/,
  /(?:preguntas?|dudas?|consultas?|aclaraci(?:ón|ones))\b.{0,120}?(?:contact|llam|escrib|e-?mail|correo|tel|@|\d{3})/,
  /(?:atención al cliente)\b.{0,40}?(?:@|\d{3}|\+\d)/,
  /(?:domande|dubbi|informazion[ei]|chiarimenti)\b.{0,120}?(?:contatt|chiam|scriv|rispond|e-?mail|tel|@|\d{3})/,
  /(?:servizio clienti|assistenza clienti)\b.{0,40}?(?:@|\d{3}|\+\d)/,
  /(?:vragen|opmerkingen)\b.{0,120}?(?:contact|bel|mail|tel|bereik|@|\d{3})/,
  /(?:klantenservice)\b(?!@).{0,40}?(?:@|\d{3}|\+\d)/,
  /(?:dúvidas?|perguntas|questões|esclarecimentos?|precisa de ajuda)\b.{0,120}?(?:contact|contat|ligue|e-?mail|tel|@|\d{3})/,
  /(?:apoio ao cliente|atendimento ao cliente)\b.{0,40}?(?:@|\d{3}|\+\d)/,
];

export const guarantees =
  /\b(?:\d+[ -](?:year|month|day)s?\b.{0,30}\b(?:warranty|guarantee)|(?:warranty|guarantee)s?\b.{0,40}\b(?:\d+ (?:year|month|day)s?|covers?|period|valid|applies|includ)|(?:is|are) (?:guaranteed|warranted)|guaranteed for \d+|money[ -]back guarantee|satisfaction guaranteed|(?:lifetime|limited|manufacturer['’]?s?) (?:warranty|guarantee))|(?:gewährleistung|garantie)\b.{0,60}(?:\d+|beträgt|gilt|gewähr)|\d+ (?:jahre?n?|monate?n?)\b.{0,20}(?:garantie|gewährleistung)|garant(?:ie|ia|ía|is)\b.{0,50}(?:\d+ (?:ans?|mois|años?|meses|mesi|anni|jaar|maanden|anos|dias)|légale)|\d+ (?:ans?|mois|años?|meses|mesi|anni|jaar|maanden|anos)\b.{0,20}(?:de |di )?garan[tz]i|garanzia\b.{0,40}\d+|garantido|garantizad/;

export const noGuarantee =
  /\b(?:no|without|not|ohne|keine?|sans|aucune?|sin|senza|nessuna|geen|zonder|sem)\b.{0,12}(?:warrant|guarant|garant|gewähr|garanz)|warranty purposes|void/;

export const lateFees =
  /\b(?:late (?:fees?|charges?|payment)|penalty (?:percentage|rate|interest)|finance charges?|interest\b.{0,60}\b(?:overdue|late|unpaid|past due|outstanding|after|per month|per annum)|(?:overdue|late|unpaid|past due)\b.{0,60}\b(?:interest|charge|fee|penalt))|verzugszins|mahngebühr|verzug(?:spauschale)?\b|säumniszuschlag|pénalités? (?:de|pour) retard|retard de paiement|indemnité forfaitaire|intérêts? (?:de retard|moratoires)|interés(?:es)? (?:de demora|moratorio)|recargo(?:s)? por (?:mora|demora)|pago(?:s)? atrasado|interessi (?:di mora|moratori)|mora\b.{0,40}\d|wettelijke rente|incassokosten|aanmaningskosten|vertragingsrente|te late betaling|juros de mora|multa\b.{0,40}(?:atraso|\d)|atraso no pagamento|dröjsmålsränta|rykkergebyr/;

/** What a sentence threatens with. A notice that interest is owed by law is none. */
export const threats = new RegExp(
  [
    /\b(?:legal (?:action|proceedings|steps|measures)|court (?:action|proceedings|claim|order)|county court|small claims|(?:take|taken|taking|go|going|bring) (?:\w+ ){0,3}to court|collections? (?:agency|agent|department|actions?)|debt (?:collect\w*|recovery)|(?:sent|send|refer(?:red)?|pass(?:ed)?|forward(?:ed)?|hand(?:ed)?|turn(?:ed)?) (?:\w+ ){0,4}(?:over |on )?to (?:an? |our |the )?(?:\w+ )?(?:collections?|collectors?|solicitors?|lawyers?|attorneys?)|instruct (?:our )?(?:solicitors?|lawyers?)|bailiffs?|disconnect(?:ed|ion)?|cut off|suspen(?:d|sion)\b.{0,30}\b(?:services?|account|supply)|(?:services?|account|supply|deliveries)\b.{0,30}\b(?:suspended|stopped|terminated)|report you to|credit (?:rating|score)\b.{0,30}\b(?:affect|damag|harm))\b/,
    /inkasso(?!kosten)|gerichtliche[rnsm]? (?:schritte|maßnahmen|mahnverfahren|geltendmachung|durchsetzung|weg)|rechtliche[nr]? (?:schritte|maßnahmen)|mahnbescheid|mahnverfahren|(?:rechts)?anwalt\b.{0,40}(?:übergeb|beauftrag|einschalt|weiterleit)|(?:anschluss|zugang|leistung|lieferung|dienst|vertrag)\w*\b.{0,40}(?:gesperrt|sperren|eingestellt|kündigen|einstellen)/,
    /mise en demeure|poursuites|huissier|commissaire de justice|service contentieux|au contentieux|voie judiciaire|action en justice|recouvrement (?:judiciaire|forcé|contentieux)|(?:société|cabinet) de recouvrement|suspen(?:dre|sion)\b.{0,30}(?:service|compte|livraison)/,
    /acciones (?:legales|judiciales)|vía judicial|fichero de morosos|registro de morosos|empresa de cobro|(?:suspend\w+|suspensión|corte)\b.{0,30}(?:servicio|suministro)/,
    /azion[ei] legal[ei]|vie legali|recupero (?:del |dei )?credit[oi]|messa in mora|ufficiale giudiziario|(?:sospensione|sospend\w+)\b.{0,30}(?:servizi|fornitura)/,
    /incassobureau|deurwaarder|gerechtelijk|juridische stappen|uit handen (?:te )?geven|(?:afsluit\w*|opschort\w*)\b.{0,30}(?:dienst|levering|aansluiting)/,
    /(?:ação|ações|meios|via|cobrança|execução) (?:judicia\w+|coerciv\w+)|medidas legais|(?:suspens\w+|corte)\b.{0,30}(?:serviço|fornecimento)|inkassobolag/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** Places of jurisdiction, and what a statute makes every invoice say. */
export const noThreat =
  /\b(?:jurisdiction|courts? of|gerichtsstand|tribunal (?:compétent|de commerce)|foro competente|tribunales de|bevoegde rechter|foro da comarca)\b|sans (?:qu['’ ]?une? )?(?:rappel|mise en demeure)|(?:rappel|mise en demeure) (?:préalable )?(?:ne soit|n['’]est|n['’]étant) (?:pas )?nécessaire|frais de recouvrement|kosten der rechtsverfolgung|senza (?:necessità|bisogno) di (?:costituzione in mora|messa in mora)|sin necesidad de/;

/** Hurry: alone it is stern where it is about paying and nothing polite stands beside it. */
export const urgent =
  /\b(?:immediate(?:ly)?|at once|without (?:further )?delay|forthwith|now overdue|unverzüglich|sofortige?[nr]?|umgehend|auf der stelle|immédiatement|sans délai|inmediatamente|de inmediato|immediatamente|subito|onmiddellijk|per direct|imediatamente|de imediato)\b/u;

export const pressing =
  /\b(?:pay\w*|payments?|settle\w*|remit\w*|overdue|outstanding|owed?|amount|balance|account|zahl\w*|bezahl\w*|begleich\w*|überweis\w*|betrag|rückstand|régl\w*|pay(?:er|ez|ement)|paiement|solde|pag\w*|abon\w*|importe|deuda|saldo|versa\w*|betal\w*|bedrag|voldoe\w*|liquid\w*|montante|dívida)\b/u;

/** Stern whatever stands beside it. */
export const stern =
  /\b(?:final (?:demand|notice|warning|reminder)|last warning|you (?:must|have failed to|have ignored|are in (?:breach|default))|failure to pay|we (?:demand|insist)|no further (?:reminders?|warnings?|notice)|letzte (?:mahnung|aufforderung|warnung)|letztmalig|wir fordern sie|fordern wir sie|sie haben (?:trotz|versäumt)|trotz (?:mehrfacher|wiederholter|unserer) (?:mahnung|aufforderung|erinnerung)|dernier (?:rappel|avertissement|avis)|nous exigeons|vous êtes tenu|malgré nos (?:relances|rappels)|último (?:aviso|requerimiento)|exigimos|ultimo (?:avviso|sollecito)|esigiamo|laatste (?:aanmaning|herinnering|waarschuwing)|wij eisen|wij sommeren|último aviso|última (?:notificação|advertência))\b/u;

export const polite =
  /\b(?:please|kindly|would be grateful|if you have already|thank|bitte\w*|danke\w*|freundlich\w*|höflich\w*|sollten sie bereits|merci|s['’]il vous plaît|veuillez|prions|por favor|rogamos|gracias|cortes\w+|preghiamo|prega|grazie|gelieve|verzoeken|vriendelijk|alstublieft|agradecemos|obrigad\w+|gentileza)\b|payable immediately|due immediately|sofort (?:zahlbar|fällig)|zahlbar sofort/u;

/** That something is not as before. */
export const changes =
  /\b(?:(?:our|new|changed?) (?:bank(?:ing)?|account|payment|vat|tax|contact) (?:details|account|number|terms|address)(?: (?:have|has) (?:been )?changed| as of| from)?.{0,40}(?:chang|new|as of|from|note)|(?:note|have) (?:\w+ ){0,3}(?:a )?new (?:bank|account|phone|address|iban|terms|number)|we have (?:changed|moved)|change of (?:bank|account|address|terms|payment)|(?:bank(?:ing)?|account|payment) (?:details|terms|account) (?:have|has) (?:been )?(?:changed|updated)|neue (?:bankverbindung|kontoverbindung|anschrift|adresse|telefonnummer|zahlungsbedingungen|iban)|(?:bankverbindung|konto|zahlungsbedingungen|anschrift)\b.{0,30}(?:geändert|änder)|geänderte|nouve(?:au|lle|aux|lles) (?:rib|iban|coordonnées|adresse|conditions|compte)|changement (?:de|d['’])|nuev[oa]s? (?:cuenta|iban|datos bancarios|dirección|condiciones)|cambio de (?:cuenta|domicilio|condiciones)|nuov[oaei] (?:iban|coordinate|conto|indirizzo|condizioni)|nieuwe? (?:rekening\w*|iban|adres|voorwaarden|bankgegevens)|gewijzigd|nov[oa]s? (?:iban|conta|dados bancários|morada|condições)|alteração de)/u;

/** The money is taken from the customer's account: there is nothing to do. */
export const collections =
  /\b(?:(?:will be|is being|shall be) (?:automatically )?(?:collected|debited|charged|taken)|we will (?:automatically )?(?:collect|debit|charge|take)|(?:wird|werden|wurde)\b.{0,60}(?:abgebucht|eingezogen|belastet)|buchen wir|ziehen wir\b.{0,60}\bein\b|(?:sera|seront|est) (?:automatiquement )?prélevée?s?|prélèvement automatique|se (?:cargará|adeudará|cobrará)|será (?:cargad|adeudad|debitad)[oa]|recibo domiciliado|domiciliación bancaria|verrà (?:automaticamente )?addebitat[oa]|sarà addebitat[oa]|addebito (?:diretto|automatico|sepa)|(?:wordt|worden)\b.{0,60}(?:afgeschreven|geïncasseerd)|débito direto|será debitado)/u;

export const terms =
  /\b(?:payment terms?|terms of payment|terms(?=\s?:)|payable (?:within|on|upon|in)|pay(?:ment|able)?\b.{0,40}\bwithin\b.{0,6}\d+|due (?:within|on receipt|upon receipt|in \d+)|net \d+|remit (?:until|by|within)|payment (?:is )?due|submit payment|payment in advance|please pay|(?:pay|transfer|settle|remit)\b.{0,60}\bby \d)\b|zahlbar|zahlungsziel|zahlungsbedingung|zahlungskondition|sofort (?:fällig|zahlbar)|(?:innerhalb|innert|binnen) (?:von )?\d+ tagen|skonto\b|conditions? de (?:paiement|règlement)|modalités de paiement|modes? de (?:paiement|règlement)|escompte|(?:payable|paiement|règlement|régler)\b.{0,40}(?:\d+ jours|réception|comptant|virement)|condiciones de pago|forma de pago\b.{0,30}\d+ días|(?:pago|pagar|pagadero)\b.{0,40}\d+ días|(?:condizioni|termini|modalità) di pagamento|pagamento entro|pagamento\b.{0,40}\d+ giorni|betalingstermijn|betalingsvoorwaarden|betal\w*\b.{0,60}\d+ dagen|(?:vóór|voor|uiterlijk)\b.{0,40}\b(?:te voldoen|te betalen|over te maken)|binnen \d+ dagen|(?:condições|termos|prazo) de pagamento|pagamento\b.{0,40}\d+ dias|betalningsvillkor|betalingsbetingelser|termin płatności|(?:überweisung|zahlung|betrag|rechnung|summe)\b.{0,30}\bbis (?:spätestens )?(?:zum )?\d|(?:pagamento|pague)\b.{0,20}até (?:ao dia )?\d/;

/** "within 30 days", "net 30", "30 Tage netto". */
export const termDays: readonly RegExp[] = [
  /\b(?:within|net|in|terms:?)\s*(?:of\s*)?(\d{1,3})\s*(?:calendar |business |working )?(?:days)?\b/,
  /\b(?:innerhalb|innert|binnen)\s*(?:von\s*|der nächsten\s*)?(\d{1,3})\s*(?:tage|werktage|dagen)/,
  /(\d{1,3})[ -](?:days|tagen?|jours?|días|dias|giorni|dagen|dagar|dage|dni|j\b|gg\b)/,
];

export const everyDays =
  /\b(?:net|n\/)\s?(\d{1,3})\b|(\d{1,3})[ -](?:calendar |business |working )?(?:days?|tagen?|werktagen?|jours?|días?|dias?|giorni|dagen|dagar|dage|dni)\b|\b(\d{1,3}) (?:j|gg)\b/gu;

/** The term counts from another day than the invoice's. */
export const otherStart =
  /\b(?:delivery|receipt|end of (?:the )?month|eom|prox|lieferung|erhalt|zugang|eingang|monatsende|ende des monats|fin de mois|livraison|réception|fin de mes|recepción|entrega|fine mese|d\.?f\.?f?\.?m\.?|consegna|ricevimento|einde maand|ontvangst|levering|fim do mês|receção|recebimento)\b/u;

export const deliveryChoices =
  /\b(?:e-?invoic(?:e|es|ing)|paperless|electronic invoices?|invoices? by (?:e-?mail|post|mail)|prefer (?:to receive )?(?:your )?invoices?|peppol|(?:find|download|view) (?:your |all your )?invoices? (?:in|on|at|online))|xrechnung|e-rechnung|rechnungen? (?:per|via) (?:e-?mail|post)|factures? (?:électronique|par e-?mail|dématérialisée)|factura electrónica por|fattur[ae] (?:elettronic[ae] )?(?:via|per) e-?mail|factuur\b.{0,60}(?:account|in je mail|per e-?mail|per post|digitaal)|fatura (?:eletrónica|eletrônica|por e-?mail)/;

/** Ways to pay, by what invoices call them. */
export const means: readonly (readonly [method: string, RegExp])[] = [
  [
    'bank-transfer',
    /\b(?:bank(?:\s|-)?(?:transfer|account|details|wire)|wire transfer|direct (?:deposit|credit)|(?:by|via) wire|wire to|neft|rtgs|imps|ifsc|routing (?:no|number)|bacs|faster payment|sort code|bsb|iban|bankverbindung|überweis\w*|bankkonto|kontonummer|virement|transferencia|bonifico|overschrijving|overmaken|bankrekening|rekeningnummer|transferência|bankgiro|plusgiro)\b/,
  ],
  [
    'card',
    /\b(?:(?:credit|debit|bank) cards?|(?:by|via|or|with|and) cards?\b|card (?:payments?|online)|(?:per|mit|oder|und) karte|kartenzahlung|visa|master ?card|amex|american express|kreditkarte|(?:par|ou) carte|carte (?:bancaire|bleue|de crédit)|cb|tarjeta|(?:con|o) carta|carta di credito|cartão|creditcard|(?:per|met|of) kaart|pinpas|kort)\b/,
  ],
  ['paypal', /\bpaypal\b/],
  [
    'cheque',
    /\bchecks? #|\bchecks?\s?\/|\b(?:cheques?|money orders?|checks? (?:no\b|number|payable)|(?:payment (?:by|method)|pay by|by|via)[\s:]+check|make (?:all )?checks?|chèques?|scheck|assegno)\b/,
  ],
  ['ideal', /\bideal\b/],
  ['sepa-debit', /\b(?:sepa[ -](?:direct debit|lastschrift|mandat\w*)|sepa-incasso|domiciliación sepa)\b/],
  [
    'direct-debit',
    /\b(?:direct debit|lastschrift|bankeinzug|prélèvement|domiciliación|addebito diretto|automatische incasso|débito direto)\b/,
  ],
  ['cash', /\b(?:cash|bar(?:zahlung|geld)?|espèces|efectivo|contanti|contant|dinheiro)\b/],
  ['klarna', /\bklarna\b/],
  ['pix', /\bpix\b/],
  ['apple-pay', /\bapple pay\b/],
  ['google-pay', /\bgoogle pay\b/],
  ['multibanco', /\bmultibanco\b/],
];

/** A sentence that refuses a way to pay. */
export const refused =
  /\b(?:not|no(?!\s?[.:#]|\s\d)|never|nicht(?:s)?|kein\w*|n['’]est (?:plus|pas)|ne (?:sont|est)|plus accepté\w*|pas accepté\w*|no (?:se )?acepta\w*|non (?:si )?accett\w*|niet|geen|não)\b/;

/** Where ways to pay are spoken of; a bare "card" elsewhere is goods. */
export const aboutPaying =
  /\b(?:pay\w*|paid|remit\w*|accept\w*|transfer\w*|zahl\w*|bezahl\w*|überweis\w*|règlement|régler|paiement|paye\w*|modes? de|pag\w*|abon\w*|betal\w*|betaald|iban|bank\w*|konto\w*|account|virement|bonifico|method|op|am|le|on|via|collect\w*|debit\w*|eingezogen|abgebucht|afgeschreven|prélev\w*|rekening)\b/;

export const paidWords =
  /(?:^|[^\p{L}-])(?:paid(?: in full)?|payment received|already paid|bezahlt|betrag dankend erhalten|bereits beglichen|payée?|acquittée?|réglée?|pagad[oa]|pagat[oa]|betaald|voldaan|pag[oa] em|liquidad[oa])(?![\p{L}])/u;
export const notPaid =
  /\b(?:unpaid|not (?:yet )?paid|to be paid|be paid|must be paid|is paid|until paid|if paid|paid (?:by|within|until|before|after)|when paid|amount paid|paid to date|previously paid|zu bezahlen|bezahlt werden|(?:bereits|schon) bezahlt|nicht bezahlt|werden bezahlt|être (?:payée?|réglée?)|payée? (?:par|avant|sous)|réglée? (?:par|avant|sous)|ser pagad[oa]|essere pagat[oa]|worden betaald|te betalen|niet betaald|ser pag[oa]|non pagat|impay)/;
