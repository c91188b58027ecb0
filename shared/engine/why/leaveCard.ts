import type { Analysis, LeaveToPeople } from '../analysis.ts';
import type { Doc } from '../../model/index.ts';
import { impactKeys } from '../candidates/explained.ts';
import { inputsOf, shownInputs } from '../candidates/inputs.ts';
import { leadTimeOf } from '../candidates/leadTime.ts';
import { likely, scoreInParts } from '../candidates/score.ts';
import { plainWeighting } from '../method/weighting.ts';
import { makeCard, type WhyCard } from './card.ts';
import { hourlyCostOf } from './given.ts';
import { hoursCard } from './impactCards.ts';
import { mapFactsOf } from './mapFactsOf.ts';

/**
 * Money a year that the best proposal for a step would bring which is better left to people: its pattern read once more, because an analysis
 * keeps of it nothing but its name. Null where nothing could be proposed, or where step or pattern is gone.
 */
export function leaveCard(
  { stepId, patternId }: LeaveToPeople,
  doc: Doc,
  analysis: Analysis,
): WhyCard | null {
  const facts = mapFactsOf(doc, analysis, doc.step[stepId]?.mapId ?? '');
  const step = facts?.stepById.get(stepId);
  const pattern = facts?.firm.method.catalogue.find(({ id }) => id === patternId);
  if (!facts || !step || !pattern) return null;
  const { method } = facts.firm;
  const inputs = inputsOf([step], pattern, method);
  const lead = leadTimeOf(facts, [step], inputs, pattern);
  const numbers = likely(inputs);
  const { hoursSaved } = scoreInParts({ pattern, numbers, weighting: plainWeighting(method) }, lead).impact;
  const hours = hoursCard({
    class: pattern.class,
    impact: { inputs: shownInputs(inputs, impactKeys) },
    hoursPerYear: { likely: hoursSaved },
  });
  const hourly = hourlyCostOf(doc, analysis, stepId);
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
