import type { In } from '../translate.ts';
import type { whyScores as english } from '../en/whyScores.ts';

/** Why the points of a candidate are what they are, one card within the other; read as `whyNumbers`. */
export const whyScores: In<typeof english> = {
  'why.formula.impactTime': '100 × der kleinere Wert von (1; {yearHours} ÷ {whole})',
  'why.source.impactTime': 'Ab so vielen Stunden im Jahr zählt es voll.',
  'why.formula.impactQuality': '100 × der kleinere Wert von (1; {error} × {errorReduction} ÷ {whole})',
  'why.source.impactQuality':
    'Ab einem so großen Anteil an Fällen, in denen ein Fehler wegfällt, zählt es voll.',
  'why.formula.impactFlow': '100 × der kleinere Wert von (1; {leadTimeCut} ÷ {whole})',
  'why.source.impactFlow': 'Ab so viel weniger Zeit von Anfang bis Ende zählt es voll.',
  'why.formula.impactCustomer': '{perPoint} × {customer}',
  'why.source.impactCustomer': 'Wie wichtig es für Kunden ist, 0 bis 4.',
  'why.formula.impactRisk': '{perPoint} × {risk}',
  'why.source.impactRisk': 'Wie viel von einem Risiko wegfällt, 0 bis 4.',
  'why.formula.leadTimeCut':
    'der kleinere Wert von (1; {visits} × {felt} × ({touch} × {autoShare} × (1 − {exceptions}) + {wait} × {waitCut}) ÷ {cycle})',
  'why.source.leadTimeCut':
    'Arbeit und Warten, die in einem Fall wegfallen, neben der Zeit, die ein Fall braucht. Was neben Längerem herläuft, spürt niemand.',
  'why.formula.closure': 'der kleinere Wert von (100; 100 × {moved} × {effect} × {from} ÷ {gap})',
  'why.source.closure': 'Wie viel des Weges die Kennzahl von ihrem Stand bis zum Zielwert ginge.',

  'why.formula.answerPoints': '25 × {answer} − 25',
  'why.source.answerPoints':
    'Von 1 bis 5, wie veröffentlichte Bewertungen von Ideen es fragen: 1 hat keine Punkte, 5 hat 100.',
  'why.formula.curvePoints': '{pointsBelow} + ({pointsAbove} − {pointsBelow}) × ({answer} − {cornerBelow})',
  'why.source.curvePoints':
    'Bei dieser Art von Automatisierung ist die höchste Antwort nicht die beste; zwischen zwei Antworten liegen die Punkte auf einer Geraden.',
  'why.formula.exceptionPoints':
    '{pointsBelow} + ({pointsAbove} − {pointsBelow}) × ({exceptionShare} − {cornerBelow}) ÷ ({cornerAbove} − {cornerBelow})',
  'why.source.exceptionPoints':
    'Je mehr Ausnahmen, desto weniger Punkte; zwischen zwei Werten der Methode liegen sie auf einer Geraden.',
  'why.formula.tablePoints': '{tablePoints}',
  'why.source.tablePoints': 'Die Methode hat eine Tabelle der Punkte je Anzahl.',
  'why.formula.accessPoints': '{sum}',
  'why.source.accessPoints':
    'Die Methode hat Punkte für jeden Zugang zu einem System, je nach Art der Automatisierung.',

  'why.formula.together': '1 − {product}',
  'why.source.together':
    'Jede Zeile ist, was diese Kennzahl übrig lässt; was alle zusammen übrig lassen, wird nicht bewegt (Noisy-Or): Eine starke Verknüpfung mit der schwersten Kennzahl genügt, schwache ergeben nie mehr als das Ganze.',
  'why.formula.notMoved': '1 − {beside} × {effect}',
  'why.source.notMoved':
    'Effekt: Stärke der Verknüpfung × ob diese Art von Änderung die Kennzahl in die richtige Richtung bewegt (Quality Function Deployment: 1, 3 oder 9 von 9).',
  'why.formula.beside': '{weight} ÷ {heaviest}',
  'why.source.beside': 'Die schwerste Kennzahl zählt voll.',
  'why.formula.goalWeight': '{ownShare} ÷ {allShares}',
  'why.source.goalWeight': 'Die Gewichte, die Sie Ihren Leitzielen gegeben haben, als Anteile an 1.',
  'why.formula.methodWeight': '{ownShare} ÷ {allShares}',
  'why.source.methodWeight':
    'Wie viel jeder Teil in den Punktzahlen zählt, als Anteil an 1. Die Methode hat eigene Gewichte; für diesen Betrieb ändern Sie sie.',
  'why.formula.partWeight': '{above} × {ownShare} ÷ {allShares}',
  'why.source.partWeight':
    'Was darüber steht, wird auf das verteilt, was ihm dient, zu gleichen Teilen, wo niemand etwas anderes gesagt hat.',

  'why.formula.trust': 'der kleinste Wert von ({impactTrust}; {feasibilityTrust}; {alignmentTrust})',
  'why.source.trust':
    'Eine Kette ist so stark wie ihr schwächstes Glied. Hoch ab 75 %, mittel ab 50 %, falls Sie das nicht geändert haben.',
  'why.formula.trustUnlinked': 'der kleinste Wert von ({impactTrust}; {feasibilityTrust}; {unlinkedTrust})',
  'why.source.trustUnlinked':
    'Solange niemand gesagt hat, wem es dient, ist die Verlässlichkeit höchstens mittel.',
  'why.formula.trustPart': '{sum}',
  'why.source.trustPart':
    'Je Zeile: wie viel der Teil zählt × wie verlässlich seine Zahlen sind: gemessen mehr als geschätzt, geschätzt mehr als aus der Karte gelesen, und das mehr als angenommen.',

  'why.formula.questionSwing': '{priorityMost} − {priorityLeast}',
  'why.source.questionSwing':
    'Die Priorität mit dieser einen Zahl am einen und am anderen Ende ihrer Bandbreite, alles andere bleibt.',

  'why.noLimit': 'keine Grenze greift',
  'why.likeOthers': 'nicht angegeben: so viel wie die anderen',
  'why.added': 'alle zusammengezählt',
  'why.access.none': 'Kein Zugang zum System',
  'why.access.ui': 'Nur über den Bildschirm',
  'why.access.file': 'Über Dateien',
  'why.access.api': 'Über eine Schnittstelle',

  'why.part.priorityMost': 'Höchste Priorität, die die Antwort ergeben kann',
  'why.part.priorityLeast': 'Niedrigste Priorität, die die Antwort ergeben kann',
  'why.part.whole': 'Was als das Ganze zählt',
  'why.part.leadTimeCut': 'Weniger Zeit von Anfang bis Ende',
  'why.part.perPoint': 'Punkte je Grad',
  'why.part.visits': 'Wie oft ein Fall vorbeikommt',
  'why.part.felt': 'Anteil der gesparten Zeit, den ein Fall spürt',
  'why.part.waitCut': 'Wegfallendes Warten',
  'why.part.moved': 'Wie weit sich die Kennzahl bewegen würde',
  'why.part.effect': 'Effekt auf die Kennzahl',
  'why.part.gap': 'Weg bis zum Zielwert',
  'why.part.answer': 'Antwort, 1 bis 5',
  'why.part.howMany': 'Wie viele',
  'why.part.exceptionShare': 'Anteil der Ausnahmen',
  'why.part.tablePoints': 'Punkte dafür',
  'why.part.cornerBelow': 'Nächstkleinerer Wert der Methode',
  'why.part.cornerAbove': 'Nächstgrößerer Wert der Methode',
  'why.part.pointsBelow': 'Punkte beim kleineren',
  'why.part.pointsAbove': 'Punkte beim größeren',
  'why.part.beside': 'Gewicht neben der schwersten',
  'why.part.weight': 'Gewicht der Kennzahl',
  'why.part.heaviest': 'Gewicht der schwersten Kennzahl',
  'why.part.ownShare': 'Eigenes Gewicht',
  'why.part.allShares': 'Gewichte aller daneben',
  'why.part.above': 'Gewicht dessen, dem es dient',
  'why.part.impactTrust': 'Verlässlichkeit der Wirkung',
  'why.part.feasibilityTrust': 'Verlässlichkeit der Machbarkeit',
  'why.part.alignmentTrust': 'Verlässlichkeit der Ausrichtung',
  'why.part.unlinkedTrust': 'Höchstens, solange nichts verknüpft ist',
};
