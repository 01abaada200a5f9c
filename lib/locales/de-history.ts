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
};
