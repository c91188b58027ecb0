import { asId, type Decision, type Doc, type MethodSetting } from '../model/index.ts';
import type { Candidate, Input } from './analysis.ts';
import { methodAtDefault } from './method/methodFile.ts';

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

/** The settings of the method as they are on this day; nothing where the method is the program's own. */
function ownMethod({ methodSetting }: Doc): { readonly method?: { readonly [id: string]: unknown } } {
  const own = Object.values(methodSetting).filter(({ id }) => id in methodAtDefault);
  return own.length > 0 ? { method: Object.fromEntries(own.map(({ id, values }) => [id, values])) } : {};
}

/** The method that a decision was made with, as settings; empty: the program's own of that version. */
export function methodOfDecision({ baseline }: Pick<Decision, 'baseline'>): Doc['methodSetting'] {
  const kept = baseline['method'];
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([name, values]) => {
      const id = asId<'methodSetting'>(name);
      return typeof values === 'object' && values !== null
        ? [[id, { id, values: values as MethodSetting['values'] }]]
        : [];
    }),
  );
}

const frozen = ({ value, low, high, provenance }: Input) => ({ value, low, high, provenance });
