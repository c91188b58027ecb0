/** Why the numbers of plan, people and alignment are what they are; read and checked as `whyNumbers`. */
export const whyPlan = {
  'why.formula.planCost': '{sum}',
  'why.source.planCost':
    'Each line: what is spent once and the cost of a year, explained in the initiative. What several share counts once.',
  'why.formula.planValue': '{sum}',
  'why.source.planValue':
    'Each line: net present value, explained in the initiative. What several share counts once.',
  'why.formula.planWeeks': '{sum}',
  'why.source.planWeeks': 'Each line: days of building ÷ days of a week on which somebody builds.',
  'why.formula.spendShare': '{sum} ÷ {firstYears}',
  'why.source.spendShare':
    'The lines are initiatives that serve the same. What each serves follows from the KPIs that its steps are linked to.',
  'why.formula.planPortion': '{alone} + {sharing}',
  'why.source.planPortion': 'What several initiatives share counts once, and each has its part of it.',
  'why.formula.peopleWeeks': '{buildDays} ÷ {daysPerWeek}',
  'why.source.peopleWeeks': 'Nobody builds all week beside the daily work; the days can be changed.',
  'why.formula.roadmapGap': '{bound} ÷ {planWorth} − 1',
  'why.source.roadmapGap':
    'Worth × alignment × trust of what is planned, later phases counted a little less, beside what no plan under these limits can exceed.',
  'why.formula.pilotScore': '{sum}',
  'why.source.pilotScore': 'Each line: weight × points of 100. Our own weights, yours to change.',

  'why.formula.readiness': '25 × {sum} ÷ {count} − 25',
  'why.source.readiness': 'Each line: mean answer to a sentence, 1 to 5, each counting the same.',
  'why.formula.dimension': '{sum}',
  'why.source.dimension':
    'Each part brings its most points × how far it is done; what is not known brings nothing yet. A part of which there is nothing here is left out, and the others count for more. Our own weights, yours to change.',
  'why.formula.toolPoints': '{sum}',
  'why.source.toolPoints':
    'Data, reach and what a failure costs, 0 to 3 points each. Personal or money data, and writing into a system that others rely on, make it amber at least.',
  'why.formula.monthIn': '{benefit} × {gainMonths} ÷ 12',
  'why.source.monthIn':
    'Nothing while it is built, a part while people learn, then all: a month counts as far as its gain is there.',
  'why.formula.monthOut': '{yearly} × {runMonths} ÷ 12',
  'why.source.monthOut': 'What a year costs, from the day on which it runs.',
  'why.formula.monthToday': '{once}',
  'why.source.monthToday': 'What is spent once is spent today.',
  'why.formula.monthNet': '{comesIn} − {goesOut}',
  'why.source.monthNet': 'Nothing is discounted here; the net present value is.',
  'why.formula.monthSum': '{before} + {net}',
  'why.source.monthSum': 'All net until here. Where it turns positive, the money is back.',
  'why.counted': 'counted from the answers',
  'why.chosen': 'as you chose it',
  'why.ofMethod': 'from the method, yours to change',
  'why.partUnknown': '{part}. Not known: {missing}',

  'why.pilot.feasibility': 'Feasibility of its hardest part',
  'why.pilot.impact': 'Impact',
  'why.pilot.alignment': 'In line with objectives',
  'why.pilot.safety': '100 − risk for customers',
  'why.pilot.speed': 'Done soon',

  'why.part.gainMonths': 'Months with full gain',
  'why.part.runMonths': 'Months in which it runs',
  'why.part.comesIn': 'Comes in',
  'why.part.goesOut': 'Goes out',
  'why.part.before': 'All net before',
  'why.part.net': 'Net',
  'why.part.enoughFrom': 'Enough to begin from',
  'why.part.amberFrom': 'Amber from',
  'why.part.redFrom': 'Red from',
  'why.part.firstYears': 'First year of all initiatives',
  'why.part.alone': 'By itself',
  'why.part.sharing': 'Difference because something is shared',
  'why.part.daysPerWeek': 'Days of building in a week',
  'why.part.bound': 'What no plan can exceed',
  'why.part.planWorth': 'What this plan brings',
} as const;
