import type { In } from '../translate.ts';
import type { whyPlan as english } from '../en/whyPlan.ts';

/** Why the numbers of plan, people and alignment are what they are; read as `whyNumbers`. */
export const whyPlan: In<typeof english> = {
  'why.formula.planCost': '{sum}',
  'why.source.planCost':
    'Je Zeile: einmalige Ausgaben und Kosten eines Jahres, erklärt beim Vorhaben. Was sich mehrere teilen, zählt einmal.',
  'why.formula.planValue': '{sum}',
  'why.source.planValue':
    'Je Zeile: Kapitalwert, erklärt beim Vorhaben. Was sich mehrere teilen, zählt einmal.',
  'why.formula.planWeeks': '{sum}',
  'why.source.planWeeks': 'Je Zeile: Bautage ÷ Tage einer Woche, an denen jemand baut.',
  'why.formula.spendShare': '{sum} ÷ {firstYears}',
  'why.source.spendShare':
    'Die Zeilen sind Vorhaben, die demselben dienen. Wem jedes dient, folgt aus den Kennzahlen, mit denen seine Schritte verknüpft sind.',
  'why.formula.planPortion': '{alone} + {sharing}',
  'why.source.planPortion': 'Was sich mehrere Vorhaben teilen, zählt einmal, und jedes trägt seinen Teil.',
  'why.formula.peopleWeeks': '{buildDays} ÷ {daysPerWeek}',
  'why.source.peopleWeeks':
    'Neben der täglichen Arbeit baut niemand die ganze Woche; die Zahl der Tage lässt sich ändern.',
  'why.formula.roadmapGap': '{bound} ÷ {planWorth} − 1',
  'why.source.roadmapGap':
    'Wert × Ausrichtung × Verlässlichkeit dessen, was geplant ist (spätere Phasen zählen etwas weniger), verglichen mit dem, was kein Plan unter diesen Grenzen übertreffen kann.',
  'why.formula.pilotScore': '{sum}',
  'why.source.pilotScore':
    'Je Zeile: Gewicht × Punkte von 100. Unsere eigenen Gewichte, die Sie ändern können.',

  'why.formula.readiness': '25 × {sum} ÷ {count} − 25',
  'why.source.readiness': 'Je Zeile: mittlere Antwort auf einen Satz, 1 bis 5, alle gleich gewichtet.',
  'why.formula.dimension': '{sum}',
  'why.source.dimension':
    'Jeder Teil bringt seine Höchstpunktzahl × den Grad, zu dem er erreicht ist; was nicht bekannt ist, bringt noch nichts. Ein Teil, den es hier nicht gibt, bleibt weg, und die anderen zählen mehr. Unsere eigenen Gewichte, die Sie ändern können.',
  'why.formula.toolPoints': '{sum}',
  'why.source.toolPoints':
    'Daten, Reichweite und was ein Ausfall kostet, je 0 bis 3 Punkte. Bei Daten zu Personen oder Geld und beim Schreiben in ein System, auf das sich andere verlassen, gilt mindestens Gelb.',
  'why.formula.monthIn': '{benefit} × {gainMonths} ÷ 12',
  'why.source.monthIn':
    'Nichts, solange gebaut wird, ein Teil im Anlauf, dann alles: Ein Monat zählt so weit, wie sein Nutzen da ist.',
  'why.formula.monthOut': '{yearly} × {runMonths} ÷ 12',
  'why.source.monthOut': 'Was ein Jahr kostet, ab dem Tag, an dem es läuft.',
  'why.formula.monthToday': '{once}',
  'why.source.monthToday': 'Einmalige Ausgaben fallen heute an.',
  'why.formula.monthNet': '{comesIn} − {goesOut}',
  'why.source.monthNet': 'Hier wird nichts abgezinst; beim Kapitalwert schon.',
  'why.formula.monthSum': '{before} + {net}',
  'why.source.monthSum': 'Alle Salden bis hierher. Wo die Summe ins Plus dreht, ist das Geld zurück.',
  'why.formula.dimensionGain': '({mostPoints} − {pointsNow}) ÷ {leftToDo}',
  'why.source.dimensionGain': 'Jedes, was noch zu tun ist, bringt gleich viel.',
  'why.formula.forecast': '{meanMeasured} + {perDay} × {daysAhead}',
  'why.source.forecast':
    'Eine Gerade durch die letzten Messwerte (kleinste Quadrate). Vier von fünf Werten liegen in der gezeigten Bandbreite, wenn es so weitergeht.',
  'why.formula.meanMeasured': '{sum} ÷ {count}',
  'why.source.meanMeasured': 'Mittelwert der Messwerte, durch die die Gerade geht.',
  'why.formula.freedHours': '{sum}',
  'why.source.freedHours': 'Je Zeile: ein Vorhaben, erklärt im Plan.',
  'why.formula.freedByCandidates': '{sum}',
  'why.source.freedByCandidates':
    'Je Zeile: Stunden, die ein Kandidat frei macht × der Anteil, der auf diese Leute fällt.',
  'why.measuredThen': 'gemessen',
  'why.counted': 'aus den Antworten gezählt',
  'why.countedUp': 'gezählt',
  'why.ofTable': 'aus der Tabelle, nach der Zahl der Messwerte',
  'why.chosen': 'wie Sie es gewählt haben',
  'why.ofMethod': 'aus der Methode, von Ihnen änderbar',
  'why.partUnknown': '{part}. Nicht bekannt: {missing}',

  'why.pilot.feasibility': 'Machbarkeit des schwierigsten Teils',
  'why.pilot.impact': 'Wirkung',
  'why.pilot.alignment': 'Auf die Ziele ausgerichtet',
  'why.pilot.safety': '100 − Risiko für Kunden',
  'why.pilot.speed': 'Bald fertig',

  'why.part.mostPoints': 'Höchste Punkte dieses Teils',
  'why.part.pointsNow': 'Punkte heute',
  'why.part.leftToDo': 'Was noch zu tun ist',
  'why.formula.forecastReach': '{studentT} × {deviation} × √(1 + 1 ÷ {count} + {daysAhead}^2 ÷ {daySpread})',
  'why.source.forecastReach':
    'Prognoseintervall einer Geraden: Vier von fünf Werten werden darin erwartet, nach beiden Seiten. Weiter, als die Kennzahl gehen kann, geht es nicht.',
  'why.formula.changePerDay': '{sum} ÷ {daySpread}',
  'why.source.changePerDay':
    'Kleinste Quadrate. Je Zeile: Tage ab der Mitte der Messwerte × Abstand von ihrem Mittelwert.',
  'why.formula.deviation': '√({sum} ÷ ({count} − 2))',
  'why.source.deviation':
    'Je Zeile: Abstand eines Messwerts von der Geraden, im Quadrat. Es zählen zwei weniger, als es sind, weil die Gerade selbst nach zweien von ihnen gelegt ist.',
  'why.part.daySpread': 'Quadrate der Tage ab der Mitte, zusammengezählt',
  'why.part.studentT': 'Student-t für 80 %',
  'why.part.deviation': 'Abstand der Messwerte von der Geraden',
  'why.formula.sharedCost': '{largest}',
  'why.source.sharedCost': 'Was mehrere gemeinsam haben, wird einmal bezahlt: Das teuerste trägt es.',
  'why.formula.sharedGain': '{largest}',
  'why.source.sharedGain': 'Dieselben Stunden werden einmal gespart: Der größte Nutzen zählt.',
  'why.formula.sharedAmount': '{wholeWith} − {wholeWithout}',
  'why.source.sharedAmount': 'Die Initiative für sich, abzüglich derselben ohne das Gemeinsame.',
  'why.formula.builtOnce': '({effortLow} + {effortHigh}) ÷ 2',
  'why.source.builtOnce':
    'Ein Werkzeug wird einmal gebaut, so groß wie seine größte Verwendung. Die Mitte dessen, was so eine Änderung üblicherweise braucht: unsere eigene Schätzung, von Ihnen änderbar.',
  'why.formula.builtApart': '{sum}',
  'why.source.builtApart':
    'Je Zeile: ein Kandidat mit eigenem Werkzeug, in der Mitte dessen, was er üblicherweise braucht.',
  'why.part.wholeWith': 'Mit dem Gemeinsamen',
  'why.part.wholeWithout': 'Ohne es',
  'why.part.effortLow': 'Tage zum Bauen, unteres Ende',
  'why.part.effortHigh': 'Tage zum Bauen, oberes Ende',
  'why.part.meanMeasured': 'Mittelwert der Messwerte',
  'why.part.perDay': 'Änderung je Tag',
  'why.part.daysAhead': 'Tage ab der Mitte der Messwerte',
  'why.part.gainMonths': 'Monate mit vollem Nutzen',
  'why.part.runMonths': 'Monate, in denen es läuft',
  'why.part.comesIn': 'Zufluss',
  'why.part.goesOut': 'Abfluss',
  'why.part.before': 'Alle Salden davor',
  'why.part.net': 'Saldo',
  'why.part.enoughFrom': 'Genug für den Anfang ab',
  'why.part.pointsAtMost': 'Höchstens, mit den offenen Antworten',
  'why.part.amberFrom': 'Gelb ab',
  'why.part.redFrom': 'Rot ab',
  'why.part.firstYears': 'Erstes Jahr aller Vorhaben',
  'why.part.alone': 'Für sich allein',
  'why.part.sharing': 'Unterschied, weil etwas geteilt wird',
  'why.part.daysPerWeek': 'Bautage in einer Woche',
  'why.part.bound': 'Was kein Plan übertreffen kann',
  'why.part.planWorth': 'Was dieser Plan bringt',
};
