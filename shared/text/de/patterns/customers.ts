import type { PatternWords } from '../../patternTexts.ts';

/** What customers see. */
export const customers = {
  P20: [
    'Anfragen aus einem Posteingang verteilen',
    'Jede Anfrage bekommt eine Kategorie, eine verantwortliche Person und ein Datum.',
    'Kategorien.',
    'Anfragen wandern vielleicht hin und her.',
    'ein Posteingang statt fünf',
  ],
  P21: [
    'Antworten entwerfen',
    'Ein Entwurf aus freigegebenen Antworten; ein Mensch schickt ihn ab.',
    'Freigegebene Antworten.',
    'Ein Entwurf kann Falsches behaupten.',
    'Öffnungszeiten, Allergene, Preise',
  ],
  P22: [
    'Kunden im Chat antworten',
    'Häufige Fragen werden von selbst beantwortet, ein Mensch ist nur einen Klick entfernt.',
    'Freigegebene Antworten und ein Weg zu einem Menschen.',
    'Kunden können sich ärgern.',
    'Fragen in der Nacht',
  ],
  P23: [
    'Kunden den Stand sehen lassen',
    'Eine Statusseite ersetzt Anrufe.',
    'Ein Bestellstatus, der immer aktuell ist.',
    'Veraltete Daten ärgern mehr als keine.',
    'wo ist meine Bestellung',
  ],
  P24: [
    'Kunden in mehreren Sprachen betreuen',
    'Nachrichten werden in beide Richtungen übersetzt und durchgesehen.',
    'Eine Begriffsliste und jemand, der gegenliest.',
    'Feinheiten können falsch sein.',
    'Kunden aus dem Ausland',
  ],
  P25: [
    'Kampagnen für mehrere Länder zusammenlegen',
    'Eine Kampagne, Verantwortliche vor Ort, ein Kalender.',
    'Verantwortliche vor Ort.',
    'Die Rechtstexte unterscheiden sich.',
    'eine Kampagne in drei Ländern',
  ],
  P26: [
    'Kampagnen nach Kundengruppen versenden',
    'E-Mails richten sich danach, was Kunden getan haben.',
    'Einwilligungen und Gruppen in der Kundenliste.',
    'E-Mails, die nicht passen, ärgern.',
    'eine E-Mail nach der zweiten Bestellung',
  ],
  P27: [
    'Interessenten erfassen',
    'Jeder Interessent bekommt sofort eine verantwortliche Person und ein Datum.',
    'Felder und eine Regel, wer übernimmt.',
    'Gute Interessenten werden vielleicht zu niedrig eingestuft.',
    'Anfrage von der Website in die Kundenliste',
  ],
  P30: [
    'Neukunden per Checkliste aufnehmen',
    'Jeder Schritt der Aufnahme hat eine verantwortliche Person und ein Datum.',
    'Eine verantwortliche Person je Schritt.',
    'Es wird abgehakt, ohne dass etwas getan ist.',
    'ein neuer Großhandelskunde',
  ],
  P34: [
    'Kunden selbst buchen lassen',
    'Freie Zeiten stehen online, vor dem Termin kommt eine Erinnerung.',
    'Zugang zum Kalender.',
    'Doppelbuchungen.',
    'selbst gebuchte Termine mit Erinnerung',
  ],
  P35: [
    'Um Rückmeldung bitten',
    'Eine kurze Frage nach der Lieferung.',
    'Einwilligung.',
    'Zu viele Fragen ermüden.',
    'zwei Fragen nach der Lieferung',
  ],
  P36: [
    'Früh sehen, wer abspringen könnte',
    'Eine Liste der Kunden, die weniger bestellen als sonst.',
    'Saubere Daten aus zwölf Monaten.',
    'Fehlalarme.',
    'Stammkunden, die nicht mehr bestellen',
  ],
} as const satisfies PatternWords;
