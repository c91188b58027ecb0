import { mapContents } from '../../model/index.ts';
import type { Candidate } from '../analysis.ts';
import { explainFeasibility } from '../candidates/explained.ts';
import { inputsOf } from '../candidates/inputs.ts';
import { leadTimeOf } from '../candidates/leadTime.ts';
import { likely, scoreInParts } from '../candidates/score.ts';
import { buildMapFacts } from '../facts/buildMapFacts.ts';
import { callsOf } from '../facts/calledMaps.ts';
import { firmOf } from '../facts/firm.ts';
import { plainWeighting } from '../method/weighting.ts';
import type { CandidateGround } from './candidateCards.ts';
import type { WhyCard } from './card.ts';
import { feasibilityCard } from './feasibilityCards.ts';

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
  const map = doc.map[doc.step[stepId]?.mapId ?? ''];
  const firm = firmOf(doc);
  const pattern = firm.method.catalogue.find(({ id }) => id === patternId);
  if (!map || !pattern) return null;
  const calledMetrics = new Map(
    (callsOf(doc).get(map.id) ?? []).flatMap((id) => {
      const metrics = analysis.maps[id];
      return metrics ? [[id, metrics] as const] : [];
    }),
  );
  const facts = buildMapFacts({ doc, map, contents: mapContents(doc, map.id), firm, calledMetrics });
  const step = facts.stepById.get(stepId);
  if (!step) return null;
  const inputs = inputsOf([step], pattern, firm.method);
  const lead = leadTimeOf(facts, [step], inputs, pattern);
  const weighting = plainWeighting(firm.method);
  const scored = scoreInParts({ pattern, numbers: likely(inputs), weighting }, lead);
  const { feasibilityScore } = scored;
  const feasibility = explainFeasibility(inputs, scored, { low: feasibilityScore, high: feasibilityScore });
  return feasibilityCard({ class: pattern.class, feasibility }, ground);
}
