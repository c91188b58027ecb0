import type { In } from '../translate.ts';
import type { arithmetic as english } from '../en/arithmetic.ts';

/** A candidate in words, and why a number cannot be read. */
export const arithmetic: In<typeof english> = {
  'engine.verdict.do-first': 'Zuerst: {score} von 100.',
  'engine.verdict.good-next': 'Als Nächstes: {score} von 100.',
  'engine.verdict.later': 'Später: {score} von 100.',
  'engine.verdict.not-now': 'Nicht jetzt: {score} von 100.',
  'engine.verdict.not-linked':
    'Noch mit keinem Ziel verknüpft; {score} von 100 allein aus Wirkung und Machbarkeit.',
  'engine.verdict.not-linked-assumed':
    'Noch mit keinem Ziel verknüpft; {score} von 100, eine kleine Hilfe ist angenommen, weil anderes auf der Karte verknüpft ist.',
  'engine.verdict.weakly-linked': 'Nur schwach mit Ihren Zielen verknüpft: {score} von 100.',
  'engine.verdict.misaligned': 'Zielwidrig: Es dient Ihren Zielen nicht ({score} von 100).',

  'engine.trust.high': 'Verlässlichkeit: hoch, die meisten Zahlen sind gemessen.',
  'engine.trust.medium': 'Verlässlichkeit: mittel.',
  'engine.trust.low': 'Verlässlichkeit: gering, die meisten Zahlen sind angenommen.',
  'engine.trust.mediumBecause': 'Verlässlichkeit: mittel, manche Zahlen sind angenommen.',
  'engine.trust.lowBecause': 'Verlässlichkeit: gering, die meisten Zahlen sind angenommen.',

  'engine.line.called':
    'In der Zeit eines Falls steckt „{step}“: {touchMinutes} Arbeit und {waitMinutes} Warten auf der Karte „{map}“.',
  'engine.line.calledWork':
    'In der Zeit eines Falls steckt „{step}“: {touchMinutes} Arbeit auf der Karte „{map}“.',
  'engine.line.calledWait':
    'In der Zeit eines Falls steckt „{step}“: {waitMinutes} Warten auf der Karte „{map}“.',

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
