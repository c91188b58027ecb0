import type { RatedOption, TechnologyChoice, WeighedCriterion } from '../plan/technologyChoice.ts';
import { optionYears } from '../method/choice.ts';
import { makeCard, type WhyCard } from './card.ts';
import { caseCard } from './caseCards.ts';

/** The weighted score of an option; null while a score is unknown. `named` says a criterion. */
export function optionScoreCard(
  choice: TechnologyChoice,
  rated: RatedOption,
  named: (criterion: WeighedCriterion) => string,
): WhyCard | null {
  const { criteria, matrix } = choice;
  const { option, scores } = rated;
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
        opens: criterion.id === 'cost' ? optionCostScoreCard(choice, rated) : null,
      };
    }),
    formula: ({ sum }) => sum,
  });
}

/** The score that its cost gives an option: the cheapest has 5, twice as dear is half way down; null while a cost is unknown. */
export function optionCostScoreCard({ options }: TechnologyChoice, rated: RatedOption): WhyCard | null {
  const { cost, scores } = rated;
  const score = scores['cost'] ?? null;
  const [cheapest] = options
    .filter((one) => one.cost !== null && one.cost.likely > 0)
    .toSorted((a, b) => a.cost!.likely - b.cost!.likely);
  if (score === null || !cost || !(cost.likely > 0) || !cheapest) return null;
  return makeCard({
    id: 'optionCostScore',
    quantity: 'number',
    value: score,
    inputs: [
      {
        part: 'cheapest',
        quantity: 'money',
        value: cheapest.cost!.likely,
        opens: optionCostCard(cheapest),
      },
      { part: 'cost', quantity: 'money', value: cost.likely, opens: optionCostCard(rated) },
    ],
    formula: (x) => 1 + (4 * x['cheapest']!) / x['cost']!,
  });
}

/** What an option costs over the years that are looked at; null while that is not known. */
export function optionCostCard({ cost, case: found }: RatedOption): WhyCard | null {
  const [once, yearly] = (['once', 'yearly'] as const).map((id) => caseCard(found, id));
  if (!cost || !once || !yearly) return null;
  return makeCard({
    id: 'optionCost',
    quantity: 'money',
    value: cost.likely,
    inputs: [
      { part: 'once', quantity: 'money', value: once.value!, opens: once },
      { part: 'yearly', quantity: 'money', value: yearly.value!, opens: yearly },
      { part: 'years', quantity: 'years', value: optionYears },
    ],
    formula: (x) => x['once']! + x['years']! * x['yearly']!,
  });
}
