import type { In } from '../translate.ts';
import type { whyNumbers as english } from '../en/whyNumbers.ts';

/**
 * Why each number outside a business case is what it is. Formulas are arithmetic with the names that stand in the card ({sum}: its lines
 * added up), as in English.
 */
export const whyNumbers: In<typeof english> = {
  'why.formula.said': '{sum}',
  'why.source.said': 'Wie es jemand angegeben hat; nichts wurde berechnet.',
  'why.formula.counted': '{sum}',
  'why.source.counted': 'Gezählt in dem, was hier eingegeben wurde.',

  'why.formula.mapCycle': '{sum}',
  'why.source.mapCycle':
    'Je Zeile: Häufigkeit je Fall × Arbeit und Warten. Von Schritten, die nebeneinander laufen, zählt nur, worauf ein Fall warten muss. Flussanalyse: Dumas und andere, Fundamentals of Business Process Management.',
  'why.formula.mapTouch': '{sum}',
  'why.source.mapTouch': 'Je Zeile: Häufigkeit je Fall × Bearbeitungszeit je Durchgang.',
  'why.formula.mapWorkOnly': '{sum}',
  'why.source.mapWorkOnly':
    'Je Zeile: Häufigkeit je Fall × Bearbeitungszeit je Durchgang, soweit ein Fall darauf warten muss.',
  'why.formula.mapWait': '{cycle} − {workOnly}',
  'why.source.mapWait': 'Die Zeit von Anfang bis Ende ohne die, in der jemand am Fall arbeitet.',
  'why.formula.mapEfficiency': '{workOnly} ÷ {cycle}',
  'why.source.mapEfficiency':
    'Flusseffizienz: die Zeit ganz ohne Warten, gemessen an der Zeit von Anfang bis Ende. In Büros ist ein Zehntel üblich.',
  'why.formula.mapTakt': '{weekHours} × 52 ÷ 12 × 60 ÷ {cases}',
  'why.source.mapTakt':
    'Takt: Arbeitszeit eines Monats ÷ Fälle eines Monats. Wer beteiligt ist, muss diesen Rhythmus halten.',
  'why.formula.mapUnderWay': '{cases} × {cycle} ÷ ({weekHours} × 52 ÷ 12 × 60)',
  'why.source.mapUnderWay':
    'Gesetz von Little: Fälle, die in einer Minute Arbeitszeit eintreffen × Minuten, die jeder unterwegs ist. Mehr Fälle unterwegs heißt länger warten, nicht mehr schaffen.',
  'why.formula.mapCost': '{sum}',
  'why.source.mapCost':
    'Je Zeile: Häufigkeit je Fall × Kosten je Durchgang (Arbeit zu den Stundenkosten derer, die sie erledigen, und was sonst anfällt).',
  'why.formula.stepOnce': '{touch} ÷ 60 × {hourlyCost} + {otherCost}',
  'why.source.stepOnce': 'Arbeit zu den Stundenkosten derer, die sie erledigen, und was sonst anfällt.',
  'why.formula.mapRework': '{sum}',
  'why.source.mapRework': 'Je Zeile: Wiederholungen nach dem ersten Mal × Kosten je Durchgang.',
  'why.formula.mapHours': '{sum}',
  'why.source.mapHours':
    'Je Zeile: Häufigkeit im Monat × Bearbeitungszeit je Durchgang. Die Arbeit einer aufgerufenen Karte zählt auf jener Karte.',
  'why.formula.mapYield': '{product}',
  'why.source.mapYield':
    'Erstdurchlaufquote über alle Schritte (Rolled Throughput Yield): Jede Zeile ist der Anteil eines Schritts, der keine Korrektur braucht.',
  'why.formula.mapHandoffs': '{sum}',
  'why.source.mapHandoffs':
    'Je Zeile: wie oft die Arbeit direkt nach diesem Schritt an jemand anderen weitergeht, im Durchschnitt je Fall.',
  'why.formula.streamTime': '{sum}',
  'why.source.streamTime':
    'Je Zeile: Häufigkeit je Fall × Zeit. Von Schritten, die nebeneinander laufen, zählt nur, worauf ein Fall warten muss.',
  'why.formula.streamCost': '{sum}',
  'why.source.streamCost':
    'Je Zeile: Kosten eines Falls dieser Karte × ihre Fälle je Fall der ersten Karte. Eine Karte, die seltener läuft, teilen sich mehrere Fälle.',

  'why.formula.roleHours': '{sum}',
  'why.source.roleHours': 'Je Zeile: Häufigkeit im Monat × Bearbeitungszeit je Durchgang, über alle Karten.',
  'why.formula.roleCapacity': '{people} × {hoursPerWeek} × {availability} × 52 ÷ 12',
  'why.source.roleCapacity': 'Ein Monat hat 52 ÷ 12 Wochen.',
  'why.formula.roleLoad': '{hours} ÷ {capacity}',
  'why.source.roleLoad': 'Auslastung einer Ressource. Über 85 % bleibt kaum noch Reserve.',
  'why.formula.roleQueue':
    '{meanMinutes} × 0,75 × {load}^(√(2 × ({people} + 1)) − 1) ÷ ({people} × (1 − {load}))',
  'why.source.roleQueue':
    'Formel von Sakasegawa für eine Warteschlange vor mehreren Personen: Die Arbeit trifft zufällig ein, ihre Dauer streut halb so stark. Ab 100 % Auslastung wächst die Schlange ohne Ende. Arbeitszeit, ohne Nächte und Wochenenden.',
  'why.formula.roleMean': '60 × {hours} ÷ {runs}',
  'why.source.roleMean': 'Alle Arbeit des Monats, verteilt darauf, wie oft welche anfällt.',
  'why.formula.roleFreed': '{sum}',
  'why.source.roleFreed':
    'Je Zeile: Stunden eines Schritts × was der beste Kandidat davon spart. Frei gewordene Zeit ist zunächst Luft; zu Geld wird sie erst, wenn jemand sie verplant.',
  'why.formula.handover': '{sum}',
  'why.source.handover':
    'Je Zeile: wie oft der Schritt im Monat ausgeführt wird × der Anteil davon, der direkt danach an diese Rolle weitergeht.',
  'why.formula.freedShare': '{freedHours} ÷ {personHours}',
  'why.source.freedShare':
    'Eine Person hat die Stunden einer Woche × 52 × den Anteil der Zeit, der für diese Arbeit da ist.',

  'why.formula.spend': '{sum}',
  'why.source.spend': 'Systeme, deren Kosten niemand angegeben hat, fehlen hier.',
  'why.formula.spendNone': '{sum} ÷ {total}',
  'why.source.spendNone':
    'Die Zeilen sind Systeme, bei denen kein Schritt mit einer Kennzahl verknüpft ist. Vielleicht dienen sie etwas, das noch niemand genannt hat.',
  'why.formula.silo': '{sum} ÷ {possible}',
  'why.source.silo':
    'Daten, die in mehreren Systemen liegen, brauchen Verbindungen zwischen ihnen. Je Zeile: Verbindungen, die fehlen.',
  'why.formula.islands': '{groups} − 1',
  'why.source.islands':
    'Eine Verbindung schließt zwei Gruppen von Systemen zusammen; damit die Daten ein Ganzes bleiben, müssen alle verbunden sein.',
  'why.formula.typedRuns': '{volume}',
  'why.source.typedRuns': 'Bei jeder Ausführung des Schritts wird noch einmal eingegeben.',
  'why.formula.typedHours': '12 × {volume} × {touch} ÷ 60 ÷ {typedThings}',
  'why.source.typedHours':
    'Ein Schritt, bei dem mehreres eingegeben wird, braucht seine Zeit nur einmal: Jedes davon trägt seinen Teil.',
  'why.formula.typedCost':
    '12 × {volume} × ({touch} + {error} × {rework}) ÷ 60 × {hourlyCost} ÷ {typedThings}',
  'why.source.typedCost':
    'Eingeben und Eingabefehler berichtigen, zu den Stundenkosten derer, die es erledigen.',
  'why.formula.typedRunsOfAll': '{sum}',
  'why.source.typedRunsOfAll': 'Je Zeile: ein Schritt mit Doppeleingabe, so oft im Monat.',
  'why.formula.typedHoursOfAll': '{sum}',
  'why.source.typedHoursOfAll': 'Je Zeile: ein Schritt mit Doppeleingabe, Stunden im Jahr.',
  'why.formula.typedCostOfAll': '{sum}',
  'why.source.typedCostOfAll':
    'Je Zeile: ein Schritt mit Doppeleingabe, samt den Fehlern, die sie mit sich bringt.',

  'why.formula.findingCost': '{sum}',
  'why.source.findingCost':
    'Je Zeile: Stunden im Jahr, die das bei einem Schritt kostet × Stundenkosten derer, die ihn erledigen.',
  'why.formula.causeCost': '{sum}',
  'why.source.causeCost': 'Jede Zeile ist ein Befund mit einer eigenen Erklärung.',

  'why.formula.priority': '∛({impact} × {feasibility} × {alignment})',
  'why.source.priority':
    'Geometrisches Mittel: Eine Schwäche bei einem der drei Werte machen die anderen nicht wett. Unser eigenes Modell, nach veröffentlichten Verfahren, Ideen zu bewerten; die Methode lässt sich ändern.',
  'why.formula.priorityUnlinked': '√({impact} × {feasibility})',
  'why.source.priorityUnlinked':
    'Welchem Ziel es dient, ist noch nicht angegeben: Unbekannt ist nicht null, darum zählen nur zwei der drei Werte.',
  'why.formula.priorityWeighted':
    '{impact}^{impactWeight} × {feasibility}^{feasibilityWeight} × {alignment}^{alignmentWeight}',
  'why.source.priorityWeighted': 'Geometrisches Mittel mit den Gewichten dieses Betriebs.',
  'why.formula.impact': '{sum}',
  'why.source.impact':
    'Je Zeile: Gewicht × Punkte von 100. Unsere eigenen Gewichte, die Sie ändern können. Die Bandbreite ergibt sich aus der ihrer Eingaben.',
  'why.formula.impactKpi': '{sum}',
  'why.source.impactKpi':
    'Je Zeile: Gewicht einer verknüpften Kennzahl × wie viel von ihrem Abstand zum Zielwert sich schließen würde. Das sagt hier mehr als Stunden.',
  'why.formula.feasibility': 'der kleinere Wert von ({sum}; {limit})',
  'why.source.feasibility':
    'Je Zeile: Gewicht × Punkte von 100. Eine Grenze hält den Wert niedrig, wo erst etwas anderes kommen muss; 100 heißt: keine.',
  'why.formula.feasibilityRemoval': '100 − {obligationWeight} × {obligation}',
  'why.source.feasibilityRemoval': 'Was niemand beibehalten muss, lässt sich leicht weglassen.',
  'why.formula.alignment': '100 × ({helps} − {harms})',
  'why.source.alignment':
    'Alles, was hilft, zusammen, abzüglich alles dessen, was schadet; unter null zählt als null.',
  'why.formula.candidateHours':
    '12 × {volume} × ({touch} × {autoShare} × (1 − {exceptions}) + {error} × {rework} × {errorReduction}) ÷ 60',
  'why.source.candidateHours':
    'Arbeit, die bei Fällen ohne Ausnahme übernommen wird, und Korrekturen, die nicht mehr nötig sind.',
  'why.formula.candidateHoursSimply':
    '12 × {volume} × ({touch} × {autoShare} + {error} × {rework} × {errorReduction}) ÷ 60',
  'why.source.candidateHoursSimply':
    'Arbeit, die niemand mehr tun muss, Ausnahmen eingeschlossen, und Korrekturen, die nicht mehr nötig sind.',
  'why.formula.candidateMoney': '{yearHours} × {perHour} × {cashableShare}',
  'why.source.candidateMoney':
    'Was von der frei gewordenen Zeit zu Geld wird, beurteilen Sie; der Rest ist Luft für andere Arbeit.',
  'why.formula.leaveWorth': '{yearHours} × {hourlyCost}',
  'why.source.leaveWorth':
    'Was der beste mögliche Vorschlag für diesen Schritt frei machen würde, ganz als Geld gezählt.',
  'why.formula.candidateCost': '({costLow} + {costHigh}) ÷ 2',
  'why.source.candidateCost':
    'Was eine solche Änderung einen kleinen Betrieb im ersten Jahr meist kostet: unsere eigene Schätzung, die Sie ändern können. Holen Sie Angebote ein, bevor Sie entscheiden.',
  'why.formula.candidatePayback': '12 × ({costLow} + {costHigh}) ÷ 2 ÷ {money}',
  'why.source.candidatePayback':
    'Allein aus dem Geld der gesparten Zeit; mit weiterem Nutzen geht es schneller.',
  'why.formula.topShare': '{firstDraws} ÷ {draws}',
  'why.source.topShare':
    'Alle Eingaben werden zugleich innerhalb ihrer Bandbreiten gezogen, immer wieder mit festen Ziehungen, und jedes Mal alle Kandidaten neu geordnet (Monte-Carlo-Verfahren).',
  'why.formula.customerRisk': '100 × {exposure} × {severity} × {likelihood} × {left}',
  'why.source.customerRisk':
    'Die Wahrscheinlichkeit ist die Hälfte der Ausnahmen, das Doppelte der Fehler und die Hälfte dessen, was an Machbarkeit fehlt. Ab 10 mittel, ab 30 hoch: kein Pilot.',
  'why.formula.riskLikelihood':
    'der kleinere Wert von (1; {exceptions} ÷ 2 + 2 × {error} + (1 − {feasibility} ÷ 100) ÷ 2)',
  'why.source.riskLikelihood':
    'Unsere Faustregel: die Hälfte der Ausnahmen, das Doppelte der Fehler, die Hälfte dessen, was an Machbarkeit fehlt.',

  'why.formula.optionScore': '{sum}',
  'why.source.optionScore':
    'Gewichtete Summe: Jede Zeile ist das Gewicht eines Kriteriums × die Bewertung von 1 bis 5.',
  'why.formula.optionCostScore': '1 + 4 × {cheapest} ÷ {cost}',
  'why.source.optionCostScore':
    'Die günstigste Option hat 5; doppelt so teuer liegt auf halbem Weg hinunter zur 1.',
  'why.formula.optionCost': '{once} + {years} × {yearly}',
  'why.source.optionCost': 'Gesamtkosten über die betrachteten Jahre (TCO), nicht abgezinst.',

  'why.formula.achieved': '({now} − {from}) ÷ ({to} − {from})',
  'why.source.achieved': 'Ein anderer Messwert, Ausgangswert oder Zielwert ändert es.',
  'why.formula.achievedMean': '{sum} ÷ {count}',
  'why.source.achievedMean': 'Nach diesem Mittelwert urteilt der Prüfpunkt des Vorhabens.',
  'why.formula.promiseKept': '{really} ÷ {promised} − 1',
  'why.source.promiseKept': 'Das Versprechen ist so festgehalten, wie es am Tag der Planung war.',

  'why.kpiUnsaid': 'Noch keine Kennzahl verknüpft',
  'why.impact.time': 'Stunden',
  'why.impact.quality': 'Vermiedene Fehler',
  'why.impact.flow': 'Schnellere Fälle',
  'why.impact.customer': 'Wichtig für Kunden',
  'why.impact.risk': 'Beseitigtes Risiko',
  'why.feasibility.rules': 'Klare Regeln',
  'why.feasibility.digital': 'Digitale Eingangsdaten',
  'why.feasibility.structure': 'Eingangsdaten in fester Form',
  'why.feasibility.standard': 'Läuft immer gleich ab',
  'why.feasibility.exceptions': 'Wenige Ausnahmen',
  'why.feasibility.stability': 'Bleibt, wie es ist',
  'why.feasibility.documentation': 'Dokumentiert',
  'why.feasibility.systems': 'Wenige Systeme',
  'why.feasibility.decisions': 'Wenige Entscheidungen',
  'why.feasibility.access': 'Zugang zum System',

  'why.part.rest': 'Alle anderen zusammen',
  'why.part.cycle': 'Anfang bis Ende',
  'why.part.workOnly': 'Ganz ohne Warten',
  'why.part.cases': 'Fälle im Monat',
  'why.part.weekHours': 'Arbeitsstunden des Betriebs in einer Woche',
  'why.part.hours': 'Arbeit im Monat',
  'why.part.capacity': 'Verfügbare Zeit im Monat',
  'why.part.load': 'Auslastung',
  'why.part.runs': 'Arbeitsgänge im Monat',
  'why.part.meanMinutes': 'Dauer einer einzelnen Arbeit',
  'why.part.total': 'Kosten aller Systeme',
  'why.part.possible': 'Nötige Verbindungen',
  'why.part.groups': 'Gruppen von Systemen, die nichts verbindet',
  'why.part.typedThings': 'Eingaben bei diesem Schritt',
  'why.part.impact': 'Wirkung',
  'why.part.feasibility': 'Machbarkeit',
  'why.part.alignment': 'Ausrichtung',
  'why.part.impactWeight': 'Gewicht der Wirkung',
  'why.part.feasibilityWeight': 'Gewicht der Machbarkeit',
  'why.part.alignmentWeight': 'Gewicht der Ausrichtung',
  'why.part.limit': 'Grenze',
  'why.part.obligation': 'Pflicht zu diesem Schritt, 0 bis 4',
  'why.part.obligationWeight': 'Punkte je Grad der Pflicht',
  'why.part.helps': 'Hilft',
  'why.part.harms': 'Schadet',
  'why.part.autoShare': 'Übernommene Arbeit',
  'why.part.errorReduction': 'Vermiedene Fehler',
  'why.part.yearHours': 'Gewonnene Stunden im Jahr',
  'why.part.perHour': 'Stundenkosten, im Durchschnitt der Schritte',
  'why.part.cashableShare': 'Zahlungswirksamer Anteil',
  'why.part.costLow': 'Kosten, unteres Ende',
  'why.part.costHigh': 'Kosten, oberes Ende',
  'why.part.money': 'Geld aus gesparter Zeit im Jahr',
  'why.part.firstDraws': 'Ziehungen, in denen er unter den Ersten ist',
  'why.part.draws': 'Ziehungen insgesamt',
  'why.part.exposure': 'Wie oft ein Kunde es zu spüren bekommt',
  'why.part.severity': 'Wie schlimm ein Fehler ist',
  'why.part.likelihood': 'Wie wahrscheinlich einer ist',
  'why.part.left': 'Was die Absicherungen davon übrig lassen',
  'why.part.cheapest': 'Kosten der günstigsten Option',
  'why.part.cost': 'Kosten dieser Option',
  'why.part.years': 'Betrachtete Jahre',
  'why.part.from': 'Wo es stand',
  'why.part.now': 'Wo es steht',
  'why.part.to': 'Wo es hin soll',
  'why.part.count': 'Zeilen',
  'why.part.promised': 'Versprochen',
  'why.part.really': 'Was daraus wurde',
  'why.part.freedHours': 'Stunden, die im Jahr frei werden',
  'why.part.personHours': 'Stunden einer Person im Jahr',
};
