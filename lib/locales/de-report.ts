import type { Catalogue } from '../words';

/** German words of the report page and of everything that is handed over. */
export const deReport: Catalogue = {
  Approachable: 'Approachable',
  Vendors: 'Firmen',
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
};
