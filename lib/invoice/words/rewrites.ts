/**
 * Wording to copy, in the languages invoices are read in. `{name}` is filled in from the invoice; what is not known
 * there becomes "…".
 */

export type RewriteId =
  | 'due'
  | 'terms'
  | 'courtesy'
  | 'thanks'
  | 'reminder'
  | 'questions'
  | 'ways'
  | 'account'
  | 'link'
  | 'reference'
  | 'guarantee'
  | 'delivery'
  | 'tax'
  | 'change'
  | 'lines'
  | 'fee'
  | 'identity'
  | 'head';

export const rewriteLanguages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'] as const;
export type RewriteLanguage = (typeof rewriteLanguages)[number];

export const rewrites: Readonly<Record<RewriteLanguage, Readonly<Record<RewriteId, string>>>> = {
  en: {
    due: 'Due date: {due} ({days} days from the date of this invoice)',
    terms: 'Please pay within {days} days, by {due}.',
    courtesy: 'Please pay within {days} days — thank you for your business.',
    thanks: 'Thank you for your business.',
    reminder:
      'Our invoice {number} for {total} was due on {due}, and we have not seen your payment yet. Please pay it within the next {days} days. If it is already on its way, thank you, and please disregard this note. If something about the invoice is unclear, call us: {phone}.',
    questions: 'Questions about this invoice? {person} will be glad to help: {phone}, {email}.',
    ways: 'Pay as it suits you: by bank transfer, by card or by PayPal.',
    account: 'Bank transfer to {payee}, account {account}, reference {number}',
    link: 'Pay online: https://{site}/pay/{number}',
    reference: 'Your reference: {reference}',
    guarantee: 'You have a guarantee of … years on everything above. If anything is not right, call us: {phone}.',
    delivery: 'How would you like your invoices: by e-mail, as an e-invoice or by post? Tell us: {email}.',
    tax: 'VAT … %: … / No VAT is charged because …',
    change: 'Please note: from this invoice on our time to pay is {days} days. We told you on …',
    lines: '…, 3 hours on …, at … an hour: …',
    fee: 'Delivery to your address, as agreed on …: {fee}',
    identity: '{payee}, street and number, postcode and town',
    head: 'Invoice {number}, date {date}, for {buyer}',
  },
  de: {
    due: 'Fällig am: {due} ({days} Tage ab Rechnungsdatum)',
    terms: 'Bitte zahlen Sie innerhalb von {days} Tagen, bis zum {due}.',
    courtesy: 'Bitte zahlen Sie innerhalb von {days} Tagen. Vielen Dank für Ihren Auftrag.',
    thanks: 'Vielen Dank für Ihren Auftrag.',
    reminder:
      'Unsere Rechnung {number} über {total} war am {due} fällig; Ihre Zahlung ist noch nicht bei uns. Bitte überweisen Sie den Betrag in den nächsten {days} Tagen. Ist er schon unterwegs, danken wir Ihnen; dann ist dieses Schreiben gegenstandslos. Ist etwas an der Rechnung unklar, rufen Sie uns gern an: {phone}.',
    questions: 'Fragen zu dieser Rechnung? {person} hilft Ihnen gern: {phone}, {email}.',
    ways: 'Zahlen Sie, wie es Ihnen passt: per Überweisung, Karte oder PayPal.',
    account: 'Überweisung an {payee}, Konto {account}, Verwendungszweck {number}',
    link: 'Online bezahlen: https://{site}/bezahlen/{number}',
    reference: 'Ihr Zeichen: {reference}',
    guarantee: 'Auf alles oben haben Sie … Jahre Garantie. Stimmt etwas nicht, rufen Sie uns an: {phone}.',
    delivery:
      'Wie möchten Sie Ihre Rechnungen erhalten: per E-Mail, als E-Rechnung oder per Post? Sagen Sie es uns: {email}.',
    tax: 'Umsatzsteuer … %: … / Es wird keine Umsatzsteuer berechnet, weil …',
    change:
      'Bitte beachten Sie: Ab dieser Rechnung beträgt unsere Zahlungsfrist {days} Tage. Wir haben Sie am … informiert.',
    lines: '…, 3 Stunden am …, je Stunde …: …',
    fee: 'Lieferung an Ihre Adresse, wie vereinbart am …: {fee}',
    identity: '{payee}, Straße und Hausnummer, Postleitzahl und Ort',
    head: 'Rechnung {number} vom {date} für {buyer}',
  },
  fr: {
    due: 'À régler avant le {due} ({days} jours à compter de la date de facture)',
    terms: 'Merci de régler cette facture sous {days} jours, avant le {due}.',
    courtesy: 'Merci de régler cette facture sous {days} jours. Nous vous remercions de votre confiance.',
    thanks: 'Nous vous remercions de votre confiance.',
    reminder:
      'Notre facture {number} de {total} était à régler le {due} et votre paiement ne nous est pas encore parvenu. Merci de la régler dans les {days} prochains jours. Si votre paiement est déjà en route, nous vous en remercions ; ne tenez pas compte de ce message. Pour toute question, appelez-nous : {phone}.',
    questions: 'Une question sur cette facture ? {person} vous répondra volontiers : {phone}, {email}.',
    ways: 'Payez comme il vous convient : par virement, par carte ou par PayPal.',
    account: 'Virement à {payee}, compte {account}, référence {number}',
    link: 'Payer en ligne : https://{site}/payer/{number}',
    reference: 'Votre référence : {reference}',
    guarantee: 'Tout ce qui précède est garanti … ans. En cas de problème, appelez-nous : {phone}.',
    delivery:
      'Comment souhaitez-vous recevoir vos factures : par e-mail, au format électronique ou par courrier ? Dites-le-nous : {email}.',
    tax: 'TVA … % : … / La TVA n’est pas facturée parce que …',
    change:
      'Veuillez noter : à partir de cette facture, notre délai de paiement est de {days} jours. Nous vous en avons informé le …',
    lines: '…, 3 heures le …, à … l’heure : …',
    fee: 'Livraison à votre adresse, convenue le … : {fee}',
    identity: '{payee}, rue et numéro, code postal et ville',
    head: 'Facture {number} du {date} pour {buyer}',
  },
  es: {
    due: 'Vencimiento: {due} ({days} días desde la fecha de factura)',
    terms: 'Por favor, pague en un plazo de {days} días, antes del {due}.',
    courtesy: 'Por favor, pague en un plazo de {days} días. Gracias por su confianza.',
    thanks: 'Gracias por su confianza.',
    reminder:
      'Nuestra factura {number} de {total} venció el {due} y aún no hemos recibido su pago. Por favor, páguela en los próximos {days} días. Si ya ha pagado, muchas gracias; no tenga en cuenta este mensaje. Si algo de la factura no está claro, llámenos: {phone}.',
    questions: '¿Preguntas sobre esta factura? {person} le atenderá con gusto: {phone}, {email}.',
    ways: 'Pague como prefiera: por transferencia, con tarjeta o con PayPal.',
    account: 'Transferencia a {payee}, cuenta {account}, referencia {number}',
    link: 'Pagar en línea: https://{site}/pagar/{number}',
    reference: 'Su referencia: {reference}',
    guarantee: 'Todo lo anterior tiene … años de garantía. Si algo no está bien, llámenos: {phone}.',
    delivery:
      '¿Cómo prefiere recibir sus facturas: por correo electrónico, como factura electrónica o por correo postal? Díganoslo: {email}.',
    tax: 'IVA … %: … / No se cobra IVA porque …',
    change: 'Tenga en cuenta: a partir de esta factura nuestro plazo de pago es de {days} días. Le informamos el …',
    lines: '…, 3 horas el …, a … la hora: …',
    fee: 'Entrega en su dirección, acordada el …: {fee}',
    identity: '{payee}, calle y número, código postal y ciudad',
    head: 'Factura {number} del {date} para {buyer}',
  },
  it: {
    due: 'Scadenza: {due} ({days} giorni dalla data della fattura)',
    terms: 'La preghiamo di pagare entro {days} giorni, entro il {due}.',
    courtesy: 'La preghiamo di pagare entro {days} giorni. Grazie per la fiducia.',
    thanks: 'Grazie per la fiducia.',
    reminder:
      'La nostra fattura {number} di {total} è scaduta il {due} e il pagamento non ci è ancora arrivato. La preghiamo di pagare entro i prossimi {days} giorni. Se ha già pagato, grazie: non tenga conto di questo messaggio. Se qualcosa nella fattura non è chiaro, ci chiami: {phone}.',
    questions: 'Domande su questa fattura? {person} è a disposizione: {phone}, {email}.',
    ways: 'Paghi come preferisce: con bonifico, carta o PayPal.',
    account: 'Bonifico a {payee}, conto {account}, causale {number}',
    link: 'Pagare online: https://{site}/paga/{number}',
    reference: 'Vostro riferimento: {reference}',
    guarantee: 'Tutto quanto sopra è garantito … anni. Se qualcosa non va, ci chiami: {phone}.',
    delivery:
      'Come preferisce ricevere le fatture: per e-mail, in formato elettronico o per posta? Ce lo dica: {email}.',
    tax: 'IVA … %: … / L’IVA non è addebitata perché …',
    change: 'Attenzione: da questa fattura il termine di pagamento è di {days} giorni. L’abbiamo informata il …',
    lines: '…, 3 ore il …, a … l’ora: …',
    fee: 'Consegna al Suo indirizzo, concordata il …: {fee}',
    identity: '{payee}, via e numero, CAP e città',
    head: 'Fattura {number} del {date} per {buyer}',
  },
  nl: {
    due: 'Vervaldatum: {due} ({days} dagen na de factuurdatum)',
    terms: 'Gelieve binnen {days} dagen te betalen, uiterlijk op {due}.',
    courtesy: 'Gelieve binnen {days} dagen te betalen. Hartelijk dank voor uw opdracht.',
    thanks: 'Hartelijk dank voor uw opdracht.',
    reminder:
      'Onze factuur {number} van {total} verviel op {due} en uw betaling is nog niet bij ons binnen. Wilt u deze alstublieft binnen {days} dagen betalen? Is uw betaling al onderweg, dan danken wij u en kunt u dit bericht negeren. Is er iets onduidelijk, bel ons dan: {phone}.',
    questions: 'Vragen over deze factuur? {person} helpt u graag: {phone}, {email}.',
    ways: 'Betaal zoals het u uitkomt: per overschrijving, kaart of PayPal.',
    account: 'Overschrijving aan {payee}, rekening {account}, kenmerk {number}',
    link: 'Online betalen: https://{site}/betalen/{number}',
    reference: 'Uw kenmerk: {reference}',
    guarantee: 'Op al het bovenstaande hebt u … jaar garantie. Klopt er iets niet, bel ons: {phone}.',
    delivery: 'Hoe ontvangt u uw facturen graag: per e-mail, als e-factuur of per post? Laat het ons weten: {email}.',
    tax: 'Btw … %: … / Er wordt geen btw berekend omdat …',
    change: 'Let op: vanaf deze factuur is onze betalingstermijn {days} dagen. Wij hebben u op … ingelicht.',
    lines: '…, 3 uur op …, … per uur: …',
    fee: 'Levering op uw adres, afgesproken op …: {fee}',
    identity: '{payee}, straat en nummer, postcode en plaats',
    head: 'Factuur {number} van {date} voor {buyer}',
  },
  pt: {
    due: 'Data de vencimento: {due} ({days} dias a contar da data da fatura)',
    terms: 'Por favor, pague no prazo de {days} dias, até {due}.',
    courtesy: 'Por favor, pague no prazo de {days} dias. Obrigado pela sua preferência.',
    thanks: 'Obrigado pela sua preferência.',
    reminder:
      'A nossa fatura {number} de {total} venceu em {due} e ainda não recebemos o seu pagamento. Por favor, pague nos próximos {days} dias. Se já pagou, obrigado; ignore esta mensagem. Se algo na fatura não estiver claro, ligue-nos: {phone}.',
    questions: 'Dúvidas sobre esta fatura? {person} terá gosto em ajudar: {phone}, {email}.',
    ways: 'Pague como preferir: por transferência, cartão ou PayPal.',
    account: 'Transferência para {payee}, conta {account}, referência {number}',
    link: 'Pagar online: https://{site}/pagar/{number}',
    reference: 'Vossa referência: {reference}',
    guarantee: 'Tudo o que consta acima tem … anos de garantia. Se algo não estiver bem, ligue-nos: {phone}.',
    delivery: 'Como prefere receber as faturas: por e-mail, em formato eletrónico ou por correio? Diga-nos: {email}.',
    tax: 'IVA … %: … / Não é cobrado IVA porque …',
    change: 'Atenção: a partir desta fatura o nosso prazo de pagamento é de {days} dias. Informámos em …',
    lines: '…, 3 horas em …, a … por hora: …',
    fee: 'Entrega na sua morada, acordada em …: {fee}',
    identity: '{payee}, rua e número, código postal e localidade',
    head: 'Fatura {number} de {date} para {buyer}',
  },
};
