import type { Catalogue } from '../words';

/** German of what several pages show together: ways, promises, sameness. */
export const deSite: Catalogue = {
  // Checks: titles, reasons, fixes
  'A person is one click away from every page': 'Von jeder Seite ist es ein Klick zu einem Menschen',
  'Nobody should have to search a website for somebody to talk to.':
    'Niemand sollte auf einer Website nach jemandem zum Reden suchen müssen.',
  'Link the page with your number and address from header or footer of every page, or put them there.':
    'Verlinken Sie die Seite mit Nummer und Adresse aus Kopf oder Fuß jeder Seite, oder setzen Sie beides dorthin.',
  'Help stands in the same place on every page': 'Hilfe steht auf jeder Seite an derselben Stelle',
  'Who found help once looks for it there again.': 'Wer einmal Hilfe gefunden hat, sucht sie wieder an dieser Stelle.',
  'Keep the link to help, or the number, at one place of header or footer on all pages.':
    'Halten Sie den Link zur Hilfe oder die Nummer auf allen Seiten an einer Stelle von Kopf oder Fuß.',
  'The contact page names a way to ask, without questions in between':
    'Die Kontaktseite nennt einen Weg zu fragen, ohne Rückfragen davor',
  'People who look for contact have read the answers that did not help.':
    'Wer Kontakt sucht, hat die Antworten gelesen, die nicht geholfen haben.',
  'Show number, address or form on the contact page itself; offer topics beside it.':
    'Zeigen Sie Nummer, Adresse oder Formular auf der Kontaktseite selbst; Themen können danebenstehen.',
  'Questions about a bill have a contact of their own': 'Für Fragen zur Rechnung gibt es einen eigenen Kontakt',
  'A bill that raises a question is paid once somebody answers it.':
    'Eine Rechnung, die eine Frage aufwirft, wird bezahlt, sobald jemand sie beantwortet.',
  'Name an address or a number for questions about bills.':
    'Nennen Sie eine Adresse oder Nummer für Fragen zu Rechnungen.',
  'Error and confirmation pages name a way to ask': 'Fehler- und Bestätigungsseiten nennen einen Weg zu fragen',
  'Who lands there has a question more often than anybody else.':
    'Wer dort landet, hat öfter eine Frage als alle anderen.',
  'Keep the link to contact, or a number, on error and confirmation pages.':
    'Lassen Sie den Kontaktlink oder eine Nummer auch auf Fehler- und Bestätigungsseiten stehen.',
  'Contact details are the same on every page': 'Die Kontaktdaten sind auf jeder Seite dieselben',
  'Two numbers without a name make people call the wrong one, or neither.':
    'Bei zwei Nummern ohne Namen rufen Menschen die falsche an, oder keine.',
  'Give one number, address and set of hours everywhere, and name those that differ.':
    'Nennen Sie überall dieselbe Nummer, Adresse und Zeiten, und benennen Sie, was abweicht.',
  'Businesses can pay by invoice or transfer': 'Firmen können per Rechnung oder Überweisung zahlen',
  'A company’s purchasing seldom owns a credit card.': 'Ein Einkauf besitzt selten eine Kreditkarte.',
  'Offer an invoice, a purchase order or a transfer to business customers, and say how to ask for it.':
    'Bieten Sie Geschäftskunden Rechnung, Bestellung oder Überweisung an, und sagen Sie, wie man darum bittet.',
  'The checkout takes every way to pay that is shown': 'Die Kasse nimmt jede Zahlungsart, die gezeigt wird',
  'Who chose a shop for its ways to pay feels misled when theirs is missing at the till.':
    'Wer einen Laden wegen seiner Zahlungsarten wählt, fühlt sich getäuscht, wenn sie an der Kasse fehlt.',
  'Show the marks of those ways to pay only that the checkout offers, or say where they are offered.':
    'Zeigen Sie nur die Zeichen der Zahlungsarten, die die Kasse anbietet, oder sagen Sie, wo es sie gibt.',
  'The first price is the whole price, apart from delivery and tax':
    'Der erste Preis ist der ganze Preis, bis auf Versand und Steuer',
  'A fee that shows up at the till makes people leave, or pay and not come back.':
    'Bei einer Gebühr, die erst an der Kasse auftaucht, gehen Menschen, oder sie zahlen und kommen nicht wieder.',
  'Put what everybody has to pay into the price, or name it beside the price.':
    'Nehmen Sie, was alle zahlen müssen, in den Preis auf, oder nennen Sie es daneben.',
  'The sum of an order was not seen.': 'Die Summe einer Bestellung war nicht zu sehen.',
  'The cart adds no fee; the checkout was not visited.':
    'Der Warenkorb fügt keine Gebühr hinzu; die Kasse wurde nicht besucht.',
  'The total is the price seen first, apart from delivery and tax.':
    'Die Summe ist der zuerst gesehene Preis, bis auf Versand und Steuer.',
  'No fee was added in the order; the price before it was not seen.':
    'In der Bestellung kam keine Gebühr hinzu; der Preis davor war nicht zu sehen.',
  'A fee is added in the cart: {fees}.': 'Im Warenkorb kommt eine Gebühr hinzu: {fees}.',
  'The checkout adds a fee, {fees}; the pages before it were not visited.':
    'Die Kasse fügt eine Gebühr hinzu, {fees}; die Seiten davor wurden nicht besucht.',
  'A fee shows in the checkout first: {fees}.': 'Eine Gebühr zeigt sich erst an der Kasse: {fees}.',
  'An invoice can be paid two clicks from the start page':
    'Zwei Klicks von der Startseite lässt sich eine Rechnung bezahlen',
  'A customer who wants to pay should not have to ask how.': 'Wer bezahlen will, sollte nicht fragen müssen, wie.',
  'Link a page that says how to pay an invoice, with account details, from the footer.':
    'Verlinken Sie im Seitenfuß eine Seite, die mit Kontodaten sagt, wie man eine Rechnung bezahlt.',
  'What is on offer is named and described': 'Das Angebot ist benannt und beschrieben',
  'People want to know what they can get before they ask.':
    'Menschen möchten wissen, was sie bekommen können, bevor sie fragen.',
  'List what you offer, each with a name and a sentence that says what it is.':
    'Führen Sie auf, was Sie anbieten, jeweils mit Namen und einem Satz, der sagt, was es ist.',
  'It is said when a payment is due': 'Es wird gesagt, wann eine Zahlung fällig ist',
  'Terms that are known beforehand surprise nobody on the invoice.':
    'Vorher bekannte Bedingungen überraschen niemanden auf der Rechnung.',
  'Say on pricing page or in the questions when and how payment is due.':
    'Sagen Sie auf der Preisseite oder bei den Fragen, wann und wie zu zahlen ist.',
  'A guarantee is stated, with its length': 'Eine Garantie ist genannt, mit ihrer Dauer',
  'Knowing what happens if something breaks makes buying easier.':
    'Zu wissen, was geschieht, wenn etwas kaputtgeht, macht das Kaufen leichter.',
  'Say what you guarantee and for how long.': 'Sagen Sie, was Sie garantieren und wie lange.',
  'What was signed up for online can be cancelled online': 'Was online abgeschlossen wurde, lässt sich online kündigen',
  'A way out that is harder than the way in keeps customers who do not want to be kept.':
    'Ein Ausgang, der schwerer ist als der Eingang, hält Kundschaft, die nicht gehalten werden will.',
  'Let people cancel where they signed up, and say so in one sentence.':
    'Lassen Sie Menschen dort kündigen, wo sie abgeschlossen haben, und sagen Sie es in einem Satz.',
  'An order can be followed without an account': 'Eine Bestellung lässt sich ohne Konto verfolgen',
  'Who can see where an order is need not call to ask.': 'Wer sehen kann, wo eine Bestellung ist, muss nicht anrufen.',
  'Link a page where an order number shows how far the order is.':
    'Verlinken Sie eine Seite, auf der die Bestellnummer zeigt, wie weit die Bestellung ist.',
  'Promises are the same wherever they stand': 'Zusagen lauten überall gleich',
  'Of two promises the customer remembers the better one.': 'Von zwei Zusagen merkt sich die Kundschaft die bessere.',
  'Decide on one number, write it everywhere, and say for whom an exception holds.':
    'Entscheiden Sie sich für eine Zahl, schreiben Sie sie überall, und sagen Sie, für wen eine Ausnahme gilt.',

  // What checks say
  'Questions about bills have a way of their own.': 'Fragen zu Rechnungen haben einen eigenen Weg.',
  'A link leads to questions about bills.': 'Ein Link führt zu Fragen über Rechnungen.',
  'No sign was seen that customers get invoices here.':
    'Nichts deutete darauf hin, dass Kunden hier Rechnungen bekommen.',
  'Bills are spoken of, but no address or number for questions about them was seen.':
    'Von Rechnungen ist die Rede, aber eine Adresse oder Nummer für Fragen dazu war nicht zu sehen.',
  'No page of contact or help was visited.': 'Weder eine Kontakt- noch eine Hilfeseite wurde besucht.',
  'Customers get invoices, and nobody to ask about them was named.':
    'Kunden bekommen Rechnungen, und niemand für Fragen dazu war genannt.',
  'Asked where businesses buy.': 'Wird gefragt, wo Firmen kaufen.',
  'Paying by invoice or transfer is offered.': 'Rechnung oder Überweisung wird angeboten.',
  'It is said when an invoice is due.': 'Es wird gesagt, wann eine Rechnung fällig ist.',
  'Terms for businesses have to be asked for.': 'Bedingungen für Firmen muss man erfragen.',
  'Neither checkout nor questions and terms were visited.': 'Weder Kasse noch Fragen und Bedingungen wurden besucht.',
  'Neither an invoice nor a transfer was seen among the ways to pay.':
    'Unter den Zahlungsarten war weder Rechnung noch Überweisung zu sehen.',
  'It is said when a payment is due.': 'Es wird gesagt, wann eine Zahlung fällig ist.',
  'When a payment is due is said in the terms only.': 'Wann eine Zahlung fällig ist, steht nur in den Bedingungen.',
  'Neither the terms nor questions and answers were visited.':
    'Weder die Bedingungen noch Fragen und Antworten wurden besucht.',
  'Customers get invoices, and nothing says when they are due.':
    'Kunden bekommen Rechnungen, und nichts sagt, wann sie fällig sind.',
  'One page alone does not show this.': 'Eine Seite allein zeigt das nicht.',
  '{count} click': '{count} Klick',
  '{count} clicks': '{count} Klicks',
  'The start page was not visited.': 'Die Startseite wurde nicht besucht.',
  'From the start page no way to a person was found, although every link was followed.':
    'Von der Startseite wurde kein Weg zu einem Menschen gefunden, obwohl jedem Link gefolgt wurde.',
  'No way to a person was found on the pages visited, and not all of them were.':
    'Auf den besuchten Seiten wurde kein Weg zu einem Menschen gefunden, und nicht alle wurden besucht.',
  'It takes {clicks} to get to a form, and no direct way was seen.':
    'Zu einem Formular sind es {clicks}, ein direkter Weg war nicht zu sehen.',
  'The way leads to a form only, after {clicks}.': 'Der Weg führt nur zu einem Formular, nach {clicks}.',
  'The shortest way seen takes {clicks}; pages that were not opened may be shorter ones.':
    'Der kürzeste gesehene Weg braucht {clicks}; nicht geöffnete Seiten können kürzere sein.',
  'From the start page it takes {clicks} to reach a person.': 'Von der Startseite sind es {clicks} zu einem Menschen.',
  'From {count} of {pages} pages visited no link leads to a person.':
    'Von {count} der {pages} besuchten Seiten führt kein Link zu einem Menschen.',
  'From the start page it takes {clicks}.': 'Von der Startseite sind es {clicks}.',
  'From the start page it takes {clicks}, from another page {more}.':
    'Von der Startseite sind es {clicks}, von einer anderen Seite {more}.',
  'Every page itself shows a direct way to a person.': 'Jede Seite zeigt selbst einen direkten Weg zu einem Menschen.',
  'A person is at most {clicks} away, from every page visited.':
    'Von jeder besuchten Seite ist es höchstens {clicks} zu einem Menschen.',
  'No contact page was visited.': 'Keine Kontaktseite wurde besucht.',
  'Questions and answers come first; the way to a person stands on the same page.':
    'Zuerst kommen Fragen und Antworten; der Weg zu einem Menschen steht auf derselben Seite.',
  'The contact page shows a way to ask, without questions in between.':
    'Die Kontaktseite zeigt einen Weg zu fragen, ohne Rückfragen davor.',
  'The page for contact offers topics to choose from and no way to ask; please look.':
    'Die Kontaktseite bietet Themen zur Auswahl und keinen Weg zu fragen; bitte nachsehen.',
  'No way to ask was seen on the page for contact; please look.':
    'Auf der Kontaktseite war kein Weg zu fragen zu sehen; bitte nachsehen.',
  'Paying an invoice leads to a sign-in.': 'Das Bezahlen einer Rechnung führt zu einer Anmeldung.',
  'Paying an invoice takes {clicks}.': 'Bis zum Bezahlen einer Rechnung sind es {clicks}.',
  'A link to pay an invoice was seen, {clicks} away; its page was not opened.':
    'Ein Link zum Bezahlen einer Rechnung war zu sehen, {clicks} entfernt; seine Seite wurde nicht geöffnet.',
  'An invoice can be paid {clicks} from the start page.':
    'Eine Rechnung lässt sich {clicks} von der Startseite bezahlen.',
  'A link to pay an invoice was seen, but not on a way from the start page.':
    'Ein Link zum Bezahlen einer Rechnung war zu sehen, aber auf keinem Weg von der Startseite.',
  'No link to pay an invoice was seen on the pages visited.':
    'Auf den besuchten Seiten war kein Link zum Bezahlen einer Rechnung zu sehen.',
  'Customers get invoices, and no link to pay one was seen.':
    'Kunden bekommen Rechnungen, und ein Link zum Bezahlen war nicht zu sehen.',
  'Nothing that is sent or done over time was seen here.':
    'Hier war nichts zu sehen, das verschickt wird oder Zeit braucht.',
  'Neither the start page nor a page of help was visited.': 'Weder die Startseite noch eine Hilfeseite wurde besucht.',
  'No link to follow an order was seen.': 'Ein Link zum Verfolgen einer Bestellung war nicht zu sehen.',
  'An order can be followed without signing in.': 'Eine Bestellung lässt sich ohne Anmeldung verfolgen.',
  'Following an order asks for an account.': 'Das Verfolgen einer Bestellung verlangt ein Konto.',
  'A link to follow an order was seen; its page was not opened.':
    'Ein Link zum Verfolgen einer Bestellung war zu sehen; seine Seite wurde nicht geöffnet.',
  'The link to follow an order leads to an error.': 'Der Link zum Verfolgen einer Bestellung führt zu einem Fehler.',
  'A link to follow an order was seen.': 'Ein Link zum Verfolgen einer Bestellung war zu sehen.',
  'Help has no place in the frame of {count} pages.': 'Im Rahmen von {count} Seiten hat Hilfe keinen Platz.',
  'Neither an error page nor a confirmation was visited; an address that does not exist shows one.':
    'Weder eine Fehler- noch eine Bestätigungsseite wurde besucht; eine Adresse, die es nicht gibt, zeigt eine.',
  'The page names a way to ask.': 'Die Seite nennt einen Weg zu fragen.',
  'The page links to help.': 'Die Seite verlinkt Hilfe.',
  'The page leads back into the site, but to no help.': 'Die Seite führt zurück in die Website, aber zu keiner Hilfe.',
  'The page leads nowhere.': 'Die Seite führt nirgendwohin.',
  'A link to help leads to an error page.': 'Ein Link zur Hilfe führt zu einer Fehlerseite.',
  'Nothing that runs on was seen here.': 'Hier war nichts Laufendes zu sehen.',
  'The contract can be cancelled online.': 'Der Vertrag lässt sich online kündigen.',
  'A link or button leads to cancelling.': 'Ein Link oder Knopf führt zur Kündigung.',
  'Cancelling takes an e-mail.': 'Zum Kündigen braucht es eine E-Mail.',
  'One signs up online; of cancelling a sentence speaks by telephone, letter or in person. Please confirm.':
    'Abgeschlossen wird online; vom Kündigen spricht ein Satz per Telefon, Brief oder vor Ort. Bitte bestätigen.',
  'Of cancelling a sentence speaks by telephone, letter or in person; how one signs up was not seen.':
    'Vom Kündigen spricht ein Satz per Telefon, Brief oder vor Ort; wie man abschließt, war nicht zu sehen.',
  'How to cancel was not seen on the pages visited.': 'Auf den besuchten Seiten war nicht zu sehen, wie man kündigt.',
  'Something runs on, and how to cancel it was not seen; please look.':
    'Etwas läuft weiter, und wie man es kündigt, war nicht zu sehen; bitte nachsehen.',
  'A named link leads to returns or cancelling, but far from the start page.':
    'Ein benannter Link führt zu Rückgabe oder Kündigung, aber weit von der Startseite.',
  'What is on offer is named and described.': 'Das Angebot ist benannt und beschrieben.',
  'What is on offer is named, but hardly described.': 'Das Angebot ist benannt, aber kaum beschrieben.',
  'No page of products or services was visited.': 'Keine Seite mit Produkten oder Leistungen wurde besucht.',
  'Little of what is on offer is named here; with one product that may be enough.':
    'Vom Angebot ist hier wenig benannt; bei einem einzigen Produkt kann das genügen.',
  'A guarantee is stated, with its length.': 'Eine Garantie ist genannt, mit ihrer Dauer.',
  'No goods or repairs were seen here.': 'Waren oder Reparaturen waren hier nicht zu sehen.',
  'A guarantee is named, but its length was not seen.': 'Eine Garantie ist genannt, ihre Dauer war nicht zu sehen.',
  'Neither the terms nor a page of help was visited.': 'Weder die Bedingungen noch eine Hilfeseite wurde besucht.',
  'Goods are sold, and no guarantee was seen.': 'Es werden Waren verkauft, und eine Garantie war nicht zu sehen.',
  'At least three ordinary pages show whether help keeps its place.':
    'Erst drei gewöhnliche Seiten zeigen, ob die Hilfe ihren Platz behält.',
  'Help was seen in the frame of no page; another check asks for it.':
    'Im Rahmen keiner Seite war Hilfe zu sehen; danach fragt eine andere Prüfung.',
  'Help stands in the same place on {count} pages.': 'Hilfe steht auf {count} Seiten an derselben Stelle.',
  'Help stands in the same place on every page.': 'Hilfe steht auf jeder Seite an derselben Stelle.',
  'Help stands in one place here and in another there.': 'Hilfe steht hier an einer Stelle und dort an einer anderen.',
  'Help is missing in the frame of {count} of {pages} pages.':
    'Im Rahmen von {count} von {pages} Seiten fehlt die Hilfe.',
  'No contact detail was seen on two pages.': 'Keine Kontaktangabe war auf zwei Seiten zu sehen.',
  '{because} There may be a reason; please look.': '{because} Es kann einen Grund geben; bitte nachsehen.',
  'The same contact details stand everywhere.': 'Überall stehen dieselben Kontaktdaten.',
  'Two pages promise different things about {topic}: {one} and {other}. Please confirm.':
    'Zwei Seiten sagen Verschiedenes zu ({topic}): {one} und {other}. Bitte bestätigen.',
  'Two pages differ about {topic}, {one} and {other}, and only one of them says for whom.':
    'Zwei Seiten weichen voneinander ab ({topic}), {one} und {other}, und nur eine sagt, für wen.',
  'No promise with a number was seen on two pages.': 'Keine Zusage mit einer Zahl war auf zwei Seiten zu sehen.',
  'Promises with a number are the same wherever they stand.': 'Zusagen mit einer Zahl lauten überall gleich.',
  'The choice of payment in the checkout was not visited.': 'Die Wahl der Zahlung in der Kasse wurde nicht besucht.',
  'No way to pay was seen.': 'Keine Zahlungsart war zu sehen.',
  'No way to pay is shown outside the checkout.': 'Außerhalb der Kasse wird keine Zahlungsart gezeigt.',
  'Every way to pay that is shown can be chosen in the checkout.':
    'Jede gezeigte Zahlungsart lässt sich in der Kasse wählen.',
  'Shown, but not seen in the checkout in this session: {methods}.':
    'Gezeigt, aber bei diesem Besuch nicht in der Kasse gesehen: {methods}.',

  // Sameness of contact details
  'One phone number stands everywhere.': 'Überall steht dieselbe Telefonnummer.',
  'There are several phone numbers, each named or listed together.':
    'Es gibt mehrere Telefonnummern, jede benannt oder nebeneinander aufgeführt.',
  'Different phone numbers stand on different pages, and nothing says why.':
    'Auf verschiedenen Seiten stehen verschiedene Telefonnummern, und nichts sagt, warum.',
  'One e-mail address stands everywhere.': 'Überall steht dieselbe E-Mail-Adresse.',
  'There are several e-mail addresses, each named or listed together.':
    'Es gibt mehrere E-Mail-Adressen, jede benannt oder nebeneinander aufgeführt.',
  'Different e-mail addresses stand on different pages, and nothing says why.':
    'Auf verschiedenen Seiten stehen verschiedene E-Mail-Adressen, und nichts sagt, warum.',
  'One postal address stands everywhere.': 'Überall steht dieselbe Postadresse.',
  'There are several postal addresses, listed together.': 'Es gibt mehrere Postadressen, nebeneinander aufgeführt.',
  'Different postal addresses stand on different pages.': 'Auf verschiedenen Seiten stehen verschiedene Postadressen.',
  'The same opening hours stand everywhere.': 'Überall stehen dieselben Öffnungszeiten.',
  'There are several opening hours, listed together.': 'Es gibt mehrere Öffnungszeiten, nebeneinander aufgeführt.',
  'Different opening hours stand on different pages for the same days.':
    'Auf verschiedenen Seiten stehen für dieselben Tage verschiedene Öffnungszeiten.',

  // The report in a terminal
  'No way was seen: {goals}.': 'Kein Weg war zu sehen: {goals}.',
  'Pages seen': 'Gesehene Seiten',
  'Pages that others link to and nobody opened: {count}': 'Verlinkte Seiten, die niemand geöffnet hat: {count}',
  'The farthest page is {page}, {clicks}.': 'Am weitesten ist {page}, {clicks}.',
  'No way leads on from {page}.': 'Von {page} führt kein Weg weiter.',

  // What a way ends at, and spans of time
  'payment page': 'Zahlungsseite',
  'page for cancelling': 'Seite zum Kündigen',
  'page about returns': 'Seite zur Rückgabe',
  'page about the order': 'Seite zur Bestellung',
  returns: 'Rückgabe',
  refunds: 'Erstattung',
  delivery: 'Lieferung',
  guarantee: 'Garantie',
  payment: 'Zahlung',
  replies: 'Antwort',
  support: 'Hilfe',
  terms: 'Bedingungen',
  '{count} minute': '{count} Minute',
  '{count} minutes': '{count} Minuten',
  '{count} hour': '{count} Stunde',
  '{count} hours': '{count} Stunden',
  '{count} day': '{count} Tag',
  '{count} days': '{count} Tage',
  '{count} working day': '{count} Werktag',
  '{count} working days': '{count} Werktage',
  '{count} week': '{count} Woche',
  '{count} weeks': '{count} Wochen',
  '{count} month': '{count} Monat',
  '{count} months': '{count} Monate',
  '{count} year': '{count} Jahr',
  '{count} years': '{count} Jahre',
  'Clicks to a person that still pass': 'Klicks zu einem Menschen, die noch erfüllen',
  'Clicks to a person that pass in part': 'Klicks zu einem Menschen, die teilweise erfüllen',
};
