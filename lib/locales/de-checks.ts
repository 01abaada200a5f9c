import type { Catalogue } from '../words';

/** German of what checks say: titles, reasons, verdicts and fixes. */
export const deChecks: Catalogue = {
  // Phone
  'A phone number is in sight': 'Eine Telefonnummer ist zu sehen',
  'Somebody with an urgent question calls, and does not want to look for the number first.':
    'Wer eine dringende Frage hat, ruft an und möchte die Nummer nicht erst suchen.',
  'Put your number, as text and linked, into the header or footer of every page.':
    'Setzen Sie Ihre Nummer als Text und verlinkt in Kopf oder Fuß jeder Seite.',
  'A phone number is in sight.': 'Eine Telefonnummer ist zu sehen.',
  'The phone number is part of a picture, so nobody can tap or copy it.':
    'Die Telefonnummer ist Teil eines Bildes; niemand kann sie antippen oder kopieren.',
  'A phone number is there, but only after opening a part of the page.':
    'Eine Telefonnummer ist da, aber erst nach dem Aufklappen eines Teils der Seite.',
  'No phone number was seen here, but a messenger or a call-back.':
    'Hier war keine Telefonnummer zu sehen, aber ein Messenger oder ein Rückruf.',
  'Only a fax number was seen here.': 'Hier war nur eine Faxnummer zu sehen.',
  'No phone number was seen here.': 'Hier war keine Telefonnummer zu sehen.',
  'Phone numbers can be dialled with one tap': 'Telefonnummern lassen sich mit einem Tippen wählen',
  'Most people read this on a phone, and copying digits by hand ends in wrong numbers.':
    'Die meisten lesen das am Telefon, und wer Ziffern abschreibt, verwählt sich.',
  'Link each number to the same number, with its country code, so that phones can dial it.':
    'Verlinken Sie jede Nummer mit derselben Nummer samt Landesvorwahl, damit Telefone sie wählen können.',
  'A link does not dial the number it shows.': 'Ein Link wählt nicht die Nummer, die er zeigt.',
  'A number is not linked, so not every phone can dial it with one tap.':
    'Eine Nummer ist nicht verlinkt; nicht jedes Telefon kann sie mit einem Tippen wählen.',
  'Numbers of several countries are given, but a link dials one without its country code.':
    'Es gibt Nummern mehrerer Länder, aber ein Link wählt eine davon ohne Landesvorwahl.',
  'Every number can be dialled with one tap.': 'Jede Nummer lässt sich mit einem Tippen wählen.',
  'Calling costs no more than an ordinary call': 'Ein Anruf kostet nicht mehr als üblich',
  'Nobody wants to learn from the phone bill what a question cost.':
    'Niemand möchte erst aus der Telefonrechnung erfahren, was eine Frage gekostet hat.',
  'Offer an ordinary or a free number, or say beside the number what a minute costs.':
    'Bieten Sie eine gewöhnliche oder kostenfreie Nummer an, oder nennen Sie daneben den Preis je Minute.',
  'No phone number was seen here whose cost can be told by its first digits.':
    'Hier war keine Telefonnummer zu sehen, deren Preis an den ersten Ziffern zu erkennen ist.',
  'No number with a costly prefix was seen.': 'Es war keine Nummer mit teurer Vorwahl zu sehen.',
  'A call costs more than an ordinary one, and the page says how much.':
    'Ein Anruf kostet mehr als üblich, und die Seite sagt wie viel.',
  'A call to {numbers} may cost more than an ordinary one; no price was seen beside it.':
    'Ein Anruf bei {numbers} kostet vielleicht mehr als üblich; daneben war kein Preis zu sehen.',

  // E-mail
  'An e-mail address is in sight': 'Eine E-Mail-Adresse ist zu sehen',
  'An e-mail leaves the customer a copy, takes attachments and works at any hour.':
    'Von einer E-Mail bleibt der Kundschaft eine Kopie, sie nimmt Anhänge mit und geht zu jeder Stunde.',
  'Write the address as text and link it.': 'Schreiben Sie die Adresse als Text und verlinken Sie sie.',
  'An e-mail address is in sight.': 'Eine E-Mail-Adresse ist zu sehen.',
  'The e-mail address lacks its ending, so no mail can arrive.':
    'Der E-Mail-Adresse fehlt das Ende; dort kann nichts ankommen.',
  'The e-mail address is disguised, so nobody can click or copy it.':
    'Die E-Mail-Adresse ist verfremdet; niemand kann sie anklicken oder kopieren.',
  'An e-mail address is there, but only after opening a part of the page.':
    'Eine E-Mail-Adresse ist da, aber erst nach dem Aufklappen eines Teils der Seite.',
  'No e-mail address was seen here.': 'Hier war keine E-Mail-Adresse zu sehen.',
  'The e-mail address is meant for replies': 'Die E-Mail-Adresse ist für Antworten gedacht',
  'Writing to an address that nobody reads is worse than having none.':
    'An eine Adresse zu schreiben, die niemand liest, ist schlimmer als keine zu haben.',
  'Name an inbox of your own domain that people read, and take the no-reply address off the page.':
    'Nennen Sie ein Postfach Ihrer eigenen Domain, das gelesen wird, und nehmen Sie die No-Reply-Adresse von der Seite.',
  'The only address seen here takes no replies.': 'Die einzige Adresse hier nimmt keine Antworten an.',
  'The page says that nobody reads what is sent to this address.':
    'Die Seite sagt, dass niemand liest, was an diese Adresse geht.',
  'Mail goes to a free-mail provider rather than to the company’s own domain.':
    'Die Post geht an einen Freemail-Anbieter statt an die eigene Domain der Firma.',
  'The address is an inbox, and nothing says that it goes unread.':
    'Die Adresse ist ein Postfach, und nichts sagt, dass es ungelesen bleibt.',

  // Address and structured data
  'The postal address is in sight': 'Die Postanschrift ist zu sehen',
  'An address shows that there is somebody to visit, to write to and to hold to a promise.':
    'Eine Anschrift zeigt, dass man jemanden besuchen, anschreiben und beim Wort nehmen kann.',
  'Give street, postcode, town and country as text.': 'Nennen Sie Straße, Postleitzahl, Ort und Land als Text.',
  'A full postal address is in sight.': 'Eine vollständige Postanschrift ist zu sehen.',
  'A postal address is there, but folded away.': 'Eine Postanschrift ist da, aber eingeklappt.',
  'Only a post-office box was seen here.': 'Hier war nur ein Postfach zu sehen.',
  'Part of a postal address may have been seen.': 'Vielleicht war ein Teil einer Postanschrift zu sehen.',
  'No postal address was seen; please look, for the words of this language are not known.':
    'Es war keine Postanschrift zu sehen; bitte nachsehen, denn die Wörter dieser Sprache sind nicht bekannt.',
  'No postal address was seen here.': 'Hier war keine Postanschrift zu sehen.',
  'The company says by its legal name and register number who it is':
    'Die Firma sagt mit rechtlichem Namen und Registernummer, wer sie ist',
  'People want to know with whom they make a contract, and whether it exists.':
    'Man möchte wissen, mit wem man einen Vertrag schließt und ob es ihn gibt.',
  'Give the legal name with its form, the register number and, if you have one, the tax number.':
    'Nennen Sie den rechtlichen Namen mit Rechtsform, die Registernummer und, falls vorhanden, die Steuernummer.',
  'Looked for on pages of the European Union and the United Kingdom only.':
    'Wird nur bei Seiten aus der Europäischen Union und dem Vereinigten Königreich gesucht.',
  'The legal name and a register or tax number are given; whether they are true was not checked.':
    'Der rechtliche Name und eine Register- oder Steuernummer sind genannt; ob sie stimmen, wurde nicht geprüft.',
  'The legal notice was not visited.': 'Das Impressum wurde nicht besucht.',
  'The legal name is given; neither a register nor a tax number was seen.':
    'Der rechtliche Name ist genannt; weder eine Register- noch eine Steuernummer war zu sehen.',
  'A register or tax number is given; no name with its legal form was seen.':
    'Eine Register- oder Steuernummer ist genannt; ein Name mit Rechtsform war nicht zu sehen.',
  'Somebody who trades alone says so; whether a register or tax number exists was not checked.':
    'Jemand führt das Geschäft allein und sagt es; ob es eine Register- oder Steuernummer gibt, wurde nicht geprüft.',
  'Neither a legal name nor a register or tax number was seen here.':
    'Hier war weder ein rechtlicher Name noch eine Register- oder Steuernummer zu sehen.',
  'Structured data name the same contact details as the page':
    'Strukturierte Daten nennen dieselben Kontaktdaten wie die Seite',
  'Search engines and assistants show these details to people who never open the page.':
    'Suchmaschinen und Assistenten zeigen diese Angaben Menschen, die die Seite nie öffnen.',
  'Describe the contact details that the page shows in JSON-LD, and keep both the same.':
    'Beschreiben Sie die Kontaktdaten der Seite in JSON-LD, und halten Sie beide gleich.',
  'No contact details in structured data were seen; they are a bonus.':
    'Es waren keine Kontaktdaten in strukturierten Daten zu sehen; sie wären eine Zugabe.',
  'Structured data name another phone number or address than the page shows.':
    'Strukturierte Daten nennen eine andere Telefonnummer oder Adresse als die Seite.',
  'Structured data name what the page itself does not show.':
    'Strukturierte Daten nennen, was die Seite selbst nicht zeigt.',
  'Structured data leave out: {missing}.': 'In den strukturierten Daten fehlt: {missing}.',
  'Structured data say what the page shows.': 'Strukturierte Daten sagen dasselbe wie die Seite.',

  // Ways to ask
  'There are at least two ways to reach a person, one of them quick':
    'Es gibt mindestens zwei Wege zu einem Menschen, einer davon schnell',
  'Not everybody can call, and not everybody can wait for a reply.':
    'Nicht alle können anrufen, und nicht alle können auf Antwort warten.',
  'Offer a second way beside the first, such as a phone number beside the e-mail address.':
    'Bieten Sie einen zweiten Weg neben dem ersten an, etwa eine Telefonnummer neben der E-Mail-Adresse.',
  'One way to ask was seen: {channels}.': 'Es war ein Weg zu fragen zu sehen: {channels}.',
  'No way to ask was seen here.': 'Hier war kein Weg zu fragen zu sehen.',
  'Ways to ask: {channels}.': 'Wege zu fragen: {channels}.',
  'Only one of the ways leads to a person: {channels}.': 'Nur einer der Wege führt zu einem Menschen: {channels}.',
  'None of the ways is immediate, and no reply time is promised: {channels}.':
    'Keiner der Wege ist unmittelbar, und keine Antwortzeit ist zugesagt: {channels}.',
  telephone: 'Telefon',
  'e-mail': 'E-Mail',
  'contact form': 'Kontaktformular',
  'chat with a person': 'Chat mit einem Menschen',
  chat: 'Chat',
  chatbot: 'Chatbot',
  messenger: 'Messenger',
  'call-back': 'Rückruf',
  letter: 'Brief',
  'social network': 'soziales Netzwerk',
  'A direct phone number or address stands beside the contact form':
    'Neben dem Kontaktformular steht eine Telefonnummer oder Adresse',
  'A form keeps the customer’s words and gives no copy, no name and no sense of who will answer.':
    'Ein Formular behält die Worte der Kundschaft und gibt keine Kopie, keinen Namen und keine Ahnung, wer antwortet.',
  'Write a phone number and an e-mail address beside the form.':
    'Schreiben Sie eine Telefonnummer und eine E-Mail-Adresse neben das Formular.',
  'No contact form was seen here.': 'Hier war kein Kontaktformular zu sehen.',
  'A phone number or an e-mail address stands beside the form.':
    'Neben dem Formular steht eine Telefonnummer oder E-Mail-Adresse.',
  'A direct way is there beside the form, but folded away.':
    'Neben dem Formular gibt es einen direkten Weg, aber eingeklappt.',
  'A direct way is given on another page, not beside the form.':
    'Ein direkter Weg steht auf einer anderen Seite, nicht neben dem Formular.',
  'Beside the form there are an address or opening hours only.':
    'Neben dem Formular stehen nur eine Anschrift oder Öffnungszeiten.',
  'The form is the only way seen here; the legal notice may name another.':
    'Das Formular ist der einzige Weg, der hier zu sehen war; das Impressum nennt vielleicht einen anderen.',
  'The form is the only way seen here.': 'Das Formular ist der einzige Weg, der hier zu sehen war.',
  'The contact form asks only for what an answer needs': 'Das Kontaktformular fragt nur, was eine Antwort braucht',
  'Each further field and every puzzle turns away people who only had a question.':
    'Jedes weitere Feld und jedes Rätsel vertreibt Menschen, die nur eine Frage hatten.',
  'Require a name, an address for the answer and the question; leave the rest optional.':
    'Verlangen Sie einen Namen, eine Adresse für die Antwort und die Frage; der Rest bleibt freiwillig.',
  'The form has several steps; only this one could be read.':
    'Das Formular hat mehrere Schritte; nur dieser war zu lesen.',
  'A puzzle stands before the question.': 'Vor der Frage steht ein Rätsel.',
  '{count} fields must be filled in, among them {extras}.':
    '{count} Felder müssen ausgefüllt werden, darunter {extras}.',
  '{count} fields must be filled in.': '{count} Felder müssen ausgefüllt werden.',
  'None of the {count} fields is marked as required.': 'Keines der {count} Felder ist als Pflichtfeld gekennzeichnet.',
  'None of the {count} fields is marked as required, so all look necessary.':
    'Keines der {count} Felder ist als Pflichtfeld gekennzeichnet, also wirken alle notwendig.',
  'a phone number': 'eine Telefonnummer',
  'an order or customer number': 'eine Bestell- oder Kundennummer',
  'a company name': 'ein Firmenname',
  'a budget': 'ein Budget',
  'an attachment': 'ein Anhang',
  'a choice from a long list of subjects': 'eine Wahl aus einer langen Liste von Themen',
  'Beside the chat there is a way to a person': 'Neben dem Chat gibt es einen Weg zu einem Menschen',
  'A bot that cannot help and cannot hand over ends the conversation for good.':
    'Ein Bot, der nicht helfen und nicht weitergeben kann, beendet das Gespräch für immer.',
  'Say who answers in the chat and when, and name a phone number or an address beside it.':
    'Sagen Sie, wer im Chat wann antwortet, und nennen Sie daneben eine Telefonnummer oder Adresse.',
  'The script of a chat is loaded, but no chat was seen.':
    'Das Skript eines Chats ist geladen, aber kein Chat war zu sehen.',
  'No chat was seen here.': 'Hier war kein Chat zu sehen.',
  'The page says that people answer in the chat, and when or how else to reach them.':
    'Die Seite sagt, dass im Chat Menschen antworten, und wann oder wie sie sonst zu erreichen sind.',
  'The chat is the only way to ask that was seen here.':
    'Der Chat ist der einzige Weg zu fragen, der hier zu sehen war.',
  'Beside the bot: {channels}.': 'Neben dem Bot: {channels}.',
  'The page does not say who answers in the chat. Beside it: {channels}.':
    'Die Seite sagt nicht, wer im Chat antwortet. Daneben: {channels}.',
  'Opening hours stand beside the phone number or chat': 'Neben Telefonnummer oder Chat stehen Sprechzeiten',
  'People want to know whether anybody is there before they call.':
    'Wer anruft, möchte vorher wissen, ob jemand da ist.',
  'Write days and times beside the number; add the time zone if you serve several countries.':
    'Schreiben Sie Tage und Zeiten neben die Nummer, und die Zeitzone, wenn Sie mehrere Länder bedienen.',
  'Neither a phone number nor a chat was seen here.': 'Hier war weder eine Telefonnummer noch ein Chat zu sehen.',
  'The page says that somebody is there around the clock.': 'Die Seite sagt, dass rund um die Uhr jemand da ist.',
  'Hours are given, but not in which time zone.': 'Zeiten sind genannt, aber nicht in welcher Zeitzone.',
  'Days and times stand beside the phone number or chat.': 'Tage und Zeiten stehen neben Telefonnummer oder Chat.',
  'Hours are given, but not days and times beside the phone number or chat.':
    'Zeiten sind genannt, aber nicht Tage und Zeiten neben Telefonnummer oder Chat.',
  'Hours are given elsewhere, not beside the phone number or chat.':
    'Zeiten sind anderswo genannt, nicht neben Telefonnummer oder Chat.',
  'No opening hours were seen beside the phone number or chat.':
    'Neben Telefonnummer oder Chat waren keine Sprechzeiten zu sehen.',
  'The reply time is promised': 'Die Antwortzeit ist zugesagt',
  'Who knows when an answer comes can plan, and need not write again.':
    'Wer weiß, wann eine Antwort kommt, kann planen und muss nicht noch einmal schreiben.',
  'Say beside form and address how soon you reply, as a number of hours or working days.':
    'Sagen Sie neben Formular und Adresse, wie bald Sie antworten, als Zahl von Stunden oder Werktagen.',
  'The page says how soon an answer comes.': 'Die Seite sagt, wie bald eine Antwort kommt.',
  'An answer is promised, but not by when.': 'Eine Antwort ist zugesagt, aber nicht bis wann.',
  'Neither an e-mail address nor a contact form was seen here.':
    'Hier war weder eine E-Mail-Adresse noch ein Kontaktformular zu sehen.',
  'No reply time was seen; please look, for the words of this language are not known.':
    'Es war keine Antwortzeit zu sehen; bitte nachsehen, denn die Wörter dieser Sprache sind nicht bekannt.',
  'No opening hours were seen; please look, for the words of this language are not known.':
    'Es waren keine Öffnungszeiten zu sehen; bitte nachsehen, denn die Wörter dieser Sprache sind nicht bekannt.',
  'No contact link was seen; please look, for the words of this language are not known.':
    'Es war kein Kontaktlink zu sehen; bitte nachsehen, denn die Wörter dieser Sprache sind nicht bekannt.',
  'No word on how soon an answer comes was seen here.': 'Wie bald eine Antwort kommt, war hier nicht zu lesen.',
  'Asking a question needs no account': 'Zum Fragen braucht es kein Konto',
  'Those who cannot sign in are the ones who need help most.':
    'Wer sich nicht anmelden kann, braucht die Hilfe am nötigsten.',
  'Let everybody reach the contact page, and leave the sign-in to what needs it.':
    'Lassen Sie alle auf die Kontaktseite, und behalten Sie die Anmeldung dem vor, was sie braucht.',
  'A link to help leads to a sign-in, but another way is open.':
    'Ein Link zur Hilfe führt zu einer Anmeldung, aber ein anderer Weg ist offen.',
  'The link to help leads to a sign-in.': 'Der Link zur Hilfe führt zu einer Anmeldung.',
  'The ways to ask are open, but this browser is signed in: please look at the page once more signed out.':
    'Die Wege zu fragen stehen offen, aber dieser Browser ist angemeldet: Bitte sehen Sie die Seite noch einmal abgemeldet an.',
  'The ways to ask are open to everybody, as this browser sees it.':
    'Die Wege zu fragen stehen allen offen, wie dieser Browser es sieht.',
  'The page for questions asks to sign in first.': 'Die Seite für Fragen verlangt zuerst eine Anmeldung.',
  'Where the link to help leads was not visited.': 'Wohin der Link zur Hilfe führt, wurde nicht besucht.',
  'Sales, support and billing each have a way of their own':
    'Verkauf, Hilfe und Rechnungswesen haben je einen eigenen Weg',
  'A question that reaches the right desk at once is answered once.':
    'Eine Frage, die gleich am richtigen Tisch landet, wird einmal beantwortet.',
  'Name an address or a number for each kind of question, if different people answer them.':
    'Nennen Sie für jede Art von Fragen eine Adresse oder Nummer, wenn verschiedene Menschen antworten.',
  'Different questions have an address or a number of their own.':
    'Verschiedene Fragen haben eine eigene Adresse oder Nummer.',
  'The form asks what the question is about.': 'Das Formular fragt, worum es geht.',
  'One form takes every question. For a small company that is enough.':
    'Ein Formular nimmt alle Fragen auf. Für eine kleine Firma genügt das.',
  'No desk is named for one kind of question, and a small company needs none.':
    'Für keine Art von Fragen ist eine eigene Stelle genannt; eine kleine Firma braucht keine.',

  // Links
  'A plainly named contact link stands on every page': 'Auf jeder Seite steht ein klar benannter Kontakt-Link',
  'People look for the word “Contact” in header, menu and footer, wherever they are.':
    'Menschen suchen das Wort „Kontakt“ in Kopf, Menü und Fuß, wo immer sie sind.',
  'Put a link named “Contact” into the header or footer of every page.':
    'Setzen Sie einen Link namens „Kontakt“ in Kopf oder Fuß jeder Seite.',
  'This is the contact page.': 'Dies ist die Kontaktseite.',
  'The checkout shows a direct way to ask.': 'Die Kasse zeigt einen direkten Weg zu fragen.',
  'A plainly named contact link stands in the frame of the page.':
    'Ein klar benannter Kontakt-Link steht im Rahmen der Seite.',
  'There is a contact link, but its name does not say so plainly.':
    'Es gibt einen Kontakt-Link, aber sein Name sagt es nicht klar.',
  'A contact link is there, but folded away in a menu.': 'Ein Kontakt-Link ist da, aber in einem Menü eingeklappt.',
  'A contact link stands in the text only, not in header, menu or footer.':
    'Ein Kontakt-Link steht nur im Text, nicht in Kopf, Menü oder Fuß.',
  'No contact link was seen in header, menu or footer.': 'In Kopf, Menü oder Fuß war kein Kontakt-Link zu sehen.',
  'A plainly named link leads to the legal notice': 'Ein klar benannter Link führt zum Impressum',
  'Where it is customary, people look there for who is behind a website.':
    'Wo es üblich ist, sehen Menschen dort nach, wer hinter einer Website steht.',
  'Put a link named “Impressum” or “Mentions légales” into the footer of every page.':
    'Setzen Sie einen Link namens „Impressum“ oder „Mentions légales“ in den Fuß jeder Seite.',
  'Looked for on pages of Germany, Austria and France only.':
    'Wird nur bei Seiten aus Deutschland, Österreich und Frankreich gesucht.',
  'This is the legal notice.': 'Dies ist das Impressum.',
  'A plainly named link leads to the legal notice.': 'Ein klar benannter Link führt zum Impressum.',
  'A link leads to legal details, but its name does not say so plainly.':
    'Ein Link führt zu rechtlichen Angaben, aber sein Name sagt es nicht klar.',
  'The link to the legal notice shares its name with something else.':
    'Der Link zum Impressum teilt seinen Namen mit etwas anderem.',
  'The link to the legal notice is folded away.': 'Der Link zum Impressum ist eingeklappt.',
  'No link to a legal notice was seen here.': 'Hier war kein Link zu einem Impressum zu sehen.',
  '{good} of {count} pages do. On another: {because}': 'So auf {good} von {count} Seiten. Auf einer anderen: {because}',

  // Pay
  'Customers learn how they can pay before the last step':
    'Die Kundschaft erfährt vor dem letzten Schritt, wie sie zahlen kann',
  'Nobody wants to fill a cart and then find that the one way they can pay is missing.':
    'Niemand möchte einen Warenkorb füllen und dann merken, dass der eigene Weg zu zahlen fehlt.',
  'List the ways to pay in the footer and on the first page of the order, in words as well as logos.':
    'Nennen Sie die Zahlungsarten im Fuß und auf der ersten Seite der Bestellung, in Worten und als Zeichen.',
  'The page says how customers can pay.': 'Die Seite sagt, wie man zahlen kann.',
  'Ways to pay are shown as pictures without names, so not everybody learns them.':
    'Zahlungsarten stehen nur als Bilder ohne Namen da; nicht alle erfahren von ihnen.',
  'How to pay is said in the last step only.': 'Wie man zahlen kann, steht erst im letzten Schritt.',
  'Nothing that can be ordered here was seen.': 'Hier war nichts zu sehen, das man bestellen kann.',
  'The order has begun, and no payment method was seen yet.':
    'Die Bestellung hat begonnen, und noch war keine Zahlungsart zu sehen.',
  'Payment is mentioned, but nothing that can be ordered here was seen.':
    'Vom Bezahlen ist die Rede, aber hier war nichts zu sehen, das man bestellen kann.',
  'No payment method was seen here; the checkout may name them.':
    'Hier war keine Zahlungsart zu sehen; die Kasse nennt sie vielleicht.',
  'There is more than one kind of payment': 'Es gibt mehr als eine Art zu zahlen',
  'Not everybody has a card, and not every company lets its people pay with one.':
    'Nicht alle haben eine Karte, und nicht jede Firma lässt ihre Leute damit zahlen.',
  'Add a kind of payment that works differently: a bank transfer, an invoice or a wallet beside cards.':
    'Fügen Sie eine Art hinzu, die anders geht: Überweisung, Rechnung oder eine Geldbörse neben Karten.',
  'No payment method was seen here.': 'Hier war keine Zahlungsart zu sehen.',
  'Ways to pay: {families}.': 'Wege zu zahlen: {families}.',
  'One kind of payment was seen: {families}. The page prepares {wallets}, which may show on other devices.':
    'Es war eine Art zu zahlen zu sehen: {families}. Die Seite bereitet {wallets} vor, was vielleicht auf anderen Geräten erscheint.',
  'One kind of payment was seen: {families}.': 'Es war eine Art zu zahlen zu sehen: {families}.',
  card: 'Karte',
  wallet: 'Geldbörse',
  instalments: 'Raten',
  'online banking': 'Online-Banking',
  'direct debit': 'Lastschrift',
  'bank transfer': 'Überweisung',
  cheque: 'Scheck',
  cash: 'bar',
  invoice: 'Rechnung',
  'Prices say what they include': 'Preise sagen, was sie enthalten',
  'A price that grows at the checkout feels like a trick.': 'Ein Preis, der an der Kasse wächst, wirkt wie ein Trick.',
  'Say beside each price whether tax and delivery are included, and in which currency it is.':
    'Sagen Sie neben jedem Preis, ob Steuer und Versand enthalten sind und in welcher Währung er ist.',
  'No prices were seen here.': 'Hier waren keine Preise zu sehen.',
  tax: 'Steuer',
  delivery: 'Versand',
  'Neither the currency nor what the prices include is plain.':
    'Weder die Währung noch was die Preise enthalten ist klar.',
  'Not said beside the prices: {missing}.': 'Neben den Preisen nicht gesagt: {missing}.',
  'The sign of the currency is used by several countries.': 'Das Währungszeichen gebrauchen mehrere Länder.',
  'The prices say what they include.': 'Die Preise sagen, was sie enthalten.',
  'Help is in sight while paying': 'Beim Bezahlen ist Hilfe zu sehen',
  'A question that comes up at the till is answered there, or the order is not made.':
    'Eine Frage an der Kasse wird dort beantwortet, oder es wird nicht bestellt.',
  'Show a phone number, an address or a contact link on every step of the order.':
    'Zeigen Sie in jedem Schritt der Bestellung eine Telefonnummer, eine Adresse oder einen Kontakt-Link.',
  'Help is in sight while paying.': 'Beim Bezahlen ist Hilfe zu sehen.',
  'Help is there while paying, but folded away.': 'Beim Bezahlen gibt es Hilfe, aber eingeklappt.',
  'While paying, only a legal or vaguely named link leads to the company.':
    'Beim Bezahlen führt nur ein rechtlicher oder unklar benannter Link zur Firma.',
  'No way to ask was seen while paying.': 'Beim Bezahlen war kein Weg zu fragen zu sehen.',

  // Deal
  'Prices are in sight': 'Preise sind zu sehen',
  'Without at least an example nobody knows whether asking is worth the time.':
    'Ohne wenigstens ein Beispiel weiß niemand, ob sich das Fragen lohnt.',
  'Give amounts, or a range and a worked example where every case differs.':
    'Nennen Sie Beträge, oder eine Spanne und ein durchgerechnetes Beispiel, wo jeder Fall anders ist.',
  'Amounts are in sight.': 'Beträge sind zu sehen.',
  'Some prices are in sight, others have to be asked for.': 'Einige Preise sind zu sehen, andere muss man erfragen.',
  'Only starting prices are in sight.': 'Nur Ab-Preise sind zu sehen.',
  'No amount was seen; the price has to be asked for.': 'Es war kein Betrag zu sehen; der Preis ist zu erfragen.',
  'No amount was seen here.': 'Hier war kein Betrag zu sehen.',
  'A named link leads to returns or cancelling': 'Ein benannter Link führt zu Rückgabe oder Kündigung',
  'People buy more easily where they can see the way back.': 'Man kauft leichter, wo man den Weg zurück sieht.',
  'Put a link named “Returns” or “Cancel” into the footer and the checkout.':
    'Setzen Sie einen Link namens „Rückgabe“ oder „Kündigen“ in den Fuß und an die Kasse.',
  'A named link leads to returns or cancelling.': 'Ein benannter Link führt zu Rückgabe oder Kündigung.',
  'The link to returns or cancelling is folded away.': 'Der Link zu Rückgabe oder Kündigung ist eingeklappt.',
  'Returns are written about, but no named link leads there.':
    'Von Rückgabe ist die Rede, aber kein benannter Link führt dorthin.',
  'No link to returns or cancelling was seen here.': 'Hier war kein Link zu Rückgabe oder Kündigung zu sehen.',
  'Order and sign-up forms ask for little and can be filled in by the browser':
    'Formulare für Bestellung und Anmeldung fragen wenig, und der Browser kann sie ausfüllen',
  'Every field that has to be typed, and typed again, is a chance to give up.':
    'Jedes Feld, das man tippen und noch einmal tippen muss, ist ein Anlass aufzugeben.',
  'Require eight fields at most, name them for browsers, and offer to copy one address to the other.':
    'Verlangen Sie höchstens acht Felder, benennen Sie sie für Browser, und bieten Sie an, eine Adresse zu übernehmen.',
  'Much has to be filled in, and the law may ask for part of it; please look.':
    'Es ist viel auszufüllen, und einen Teil davon verlangt womöglich das Gesetz; bitte nachsehen.',
  'This step asks for little; the form has further ones, which were not seen.':
    'Dieser Schritt fragt wenig; das Formular hat weitere, die nicht zu sehen waren.',
  'Pasting is blocked in a field of the form.': 'In einem Feld des Formulars ist das Einfügen gesperrt.',
  'The form asks twice for the same, and does not offer to copy it.':
    'Das Formular fragt zweimal dasselbe und bietet nicht an, es zu übernehmen.',
  'Browsers are not told what many of the fields are for, so they may leave them empty.':
    'Browser erfahren von vielen Feldern nicht, wofür sie sind, und lassen sie vielleicht leer.',
  'No order, quote or registration form was seen here.':
    'Hier war kein Formular für Bestellung, Angebot oder Anmeldung zu sehen.',
  // Paying, leaving, pressure, friction
  'No way of paying costs extra': 'Keine Zahlungsart kostet extra',
  'A fee for the card in one’s hand is a surprise at the moment of paying.':
    'Eine Gebühr für die Karte in der Hand ist eine Überraschung im Augenblick des Bezahlens.',
  'Carry the cost of payments in the price, and say so.':
    'Rechnen Sie die Kosten des Bezahlens in den Preis, und sagen Sie es.',
  'Ordering needs no account': 'Bestellen geht ohne Konto',
  'Many people who only want to buy once leave when they have to sign up first.':
    'Viele, die nur einmal kaufen möchten, gehen, wenn sie sich erst anmelden müssen.',
  'Offer to order as a guest, as plainly as signing in, and an account afterwards.':
    'Bieten Sie das Bestellen als Gast so deutlich an wie das Anmelden, und ein Konto erst danach.',
  'The card field takes the number as people have it': 'Das Kartenfeld nimmt die Nummer, wie man sie hat',
  'Sixteen digits are typed wrong more often than pasted or filled in wrong.':
    'Sechzehn Ziffern tippt man öfter falsch, als man sie falsch einfügt oder ausfüllen lässt.',
  'Let spaces and pasting be, and tell browsers what the field is for.':
    'Erlauben Sie Leerzeichen und Einfügen, und sagen Sie Browsern, wofür das Feld ist.',
  'Bank accounts of any country are taken': 'Bankkonten jedes Landes werden angenommen',
  'A customer whose account is elsewhere has money all the same.': 'Auch wer sein Konto anderswo hat, hat Geld.',
  'Take every IBAN, and check its digits rather than its country.':
    'Nehmen Sie jede IBAN, und prüfen Sie ihre Ziffern statt ihres Landes.',
  'The last button says that it charges': 'Der letzte Knopf sagt, dass er Geld kostet',
  'Nobody should find out afterwards that a press was a purchase.':
    'Niemand sollte hinterher erfahren, dass ein Druck ein Kauf war.',
  'Name the button after what it does.': 'Nennen Sie den Knopf nach dem, was er tut.',
  'A button leads out of the contract': 'Ein Knopf führt aus dem Vertrag hinaus',
  'Whoever could sign up in a minute wants to leave in one.':
    'Wer in einer Minute abschließen konnte, möchte in einer Minute kündigen.',
  'Put a plainly named button into the footer that works without signing in.':
    'Setzen Sie einen klar benannten Knopf in den Fuß der Seite, der ohne Anmeldung geht.',
  'Trials and first prices say what follows': 'Probezeiten und Anfangspreise sagen, was folgt',
  'A trial that turns into a bill is the best-remembered surprise of all.':
    'Eine Probezeit, aus der eine Rechnung wird, bleibt am längsten im Gedächtnis.',
  'Say beside the offer what it renews to, when, and how to cancel.':
    'Sagen Sie neben dem Angebot, was daraus wird, wann, und wie man kündigt.',
  'A time for delivery or completion is promised': 'Eine Zeit für Lieferung oder Fertigstellung ist versprochen',
  'People plan around a date, and a firm one spares them a call.':
    'Man plant um ein Datum, und ein festes erspart den Anruf.',
  'Give a number of days, and keep to it.': 'Nennen Sie eine Zahl von Tagen, und halten Sie sie ein.',
  'The terms can be read on the page, dated and parted by headings':
    'Die Bedingungen sind auf der Seite zu lesen, mit Datum und Überschriften',
  'What was agreed should be easy to look up, on the day and later.':
    'Was vereinbart ist, sollte leicht nachzulesen sein, heute und später.',
  'Publish the terms as a page with headings and the date of the last change.':
    'Veröffentlichen Sie die Bedingungen als Seite mit Überschriften und dem Datum der letzten Änderung.',
  'Refusing cookies is as easy as accepting them': 'Cookies abzulehnen ist so leicht, wie sie anzunehmen',
  'A visit that begins with a search for “no” begins badly.':
    'Ein Besuch, der mit der Suche nach einem „Nein“ beginnt, beginnt schlecht.',
  'Put “Reject all” beside “Accept all”, alike in size and colour.':
    'Setzen Sie „Alle ablehnen“ neben „Alle annehmen“, gleich in Größe und Farbe.',
  'Nothing covers the page unasked': 'Nichts verdeckt ungefragt die Seite',
  'Who came with a question has to close something else first.':
    'Wer mit einer Frage kam, muss erst etwas anderes schließen.',
  'Offer the newsletter or the app at the edge of the page, with a plain way to close it.':
    'Bieten Sie Newsletter oder App am Rand der Seite an, mit einem klaren Weg, sie zu schließen.',
  'No clock hurries the customer': 'Keine Uhr treibt den Kunden',
  'A decision made in a hurry is regretted and returned.':
    'Was in Eile entschieden wird, wird bereut und zurückgegeben.',
  'Give the date on which an offer ends instead of a clock.':
    'Nennen Sie das Datum, an dem ein Angebot endet, statt einer Uhr.',
  'Stock and other customers are not used to press': 'Vorrat und andere Kunden dienen nicht als Druckmittel',
  'Claims that nobody can check cost the trust that sells.':
    'Behauptungen, die niemand prüfen kann, kosten das Vertrauen, das verkauft.',
  'Show true stock where it helps to plan, and leave out what others are doing.':
    'Zeigen Sie den wahren Vorrat, wo er beim Planen hilft, und lassen Sie weg, was andere tun.',
  'Saying no is worded neutrally': 'Ablehnen ist neutral formuliert',
  'Courtesy counts most towards those who decline.': 'Höflichkeit zählt am meisten gegenüber denen, die ablehnen.',
  'Name the way to decline plainly.': 'Nennen Sie das Ablehnen schlicht.',
  'Nothing optional is ticked in advance': 'Nichts Freiwilliges ist vorab angekreuzt',
  'What people did not choose they do not want to pay for or to be sent.':
    'Was man nicht gewählt hat, möchte man weder bezahlen noch bekommen.',
  'Leave every optional box empty and let ticking it mean yes.':
    'Lassen Sie jedes freiwillige Kästchen leer, und lassen Sie das Häkchen Ja bedeuten.',
  'Help after the purchase is a working link away': 'Hilfe nach dem Kauf ist einen Link entfernt, der geht',
  'The second purchase is decided by how the first problem was handled.':
    'Über den zweiten Kauf entscheidet, wie das erste Problem gelöst wurde.',
  'Link to support, repairs, returns and complaints from every page, and try the links.':
    'Verlinken Sie Hilfe, Reparatur, Rückgabe und Beschwerde auf jeder Seite, und probieren Sie die Links aus.',
  'Buying without an account is offered.': 'Kaufen ohne Konto wird angeboten.',
  'Buying without an account is possible, but stands out less than signing in.':
    'Kaufen ohne Konto ist möglich, fällt aber weniger auf als das Anmelden.',
  'An account is asked for before the order can be placed.': 'Vor der Bestellung wird ein Konto verlangt.',
  'No step of the order seen here asks for a password.':
    'Kein Schritt der Bestellung, der hier zu sehen war, verlangt ein Passwort.',
  'The order asks for no password, but this browser is signed in: please look at the page once more signed out.':
    'Die Bestellung verlangt kein Passwort, aber dieser Browser ist angemeldet: Bitte sehen Sie die Seite noch einmal abgemeldet an.',
  'What is ordered here runs on, so an account belongs to it.':
    'Was hier bestellt wird, läuft weiter; ein Konto gehört dazu.',
  'No step of an order that asks who you are was seen.':
    'Ein Schritt der Bestellung, der nach der Person fragt, war nicht zu sehen.',
  'The card is entered in a payment provider’s own fields, which cannot be read.':
    'Die Karte wird in Felder des Zahlungsdienstes eingegeben; sie lassen sich nicht lesen.',
  'No field for a card number was seen.': 'Ein Feld für eine Kartennummer war nicht zu sehen.',
  'Pasting is blocked in the card field.': 'Im Kartenfeld ist das Einfügen gesperrt.',
  'The browser is told not to help with the card number.': 'Der Browser soll bei der Kartennummer nicht helfen.',
  'The card field refuses spaces, and browsers are not told what it is for.':
    'Das Kartenfeld nimmt keine Leerzeichen, und Browser erfahren nicht, wofür es ist.',
  'The card field refuses the spaces that are printed on the card.':
    'Das Kartenfeld nimmt die Leerzeichen nicht, die auf der Karte stehen.',
  'Browsers are not told which field takes the card number.':
    'Browser erfahren nicht, welches Feld die Kartennummer nimmt.',
  'The card field takes the number as it is printed, and browsers can fill it in.':
    'Das Kartenfeld nimmt die Nummer, wie sie gedruckt ist, und Browser können es ausfüllen.',
  'No field for a bank account was seen.': 'Ein Feld für ein Bankkonto war nicht zu sehen.',
  'The account field takes numbers that begin with {country} only.':
    'Das Kontofeld nimmt nur Nummern, die mit {country} beginnen.',
  'The example begins with {country}; others may believe that they cannot pay.':
    'Das Beispiel beginnt mit {country}; andere könnten glauben, sie könnten nicht zahlen.',
  'The account field names no single country, but a script may refuse other ones; please enter a foreign number.':
    'Das Kontofeld nennt kein einzelnes Land; ein Skript kann andere trotzdem ablehnen. Bitte eine ausländische Nummer eingeben.',
  'The account field names no single country.': 'Das Kontofeld nennt kein einzelnes Land.',
  'No button that sends an order was seen.': 'Ein Knopf, der eine Bestellung abschickt, war nicht zu sehen.',
  'The button says what it does: “{name}”.': 'Der Knopf sagt, was er tut: „{name}“.',
  '“{name}” does not say that it charges.': '„{name}“ sagt nicht, dass es etwas kostet.',
  '“{name}” orders; whether it charges cannot be told from here.':
    '„{name}“ bestellt; ob es etwas kostet, ist von hier nicht zu sagen.',
  'The button that charges is named “{name}”.': 'Der Knopf, der Geld kostet, heißt „{name}“.',
  '“{name}” may be a step on the way; the last button was not seen.':
    '„{name}“ ist vielleicht ein Zwischenschritt; der letzte Knopf war nicht zu sehen.',
  'A consent banner is built in but not showing; it may have been answered before. Visit with nothing remembered.':
    'Ein Einwilligungsbanner ist eingebaut, zeigt sich aber nicht; vielleicht wurde er schon beantwortet. Bitte ohne gespeicherte Daten besuchen.',
  'No consent banner was seen here.': 'Ein Einwilligungsbanner war hier nicht zu sehen.',
  'The banner can be accepted; a way to refuse was not seen.':
    'Der Banner lässt sich annehmen; ein Weg abzulehnen war nicht zu sehen.',
  'Refusing takes more steps than accepting.': 'Ablehnen braucht mehr Schritte als Annehmen.',
  'Refusing is on the first layer, but stands out less than accepting.':
    'Ablehnen steht auf der ersten Ebene, fällt aber weniger auf als Annehmen.',
  'Refusing is as easy as accepting.': 'Ablehnen ist so leicht wie Annehmen.',
  'Something covers the page, and no way to close it was seen.':
    'Etwas verdeckt die Seite, und ein Weg, es zu schließen, war nicht zu sehen.',
  'Something covers the page and holds it until it is closed.':
    'Etwas verdeckt die Seite und hält sie fest, bis man es schließt.',
  'Something covers the page until it is closed.': 'Etwas verdeckt die Seite, bis man es schließt.',
  'Sound may start by itself.': 'Ton kann von selbst beginnen.',
  'Nothing was seen to cover the page.': 'Nichts verdeckte die Seite.',
  'The terms could not be measured; please look.': 'Die Bedingungen ließen sich nicht messen; bitte ansehen.',
  'The terms stand behind a sign-in.': 'Die Bedingungen stehen hinter einer Anmeldung.',
  'The terms were seen as a PDF file only.': 'Die Bedingungen waren nur als PDF-Datei zu sehen.',
  'No date of the last change was seen in the terms.':
    'Ein Datum der letzten Änderung war in den Bedingungen nicht zu sehen.',
  'No headings to find one’s way by were seen in the terms.':
    'Überschriften, an denen man sich zurechtfindet, waren in den Bedingungen nicht zu sehen.',
  'The terms are {words} words long.': 'Die Bedingungen sind {words} Wörter lang.',
  'The terms are dated, parted by headings and can be read through.':
    'Die Bedingungen haben Datum und Überschriften und lassen sich durchlesen.',
  'A link to help has no address of its own; please try it.':
    'Ein Link zur Hilfe hat keine eigene Adresse; bitte ausprobieren.',
  'A link leads to help after the purchase.': 'Ein Link führt zur Hilfe nach dem Kauf.',
  'The link to help after the purchase is folded away.': 'Der Link zur Hilfe nach dem Kauf ist eingeklappt.',
  'This is a page of help.': 'Dies ist eine Hilfeseite.',
  'Help after the purchase is written about, but no named link leads there.':
    'Von Hilfe nach dem Kauf ist die Rede, aber kein benannter Link führt hin.',
  'No link to support, repairs, returns or complaints was seen here.':
    'Ein Link zu Hilfe, Reparatur, Rückgabe oder Beschwerde war hier nicht zu sehen.',
  'Looked for only where a profile names consumers in the European Union.':
    'Wird nur gesucht, wenn ein Profil Privatkunden in der Europäischen Union nennt.',
  'A plainly named way out of the contract is in sight.': 'Ein klar benannter Weg aus dem Vertrag ist zu sehen.',
  'There is a way out of the contract, but its name is vague.':
    'Es gibt einen Weg aus dem Vertrag, aber sein Name ist vage.',
  'The way out of the contract is folded away.': 'Der Weg aus dem Vertrag ist eingeklappt.',
  'Nothing that runs on or can be withdrawn from was seen.':
    'Nichts, was weiterläuft oder widerrufen werden kann, war zu sehen.',
  'No button for cancelling or withdrawing was seen here; whether one is needed depends on the contract.':
    'Ein Knopf zum Kündigen oder Widerrufen war hier nicht zu sehen; ob einer nötig ist, hängt vom Vertrag ab.',
  'No trial, first price or renewal was seen here.':
    'Probezeit, Anfangspreis oder Verlängerung waren hier nicht zu sehen.',
  'A time is promised: the same day.': 'Eine Zeit wird zugesagt: am selben Tag.',
  'The price stands with the trial; that it follows, and how to cancel, was not seen.':
    'Der Preis steht beim Testangebot; dass er danach gilt und wie man kündigt, war nicht zu sehen.',
  'The page says that the trial needs no card, so nothing can be charged when it is over.':
    'Die Seite sagt, dass es zum Testen keine Karte braucht; danach kann also nichts abgebucht werden.',
  'A trial or first price is offered; what follows it was not seen here.':
    'Eine Probezeit oder ein Anfangspreis wird angeboten; was danach kommt, war hier nicht zu sehen.',
  'What follows is printed much smaller than the offer.':
    'Was danach kommt, ist viel kleiner gedruckt als das Angebot.',
  'What follows is said in a footnote only.': 'Was danach kommt, steht nur in einer Fußnote.',
  'The renewal is said, but its price was not seen beside it.':
    'Die Verlängerung ist genannt, aber ihr Preis war nicht daneben zu sehen.',
  'The renewal and its price are said; how to cancel was not seen.':
    'Verlängerung und Preis sind genannt; wie man kündigt, war nicht zu sehen.',
  'The offer says what it turns into, at what price and how to cancel.':
    'Das Angebot sagt, was daraus wird, zu welchem Preis und wie man kündigt.',
  'A time is promised: {quantity} {unit}.': 'Eine Zeit ist versprochen: {quantity} {unit}.',
  'Delivery is called quick, but no number says how quick.':
    'Die Lieferung heißt schnell, aber keine Zahl sagt, wie schnell.',
  'No goods or jobs that take time were seen here.':
    'Waren oder Arbeiten, die Zeit brauchen, waren hier nicht zu sehen.',
  'No time for delivery or completion was seen here.':
    'Eine Zeit für Lieferung oder Fertigstellung war hier nicht zu sehen.',
  'The time left to order for the next dispatch is given as a span that runs down.':
    'Die Zeit, die bis zum nächsten Versand zum Bestellen bleibt, steht als ablaufende Spanne da.',
  'No countdown was seen here.': 'Ein Countdown war hier nicht zu sehen.',
  'A clock runs beside the offer, and no end date is given.':
    'Neben dem Angebot läuft eine Uhr, und kein Enddatum ist genannt.',
  'A countdown stands beside the offer; please look whether its end is real.':
    'Neben dem Angebot steht ein Countdown; bitte ansehen, ob sein Ende wahr ist.',
  'The offer ends on a stated date.': 'Das Angebot endet an einem genannten Tag.',
  'No pressure by scarce stock or by what others do was seen here.':
    'Druck durch knappen Vorrat oder durch das, was andere tun, war hier nicht zu sehen.',
  'Several kinds of pressure stand on one page: {kinds}. Please look whether they are true.':
    'Auf einer Seite steht mehrerlei Druck: {kinds}. Bitte ansehen, ob es stimmt.',
  'The page says what others are doing; please look whether it is true.':
    'Die Seite sagt, was andere tun; bitte ansehen, ob es stimmt.',
  'Little stock is mentioned.': 'Knapper Vorrat ist erwähnt.',
  'A way to decline is worded as a loss or a fault; please look.':
    'Ein Ablehnen ist als Verlust oder Fehler formuliert; bitte ansehen.',
  'No word that shames those who decline was seen.': 'Ein Wort, das Ablehnende beschämt, war nicht zu sehen.',
  'No offer that has to be declined was seen here.': 'Ein Angebot, das man ablehnen müsste, war hier nicht zu sehen.',
  'A box has to be ticked to refuse.': 'Zum Ablehnen muss ein Kästchen angekreuzt werden.',
  'An extra is ticked in advance.': 'Ein Zusatz ist vorab angekreuzt.',
  'Consent to marketing is ticked in advance.': 'Die Einwilligung in Werbung ist vorab angekreuzt.',
  'Nothing optional was seen ticked in advance.': 'Nichts Freiwilliges war vorab angekreuzt zu sehen.',
  'A fee goes with a way of paying: {methods}.': 'Eine Zahlungsart kostet eine Gebühr: {methods}.',
  'Some ways of paying are cheaper than others.': 'Manche Zahlungsarten sind billiger als andere.',
  'The page says that ways of paying cost nothing extra.': 'Die Seite sagt, dass Zahlungsarten nichts extra kosten.',
  'Nothing about paying was seen here.': 'Übers Bezahlen war hier nichts zu sehen.',
  'No fee for a way of paying was seen here.': 'Eine Gebühr für eine Zahlungsart war hier nicht zu sehen.',
  'little stock': 'knapper Vorrat',
  'what others do': 'was andere tun',
  minute: 'Minute',
  hour: 'Stunde',
  day: 'Tag',
  'working day': 'Werktag',
  week: 'Woche',
  month: 'Monat',
  year: 'Jahr',
  minutes: 'Minuten',
  hours: 'Stunden',
  days: 'Tage',
  'working days': 'Werktage',
  weeks: 'Wochen',
  months: 'Monate',
  years: 'Jahre',
};
