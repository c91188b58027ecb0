import type { In } from '../translate.ts';
import type { arithmetic as english } from '../en/arithmetic.ts';

/** How a score is made, line by line. */
export const arithmetic: In<typeof english> = {
  'engine.verdict.do-first': 'Zuerst: {score} von 100.',
  'engine.verdict.good-next': 'Als Nächstes: {score} von 100.',
  'engine.verdict.later': 'Später: {score} von 100.',
  'engine.verdict.not-now': 'Nicht jetzt: {score} von 100.',
  'engine.verdict.not-linked':
    'Noch mit keinem Ziel verknüpft; {score} von 100 allein aus Wirkung und Machbarkeit.',
  'engine.verdict.weakly-linked': 'Nur schwach mit Ihren Zielen verknüpft: {score} von 100.',
  'engine.verdict.misaligned': 'Zielwidrig: Es dient Ihren Zielen nicht ({score} von 100).',

  'engine.trust.high': 'Verlässlichkeit: hoch, die meisten Zahlen sind gemessen.',
  'engine.trust.medium': 'Verlässlichkeit: mittel.',
  'engine.trust.low': 'Verlässlichkeit: gering, die meisten Zahlen sind angenommen.',
  'engine.trust.mediumBecause': 'Verlässlichkeit: mittel, manche Zahlen sind angenommen.',
  'engine.trust.lowBecause': 'Verlässlichkeit: gering, die meisten Zahlen sind angenommen.',

  'engine.formula.priority': 'Priorität: Kubikwurzel aus Wirkung × Machbarkeit × Ausrichtung',
  'engine.formula.priority-unlinked':
    'Priorität: Quadratwurzel aus Wirkung × Machbarkeit, weil die Ausrichtung nicht bekannt ist',
  'engine.formula.priority-weighted':
    'Priorität: Wirkung × Machbarkeit × Ausrichtung, jedes hoch dem Gewicht, das Sie ihm gegeben haben',
  'engine.formula.priority-unlinked-weighted':
    'Priorität: Wirkung × Machbarkeit, jedes hoch dem Gewicht, das Sie ihm gegeben haben, weil die Ausrichtung nicht bekannt ist',
  'engine.formula.impact': 'Wirkung: die Summe aus',
  'engine.formula.impact-kpi': 'Wirkung: wie weit es Sie zu Ihren Zielwerten bringt',
  'engine.formula.feasibility': 'Machbarkeit: die Summe aus, nie über einer Grenze',
  'engine.formula.feasibility-removal': 'Machbarkeit: 100 weniger 25 je Grad der Pflicht',
  'engine.formula.alignment': 'Ausrichtung: alles, was hilft, weniger alles, was schadet',
  'engine.formula.result': '= {score} (zwischen {low} und {high})',

  'engine.line.impact.time': '{weightShare} × {points} (Stunden)',
  'engine.line.impact.quality': '{weightShare} × {points} (vermiedene Fehler)',
  'engine.line.impact.flow': '{weightShare} × {points} (schnellere Fälle)',
  'engine.line.impact.customer': '{weightShare} × {points} (wichtig für Kunden)',
  'engine.line.impact.risk': '{weightShare} × {points} (beseitigtes Risiko)',
  'engine.line.called':
    'In der Zeit eines Falls steckt „{step}“: {touchMinutes} Arbeit und {waitMinutes} Warten auf der Karte „{map}“.',
  'engine.line.calledWork':
    'In der Zeit eines Falls steckt „{step}“: {touchMinutes} Arbeit auf der Karte „{map}“.',
  'engine.line.calledWait':
    'In der Zeit eines Falls steckt „{step}“: {waitMinutes} Warten auf der Karte „{map}“.',
  'engine.line.closure': '{weightShare} × {points} (Weg zum Zielwert von „{kpi}“)',
  'engine.line.feasibility.rules': '{weightShare} × {points} (klare Regeln)',
  'engine.line.feasibility.digital': '{weightShare} × {points} (digitale Eingangsdaten)',
  'engine.line.feasibility.structure': '{weightShare} × {points} (Eingangsdaten in fester Form)',
  'engine.line.feasibility.standard': '{weightShare} × {points} (läuft immer gleich ab)',
  'engine.line.feasibility.exceptions': '{weightShare} × {points} (wenige Ausnahmen)',
  'engine.line.feasibility.stability': '{weightShare} × {points} (bleibt, wie es ist)',
  'engine.line.feasibility.documentation': '{weightShare} × {points} (dokumentiert)',
  'engine.line.feasibility.systems': '{weightShare} × {points} (wenige Systeme)',
  'engine.line.feasibility.decisions': '{weightShare} × {points} (wenige Entscheidungen)',
  'engine.line.feasibility.access': '{weightShare} × {points} (Zugang zum System)',
  'engine.line.obligation': '100 − 25 × {obligation} (Pflicht zu diesem Schritt)',
  'engine.line.helps': '„{kpi}“: {weightShare} des höchsten Gewichts, bewegt um {effectShare}',
  'engine.line.harms':
    '„{kpi}“: {weightShare} des höchsten Gewichts, in die falsche Richtung bewegt um {effectShare}',
  'engine.line.indirect':
    '„{kpi}“: {weightShare} des höchsten Gewichts, bewegt um {effectShare}, weil der Schritt leichter wird',
  'engine.line.assumed':
    'Niemand hat gesagt, wem diese Schritte dienen; andere auf der Karte sind verknüpft: Angenommen ist eine Bewegung um {effectShare}',
  'engine.line.weighted.impact': 'Wirkung {points} hoch {weightPower}',
  'engine.line.weighted.feasibility': 'Machbarkeit {points} hoch {weightPower}',
  'engine.line.weighted.alignment': 'Ausrichtung {points} hoch {weightPower}',
  'engine.line.score.impact': 'Wirkung {points}',
  'engine.line.score.feasibility': 'Machbarkeit {points}',
  'engine.line.score.alignment': 'Ausrichtung {points}',

  // The examples are understood by the field as they stand here.
  'engine.speech.empty': 'Geben Sie eine Zahl ein.',
  'engine.speech.notANumber':
    'Das lässt sich nicht als Zahl lesen. Versuchen Sie „5“, „1,5 h“, „10 %“ oder „40/Woche“.',
  'engine.speech.wrongUnit': 'Diese Einheit passt hier nicht.',
  'engine.speech.negative': 'Das kann nicht unter null liegen.',
  'engine.speech.tooSmall': 'So wenig kann es nicht sein.',
  'engine.speech.tooLarge': 'So viel kann es nicht sein.',
  'engine.speech.rangeOrder': 'Die erste Zahl einer Bandbreite muss die kleinere sein.',
};
