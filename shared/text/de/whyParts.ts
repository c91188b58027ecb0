import type { In } from '../translate.ts';
import type { whyParts as english } from '../en/whyParts.ts';

/** Why the parts of a case, a pilot, an alignment and a choice are what they are; read as `whyNumbers`. */
export const whyParts: In<typeof english> = {
  'why.formula.effects': '{sum}',
  'why.source.effects': 'Je Zeile: eine Wirkung, die jemand angehakt hat, als Produkt ihrer Faktoren.',
  'why.formula.leftOver': '{net} − {once}',
  'why.source.leftOver': 'Alle Monate zusammen, nicht abgezinst.',
  'why.formula.spentInAll': '{once} − {lossNet}',
  'why.source.spentInAll': 'Monate, die mehr kosten, als sie bringen, zählen ebenfalls als Ausgabe.',
  'why.formula.lackingThen': '{once} − {net}',
  'why.source.lackingThen':
    'Was heute ausgegeben wird, abzüglich dessen, was alle Monate bis dahin gebracht haben.',
  'why.formula.lackingToday':
    'Einmalige Ausgaben, abzüglich je Monat bis dahin: (Nutzen eines Jahres × sein Anteil − Kosten eines Jahres) ÷ 12 ÷ (1 + Zins)^(Monat ÷ 12)',
  'why.source.lackingToday': 'Wie der Kapitalwert, bis zu diesem Monat.',
  'why.formula.netToday': '{net} ÷ (1 + {discountRate})^({monthThen} ÷ 12)',
  'why.source.netToday': 'Geld, das später kommt, ist heute weniger wert.',
  'why.formula.futureValue':
    'Jeder Monat, der mehr bringt, als er kostet, × (1 + Zins)^((Monate − Monat) ÷ 12), alles zusammen',
  'why.source.futureValue': 'Was hereinkommt, wird bis zum Ende zum Zinssatz angelegt.',
  'why.formula.outlays':
    'Einmalige Ausgaben, dazu jeder Monat, der mehr kostet, als er bringt, ÷ (1 + Zins)^(Monat ÷ 12), alles zusammen',
  'why.source.outlays': 'Was später ausgegeben wird, ist heute weniger wert.',
  'why.part.lossNet': 'Saldo der Monate, die mehr kosten, als sie bringen',
  'why.part.monthThen': 'Dieser Monat',

  'why.formula.hardestPart': '{sum}',
  'why.source.hardestPart': 'Ein Vorhaben ist so machbar wie der schwierigste seiner Vorschläge.',
  'why.formula.meanByHours': '{sum} ÷ {allHours}',
  'why.source.meanByHours': 'Mittel seiner Vorschläge, jeder nach den Stunden gewichtet, die er frei macht.',
  'why.formula.meanEvenly': '{sum} ÷ {count}',
  'why.source.meanEvenly': 'Mittel seiner Vorschläge, alle gleich gewichtet: Keiner macht Stunden frei.',
  'why.formula.pilotSafety': '100 − {customerRisk}',
  'why.source.pilotSafety': 'Je weniger es für Kunden riskiert, desto besser eignet es sich für den Anfang.',
  'why.formula.pilotSpeed': '100 × (1 − der kleinere Wert von (1; {weeks} ÷ {slowestWeeks}))',
  'why.source.pilotSpeed': 'Was bald da ist, lehrt bald.',
  'why.formula.weeksOfMonths': '{buildMonths} × 52 ÷ 12',
  'why.source.weeksOfMonths': 'Ein Monat hat 52 ÷ 12 Wochen.',
  'why.part.allHours': 'Stunden aller zusammen',
  'why.part.customerRisk': 'Risiko für Kunden',
  'why.part.weeks': 'Wochen, bis es läuft',
  'why.part.slowestWeeks': 'Wochen, die als langsam gelten',

  'why.formula.riskLeft': '1 − der kleinere Wert von ({sum}; {limit})',
  'why.source.riskLeft':
    'Je Zeile: was eine Absicherung wegnimmt. Zusammen nehmen sie nie alles weg; die Anteile sind unsere eigenen, die Sie ändern können.',
  'why.safeguardsSaid': 'Weggenommen, wie jemand angegeben hat',

  'why.formula.partPoints': '{mostPoints} × {doneShare}',
  'why.source.partPoints': 'Jeder Teil bringt seine Höchstpunktzahl × den Grad, zu dem er erreicht ist.',
  'why.formula.partCounted': '{done} ÷ {there}',
  'why.source.partCounted': 'Gezählt in dem, was hier eingetragen ist.',
  'why.formula.partWeighed': '{sum} ÷ {allTogether}',
  'why.source.partWeighed':
    'Je Zeile: eines, das erreicht ist, mit seinem Gewicht oder seinen Kosten; sind Kosten nicht bekannt, zählen alle gleich.',
  'why.formula.partMean': '{sum} ÷ {there}',
  'why.source.partMean':
    'Je Zeile: 100 %, wo es von selbst geht, die Hälfte, wo eine Datei bewegt wird, nichts, wo es von Hand geschieht. Was niemand angegeben hat, bleibt weg.',
  'why.formula.partScores': '({sum} ÷ {scoresGiven} − 1) ÷ 4',
  'why.source.partScores':
    'Je Zeile: die Noten einer gewählten Option für Mitwachsen, Anbindung und Ausstieg, je 1 bis 5, zusammengezählt.',
  'why.formula.partMix':
    'der kleinere Wert von ({shortNow}; {shortWanted}) + der kleinere Wert von ({midNow}; {midWanted}) + der kleinere Wert von ({longNow}; {longWanted})',
  'why.source.partMix':
    'Was die Mischung Ihrer Vorhaben mit der gewünschten gemeinsam hat (1 minus halber Abstand). Die gewünschte Mischung ist unsere eigene, die Sie ändern können.',
  'why.part.doneShare': 'Wie weit es erreicht ist',
  'why.part.done': 'Erreicht',
  'why.part.there': 'Vorhanden',
  'why.part.allTogether': 'Alle zusammen',
  'why.part.scoresGiven': 'Vergebene Noten',
  'why.part.shortNow': 'Kurzfristig heute',
  'why.part.shortWanted': 'Kurzfristig gewünscht',
  'why.part.midNow': 'Mittelfristig heute',
  'why.part.midWanted': 'Mittelfristig gewünscht',
  'why.part.longNow': 'Langfristig heute',
  'why.part.longWanted': 'Langfristig gewünscht',

  'why.formula.criterionWeight': '{letterPoints} ÷ {allLetterPoints}',
  'why.source.criterionWeight': 'A, B, C und D stehen für Punkte; jedes Kriterium hat seinen Teil an allen.',
  'why.formula.criterionWeightPaired': '{sum} ÷ {eigenvalue}',
  'why.source.criterionWeightPaired':
    'Je Zeile: wie viel wichtiger als dieses × Gewicht von diesem (Analytic Hierarchy Process, Saaty 1980). Alle Gewichte passen so zueinander und ergeben zusammen eins.',
  'why.formula.consistency': '({eigenvalue} − {comparedThings}) ÷ ({comparedThings} − 1) ÷ {randomIndex}',
  'why.source.consistency': 'Konsistenzverhältnis (Saaty 1980): unter 0,1 passen die Vergleiche zusammen.',
  'why.formula.weightLimit': '{leadRest} ÷ ({leadRest} − {leadHere})',
  'why.source.weightLimit':
    'Bei diesem Gewicht liegen die erste Option und die, die ihr am nächsten kommt, gleichauf; die anderen Kriterien behalten ihr Verhältnis zueinander.',
  'why.formula.optionDearer': '{cost} − {cheapest}',
  'why.source.optionDearer': 'Über die betrachteten Jahre, nicht abgezinst.',
  'why.part.letterPoints': 'Punkte seines Buchstabens',
  'why.part.allLetterPoints': 'Punkte aller Buchstaben',
  'why.part.eigenvalue': 'Größter Eigenwert der Vergleiche',
  'why.part.comparedThings': 'Verglichene Kriterien',
  'why.part.randomIndex': 'Dasselbe bei zufälligen Vergleichen',
  'why.part.leadRest': 'Vorsprung in allen anderen Kriterien zusammen',
  'why.part.leadHere': 'Vorsprung in diesem Kriterium',

  'why.formula.gainPoints': '{gainSize} × {gainLikelihood} × {goalWeight} ÷ {heaviestGoal}',
  'why.source.gainPoints': 'Unsere eigene Art, Nutzen ohne Preis zu ordnen; zu Geld wird er nie gezählt.',
  'why.formula.gainPortion': '{mustBeWorth} × {points} ÷ {allPoints}',
  'why.source.gainPortion': 'Was an Geld fehlt, nach Punkten verteilt.',
  'why.formula.meanAnswer':
    '({answer1} + 2 × {answer2} + 3 × {answer3} + 4 × {answer4} + 5 × {answer5}) ÷ ({answer1} + {answer2} + {answer3} + {answer4} + {answer5})',
  'why.source.meanAnswer': 'Mittel aller Antworten auf diesen Satz; niemand wird genannt.',
  'why.formula.touchFree': '{sum} ÷ {runsOfCase}',
  'why.source.touchFree': 'Je Zeile: wie oft ein Fall hindurchkommt × der Anteil, der keine Hand braucht.',
  'why.formula.naturePoints': '{tablePoints}',
  'why.source.naturePoints':
    'Sechs Merkmale von taktisch (0 %) bis strategisch (100 %); ihr Mittel entscheidet: ab 60 % strategisch, bis 40 % taktisch, sofern Sie das nicht geändert haben.',
  'why.formula.smart': '{sum}',
  'why.source.smart':
    'Jeder Buchstabe bringt 1, wenn er beantwortet ist, ½, wenn etwas fehlt, sonst nichts. Doran 1981.',
  'why.formula.promisedThen': '{promised}',
  'why.source.promisedThen':
    'Festgehalten, wie es am Tag der Planung stand; woraus es heute folgt, steht beim Vorhaben.',
  'why.keptThen': 'am Tag der Planung festgehalten',
  'why.formula.forecastFloor': 'der größere Wert von ({furthest}; {meanMeasured} + {perDay} × {daysAhead})',
  'why.formula.forecastCeiling':
    'der kleinere Wert von ({furthest}; {meanMeasured} + {perDay} × {daysAhead})',
  'why.source.forecastFloor':
    'Eine Gerade durch die jüngsten Messungen (kleinste Quadrate), so weit sie gehen kann: Was gezählt, gemessen oder Anteil eines Ganzen ist, ist nie weniger als nichts, und ein Anteil nie mehr als alles.',
  'why.source.forecastCeiling':
    'Eine Gerade durch die jüngsten Messungen (kleinste Quadrate), so weit sie gehen kann: Was gezählt, gemessen oder Anteil eines Ganzen ist, ist nie weniger als nichts, und ein Anteil nie mehr als alles.',
  'why.part.furthest': 'So weit es gehen kann',
  'why.noFurther': 'Gezähltes, Zeiten und Anteile gehen nicht weiter',
  'why.formula.mapCostMonth': '{caseCost} × {cases}',
  'why.source.mapCostMonth': 'Jeder Fall kostet im Mittel gleich viel.',
  'why.part.caseCost': 'Kosten eines Falls',
  'why.part.gainSize': 'Wie groß, 0 bis 4',
  'why.part.gainLikelihood': 'Wie wahrscheinlich',
  'why.part.goalWeight': 'Gewicht seines Leitziels, 1 bis 5',
  'why.part.heaviestGoal': 'Größtes Gewicht, das ein Leitziel haben kann',
  'why.part.mustBeWorth': 'Was aller Nutzen im Jahr wert sein muss',
  'why.part.points': 'Seine Punkte',
  'why.part.allPoints': 'Punkte allen Nutzens',
  'why.part.answer1': 'Antworten 1',
  'why.part.answer2': 'Antworten 2',
  'why.part.answer3': 'Antworten 3',
  'why.part.answer4': 'Antworten 4',
  'why.part.answer5': 'Antworten 5',
  'why.part.runsOfCase': 'Schritte, durch die ein Fall kommt',
};
