import type { Candidate } from '../analysis.ts';
import type { ToolState } from '../governance/tools.ts';
import type { Method } from '../method/method.ts';
import { meanAnswer } from '../people/readiness.ts';
import type { BusinessReadiness, OrganisationQuestion } from '../people/surveys.ts';
import type { FreedHours } from '../plan/madeOf.ts';
import { linesOf, makeCard, type WhyCard } from './card.ts';
import { exactly } from './given.ts';
import { hoursCard } from './impactCards.ts';

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

/** Hours a year that initiatives free for a role, one line each. */
export const freedHoursCard = (
  lines: readonly { readonly label: string; readonly hours: number }[],
): WhyCard =>
  makeCard({
    id: 'freedHours',
    quantity: 'hours',
    value: lines.reduce((sum, { hours }) => sum + hours, 0),
    inputs: linesOf(lines.map(({ label, hours }) => ({ label, quantity: 'hours', value: hours }))),
    formula: ({ sum }) => sum,
  });

/** Hours a year that an initiative frees for a role: of each of its candidates the share that falls on them. `named`: what a candidate is called. */
export const freedByCandidateCard = (
  { hours: [, likely], of }: FreedHours,
  named: (candidate: Candidate) => string,
): WhyCard =>
  makeCard({
    id: 'freedByCandidates',
    quantity: 'hours',
    value: likely,
    inputs: linesOf(
      of.map(({ candidate, share }) => ({
        label: named(candidate),
        quantity: 'hours',
        value: candidate.hoursPerYear.likely * share,
        factors: [
          { quantity: 'hours', value: candidate.hoursPerYear.likely },
          { quantity: 'share', value: share },
        ],
        opens: hoursCard(candidate),
      })),
    ),
    formula: ({ sum }) => sum,
  });
