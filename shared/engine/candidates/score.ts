import type { CandidateClass } from '../analysis.ts';
import type { Pattern } from '../method/patterns/pattern.ts';
import type { ScoredClass } from '../method/weights.ts';
import {
  feasibility,
  feasibilityOfRemoval,
  feasibilityScore,
  type Feasibility,
  type FeasibilityInputs,
} from './feasibility.ts';
import { impact, type Impact } from './impact.ts';
import { accessLevels, type InputKey, type InputSet, type Numbers } from './inputs.ts';

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
  /** Null for classes that are only simplification; their score follows from the obligation. */
  readonly feasibility: Feasibility | null;
  readonly feasibilityScore: number;
}

export const isSimplification = (candidateClass: CandidateClass): boolean =>
  candidateClass === 'ELIMINATE' || candidateClass === 'SIMPLIFY' || candidateClass === 'STANDARDISE';

/** All inputs at their likely value. */
export function likely(inputs: InputSet): { [K in InputKey]?: number } {
  const numbers: { [K in InputKey]?: number } = {};
  for (const [key, { value }] of inputs) numbers[key] = value;
  return numbers;
}

/** Impact and feasibility of a pattern for these numbers. */
export function score(pattern: Pattern, numbers: Numbers, lead: LeadTime): Scored {
  const x = numbers as Required<Numbers>;
  const leadTimeCut = leadTimeCutOf(x, lead);
  const gained = impactOf(pattern, x, leadTimeCut);
  if (isSimplification(pattern.class)) {
    return {
      impact: gained,
      leadTimeCut,
      feasibility: null,
      feasibilityScore: feasibilityOfRemoval(x.obligation),
    };
  }
  const scored = feasibility(pattern.class as ScoredClass, feasibilityInputs(numbers));
  return { impact: gained, leadTimeCut, feasibility: scored, feasibilityScore: scored.score };
}

/** The feasibility score alone. */
export function quickFeasibility(pattern: Pattern, numbers: Numbers): number {
  if (isSimplification(pattern.class)) return feasibilityOfRemoval(numbers.obligation!);
  return feasibilityScore(pattern.class as ScoredClass, feasibilityInputs(numbers));
}

export function impactOf(pattern: Pattern, numbers: Numbers, leadTimeCut: number): Impact {
  const x = numbers as Required<Numbers>;
  return impact({
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
  });
}

function feasibilityInputs(numbers: Numbers): FeasibilityInputs {
  const x = numbers as Required<Numbers>;
  return {
    rules: x.rules,
    digital: x.digital,
    structure: x.structure,
    standard: x.standard,
    exceptions: x.exceptions,
    stability: x.stability,
    documentation: x.documentation,
    systems: x.systems,
    decisions: x.decisions,
    access: accessLevels[Math.round(x.access)]!,
    examples: numbers.examples ?? null,
    repeatShare: numbers.repeatShare ?? null,
    isUnattendedContact: x.exposure > 0 && x.mitigation === 0,
  };
}

export function leadTimeCutOf(numbers: Numbers, lead: LeadTime): number {
  const x = numbers as Required<Numbers>;
  const change = lead.visits * (x.touch - lead.touchMinutes + x.wait - lead.waitMinutes) * lead.onPathShare;
  const caseMinutes = lead.caseMinutes + change;
  if (!(lead.caseMinutes > 0) || caseMinutes <= 0) return 0;
  const savedMinutes = x.touch * x.autoShare * (1 - x.exceptions) + x.wait * x.waitCut;
  return Math.min(1, Math.max(0, (lead.visits * savedMinutes * lead.onPathShare) / caseMinutes));
}
