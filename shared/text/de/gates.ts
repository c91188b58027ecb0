import type { In } from '../translate.ts';
import type { gates as english } from '../en/gates.ts';

/** When an initiative goes on and when it stops. */
export const gates: In<typeof english> = {
  'gates.title': 'Wann geht es weiter, wann ist Schluss?',
  'gates.highRisk':
    'Es geht nicht weiter, solange das Risiko für Kunden hoch ist ({risk} von 100). Kreuzen Sie beim Vorhaben Absicherungen an, um es zu senken.',
  'gates.text': 'Beurteilt danach, wie weit die Kennzahlen auf dem versprochenen Weg sind.',
  'gates.afterDays': 'Tage nach dem Start',
  'gates.passShare': 'Weiter ab',
  'gates.stopShare': 'Abbruch unter',
  'gates.goOn': 'Und nur, wenn',
  'gates.goOnHint': 'zum Beispiel: die Chefin stimmt zu, keine ernste Beschwerde ist offen',
  'gates.stop': 'Sofort abbrechen, wenn',
  'gates.stopHint': 'zum Beispiel: ein Kunde bekommt eine falsche Rechnung',
  'gates.usual': 'Wieder wie üblich',
  'gates.on': 'Am {date}: weiter ab {pass} des Versprochenen, Abbruch unter {stop}, dazwischen nachbessern.',
};
