import type { ToolState } from '../governance/tools.ts';
import type { Method } from '../method/method.ts';
import { meanAnswer } from '../people/readiness.ts';
import type { BusinessReadiness, OrganisationQuestion } from '../people/surveys.ts';
import { linesOf, makeCard, type WhyCard } from './card.ts';
import { exactly } from './given.ts';

/** How ready the business is; null while a sentence has no answer. `named`: what a sentence is called. */
export function readinessCard(
  { score, answers }: BusinessReadiness,
  { people }: Pick<Method, 'people'>,
  named: (question: OrganisationQuestion) => string,
): WhyCard | null {
  if (score === null) return null;
  const questions = Object.keys(answers) as OrganisationQuestion[];
  return makeCard({
    id: 'readiness',
    quantity: 'number',
    value: score,
    inputs: [
      ...linesOf(
        questions.map((question) => {
          const value = meanAnswer(answers[question])!;
          return { label: named(question), quantity: 'number', value, given: exactly(value, 'why.counted') };
        }),
      ),
      { part: 'count', quantity: 'count', value: questions.length },
      {
        part: 'enoughFrom',
        quantity: 'number',
        value: people.readyFrom,
        given: exactly(people.readyFrom, 'why.ofMethod'),
      },
    ],
    formula: ({ sum, ...x }) => (25 * sum) / x['count']! - 25,
  });
}

export type ToolQuestion = 'sensitivity' | 'reach' | 'failureCost';

/** The points that put a tool of staff into its zone. `named`: what is asked about it. */
export function toolCard(
  { tool: { sensitivity, failureCost }, points }: ToolState,
  { zones }: Pick<Method, 'zones'>,
  named: (question: ToolQuestion) => string,
): WhyCard {
  const parts = { sensitivity, reach: points - sensitivity - failureCost, failureCost };
  return makeCard({
    id: 'toolPoints',
    quantity: 'number',
    value: points,
    inputs: [
      ...(Object.keys(parts) as ToolQuestion[]).map((question) => ({
        label: named(question),
        quantity: 'number' as const,
        value: parts[question],
        given: exactly(parts[question], 'why.chosen'),
      })),
      ...(['amber', 'red'] as const).map((zone) => ({
        part: `${zone}From` as const,
        quantity: 'number' as const,
        value: zones[zone],
        given: exactly(zones[zone], 'why.ofMethod'),
      })),
    ],
    formula: ({ sum }) => sum,
  });
}
