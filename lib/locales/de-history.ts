import type { Catalogue } from '../words';

/** German words of settings, history, comparison, waivers and attestations. */
export const deHistory: Catalogue = {
  '“{low}” must be smaller than “{high}”.': '„{low}“ muss kleiner sein als „{high}“.',
  '1 muted': '1 stummgeschaltet',
  '{count} muted': '{count} stummgeschaltet',
  '1 muted ({score} with it)': '1 stummgeschaltet ({score} mit ihm)',
  '{count} muted ({score} with them)': '{count} stummgeschaltet ({score} mit ihnen)',
  'A weight in “{name}” is not a number from 0 to {most} ({id}), so nothing was taken.':
    'Ein Gewicht in „{name}“ ist keine Zahl von 0 bis {most} ({id}); es wurde nichts übernommen.',
  'This file is too large to hold rubrics.': 'Diese Datei ist zu groß für Bewertungsschemata.',
  'This file is not JSON, so nothing was taken from it.':
    'Diese Datei ist kein JSON; es wurde nichts daraus übernommen.',
  'This file holds no rubrics.': 'Diese Datei enthält keine Bewertungsschemata.',
  'Choose a file that was saved here with “Export”.':
    'Wählen Sie eine Datei, die hier mit „Exportieren“ gesichert wurde.',
  'This file comes from a newer version of Approachable.':
    'Diese Datei stammt von einer neueren Version von Approachable.',
  'Update Approachable to take it.': 'Aktualisieren Sie Approachable, um sie zu übernehmen.',
  'One of the rubrics in this file has no name or no weights, so none was taken.':
    'Einem Bewertungsschema in dieser Datei fehlt der Name oder die Gewichte; es wurde keines übernommen.',
  Yes: 'Ja',
  'In part': 'Zum Teil',
  No: 'Nein',
  'Nobody answered': 'Niemand hat geantwortet',
  '{seconds} s': '{seconds} s',
  '{minutes} min {seconds} s': '{minutes} min {seconds} s',
  '1 hour': '1 Stunde',
  '{hours} hours': '{hours} Stunden',
  '{days} days {hours} h': '{days} Tage {hours} Std.',
  '{days} days': '{days} Tage',
  'Calls are answered soon': 'Anrufe werden bald angenommen',
  'Call the number, and measure how long it takes until a person answers.':
    'Rufen Sie die Nummer an und messen Sie, wie lange es dauert, bis ein Mensch abnimmt.',
  'Messages are answered soon': 'Nachrichten werden bald beantwortet',
  'Write to the address, and note how long it takes until a person replies. An automatic answer does not count.':
    'Schreiben Sie an die Adresse und notieren Sie, wie lange es dauert, bis ein Mensch antwortet. Eine automatische Antwort zählt nicht.',
  'Work is finished when it was promised': 'Arbeiten sind fertig, wann es zugesagt war',
  'Compare the day on which an order was finished with the day that was promised.':
    'Vergleichen Sie den Tag, an dem ein Auftrag fertig war, mit dem zugesagten Tag.',
  'The people who answer know the answer': 'Wer antwortet, weiß die Antwort',
  'Ask a question about the product, and note whether the first person could answer it.':
    'Stellen Sie eine Frage zum Produkt und notieren Sie, ob die erste Person sie beantworten konnte.',
  'A reminder to pay stays polite': 'Eine Zahlungserinnerung bleibt höflich',
  'Note whether the call or letter about a late payment was courteous.':
    'Notieren Sie, ob Anruf oder Brief wegen einer verspäteten Zahlung freundlich war.',
  'Customers are asked how they want to be billed':
    'Kundinnen und Kunden werden gefragt, wie sie die Rechnung wünschen',
  'Note whether somebody asked how the invoice should come and how it is paid.':
    'Notieren Sie, ob jemand gefragt hat, wie die Rechnung kommen soll und wie sie bezahlt wird.',
  'Contact form: required fields that still pass': 'Kontaktformular: Pflichtfelder, die noch gut sind',
  'Contact form: required fields from which it fails': 'Kontaktformular: Pflichtfelder, ab denen es durchfällt',
  'Contact form: subjects to choose from that are still few':
    'Kontaktformular: Themen zur Auswahl, die noch wenige sind',
  'Order or sign-up form: required fields that still pass':
    'Bestell- oder Anmeldeformular: Pflichtfelder, die noch gut sind',
  'Order or sign-up form: required fields from which it fails':
    'Bestell- oder Anmeldeformular: Pflichtfelder, ab denen es durchfällt',
  'Order or sign-up form: share of fields the browser can fill in':
    'Bestell- oder Anmeldeformular: Anteil der Felder, die der Browser ausfüllen kann',
  'Kinds of payment that pass in part': 'Zahlungsarten, die zum Teil genügen',
  'Kinds of payment that pass': 'Zahlungsarten, die genügen',
  'Share of the window above which something covers the page': 'Anteil des Fensters, ab dem etwas die Seite verdeckt',
  'Terms: words that are still read': 'Geschäftsbedingungen: Wörter, die noch gelesen werden',
  'Please give a whole number from {least} to {most}.': 'Bitte geben Sie eine ganze Zahl von {least} bis {most} an.',
  'without end': 'ohne Ende',
  'Delete everything …': 'Alles löschen …',
  'Delete everything?': 'Alles löschen?',
  'Delete everything': 'Alles löschen',
  'Keep everything': 'Alles behalten',
  'Every audit, dossier, note and rubric and all settings will be gone. This cannot be undone.':
    'Alle Prüfungen, Dossiers, Notizen, Bewertungsschemata und Einstellungen sind dann weg. Das lässt sich nicht rückgängig machen.',
  'Audits: {audits}': 'Prüfungen: {audits}',
  'Vendors: {vendors}': 'Firmen: {vendors}',
  '{size} MB': '{size} MB',
  'No finding was reported as wrong.': 'Kein Befund wurde als falsch gemeldet.',
  Delete: 'Löschen',
  'Deleted.': 'Gelöscht.',
  'Export as test cases': 'Als Testfälle exportieren',
  Settings: 'Einstellungen',
  'Settings of Approachable': 'Einstellungen von Approachable',
  'Where the customers are': 'Wo die Kundschaft ist',
  'None chosen: the pages tell where their company stands, where they can.':
    'Nichts gewählt: Die Seiten verraten, wo ihre Firma sitzt, soweit sie können.',
  Country: 'Land',
  'Not set': 'Nicht gesetzt',
  'Our own weights': 'Unsere eigenen Gewichte',
  '{count} weights of its own': '{count} eigene Gewichte',
  'Delete “{name}”': '„{name}“ löschen',
  Import: 'Importieren',
  Export: 'Exportieren',
  'as we propose': 'wie vorgeschlagen',
  'we propose {usual}': 'Vorschlag: {usual}',
  'Back to what we propose': 'Zurück zu den Vorschlägen',
  'Nothing is muted.': 'Nichts ist stummgeschaltet.',
  'where it says “{text}”': 'wo „{text}“ steht',
  'on: {page}': 'auf: {page}',
  'ended on {date}, so the finding is back': 'endete am {date}, der Befund ist also wieder da',
  'until {date}': 'bis {date}',
  'until you lift it': 'bis Sie es aufheben',
  Lift: 'Aufheben',
  '{what} {next}': '{what} {next}',
  '1 rubric was taken over.': '1 Bewertungsschema wurde übernommen.',
  '{count} rubrics were taken over.': '{count} Bewertungsschemata wurden übernommen.',
  '{done} Weights of checks that are not known here were left out: {unknown}.':
    '{done} Gewichte von Prüfpunkten, die hier nicht bekannt sind, wurden ausgelassen: {unknown}.',
  'Who is asking': 'Für wen geprüft wird',
  'Every audit is made for these customers. Law never decides a verdict; it says what may also be required.':
    'Jede Prüfung gilt dieser Kundschaft. Recht entscheidet nie über ein Urteil; es sagt, was auch vorgeschrieben sein kann.',
  Customers: 'Kundschaft',
  'Consumers and businesses': 'Verbraucher und Unternehmen',
  Consumers: 'Verbraucher',
  Businesses: 'Unternehmen',
  'Your country': 'Ihr Land',
  'Where a page hardly tells its own country, phone numbers without a country code are read as yours.':
    'Wo eine Seite ihr Land kaum verrät, werden Telefonnummern ohne Landesvorwahl als Nummern Ihres Landes gelesen.',
  Language: 'Sprache',
  'Of the extension itself. Pages are read in whatever language they are.':
    'Der Erweiterung selbst. Seiten werden in der Sprache gelesen, in der sie sind.',
  'As the browser': 'Wie der Browser',
  English: 'English',
  Deutsch: 'Deutsch',
  'Where a verdict turns': 'Wo ein Urteil kippt',
  'Our own proposals; no law or standard sets these numbers. Scores made with changed numbers compare only with one another, and every report names the change.':
    'Unsere eigenen Vorschläge; kein Gesetz und keine Norm legt diese Zahlen fest. Wertungen mit geänderten Zahlen lassen sich nur miteinander vergleichen, und jeder Bericht nennt die Änderung.',
  Rubrics: 'Bewertungsschemata',
  'Weights of your own for comparisons. They are made in a comparison, and kept here by name.':
    'Eigene Gewichte für Vergleiche. Sie entstehen in einem Vergleich und werden hier unter ihrem Namen aufbewahrt.',
  'Muted findings': 'Stummgeschaltete Befunde',
  'They are left out of the score and of what to fix first, and counted beside them, until their time is over.':
    'Sie fehlen in der Wertung und in dem, was zuerst zu verbessern ist, und werden daneben gezählt, bis ihre Zeit um ist.',
  'Reported as wrong': 'Als falsch gemeldet',
  'What you reported stays on this computer. Exported, it is a test case: a small page and the verdict it should get.':
    'Was Sie gemeldet haben, bleibt auf diesem Rechner. Exportiert ist es ein Testfall: eine kleine Seite und das Urteil, das sie bekommen sollte.',
  'What is kept': 'Was aufbewahrt wird',
  'Audits and the pages they read lie on this computer only. Notes, muted findings and rubrics are never deleted by the clock.':
    'Prüfungen und die Seiten, die sie gelesen haben, liegen nur auf diesem Rechner. Notizen, stummgeschaltete Befunde und Bewertungsschemata löscht die Uhr nie.',
  'Days until an audit is deleted': 'Tage, bis eine Prüfung gelöscht wird',
  'Audits kept of each vendor': 'Aufbewahrte Prüfungen je Firma',
  'Saved.': 'Gespeichert.',
  'The finding counts again.': 'Der Befund zählt wieder.',
  'Everything is deleted.': 'Alles ist gelöscht.',
  'Kept on this computer only: the browser did not take the settings for synchronising.':
    'Nur auf diesem Rechner gespeichert: Der Browser hat die Einstellungen nicht zum Synchronisieren angenommen.',
  'The settings could not be saved: the browser’s storage took nothing. They hold until this page is closed.':
    'Die Einstellungen ließen sich nicht speichern: Der Speicher des Browsers hat nichts angenommen. Sie gelten, bis diese Seite geschlossen wird.',
  '{name}: {value} % instead of {usual} %': '{name}: {value} % statt {usual} %',
  '{name}: {value} instead of {usual}': '{name}: {value} statt {usual}',
  'Judged with numbers of your own:': 'Mit eigenen Zahlen beurteilt:',
  'Changed number': 'Geänderte Zahl',
  'muted {until}: {reason}': 'stummgeschaltet {until}: {reason}',
};
