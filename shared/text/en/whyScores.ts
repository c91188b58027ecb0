/** Why the points of a candidate are what they are, one card within the other; read and checked as `whyNumbers`. */
export const whyScores = {
  'why.formula.impactTime': '100 × the smaller of (1, {yearHours} ÷ {whole})',
  'why.source.impactTime': 'So many hours a year and more count as the whole.',
  'why.formula.impactQuality': '100 × the smaller of (1, {error} × {errorReduction} ÷ {whole})',
  'why.source.impactQuality':
    'So large a share of cases without an error that was there counts as the whole.',
  'why.formula.impactFlow': '100 × the smaller of (1, {leadTimeCut} ÷ {whole})',
  'why.source.impactFlow': 'So much less time from start to end counts as the whole.',
  'why.formula.impactCustomer': '{perPoint} × {customer}',
  'why.source.impactCustomer': 'How much it matters to customers, 0 to 4.',
  'why.formula.impactRisk': '{perPoint} × {risk}',
  'why.source.impactRisk': 'How much of a risk goes away, 0 to 4.',
  'why.formula.leadTimeCut':
    'the smaller of (1, {visits} × {felt} × ({touch} × {autoShare} × (1 − {exceptions}) + {wait} × {waitCut}) ÷ {cycle})',
  'why.source.leadTimeCut':
    'Work and waiting that go away in a case, beside the time that a case takes. What runs beside something longer is not felt.',
  'why.formula.closure': 'the smaller of (100, 100 × {moved} × {effect} × {from} ÷ {gap})',
  'why.source.closure': 'How much of the way from where the KPI stands to its target it would go.',

  'why.formula.answerPoints': '25 × {answer} − 25',
  'why.source.answerPoints': 'From 1 to 5 as published idea scores ask it: 1 has no points, 5 has 100.',
  'why.formula.curvePoints': '{pointsBelow} + ({pointsAbove} − {pointsBelow}) × ({answer} − {cornerBelow})',
  'why.source.curvePoints':
    'For this kind of automation the best answer is not the highest; between two answers the points lie on a line.',
  'why.formula.exceptionPoints':
    '{pointsBelow} + ({pointsAbove} − {pointsBelow}) × ({exceptionShare} − {cornerBelow}) ÷ ({cornerAbove} − {cornerBelow})',
  'why.source.exceptionPoints':
    'The more exceptions, the fewer points; between two of the method’s they lie on a line.',
  'why.formula.tablePoints': '{tablePoints}',
  'why.source.tablePoints': 'The method has a table of points by how many there are.',
  'why.formula.accessPoints': '{sum}',
  'why.source.accessPoints': 'The method has points for each way into a system, by the kind of automation.',

  'why.formula.together': '1 − {product}',
  'why.source.together':
    'Each line is what that KPI leaves; what all leave together is not moved (noisy-or): one strong link to the heaviest KPI is enough, weak ones never come to more than the whole.',
  'why.formula.notMoved': '1 − {beside} × {effect}',
  'why.source.notMoved':
    'Effect: strength of the link × whether this kind of change moves the KPI the right way (quality function deployment: 1, 3 or 9 of 9).',
  'why.formula.beside': '{weight} ÷ {heaviest}',
  'why.source.beside': 'The heaviest KPI counts in full.',
  'why.formula.goalWeight': '{ownShare} ÷ {allShares}',
  'why.source.goalWeight': 'The weights that you gave your goals, as shares of one.',
  'why.formula.methodWeight': '{ownShare} ÷ {allShares}',
  'why.source.methodWeight':
    'How much each part counts in the scores, as a share of one. The method has weights of its own; you change them for this business.',
  'why.formula.partWeight': '{above} × {ownShare} ÷ {allShares}',
  'why.source.partWeight':
    'What stands above is divided among what serves it, equally where nobody said otherwise.',

  'why.formula.trust': 'the smallest of ({impactTrust}, {feasibilityTrust}, {alignmentTrust})',
  'why.source.trust':
    'A chain is as strong as its weakest link. High from 75 %, medium from 50 %, unless you changed that.',
  'why.formula.trustUnlinked': 'the smallest of ({impactTrust}, {feasibilityTrust}, {unlinkedTrust})',
  'why.source.trustUnlinked': 'While nobody said what it serves, trust is never more than medium.',
  'why.formula.trustPart': '{sum}',
  'why.source.trustPart':
    'Each line: how much the part counts × how far its numbers are trusted: measured more than estimated, estimated more than read from the map, and that more than assumed.',

  'why.formula.questionSwing': '{priorityMost} − {priorityLeast}',
  'why.source.questionSwing':
    'The priority with this one number at the one end of its range and at the other, all else as it is.',

  'why.noLimit': 'no limit takes effect',
  'why.likeOthers': 'nobody said: as much as the others',
  'why.added': 'all of them added up',
  'why.access.none': 'No way into the system',
  'why.access.ui': 'Only through the screen',
  'why.access.file': 'Through files',
  'why.access.api': 'Through an interface',

  'why.part.priorityMost': 'Highest priority that the answer could give',
  'why.part.priorityLeast': 'Lowest priority that the answer could give',
  'why.part.whole': 'What counts as the whole',
  'why.part.leadTimeCut': 'Less time from start to end',
  'why.part.perPoint': 'Points for each degree',
  'why.part.visits': 'Times that a case comes through',
  'why.part.felt': 'Share of saved time that a case feels',
  'why.part.waitCut': 'Waiting taken away',
  'why.part.moved': 'How far the KPI would move',
  'why.part.effect': 'Effect on the KPI',
  'why.part.gap': 'Way to the target',
  'why.part.answer': 'Answer, 1 to 5',
  'why.part.howMany': 'How many',
  'why.part.exceptionShare': 'Share of exceptions',
  'why.part.tablePoints': 'Points for that',
  'why.part.cornerBelow': 'Next lower one of the method',
  'why.part.cornerAbove': 'Next higher one of the method',
  'why.part.pointsBelow': 'Points at the lower one',
  'why.part.pointsAbove': 'Points at the higher one',
  'why.part.beside': 'Weight beside the heaviest',
  'why.part.weight': 'Weight of the KPI',
  'why.part.heaviest': 'Weight of the heaviest KPI',
  'why.part.ownShare': 'Its own weight',
  'why.part.allShares': 'Weights of all beside it',
  'why.part.above': 'Weight of what it serves',
  'why.part.impactTrust': 'Trust in impact',
  'why.part.feasibilityTrust': 'Trust in feasibility',
  'why.part.alignmentTrust': 'Trust in alignment',
  'why.part.unlinkedTrust': 'Most while nothing is linked',
} as const;
