import type { Candidate } from '../analysis.ts';
import { explainFeasibility } from '../candidates/explained.ts';
import { inputsOf } from '../candidates/inputs.ts';
import { leadTimeOf } from '../candidates/leadTime.ts';
import { likely, scoreInParts } from '../candidates/score.ts';
import { plainWeighting } from '../method/weighting.ts';
import type { CandidateGround } from './candidateCards.ts';
import type { WhyCard } from './card.ts';
import { feasibilityCard } from './feasibilityCards.ts';
import { mapFactsOf } from './mapFactsOf.ts';

/**
 * Why another way to do what a candidate proposes is as feasible as it is said to be: its pattern at the first step of the candidate, read once
 * more, because an analysis keeps of other ways nothing but their score. Null where that step or pattern is gone.
 */
export function alternativeCard(
  candidate: Candidate,
  patternId: string,
  ground: CandidateGround,
): WhyCard | null {
  const { doc, analysis } = ground;
  const [stepId = ''] = candidate.stepIds;
  const facts = mapFactsOf(doc, analysis, doc.step[stepId]?.mapId ?? '');
  const step = facts?.stepById.get(stepId);
  const pattern = facts?.firm.method.catalogue.find(({ id }) => id === patternId);
  if (!facts || !step || !pattern) return null;
  const { method } = facts.firm;
  const inputs = inputsOf([step], pattern, method);
  const lead = leadTimeOf(facts, [step], inputs, pattern);
  const weighting = plainWeighting(method);
  const scored = scoreInParts({ pattern, numbers: likely(inputs), weighting }, lead);
  const { feasibilityScore } = scored;
  const feasibility = explainFeasibility(inputs, scored, { low: feasibilityScore, high: feasibilityScore });
  return feasibilityCard({ class: pattern.class, feasibility }, ground);
}
