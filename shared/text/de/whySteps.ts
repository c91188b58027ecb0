import type { whySteps as english } from '../en/whySteps.ts';
import type { In } from '../translate.ts';

/** Warum die Zahlen eines Schritts sind, wie sie sind; gelesen und geprüft wie `whyNumbers`. */
export const whySteps: In<typeof english> = {
  'why.formula.visits': '{sum}',
  'why.source.visits':
    'Je Zeile: wie oft ein Fall durch die Stelle davor kommt × Anteil davon, der diesen Weg nimmt.',
  'why.formula.visitsBegin': '{begins}',
  'why.source.visitsBegin':
    'Hier beginnt ein Fall. Von mehreren Anfängen hat jeder seinen Anteil an den Fällen; die, von denen nichts gesagt ist, bekommen den Rest zu gleichen Teilen.',
  'why.formula.visitsBoth': '{begins} + {sum}',
  'why.source.visitsBoth':
    'Fälle, die hier beginnen, und je Zeile: wie oft ein Fall durch die Stelle davor kommt × Anteil davon, der diesen Weg nimmt.',
  'why.formula.stepTouch': '{touch}',
  'why.source.stepTouch':
    'Wie es von diesem Schritt gesagt wurde; bis es jemand sagt, wie es seine Wörter oder die Methode nahelegen.',
  'why.formula.stepTouchCalled': '{touch} + {calledWork}',
  'why.source.stepTouchCalled':
    'Der Schritt steht für eine andere Karte: Auch die Arbeit auf jener Karte braucht ihre Zeit.',
  'why.formula.stepWait': '{wait}',
  'why.source.stepWait':
    'Wie es von diesem Schritt gesagt wurde; bis es jemand sagt, wie es seine Wörter oder die Methode nahelegen.',
  'why.formula.stepWaitCalled': '{wait} + {calledWait}',
  'why.source.stepWaitCalled': 'Der Schritt steht für eine andere Karte: Auch dort wartet ein Fall.',
  'why.formula.caseWork': '{visits} × {touch} × {lengthens}',
  'why.source.caseWork':
    'Von Schritten, die nebeneinander laufen, verlängert nur das einen Fall, worauf er warten muss. Flussanalyse: Dumas und andere, Fundamentals of Business Process Management.',
  'why.formula.caseWait': '{visits} × {wait} × {lengthens}',
  'why.source.caseWait':
    'Von Schritten, die nebeneinander laufen, verlängert nur das einen Fall, worauf er warten muss. Flussanalyse: Dumas und andere, Fundamentals of Business Process Management.',
  'why.formula.caseBeside': '{visits} × ({touch} + {wait}) × (1 − {lengthens})',
  'why.source.caseBeside':
    'Es läuft, während etwas Längeres läuft, sodass der Fall dadurch nicht länger wird.',
  'why.formula.caseTime': '{visits} × ({touch} + {wait})',
  'why.source.caseTime':
    'Was ein Fall an diesem Schritt verbringt, ob etwas Längeres nebenher läuft oder nicht.',
  'why.formula.stepRuns': '{cases} × {visits}',
  'why.source.stepRuns': 'Jeder Fall bringt den Schritt so oft mit sich, wie er vorbeikommt.',
  'why.formula.stepHours': '{volume} × {touch} ÷ 60',
  'why.source.stepHours': 'Arbeit eines Monats; die Arbeit einer aufgerufenen Karte zählt auf jener Karte.',
  'why.formula.stepCost': '{hours} × {hourlyCost} + {volume} × {otherCost}',
  'why.source.stepCost':
    'Arbeit eines Monats zu den Stundenkosten derer, die sie erledigen, und was jeder Durchgang sonst kostet.',
  'why.formula.stepCostCalled': '{hours} × {hourlyCost} + {volume} × ({otherCost} + {calledCost})',
  'why.source.stepCostCalled':
    'Arbeit eines Monats zu den Stundenkosten derer, die sie erledigen, und was jeder Durchgang sonst kostet, auch auf der Karte, für die er steht.',
  'why.formula.stepOnceCalled': '{touch} ÷ 60 × {hourlyCost} + {otherCost} + {calledCost}',
  'why.source.stepOnceCalled':
    'Der Schritt steht für eine andere Karte: Was ein Fall jener Karte kostet, ist darin enthalten.',
  'why.formula.marksGravity': '{sum}',
  'why.source.marksGravity':
    'Jede Zeile ist eine offene Markierung: eine leichte zählt einfach, eine schwere dreifach.',
  'why.formula.streamShare': '{stepTime} ÷ {cycle}',
  'why.source.streamShare':
    'Arbeit und Warten an diesem Schritt, gemessen an der ganzen Zeit des Wertstroms.',
  'why.formula.workAndWait': '{workPerCase} + {waitPerCase}',
  'why.source.workAndWait': 'Was ein Fall dort wartet und was an ihm getan wird; beides verlängert ihn.',
  'why.formula.mapTrust': '0,8 × {timeTrust} + 0,2 × {volumeTrust}',
  'why.source.mapTrust':
    'Die Zeiten sagen das meiste, die Häufigkeit der Karte zählt zu einem Fünftel: unsere eigene Faustregel. Gemessenes ist sicher, Geschätztes weniger, Vermutetes und Angenommenes wenig.',
  'why.formula.timeTrust': '{sum}',
  'why.source.timeTrust':
    'Je Zeile: Anteil an der Zeit, die ein Schritt braucht × wie sicher seine Arbeit und sein Warten sind.',
  'why.formula.shiftGain': '{busiestNow} ÷ {busiestThen} − 1',
  'why.source.shiftGain':
    'Die am stärksten ausgelastete Rolle bestimmt das Tempo des Ganzen: statischer Engpasstest über die Rollen dieses Ablaufs.',
  'why.part.timeTrust': 'Wie sicher die Zeiten sind',
  'why.part.volumeTrust': 'Wie sicher die Fälle im Monat sind',
  'why.part.busiestNow': 'Auslastung der stärksten Rolle heute',
  'why.part.busiestThen': 'Auslastung der stärksten Rolle danach',
  'why.formula.waitOfCase': 'der kleinere Wert von (1; {visits} × {wait} ÷ {cycle})',
  'why.source.waitOfCase':
    'Was ein Fall auf diesen Schritt wartet, gemessen an der Zeit von Anfang bis Ende.',
  'why.formula.departmentChanges': '{sum}',
  'why.source.departmentChanges':
    'Je Zeile: wie oft die Arbeit direkt nach diesem Schritt in eine andere Abteilung geht, im Durchschnitt je Fall.',
  'why.part.workPerCase': 'Arbeit je Fall',
  'why.part.waitPerCase': 'Warten je Fall',
  'why.part.begins': 'Anteil der Fälle, die hier beginnen',
  'why.part.calledWork': 'Arbeit auf der Karte, für die er steht',
  'why.part.calledWait': 'Warten auf der Karte, für die er steht',
  'why.part.calledCost': 'Kosten eines Falls der Karte, für die er steht',
  'why.part.stepTime': 'Zeit eines Falls an diesem Schritt',
  'why.part.lengthens': 'Anteil seiner Zeit, der den Fall verlängert',
};
