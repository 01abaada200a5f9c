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
};
