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

/** What is put through the formulas: a pattern with numbers, and how much each part of the scores counts. */
export interface Scoring {
  readonly pattern: Pattern;
  readonly numbers: Numbers;
  readonly weighting: Weighting;
  /** Written anew and read by each score, where many are made one after the other. */
  readonly ease?: Ease;
}

/** A pattern with its numbers, and the method by which they are judged. */
export interface Judged {
  readonly pattern: Pattern;
  readonly numbers: Numbers;
  readonly method: Method;
}

/** Impact and feasibility of a pattern for these numbers, by the method's own weights. */
export const score = ({ pattern, numbers, method }: Judged, lead: LeadTime): Scored =>
  scoreBy({ pattern, numbers, weighting: plainWeighting(method) }, lead);

/** The same by other weights. */
export function scoreBy({ pattern, numbers, weighting }: Scoring, lead: LeadTime): Scored {
  const x = numbers as Required<Numbers>;
  const leadTimeCut = leadTimeCutOf(x, lead);
  const gained = impactOf({ pattern, numbers, weighting }, leadTimeCut);
  if (isSimplification(pattern.class)) {
    return {
      impact: gained,
      leadTimeCut,
      feasibility: null,
      feasibilityScore: feasibilityOfRemoval(x.obligation),
    };
  }
  const scored = feasibility(pattern.class as ScoredClass, easeOf(numbers), weighting);
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
