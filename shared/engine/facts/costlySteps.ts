import { titleOf } from './mapFacts.ts';
import type { StepFacts } from './stepFacts.ts';
import type { CostPart, Finding } from '../analysis.ts';
import type { Hit } from '../findings/rule.ts';

/** A step with the same trouble as others, and what it costs in hours and money a year. */
export interface CostlyStep {
  readonly facts: StepFacts;
  readonly hoursPerYear: number;
  /** The hours that cost money, and what one of them costs. */
  readonly cost: CostPart;
}
interface HitOf {
  readonly severity: Finding['severity'];
  /** Beside `step`, `n` and `yearHours`, taken from the dearest step. */
  readonly params?: (worst: StepFacts) => Hit['params'];
  readonly evidence: (worst: StepFacts) => Hit['evidence'];
}

/** Hours that the work on a step takes in a year. */
export const workHoursPerYear = ({ values }: StepFacts): number =>
  (12 * values.volume.value * values.touch.value) / 60;

/** So many hours a year at a step, at the cost of those who do it unless another is named. */
export const costAt = (
  { id, hourlyCost }: StepFacts,
  hoursPerYear: number,
  costPerHour: number = hourlyCost.value,
): CostPart => ({ stepId: id, hoursPerYear, costPerHour });

/** What the parts come to in a year. */
export const sumOfCost = (parts: readonly CostPart[]): number =>
  parts.reduce((sum, { hoursPerYear, costPerHour }) => sum + hoursPerYear * costPerHour, 0);

/** One finding for all steps of a map that have the same trouble, named by the one that takes most hours. */
export function oneHit(steps: readonly CostlyStep[], { severity, params, evidence }: HitOf): Hit[] {
  if (steps.length === 0) return [];
  const byHours = steps.toSorted((a, b) => b.hoursPerYear - a.hoursPerYear);
  const worst = byHours[0]!.facts;
  const hoursPerYear = steps.reduce((sum, step) => sum + step.hoursPerYear, 0);
  return [
    {
      elementIds: byHours.map(({ facts }) => facts.id),
      severity,
      params: { ...params?.(worst), step: titleOf(worst), n: steps.length, yearHours: hoursPerYear },
      evidence: { steps: steps.length, ...evidence(worst), hoursPerYear },
      costPerYear: sumOfCost(steps.map(({ cost }) => cost)),
      costParts: byHours.map(({ cost }) => cost),
    },
  ];
}
