import type { In } from '../translate.ts';
import type { engine as english } from '../en/engine.ts';
import { arithmetic } from './arithmetic.ts';
import { assumptionsOfEngine } from './assumptions.ts';
import { choice } from './choice.ts';
import { explanations } from './explanations.ts';
import { findings } from './findings.ts';
import { roadmap } from './roadmap.ts';
import { smart } from './smart.ts';

/** What the engine says: numbers and where they come from, reasons, limits, findings. */
export const engine: In<typeof english> = {
  'engine.attribute.volume': 'Wie oft im Monat',
  'engine.attribute.touch': 'Bearbeitungszeit',
  'engine.attribute.wait': 'Wartezeit davor',
  'engine.attribute.error': 'Fehler',
  'engine.attribute.rework': 'Zeit für eine Korrektur',
  'engine.attribute.exceptions': 'Ausnahmen',
  'engine.attribute.rules': 'Folgt klaren Regeln',
  'engine.attribute.digital': 'Eingangsdaten digital',
  'engine.attribute.structure': 'Eingangsdaten geordnet',
  'engine.attribute.standard': 'Läuft immer gleich ab',
  'engine.attribute.stability': 'Bleibt sechs Monate so',
  'engine.attribute.documentation': 'Dokumentiert',
  'engine.attribute.systems': 'Genutzte Systeme',
  'engine.attribute.decisions': 'Entscheidungen',
  'engine.attribute.customer': 'Wichtig für den Kunden',
  'engine.attribute.risk': 'Finanzielles oder rechtliches Risiko',
  'engine.attribute.obligation': 'Pflicht zu diesem Schritt',
  'engine.attribute.exposure': 'Wie oft Kunden damit zu tun haben',
  'engine.attribute.severity': 'Was ein Fehler beim Kunden anrichtet',
  'engine.attribute.mitigation': 'Vorhandene Absicherungen',
  'engine.attribute.approvalRate': 'Am Ende genehmigt',
  'engine.attribute.repeatShare': 'Wiederkehrende Fragen',
  'engine.attribute.examples': 'Vorhandene Beispiele',
  'engine.attribute.receivers': 'Personen, die es bekommen',
  'engine.attribute.variants': 'Varianten',
  'engine.attribute.otherCost': 'Andere Kosten je Durchlauf',
  'engine.attribute.share': 'Anteil der Fälle',
  'engine.attribute.people': 'Personen',
  'engine.attribute.hourlyCost': 'Kosten pro Stunde',
  'engine.attribute.hoursPerWeek': 'Stunden pro Woche',
  'engine.attribute.availability': 'Verfügbare Zeit für diese Arbeit',
  'engine.attribute.yearlyCost': 'Kosten im Jahr',
  ...assumptionsOfEngine,
  'engine.cap.judgement': 'Es braucht Urteilsvermögen: Die Machbarkeit bleibt bei höchstens {limit}.',
  'engine.cap.changing': 'Eine Änderung steht bevor: Die Machbarkeit bleibt bei höchstens {limit}.',
  'engine.cap.paper':
    'Die Eingangsdaten kommen auf Papier: Machen Sie sie zuerst digital; die Machbarkeit bleibt bei höchstens {limit}.',
  'engine.cap.exceptions':
    'Mehr als 40 % sind Ausnahmen: Vereinfachen Sie zuerst; die Machbarkeit bleibt bei höchstens {limit}.',
  'engine.cap.access':
    'Ein Programm kommt nicht in das System hinein: Die Machbarkeit bleibt bei höchstens {limit}.',
  'engine.cap.examples': 'Es gibt wenige Beispiele zum Lernen: Die Machbarkeit bleibt bei höchstens {limit}.',
  'engine.cap.repeats':
    'Weniger als 30 % der Fragen wiederholen sich: Die Machbarkeit bleibt bei höchstens {limit}.',
  'engine.cap.judgementContact':
    'Hier brauchen Kunden Urteilsvermögen, und niemand steht daneben: Die Machbarkeit bleibt bei höchstens {limit}.',
  'engine.brake.rules': 'Was bremst: Die Regeln sind nicht klar genug.',
  'engine.brake.digital': 'Was bremst: Die Eingangsdaten sind nur zum Teil digital.',
  'engine.brake.structure': 'Was bremst: Die Eingangsdaten haben keine feste Form.',
  'engine.brake.standard': 'Was bremst: Es wird auf mehrere Arten gemacht.',
  'engine.brake.exceptions': 'Was bremst: Zu viele Fälle sind Ausnahmen.',
  'engine.brake.stability': 'Was bremst: Es kann sich in den nächsten sechs Monaten ändern.',
  'engine.brake.documentation': 'Was bremst: Wie es gemacht wird, ist kaum dokumentiert.',
  'engine.brake.systems': 'Was bremst: Mehrere Systeme sind beteiligt.',
  'engine.brake.decisions': 'Was bremst: Unterwegs fallen viele Entscheidungen.',
  'engine.brake.access': 'Was bremst: Soweit bekannt, steht das System nur Menschen am Bildschirm offen.',
  'engine.brake.obligation': 'Was bremst: Es besteht eine Pflicht zu diesem Schritt.',
  'engine.change.rules': 'Mit klaren Regeln wären es {score} Punkte.',
  'engine.change.digital': 'Mit digitalen Eingangsdaten wären es {score} Punkte.',
  'engine.change.structure': 'Mit Eingangsdaten in fester Form wären es {score} Punkte.',
  'engine.change.standard': 'Bei nur einer Vorgehensweise wären es {score} Punkte.',
  'engine.change.exceptions': 'Mit nur 5 % Ausnahmen wären es {score} Punkte.',
  'engine.change.stability': 'Wenn es so bleibt, wären es {score} Punkte.',
  'engine.change.documentation': 'Gut dokumentiert wären es {score} Punkte.',
  'engine.change.systems': 'Mit einem einzigen System wären es {score} Punkte.',
  'engine.change.decisions': 'Mit höchstens zwei Entscheidungen wären es {score} Punkte.',
  'engine.change.access': 'Mit einer Schnittstelle zum System wären es {score} Punkte.',
  'engine.change.obligation': 'Ohne die Pflicht wären es {score} Punkte.',
  ...arithmetic,
  ...choice,
  ...explanations,
  ...findings,
  ...roadmap,
  ...smart,
};
