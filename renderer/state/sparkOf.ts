import { UNKNOWN_PRIORITY } from '../../shared/diagram/shapes/spark.ts';
import { shownPriority, type Analysis, type Candidate } from '../../shared/engine/index.ts';

/** The best candidate that a step is part of, and how many there are. */
export interface SparkValue {
  readonly candidateId: string;
  /** As it may be shown; `UNKNOWN_PRIORITY` where too little is known. */
  readonly priority: string;
  readonly label: Candidate['label'];
}

const byAnalysis = new WeakMap<Analysis, ReadonlyMap<string, SparkValue>>();
let latest: ReadonlyMap<string, SparkValue> = new Map();

/** What the spark at a step says; null where nothing is proposed. The same object while it says the same. */
export function sparkOf(analysis: Analysis | null, stepId: string): SparkValue | null {
  if (!analysis) return null;
  let byStep = byAnalysis.get(analysis);
  if (!byStep) {
    byStep = bestByStep(analysis);
    byAnalysis.set(analysis, byStep);
  }
  return byStep.get(stepId) ?? null;
}

function bestByStep({ candidates }: Analysis): ReadonlyMap<string, SparkValue> {
  const best = new Map<string, SparkValue>();
  for (const candidate of candidates) {
    for (const stepId of candidate.stepIds) {
      if (best.has(stepId)) continue;
      const value = {
        candidateId: candidate.id,
        priority: shownPriority(candidate) ?? UNKNOWN_PRIORITY,
        label: candidate.label,
      };
      const old = latest.get(stepId);
      const isSame =
        old?.candidateId === value.candidateId &&
        old.priority === value.priority &&
        old.label === value.label;
      best.set(stepId, isSame ? old : value);
    }
  }
  latest = best;
  return best;
}
