import type { PatternWords } from '../../patternTexts.ts';

/** Work with and for the staff. */
export const people = {
  P31: [
    'Den ersten Tag neuer Leute vorbereiten',
    'Zugänge, Geräte und Schulungen aus einer Liste.',
    'Eine Liste der Rollen.',
    'Zugänge bleiben offen, wenn jemand geht.',
    'Zugänge und Schlüssel am ersten Tag',
  ],
  P32: [
    'Schichten gemeinsam planen',
    'Ein Plan aus Regeln und Verfügbarkeiten; alle sehen ihn sofort.',
    'Regeln und Einverständnis.',
    'Der Plan kann ungerecht wirken.',
    'die Schichten einer Bäckerei',
  ],
  P33: [
    'Stunden an die Lohnabrechnung geben',
    'Stunden gehen von der Zeiterfassung in die Lohnabrechnung.',
    'Passende Lohnarten.',
    'Der Lohn kann falsch sein.',
    'von der Zeit-App in die Lohnabrechnung',
  ],
} as const satisfies PatternWords;
