/** Why the figures of a step are what they are, on the map and in the value stream; read and checked as `whyNumbers`. */
export const whySteps = {
  'why.formula.visits': '{sum}',
  'why.source.visits':
    'Each line: how often a case comes through the point before × the share of it that goes this way.',
  'why.formula.visitsBegin': '{begins}',
  'why.source.visitsBegin':
    'A case begins here. Of several beginnings each has its share of the cases; those of which nothing was said get the rest in equal parts.',
  'why.formula.visitsBoth': '{begins} + {sum}',
  'why.source.visitsBoth':
    'Cases that begin here, and each line: how often a case comes through the point before × the share of it that goes this way.',
  'why.formula.stepTouch': '{touch}',
  'why.source.stepTouch':
    'As it was said of this step; until somebody says it, as its words or the method suggest.',
  'why.formula.stepTouchCalled': '{touch} + {calledWork}',
  'why.source.stepTouchCalled': 'The step stands for another map: the work on that map takes its time too.',
  'why.formula.stepWait': '{wait}',
  'why.source.stepWait':
    'As it was said of this step; until somebody says it, as its words or the method suggest.',
  'why.formula.stepWaitCalled': '{wait} + {calledWait}',
  'why.source.stepWaitCalled': 'The step stands for another map: a case waits there too.',
  'why.formula.caseWork': '{visits} × {touch} × {lengthens}',
  'why.source.caseWork':
    'Of steps that run side by side only what a case has to wait for lengthens it. Flow analysis: Dumas and others, Fundamentals of Business Process Management.',
  'why.formula.caseWait': '{visits} × {wait} × {lengthens}',
  'why.source.caseWait':
    'Of steps that run side by side only what a case has to wait for lengthens it. Flow analysis: Dumas and others, Fundamentals of Business Process Management.',
  'why.formula.caseBeside': '{visits} × ({touch} + {wait}) × (1 − {lengthens})',
  'why.source.caseBeside': 'It runs while something longer runs, so that the case gets no longer by it.',
  'why.formula.caseTime': '{visits} × ({touch} + {wait})',
  'why.source.caseTime': 'What a case spends at this step, whether something longer runs beside it or not.',
  'why.formula.stepRuns': '{cases} × {visits}',
  'why.source.stepRuns': 'Each case brings the step to be done as often as it comes through.',
  'why.formula.stepHours': '{volume} × {touch} ÷ 60',
  'why.source.stepHours': 'Work of a month; the work of a called map counts on that map.',
  'why.formula.stepCost': '{hours} × {hourlyCost} + {volume} × {otherCost}',
  'why.source.stepCost':
    'Work of a month at the cost of an hour of whoever does it, and what else each time costs.',
  'why.formula.stepCostCalled': '{hours} × {hourlyCost} + {volume} × ({otherCost} + {calledCost})',
  'why.source.stepCostCalled':
    'Work of a month at the cost of an hour of whoever does it, and what else each time costs, that of the map that it stands for included.',
  'why.formula.stepOnceCalled': '{touch} ÷ 60 × {hourlyCost} + {otherCost} + {calledCost}',
  'why.source.stepOnceCalled': 'The step stands for another map: what a case of that map costs is in it.',
  'why.formula.marksGravity': '{sum}',
  'why.source.marksGravity': 'Each line is an open mark: a light one counts once, a severe one three times.',
  'why.formula.streamShare': '{stepTime} ÷ {cycle}',
  'why.source.streamShare': 'Work and waiting at this step, of the whole time on the stream.',
  'why.formula.workAndWait': '{workPerCase} + {waitPerCase}',
  'why.source.workAndWait': 'What a case waits and what is done with it there; both lengthen it.',
  'why.formula.mapTrust': '0.8 × {timeTrust} + 0.2 × {volumeTrust}',
  'why.source.mapTrust':
    'The times say most, how often the map runs counts for a fifth: our own rule of thumb. Measured is sure, estimated less, guessed and assumed little.',
  'why.formula.timeTrust': '{sum}',
  'why.source.timeTrust':
    'Each line: share of the time that a step takes × how sure its work and waiting are.',
  'why.formula.shiftGain': '{busiestNow} ÷ {busiestThen} − 1',
  'why.source.shiftGain':
    'The busiest role sets the pace of the whole: static shift test over the roles of this flow.',
  'why.part.timeTrust': 'How sure the times are',
  'why.part.volumeTrust': 'How sure the cases a month are',
  'why.part.busiestNow': 'Load of the busiest role today',
  'why.part.busiestThen': 'Load of the busiest role then',
  'why.formula.waitOfCase': 'the smaller of (1, {visits} × {wait} ÷ {cycle})',
  'why.source.waitOfCase': 'What a case waits for this step, of the time from start to end.',
  'why.formula.departmentChanges': '{sum}',
  'why.source.departmentChanges':
    'Each line: how often the work goes on to another department directly after this step, in one case on average.',
  'why.part.workPerCase': 'Work per case',
  'why.part.waitPerCase': 'Waiting per case',
  'why.part.begins': 'Share of the cases that begin here',
  'why.part.calledWork': 'Work on the map that it stands for',
  'why.part.calledWait': 'Waiting on the map that it stands for',
  'why.part.calledCost': 'Cost of a case of the map that it stands for',
  'why.part.stepTime': 'Time of a case at this step',
  'why.part.lengthens': 'Share of its time that lengthens the case',
} as const;
