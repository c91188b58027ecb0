import type { Call, Candidate, Finding, Sentence, Thread } from '../analysis.ts';
import { titleOf } from '../facts/mapFacts.ts';
import type { Weighting } from '../method/weighting.ts';
import type { Method } from '../method/method.ts';
import { align, type Aligned } from './align.ts';
import { becauseOf } from './because.ts';
import type { Draft } from './draft.ts';
import { evaluate, type Evaluated } from './evaluate.ts';
import {
  explainAlignment,
  explainFeasibility,
  explainImpact,
  explainPriority,
  trustIn,
} from './explained.ts';
import { featuresOf, misalignedReasons } from './features.ts';
import { hashOf } from './hash.ts';
import type { InputKey } from './inputs.ts';
import { natureOf } from './nature.ts';
import { labelOf, quadrantOf, trustOf } from './priority.ts';
import { questionsOf } from './questions.ts';
import { impactOf, likely } from './score.ts';
import type { Strategy } from './strategy.ts';
import { moneyOf, paybackOf } from './worth.ts';
import { wouldAlign } from './wouldAlign.ts';

/** What holds for all candidates of a map: what they should serve, what counts how much, what was found, and the day. */
export interface Ground {
  readonly strategy: Strategy;
  readonly weighting: Weighting;
  readonly findingsByStep: ReadonlyMap<string, readonly Finding[]>;
  readonly asOf: string;
}
/** A candidate with what it was made from, for questions that look at all of them together. */
export interface Made {
  readonly candidate: Candidate;
  readonly draft: Draft;
  readonly aligned: Aligned;
  readonly evaluated: Evaluated;
}

/** Turns a proposal into a candidate: scores with their arithmetic, threads to goals, reasons, brake, next question. */
export function makeCandidate(draft: Draft, ground: Ground): Made {
  const { strategy, weighting } = ground;
  const aligned = align(draft, strategy);
  const evaluated = evaluate({ draft, aligned, weighting });
  return { candidate: candidateOf({ draft, aligned, evaluated }, ground), draft, aligned, evaluated };
}

function candidateOf(
  { draft, aligned, evaluated }: Omit<Made, 'candidate'>,
  { strategy, weighting, findingsByStep, asOf }: Ground,
): Candidate {
  const { base } = evaluated;
  const { method } = weighting;
  const hoursPerYear = hoursOf(draft, evaluated);
  const moneyPerYear = moneyOf(draft, hoursPerYear, method);
  const known = draft.isStandIn ? null : knownOf(draft.pattern, method);
  const { price } = draft;
  const cost = price ? { low: price.low, high: price.high } : (known?.cost ?? null);
  const paybackMonths = paybackOf(cost, moneyPerYear);
  const lifeMonths = 12 * method.assumed.lifeYears.likely;
  const features = featuresOf({ draft, aligned, evaluation: base, strategy, paybackMonths, lifeMonths });
  const misaligned = misalignedReasons(features, aligned);
  const standing = standingOf(aligned, misaligned, method);
  const scores = {
    impact: explainImpact(draft, evaluated),
    feasibility: explainFeasibility(draft.inputs, evaluated.base.scored, evaluated.ranges.feasibility),
    alignment: explainAlignment(aligned),
  };
  const trust = trustIn(scores, weighting);
  const threads = threadsOf(draft, aligned, findingsByStep);
  const { because, brake } = becauseOf(draft, evaluated, aligned);
  const questions = questionsOf(draft, evaluated);
  const { pattern, steps, map } = draft;
  return {
    id: draft.id,
    patternId: pattern.id,
    class: pattern.class,
    mapIds: [map.map.id],
    stepIds: steps.map((step) => step.id),
    ideaId: draft.idea?.id ?? null,
    title: draft.idea
      ? { key: 'engine.idea.title', params: { name: draft.idea.name } }
      : { key: `pattern.${pattern.id}.title`, params: { steps: stepNames(draft) } },
    ...scores,
    priority: explainPriority(evaluated, aligned),
    label: standing === 'not-linked' || standing === 'misaligned' ? standing : labelOf(base.priority, method),
    standing,
    quadrant: quadrantOf(base.impact, base.feasibility, method),
    confidence: trust,
    trust: trustOf(trust, method),
    hoursPerYear,
    moneyPerYear,
    cost,
    price,
    effortDays: known?.effortDays ?? null,
    paybackMonths,
    lead: leadOf(draft),
    calls: callsIn(draft),
    threads,
    objectiveIds: [...new Set(threads.filter((t) => t.contribution > 0).map((thread) => thread.objectiveId))],
    because,
    brake,
    onlyAfter: onlyAfterOf(draft),
    next: questions[0] ?? null,
    questions,
    misaligned,
    features,
    nature: natureOf(draft, aligned, { asOf, method }),
    wouldAlign: wouldAlign(features, { draft, aligned, strategy }),
    alternatives: draft.alternatives,
    needs: known?.needs ?? null,
    risks: known?.risks ?? null,
    inputsHash: hashOf(draft, aligned, weighting),
  };
}

