/** Gains that have no price: their points, and what each must be worth where the money alone does not carry the case. */
import { heaviestGoal, type Gain } from '../plan/gains.ts';
import type { InitiativeCase } from '../plan/initiativeCase.ts';
import { caseCard } from './caseCards.ts';
import { makeCard, type WhyCard } from './card.ts';
import { exactly } from './given.ts';

/** The points of a gain; null where nobody said which objective it serves. */
export function gainPointsCard({ record: { size, likelihood }, weight, points }: Gain): WhyCard | null {
  if (points === null || weight === null) return null;
  return makeCard({
    id: 'gainPoints',
    quantity: 'number',
    value: points,
    inputs: [
      { part: 'gainSize', quantity: 'number', value: size, given: exactly(size, 'why.chosen') },
      {
        part: 'gainLikelihood',
        quantity: 'share',
        value: likelihood,
        given: exactly(likelihood, 'why.chosen'),
      },
      { part: 'goalWeight', quantity: 'number', value: weight, given: exactly(weight, 'why.chosen') },
      {
        part: 'heaviestGoal',
        quantity: 'number',
        value: heaviestGoal,
        given: exactly(heaviestGoal, 'why.ofMethod'),
      },
    ],
    formula: (x) => (x['gainSize']! * x['gainLikelihood']! * x['goalWeight']!) / x['heaviestGoal']!,
  });
}

/** Its part of what all gains of an initiative must be worth a year; null where the money carries it alone. */
export function gainPortionCard(found: InitiativeCase, gain: Gain, all: readonly Gain[]): WhyCard | null {
  const worth = caseCard(found, 'mustBeWorth');
  const points = gainPointsCard(gain);
  if (gain.mustBeWorth === null || !worth || worth.value === null || !points) return null;
  return makeCard({
    id: 'gainPortion',
    quantity: 'money',
    value: gain.mustBeWorth,
    inputs: [
      { part: 'mustBeWorth', quantity: 'money', value: worth.value, opens: worth },
      { part: 'points', quantity: 'number', value: points.value!, opens: points },
      { part: 'allPoints', quantity: 'number', value: all.reduce((sum, one) => sum + (one.points ?? 0), 0) },
    ],
    formula: (x) => (x['mustBeWorth']! * x['points']!) / x['allPoints']!,
  });
}
