import type { Catalogue } from '../words';

/** German of what is said about invoices: checks, their verdicts, and the view of the seven rules. */
export const deInvoice: Catalogue = {
  // Who and whom
  'The invoice says who sent it': 'Die Rechnung sagt, von wem sie kommt',
  'Nobody pays a stranger, and bookkeeping needs the name and address in words, not as a logo.':
    'Niemand bezahlt Unbekannte, und die Buchhaltung braucht Name und Anschrift in Worten, nicht als Logo.',
  'Write your name and address as text at the top of the invoice.':
    'Schreiben Sie Namen und Anschrift als Text oben auf die Rechnung.',
  'The seller’s name and address stand on the invoice.': 'Name und Anschrift des Verkäufers stehen auf der Rechnung.',
  'The seller’s name stands on the invoice; no address of theirs was found.':
    'Der Name des Verkäufers steht auf der Rechnung; eine Anschrift wurde nicht gefunden.',
  'Neither name nor address of the seller was found.': 'Weder Name noch Anschrift des Verkäufers wurden gefunden.',
  'Phone and e-mail stand on the invoice': 'Telefon und E-Mail stehen auf der Rechnung',
  'A question about an invoice that finds no answer becomes an unpaid invoice.':
    'Eine Frage zur Rechnung, die keine Antwort findet, wird zur unbezahlten Rechnung.',
  'Name a phone number and an e-mail address beside your name.':
    'Nennen Sie neben Ihrem Namen eine Telefonnummer und eine E-Mail-Adresse.',
  'The seller’s phone number and e-mail address stand on the invoice.':
    'Telefonnummer und E-Mail-Adresse des Verkäufers stehen auf der Rechnung.',
  'One way to reach the seller, the address and a line for questions stand on the invoice.':
    'Ein Weg zum Verkäufer, die Anschrift und eine Zeile für Fragen stehen auf der Rechnung.',
  'A phone number of the seller was found, but no e-mail address.':
    'Eine Telefonnummer des Verkäufers wurde gefunden, aber keine E-Mail-Adresse.',
  'An e-mail address of the seller was found, but no phone number.':
    'Eine E-Mail-Adresse des Verkäufers wurde gefunden, aber keine Telefonnummer.',
  'Neither a phone number nor an e-mail address of the seller was found.':
    'Weder Telefonnummer noch E-Mail-Adresse des Verkäufers wurden gefunden.',
  'A person for questions is named': 'Eine Person für Fragen ist genannt',
  'People ask sooner, and pay sooner, where somebody with a name answers.':
    'Wo jemand mit Namen antwortet, fragt man früher und zahlt man früher.',
  'Name the person who knows about this invoice.': 'Nennen Sie die Person, die sich mit dieser Rechnung auskennt.',
  'A person for questions is named.': 'Eine Person für Fragen ist genannt.',
  'A desk for questions is named, but no person.': 'Eine Stelle für Fragen ist genannt, aber keine Person.',
  'A line says where to ask, but names no person.': 'Eine Zeile sagt, wo man fragt, nennt aber keine Person.',
  'An inbox for questions is named, but no person.': 'Ein Postfach für Fragen ist genannt, aber keine Person.',
  'Nobody is named whom a customer could ask.': 'Niemand ist genannt, den man fragen könnte.',
  'Number, date and customer are named': 'Nummer, Datum und Kunde sind genannt',
  'Without them an invoice can be neither found again nor matched to a payment.':
    'Ohne sie lässt sich eine Rechnung weder wiederfinden noch einer Zahlung zuordnen.',
  'Put number, date and the customer’s name at the top, each with its label.':
    'Setzen Sie Nummer, Datum und Kundennamen nach oben, jeweils mit Bezeichnung.',
  'Number, date and customer stand on the invoice.': 'Nummer, Datum und Kunde stehen auf der Rechnung.',
  'Of number, date and customer at most one was found.': 'Von Nummer, Datum und Kunde wurde höchstens eines gefunden.',
  'No number of the invoice was found.': 'Eine Rechnungsnummer wurde nicht gefunden.',
  'No date of the invoice was found.': 'Ein Rechnungsdatum wurde nicht gefunden.',
  'The customer’s name was not found.': 'Der Name des Kunden wurde nicht gefunden.',
  'The customer’s reference stands on the invoice': 'Das Zeichen des Kunden steht auf der Rechnung',
  'Offices send back what they cannot match to an order of theirs.':
    'Büros schicken zurück, was sie keiner eigenen Bestellung zuordnen können.',
  'Ask for the customer’s order number or reference, and print it.':
    'Fragen Sie nach Bestellnummer oder Zeichen des Kunden und drucken Sie es ab.',
  'The customer’s own reference stands on the invoice.': 'Das eigene Zeichen des Kunden steht auf der Rechnung.',
  'Private customers have no reference of their own.': 'Private Kunden haben kein eigenes Zeichen.',
  'The seller’s number of the order stands on the invoice, not the customer’s reference.':
    'Die Auftragsnummer des Verkäufers steht auf der Rechnung, nicht das Zeichen des Kunden.',
  'No reference of the customer was found, such as the number of their order.':
    'Ein Zeichen des Kunden wurde nicht gefunden, etwa die Nummer seiner Bestellung.',

  // Lines, sums and tax
  'Every line says what was delivered': 'Jede Zeile sagt, was geliefert wurde',
  'Who sees what the money was for does not ask, and remembers the value.':
    'Wer sieht, wofür das Geld war, fragt nicht nach und erinnert sich an den Wert.',
  'Describe each good or service in a few words, with its quantity or time and its price.':
    'Beschreiben Sie jede Ware und Leistung in wenigen Worten, mit Menge oder Zeit und Preis.',
  'No list of what is charged was found.': 'Eine Aufstellung dessen, was berechnet wird, wurde nicht gefunden.',
  'One line charges everything and does not say for what.': 'Eine Zeile berechnet alles und sagt nicht, wofür.',
  '{count} of {all} lines say too little about what was delivered.':
    '{count} von {all} Zeilen sagen zu wenig darüber, was geliefert wurde.',
  'Every line says what was delivered, how much of it, and what it costs.':
    'Jede Zeile sagt, was geliefert wurde, wie viel davon und was es kostet.',
  'The lines say what was delivered, but not all say how much of it or for which time.':
    'Die Zeilen sagen, was geliefert wurde, aber nicht alle, wie viel davon oder für welche Zeit.',
  'The sums add up': 'Die Summen stimmen',
  'One wrong sum sends an invoice back, and casts doubt on the next.':
    'Eine falsche Summe schickt die Rechnung zurück und weckt Zweifel an der nächsten.',
  'Check lines, extras, tax and total, and say how you round.':
    'Prüfen Sie Zeilen, Zuschläge, Steuer und Gesamtbetrag, und sagen Sie, wie Sie runden.',
  'Too few amounts were understood to add them up.': 'Zu wenige Beträge wurden verstanden, um sie zusammenzuzählen.',
  'Lines, tax and total add up to the cent.': 'Zeilen, Steuer und Gesamtbetrag stimmen auf den Cent.',
  'The total is {printed}, but its parts come to {computed}.':
    'Der Gesamtbetrag ist {printed}, seine Teile ergeben aber {computed}.',
  'The lines come to {computed}, but {printed} is charged for them.':
    'Die Zeilen ergeben {computed}, berechnet wird dafür aber {printed}.',
  'The tax is {printed}, but its rate gives {computed}.': 'Die Steuer ist {printed}, ihr Satz ergibt aber {computed}.',
  '{printed} is left to pay, but the total less what was paid is {computed}.':
    'Offen sind {printed}, Gesamtbetrag abzüglich Zahlungen sind aber {computed}.',
  'The tax is explained': 'Die Steuer ist erklärt',
  'Tax on one invoice and none on the next looks like a mistake unless the reason stands there.':
    'Steuer auf einer Rechnung und keine auf der nächsten sieht nach einem Fehler aus, wenn kein Grund dabeisteht.',
  'Name rate and amount of the tax, or the reason why there is none.':
    'Nennen Sie Satz und Betrag der Steuer oder den Grund, warum keine anfällt.',
  'The invoice says why no tax is charged.': 'Die Rechnung sagt, warum keine Steuer berechnet wird.',
  'Rate and amount of the tax stand on the invoice.': 'Satz und Betrag der Steuer stehen auf der Rechnung.',
  'Invoices of this country need not name a tax.': 'Rechnungen dieses Landes müssen keine Steuer nennen.',
  'The amount of the tax stands on the invoice, but not its rate.':
    'Der Betrag der Steuer steht auf der Rechnung, aber nicht ihr Satz.',
  'The rate of the tax stands on the invoice, but not its amount.':
    'Der Satz der Steuer steht auf der Rechnung, aber nicht ihr Betrag.',
  'No tax is charged, and the invoice does not say why.':
    'Es wird keine Steuer berechnet, und die Rechnung sagt nicht, warum.',
  'No tax is named. In some countries there is none to name.':
    'Eine Steuer ist nicht genannt. In manchen Ländern gibt es keine zu nennen.',
  'Neither rate nor amount of a tax was found, nor a reason why there is none.':
    'Weder Satz noch Betrag einer Steuer wurden gefunden, noch ein Grund, warum keine anfällt.',

  // Terms
  'The invoice says by which day to pay': 'Die Rechnung sagt, bis zu welchem Tag zu zahlen ist',
  'A date goes into a calendar; “on receipt” goes onto a pile.':
    'Ein Datum kommt in den Kalender, „sofort“ kommt auf den Stapel.',
  'Name the day by which you expect the payment, and keep the terms equal to it.':
    'Nennen Sie den Tag, bis zu dem Sie die Zahlung erwarten, und halten Sie die Bedingungen dazu gleich.',
  'This document asks for no payment.': 'Dieser Beleg verlangt keine Zahlung.',
  'A reminder points to its invoice, which lists what is charged.':
    'Eine Erinnerung verweist auf ihre Rechnung; dort steht, was berechnet wird.',
  'A reply to this message reaches the seller; no phone number of theirs was found.':
    'Eine Antwort auf diese Nachricht erreicht den Verkäufer; eine Telefonnummer wurde nicht gefunden.',
  'The due date is {between} days after the invoice, but the terms name {named}.':
    'Fällig ist sie {between} Tage nach der Rechnung, die Bedingungen nennen aber {named}.',
  'The day by which to pay stands on the invoice.': 'Der Tag, bis zu dem zu zahlen ist, steht auf der Rechnung.',
  'The invoice points to terms that were agreed on elsewhere.':
    'Die Rechnung verweist auf Bedingungen, die anderswo vereinbart wurden.',
  'The time to pay is named in days; the day itself is left for the customer to count.':
    'Die Frist ist in Tagen genannt; den Tag selbst muss der Kunde ausrechnen.',
  'Payment is asked for on receipt, which is no day that anybody can plan with.':
    'Zahlung wird bei Erhalt verlangt; damit kann niemand planen.',
  'Nothing was found that says by when to pay.': 'Nichts wurde gefunden, das sagt, bis wann zu zahlen ist.',
  'The terms are in plain words': 'Die Bedingungen sind in klaren Worten',
  'Not everybody who pays invoices knows what “2/10 n/30” means.':
    'Nicht alle, die Rechnungen bezahlen, wissen, was „2/10 n/30“ heißt.',
  'Say “days” instead of “net”, in one sentence.': 'Sagen Sie „Tage“ statt „netto“, in einem Satz.',
  'The terms are said in a plain sentence.': 'Die Bedingungen stehen in einem klaren Satz.',
  'The terms are in the jargon of the trade; the date beside them is plain.':
    'Die Bedingungen sind Fachsprache; das Datum daneben ist klar.',
  'The terms are in the jargon of the trade, which not everybody reads.':
    'Die Bedingungen sind Fachsprache, die nicht alle lesen können.',
  'The terms are named plainly.': 'Die Bedingungen sind klar genannt.',
  'No terms of payment were found on this document.': 'Zahlungsbedingungen wurden auf diesem Beleg nicht gefunden.',
  'The invoice is as promised or agreed': 'Die Rechnung ist wie versprochen oder vereinbart',
  'A surprise on the invoice undoes what the work before it has earned.':
    'Eine Überraschung auf der Rechnung verdirbt, was die Arbeit davor verdient hat.',
  'Keep days, rates and extras as promised; say what each extra is for, and tell before the invoice.':
    'Halten Sie Fristen, Sätze und Zuschläge wie versprochen; sagen Sie, wofür jeder Zuschlag ist, und zwar vor der Rechnung.',
  'The invoice gives {days} days to pay, but {agreed} were agreed.':
    'Die Rechnung lässt {days} Tage Zeit, vereinbart waren {agreed}.',
  'The invoice gives {days} days to pay, but the site says {promised}.':
    'Die Rechnung lässt {days} Tage Zeit, die Website sagt {promised}.',
  'The invoice charges {rate} % tax, but {agreed} % were agreed.':
    'Die Rechnung berechnet {rate} % Steuer, vereinbart waren {agreed} %.',
  'Goods and services come to {net}, more than the {agreed} that were agreed.':
    'Waren und Leistungen ergeben {net}, mehr als die vereinbarten {agreed}.',
  'Late payment costs {rate} %, but {agreed} % were agreed.':
    'Verspätete Zahlung kostet {rate} %, vereinbart waren {agreed} %.',
  '{amount} is added, and nothing says for what.': '{amount} kommen hinzu, und nichts sagt, wofür.',
  'Needs something to compare with: the terms you agreed on, or what the vendor’s site promises.':
    'Braucht etwas zum Vergleichen: die Bedingungen, die Sie vereinbart haben, oder was die Website verspricht.',
  'Something is added that was not agreed on; the invoice says for what.':
    'Etwas kommt hinzu, das nicht vereinbart war; die Rechnung sagt, wofür.',
  'Days, rates and extras are as promised or agreed.':
    'Fristen, Sätze und Zuschläge sind wie versprochen oder vereinbart.',
  'Invoices of one seller are alike': 'Rechnungen eines Verkäufers gleichen sich',
  'Who knows the invoice pays it without looking twice, and notices a forged one.':
    'Wer die Rechnung kennt, bezahlt sie ohne langes Suchen und bemerkt eine gefälschte.',
  'Keep terms, tax, contact and account the same; tell of a change before the invoice and on it.':
    'Lassen Sie Fristen, Steuer, Kontakt und Konto gleich; kündigen Sie Änderungen vorher und auf der Rechnung an.',
  'Takes two invoices of the same seller.': 'Braucht zwei Rechnungen desselben Verkäufers.',
  'The bank account changed from {from} to {to}. Call the seller on a number you know before you pay.':
    'Das Bankkonto hat sich von {from} zu {to} geändert. Rufen Sie den Verkäufer unter einer Nummer an, die Sie kennen, bevor Sie zahlen.',
  'The time to pay changed from {from} to {to} days.': 'Die Zahlungsfrist hat sich von {from} auf {to} Tage geändert.',
  'The tax changed from {from} to {to}.': 'Die Steuer hat sich von {from} zu {to} geändert.',
  'The contact changed from {from} to {to}.': 'Der Kontakt hat sich von {from} zu {to} geändert.',
  'The order in which things stand changed.': 'Die Reihenfolge der Angaben hat sich geändert.',
  '{change} The invoice tells of it.': '{change} Die Rechnung weist darauf hin.',
  'Terms, tax, contact and account are the same on every invoice.':
    'Fristen, Steuer, Kontakt und Konto sind auf jeder Rechnung gleich.',

  // Paying
  'There is more than one way to pay': 'Es gibt mehr als einen Weg zu zahlen',
  'Customers pay soonest in the way they are used to.': 'Am schnellsten zahlt man auf dem gewohnten Weg.',
  'Offer a second kind of payment, such as a card or a wallet beside the transfer.':
    'Bieten Sie eine zweite Zahlungsart an, etwa Karte oder Wallet neben der Überweisung.',
  'The amount is collected: there is nothing to do.': 'Der Betrag wird eingezogen: Es ist nichts zu tun.',
  'The customer can choose between several ways to pay.': 'Der Kunde kann zwischen mehreren Zahlungsarten wählen.',
  'No way to pay was found on the invoice.': 'Auf der Rechnung wurde kein Weg zu zahlen gefunden.',
  'There is one way to pay.': 'Es gibt einen Weg zu zahlen.',
  'Paying by transfer is asked for, but no account was found.':
    'Überweisung wird verlangt, aber ein Konto wurde nicht gefunden.',
  'Everything for a bank transfer is there': 'Alles für eine Überweisung ist da',
  'A wrong digit or a missing reference sends the money astray or back.':
    'Eine falsche Ziffer oder ein fehlender Verwendungszweck schickt das Geld in die Irre oder zurück.',
  'Print payee, account and reference together, and check the IBAN.':
    'Drucken Sie Empfänger, Konto und Verwendungszweck zusammen ab und prüfen Sie die IBAN.',
  'No bank transfer is asked for.': 'Eine Überweisung wird nicht verlangt.',
  'The check digits of the IBAN are wrong: a bank would refuse it.':
    'Die Prüfziffern der IBAN sind falsch: Eine Bank würde sie ablehnen.',
  'The account is only shown in part: it may be the customer’s own.':
    'Das Konto ist nur zum Teil zu sehen: Es kann das des Kunden sein.',
  'A bank transfer is asked for, but no account was found.':
    'Eine Überweisung wird verlangt, aber kein Konto wurde gefunden.',
  'The account stands on the invoice, but not whose it is.':
    'Das Konto steht auf der Rechnung, aber nicht, wem es gehört.',
  'The account stands on the invoice, but nothing to refer to.':
    'Das Konto steht auf der Rechnung, aber nichts, worauf man sich beziehen kann.',
  'Payee, account and something to refer to stand on the invoice.':
    'Empfänger, Konto und Verwendungszweck stehen auf der Rechnung.',
  'The link to pay by is safe': 'Der Link zum Bezahlen ist sicher',
  'Fraud looks like an invoice with a link; a link people can recognise gets clicked.':
    'Betrug sieht aus wie eine Rechnung mit Link; geklickt wird ein Link, den man erkennt.',
  'Let the link lead by https to your own site or a payment company people know.':
    'Lassen Sie den Link per https zu Ihrer eigenen Seite oder einem bekannten Zahlungsdienst führen.',
  'There is no link to pay by.': 'Es gibt keinen Link zum Bezahlen.',
  'The link to pay by is no complete address.': 'Der Link zum Bezahlen ist keine vollständige Adresse.',
  'The link to pay by is not encrypted (http).': 'Der Link zum Bezahlen ist nicht verschlüsselt (http).',
  'The link to pay by hides where it leads.': 'Der Link zum Bezahlen verbirgt, wohin er führt.',
  'The link to pay by leads to a known payment company.':
    'Der Link zum Bezahlen führt zu einem bekannten Zahlungsdienst.',
  'The link to pay by leads to the seller’s own site.': 'Der Link zum Bezahlen führt zur eigenen Seite des Verkäufers.',
  'The link to pay by leads to {host}. Look whether that is the seller, or pays for them.':
    'Der Link zum Bezahlen führt zu {host}. Sehen Sie nach, ob das der Verkäufer ist oder für ihn kassiert.',
  'No full card number is printed': 'Keine vollständige Kartennummer ist abgedruckt',
  'An invoice passes through many hands and inboxes.': 'Eine Rechnung geht durch viele Hände und Postfächer.',
  'Print no more than the last four digits of a card.':
    'Drucken Sie höchstens die letzten vier Ziffern einer Karte ab.',
  'A full card number stands on the document for everybody to copy.':
    'Eine vollständige Kartennummer steht auf dem Beleg, für alle zum Abschreiben.',
  'No full card number was found.': 'Eine vollständige Kartennummer wurde nicht gefunden.',

  // Courtesy
  'The invoice says please and thank you': 'Die Rechnung sagt bitte und danke',
  'It costs one line, and people pay sooner whom they like to pay.':
    'Es kostet eine Zeile, und wen man gern bezahlt, den bezahlt man früher.',
  'Ask for the payment with “please”, and thank for the business.':
    'Bitten Sie um die Zahlung, und danken Sie für den Auftrag.',
  'The invoice says thank you.': 'Die Rechnung sagt danke.',
  'No thank-you was found.': 'Es wurde kein Dank gefunden.',
  'The invoice asks politely for payment and says thank you.': 'Die Rechnung bittet höflich um Zahlung und sagt danke.',
  'The invoice asks politely for payment, but no thank-you was found.':
    'Die Rechnung bittet höflich um Zahlung, aber ein Dank wurde nicht gefunden.',
  'The invoice says thank you, but does not ask politely for payment.':
    'Die Rechnung sagt danke, bittet aber nicht höflich um Zahlung.',
  'Neither a polite request to pay nor a thank-you was found.':
    'Weder eine höfliche Bitte um Zahlung noch ein Dank wurde gefunden.',
  'The tone stays professional': 'Der Ton bleibt sachlich',
  'A threat may bring the money once, and loses the customer for good.':
    'Eine Drohung bringt vielleicht einmal das Geld und verliert den Kunden für immer.',
  'Remind politely, offer help, and leave threats out. Interest by law may be named as information.':
    'Erinnern Sie höflich, bieten Sie Hilfe an und lassen Sie Drohungen weg. Gesetzliche Zinsen dürfen als Hinweis dastehen.',
  'A first invoice threatens. Was there a polite step before?':
    'Eine erste Rechnung droht. Gab es davor einen höflichen Schritt?',
  'This reminder threatens. Was there a polite reminder before?':
    'Diese Mahnung droht. Gab es davor eine höfliche Erinnerung?',
  'The wording presses: capitals, exclamation marks or hurry.':
    'Die Worte drängen: Großbuchstaben, Ausrufezeichen oder Eile.',
  'The tone is calm; what is said about late payment is information.':
    'Der Ton ist ruhig; was zu verspäteter Zahlung dasteht, ist ein Hinweis.',
  'The tone is calm and professional.': 'Der Ton ist ruhig und sachlich.',

  // Guarantee and delivery
  'The invoice reminds of the guarantee': 'Die Rechnung erinnert an die Garantie',
  'The invoice is what people keep and look for when something breaks.':
    'Die Rechnung hebt man auf und sucht sie, wenn etwas kaputtgeht.',
  'Add a line about the guarantee, or a link to it.': 'Ergänzen Sie eine Zeile zur Garantie oder einen Link dazu.',
  'The invoice reminds of a guarantee.': 'Die Rechnung erinnert an eine Garantie.',
  'A credit note gives nothing that needs a guarantee.': 'Eine Gutschrift liefert nichts, das eine Garantie braucht.',
  'What is charged runs on by itself.': 'Was berechnet wird, läuft von selbst weiter.',
  'Only services and what is used up are charged.': 'Nur Leistungen und Verbrauchsgüter werden berechnet.',
  'What is charged was not understood, so a guarantee cannot be asked for.':
    'Was berechnet wird, wurde nicht verstanden; nach einer Garantie lässt sich nicht fragen.',
  'No reminder of a guarantee was found.': 'Ein Hinweis auf eine Garantie wurde nicht gefunden.',
  'Customers choose how invoices come': 'Kunden wählen, wie Rechnungen kommen',
  'Some offices take only paper, others only what their software can read.':
    'Manche Büros nehmen nur Papier, andere nur, was ihre Software lesen kann.',
  'Offer e-mail, an e-invoice and post, and ask which one suits.':
    'Bieten Sie E-Mail, E-Rechnung und Post an, und fragen Sie, was passt.',
  'The customer can choose how invoices come.': 'Der Kunde kann wählen, wie Rechnungen kommen.',
  'The invoice comes with data that software can read.': 'Die Rechnung bringt Daten mit, die Software lesen kann.',
  'This document is a picture without readable text. Can the customer have it in another way?':
    'Dieser Beleg ist ein Bild ohne lesbaren Text. Kann der Kunde ihn auch anders bekommen?',
  'The site says in which ways invoices come; the customer can choose.':
    'Die Website sagt, auf welchen Wegen Rechnungen kommen; die Kundschaft kann wählen.',
  'The site offers invoices that software can read.': 'Die Website bietet Rechnungen an, die Software lesen kann.',
  'The site names one way in which invoices come, and no other.':
    'Die Website nennt einen Weg, auf dem Rechnungen kommen, und keinen anderen.',
  'The invoice comes one way, with text that can be copied; no other way is offered.':
    'Die Rechnung kommt auf einem Weg, mit kopierbarem Text; ein anderer wird nicht angeboten.',

  // The seven rules
  'page {page}, line {line}': 'Seite {page}, Zeile {line}',
  'No rule could be judged.': 'Keine Regel ließ sich beurteilen.',
  '{kept} of {judged} rules that could be judged are kept.':
    '{kept} von {judged} beurteilbaren Regeln sind eingehalten.',
  'Rule {number}': 'Regel {number}',

  // The view of the seven rules
  'XML, {path}': 'XML, {path}',
  'Invoices by the seven rules': 'Rechnungen nach den sieben Regeln',
  'Is the invoice a good ambassador?': 'Ist die Rechnung eine gute Botschafterin?',
  'Seven rules for invoices that customers like to pay: what yours keeps, what to mend, and in which words.':
    'Sieben Regeln für Rechnungen, die man gern bezahlt: was Ihre einhält, was zu verbessern ist und mit welchen Worten.',
  'An invoice': 'Eine Rechnung',
  'Reading {file} …': '{file} wird gelesen …',
  '{count} read.': '{count} gelesen.',
  'Close {file}': '{file} schließen',
  Close: 'Schließen',
  Show: 'Zeigen',
  Shown: 'Zu sehen',
  'Copy wording': 'Wortlaut kopieren',
  '1 more check of this rule': '1 weitere Prüfung dieser Regel',
  '{count} more checks of this rule': '{count} weitere Prüfungen dieser Regel',
  'Choose invoices or drop them here': 'Rechnungen wählen oder hier ablegen',
  'Add another invoice of this vendor': 'Noch eine Rechnung dieses Anbieters',
  'PDF, HTML or XML. Several of one vendor are compared with each other. Nothing leaves this computer.':
    'PDF, HTML oder XML. Mehrere eines Anbieters werden miteinander verglichen. Nichts verlässt diesen Rechner.',
  'As a report to hand over': 'Als Bericht zum Weitergeben',
  'Held to what 1 page of the vendor’s site promises.':
    'Verglichen mit dem, was 1 Seite der Website des Anbieters verspricht.',
  'Held to what {count} pages of the vendor’s site promise.':
    'Verglichen mit dem, was {count} Seiten der Website des Anbieters versprechen.',
  'What did you agree on?': 'Was war vereinbart?',
  'Type what you know; the invoice is compared with it at once.':
    'Tragen Sie ein, was Sie wissen; die Rechnung wird sofort damit verglichen.',
  'Days to pay': 'Tage bis zur Zahlung',
  'Tax, in percent': 'Steuer in Prozent',
  'Price without tax, at most': 'Preis ohne Steuer, höchstens',
  'Interest for late payment, in percent': 'Verzugszinsen in Prozent',
  'Extras, parted by commas': 'Zuschläge, durch Kommas getrennt',
  'The bank account has changed': 'Das Bankkonto hat sich geändert',
  '{before}, on {first}; {after}, on {second}.': '{before} auf {first}; {after} auf {second}.',
  'Before you pay, call the seller on a number that you know. Do not use the one on the new invoice.':
    'Rufen Sie vor dem Zahlen den Verkäufer unter einer Nummer an, die Sie kennen, nicht unter der auf der neuen Rechnung.',
  'Days to pay over time': 'Zahlungsfristen im Lauf der Zeit',
  'Each of {count} invoices gives {days} days to pay.': 'Jede der {count} Rechnungen lässt {days} Tage Zeit.',
  '{count} invoices give between {shortest} and {longest} days to pay.':
    '{count} Rechnungen lassen zwischen {shortest} und {longest} Tage Zeit.',
  Date: 'Datum',
  Due: 'Fällig',
  Days: 'Tage',
  'Page {page} of {file}': 'Seite {page} von {file}',
  'Page {page} of {pages}': 'Seite {page} von {pages}',
  'The printed page': 'Die gedruckte Seite',
  'Page before': 'Vorige Seite',
  'Next page': 'Nächste Seite',
  'This page could not be drawn; what it says was read all the same.':
    'Diese Seite ließ sich nicht zeichnen; gelesen wurde sie trotzdem.',
  receipt: 'Quittung',
  'credit note': 'Gutschrift',
  reminder: 'Zahlungserinnerung',
  'order confirmation': 'Auftragsbestätigung',
  document: 'Beleg',
  'This looks like an invoice.': 'Das sieht nach einer Rechnung aus.',
  'Read it by the seven rules': 'Nach den sieben Regeln lesen',

  // Files that cannot be read
  'This PDF has no readable text: it is a picture of an invoice.':
    'Dieses PDF hat keinen lesbaren Text: Es ist ein Bild einer Rechnung.',
  'Only the first {read} of {pages} pages were read.': 'Nur die ersten {read} von {pages} Seiten wurden gelesen.',
  'The file {name} inside this PDF tells of another invoice: what is printed was read.':
    'Die Datei {name} in diesem PDF beschreibt eine andere Rechnung: Gelesen wurde, was gedruckt ist.',
  'The file {name} inside this PDF could not be read as an invoice: what is printed was read.':
    'Die Datei {name} in diesem PDF ließ sich nicht als Rechnung lesen: Gelesen wurde, was gedruckt ist.',
  'This PDF is locked with a password, so its text cannot be read.':
    'Dieses PDF ist mit einem Passwort gesperrt; sein Text ist nicht lesbar.',
  'This PDF is damaged and could not be read.': 'Dieses PDF ist beschädigt und konnte nicht gelesen werden.',
  'This file is damaged or is not a PDF.': 'Diese Datei ist beschädigt oder kein PDF.',
  'This PDF takes too long to read.': 'Dieses PDF zu lesen dauert zu lange.',
  'This PDF is larger than 50 MB: that is too large to read.':
    'Dieses PDF ist größer als 50 MB; das ist zu groß zum Lesen.',
  'This file is larger than 50 MB: that is too large to read.':
    'Diese Datei ist größer als 50 MB; das ist zu groß zum Lesen.',
  'This XML file is too large to be an invoice.': 'Diese XML-Datei ist zu groß für eine Rechnung.',
  'This XML file is too large or too deep to be an invoice.':
    'Diese XML-Datei ist zu groß oder zu tief verschachtelt für eine Rechnung.',
  'This file is damaged: it is not well-formed XML.': 'Diese Datei ist beschädigt: Sie ist kein wohlgeformtes XML.',
  'This XML file has a document type of its own, which an invoice never needs: it is not read.':
    'Diese XML-Datei hat einen eigenen Dokumenttyp, den keine Rechnung braucht: Sie wird nicht gelesen.',
  'This XML file is a “{name}”, which is neither a UBL nor a CII invoice.':
    'Diese XML-Datei ist ein „{name}“, weder eine UBL- noch eine CII-Rechnung.',
  'This file is neither a PDF nor a web page nor an XML invoice.':
    'Diese Datei ist weder PDF noch Webseite noch XML-Rechnung.',
  'This file is empty.': 'Diese Datei ist leer.',
  'This page shows no text.': 'Diese Seite zeigt keinen Text.',
  'This file could not be read: something in it is not as it should be.':
    'Diese Datei ließ sich nicht lesen: Etwas darin ist nicht, wie es sein sollte.',
  'Only the first 24 files are read at once.': 'Nur die ersten 24 Dateien werden auf einmal gelesen.',
  'The linked file is larger than 7 MB. Save it and drop it here.':
    'Die verlinkte Datei ist größer als 7 MB. Speichern Sie sie und legen Sie sie hier ab.',
  'The linked file could not be fetched by its page. Save it and drop it here.':
    'Die verlinkte Datei ließ sich von ihrer Seite nicht laden. Speichern Sie sie und legen Sie sie hier ab.',

  // All of them
  '{because} Only a part of the document was understood, so a person must look.':
    '{because} Nur ein Teil des Belegs wurde verstanden; ein Mensch muss nachsehen.',
  'This document has no readable text.': 'Dieser Beleg hat keinen lesbaren Text.',
  '{good} of {count} invoices do. On another: {because}':
    'Bei {good} von {count} Rechnungen ja. Bei einer anderen: {because}',
};
