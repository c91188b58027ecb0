/** Points of what is judged by features: an objective's wording, and how strategic a candidate is; and what a bundle leaves to hands. */
import type { Doc } from '../../model/index.ts';
import type { SmartLetter, SmartResult } from '../analysis.ts';
import type { StrategicNature } from '../choice/strategic.ts';
import type { EndToEnd } from '../ranking.ts';
import { linesOf, makeCard, type WhyCard } from './card.ts';
import { exactly, stepName } from './given.ts';

/** How many of the five letters an objective has. `named`: what a letter stands for. */
export const smartCard = (
  { total, letters }: SmartResult,
  named: (letter: SmartLetter['letter']) => string,
): WhyCard =>
  makeCard({
    id: 'smart',
    quantity: 'number',
    value: total,
    inputs: letters.map(({ letter, score, hint }) => ({
      label: named(letter),
      quantity: 'number',
      value: score,
      given: { ...exactly(score, 'why.counted'), ...(hint ? { provenance: 'inferred', source: hint } : {}) },
    })),
    formula: ({ sum }) => sum,
  });

/** How strategic one feature of a candidate is; null while that is not known. */
export function naturePointsCard({ points, because }: StrategicNature['rows'][number]): WhyCard | null {
  if (points === null) return null;
  return makeCard({
    id: 'naturePoints',
    quantity: 'share',
    value: points,
    inputs: [
      {
        part: 'tablePoints',
        quantity: 'share',
        value: points,
        given: { ...exactly(points, 'why.ofMethod'), provenance: 'inferred', source: because },
      },
    ],
    formula: (x) => x['tablePoints']!,
  });
}

/** Of the steps that a case comes through the share that no person touches, today or with a bundle in place; null where no step runs. */
export function touchFreeCard(doc: Doc, { touchFree }: EndToEnd, when: 'before' | 'after'): WhyCard | null {
  if (!touchFree) return null;
  const { steps } = touchFree;
  return makeCard({
    id: 'touchFree',
    quantity: 'share',
    value: touchFree[when],
    inputs: [
      ...linesOf(
        steps.map((step) => ({
          label: stepName(doc, step.stepId),
          quantity: 'number',
          value: step.visits * step[when],
          factors: [
            { quantity: 'number', value: step.visits },
            { quantity: 'share', value: step[when] },
          ],
        })),
      ),
      {
        part: 'runsOfCase',
        quantity: 'number',
        value: steps.reduce((sum, { visits }) => sum + visits, 0),
      },
    ],
    formula: ({ sum, ...x }) => sum / x['runsOfCase']!,
  });
}
