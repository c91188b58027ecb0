import type { Candidate } from '../analysis.ts';
import { explainFeasibility } from '../candidates/explained.ts';
import type { CandidateGround } from './candidateCards.ts';
import type { WhyCard } from './card.ts';
import { feasibilityCard } from './feasibilityCards.ts';
import { readAgain } from './readAgain.ts';

/**
 * Why another way to do what a candidate proposes is as feasible as it is said to be, by its pattern at the first step of the candidate. Null
 * where that step or pattern is gone.
 */
export function alternativeCard(
  candidate: Candidate,
  patternId: string,
  ground: CandidateGround,
): WhyCard | null {
  const [stepId = ''] = candidate.stepIds;
  const read = readAgain(ground.doc, ground.analysis, { stepId, patternId });
  if (!read) return null;
  const { pattern, inputs, scored } = read;
  const { feasibilityScore } = scored;
  const feasibility = explainFeasibility(inputs, scored, { low: feasibilityScore, high: feasibilityScore });
  return feasibilityCard({ class: pattern.class, feasibility }, ground);
}
