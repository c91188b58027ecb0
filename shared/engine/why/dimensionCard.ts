import type { DimensionPart, DimensionScore, PartOfDimension } from '../alignment/dimensions.ts';
import type { Value } from '../analysis.ts';
import { makeCard, type WhyCard, type WhyInput } from './card.ts';
import { exactly } from './given.ts';

/** A dimension of alignment: what each of its parts brings. What is not known brings nothing, and may bring its most. */
export const dimensionCard = (
  { low, parts }: DimensionScore,
  named: (part: DimensionPart, isKnown: boolean) => string,
): WhyCard =>
  makeCard({
    id: 'dimension',
    quantity: 'number',
    value: low,
    inputs: parts.map((part) => lineOf(part, named(part.part, part.points !== null))),
    formula: ({ sum }) => sum,
  });

/** How many points one more thing done would bring; null where nothing is left to do, or nothing known. */
export function dimensionGainCard({ most, points, step }: PartOfDimension): WhyCard | null {
  if (points === null || !step) return null;
  const open = (most - points) / step.gain;
  return makeCard({
    id: 'dimensionGain',
    quantity: 'number',
    value: step.gain,
    inputs: [
      { part: 'mostPoints', quantity: 'number', value: most, given: exactly(most, 'why.ofMethod') },
      { part: 'pointsNow', quantity: 'number', value: points },
      { part: 'leftToDo', quantity: 'number', value: open, given: exactly(open, 'why.countedUp') },
    ],
    formula: (x) => (x['mostPoints']! - x['pointsNow']!) / x['leftToDo']!,
  });
}

function lineOf({ most, points }: PartOfDimension, label: string): WhyInput {
  if (points === null) return { label, quantity: 'number', value: 0, given: upTo(most) };
  return {
    label,
    quantity: 'number',
    value: points,
    factors: [
      { quantity: 'number', value: most },
      { quantity: 'share', value: points / most },
    ],
  };
}

const upTo = (most: number): Value => ({
  value: 0,
  low: 0,
  high: most,
  provenance: 'default',
  confidence: 0,
  source: null,
});
