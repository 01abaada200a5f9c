import type { Catalogue } from '../words';

/** Storage, and the panel. */
export const dePanel: Catalogue = {
  'There is no room left on this device to store more. What was stored before is still there.':
    'Auf diesem Gerät ist kein Platz mehr, um mehr zu speichern. Was vorher gespeichert war, ist noch da.',
  'What is stored here comes from a newer version of Approachable. Update Approachable to open it.':
    'Was hier gespeichert ist, stammt von einer neueren Version von Approachable. Aktualisieren Sie Approachable, um es zu öffnen.',
  'This browser window stores nothing, as in private browsing. Results can be read but are not kept.':
    'Dieses Browserfenster speichert nichts, wie beim privaten Surfen. Ergebnisse lassen sich lesen, bleiben aber nicht erhalten.',
  'Another window with an older version of Approachable is open. Close it and open this one again.':
    'Ein anderes Fenster mit einer älteren Version von Approachable ist offen. Schließen Sie es und öffnen Sie dieses neu.',
  'Approachable was updated in another window. Close this one and open it again.':
    'Approachable wurde in einem anderen Fenster aktualisiert. Schließen Sie dieses und öffnen Sie es neu.',
  'What is stored could not be reached: {reason}': 'Das Gespeicherte war nicht zu erreichen: {reason}',
  'This file is no dossier that can be opened: {reason}.':
    'Diese Datei ist kein Dossier, das sich öffnen lässt: {reason}.',
  'This file was saved by a newer version of Approachable. Update Approachable to open it.':
    'Diese Datei hat eine neuere Version von Approachable gespeichert. Aktualisieren Sie Approachable, um sie zu öffnen.',
  'its list of {name} is none': 'ihre Liste „{name}“ ist keine',
  'it holds more than {most} {name}': 'sie enthält mehr als {most} Einträge unter „{name}“',
  'it is too large': 'sie ist zu groß',
  'it is not readable': 'sie ist nicht lesbar',
  'it was not saved by Approachable as a dossier': 'Approachable hat sie nicht als Dossier gespeichert',
  'it names no vendor': 'sie nennt keinen Anbieter',

  // The popup's lower bar
  'Audit the whole site': 'Ganze Website prüfen',
  Report: 'Bericht',
  'Copy and save': 'Kopieren und speichern',
  'The browser did not open the side panel. Open it from the browser’s own menu of side panels.':
    'Der Browser hat die Seitenleiste nicht geöffnet. Öffnen Sie sie über das Seitenleistenmenü des Browsers.',

  // Access
  'A page joins when you press the toolbar button on it, or “Read this page” above.':
    'Eine Seite kommt hinzu, wenn Sie dort auf die Schaltfläche in der Symbolleiste drücken oder oben auf „Diese Seite lesen“.',
  'Let every page join': 'Jede Seite hinzunehmen',
  'Come along on {host}?': 'Auf {host} mitkommen?',
  'Then every page you visit there is read while this panel is open, also where you are signed in, and joins the dossier. What is read stays on this computer. No other site is read, and you can take it back at any time in the browser’s settings.':
    'Dann wird jede Seite, die Sie dort besuchen, gelesen, solange diese Leiste offen ist, auch wo Sie angemeldet sind, und kommt ins Dossier. Das Gelesene bleibt auf diesem Computer. Keine andere Website wird gelesen, und Sie können es in den Einstellungen des Browsers jederzeit zurücknehmen.',
  'Allow this site': 'Diese Website erlauben',
  'No, I choose the pages': 'Nein, ich wähle die Seiten',
  'A walk needs leave to read this site. Pages that you choose join all the same.':
    'Ein Rundgang braucht die Erlaubnis, diese Website zu lesen. Seiten, die Sie wählen, kommen trotzdem hinzu.',

  // The dossier
  '1 page': '1 Seite',
  '{count} pages': '{count} Seiten',
  'Opening the dossier …': 'Das Dossier wird geöffnet …',
  '1 stored page is damaged and was left out. Visit it again to replace it.':
    '1 gespeicherte Seite ist beschädigt und wurde ausgelassen. Besuchen Sie sie neu, um sie zu ersetzen.',
  '{count} stored pages are damaged and were left out. Visit them again to replace them.':
    '{count} gespeicherte Seiten sind beschädigt und wurden ausgelassen. Besuchen Sie sie neu, um sie zu ersetzen.',
  'Remove what is damaged': 'Beschädigtes entfernen',
  'it is no evidence': 'das sind keine Belege',
  'it is evidence of another version': 'die Belege haben eine andere Version',
  'it names no page': 'es nennt keine Seite',
  'it does not describe its page': 'es beschreibt seine Seite nicht',
  'a part of it is missing': 'ein Teil davon fehlt',
  'Pages in the dossier': 'Seiten im Dossier',
  walked: 'Rundgang',
  'Remove {page} from the dossier': '{page} aus dem Dossier entfernen',
  'Remove from the dossier': 'Aus dem Dossier entfernen',
  'Show more of {count}': 'Mehr von {count} zeigen',
  'Open a dossier from a file': 'Ein Dossier aus einer Datei öffnen',
  'Save the dossier as a file': 'Das Dossier als Datei speichern',
  'Delete this dossier': 'Dieses Dossier löschen',
  Dossier: 'Dossier',
  'No website that may be read is in front.': 'Vorn ist keine Website, die gelesen werden darf.',
  'Open the website of a company and press the toolbar button there. This panel then follows.':
    'Öffnen Sie die Website einer Firma und drücken Sie dort auf die Schaltfläche in der Symbolleiste. Diese Leiste folgt dann.',
  'Nothing is known of this site yet.': 'Von dieser Website ist noch nichts bekannt.',
  'Read this page, or walk the site: each page makes the answer more certain.':
    'Lesen Sie diese Seite oder machen Sie einen Rundgang: Jede Seite macht die Antwort sicherer.',
  'Read this page': 'Diese Seite lesen',
  'Ways through the site': 'Wege durch die Website',
  Checklist: 'Checkliste',
  'Delete everything about {vendor}?': 'Alles über {vendor} löschen?',
  'Pages, history and notes of this vendor are deleted from this computer. Save the dossier first to keep a copy.':
    'Seiten, Verlauf und Notizen zu diesem Anbieter werden von diesem Computer gelöscht. Speichern Sie vorher das Dossier, wenn Sie eine Kopie behalten möchten.',
  Delete: 'Löschen',
  Keep: 'Behalten',
  'Everything about this vendor is deleted.': 'Alles über diesen Anbieter ist gelöscht.',
  '{count} damaged records are not in the file.': 'Nicht in der Datei, weil beschädigt: {count}.',
  'Opened {vendor}: {pages} pages and {audits} audits are new. Damaged and left out: {names}.':
    '{vendor} geöffnet: {pages} Seiten und {audits} Prüfungen sind neu. Beschädigt und ausgelassen: {names}.',
  'Opened {vendor}: {pages} pages and {audits} audits are new.':
    '{vendor} geöffnet: {pages} Seiten und {audits} Prüfungen sind neu.',

  // The walk
  'Walk the site': 'Rundgang machen',
  'Walk again': 'Neuer Rundgang',
  'Walking the site …': 'Rundgang durch die Website …',
  'The walk is paused': 'Der Rundgang ruht',
  'The walk is done. Pages read: {done}.': 'Der Rundgang ist fertig. Gelesene Seiten: {done}.',
  'The walk was ended. Pages read: {done}.': 'Der Rundgang wurde beendet. Gelesene Seiten: {done}.',
  'Found and not opened: {count}.': 'Gefunden und nicht geöffnet: {count}.',
  'at most': 'höchstens',
  pages: 'Seiten',
  'Follows links and reads one page after the other, as a stranger and slowly. Nothing is clicked, filled in or sent.':
    'Folgt Links und liest eine Seite nach der anderen, langsam und unangemeldet. Nichts wird angeklickt, ausgefüllt oder gesendet.',
  'Your browser will ask you to allow this site first.': 'Ihr Browser fragt vorher, ob Sie diese Website erlauben.',
  '{done} of {goal} pages read': '{done} von {goal} Seiten gelesen',
  '{count} found': '{count} gefunden',
  '{count} left out': '{count} ausgelassen',
  '{count} failed': '{count} misslungen',
  'Several pages in a row did not answer, so the walk stopped asking. Go on later.':
    'Mehrere Seiten hintereinander haben nicht geantwortet, darum hat der Rundgang aufgehört zu fragen. Setzen Sie ihn später fort.',
  'Another window is walking this site. This one goes on when that is closed.':
    'Ein anderes Fenster macht den Rundgang. Dieses macht weiter, wenn jenes geschlossen wird.',
  'It stands still: this site may not be read, or the last step could not be stored.':
    'Er steht still: Diese Website darf nicht gelesen werden, oder der letzte Schritt ließ sich nicht speichern.',
  Pause: 'Anhalten',
  'Go on': 'Fortsetzen',
  'End the walk': 'Rundgang beenden',
  'Pages on {host}, which you have not allowed: {count}.': 'Seiten auf {host}, das Sie nicht erlaubt haben: {count}.',
  'Allow that host too': 'Auch diesen Host erlauben',
  'Left out, and why': 'Ausgelassen, und warum',
  'would do something, such as signing out or buying': 'würde etwas auslösen, etwa Abmelden oder Kaufen',
  'a calendar or archive without an end': 'ein Kalender oder Archiv ohne Ende',
  'a file, not a page': 'eine Datei, keine Seite',
  'the same in another language': 'dasselbe in einer anderen Sprache',
  'one of very many alike': 'eine von sehr vielen gleichen',
  'the site asks robots not to read it (robots.txt)': 'die Website bittet Robots, es nicht zu lesen (robots.txt)',
  'leads to another site': 'führt zu einer anderen Website',
  'on another host, which you have not allowed': 'auf einem anderen Host, den Sie nicht erlaubt haben',
  'could not be reached': 'nicht erreichbar',
  'did not answer in time': 'hat nicht rechtzeitig geantwortet',
  'the server reported an error': 'der Server meldete einen Fehler',
  'the server refused it': 'der Server hat es verweigert',
  'larger than 5 MB': 'größer als 5 MB',
  'was sent on too often': 'wurde zu oft weitergeleitet',
  'could not be read': 'nicht lesbar',
  'the page is gone': 'die Seite gibt es nicht mehr',

  // What only several pages show
  'Kinds of pages': 'Arten von Seiten',
  'not seen': 'nicht gesehen',
  'Checks that this page would settle': 'Prüfpunkte, die diese Seite klären würde',
  'Dashed: not seen yet. The number says how many checks such a page would settle.':
    'Gestrichelt: noch nicht gesehen. Die Zahl sagt, wie viele Prüfpunkte eine solche Seite klären würde.',
  'Pages that others link to and nobody opened: {count}.':
    'Seiten, auf die andere verweisen und die niemand geöffnet hat: {count}.',
  'To a person': 'Zu einem Menschen',
  'To paying a bill': 'Zum Bezahlen einer Rechnung',
  'To cancelling': 'Zum Kündigen',
  'To sending something back': 'Zum Zurückschicken',
  'To the state of an order': 'Zum Stand einer Bestellung',
  'on the page itself': 'auf der Seite selbst',
  '1 click': '1 Klick',
  '{count} clicks': '{count} Klicks',
  'no way was seen': 'kein Weg gesehen',
  'not seen yet': 'noch nicht gesehen',
  'If there is one, it takes at least {clicks}.': 'Falls es einen gibt, braucht er mindestens {clicks}.',
  'and {count} more kinds': 'und {count} weitere Arten',
  '{clicks}, perhaps fewer': '{clicks}, vielleicht weniger',
  'The last page asks for a sign-in.': 'Die letzte Seite verlangt eine Anmeldung.',
  'The last page was not opened: its link promises the way.':
    'Die letzte Seite wurde nicht geöffnet: Ihr Link verspricht den Weg.',
  'Pages that nobody opened may be shorter ways. Fewest clicks possible: {count}.':
    'Seiten, die niemand geöffnet hat, können kürzere Wege sein. Mögliche Mindestzahl an Klicks: {count}.',
  'no known way from {count}': 'von {count} kein bekannter Weg',
  '{count} have it': '{count} haben es selbst',
  '{count} at {clicks}': '{count} bei {clicks}',
  'From each page: {list}.': 'Von jeder Seite aus: {list}.',
  'On the pages seen so far, nothing leads there.': 'Auf den bisher gesehenen Seiten führt nichts dorthin.',
  'The longest way': 'Der längste Weg',
  'Dead ends: no way leads on from here': 'Sackgassen: von hier führt kein Weg weiter',
  'Promises that contradict each other': 'Versprechen, die einander widersprechen',
  'none seen': 'keine gesehen',
  'No two promises on the pages seen so far contradict each other.':
    'Auf den bisher gesehenen Seiten widersprechen sich keine zwei Versprechen.',
  'A condition that one of them names may explain the difference.':
    'Eine Bedingung, die eines davon nennt, kann den Unterschied erklären.',
  'All promises': 'Alle Versprechen',
  'No promise with a number was seen on the pages seen so far.':
    'Auf den bisher gesehenen Seiten war kein Versprechen mit einer Zahl zu sehen.',
  '1 place': '1 Stelle',
  '{count} places': '{count} Stellen',
  Delivery: 'Lieferung',
  Returns: 'Rückgabe',
  Warranty: 'Garantie',
  Refunds: 'Erstattung',
  'Time to pay': 'Zahlungsfrist',
  Support: 'Hilfe',
  Replies: 'Antworten',
  'Opening hours': 'Öffnungszeiten',
  'Other promises': 'Andere Versprechen',
  'The same on every page?': 'Überall gleich?',
  'no differences seen': 'keine Unterschiede gesehen',
  '1 differs': '1 weicht ab',
  '{count} differ': '{count} weichen ab',
  'Nothing that could differ was seen on more than one page.':
    'Auf mehr als einer Seite war nichts zu sehen, was sich unterscheiden könnte.',
  'on {count} pages': 'auf {count} Seiten',
  'Phone numbers': 'Telefonnummern',
  'E-mail addresses': 'E-Mail-Adressen',
  'Postal addresses': 'Postanschriften',
  'Place of the help': 'Ort der Hilfe',
  'Ways to pay': 'Zahlungsarten',
  'the same everywhere': 'überall gleich',
  'several, each named': 'mehrere, jede benannt',
  differs: 'weicht ab',
};
