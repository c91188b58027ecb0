import type { Candidate } from '../analysis.ts';
import type { ToolState } from '../governance/tools.ts';
import { toolQuestions, type ToolQuestion } from '../governance/zone.ts';
import type { Method } from '../method/method.ts';
import { meanAnswer, type Answers } from '../people/readiness.ts';
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
          const opens = meanAnswerCard(answers[question])!;
          return { label: named(question), quantity: 'number', value: opens.value!, opens };
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

const answerParts = ['answer1', 'answer2', 'answer3', 'answer4', 'answer5'] as const;

/** The mean answer to a sentence; null where nobody answered. */
export function meanAnswerCard(counts: Answers): WhyCard | null {
  const value = meanAnswer(counts);
  if (value === null) return null;
  const formula = (x: { readonly [name: string]: number }) => {
    const asked = answerParts.reduce((sum, part) => sum + x[part]!, 0);
    return answerParts.reduce((sum, part, index) => sum + (index + 1) * x[part]!, 0) / asked;
  };
  return makeCard({
    id: 'meanAnswer',
    quantity: 'number',
    value,
    inputs: answerParts.map((part, index) => ({
      part,
      quantity: 'count',
      value: counts[index]!,
      given: exactly(counts[index]!, 'why.counted'),
    })),
    formula,
  });
}

/** The points that put a tool of staff into its zone, of the answers that there are; null while there is none. `named`: what is asked about it. */
export function toolCard(
  { answers, points, pointsAtMost, unanswered }: ToolState,
  { zones }: Pick<Method, 'zones'>,
  named: (question: ToolQuestion) => string,
): WhyCard | null {
  const answered = toolQuestions.flatMap((question) => {
    const value = answers[question];
    return value === null ? [] : [{ question, value }];
  });
  if (answered.length === 0) return null;
  return makeCard({
    id: 'toolPoints',
    quantity: 'number',
    value: points,
    inputs: [
      ...answered.map(({ question, value }) => ({
        label: named(question),
        quantity: 'number' as const,
        value,
        given: exactly(value, 'why.chosen'),
      })),
      ...(unanswered.length > 0
        ? [{ part: 'pointsAtMost' as const, quantity: 'number' as const, value: pointsAtMost }]
        : []),
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
