import type { Catalogue } from '../words';

/** German words of the report page and of everything that is handed over. */
export const deReport: Catalogue = {
  Approachable: 'Approachable',
  Vendors: 'Firmen',
  Invoices: 'Rechnungen',
  'All vendors': 'Alle Firmen',
  'One moment …': 'Einen Augenblick …',
  'This could not be shown.': 'Das ließ sich nicht zeigen.',
  'Load this page again. Nothing that was stored is lost.':
    'Laden Sie diese Seite neu. Nichts Gespeichertes ist verloren.',
  'There is no such page here.': 'Diese Seite gibt es hier nicht.',
  'The address may be cut off or mistyped.': 'Vielleicht ist die Adresse abgeschnitten oder vertippt.',
  'How easy are they to reach, to pay and to deal with?':
    'Wie leicht sind sie zu erreichen, zu bezahlen und im Umgang?',
  'No vendor is known yet. Open the website of a company and press the toolbar button there.':
    'Noch ist keine Firma bekannt. Öffnen Sie die Website einer Firma und drücken Sie dort den Knopf in der Symbolleiste.',
  'Open a file': 'Eine Datei öffnen',
  'Choose a file or drop it here': 'Wählen Sie eine Datei oder legen Sie sie hier ab',
  'A report (JSON), the pages of a vendor (JSON), or an invoice (PDF, HTML or XML)':
    'Ein Bericht (JSON), die Seiten einer Firma (JSON) oder eine Rechnung (PDF, HTML oder XML)',

  // Files that are opened
  'This file is too large to be a report.': 'Diese Datei ist zu groß, um ein Bericht zu sein.',
  'Nothing was read, and nothing here was changed.': 'Nichts wurde gelesen, und hier wurde nichts verändert.',
  'This file is not readable: it is no JSON, or was cut off.':
    'Diese Datei ist nicht lesbar: Sie ist kein JSON oder abgeschnitten.',
  'Save it anew where it came from. Nothing here was changed.':
    'Sichern Sie sie dort neu, woher sie kommt. Hier wurde nichts verändert.',
  'This file is damaged or was changed: what stands at “{place}” is not what belongs there.':
    'Diese Datei ist beschädigt oder wurde verändert: Was bei „{place}“ steht, gehört nicht dorthin.',
  'This file names a page that has no address.': 'Diese Datei nennt eine Seite ohne Adresse.',
  'Nothing here was changed.': 'Hier wurde nichts verändert.',
  'This file was not saved by Approachable.': 'Diese Datei wurde nicht von Approachable gesichert.',
  'Reports, evidence and dossiers that Approachable saved as JSON can be opened here.':
    'Hier lassen sich Berichte, Belege und Dossiers öffnen, die Approachable als JSON gesichert hat.',
  'This file was saved by another version of Approachable.':
    'Diese Datei wurde von einer anderen Version von Approachable gesichert.',
  'Update Approachable to open it. Nothing here was changed.':
    'Aktualisieren Sie Approachable, um sie zu öffnen. Hier wurde nichts verändert.',

  // What is handed over
  'not stated': 'nicht angegeben',
  yes: 'ja',
  no: 'nein',
  accepted: 'angenommen',
  refused: 'abgelehnt',
  'not answered': 'nicht beantwortet',
  Window: 'Fenster',
  '{size} pixels': '{size} Pixel',
  Language: 'Sprache',
  'Signed in': 'Angemeldet',
  Cookies: 'Cookies',
  'Judged for': 'Beurteilt für',
  'Judged by': 'Beurteilt von',
  consumers: 'Privatkunden',
  businesses: 'Firmenkunden',
  'consumers and businesses': 'Privat- und Firmenkunden',
  'scoring version {version}': 'Wertung nach Version {version}',
  'How it looked on the page': 'So sah es auf der Seite aus',
  Note: 'Anmerkung',
  '[name]': '[Name]',
  '[e-mail]': '[E-Mail]',
  '[phone]': '[Telefon]',

  // Tables
  Code: 'Code',
  Check: 'Prüfung',
  Group: 'Gruppe',
  Statement: 'Aussage',
  Verdict: 'Urteil',
  'What was seen': 'Was zu sehen war',
  Weight: 'Gewicht',
  Severity: 'Schwere',
  Sightings: 'Fundstellen',
  Snippet: 'Vorlage',
  'Not judged yet': 'Noch nicht beurteilt',
  Checks: 'Prüfungen',
  Quote: 'Zitat',
  Place: 'Ort',
  Selector: 'Selektor',
  Vendor: 'Firma',
  Score: 'Wertung',
  Judged: 'Beurteilt',
  '{judged} of {total}': '{judged} von {total}',
  'Scoring version': 'Version der Wertung',
  What: 'Was',
  Value: 'Wert',

  // A report on its page
  'Save or hand over …': 'Sichern oder übergeben …',
  'Save or hand over': 'Sichern oder übergeben',
  'Print or save as PDF': 'Drucken oder als PDF sichern',
  'Search in this report': 'In diesem Bericht suchen',
  'Findings only': 'Nur Befunde',
  '{count} of {total} are shown.': '{count} von {total} werden gezeigt.',
  'Nothing in this report fits. Search for less.': 'Nichts in diesem Bericht passt. Suchen Sie nach weniger.',
  'Muted findings': 'Stummgeschaltete Befunde',
  'Muted: {reason}': 'Stummgeschaltet: {reason}',
  'Change the note': 'Anmerkung ändern',
  'Add a note': 'Anmerkung hinzufügen',
  'Evidence pack': 'Belegmappe',
  'One page for any browser, without network (HTML)': 'Eine Seite für jeden Browser, ohne Netz (HTML)',
  Workbook: 'Arbeitsmappe',
  'All checks and all sightings (Excel)': 'Alle Prüfungen und alle Fundstellen (Excel)',
  'Table of checks': 'Tabelle der Prüfungen',
  'One row a check (CSV)': 'Eine Zeile je Prüfung (CSV)',
  'Table of sightings': 'Tabelle der Fundstellen',
  'One row a sighting (CSV)': 'Eine Zeile je Fundstelle (CSV)',
  Tickets: 'Tickets',
  'All findings as text (Markdown)': 'Alle Befunde als Text (Markdown)',
  Data: 'Daten',
  'To be opened here again, or by programs (JSON)': 'Zum Öffnen hier oder in Programmen (JSON)',
  'As what': 'Als was',
  'Client’s name': 'Name des Kunden',
  Logo: 'Logo',
  'The logo': 'Das Logo',
  'Leave the logo out': 'Logo weglassen',
  'The logo must be a picture (PNG, JPEG, WebP, GIF or SVG) of at most 300 kB.':
    'Das Logo muss ein Bild (PNG, JPEG, WebP, GIF oder SVG) von höchstens 300 kB sein.',
  'Executive summary': 'Zusammenfassung für die Leitung',
  'What a busy reader should take away. What to fix first is added by itself.':
    'Was eilige Leser mitnehmen sollen. Was zuerst zu verbessern ist, kommt von selbst hinzu.',
  'Mask personal names, direct e-mail addresses and telephone numbers':
    'Personennamen, direkte E-Mail-Adressen und Telefonnummern unkenntlich machen',
  'Names to mask, one a line. Names cannot all be found by a program: please add what is missing.':
    'Namen, die unkenntlich werden, einer je Zeile. Ein Programm findet nicht alle: Bitte ergänzen Sie, was fehlt.',
  'Names, direct e-mail addresses and telephone numbers are masked.':
    'Namen, direkte E-Mail-Adressen und Telefonnummern sind unkenntlich gemacht.',
  Save: 'Sichern',
  Cancel: 'Abbrechen',
  'The file could not be made. Nothing is lost: please try another format.':
    'Die Datei ließ sich nicht herstellen. Nichts ist verloren: Bitte versuchen Sie ein anderes Format.',
  'This audit is not stored here (any more).': 'Diese Prüfung ist hier nicht (mehr) gespeichert.',
  'Open the website of the company and press the toolbar button there to audit it again.':
    'Öffnen Sie die Website der Firma und drücken Sie dort den Knopf in der Symbolleiste, um sie erneut zu prüfen.',
  'Open the website of the company and press the toolbar button there.':
    'Öffnen Sie die Website der Firma und drücken Sie dort den Knopf in der Symbolleiste.',
  'What was seen on this page is damaged and cannot be judged again.':
    'Was auf dieser Seite zu sehen war, ist beschädigt und lässt sich nicht erneut beurteilen.',
  'Open the page and press the toolbar button there to audit it again.':
    'Öffnen Sie die Seite und drücken Sie dort den Knopf in der Symbolleiste, um sie erneut zu prüfen.',
  'When it was read, this was judged by scoring version {version}, with a score of {score}. Here it is judged anew.':
    'Beim Lesen wurde dies nach Version {version} der Wertung beurteilt, mit einer Wertung von {score}. Hier ist es neu beurteilt.',
  'One page is left out, for what was stored of it is damaged: {what} ({reason}).':
    'Eine Seite fehlt, denn was von ihr gespeichert war, ist beschädigt: {what} ({reason}).',
  'Nothing is stored about this vendor.': 'Über diese Firma ist nichts gespeichert.',
  'This file is no longer open.': 'Diese Datei ist nicht mehr geöffnet.',
  'Open it again.': 'Öffnen Sie sie erneut.',
  'This report comes from a file and is not kept here.':
    'Dieser Bericht kommt aus einer Datei und wird hier nicht aufbewahrt.',
  'Last seen on {date}': 'Zuletzt gesehen am {date}',
  '{score} of 100 · {date}': '{score} von 100 · {date}',
  'This vendor': 'Diese Firma',
  History: 'Verlauf',
  'Ways through the site': 'Wege durch die Website',
  Topic: 'Thema',
  For: 'Für',
  Promise: 'Zusage',
  Contradicted: 'Widersprochen',
  Promises: 'Zusagen',
  'Parts of this dossier could not be read.': 'Teile dieses Dossiers ließen sich nicht lesen.',
  'All else is stored: {pages} new pages and {audits} new audits.':
    'Alles andere ist gespeichert: {pages} neue Seiten und {audits} neue Prüfungen.',
  'Report of {vendor}': 'Bericht über {vendor}',
  '1 of the seven rules for invoices is kept in full.': 'Eine der sieben Regeln für Rechnungen ist ganz eingehalten.',
  '{count} of the seven rules for invoices are kept in full.':
    '{count} der sieben Regeln für Rechnungen sind ganz eingehalten.',
};
