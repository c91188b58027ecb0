import type { Analysis, LeaveToPeople } from '../analysis.ts';
import type { Doc } from '../../model/index.ts';
import { impactKeys } from '../candidates/explained.ts';
import { shownInputs } from '../candidates/inputs.ts';
import { makeCard, type WhyCard } from './card.ts';
import { hourlyCostOf } from './given.ts';
import { hoursCard } from './impactCards.ts';
import { readAgain } from './readAgain.ts';

/** Money a year that the best proposal for a step would bring which is better left to people. Null where nothing could be proposed. */
export function leaveCard(left: LeaveToPeople, doc: Doc, analysis: Analysis): WhyCard | null {
  const read = readAgain(doc, analysis, left);
  if (!read) return null;
  const { hoursSaved } = read.scored.impact;
  const hours = hoursCard({
    class: read.pattern.class,
    impact: { inputs: shownInputs(read.inputs, impactKeys) },
    hoursPerYear: { likely: hoursSaved },
  });
  const hourly = hourlyCostOf(doc, analysis, left.stepId);
  return makeCard({
    id: 'leaveWorth',
    quantity: 'money',
    value: hoursSaved * hourly.value,
    inputs: [
      { part: 'yearHours', quantity: 'hours', value: hoursSaved, opens: hours },
      { attribute: 'hourlyCost', quantity: 'moneyPerHour', value: hourly.value, given: hourly },
    ],
    formula: (x) => x['yearHours']! * x['hourlyCost']!,
  });
}
