import type { Sentence } from '../analysis.ts';
import { customerRisk as riskLimits } from '../method/weights.ts';
import type { Aligned } from './align.ts';
import { customerRisk } from './customerRisk.ts';
import type { Draft } from './draft.ts';
import type { Evaluation } from './evaluate.ts';
import { isSimplification } from './score.ts';

/** Why a candidate works against the objectives, by what can be known from the map; null while nobody said what it should serve. */
export function misalignedReasons(draft: Draft, aligned: Aligned, evaluation: Evaluation): Sentence[] | null {
  if (!aligned.alignment) return null;
  const reasons: Sentence[] = [];
  if (aligned.isServingNone) reasons.push({ key: 'engine.misaligned.servesNone', params: {} });
  if (aligned.alignment.isMisaligned) {
    const worst = aligned.effects.toSorted((a, b) => a.omega * a.contribution - b.omega * b.contribution)[0]!;
    reasons.push({ key: 'engine.misaligned.harms', params: { kpi: worst.kpi.title } });
  }
  const risk = riskOf(draft, evaluation);
  if (risk >= riskLimits.high)
    reasons.push({ key: 'engine.misaligned.customerRisk', params: { risk: Math.round(risk) } });
  return reasons;
}

/** Risk for customers 0–100 of doing this; simplifications put no machine in between. */
export function riskOf(draft: Draft, evaluation: Evaluation): number {
  if (isSimplification(draft.pattern.class)) return 0;
  const of = (key: 'exposure' | 'severity' | 'exceptions' | 'error' | 'mitigation'): number =>
    draft.inputs.get(key)?.value ?? 0;
  return customerRisk({
    exposure: of('exposure'),
    severity: of('severity'),
    exceptions: of('exceptions'),
    error: of('error'),
    mitigation: of('mitigation'),
    feasibility: evaluation.feasibility,
  }).risk;
}
