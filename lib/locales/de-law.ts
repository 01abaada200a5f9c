import type { Catalogue } from '../words';

/** German of what laws, courts, standards and research say beside a verdict, with their status and limits. */
export const deLaw: Catalogue = {
  'Online services give their name, geographic address, e-mail address and other details for rapid, direct contact, register and VAT numbers; prices say whether tax and delivery are included.':
    'Online-Dienste nennen Namen, Anschrift, E-Mail-Adresse und weitere Angaben für schnellen, direkten Kontakt, Register- und Umsatzsteuernummer; Preise sagen, ob Steuer und Versand enthalten sind.',
  'In force; read 22 November 2026. National laws carry it out and differ in detail.':
    'In Kraft; gelesen am 22. November 2026. Die Länder setzen sie mit Unterschieden um.',
  'An e-mail address alone is not enough: there must be a second rapid means such as a telephone or an enquiry form. A telephone number as such is not required.':
    'Eine E-Mail-Adresse allein genügt nicht: Es braucht einen zweiten schnellen Weg wie Telefon oder Anfrageformular. Eine Telefonnummer als solche ist nicht verlangt.',
  'Settled; read 22 November 2026 in summaries.': 'Geklärt; gelesen am 22. November 2026 in Zusammenfassungen.',
  'Provider details are easy to recognise, directly reachable and permanently available, with a street address rather than a post-office box.':
    'Anbieterangaben sind leicht erkennbar, unmittelbar erreichbar und ständig verfügbar, mit Straßenanschrift statt Postfach.',
  'In force (it replaced § 5 TMG, which old pages still cite); read 22 November 2026 in summaries.':
    'In Kraft (Nachfolger von § 5 TMG, den alte Seiten noch nennen); gelesen am 22. November 2026 in Zusammenfassungen.',
  'Provider details that two links lead to can be directly reachable.':
    'Anbieterangaben, zu denen zwei Links führen, können unmittelbar erreichbar sein.',
  'A link whose name does not tell that provider details stand behind it is not easy to recognise.':
    'Ein Link, dessen Name nicht verrät, dass Anbieterangaben dahinterstehen, ist nicht leicht erkennbar.',
  'Decision of 28 May 2025; it turned on the link’s name as much as on the number of clicks; read 22 November 2026 in summaries.':
    'Entscheidung vom 28. Mai 2025; es ging um den Namen des Links ebenso wie um die Zahl der Klicks; gelesen am 22. November 2026 in Zusammenfassungen.',
  'An e-mail address that only answers “we cannot read this” is no means of contact.':
    'Eine E-Mail-Adresse, die nur mit „das lesen wir nicht“ antwortet, ist kein Kontaktweg.',
  'Online services give their name, geographic address and details for rapid, direct contact, e-mail included.':
    'Online-Dienste nennen Namen, Anschrift und Angaben für schnellen, direkten Kontakt, auch per E-Mail.',
  'In force; read 22 November 2026 in summaries.': 'In Kraft; gelesen am 22. November 2026 in Zusammenfassungen.',
  'A company’s website and order forms state its registered number, registered office and part of the United Kingdom.':
    'Website und Bestellformulare einer Gesellschaft nennen Registernummer, Sitz und Landesteil des Vereinigten Königreichs.',
  'In force for companies, not for sole traders; read 22 November 2026 in a summary.':
    'In Kraft für Gesellschaften, nicht für Einzelkaufleute; gelesen am 22. November 2026 in einer Zusammenfassung.',
  'At the latest when ordering begins, trading sites say which means of payment are accepted; the final button says that the order obliges to pay.':
    'Spätestens zu Beginn der Bestellung sagen Verkaufsseiten, welche Zahlungsmittel sie annehmen; der letzte Knopf sagt, dass die Bestellung zur Zahlung verpflichtet.',
  'In force, in the United Kingdom as regulation 14 of the 2013 regulations; read 22 November 2026 in secondary sources.':
    'In Kraft, im Vereinigten Königreich als Regulation 14 der Vorschriften von 2013; gelesen am 22. November 2026 in Sekundärquellen.',
  'No charge for paying with most consumer cards and SEPA payments, and no fee above the cost for others.':
    'Kein Entgelt für die meisten Verbraucherkarten und für SEPA-Zahlungen, und für andere keines über den Kosten.',
  'In force; a successor is being negotiated; read 22 November 2026 in secondary sources.':
    'In Kraft; über einen Nachfolger wird verhandelt; gelesen am 22. November 2026 in Sekundärquellen.',
  'No charge for paying with consumer cards and e-payments.':
    'Kein Entgelt für Verbraucherkarten und elektronische Zahlungen.',
  'In force; commercial cards are exempt; read 22 November 2026 in official guidance.':
    'In Kraft; Firmenkarten sind ausgenommen; gelesen am 22. November 2026 in amtlichen Hinweisen.',
  'Customers who call about a contract pay no more than the rate of an ordinary call.':
    'Wer wegen eines Vertrags anruft, zahlt nicht mehr als für einen gewöhnlichen Anruf.',
  'In force; it concerns calls about a contract already made; read 22 November 2026 in summaries.':
    'In Kraft; betrifft Anrufe zu einem schon geschlossenen Vertrag; gelesen am 22. November 2026 in Zusammenfassungen.',
  'Extra payments need express consent rather than a box ticked in advance.':
    'Zusätzliche Zahlungen brauchen ausdrückliche Zustimmung statt eines vorab angekreuzten Kästchens.',
  'In force; seen in a secondary source only, so read the official text before relying on it.':
    'In Kraft; nur in einer Sekundärquelle gesehen. Bitte den amtlichen Text lesen, bevor Sie sich darauf stützen.',
  'A prominent function named “withdraw from contract here” or alike, followed by a confirmation.':
    'Eine hervorgehobene Funktion namens „Vertrag hier widerrufen“ oder ähnlich, gefolgt von einer Bestätigung.',
  'Applies since 19 June 2026 where there is a right of withdrawal; national texts vary; read 22 November 2026 in summaries.':
    'Gilt seit dem 19. Juni 2026, wo ein Widerrufsrecht besteht; die Texte der Länder weichen ab; gelesen am 22. November 2026 in Zusammenfassungen.',
  'A button such as “Verträge hier kündigen”, permanently available and reachable without signing in.':
    'Ein Knopf wie „Verträge hier kündigen“, ständig verfügbar und ohne Anmeldung erreichbar.',
  'In force for contracts that recur; courts refused it behind a sign-in or an expander; read 22 November 2026 in summaries.':
    'In Kraft für laufende Verträge; Gerichte ließen ihn hinter Anmeldung oder Aufklappen nicht gelten; gelesen am 22. November 2026 in Zusammenfassungen.',
  'Renewal terms stand close to the request for consent, and what was ordered online can be ended online.':
    'Bedingungen der Verlängerung stehen nahe der Bitte um Zustimmung, und was online bestellt wurde, lässt sich online beenden.',
  'In force, amended from 1 July 2025; read 22 November 2026 in summaries.':
    'In Kraft, geändert ab 1. Juli 2025; gelesen am 22. November 2026 in Zusammenfassungen.',
  'Cancelling was to be as easy as signing up.': 'Kündigen sollte so leicht sein wie Abschließen.',
  'Vacated on 8 July 2025: history, not law.': 'Am 8. Juli 2025 aufgehoben: Geschichte, kein Recht.',
  'Advertised prices include all mandatory fees.': 'Beworbene Preise enthalten alle Pflichtgebühren.',
  'In force since 12 May 2025, for live-event tickets and short-term lodging only; read 22 November 2026 in a secondary source.':
    'In Kraft seit 12. Mai 2025, nur für Karten zu Veranstaltungen und für kurze Unterkunft; gelesen am 22. November 2026 in einer Sekundärquelle.',
  'Fees that cannot be avoided are part of the headline price.':
    'Unvermeidbare Gebühren gehören in den genannten Preis.',
  'In force; the start of its subscription rules was not verified; read 22 November 2026 in a summary.':
    'In Kraft; der Beginn seiner Regeln für Abonnements wurde nicht geprüft; gelesen am 22. November 2026 in einer Zusammenfassung.',
  'A single point of contact where users choose the means of communication, which do not rely on automated tools alone.':
    'Eine zentrale Kontaktstelle, bei der Nutzer den Weg wählen, und zwar nicht nur automatische.',
  'In force, for intermediary services such as marketplaces and hosts only; read 22 November 2026 in secondary sources.':
    'In Kraft, nur für Vermittlungsdienste wie Marktplätze und Hoster; gelesen am 22. November 2026 in Sekundärquellen.',
  'Whoever takes transfers or direct debits accepts accounts of every member state.':
    'Wer Überweisungen oder Lastschriften annimmt, nimmt Konten aus jedem Mitgliedstaat an.',
  'In force; read 22 November 2026 in a secondary source.':
    'In Kraft; gelesen am 22. November 2026 in einer Sekundärquelle.',
  'No different payment conditions because of where a customer lives or the account is held.':
    'Keine anderen Zahlungsbedingungen wegen des Wohnorts oder des Landes, in dem das Konto geführt wird.',
  'Between businesses payment is due within 60 days unless agreed otherwise; late payment bears interest and a fixed sum.':
    'Zwischen Firmen ist binnen 60 Tagen zu zahlen, wenn nichts anderes vereinbart ist; Verzug kostet Zinsen und eine Pauschale.',
  'In force; read 22 November 2026 in an official summary.':
    'In Kraft; gelesen am 22. November 2026 in einer amtlichen Zusammenfassung.',
  'The details an invoice carries: dates, number, parties, tax numbers, quantities, amounts, rates.':
    'Was auf einer Rechnung steht: Daten, Nummer, Beteiligte, Steuernummern, Mengen, Beträge, Sätze.',
  'The rules that electronic invoices follow, field by field.':
    'Die Regeln, denen elektronische Rechnungen Feld für Feld folgen.',
  'Current; its rules as published by CEN, read 22 November 2026.':
    'Aktuell; die Regeln, wie CEN sie veröffentlicht, gelesen am 22. November 2026.',
  'Electronic invoices to public buyers name the seller’s contact person, phone and e-mail address.':
    'Elektronische Rechnungen an öffentliche Auftraggeber nennen Ansprechperson, Telefon und E-Mail-Adresse.',
  'Current for public buyers; read 22 November 2026 in its rule set.':
    'Aktuell für öffentliche Auftraggeber; gelesen am 22. November 2026 im Regelwerk.',
  'Help that is offered on several pages stands in the same place on each.':
    'Hilfe, die auf mehreren Seiten angeboten wird, steht auf jeder an derselben Stelle.',
  'Recommendation of the W3C, level A; read 22 November 2026.':
    'Empfehlung des W3C, Stufe A; gelesen am 22. November 2026.',
  'Nobody types the same information twice in one process.': 'Niemand tippt in einem Ablauf dieselbe Angabe zweimal.',
  'Signing in needs no puzzle and lets passwords be pasted.':
    'Anmelden verlangt kein Rätsel und erlaubt, Passwörter einzufügen.',
  'Recommendation of the W3C, level AA; read 22 November 2026.':
    'Empfehlung des W3C, Stufe AA; gelesen am 22. November 2026.',
  'Fields about the user say what they are for in a way browsers understand.':
    'Felder über die Person sagen so, wofür sie sind, dass Browser es verstehen.',
  'Orders and payments can be reversed, checked or confirmed.':
    'Bestellungen und Zahlungen lassen sich rückgängig machen, prüfen oder bestätigen.',
  'Give opening hours, say how long people will wait, explain the cost of calls, ask only for what is needed, name the cards you accept, put contact details on error and confirmation pages.':
    'Öffnungszeiten nennen, Wartezeit sagen, Gesprächskosten erklären, nur Nötiges fragen, angenommene Karten nennen, Kontakt auf Fehler- und Bestätigungsseiten zeigen.',
  'Public guidance for British government services, good practice elsewhere; read 22 November 2026.':
    'Öffentliche Leitlinie für britische Behörden, anderswo guter Brauch; gelesen am 22. November 2026.',
  'At least a phone number and an e-mail address behind a link named “Contact”, not a form or a chat in their place; show prices, or examples of them.':
    'Mindestens Telefonnummer und E-Mail-Adresse hinter einem Link namens „Kontakt“, kein Formular oder Chat an ihrer Stelle; Preise oder Beispiele zeigen.',
  'Read on 22 November 2026 in translations and summaries.':
    'Gelesen am 22. November 2026 in Übersetzungen und Zusammenfassungen.',
  'Customers who had to make much effort were mostly disloyal afterwards.':
    'Wer sich viel mühen musste, war danach meist nicht mehr treu.',
  'A claim of its publisher that others dispute; read 22 November 2026.':
    'Behauptung des Herausgebers, die andere bestreiten; gelesen am 22. November 2026.',
  'FreshBooks reported that polite wording went with more invoices paid, and that “days” was paid sooner than “net”; it suggests 21 days.':
    'FreshBooks berichtet, dass höfliche Worte mit mehr bezahlten Rechnungen einhergingen und „Tage“ früher bezahlt wurde als „netto“; es rät zu 21 Tagen.',
  'Correlation among one vendor’s customers; read 22 November 2026.':
    'Zusammenhang bei der Kundschaft eines Anbieters; gelesen am 22. November 2026.',
  'Many shops make it needlessly hard to find how to buy without an account.':
    'Viele Shops machen es unnötig schwer, den Kauf ohne Konto zu finden.',
  'Read on 22 November 2026 in public summaries.': 'Gelesen am 22. November 2026 in öffentlichen Zusammenfassungen.',
  'Most data protection authorities expect “reject all” on the layer that has “accept all”.':
    'Die meisten Datenschutzbehörden erwarten „alle ablehnen“ auf der Ebene, die „alle annehmen“ hat.',
  'A report of authorities, not a law; read 22 November 2026 in summaries.':
    'Ein Bericht von Behörden, kein Gesetz; gelesen am 22. November 2026 in Zusammenfassungen.',
};
