/** How much each criterion of a technology choice counts, how firmly the first option stays first, and whether comparisons fit together. */
import { letterPoints, randomIndex } from '../method/choice.ts';
import type { RatedOption, TechnologyChoice, WeighedCriterion } from '../plan/technologyChoice.ts';
import { makeCard, type WhyCard, type WhyInput } from './card.ts';
import { optionCostCard } from './choiceCards.ts';
import { exactly } from './given.ts';

type Named = (criterion: WeighedCriterion) => string;

/** The weight of a criterion: by its letter, or by comparing it with each other one; null where it does not count. */
export function criterionWeightCard(
  choice: TechnologyChoice,
  criterion: WeighedCriterion,
  named: Named,
): WhyCard | null {
  const counted = choice.criteria.filter(({ letter }) => letter !== null);
  if (criterion.letter === null || counted.length === 0) return null;
  const { result } = choice.pairs;
  if (choice.isPairwise && result) return pairedCard(choice, criterion, named);
  const points = letterPoints[criterion.letter];
  const whole = counted.reduce((sum, { letter }) => sum + letterPoints[letter!], 0);
  return makeCard({
    id: 'criterionWeight',
    quantity: 'share',
    value: criterion.weight,
    inputs: [
      { part: 'letterPoints', quantity: 'number', value: points, given: exactly(points, 'why.ofMethod') },
      {
        part: 'allLetterPoints',
        quantity: 'number',
        value: whole,
        given: exactly(whole, 'why.added'),
      },
    ],
    formula: (x) => x['letterPoints']! / x['allLetterPoints']!,
  });
}

/** By pairs: each comparison times the weight of the other one, all added up, is the weight so many times (principal eigenvector). */
function pairedCard(
  { criteria, pairs: { list, result } }: TechnologyChoice,
  criterion: WeighedCriterion,
  named: Named,
): WhyCard {
  const ratioTo = (other: string): number => {
    if (other === criterion.id) return 1;
    const pair = list.find(({ first, second }) =>
      [first, second].every((id) => id === other || id === criterion.id),
    );
    if (!pair) throw new Error(`No comparison of ${criterion.id} and ${other}`);
    return pair.first === criterion.id ? pair.ratio : 1 / pair.ratio;
  };
  const value = result!.largestEigenvalue;
  return makeCard({
    id: 'criterionWeightPaired',
    quantity: 'share',
    value: criterion.weight,
    inputs: [
      ...criteria
        .filter(({ letter }) => letter !== null)
        .map((other): WhyInput => ({
          label: named(other),
          quantity: 'number',
          value: ratioTo(other.id) * other.weight,
          factors: [
            { quantity: 'number', value: ratioTo(other.id) },
            { quantity: 'share', value: other.weight },
          ],
        })),
      { part: 'eigenvalue', quantity: 'number', value },
    ],
    formula: ({ sum, ...x }) => sum / x['eigenvalue']!,
  });
}

/** How far comparisons contradict each other, beside such that were made at random; null where that cannot be said. */
export function consistencyCard({ result }: TechnologyChoice['pairs']): WhyCard | null {
  const count = result?.weights.length ?? 0;
  const random = randomIndex[count];
  if (!result || result.consistencyRatio === null || !random) return null;
  return makeCard({
    id: 'consistency',
    quantity: 'number',
    value: result.consistencyRatio,
    inputs: [
      { part: 'eigenvalue', quantity: 'number', value: result.largestEigenvalue },
      { part: 'comparedThings', quantity: 'count', value: count, given: exactly(count, 'why.countedUp') },
      { part: 'randomIndex', quantity: 'number', value: random, given: exactly(random, 'why.ofMethod') },
    ],
    formula: (x) =>
      (x['eigenvalue']! - x['comparedThings']!) / (x['comparedThings']! - 1) / x['randomIndex']!,
  });
}

/** The weight of a criterion at which another option would come first; null where there is none. */
export function weightLimitCard(
  { matrix }: TechnologyChoice,
  criterionId: string,
  end: 'low' | 'high',
): WhyCard | null {
  const range = matrix.ranges?.find((one) => one.criterionId === criterionId);
  const by = end === 'low' ? range?.lowBy : range?.highBy;
  if (!range || !by) return null;
  return makeCard({
    id: 'weightLimit',
    quantity: 'share',
    value: range[end],
    inputs: [
      { part: 'leadRest', quantity: 'number', value: by.rest },
      { part: 'leadHere', quantity: 'number', value: by.here },
    ],
    formula: (x) => x['leadRest']! / (x['leadRest']! - x['leadHere']!),
  });
}

/** By how much one option is dearer than another over the years that are looked at; null while a cost is unknown. */
export function dearerCard(dear: RatedOption, cheap: RatedOption): WhyCard | null {
  const [cost, cheapest] = [optionCostCard(dear), optionCostCard(cheap)];
  if (!cost || !cheapest) return null;
  return makeCard({
    id: 'optionDearer',
    quantity: 'money',
    value: cost.value! - cheapest.value!,
    inputs: [
      { part: 'cost', quantity: 'money', value: cost.value!, opens: cost },
      { part: 'cheapest', quantity: 'money', value: cheapest.value!, opens: cheapest },
    ],
    formula: (x) => x['cost']! - x['cheapest']!,
  });
}
