import type { Analysis } from '../analysis.ts';
import type { Doc } from '../../model/index.ts';
import { inputsOf, type Inputs } from '../candidates/inputs.ts';
import { leadTimeOf } from '../candidates/leadTime.ts';
import { likely, scoreInParts, type ScoredInParts } from '../candidates/score.ts';
import type { KnownPattern } from '../method/patterns.ts';
import { plainWeighting } from '../method/weighting.ts';
import { mapFactsOf } from './mapFactsOf.ts';

/**
 * What a pattern promises at a step, read once more: of what it does not propose an analysis keeps nothing but the name. Null where step or
 * pattern is gone.
 */
export function readAgain(
  doc: Doc,
  analysis: Analysis,
  { stepId, patternId }: { readonly stepId: string; readonly patternId: string | null },
): { readonly pattern: KnownPattern; readonly inputs: Inputs; readonly scored: ScoredInParts } | null {
  const facts = mapFactsOf(doc, analysis, doc.step[stepId]?.mapId ?? '');
  const step = facts?.stepById.get(stepId);
  const pattern = facts?.firm.method.catalogue.find(({ id }) => id === patternId);
  if (!facts || !step || !pattern) return null;
  const { method } = facts.firm;
  const inputs = inputsOf([step], pattern, method);
  const lead = leadTimeOf(facts, [step], inputs, pattern);
  const weighting = plainWeighting(method);
  return { pattern, inputs, scored: scoreInParts({ pattern, numbers: likely(inputs), weighting }, lead) };
}
