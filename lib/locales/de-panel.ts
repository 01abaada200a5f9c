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
};
