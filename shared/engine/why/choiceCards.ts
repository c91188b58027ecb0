import type { RatedOption, TechnologyChoice, WeighedCriterion } from '../plan/technologyChoice.ts';
import { optionYears, scoreRange } from '../method/choice.ts';
import { makeCard, type WhyCard, type WhyInput } from './card.ts';
import { caseCard } from './caseCards.ts';

/** The weighted score of an option; null while a score is unknown. `named` says a criterion. */
export function optionScoreCard(
  choice: TechnologyChoice,
  rated: RatedOption,
  named: (criterion: WeighedCriterion) => string,
): WhyCard | null {
  const row = choice.matrix.ranking.find(({ id }) => id === rated.option.id);
  return row && row.score !== null ? scoreCard(choice, rated, named) : null;
}

/** The least that an option comes to while scores are unknown, each of which may bring its most. */
export const optionLeastCard = (
  choice: TechnologyChoice,
  rated: RatedOption,
  named: (criterion: WeighedCriterion) => string,
): WhyCard => scoreCard(choice, rated, named);

function scoreCard(
  choice: TechnologyChoice,
  rated: RatedOption,
  named: (criterion: WeighedCriterion) => string,
): WhyCard {
  const { criteria } = choice;
  const { scores } = rated;
  const counted = criteria.filter(({ letter }) => letter !== null);
  const whole = counted.reduce((sum, { weight }) => sum + weight, 0);
  const weightOf = ({ weight }: WeighedCriterion) => (whole > 0 ? weight / whole : 1 / counted.length);
  return makeCard({
    id: 'optionScore',
    quantity: 'number',
    value: counted.reduce((sum, one) => sum + weightOf(one) * (scores[one.id] ?? scoreRange.least), 0),
    inputs: counted.map((criterion): WhyInput => {
      const weight = weightOf(criterion);
      const points = scores[criterion.id] ?? null;
      if (points === null) return unknownLine(named(criterion), weight);
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

/** A score that nobody gave: it brings its least, and may bring its most. */
const unknownLine = (label: string, weight: number): WhyInput => ({
  label,
  quantity: 'number',
  value: weight * scoreRange.least,
  given: {
    value: weight * scoreRange.least,
    low: weight * scoreRange.least,
    high: weight * scoreRange.most,
    provenance: 'default',
    confidence: 0,
    source: null,
  },
});

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
