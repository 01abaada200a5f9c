import type { Catalogue } from '../words';
import { deChecks } from './de-checks';
import { deInvoice } from './de-invoice';
import { deHistory } from './de-history';
import { deLaw } from './de-law';
import { dePanel } from './de-panel';
import { deReport } from './de-report';
import { deSite } from './de-site';

/** German, addressed politely: the words of the interface, and what checks say. */
export const de: Catalogue = {
  ...deChecks,
  ...deInvoice,
  ...deLaw,
  ...deReport,
  ...deHistory,
  ...dePanel,
  ...deSite,

  // Verdicts and what they mean
  Pass: 'Erfüllt',
  Partial: 'Teilweise',
  Fail: 'Nicht erfüllt',
  Review: 'Zu prüfen',
  Unknown: 'Offen',
  'Not applicable': 'Entfällt',
  'Seen on this page.': 'Auf dieser Seite gesehen.',
  'Seen, but not as helpful as it could be.': 'Gesehen, aber nicht so hilfreich, wie es sein könnte.',
  'Not seen on this page, or it stands in the way of customers.':
    'Auf dieser Seite nicht gesehen, oder es steht der Kundschaft im Weg.',
  'A person must look: this cannot be told from the page alone.':
    'Ein Mensch muss nachsehen: Die Seite allein verrät es nicht.',
  'Needs pages that nobody has visited yet.': 'Braucht Seiten, die noch niemand besucht hat.',
  'Does not concern this page.': 'Betrifft diese Seite nicht.',

  // Groups and the answer
  Reach: 'Erreichen',
  Pay: 'Bezahlen',
  Deal: 'Umgang',
  Invoice: 'Rechnung',
  'to reach': 'zu erreichen',
  'to pay': 'zu bezahlen',
  'to deal with': 'im Umgang',
  'Easy {easy}, harder {fair}, hard {hard}.': 'Leicht {easy}, schwerer {fair}, schwierig {hard}.',
  'Easy {easy}, harder {fair}.': 'Leicht {easy}, schwerer {fair}.',
  'Easy {easy}, hard {hard}.': 'Leicht {easy}, schwierig {hard}.',
  'Takes some effort {fair}, hard {hard}.': 'Mit etwas Mühe {fair}, schwierig {hard}.',
  'Easy {easy}.': 'Leicht {easy}.',
  'Takes some effort {fair}.': 'Mit etwas Mühe {fair}.',
  'Hard {hard}.': 'Schwierig {hard}.',
  'Nothing was seen that makes it hard {clear}.': 'Es fiel nichts auf, das schwierig {clear} wäre.',
  'Too little was seen here to say how easy this company is to deal with.':
    'Hier war zu wenig zu sehen, um zu sagen, wie leicht der Umgang mit dieser Firma ist.',
  'Judged {judged} of {total}': '{judged} von {total} beurteilt',
  '1 needs another page': '1 braucht eine andere Seite',
  '{count} need other pages': '{count} brauchen andere Seiten',
  '1 needs your eyes': '1 braucht Ihren Blick',
  '{count} need your eyes': '{count} brauchen Ihren Blick',
  'Open the {page} and 1 more can be judged.':
    'Öffnen Sie auch diese Seite, dann lässt sich 1 weiteres beurteilen: {page}.',
  'Open the {page} and {count} more can be judged.':
    'Öffnen Sie auch diese Seite, dann lassen sich {count} weitere beurteilen: {page}.',
  'Can be judged on: {list}.': 'Lässt sich hier beurteilen: {list}.',
  'No score': 'Keine Wertung',
  'Score {score} of 100': 'Wertung {score} von 100',
  'Too little was judged to give a number': 'Zu wenig beurteilt für eine Zahl',

  // Kinds of pages and places on them
  'home page': 'Startseite',
  'contact page': 'Kontaktseite',
  'product page': 'Produktseite',
  'list of products': 'Produktliste',
  'price page': 'Preisseite',
  'shopping cart': 'Warenkorb',
  checkout: 'Kasse',
  'payment page': 'Zahlungsseite',
  'login page': 'Anmeldeseite',
  'registration page': 'Registrierung',
  'page to reset the password': 'Passwort zurücksetzen',
  'support page': 'Hilfeseite',
  'page of questions and answers': 'Fragen und Antworten',
  'terms page': 'Geschäftsbedingungen',
  'legal notice': 'Impressum',
  article: 'Artikel',
  'order form': 'Bestellformular',
  'error page': 'Fehlerseite',
  'confirmation page': 'Bestätigungsseite',
  invoice: 'Rechnung',
  'web page': 'Webseite',
  'page header': 'Seitenkopf',
  menu: 'Menü',
  'page text': 'Seitentext',
  footer: 'Fußzeile',
  'side column': 'Seitenspalte',
  dialog: 'Dialog',
  'page data': 'Seitendaten',
  '{place}, closed until pressed': '{place}, zugeklappt',
  '{place}, not visible': '{place}, nicht sichtbar',
  '{place}, on {page}': '{place}, auf {page}',
  '{count} pages': '{count} Seiten',
  '{place}, on {count} pages': '{place}, auf {count} Seiten',

  // The popup
  Summary: 'Zusammenfassung',
  Reading: 'Wird gelesen',
  'Reading this page …': 'Diese Seite wird gelesen …',
  'Read the page again': 'Seite erneut lesen',
  'The results are in.': 'Die Ergebnisse sind da.',
  'Show only': 'Nur zeigen',
  All: 'Alle',
  'Fix first': 'Zuerst verbessern',
  'Why it matters': 'Warum es zählt',
  'How to fix it': 'So geht es besser',
  Guidance: 'Grundlage',
  'Law and standards': 'Recht und Normen',
  California: 'Kalifornien',
  'May also be required: {places}. {name}: {says} ({status})':
    'Kann auch vorgeschrieben sein: {places}. {name}: {says} ({status})',
  'May apply: {places}. {name}: {says} ({status})': 'Kann gelten: {places}. {name}: {says} ({status})',
  'Not in force, for the record. {name}: {says} ({status})':
    'Nicht in Kraft, nur der Vollständigkeit halber. {name}: {says} ({status})',
  'See also {name}: {says} ({status})': 'Siehe auch {name}: {says} ({status})',
  Seen: 'Gesehen',
  'and {count} more': 'und {count} weitere',
  'Show on page': 'Auf der Seite zeigen',
  'Outlined on the page.': 'Auf der Seite umrandet.',
  'It cannot be seen now. The nearest visible place is outlined.':
    'Gerade nicht zu sehen. Die nächste sichtbare Stelle ist umrandet.',
  'Not found again: the page has changed since it was read.':
    'Nicht wiedergefunden: Die Seite hat sich seit dem Lesen geändert.',
  'The page can no longer be reached. Read it again.': 'Die Seite ist nicht mehr erreichbar. Bitte erneut lesen.',
  'Copy snippet': 'Schnipsel kopieren',
  'Copy as a ticket': 'Als Ticket kopieren',
  'Copy as Markdown': 'Markdown kopieren',
  Copied: 'Kopiert',
  'Copying was refused': 'Kopieren nicht erlaubt',
  'Save report': 'Bericht sichern',
  'Save JSON': 'JSON sichern',
  'Nothing about contact, payment or terms was seen on this page.':
    'Auf dieser Seite war nichts über Kontakt, Zahlung oder Bedingungen zu sehen.',
  'Parts of the page could not be read: {parts}.': 'Teile der Seite ließen sich nicht lesen: {parts}.',
  'This page is very large: not all of it was read.': 'Diese Seite ist sehr groß: Nicht alles wurde gelesen.',

  // Pages that cannot be read
  'This is a page of the browser itself, which extensions may not read.':
    'Dies ist eine Seite des Browsers selbst; Erweiterungen dürfen sie nicht lesen.',
  'Open the website of a company and press the toolbar button there.':
    'Öffnen Sie die Website einer Firma und drücken Sie dort den Knopf in der Symbolleiste.',
  'Browsers let no extension read their extension store.':
    'Browser lassen keine Erweiterung den Laden für Erweiterungen lesen.',
  'This page belongs to another extension, which alone may read it.':
    'Diese Seite gehört einer anderen Erweiterung; nur diese darf sie lesen.',
  'This is a file on your computer, and extensions need your permission to read files.':
    'Dies ist eine Datei auf Ihrem Rechner; Erweiterungen brauchen Ihre Erlaubnis, um Dateien zu lesen.',
  'In the browser’s extension settings, open the details of Approachable and allow access to file URLs.':
    'Öffnen Sie in den Erweiterungseinstellungen des Browsers die Details von Approachable und erlauben Sie den Zugriff auf Datei-URLs.',
  'This is a PDF in the browser’s viewer, which extensions may not read.':
    'Dies ist ein PDF im Betrachter des Browsers; Erweiterungen dürfen es nicht lesen.',
  'Go back to the web page that links to it and press the toolbar button there.':
    'Gehen Sie zurück zu der Webseite, die darauf verweist, und drücken Sie dort den Knopf in der Symbolleiste.',
  'This tab shows a file, not a web page.': 'Dieser Tab zeigt eine Datei, keine Webseite.',
  'This page did not load, so there is nothing to read.':
    'Diese Seite wurde nicht geladen, es gibt also nichts zu lesen.',
  'Load the page again. When it is there, read it again.':
    'Laden Sie die Seite neu. Sobald sie da ist, lesen Sie sie erneut.',
  'Your organisation keeps extensions from reading this page.':
    'Ihre Organisation lässt Erweiterungen diese Seite nicht lesen.',
  'Ask those who look after your browser, or try another page.':
    'Fragen Sie, wer Ihren Browser betreut, oder versuchen Sie es mit einer anderen Seite.',
  'There is nothing to read on this page.': 'Auf dieser Seite gibt es nichts zu lesen.',
  'If it is still loading, wait until you can see it and read it again.':
    'Falls sie noch lädt, warten Sie, bis sie zu sehen ist, und lesen Sie sie erneut.',
  'This page does not answer: it is still loading, or keeps the browser busy.':
    'Diese Seite antwortet nicht: Sie lädt noch oder hält den Browser beschäftigt.',
  'Wait a moment and read it again.': 'Warten Sie einen Augenblick und lesen Sie sie erneut.',
  'The browser gave no access to this page.': 'Der Browser hat keinen Zugriff auf diese Seite gegeben.',
  'Bring the page to the front and press the toolbar button again.':
    'Holen Sie die Seite nach vorn und drücken Sie den Knopf in der Symbolleiste erneut.',
  'Reading this page failed.': 'Diese Seite ließ sich nicht lesen.',
  'Load the page again and read it again. If it fails once more, please report the address of the page.':
    'Laden Sie die Seite neu und lesen Sie sie erneut. Misslingt es wieder, melden Sie uns bitte die Adresse der Seite.',

  // The report
  'How approachable is {vendor}?': 'Wie zugänglich ist {vendor}?',
  Page: 'Seite',
  Pages: 'Seiten',
  'Read on': 'Gelesen am',
  'What to mend, the weightiest first': 'Was zu verbessern ist, das Wichtigste zuerst',
  'Nothing to mend was seen.': 'Nichts zu verbessern gesehen.',
  'What is well': 'Was gut ist',
  'Not judged': 'Nicht beurteilt',
  'Appendix: the evidence': 'Anhang: die Belege',
  'About this report': 'Über diesen Bericht',
  'Only pass, partial and fail count. A score says how much of what was judged is well, and nothing about what was not seen.':
    'Es zählen nur erfüllt, teilweise und nicht erfüllt. Eine Wertung sagt, wie viel von dem Beurteilten gut ist, und nichts über das, was nicht zu sehen war.',
  'This report says what was seen on the pages named above, in one visit. It is no legal advice and proves nothing about pages that were not visited.':
    'Dieser Bericht sagt, was auf den oben genannten Seiten bei einem Besuch zu sehen war. Er ist keine Rechtsberatung und beweist nichts über Seiten, die nicht besucht wurden.',
  'One part of the reading failed ({detector}): {reason}': 'Ein Teil des Lesens misslang ({detector}): {reason}',
  'A page was too large to be read in full.': 'Eine Seite war zu groß, um sie ganz zu lesen.',
  'Scoring version {version}. Scores of different versions cannot be compared.':
    'Wertung nach Version {version}. Wertungen verschiedener Versionen lassen sich nicht vergleichen.',
  'No page was visited on which this can be judged.':
    'Es wurde keine Seite besucht, auf der sich das beurteilen lässt.',
  'This check could not finish: {reason}': 'Diese Prüfung kam nicht zum Ende: {reason}',
};
