import type { PatternWords } from '../../patternTexts.ts';

/** What comes before any automation. */
export const simplify = {
  P01: [
    'Schritt weglassen',
    'Einen Monat lang nicht tun und sehen, ob es jemandem fehlt.',
    'Die Zustimmung der Verantwortlichen und ein Probemonat.',
    'Vielleicht liest es doch jemand.',
    'ein Wochenbericht, den niemand öffnet',
  ],
  P02: [
    'Prüfungen zusammenlegen oder umstellen',
    'Eine Prüfung statt zwei; was einen Fall beenden kann, kommt zuerst.',
    'Die Regel der Prüfung, schriftlich.',
    'Waren die Prüfungen verschieden, geht Kontrolle verloren.',
    'die Bonitätsprüfung vor dem Angebot, nicht danach',
  ],
  P03: [
    'Freigabegrenze anheben',
    'Kleine und sichere Fälle gehen ohne Freigabe durch.',
    'Aufzeichnungen über frühere Verluste und eine Grenze.',
    'Die Grenze kann missbraucht werden.',
    'Bestellungen unter 500 gehen von selbst durch',
  ],
  G03: [
    'Nach Art trennen',
    'Fälle beim Eingang sortieren; jede Art geht ihren eigenen, einfacheren Weg.',
    'Zwei oder drei Arten, die sich sofort unterscheiden lassen.',
    'Zu viele Arten; falsch sortierte Fälle.',
    'Dauerbestellungen und Einzelbestellungen gehen verschiedene Wege',
  ],
  G04: [
    'Gleichzeitig erledigen',
    'Diesen Schritt zusammen mit dem vorigen beginnen: Er braucht nichts von ihm.',
    'Beide erfahren, dass ein Fall da ist, und am Ende wartet etwas auf beide.',
    'Arbeit, die umsonst war, wenn ein Fall früh endet.',
    'die Etiketten werden gedruckt, während das Mehl bestellt wird',
  ],
  G05: [
    'Jeden Fall einer Person anvertrauen',
    'Eine Person begleitet einen Fall bis zum Ende und steht für ihn ein, wer auch immer daran arbeitet.',
    'Jemand mit Zeit und Überblick, und ein Name an jedem Fall.',
    'Diese Person wird zum Engpass.',
    'eine Person begleitet eine Hochzeitstorte von der Anfrage bis zur Lieferung',
  ],
  G06: [
    'Ausnahmen eine eigene Bahn geben',
    'Was nicht zur Regel passt, geht sofort beiseite; der Rest läuft durch.',
    'Eine Regel, was eine Ausnahme ist, und jemand, der sich darum kümmert.',
    'Ausnahmen, um die sich niemand kümmert.',
    'Bestellungen mit Allergien kommen beiseite, dann ruft jemand zurück',
  ],
  G01: [
    'Aufschreiben, wie es geht',
    'Eine Seite: wer, was, wann es gut gemacht ist. Danach kann automatisiert werden.',
    'Eine Stunde mit den Leuten, die es tun.',
    'Eine Seite, die niemand liest.',
    'wie eine Tortenbestellung aufgenommen wird',
  ],
  G02: [
    'Helfen, aber den Menschen entscheiden lassen',
    'Eine Checkliste, die letzten Beispiele und ein Entwurf für die Person, die entscheidet.',
    'Gute Beispiele.',
    'Der Entwurf wird vielleicht blind übernommen.',
    'eine Checkliste für besondere Torten',
  ],
} as const satisfies PatternWords;
