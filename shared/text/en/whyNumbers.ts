/**
 * Why each number outside a business case is what it is. Formulas are arithmetic with the names that stand in the card ({sum}: its lines
 * added up): a test reads them as they stand here and puts the printed numbers in.
 */
export const whyNumbers = {
  'why.formula.said': '{sum}',
  'why.source.said': 'As somebody said it; nothing was worked out.',
  'why.formula.counted': '{sum}',
  'why.source.counted': 'Counted in what was entered here.',

  'why.formula.mapCycle': '{sum}',
  'why.source.mapCycle':
    'Each line: times that a case comes through × work and waiting. Of steps that run side by side only what a case has to wait for counts. Flow analysis: Dumas and others, Fundamentals of Business Process Management.',
  'why.formula.mapTouch': '{sum}',
  'why.source.mapTouch': 'Each line: times that a case comes through × work of one time.',
  'why.formula.mapWorkOnly': '{sum}',
  'why.source.mapWorkOnly':
    'Each line: times that a case comes through × work of one time, as far as a case has to wait for it.',
  'why.formula.mapWait': '{cycle} − {workOnly}',
  'why.source.mapWait': 'What is left of the time from start to end when nobody works on the case.',
  'why.formula.mapEfficiency': '{workOnly} ÷ {cycle}',
  'why.source.mapEfficiency':
    'Cycle time efficiency: the time without any waiting, of the time from start to end. In offices a tenth is usual.',
  'why.formula.mapTakt': '{weekHours} × 52 ÷ 12 × 60 ÷ {cases}',
  'why.source.mapTakt':
    'Takt: working time of a month ÷ cases of a month. Whoever takes part has to keep this rhythm.',
  'why.formula.mapUnderWay': '{cases} × {cycle} ÷ ({weekHours} × 52 ÷ 12 × 60)',
  'why.source.mapUnderWay':
    'Little’s law: cases that come in a minute of working time × minutes that each is on its way. More of them under way means longer waits, not more output.',
  'why.formula.mapCost': '{sum}',
  'why.source.mapCost':
    'Each line: times that a case comes through × cost of one time (work at the cost of an hour of whoever does it, and what else it costs).',
  'why.formula.stepOnce': '{touch} ÷ 60 × {hourlyCost} + {otherCost}',
  'why.source.stepOnce': 'Work at the cost of an hour of whoever does it, and what else it costs.',
  'why.formula.mapRework': '{sum}',
  'why.source.mapRework': 'Each line: times beyond the first × cost of one time.',
  'why.formula.mapHours': '{sum}',
  'why.source.mapHours':
    'Each line: times a month × work of one time. The work of a called map counts on that map.',
  'why.formula.mapYield': '{product}',
  'why.source.mapYield':
    'Rolled throughput yield: each line is the share of a step that needs no correction.',
  'why.formula.mapHandoffs': '{sum}',
  'why.source.mapHandoffs':
    'Each line: how often the work goes on to somebody else directly after this step, in one case on average.',
  'why.formula.streamTime': '{sum}',
  'why.source.streamTime':
    'Each line: times that a case comes through × time. Of steps that run side by side only what a case has to wait for counts.',
  'why.formula.streamCost': '{sum}',
  'why.source.streamCost':
    'Each line: cost of a case of that map × its cases for one case of the first map. A map that runs more rarely is shared by several cases.',

  'why.formula.roleHours': '{sum}',
  'why.source.roleHours': 'Each line: times a month × work of one time, over all maps.',
  'why.formula.roleCapacity': '{people} × {hoursPerWeek} × {availability} × 52 ÷ 12',
  'why.source.roleCapacity': 'A month has 52 ÷ 12 weeks.',
  'why.formula.roleLoad': '{hours} ÷ {capacity}',
  'why.source.roleLoad': 'Load of a resource. Above 85 % hardly any reserve is left.',
  'why.formula.roleQueue':
    '{meanMinutes} × 0.75 × {load}^(√(2 × ({people} + 1)) − 1) ÷ ({people} × (1 − {load}))',
  'why.source.roleQueue':
    'Sakasegawa’s formula for a queue before several people: work comes at random and takes half as scattered a time. From 100 % load on the queue grows without end. Working time, without nights and weekends.',
  'why.formula.roleMean': '60 × {hours} ÷ {runs}',
  'why.source.roleMean': 'All work of the month shared out over how often there is some.',
  'why.formula.roleFreed': '{sum}',
  'why.source.roleFreed':
    'Each line: hours of a step × what the best candidate for it saves. Freed time is room first, money only when somebody plans it.',
  'why.formula.handover': '{sum}',
  'why.source.handover':
    'Each line: times a month that a step is done × share of them that goes on to this role directly after it.',
  'why.formula.freedShare': '{freedHours} ÷ {personHours}',
  'why.source.freedShare':
    'One person has the hours of a week × 52 × the share of the time that is there for this work.',

  'why.formula.spend': '{sum}',
  'why.source.spend': 'Systems of which nobody said what they cost are left out.',
  'why.formula.spendNone': '{sum} ÷ {total}',
  'why.source.spendNone':
    'The lines are systems of which no step is linked to a KPI. They may serve something that nobody said yet.',
  'why.formula.silo': '{sum} ÷ {possible}',
  'why.source.silo':
    'Data that lives in several systems needs links between them. Each line: links that it lacks.',
  'why.formula.islands': '{groups} − 1',
  'why.source.islands':
    'One link joins two groups of systems; to keep the data in one piece all must be joined.',
  'why.formula.typedRuns': '{volume}',
  'why.source.typedRuns': 'Each time that the step is done, it is typed again.',
  'why.formula.typedHours': '12 × {volume} × {touch} ÷ 60 ÷ {typedThings}',
  'why.source.typedHours':
    'A step that types several things takes its time once: each of them has its part of it.',
  'why.formula.typedCost':
    '12 × {volume} × ({touch} + {error} × {rework}) ÷ 60 × {hourlyCost} ÷ {typedThings}',
  'why.source.typedCost':
    'Typing, and correcting what was typed wrong, at the cost of an hour of whoever does it.',
  'why.formula.typedRunsOfAll': '{sum}',
  'why.source.typedRunsOfAll': 'Each line: a step at which it is typed again, times a month.',
  'why.formula.typedHoursOfAll': '{sum}',
  'why.source.typedHoursOfAll': 'Each line: a step at which it is typed again, hours a year.',
  'why.formula.typedCostOfAll': '{sum}',
  'why.source.typedCostOfAll':
    'Each line: a step at which it is typed again, with the errors that it brings.',

  'why.formula.findingCost': '{sum}',
  'why.source.findingCost':
    'Each line: hours a year that this takes at a step × cost of an hour of whoever does it.',
  'why.formula.causeCost': '{sum}',
  'why.source.causeCost': 'Each line is a finding and has a card of its own.',

  'why.formula.priority': '∛({impact} × {feasibility} × {alignment})',
  'why.source.priority':
    'Geometric mean: weak in one of the three cannot be made up for by the others. Our own model, after published idea scores; the method can be changed.',
  'why.formula.priorityUnlinked': '√({impact} × {feasibility})',
  'why.source.priorityUnlinked':
    'Which objective it serves is not said yet: unknown is not zero, so two of the three scores are taken.',
  'why.formula.priorityWeighted':
    '{impact}^{impactWeight} × {feasibility}^{feasibilityWeight} × {alignment}^{alignmentWeight}',
  'why.source.priorityWeighted': 'Geometric mean with the weights of this business.',
  'why.formula.impact': '{sum}',
  'why.source.impact':
    'Each line: weight × points of 100. Our own weights, yours to change. The range is that of its inputs.',
  'why.formula.impactKpi': '{sum}',
  'why.source.impactKpi':
    'Each line: weight of a linked KPI × how much of its gap would close. It says more here than hours do.',
  'why.formula.feasibility': 'the smaller of ({sum}, {limit})',
  'why.source.feasibility':
    'Each line: weight × points of 100. A limit holds it down where something has to come first; 100 is none.',
  'why.formula.feasibilityRemoval': '100 − {obligationWeight} × {obligation}',
  'why.source.feasibilityRemoval': 'What nobody has to keep is easy to drop.',
  'why.formula.alignment': '100 × ({helps} − {harms})',
  'why.source.alignment': 'All that helps taken together, less all that harms; below nothing it is nothing.',
  'why.formula.candidateHours':
    '12 × {volume} × ({touch} × {autoShare} × (1 − {exceptions}) + {error} × {rework} × {errorReduction}) ÷ 60',
  'why.source.candidateHours':
    'Work that is taken over where the case is no exception, and corrections that are no longer needed.',
  'why.formula.candidateHoursSimply':
    '12 × {volume} × ({touch} × {autoShare} + {error} × {rework} × {errorReduction}) ÷ 60',
  'why.source.candidateHoursSimply':
    'Work that nobody has to do any more, exceptions included, and corrections that are no longer needed.',
  'why.formula.candidateMoney': '{yearHours} × {perHour} × {cashableShare}',
  'why.source.candidateMoney':
    'What of freed time becomes money is yours to judge; the rest is room for other work.',
  'why.formula.leaveWorth': '{yearHours} × {hourlyCost}',
  'why.source.leaveWorth':
    'What the best proposal that there could be for this step would free, all of it counted as money.',
  'why.formula.candidateCost': '({costLow} + {costHigh}) ÷ 2',
  'why.source.candidateCost':
    'What such a change usually costs a small firm in its first year: our own estimate, yours to change. Ask for offers before you decide.',
  'why.formula.candidatePayback': '12 × ({costLow} + {costHigh}) ÷ 2 ÷ {money}',
  'why.source.candidatePayback': 'From the money of saved time alone; other gains pay back sooner.',
  'why.formula.topShare': '{firstDraws} ÷ {draws}',
  'why.source.topShare':
    'All inputs are drawn within their ranges at once, again and again with fixed draws, and all candidates ranked each time (Monte Carlo).',
  'why.formula.customerRisk': '100 × {exposure} × {severity} × {likelihood} × {left}',
  'why.source.customerRisk':
    'Likely is half the exceptions, twice the errors and half of what is lacking in feasibility. From 10 on medium, from 30 on high: not a pilot.',
  'why.formula.riskLikelihood':
    'the smaller of (1, {exceptions} ÷ 2 + 2 × {error} + (1 − {feasibility} ÷ 100) ÷ 2)',
  'why.source.riskLikelihood':
    'Our own rule of thumb: half the exceptions, twice the errors, half of what is lacking in feasibility.',

  'why.formula.optionScore': '{sum}',
  'why.source.optionScore': 'Weighted sum: each line is the weight of a criterion × the score from 1 to 5.',
  'why.formula.optionCostScore': '1 + 4 × {cheapest} ÷ {cost}',
  'why.source.optionCostScore': 'The cheapest option has 5; twice as dear is half way down to 1.',
  'why.formula.optionCost': '{once} + {years} × {yearly}',
  'why.source.optionCost': 'Total cost of ownership over the years that are looked at, not discounted.',

  'why.formula.achieved': '({now} − {from}) ÷ ({to} − {from})',
  'why.source.achieved': 'Another measurement, start or target changes it.',
  'why.formula.achievedMean': '{sum} ÷ {count}',
  'why.source.achievedMean': 'The gate of the initiative judges by this mean.',
  'why.formula.promiseKept': '{really} ÷ {promised} − 1',
  'why.source.promiseKept': 'The promise was kept as it stood on the day it was planned.',

  'why.kpiUnsaid': 'No KPI is linked yet',
  'why.impact.time': 'Hours',
  'why.impact.quality': 'Errors avoided',
  'why.impact.flow': 'Faster cases',
  'why.impact.customer': 'Matters to customers',
  'why.impact.risk': 'Risk taken away',
  'why.feasibility.rules': 'Clear rules',
  'why.feasibility.digital': 'Digital input',
  'why.feasibility.structure': 'Input in a fixed form',
  'why.feasibility.standard': 'Done one way',
  'why.feasibility.exceptions': 'Few exceptions',
  'why.feasibility.stability': 'Stays as it is',
  'why.feasibility.documentation': 'Written down',
  'why.feasibility.systems': 'Few systems',
  'why.feasibility.decisions': 'Few decisions',
  'why.feasibility.access': 'Way into the system',

  'why.part.rest': 'All others together',
  'why.part.cycle': 'Start to end',
  'why.part.workOnly': 'Without any waiting',
  'why.part.cases': 'Cases a month',
  'why.part.weekHours': 'Working hours of the business in a week',
  'why.part.hours': 'Work a month',
  'why.part.capacity': 'Time there is a month',
  'why.part.load': 'Load',
  'why.part.runs': 'Pieces of work in a month',
  'why.part.meanMinutes': 'Length of one piece of work',
  'why.part.total': 'Cost of all systems',
  'why.part.possible': 'Links that are needed',
  'why.part.groups': 'Groups of systems that nothing joins',
  'why.part.typedThings': 'Things typed at this step',
  'why.part.impact': 'Impact',
  'why.part.feasibility': 'Feasibility',
  'why.part.alignment': 'Alignment',
  'why.part.impactWeight': 'Weight of impact',
  'why.part.feasibilityWeight': 'Weight of feasibility',
  'why.part.alignmentWeight': 'Weight of alignment',
  'why.part.limit': 'Limit',
  'why.part.obligation': 'Duty to keep it, 0 to 4',
  'why.part.obligationWeight': 'Points for each degree of duty',
  'why.part.helps': 'Helps',
  'why.part.harms': 'Harms',
  'why.part.autoShare': 'Work taken over',
  'why.part.errorReduction': 'Errors avoided',
  'why.part.yearHours': 'Hours freed a year',
  'why.part.perHour': 'Cost of an hour, on average of its steps',
  'why.part.cashableShare': 'Share saved as money',
  'why.part.costLow': 'Cost, low end',
  'why.part.costHigh': 'Cost, high end',
  'why.part.money': 'Money of saved time a year',
  'why.part.firstDraws': 'Draws in which it is among the first',
  'why.part.draws': 'Draws in all',
  'why.part.exposure': 'How often a customer meets it',
  'why.part.severity': 'How bad an error is',
  'why.part.likelihood': 'How likely one is',
  'why.part.left': 'What safeguards leave of it',
  'why.part.cheapest': 'Cost of the cheapest option',
  'why.part.cost': 'Cost of this option',
  'why.part.years': 'Years looked at',
  'why.part.from': 'Where it stood',
  'why.part.now': 'Where it stands',
  'why.part.to': 'Where it is to go',
  'why.part.count': 'Lines',
  'why.part.promised': 'Promised',
  'why.part.really': 'What it really became',
  'why.part.freedHours': 'Hours that become free a year',
  'why.part.personHours': 'Hours of one person a year',
} as const;