/** What the catalogue knows of a pattern wherever it is used. */
const knownOf = ({ id, cost: [least, most], days: [low, high] }: Draft['pattern'], { costs }: Method) => ({
  cost: { low: costs[least].low, high: costs[most].high },
  effortDays: { low, high },
  needs: { key: `pattern.${id}.needs`, params: {} } as const,
  risks: { key: `pattern.${id}.risks`, params: {} } as const,
});

/** "A", "A, B", or "A, B, C …": who is meant, short enough for a title. */
function stepNames({ steps }: Draft): string {
  const names = steps.slice(0, 2).map(titleOf).join(', ');
  return steps.length > 2 ? `${names} …` : names;
}

const leadOf = ({ lead: { visits, caseMinutes, onPathShare } }: Draft): Candidate['lead'] => ({
  visits,
  caseMinutes,
  onPathShare,
});

/** Only where the time of a whole case speaks for the candidate, and of it only what comes from the called map, not from the call step's own figures. */
function callsIn({ map, lead, scored }: Draft): Call[] {
  if (lead.caseMinutes === 0 || scored.leadTimeCut === 0) return [];
  return [...map.called].flatMap(([stepId, { touchMinutes, waitMinutes }]) =>
    touchMinutes > 0 || waitMinutes > 0 ? [{ stepId, touchMinutes, waitMinutes }] : [],
  );
}

function standingOf(
  { alignment, assumed }: Aligned,
  misaligned: readonly Sentence[] | null,
  { labels }: Method,
): Candidate['standing'] {
  if (!alignment || !misaligned) return 'not-linked';
  if (misaligned.length > 0) return 'misaligned';
  if (assumed !== null) return 'not-linked';
  return alignment.score < labels.weak ? 'weakly-linked' : 'aligned';
}

function threadsOf(
  { steps }: Draft,
  { effects }: Aligned,
  findingsByStep: ReadonlyMap<string, readonly Finding[]>,
): Thread[] {
  const stepIds = steps.map((step) => step.id);
  const markIds = steps.flatMap((step) => step.marks.map((mark) => mark.id as string));
  const findingIds = [
    ...new Set(stepIds.flatMap((id) => (findingsByStep.get(id) ?? []).map((finding) => finding.id))),
  ];
  return effects
    .filter((effect) => effect.contribution !== 0)
    .map(({ kpi, objective, goal, contribution, omega }) => ({
      stepIds,
      markIds,
      findingIds,
      kpiId: kpi.id,
      objectiveId: objective.id,
      goalId: goal.id,
      contribution,
      weight: omega,
    }));
}

/** Hours with the effects of the pattern at the low, likely and high end, the numbers of the steps at their likely one. */
function hoursOf(draft: Draft, { base, weighting }: Evaluated): Candidate['hoursPerYear'] {
  const numbers = likely(draft.inputs);
  const at = (end: 'low' | 'high'): number => {
    const effects = {
      autoShare: draft.inputs.autoShare[end],
      errorReduction: draft.inputs.errorReduction[end],
    };
    const scoring = { pattern: draft.pattern, numbers: { ...numbers, ...effects }, weighting };
    return impactOf(scoring, 0).hoursSaved;
  };
  return { low: at('low'), likely: base.scored.impact.hoursSaved, high: at('high') };
}

/** What should come first, where a machine would only make a mess faster. */
function onlyAfterOf({ pattern, inputs, steps }: Draft): Sentence | null {
  if (pattern.class === 'ELIMINATE' || pattern.class === 'SIMPLIFY' || pattern.class === 'STANDARDISE')
    return null;
  const of = (key: InputKey): number => inputs[key]?.value ?? 0;
  const isSaid = (key: InputKey): boolean => inputs[key]?.provenance !== 'default';
  const variants = Math.max(0, ...steps.map((step) => step.optional.variants?.value ?? 0));
  if (of('exceptions') > 0.4)
    return { key: 'engine.onlyAfter.exceptions', params: { exceptionsShare: of('exceptions') } };
  if (of('digital') <= 2 && (pattern.class === 'API' || pattern.class === 'RPA') && isSaid('digital'))
    return { key: 'engine.onlyAfter.digital', params: {} };
  if (variants > 6) return { key: 'engine.onlyAfter.variants', params: { n: Math.round(variants) } };
  if (of('documentation') <= 2 && isSaid('documentation'))
    return { key: 'engine.onlyAfter.documentation', params: {} };
  if (of('error') >= 0.1 && isSaid('error') && pattern.class !== 'FORM')
    return { key: 'engine.onlyAfter.source', params: { errorShare: of('error') } };
  return null;
}
