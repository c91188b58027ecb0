import { asId, type Decision, type Doc } from '../model/index.ts';
import type { Candidate, Input } from './analysis.ts';
import { ownMethod } from './method/keptMethod.ts';

export interface Verdict {
  readonly verdict: Decision['verdict'];
  readonly reason: string;
  /** ISO date. */
  readonly decidedOn: string;
  readonly title: string;
  readonly methodVersion: string;
}

/** The record of a decision: what was said, and everything it was said about, so that it can be held against later. */
export function decisionOn(doc: Doc, candidate: Candidate, verdict: Verdict): Decision {
  const scoreOf = (value: number) => Math.round(value * 100) / 100;
  return {
    ...verdict,
    id: asId<'decision'>(candidate.id),
    patternId: candidate.patternId,
    anchorIds: [...candidate.stepIds],
    stepNames: candidate.stepIds.map((id) => doc.step[id]?.name ?? ''),
    scores: {
      impact: scoreOf(candidate.impact.value),
      feasibility: scoreOf(candidate.feasibility.value),
      alignment: candidate.alignment ? scoreOf(candidate.alignment.value) : null,
      priority: scoreOf(candidate.priority.value),
    },
    inputsHash: candidate.inputsHash,
    baseline: {
      ...ownMethod(doc),
      label: candidate.label,
      confidence: candidate.confidence,
      hoursPerYear: candidate.hoursPerYear,
      ...(candidate.cost ? { cost: candidate.cost } : {}),
      objectiveIds: candidate.objectiveIds,
      kpis: Object.fromEntries(candidate.threads.map(({ kpiId, contribution }) => [kpiId, contribution])),
      inputs: Object.fromEntries(
        [...candidate.impact.inputs, ...candidate.feasibility.inputs].map((input) => [
          input.key,
          frozen(input),
        ]),
      ),
    },
  };
}

const frozen = ({ value, low, high, provenance }: Input) => ({ value, low, high, provenance });
