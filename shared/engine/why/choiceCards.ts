import type { RatedOption, TechnologyChoice, WeighedCriterion } from '../plan/technologyChoice.ts';
import { optionYears } from '../method/choice.ts';
import { makeCard, type WhyCard } from './card.ts';

/** The weighted score of an option; null while a score is unknown. `named` says a criterion. */
export function optionScoreCard(
  { criteria, matrix }: TechnologyChoice,
  { option, scores }: RatedOption,
  named: (criterion: WeighedCriterion) => string,
): WhyCard | null {
  const score = matrix.ranking.find(({ id }) => id === option.id)?.score ?? null;
  if (score === null) return null;
  const counted = criteria.filter(({ letter }) => letter !== null);
  const whole = counted.reduce((sum, { weight }) => sum + weight, 0);
  return makeCard({
    id: 'optionScore',
    quantity: 'number',
    value: score,
    inputs: counted.map((criterion) => {
      const weight = whole > 0 ? criterion.weight / whole : 1 / counted.length;
      const points = scores[criterion.id]!;
      return {
        label: named(criterion),
        quantity: 'number',
        value: weight * points,
        factors: [
          { quantity: 'share', value: weight },
          { quantity: 'number', value: points },
        ],
      };
    }),
    formula: ({ sum }) => sum,
  });
}

/** The score that its cost gives an option: the cheapest has 5, twice as dear is half way down; null while a cost is unknown. */
export function optionCostScoreCard(
  { options }: TechnologyChoice,
  { cost, scores }: RatedOption,
): WhyCard | null {
  const score = scores['cost'] ?? null;
  const known = options.flatMap((rated) => rated.cost?.likely ?? []).filter((likely) => likely > 0);
  if (score === null || !cost || !(cost.likely > 0) || known.length === 0) return null;
  return makeCard({
    id: 'optionCostScore',
    quantity: 'number',
    value: score,
    inputs: [
      { part: 'cheapest', quantity: 'money', value: Math.min(...known) },
      { part: 'cost', quantity: 'money', value: cost.likely },
    ],
    formula: (x) => 1 + (4 * x['cheapest']!) / x['cost']!,
  });
}

/** What an option costs over the years that are looked at; null while that is not known. */
export function optionCostCard({ cost, case: { result } }: RatedOption): WhyCard | null {
  if (!cost || !result) return null;
  return makeCard({
    id: 'optionCost',
    quantity: 'money',
    value: cost.likely,
    inputs: [
      { part: 'once', quantity: 'money', value: result.costs.once.total },
      { part: 'yearly', quantity: 'money', value: result.costs.perYear.total },
      { part: 'years', quantity: 'years', value: optionYears },
    ],
    formula: (x) => x['once']! + x['years']! * x['yearly']!,
  });
}
