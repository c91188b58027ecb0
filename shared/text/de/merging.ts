import type { In } from '../translate.ts';
import type { merging as english } from '../en/merging.ts';

/** The dialog that makes one of what was entered twice. */
export const merging: In<typeof english> = {
  'merging.menu': 'Doppeltes zusammenführen …',
  'merging.title': 'Doppeltes zusammenführen',
  'merging.kind': 'Was',
  'merging.kind.role': 'Rollen',
  'merging.kind.system': 'Systeme',
  'merging.kind.dataObject': 'Daten',
  'merging.none': 'Davon gibt es noch keine zwei.',
  'merging.keep': 'Das bleibt',
  'merging.others': 'Diese gehen darin auf',
  'merging.nothing': 'Wählen Sie, was in „{name}“ aufgehen soll.',
  'merging.unused': 'Nirgends verwendet; sie verschwinden nur aus der Liste.',
  'merging.will': 'Künftig steht „{name}“ bei: {parts}. Einmal Rückgängig stellt alles wieder her.',
  'merging.do': 'Zusammenführen',
  'merging.done': 'Zu „{name}“ zusammengeführt.',
  'merging.n.step': { one: '{n} Schritt', other: '{n} Schritte' },
  'merging.n.lane': { one: '{n} Bahn', other: '{n} Bahnen' },
  'merging.n.map': { one: '{n} Karte', other: '{n} Karten' },
  'merging.n.dataNode': { one: '{n} Datensymbol', other: '{n} Datensymbole' },
  'merging.n.dataUse': { one: '{n} Datenverwendung', other: '{n} Datenverwendungen' },
  'merging.n.dataObject': { one: '{n} Datenobjekt', other: '{n} Datenobjekte' },
  'merging.n.integration': { one: '{n} Schnittstelle', other: '{n} Schnittstellen' },
  'merging.n.staffTool': { one: '{n} eigenes Werkzeug', other: '{n} eigene Werkzeuge' },
  'merging.n.changeTask': { one: '{n} Aufgabe', other: '{n} Aufgaben' },
  'merging.n.freedTime': { one: '{n} Zweck freier Zeit', other: '{n} Zwecke freier Zeit' },
  'merging.n.surveyCount': { one: '{n} Antwort', other: '{n} Antworten' },
  'merging.n.figure': { one: '{n} Zahl', other: '{n} Zahlen' },
};
