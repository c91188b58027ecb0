import type { CandidateClass } from '../analysis.ts';
import type { Pattern } from '../method/patterns/pattern.ts';
import { plainWeighting, type Weighting } from '../method/weighting.ts';
import type { Method } from '../method/method.ts';
import type { ScoredClass } from '../method/weights.ts';
import {
  feasibility,
  feasibilityOfRemoval,
  feasibilityScore,
  type Feasibility,
  type FeasibilityInputs,
} from './feasibility.ts';
import { impact, type Impact } from './impact.ts';
import { accessLevels, type Inputs, type Numbers, type WritableNumbers } from './inputs.ts';

/** Where a group of steps stands in the lead time of its map. */
export interface LeadTime {
  /** Minutes that a case takes on the whole map; 0: unknown. */
  readonly caseMinutes: number;
  /** Visits a case to the busiest step. */
  readonly visits: number;
  /** Share of saved time that the case feels: less than 1 beside a longer parallel branch. */
  readonly onPathShare: number;
  /** What touch and wait were when `caseMinutes` was computed. */
  readonly touchMinutes: number;
  readonly waitMinutes: number;
}
export interface Scored {
  readonly impact: Impact;
  readonly leadTimeCut: number;
  readonly feasibilityScore: number;
}
/** With what the feasibility is made of. */
export interface ScoredInParts extends Scored {
  /** Null for classes that are only simplification; their score follows from the obligation. */
  readonly feasibility: Feasibility | null;
}

export const isSimplification = (candidateClass: CandidateClass): boolean =>
  candidateClass === 'ELIMINATE' || candidateClass === 'SIMPLIFY' || candidateClass === 'STANDARDISE';

/** All inputs at their likely value. Spelt out, as in `inputs.ts`: a record filled in a loop is looked up like a table. */
export function likely(inputs: Inputs): WritableNumbers {
  const numbers: WritableNumbers = {
    volume: inputs.volume.value,
    touch: inputs.touch.value,
    wait: inputs.wait.value,
    error: inputs.error.value,
    rework: inputs.rework.value,
    exceptions: inputs.exceptions.value,
    rules: inputs.rules.value,
    digital: inputs.digital.value,
    structure: inputs.structure.value,
    standard: inputs.standard.value,
    stability: inputs.stability.value,
    documentation: inputs.documentation.value,
    systems: inputs.systems.value,
    decisions: inputs.decisions.value,
    customer: inputs.customer.value,
    risk: inputs.risk.value,
    obligation: inputs.obligation.value,
    exposure: inputs.exposure.value,
    severity: inputs.severity.value,
    mitigation: inputs.mitigation.value,
    access: inputs.access.value,
    autoShare: inputs.autoShare.value,
    waitCut: inputs.waitCut.value,
    errorReduction: inputs.errorReduction.value,
  };
  if (inputs.examples) numbers.examples = inputs.examples.value;
  if (inputs.repeatShare) numbers.repeatShare = inputs.repeatShare.value;
  return numbers;
}

/** What is put through the formulas: a pattern with numbers, and how much each part of the scores counts. */
export interface Scoring {
  readonly pattern: Pattern;
  readonly numbers: Numbers;
  readonly weighting: Weighting;
  /** Written anew and read by each score, where many are made one after the other. */
  readonly ease?: Ease;
}

/** Impact and feasibility of a pattern at its likely numbers, by the method's own weights. */
export function score(pattern: Pattern, inputs: Inputs, method: Method, lead: LeadTime): Scored {
  const scoring = { pattern, numbers: likely(inputs), weighting: plainWeighting(method) };
  const leadTimeCut = leadTimeCutOf(scoring.numbers, lead);
  const gained = impactOf(scoring, leadTimeCut);
  return { impact: gained, leadTimeCut, feasibilityScore: quickFeasibility(scoring) };
}

/** The same by other weights, with the parts. */
export function scoreInParts(scoring: Scoring, lead: LeadTime): ScoredInParts {
  const { pattern, numbers, weighting, ease } = scoring;
  const leadTimeCut = leadTimeCutOf(numbers, lead);
  const gained = impactOf(scoring, leadTimeCut);
  if (isSimplification(pattern.class)) {
    const feasibilityScore = feasibilityOfRemoval(numbers.obligation!);
    return { impact: gained, leadTimeCut, feasibility: null, feasibilityScore };
  }
  const scored = feasibility(pattern.class as ScoredClass, easeOf(numbers, ease), weighting);
  return { impact: gained, leadTimeCut, feasibility: scored, feasibilityScore: scored.score };
}

/** The feasibility score alone. */
export function quickFeasibility({ pattern, numbers, weighting, ease }: Scoring): number {
  if (isSimplification(pattern.class)) return feasibilityOfRemoval(numbers.obligation!);
  return feasibilityScore(pattern.class as ScoredClass, easeOf(numbers, ease), weighting);
}

export function impactOf({ pattern, numbers, weighting }: Scoring, leadTimeCut: number): Impact {
  const x = numbers as Required<Numbers>;
  const inputs = {
    volume: x.volume,
    touchMinutes: x.touch,
    autoShare: x.autoShare,
    exceptions: isSimplification(pattern.class) ? 0 : x.exceptions,
    error: x.error,
    reworkMinutes: x.rework,
    errorReduction: x.errorReduction,
    leadTimeCut,
    customer: x.customer,
    risk: x.risk,
  };
  return impact(inputs, weighting);
}

type Ease = { -readonly [K in keyof FeasibilityInputs]-?: FeasibilityInputs[K] };

/** With room for fractions in each place, so that writing into it makes no garbage. */
export const blankEase = (): Ease => ({
  rules: 0.5,
  digital: 0.5,
  structure: 0.5,
  standard: 0.5,
  exceptions: 0.5,
  stability: 0.5,
  documentation: 0.5,
  systems: 0.5,
  decisions: 0.5,
  access: 'none',
  examples: null,
  repeatShare: null,
  isUnattendedContact: false,
});

function easeOf(numbers: Numbers, ease: Ease = blankEase()): FeasibilityInputs {
  const x = numbers as Required<Numbers>;
  ease.rules = x.rules;
  ease.digital = x.digital;
  ease.structure = x.structure;
  ease.standard = x.standard;
  ease.exceptions = x.exceptions;
  ease.stability = x.stability;
  ease.documentation = x.documentation;
  ease.systems = x.systems;
  ease.decisions = x.decisions;
  ease.access = accessLevels[Math.round(x.access)]!;
  ease.examples = numbers.examples ?? null;
  ease.repeatShare = numbers.repeatShare ?? null;
  ease.isUnattendedContact = x.exposure > 0 && x.mitigation === 0;
  return ease;
}

export function leadTimeCutOf(numbers: Numbers, lead: LeadTime): number {
  const x = numbers as Required<Numbers>;
  const change = lead.visits * (x.touch - lead.touchMinutes + x.wait - lead.waitMinutes) * lead.onPathShare;
  const caseMinutes = lead.caseMinutes + change;
  if (!(lead.caseMinutes > 0) || caseMinutes <= 0) return 0;
  const savedMinutes = x.touch * x.autoShare * (1 - x.exceptions) + x.wait * x.waitCut;
  return Math.min(1, Math.max(0, (lead.visits * savedMinutes * lead.onPathShare) / caseMinutes));
}
