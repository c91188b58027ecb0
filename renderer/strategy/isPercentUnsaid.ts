import type { Objective } from '../../shared/model/index.ts';

/**
 * Whether "10 %" of an objective may still mean two things. It means one where the unit is one of the answers to that question, or where
 * the figure of today and the target are both given.
 */
export function isPercentUnsaid(
  objective: Pick<Objective, 'unit' | 'baseline' | 'target'>,
  answers: readonly string[],
): boolean {
  if (objective.baseline !== null && objective.target !== null) return false;
  return !answers.includes(objective.unit);
}
